import { groupBy } from '../group-by.ts';
import { METRICS } from '../profile/metric.ts';
import { ATTRIBUTES, type Figures, type FunctionDiff } from './heap-diff.ts';
import type { Side } from './side.ts';

/**
 * Joins functions of the own module that are one under two names: one is gone and the other new,
 * every figure is the same, and no other function has them. What else could it be, when all is
 * counted to the byte?
 */
export function joinRenamed(functions: readonly FunctionDiff[]): FunctionDiff[] {
  const gone = bySide(functions, 'removed', 'base');
  const was = new Map<FunctionDiff, FunctionDiff>();
  for (const [key, [to, ...others]] of bySide(functions, 'added', 'head')) {
    const [from, ...more] = gone.get(key) ?? [];
    if (from && to && others.length + more.length === 0) was.set(to, from);
  }
  if (was.size === 0) return [...functions];
  const joined = new Set(was.values());
  return functions
    .filter((fn) => !joined.has(fn))
    .map((fn) => {
      const from = was.get(fn);
      return from ? { ...fn, was: from.name, status: 'unchanged', metrics: asBefore(fn) } : fn;
    });
}

function bySide(functions: readonly FunctionDiff[], status: 'added' | 'removed', side: Side) {
  const candidates = functions.filter((fn) => fn.own && fn.status === status);
  return groupBy(candidates, (fn) =>
    METRICS.flatMap((metric) =>
      ATTRIBUTES.map((attribute) => fn.metrics[metric]?.[attribute][side] ?? 0),
    ).join(),
  );
}

/** The figures of head on both sides. */
function asBefore({ metrics }: FunctionDiff): FunctionDiff['metrics'] {
  const same = ({ flat, cum, owned }: Figures): Figures => ({
    flat: { base: flat.head, head: flat.head, delta: 0 },
    cum: { base: cum.head, head: cum.head, delta: 0 },
    owned: { base: owned.head, head: owned.head, delta: 0 },
  });
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const figures = metrics[metric];
      return figures ? [[metric, same(figures)]] : [];
    }),
  );
}
