import { rememberedOf } from '../remembered.ts';
import { type DeclaredFunction, type NameTable, numbersOf } from './name-table.ts';
import { isRuntimePackage } from './own-module.ts';
import type { Stacks } from './stacks.ts';

/**
 * Marks the samples that measure the harness and not the code: they vary from run to run and say
 * nothing about what a budget is about.
 *
 * - Package initialisation (`runtime.doInit`): sampled before `-memprofilerate` takes effect, yet
 *   written as if at that rate.
 * - The matcher of `-bench` and `-run`, a regular expression with a pool of its own.
 * - What `(*B).Run` itself allocates for a sub-benchmark.
 * - Stacks of the testing package that never reach the module's code or the package under test, and
 *   stacks of the runtime and of start-up alone. Goroutines of libraries stay: a server's are real
 *   work.
 *
 * @param measured import path of the package under test, of whatever module
 */
export function markHarness(stacks: Stacks, names: NameTable, measured: string): Uint8Array {
  const roles = rolesIn(names);
  const own = names.packageId.get(measured) ?? -1;
  const { packages } = numbersOf(names);
  const { start, node: nodes } = stacks;
  const marked = new Uint8Array(start.length - 1);
  for (let i = 0; i < marked.length; i++) {
    const end = start[i + 1]!;
    let seen = 0;
    let harness = false;
    for (let at = start[i]!; at < end; at++) {
      const node = nodes[at]!;
      const known = roles[node]!;
      const isOwn = packages[node] === own && (known & (ROLE.library | ROLE.runtime)) !== 0;
      const role = isOwn ? ROLE.user : known;
      if (role === ROLE.subBenchmark && !(seen & ROLE.user)) harness = true;
      seen |= role;
    }
    if (seen & (ROLE.init | ROLE.matcher)) harness = true;
    const reachesCode = seen & ROLE.user || (seen & ROLE.library && !(seen & ROLE.testing));
    marked[i] = harness || !reachesCode ? 1 : 0;
  }
  return marked;
}

/** As bits: a stack has several. */
const ROLE = {
  user: 1,
  library: 2,
  runtime: 4,
  testing: 8,
  init: 16,
  matcher: 32,
  subBenchmark: 64,
} as const;
type Role = keyof typeof ROLE;

/** Once for a set: its names are of all profiles. */
const rolesIn = rememberedOf(({ functions }: NameTable) =>
  Uint8Array.from(functions, (declared) => ROLE[roleOf(declared)]),
);

/** But for the package under test, which is the user's. */
function roleOf({ importPath, local, own, file }: DeclaredFunction): Role {
  if (importPath === 'runtime' && /^doInit\d*$/.test(local)) return 'init';
  if (importPath === 'testing') {
    if (local.startsWith('(*matcher).')) return 'matcher';
    return local === '(*B).Run' ? 'subBenchmark' : 'testing';
  }
  if (importPath === 'main' && file.endsWith('_testmain.go')) return 'testing';
  if (own) return 'user';
  return isRuntimePackage(importPath) ? 'runtime' : 'library';
}
