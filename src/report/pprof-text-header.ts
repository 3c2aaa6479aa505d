import { clean } from '../foreign-text.ts';
import { baseName } from '../view/path.ts';
import { scale } from '../view/units.ts';
import type { View } from '../view/view.ts';
import { pprofLabel, pprofPercent } from './pprof-text-number.ts';

export interface PprofTextOptions {
  /** Unit of the values: `B`, `MB`, `auto`; one that suits all of them without it. */
  readonly unit?: string;
  /** Without the lines about the profile itself. */
  readonly compact?: boolean;
}

/** Writes a value of the view in the unit that was chosen for all of them. */
export type Format = (value: number) => string;

/** @see google/pprof internal/report/report.go, `selectOutputUnit` */
export function formatFor({ nodes, total, metric }: View, unit = 'minimum'): Format {
  const chosen = unit === 'minimum' && nodes.length > 0 ? unitFor() : unit;
  return (value) => pprofLabel(value, metric.unit, chosen);

  function unitFor(): string {
    const amounts = nodes
      .map(({ flat, cum }) => Math.abs(flat) || Math.abs(cum))
      .filter((amount) => amount > 0);
    const least = amounts.reduce((min, amount) => Math.min(min, amount), amounts[0] ?? total);
    const unitOf = (value: number) => scale(value, metric.unit, 'minimum')[1];
    const mixed = unitOf(least) !== unitOf(total) && least * 100 < total;
    // The smallest value may be shown as 0.01 of a larger unit.
    return unitOf(mixed ? least * 100 : least) || metric.unit;
  }
}

/**
 * The lines that pprof puts before a report; times are in UTC.
 *
 * @see google/pprof internal/report/report.go, `reportLabels`
 */
export function headerLines(view: View, format: Format, compact = false): string[] {
  const { nodes, total, dropped, outOf, nodeFraction } = view;
  const shown = nodes.reduce((sum, { flat }) => sum + flat, 0);
  const lines = compact ? [] : [...profileLines(view, format), ...filterLines(view)].map(clean);
  const share = pprofPercent(shown, total).trim();
  lines.push(`Showing nodes accounting for ${format(shown)}, ${share} of ${format(total)} total`);
  if (total === 0) return lines;
  if (dropped > 0) {
    const limit = format(Math.trunc(total * nodeFraction));
    lines.push(`Dropped ${dropped} node${dropped > 1 ? 's' : ''} (cum <= ${limit})`);
  }
  if (nodes.length > 0 && nodes.length < outOf) {
    lines.push(`Showing top ${nodes.length} nodes out of ${outOf}`);
  }
  return lines;
}

/** @see google/pprof internal/report/report.go, `ProfileLabels` */
function profileLines({ profile, metric, total }: View, format: Format): string[] {
  const lines: string[] = [];
  const [binary] = profile.mappings;
  if (binary && binary.file !== '') lines.push(`File: ${baseName(binary.file)}`);
  if (binary && binary.buildId !== '') lines.push(`Build ID: ${binary.buildId}`);
  lines.push(...profile.comments.filter((comment) => !comment.startsWith('#')));
  if (metric.type !== '') lines.push(`Type: ${metric.type}`);
  if (profile.docUrl !== '') lines.push(`Doc: ${profile.docUrl}`);
  if (profile.timeNanos !== 0n) lines.push(`Time: ${timeOf(profile.timeNanos)}`);
  if (profile.durationNanos !== 0n) {
    const nanos = Number(profile.durationNanos);
    const [busy, unit] = scale(total, metric.unit, 'nanoseconds');
    const share = unit === 'ns' && busy !== 0 ? `(${pprofPercent(Math.trunc(busy), nanos)})` : '';
    const duration = pprofLabel(nanos, 'nanoseconds', 'auto');
    lines.push(`Duration: ${duration}, Total samples = ${format(total)} ${share}`);
  }
  return lines;
}

function filterLines({ filters: { focus, ignore, hide, show, showFrom } }: View): string[] {
  const active = Object.entries({ focus, ignore, hide, show, show_from: showFrom })
    .filter(([, expression]) => expression)
    .map(([name, expression]) => `${name}=${expression}`);
  if (active.length === 0) return [];
  return ['Active filters:', ...active.map((filter) => `   ${shortened(filter)}`)];
}

/** Go cuts by bytes. */
function shortened(filter: string): string {
  const bytes = new TextEncoder().encode(filter);
  return bytes.length > 80 ? `${new TextDecoder().decode(bytes.subarray(0, 80))}…` : filter;
}

function timeOf(nanos: bigint): string {
  const [date, time] = new Date(Number(nanos / 1_000_000n)).toISOString().split('T');
  return `${date} ${time!.slice(0, 8)} UTC`;
}
