import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { MEASURING_KEYS, optionName } from '../../src/collect/measuring-options.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { writeOutputs } from '../../src/github/outputs.ts';
import { VERDICTS } from '../../src/policy/judgement.ts';

const MEASURED = MEASURING_KEYS.map(optionName);

afterEach(() => vi.unstubAllEnvs());

function given(inputs: Record<string, string>) {
  for (const [name, value] of Object.entries(inputs)) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
  return readInputs();
}

describe('readInputs', () => {
  it('reads lists by line and knows what is meant by nothing', () => {
    expect(given({ base: 'a/\n  b/*.pb.gz  \n\n', head: 'c' })).toEqual({
      base: ['a/', 'b/*.pb.gz'],
      head: ['c'],
      policy: undefined,
      measuring: {},
      workingDirectory: '',
      comment: 'on-change',
      commentKey: 'default',
      commentPart: undefined,
      commentMerged: false,
      failOn: 'error',
      onMissingBase: 'fail',
      reportDir: undefined,
      reportArtifact: undefined,
      token: '',
    });
  });

  it.each([
    ['comment', 'sometimes', 'on-change, always, on-failure, never'],
    ['fail-on', 'Error', 'error, warning, never'],
    ['on-missing-base', 'ignore', 'fail, warn, pass'],
    ['comment-key', 'a --> b', 'letters, digits'],
    ['comment-key', 'a/b/c', 'KEY/PART'],
  ])('refuses %s: %s and says what is allowed', (name, value, allowed) => {
    expect(() => given({ [name]: value })).toThrow(`input ${name}: `);
    expect(() => given({ [name]: value })).toThrow(allowed);
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));

  it('promises the conclusions that a run can have, and no other', () => {
    const promised: string = action.outputs.conclusion.description;
    const { enum: known } = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')).$defs
      .verdict;
    expect(known.toSorted()).toEqual([...VERDICTS].sort());
    const words = [...VERDICTS, 'no-baseline', 'error'];
    for (const word of words) expect(promised).toContain(word);
    const [, list = ''] = /: ([^.]*)\./.exec(promised) ?? [];
    expect(list.split(/, | or /).toSorted()).toEqual([...VERDICTS].sort());
  });

  it('declares the inputs that are read, and no default but the token', () => {
    const source = readFileSync('src/github/inputs.ts', 'utf8');
    const read = [...source.matchAll(/(?:Input|optional|choice|readFlag)\('([\w-]+)'/g)].map(
      ([, name]) => name,
    );
    // test/collect/measuring-options.test.ts holds the others.
    const own = Object.keys(action.inputs).filter((name) => !MEASURED.includes(name));
    expect(new Set(read)).toEqual(new Set(own));
    const defaults = Object.keys(action.inputs).filter((name) => 'default' in action.inputs[name]);
    expect(defaults).toEqual(['github-token']);
  });

  it('declares the outputs that are written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heapgate-outputs-'));
    const file = join(folder, 'output');
    writeFileSync(file, '');
    writeOutputs({ conclusion: 'pass', report: '', commentId: 1, exceeded: 0 }, file);
    const written = [...readFileSync(file, 'utf8').matchAll(/^([\w-]+)<</gm)].map(
      ([, name]) => name,
    );
    rmSync(folder, { recursive: true });
    expect(new Set(written)).toEqual(new Set(Object.keys(action.outputs)));
  });

  it('says something about each of them', () => {
    for (const one of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect((one as { description: string }).description).toMatch(/^[A-Z`].*\.$/s);
    }
  });
});
