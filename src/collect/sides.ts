import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { findBase } from './base-commit.ts';
import { type Checkout, changedFiles, findCheckout, type Git, gitIn } from './git.ts';
import { readEvent, refuseUntrusted } from './guard.ts';
import { oneLine } from './messages.ts';
import { findModules } from './modules.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import { commonToolchain, losesFirstSamples, readGo, type Side, workspaceFor } from './side.ts';
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
  const git = gitIn(session, options.cwd);
  const event = readEvent(process.env);
  const checkout = await findCheckout(git);
  refuseUntrusted(event, checkout?.commit);
  const out = checkout && insideOf(checkout.root, options.out);
  const wantsBase = options.both || options.ref !== undefined;
  if (!checkout) {
    if (!wantsBase)
      return { base: undefined, head: await bareHead(session, options), changed: [], out };
    throw new UserError(`${options.cwd}: not in a git repository with a commit; --ref needs one`);
  }
  let base = wantsBase
    ? await openBase(session, options, checkout, await findBase(git, checkout, options.ref, event))
    : undefined;
  const headTree = { root: checkout.root, cwd: options.cwd };
  let head =
    options.both || !wantsBase ? await openHead(session, git, checkout, headTree, out) : undefined;
  if (base) progress({ kind: 'note', text: `base: ${base.commit.slice(0, 12)}, ${base.why}` });
  const toolchain = base && head && commonToolchain(base.go.version, head.go.version);
  if (base && head && toolchain !== undefined) {
    progress({
      kind: 'note',
      text: `go.mod asks for ${base.go.version} on the base and ${head.go.version} on the head: ${toolchain} measures both`,
    });
    base = await withToolchain(session, base, toolchain);
    head = await withToolchain(session, head, toolchain);
  }
  for (const side of [base, head]) {
    if (!side || !losesFirstSamples(side.go.version, options.memProfileRate)) continue;
    const { name, go } = side;
    const text = `${name}: ${go.version} loses the first samples of a run; use --memprofilerate 1 or Go 1.24`;
    progress({ kind: 'note', text });
  }
  const changed = base && head ? await changedFiles(git, checkout.root, base.commit, out) : [];
  return { base, head, changed, out };
}

/** Where nothing is known but a folder: no commit, hence no base. */
async function bareHead(session: Session, { cwd }: CollectOptions): Promise<Side> {
  const go = await goOf(session, cwd, cwd, {});
  return {
    name: 'head',
    root: cwd,
    cwd,
    commit: '',
    why: 'no repository',
    changed: [],
    go,
    env: {},
  };
}

async function openHead(
  session: Session,
  git: Git,
  { commit, root: top }: Checkout,
  { root, cwd }: { root: string; cwd: string },
  out: string | undefined,
): Promise<Side> {
  const changed = await changedFiles(git, top, commit, out);
  const go = await goOf(session, root, cwd, {});
  return { name: 'head', root, cwd, commit, why: 'checkout', changed, go, env: {} };
}

async function openBase(
  session: Session,
  options: CollectOptions,
  checkout: Checkout,
  { commit, why }: { commit: string; why: string },
): Promise<Side> {
  const root = await addWorktree(session, checkout, commit);
  const env = workspaceFor(checkout, root, process.env);
  const there = join(root, checkout.prefix);
  const cwd = existsSync(there) ? there : root;
  if (options.generate) {
    const made = await session.tool('go', ['generate', './...'], { cwd, env });
    if (made.code !== 0) {
      throw new UserError(`go generate on the base: ${oneLine(made.stderr || made.stdout)}`);
    }
  }
  const go = await goOf(session, root, cwd, env);
  return { name: 'base', root, cwd: there, commit, why, changed: [], go, env };
}

async function withToolchain(session: Session, side: Side, toolchain: string): Promise<Side> {
  const env = { ...side.env, GOTOOLCHAIN: toolchain };
  return { ...side, env, go: await goOf(session, side.root, side.cwd, env) };
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
