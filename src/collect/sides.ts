import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { findBase } from './base-commit.ts';
import { type Checkout, changedFiles, findCheckout, type Git, gitIn } from './git.ts';
import { readEvent, refuseUntrusted } from './guard.ts';
import { clearLeftovers } from './leftovers.ts';
import { oneLine } from './messages.ts';
import { findModules } from './modules.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import { commonToolchain, losesFirstSamples, readGo, type Side, workspaceFor } from './side.ts';
import { refuseWaitedFor } from './waited-for.ts';
import { addWorktree } from './worktree.ts';

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
  progress({ kind: 'phase', name: 'the trees', phase: 'prepare', run: 1 });
  const git = gitIn(session, options.cwd);
  const event = readEvent(process.env);
  const checkout = await findCheckout(git);
  refuseUntrusted(event, checkout?.commit);
  refuseWaitedFor(checkout?.root ?? options.cwd);
  const wantsBase = options.both || options.ref !== undefined;
  if (!checkout) {
    if (!wantsBase) return bareHead(session, options);
    throw new UserError(
      `${options.cwd}: not in a git repository with a commit; ${options.spell('ref')} needs one`,
    );
  }
  await clearLeftovers(git);
  const out = options.out && insideOf(checkout.root, options.out);
  const commit = wantsBase ? await findBase(git, checkout, options, event) : undefined;
  const base = commit && (await openBase(session, options, checkout, commit, progress));
  const head =
    options.both || !commit ? await openHead(session, git, checkout, options.cwd, out) : undefined;
  if (base) progress({ kind: 'note', text: `base: ${base.commit.slice(0, 12)}, ${base.why}` });
  for (const side of [base, head]) {
    if (side && losesFirstSamples(side.go.version, options.memProfileRate)) {
      const text = `${side.name}: ${side.go.version} loses the first samples of a run; use ${options.spell('memprofilerate')} 1 or Go 1.24`;
      progress({ kind: 'note', text });
    }
  }
  if (!base || !head) return { base, head, changed: [], out };
  const aligned = await withOneGo(session, base, head, progress);
  return { ...aligned, changed: await changedFiles(git, checkout.root, base.commit, out), out };
}

/** Where nothing is known but a folder: no commit, hence no base. */
async function bareHead(session: Session, { cwd }: CollectOptions): Promise<Sides> {
  const go = await goOf(session, cwd, cwd, {});
  const none = { commit: '', why: 'no repository', changed: [] };
  const head: Side = { name: 'head', root: cwd, cwd, ...none, go, env: {} };
  return { base: undefined, head, changed: [], out: undefined };
}

async function openHead(
  session: Session,
  git: Git,
  { commit, root }: Checkout,
  cwd: string,
  out: string | undefined,
): Promise<Side> {
  const changed = await changedFiles(git, root, commit, out);
  const go = await goOf(session, root, cwd, {});
  return { name: 'head', root, cwd, commit, why: 'checkout', changed, go, env: {} };
}

async function openBase(
  session: Session,
  options: CollectOptions,
  checkout: Checkout,
  { commit, why }: { commit: string; why: string },
  progress: Progress,
): Promise<Side> {
  const root = await addWorktree(session, checkout, commit);
  const env = workspaceFor(checkout, root, process.env);
  const there = join(root, checkout.prefix);
  const cwd = existsSync(there) ? there : root;
  if (options.generate) {
    const made = await session.tool('go', ['generate', './...'], { cwd, env });
    if (made.code !== 0) {
      // What that leaves out fails to build, and is told as the base's own fault.
      const text = `go generate failed on the base: ${oneLine(made.stderr || made.stdout)}`;
      progress({ kind: 'note', text });
    }
  }
  const go = await goOf(session, root, cwd, env);
  return { name: 'base', root, cwd: there, commit, why, changed: [], go, env };
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
