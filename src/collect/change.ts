import { mayRunWorkspace } from '../events.ts';
import { isInRepository } from '../source/folders-up.ts';
import { type BaseCommit, findBase, isChange } from './base-commit.ts';
import { findCheckout, gitIn } from './git.ts';
import { readEvent } from './guard.ts';
import type { CollectOptions } from './options.ts';
import { openSession } from './session.ts';

/** What a CI job is to judge. */
export interface Change {
  readonly base: BaseCommit;
  /** Full hash of the commit that is checked out. */
  readonly head: string;
}

/** Undefined at home, outside of a repository, and where the job is about what was merged. */
export async function findChange(
  options: Pick<CollectOptions, 'cwd' | 'ref' | 'spell'>,
  signal: AbortSignal,
): Promise<Change | undefined> {
  const event = readEvent(process.env);
  const isJob = event.system !== undefined && mayRunWorkspace(event.name);
  if (!isJob || !isInRepository(options.cwd)) return undefined;
  const session = openSession(signal);
  try {
    const git = gitIn(session, options.cwd);
    const checkout = await findCheckout(git);
    if (!checkout || !(await isChange(git, options, event))) return undefined;
    return { base: await findBase(git, checkout, options, event), head: checkout.commit };
  } finally {
    await session.close();
  }
}
