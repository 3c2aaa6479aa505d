/// <reference lib="dom" />

import type { Metric } from '../profile/metric.ts';
import { amountText, changeText, movedText } from './amount.ts';
import { element } from './elements.ts';
import { liven } from './tables.ts';
import type { Amounts, Total } from './tree.ts';

const MOST_ROWS = 100;

/** Functions or packages with their figures; what there is no room for is counted. */
export function totalsTable(title: string, totals: readonly Total[], metric: Metric): HTMLElement {
  const shown = totals.slice(0, MOST_ROWS);
  const cell = (text: string, right = true) => element('td', right ? { class: 'right' } : {}, text);
  const cells = (amounts: Amounts, grown: number) => [
    cell(`${amountText(amounts.base, metric)} → ${amountText(amounts.head, metric)}`),
    cell(`${changeText(amounts, metric)}${movedText(amounts, grown, metric)}`),
  ];
  const rows = shown.map(({ name, flat, cum, grown }) =>
    element(
      'tr',
      {},
      element('td', {}, element('code', {}, name)),
      ...cells(flat, grown.flat),
      ...cells(cum, grown.cum),
    ),
  );
  const heads = [title.toLowerCase(), 'flat', 'Δ flat', 'cum', 'Δ cum'];
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', {}, head)))),
    element('tbody', {}, ...rows),
  );
  const rest = totals.length - shown.length;
  const left = rest > 0 ? [element('p', {}, `… and ${rest} more that differ less.`)] : [];
  const whole = element(
    'details',
    {},
    element('summary', {}, title),
    element('div', {}, table),
    ...left,
  );
  liven(table);
  return whole;
}
