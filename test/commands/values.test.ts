import { describe, expect, it } from 'vitest';
import { outputFile, port } from '../../src/commands/values.ts';

describe('a port', () => {
  it.each([
    ['1', 1],
    ['8080', 8080],
    ['65535', 65_535],
  ])('%s', (text, value) => {
    expect(port('--port')(text)).toBe(value);
  });

  // Node throws for a port that is none, and that would be told as a defect.
  it.each(['65536', '99999', '999999999', '0', '-1', '8o80', ''])('is not %s', (text) => {
    expect(() => port('--port')(text)).toThrow(
      `--port ${text}: a port is a number from 1 to 65535`,
    );
  });
});

it.each([
  ['', '--output: an empty name was given: name a file'],
  ['-', '--output -: name a file; without --output it goes to stdout'],
])('a report is written to no file %j', (text, message) => {
  expect(() => outputFile(text)).toThrow(message);
  expect(outputFile(`./${text}x`)).toBe(`./${text}x`);
});
