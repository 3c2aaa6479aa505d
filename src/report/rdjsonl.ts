import { inertJson } from '../foreign-text.ts';
import { placedRemarks } from './placed-remarks.ts';
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
export function rdjsonl(report: Report): string {
  const lines = placedRemarks(report).map(({ level, rule, text, file, line }) =>
    JSON.stringify({
      message: text,
      location: { path: file, range: { start: { line } } },
      severity: SEVERITY[level],
      source: { name: 'heapgate', url: HOME },
      code: { value: rule, url: `${HOME}/blob/main/docs/verdicts.md` },
    }),
  );
  return lines.map((line) => `${inertJson(line)}\n`).join('');
}
