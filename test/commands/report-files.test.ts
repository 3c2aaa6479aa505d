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
