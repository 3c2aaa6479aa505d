import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { ManifestGo } from '../profile/manifest.ts';
import { tellingSettings } from './environment.ts';
import type { Checkout } from './git.ts';
import type { Session } from './session.ts';

export type SideName = 'base' | 'head';

/** One tree to measure. */
export interface Side {
  readonly name: SideName;
  /** Top of the tree, and the folder in it that stands for the user's. */
  readonly root: string;
  readonly cwd: string;
  /** The top as benchmarks are told it: equally long for both sides. */
  readonly shown: string;
  /** Full hash, `''` outside a repository; and in words how it was chosen. */
  readonly commit: string;
  readonly why: string;
  /** Files that differ from the commit, from the top. */
  readonly changed: readonly string[];
  readonly go: ManifestGo;
  /** Why nothing of it can be measured; undefined where it can. */
  readonly fault: string | undefined;
  /** For `go` in this tree, over the environment of this process. */
  readonly env: NodeJS.ProcessEnv;
}

/** The variables that make `go` stay in the base's tree where one of them names the user's. */
export function workspaceFor(
  checkout: Checkout,
  root: string,
  own: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const file = own.GOWORK;
  if (!file || file === 'off') return {};
  const inside = relative(checkout.root, resolve(file));
  if (inside.startsWith('..') || inside === resolve(file)) {
    throw new UserError(
      `GOWORK=${file}: lies outside the repository, so that the base would be built with the ` +
        'modules of the head; move it inside, or unset it',
    );
  }
  return { GOWORK: existsSync(join(root, inside)) ? join(root, inside) : 'off' };
}

/**
 * What `go env` says in a folder. Where its `go.mod` asks for a Go that is not to be had, that is
 * the one at hand: `go list` then says of the very module what it wants.
 */
export async function readGo(
  session: Session,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<ManifestGo> {
  let ended = await session.tool('go', ['env', '-json'], { cwd, env });
  if (ended.code !== 0 && env.GOTOOLCHAIN === undefined) {
    const local = { ...env, GOTOOLCHAIN: 'local' };
    ended = await session.tool('go', ['env', '-json'], { cwd, env: local });
  }
  if (ended.code !== 0) throw new UserError(`go env: ${ended.stderr.trim().split('\n')[0]}`);
  const told = JSON.parse(ended.stdout) as Record<string, string>;
  return {
    version: told.GOVERSION ?? '',
    os: told.GOOS ?? '',
    arch: told.GOARCH ?? '',
    experiments: told.GOEXPERIMENT ?? '',
    settings: tellingSettings({ ...process.env, ...told }),
  };
}

/**
 * The toolchain for both sides where `go.mod` asks for different ones: the newer. Another Go
 * moves totals by whole percents, which is not what the change under test did.
 * @returns a value for `GOTOOLCHAIN`, or undefined where both have the same
 */
export function commonToolchain(base: string, head: string): string | undefined {
  // A development version has no name that GOTOOLCHAIN takes.
  if (base === head || !RELEASE.test(base) || !RELEASE.test(head)) return undefined;
  return base.localeCompare(head, 'en', { numeric: true }) > 0 ? base : head;
}

const RELEASE = /^go\d+\.\d+(?:\.\d+)?$/;
