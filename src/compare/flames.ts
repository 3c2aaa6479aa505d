import type { Flame, FlameTree } from './flame.ts';
import { movesIn } from './flame-moves.ts';
import type { HeapDiff, Table, Within } from './heap-diff.ts';
import type { ScopeIndex, StartIndex } from './result.ts';
import type { Scope } from './scope.ts';

/** Trees of calls, and how many there was no room for. */
export interface Flames {
  readonly flames: readonly Flame[];
  readonly left: number;
}

/** What the trees are taken from. */
export interface FlameSource {
  readonly diff: Pick<HeapDiff, 'scopes' | 'starts' | 'moves'>;
  scope(within: Exclude<Within, 'profile'>): Scope;
  flame(within: Within): FlameTree;
  table(within: Within): Table;
}

/**
 * Operations whose amounts differ most first, then what comes once; a whole profile where no
 * benchmark is known in it.
 *
 * @param most nodes of all of them together
 */
export function flamesOf(source: FlameSource, most: number): Flames {
  const {
    scopes,
    starts,
    moves: { functions },
  } = source.diff;
  const known = scopes
    .map((scope, index) => ({ scope, index: index as ScopeIndex }))
    .filter(({ scope }) => scope.status === 'both' && scope.evidence.kind !== 'none')
    .sort((a, b) => deltaOf(b.scope) - deltaOf(a.scope));
  const flames: Flame[] = [];
  let nodes = 0;
  let left = 0;
  const add = (of: Flame['of'], within: Within) => {
    const scope = within === 'profile' ? undefined : source.scope(within);
    const tree = source.flame(within);
    if (!allocates(tree)) return;
    nodes += tree.parent.length;
    if (nodes > most) left++;
    else {
      const { package: path = '', benchmark = '' } = scope ?? {};
      const isCounted = scope?.evidence.kind === 'counted';
      const table = isCounted && differs(tree) ? source.table(within) : undefined;
      const moves = isCounted && { moves: movesIn(tree, functions, table) };
      flames.push({ package: path, benchmark, of, ...tree, ...moves });
    }
  };
  for (const { index } of known) add('operation', index);
  // Scopes of samples have no totals.
  flames.sort((a, b) => grownBy(b) - grownBy(a));
  for (const { scope, index } of known) if (scope.pair) add('set-up', `set-up ${index}`);
  for (const index of starts.keys()) add('start', `start ${index as StartIndex}`);
  if (known.length === 0) add('profile', 'profile');
  return { flames, left };
}

/** Whether there is anything to draw. */
function allocates({ self }: FlameTree): boolean {
  return Object.values(self).some(({ base, head }) =>
    [...base, ...head].some((value) => value > 0),
  );
}

function differs({ self }: FlameTree): boolean {
  return Object.values(self).some(({ base, head }) => base.some((value, i) => value !== head[i]));
}

function grownBy({ self: { alloc_space: bytes } }: FlameTree): number {
  return Math.abs(sumOf(bytes?.head ?? []) - sumOf(bytes?.base ?? []));
}

function sumOf(column: readonly number[]): number {
  return column.reduce((sum, value) => sum + value, 0);
}

function deltaOf({ totals }: Scope): number {
  return Math.abs(totals.alloc_space?.delta ?? 0);
}
