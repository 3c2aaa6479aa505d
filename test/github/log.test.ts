import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertLines } from '../../src/foreign-text.ts';
import { createLog } from '../../src/github/log.ts';
import { outletTo } from '../../src/outlet.ts';

/** What the runner takes for a command: actions/runner src/Runner.Common/ActionCommand.cs. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

describe('the log', () => {
  it.each([
    ['::error::x', '\uFFFD:error::x'],
    ['  ::set-output name=a::b', '  \uFFFD:set-output name=a::b'],
    ['ok\n::add-mask::x', 'ok\n\uFFFD:add-mask::x'],
    ['ok\r\n::add-mask::x', 'ok\n\uFFFD:add-mask::x'],
    ['ok\r::stop-commands::x', 'ok\uFFFD::stop-commands::x'],
    ['see ##[error]x', 'see #\uFFFD[error]x'],
    ['a\tb', 'a\tb'],
    ['\u001b[31mred', '\uFFFD[31mred'],
    ['std::vector', 'std::vector'],
  ])('prints %j as %j', (line, printed) => {
    expect(inertLines(line)).toBe(printed);
  });

  it('never prints a workflow command', () => {
    const parts = fc.constantFrom(
      ':',
      '::',
      '#',
      '##[',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u2028',
      'error',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (text) => {
          let out = '';
          const write = (line: string) => {
            out += line;
          };
          createLog(outletTo({ write }, 'the log')).info(text);
          expect(out.split(/\r\n|\r|\n/).filter(isCommand)).toEqual([]);
        },
      ),
    );
  });
});
