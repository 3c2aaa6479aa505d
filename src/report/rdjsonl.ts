import { inertJson } from '../foreign-text.ts';
import { placed } from './placed.ts';
import type { Level } from './remarks.ts';
import type { Report } from './report.ts';

const HOME = 'https://github.com/heapgate/heapgate';

const SEVERITY: Readonly<Record<Level, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  notice: 'INFO',
};

/**
 * Remarks as reviewdog's Diagnostic Format, one a line; nothing where there are none.
 *
 * @see github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function rdjsonl({ remarks }: Report): string {
  const lines = remarks.map((remark) => {
    const { file, line } = placed(remark);
    return JSON.stringify({
      message: `${remark.title}: ${remark.message}`,
      location: { path: file, range: { start: { line } } },
      severity: SEVERITY[remark.level],
      source: { name: 'heapgate', url: HOME },
      code: { value: remark.rule, url: `${HOME}/blob/main/docs/verdicts.md` },
    });
  });
  return lines.map((line) => `${inertJson(line)}\n`).join('');
}
