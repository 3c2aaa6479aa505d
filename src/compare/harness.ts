import type { DeclaredFunction, NameTable } from './name-table.ts';
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
  const roles = names.functions.map((declared) => roleOf(declared, measured));
  const marked = new Uint8Array(stacks.start.length - 1);
  for (let i = 0; i < marked.length; i++) {
    const seen = new Set<Role>();
    let harness = false;
    for (let at = stacks.start[i]!; at < stacks.start[i + 1]!; at++) {
      const role = roles[stacks.node[at]!]!;
      harness ||= role === 'init' || role === 'matcher';
      harness ||= role === 'subBenchmark' && !seen.has('user');
      seen.add(role);
    }
    const reachesCode = seen.has('user') || (seen.has('library') && !seen.has('testing'));
    marked[i] = harness || !reachesCode ? 1 : 0;
  }
  return marked;
}

type Role = 'user' | 'library' | 'runtime' | 'testing' | 'init' | 'matcher' | 'subBenchmark';

function roleOf({ importPath, local, own, file }: DeclaredFunction, measured: string): Role {
  if (importPath === 'runtime' && /^doInit\d*$/.test(local)) return 'init';
  if (importPath === 'testing') {
    if (local.startsWith('(*matcher).')) return 'matcher';
    return local === '(*B).Run' ? 'subBenchmark' : 'testing';
  }
  if (importPath === 'main' && file.endsWith('_testmain.go')) return 'testing';
  if (own || importPath === measured) return 'user';
  return isRuntimePackage(importPath) ? 'runtime' : 'library';
}
