import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { BenchPackage } from './discover.ts';
import { firstTelling } from './messages.ts';
import { type CollectOptions, tagFlags } from './options.ts';
import type { Session } from './session.ts';
import type { Side } from './side.ts';

/** A test binary, or why there is none. */
export type Built =
  | { readonly ok: true; readonly binary: string; readonly buildId: string }
  | { readonly ok: false; readonly message: string; readonly log: string };

/**
 * Builds the test binary of a package. With `-trimpath` and without the stamp of the commit,
 * equal sources give equal binaries in whatever folder they lie.
 * @param binary where to write it
 */
export async function build(
  session: Session,
  side: Side,
  found: BenchPackage,
  binary: string,
  { tags, trimpath }: CollectOptions,
): Promise<Built> {
  const flags = ['-buildvcs=false', ...tagFlags(tags), ...(trimpath ? ['-trimpath'] : [])];
  const where = { cwd: found.module.folder, env: { ...side.env, ...found.env } };
  const args = ['test', '-c', ...flags, '-o', binary, found.name];
  const built = await session.tool('go', args, where);
  if (built.code !== 0) {
    // The worktree is gone by the time someone reads this.
    const log = (built.stderr + built.stdout).replaceAll(side.root + sep, '');
    return { ok: false, message: firstTelling(log), log };
  }
  const id = await session.tool('go', ['tool', 'buildid', binary], where);
  return { ok: true, binary, buildId: id.code === 0 ? id.stdout.trim() : '' };
}

/** Runs the tasks, as many at a time as there are processors, but no more than four. */
export async function inParallel<Result>(
  tasks: readonly (() => Promise<Result>)[],
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < tasks.length; index = next++) {
      results[index] = await tasks[index]!();
    }
  }
  const workers = Math.min(availableParallelism(), 4, tasks.length);
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

/** The binary's path: equally long for both sides, for a program may keep its own name. */
export function binaryPath(session: Session, side: Side, index: number): string {
  return join(session.folder, `${side.name}-${index}.test`);
}
