import { costTables } from './report-cost.mjs';
import { sameCodeTables } from './report-same-code.mjs';
import { siteTables } from './report-sites.mjs';
import { code, table } from './table.mjs';

export { found } from './found.mjs';

/** The tables in Markdown, from what `found` gave. */
export function report(figures) {
  return `${[
    '# How far the verdicts can be trusted',
    '',
    'Made by `npm run experiment -- report --write` from trials on public Go modules at pinned versions. All are gate runs of the built-in policy as a user makes them, judged by result. Brackets are 95 % Clopper-Pearson bounds. What the tables are made from is in `scripts/experiment/figures.json`.',
    '',
    ...sameCodeTables(figures),
    ...siteTables(figures),
    ...costTables(figures),
    ...failedTable(figures),
  ].join('\n')}`;
}

/** Trials that gave nothing are part of the account. */
function failedTable({ failed }) {
  if (failed.length === 0) return [];
  const rows = failed.map(({ part, key, error }) => [
    part,
    key,
    code(error.replaceAll(/\s+/g, ' ').replaceAll('`', "'")),
  ]);
  return ['## Trials that failed', '', table(['part', 'trial', 'error'], rows), ''];
}
