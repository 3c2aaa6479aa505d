import { alignColumns } from '../../src/report/columns.ts';

interface Count {
  values: number;
  mismatches: number;
}

/** How much of what was compared with pprof agrees, by profile and view. */
export class Scores {
  readonly #counts = new Map<string, Map<string, Count>>();

  /** Notes a comparison with a report of pprof's, or with a complaint, which counts as one value. */
  add(profile: string, view: string, report: string, same: boolean): void {
    const row = this.#counts.get(profile) ?? new Map<string, Count>();
    this.#counts.set(profile, row);
    const count = row.get(view) ?? { values: 0, mismatches: 0 };
    row.set(view, count);
    count.values += Math.max(1, countValues(report));
    if (!same) count.mismatches++;
  }

  views(): string[] {
    return [...new Set([...this.#counts.values()].flatMap((row) => [...row.keys()]))];
  }

  total(view?: string): Count {
    const total = { values: 0, mismatches: 0 };
    for (const row of this.#counts.values()) {
      for (const [name, { values, mismatches }] of row) {
        if (view !== undefined && view !== name) continue;
        total.values += values;
        total.mismatches += mismatches;
      }
    }
    return total;
  }

  /** Numbers compared by profile and view; reports that differ in brackets. */
  table(): string {
    const views = this.views();
    const rows = [...this.#counts].map(([profile, row]) => [
      profile,
      ...views.map((view) => cell(row.get(view))),
    ]);
    const all = ['all', ...views.map((view) => cell(this.total(view)))];
    const right = views.map(() => ({ align: 'right' as const }));
    const lines = alignColumns(
      [['values compared', ...views], ...rows, all],
      [{ align: 'left' }, ...right],
    );
    const { values, mismatches } = this.total();
    return [...lines, `${values.toLocaleString('en')} values, ${mismatches} mismatches`].join('\n');
  }
}

function cell(count: Count | undefined): string {
  if (!count) return '';
  const values = count.values.toLocaleString('en');
  return count.mismatches === 0 ? values : `${values} (${count.mismatches} differ)`;
}

/** Numbers in a report, from its first line of figures on. */
function countValues(report: string): number {
  const start = report.indexOf('Showing nodes');
  if (start < 0) return 0;
  const words = report.slice(start).split(/[\s(]+/);
  return words.filter((word) => /^-?\d[\d.]*(?:e-\d+)?(?:%|[kMGTP]?B)?$/.test(word)).length;
}
