import { compareText } from '../compare-text.ts';
import type { BenchmarkResult } from '../profile/benchmark-output.ts';
import { distinct } from './differing.ts';
import type { Doubt } from './doubt.ts';
import type { NamedLine } from './name-packages.ts';
import type { PrintedLine, ResultDiff, ResultId } from './result.ts';
import { resultKey } from './result.ts';
import { SIDES, type Side } from './side.ts';

/** The lines of both sides. */
export type PrintedResults = Readonly<Record<Side, readonly NamedLine[]>>;

/**
 * Joins the lines of both sides by package and name. A benchmark that a side ran at several numbers
 * of CPUs is so many results; one that each side ran at one number is the same, and cannot be
 * compared where the two numbers differ.
 */
export function joinResults(printed: PrintedResults): Omit<ResultDiff, 'scope'>[] {
  const several = ranAtSeveral(printed);
  const found = new Map<string, Joined>();
  for (const side of SIDES) {
    for (const result of printed[side]) {
      const { package: path, name, procs } = result;
      const id = {
        package: path,
        name,
        procs: several.has(benchmarkKey(result)) ? procs : undefined,
      };
      const key = resultKey(id);
      const joined = found.get(key) ?? {
        id,
        lines: { base: [], head: [] },
        procs: { base: [], head: [] },
        doubt: undefined,
      };
      found.set(key, joined);
      const { iterations, bytesPerOp: bytes, allocsPerOp: objects } = result;
      joined.lines[side].push({ iterations, bytes, objects });
      joined.procs[side].push(procs);
      if (result.isUnsure) joined.doubt = { code: 'no-package', side };
    }
  }
  return [...found.values()]
    .map(({ id, lines, procs, doubt: unsure }) => {
      const doubt = unsure ?? procsDoubt(procs);
      return { id, lines, status: statusOf(lines), ...(doubt && { doubt }) };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

interface Joined {
  readonly id: ResultId;
  readonly lines: Record<Side, PrintedLine[]>;
  readonly procs: Record<Side, number[]>;
  doubt: Doubt | undefined;
}

/** What runs on several processors allocates more or less for it: buffers, pools, goroutines. */
function procsDoubt(procs: Joined['procs']): Doubt | undefined {
  const [base, head] = SIDES.map((side) => distinct(procs[side]).map(String));
  const isOne = base!.length === 0 || head!.length === 0 || base!.join() === head!.join();
  return isOne ? undefined : { code: 'differs', what: 'procs', base: base!, head: head! };
}

/** By package, then by name, then by the number of CPUs. */
export function compareIds(a: ResultId, b: ResultId): number {
  return (
    compareText(a.package, b.package) ||
    compareText(a.name, b.name) ||
    (a.procs ?? 0) - (b.procs ?? 0)
  );
}

function statusOf({ base, head }: Record<Side, PrintedLine[]>): ResultDiff['status'] {
  if (base.length === 0) return 'added';
  return head.length === 0 ? 'removed' : 'both';
}

/** The benchmarks that one side ran at several numbers of CPUs. */
function ranAtSeveral(printed: PrintedResults): Set<string> {
  const several = new Set<string>();
  for (const side of SIDES) {
    const procs = new Map<string, number>();
    for (const result of printed[side]) {
      const key = benchmarkKey(result);
      if ((procs.get(key) ?? result.procs) !== result.procs) several.add(key);
      procs.set(key, result.procs);
    }
  }
  return several;
}

function benchmarkKey({ package: path, name }: BenchmarkResult): string {
  return `${path}\n${name}`;
}
