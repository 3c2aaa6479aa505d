import { describe, expect, it } from 'vitest';
import { readReportFiles } from '../../src/commands/report-files.ts';

const read = (...report: string[]) => readReportFiles({ report, format: 'text' });

describe('--report', () => {
  it('names a form and a file, as often as one likes', () => {
    expect(read('markdown=a=b.md', 'rdjsonl=out/x.jsonl')).toEqual([
      { format: 'markdown', file: 'a=b.md' },
      { format: 'rdjsonl', file: 'out/x.jsonl' },
    ]);
  });

  it.each(['report.md', 'pdf=report.pdf', 'json=', '=x', ''])('says what is wrong: %s', (text) => {
    expect(() => read(text)).toThrow(`--report ${text}: write FORMAT=FILE, where FORMAT is one of`);
  });

  it.each([
    [['json=a.out', 'html=a.out'], undefined, '--report html=a.out: --report json=a.out'],
    [['json=a.out', 'html=x/../a.out'], undefined, '--report html=x/../a.out: --report json=a.out'],
    [['html=./a.out'], 'a.out', '--report html=./a.out: --output a.out'],
  ])('writes over nothing else of the run: %s, --output %s', (report, output, message) => {
    const of = { report, format: 'text', ...(output && { output }) } as const;
    expect(() => readReportFiles(of)).toThrow(`${message} writes to that file: name another`);
  });

  it('does not take stdout, which is for --format', () => {
    expect(() => read('json=-')).toThrow(
      '--report json=-: stdout is where --format json goes without --output; name a file',
    );
    expect(read('json=./-')).toEqual([{ format: 'json', file: './-' }]);
  });

  it('does not go with --self-test, which knows three forms', () => {
    const selfTest = true;
    expect(() => readReportFiles({ report: ['json=x'], format: 'text', selfTest })).toThrow(
      '--report: --self-test writes no report',
    );
    expect(() => readReportFiles({ report: [], format: 'rdjsonl', selfTest })).toThrow(
      '--format rdjsonl: --self-test writes text, markdown, json and no other',
    );
  });
});
