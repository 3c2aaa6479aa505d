import { type MetricUnit, unitOf } from '../profile/metric.ts';
import type { TopView } from '../view/top.ts';
import { clean } from './inert.ts';

/** The contract `heapgate/top/v1`: every function, nothing pruned, whole numbers. */
export function topJson({ metric, total, rows }: TopView): string {
  const functions = rows.map(({ name, file, flat, cum }) => ({ name, file, flat, cum }));
  return `${JSON.stringify({ schema: 'heapgate/top/v1', metric, total, functions }, null, 2)}\n`;
}

/** The table of `go tool pprof -top -unit=B`, at most `limit` rows of it. */
export function topText({ metric, total, rows }: TopView, limit = 80): string {
  const unit = unitOf(metric);
  const shown = rows.slice(0, limit);
  const sum = shown.reduce((all, row) => all + row.flat, 0);
  const lines = [
    `Showing nodes accounting for ${amount(sum, unit)}, ${percent(sum, total).trim()} of ${amount(total, unit)} total`,
    ...(shown.length < rows.length
      ? [`Showing top ${shown.length} nodes out of ${rows.length}`]
      : []),
    line('flat', 'flat%', 'sum%', 'cum', 'cum%', ''),
  ];
  let running = 0;
  for (const { name, flat, cum } of shown) {
    running += flat;
    lines.push(
      line(
        amount(flat, unit),
        percent(flat, total),
        percent(running, total),
        amount(cum, unit),
        percent(cum, total),
        clean(name),
      ),
    );
  }
  return `${lines.map((text) => text.trimEnd()).join('\n')}\n`;
}

function line(
  flat: string,
  flatShare: string,
  sum: string,
  cum: string,
  cumShare: string,
  name: string,
): string {
  const columns = [
    flat.padStart(10),
    flatShare.padStart(6),
    sum.padStart(6),
    cum.padStart(10),
    cumShare.padStart(6),
  ];
  return `${columns.join(' ')}  ${name}`;
}

function amount(value: number, unit: MetricUnit): string {
  return unit === 'bytes' && value !== 0 ? `${value}B` : String(value);
}

function percent(value: number, total: number): string {
  const share = total === 0 ? 0 : Math.abs(value / total) * 100;
  if (share >= 99.95 && share <= 100.05) return '  100%';
  return share >= 1 ? `${share.toFixed(2)}%` : `${Number(share.toPrecision(2))}%`;
}
