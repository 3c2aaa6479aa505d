import { isBenchmarkName } from './benchmark-frames.ts';
import type { DeclaredFunction, NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/** The samples of a process that ran one result and nothing else. */
export interface Claimed {
  /** What belongs to the result, whoever did it: nothing else ran. */
  readonly result: readonly number[];
  /** The structs of goroutines, which the runtime keeps for ever and uses again. */
  readonly goroutines: readonly number[];
  /** What differs from process to process whatever the code does. */
  readonly left: readonly number[];
}

/** Says of the stacks of processes what belongs to what ran in them. */
export interface Claimant {
  /** Of a process that ran one result. */
  parts(stacks: Stacks): Claimed;
  /** Of one that ran no benchmark: all that is not the runtime's alone. */
  started(stacks: Stacks): number[];
}

/**
 * Parts the samples of processes. A result claims every stack but four kinds:
 *
 * - the harness: start-up, initialisation and `(*testing.M).Run` with no benchmark on the stack, and
 *   the matcher of `-bench`, which `(*testing.B).Run` asks and whose regular expression has a pool;
 * - the runtime alone, as a new thread is, with 5 KB;
 * - the structs of goroutines, which are a figure of their own;
 * - the inner nodes of the hash trie beneath `sync.Map` and `unique`, whose number depends on a
 *   random seed.
 *
 * @see runtime/proc.go: `newproc1`, `malg`, `allocm`; internal/sync/hashtriemap.go: `newIndirectNode`
 */
export function claimant(names: NameTable): Claimant {
  const roles = Uint8Array.from(names.functions, (declared) => ROLE[roleOf(declared)]);
  return {
    parts(stacks) {
      const parts = { result: [] as number[], goroutines: [] as number[], left: [] as number[] };
      for (const sample of samplesOf(stacks)) {
        parts[partOf(rolesOn(stacks, roles, sample))].push(sample);
      }
      return parts;
    },
    started(stacks) {
      const ofRuntime = ROLE.runtime | ROLE.struct;
      return samplesOf(stacks).filter((sample) => rolesOn(stacks, roles, sample) & ~ofRuntime);
    },
  };
}

function samplesOf({ start }: Stacks): number[] {
  return Array.from({ length: start.length - 1 }, (_, sample) => sample);
}

/** Roles of functions, as bits: a stack has several. */
const ROLE = {
  harness: 1,
  runtime: 2,
  struct: 4,
  seeded: 8,
  benchmark: 16,
  other: 32,
  matcher: 64,
} as const;

function roleOf({ importPath, local }: DeclaredFunction): keyof typeof ROLE {
  if (importPath === 'runtime') {
    if (local === 'main' || /^doInit\d*$/.test(local)) return 'harness';
    return local === 'malg' ? 'struct' : 'runtime';
  }
  if (importPath === '' || importPath.startsWith('runtime/') || importPath === 'internal/runtime') {
    return 'runtime';
  }
  if (importPath.startsWith('internal/runtime/')) return 'runtime';
  if (importPath === 'testing') {
    if (local.startsWith('(*matcher).')) return 'matcher';
    return local === '(*M).Run' ? 'harness' : 'other';
  }
  if (importPath === 'main' && local === 'main') return 'harness';
  if (/^internal\/(?:sync|concurrent)$/.test(importPath) && local.startsWith('newIndirectNode')) {
    return 'seeded';
  }
  return isBenchmarkName(local) ? 'benchmark' : 'other';
}

function rolesOn({ start, node }: Stacks, roles: Uint8Array, sample: number): number {
  let on = 0;
  for (let at = start[sample]!; at < start[sample + 1]!; at++) on |= roles[node[at]!]!;
  return on;
}

function partOf(on: number): keyof Claimed {
  const has = (role: keyof typeof ROLE) => (on & ROLE[role]) !== 0;
  if (has('struct')) return 'goroutines';
  if (has('seeded') || has('matcher')) return 'left';
  if (has('harness') && !has('benchmark')) return 'left';
  return has('other') || has('benchmark') ? 'result' : 'left';
}
