import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { oneLine } from '../profile/go-messages.ts';
import { type BaseCommit, findBase } from './base-commit.ts';
import { type Checkout, changedFiles, findCheckout, type Git, gitIn } from './git.ts';
import { readEvent, refuseUntrusted } from './guard.ts';
import { clearLeftovers } from './leftovers.ts';
import { findModules } from './modules.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import { setUp } from './set-up.ts';
import { commonToolchain, readGo, type Side, workspaceFor } from './side.ts';
import { refuseWaitedFor } from './waited-for.ts';
import { addWorktree, shownAsLongAs } from './worktree.ts';

/** The trees to measure: the base in a worktree, the head where the user stands. */
export interface Sides {
  readonly base: Side | undefined;
  readonly head: Side | undefined;
  /** Files that differ between the two, from the top of the repository. */
  readonly changed: readonly string[];
  /** The set's folder from the top, where it lies inside the repository. */
  readonly out: string | undefined;
}

/** Finds the trees, having made sure that their code may be run here. */
export async function openSides(
  session: Session,
  options: CollectOptions,
  progress: Progress,
): Promise<Sides> {
  progress({ kind: 'phase', name: 'the trees', phase: 'prepare' });
  const git = gitIn(session, options.cwd);
  const event = readEvent(process.env);
  const checkout = await findCheckout(git);
  refuseUntrusted(event);
  refuseWaitedFor(checkout?.root ?? options.cwd);
  const wantsBase = options.both || options.ref !== undefined;
  if (!checkout) {
    if (!wantsBase) return bareHead(session, options, progress);
    const asked = options.ref === undefined ? '' : `${options.spell('ref')} ${options.ref}: `;
    throw new UserError(
      `${asked}${options.cwd} is not in a git repository with a commit, and the base is a commit: start in a checkout`,
    );
  }
  await clearLeftovers(git);
  const out = options.out && insideOf(checkout.root, options.out);
  const commit = wantsBase
    ? (options.found ?? (await findBase(git, checkout, options, event)))
    : undefined;
  // The base is there before a command of the head's runs, and the head's setup comes first: where
  // that fails there is nothing to judge.
  const tree = commit && { ...commit, root: await addWorktree(session, checkout, commit.commit) };
  const head =
    options.both || !commit
      ? await openHead(session, git, checkout, options, out, progress)
      : undefined;
  const base = tree && (await openBase(session, options, checkout, tree, progress));
  if (base) progress({ kind: 'note', text: `base: ${base.commit.slice(0, 12)}, ${base.why}` });
  if (!base || !head) return { base, head, changed: [], out };
  const aligned = await withOneGo(session, base, head, progress);
  const shown = shownAsLongAs(session, head.root, base.root);
  return {
    base: aligned.base,
    head: { ...aligned.head, shown },
    changed: await changedFiles(git, checkout.root, base.commit, out),
    out,
  };
}

/** Where there is no repository: no commit, hence no base, and the top is the module's. */
async function bareHead(
  session: Session,
  options: CollectOptions,
  progress: Progress,
): Promise<Sides> {
  const { cwd } = options;
  await setUpHead(session, options, progress);
  const [module] = await findModules(session, cwd, cwd);
  const root = module?.folder ?? cwd;
  const go = await goOf(session, root, cwd, {});
  const none = { commit: '', why: 'no repository', changed: [] };
  const own = { name: 'head', root, cwd, shown: root, fault: undefined, env: {} } as const;
  const head: Side = { ...own, ...none, go };
  return { base: undefined, head, changed: [], out: undefined };
}

async function openHead(
  session: Session,
  git: Git,
  { commit, root }: Checkout,
  options: CollectOptions,
  out: string | undefined,
  progress: Progress,
): Promise<Side> {
  const { cwd } = options;
  // Before setup, whose files are no changes of the user's.
  const changed = await changedFiles(git, root, commit, out);
  await setUpHead(session, options, progress);
  const go = await goOf(session, root, cwd, {});
  const own = { name: 'head', root, cwd, shown: root, fault: undefined, env: {} } as const;
  return { ...own, commit, why: 'checkout', changed, go };
}

/** @throws UserError where it fails: what is to be judged cannot be built */
async function setUpHead(
  session: Session,
  options: CollectOptions,
  progress: Progress,
): Promise<void> {
  const where = { name: 'head', cwd: options.cwd, env: {} } as const;
  const why = await setUp(session, options, where, progress);
  if (why !== undefined) {
    throw new UserError(`${options.spell('setup')}: failed in the checkout: ${why}`);
  }
}

async function openBase(
  session: Session,
  options: CollectOptions,
  checkout: Checkout,
  base: BaseCommit & { readonly root: string },
  progress: Progress,
): Promise<Side> {
  const { root } = base;
  const env = workspaceFor(checkout, root, process.env);
  const there = join(root, checkout.prefix);
  const cwd = existsSync(there) ? there : root;
  const where = { name: 'base', cwd, env } as const;
  // Where the base lacks the folder, it has nothing there to measure either.
  const why = cwd === there ? await setUp(session, options, where, progress) : undefined;
  const fault = why === undefined ? undefined : `setup failed: ${why}`;
  if (options.generate && fault === undefined) {
    const made = await session.tool('go', ['generate', './...'], { cwd, env });
    if (made.code !== 0) {
      // What that leaves out fails to build, and is told as the base's own fault.
      const text = `go generate failed on the base: ${oneLine(made.stderr || made.stdout)}`;
      progress({ kind: 'note', text });
    }
  }
  const go = await goOf(session, root, cwd, env);
  const own = { name: 'base', root, cwd: there, shown: root, fault, env } as const;
  return { ...own, commit: base.commit, why: base.why, changed: [], go };
}

/** Where `go.mod` asks for another Go on each side, the newer one measures both. */
async function withOneGo(session: Session, base: Side, head: Side, progress: Progress) {
  const [ofBase, ofHead] = [base.go.version, head.go.version];
  const toolchain = commonToolchain(ofBase, ofHead);
  if (toolchain === undefined) return { base, head };
  const text = `go.mod asks for ${ofBase} on the base and ${ofHead} on the head: ${toolchain} measures both`;
  progress({ kind: 'note', text });
  const withGo = async (side: Side): Promise<Side> => {
    const env = { ...side.env, GOTOOLCHAIN: toolchain };
    return { ...side, env, go: await goOf(session, side.root, side.cwd, env) };
  };
  return { base: await withGo(base), head: await withGo(head) };
}

/** The Go of the module where the user stands, else of the first one: `go.mod` can choose it. */
async function goOf(session: Session, root: string, cwd: string, env: NodeJS.ProcessEnv) {
  const modules = await findModules(session, root, cwd);
  const here = modules.find(({ folder }) => `${cwd}${sep}`.startsWith(`${folder}${sep}`));
  return readGo(session, here?.folder ?? modules[0]?.folder ?? root, env);
}

function insideOf(root: string, path: string): string | undefined {
  const inside = relative(root, path).split(sep).join('/');
  return inside === '' || inside.startsWith('..') || inside.startsWith('/') ? undefined : inside;
}
