import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { firstTelling } from '../profile/go-messages.ts';
import type { BenchPackage } from './discover.ts';
import { type CollectOptions, tagFlags } from './options.ts';
import { statsOf } from './regular-file.ts';
import type { Session } from './session.ts';
import type { Side } from './side.ts';
import type { TimeLimit } from './time-limit.ts';

/** A test binary, or why there is none. */
export type Built =
  | { readonly ok: true; readonly binary: string; readonly buildId: string }
  | { readonly ok: false; readonly message: string; readonly log: string };

/** Who builds, for which side, and until when. */
export interface Builder {
  readonly session: Session;
  readonly side: Side;
  readonly options: CollectOptions;
  readonly limit: TimeLimit;
}

/**
 * Builds the test binaries of some packages of one side, together where Go can. With `-trimpath`
 * and without the stamp of the commit, equal sources give equal binaries in whatever folder they lie.
 * @param folder where to write them
 */
export async function buildAll(
  builder: Builder,
  packages: readonly BenchPackage[],
  folder: string,
): Promise<Map<string, Built>> {
  const { go } = builder.side;
  const ending = go.os === 'windows' ? '.test.exe' : '.test';
  const binaries = new Map<string, string>();
  for (const [index, group] of together(packages, go.version).entries()) {
    const into = join(folder, String(index));
    mkdirSync(into, { recursive: true });
    for (const one of group) binaries.set(one.name, join(into, binaryName(one.name) + ending));
    // What one of them lacks fails all, or is told in the midst of the others' words.
    if (group.length > 1) await compile(builder, group, into + sep);
  }
  const built = packages.map(async (one) => {
    const binary = binaries.get(one.name)!;
    return [one.name, await finish(builder, one, binary)] as const;
  });
  return new Map(await Promise.all(built));
}

/** Builds what was not built with others, and looks at what was. */
async function finish(builder: Builder, found: BenchPackage, binary: string): Promise<Built> {
  if (!statsOf(binary)?.isFile()) {
    const alone = await compile(builder, [found], binary);
    // The worktree is gone by the time someone reads this.
    const log = (alone.stderr + alone.stdout).replaceAll(builder.side.root + sep, '');
    if (alone.code !== 0) return { ok: false, message: firstTelling(log), log };
  }
  return { ok: true, binary, buildId: await hashOf(binary) };
}

/** Instead of `go tool buildid`, a program that Go has to build itself first. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function compile(builder: Builder, packages: readonly BenchPackage[], output: string) {
  const flags = ['-vet=off', ...linkFlags(builder), ...buildFlags(builder)];
  const names = packages.map(({ name }) => name);
  // What vet finds fails a build that would run, and code of the base had another vet.
  const args = ['test', '-c', ...flags, '-o', output, ...names];
  return builder.session.tool('go', args, whereOf(builder, packages[0]!));
}

/**
 * The flags that tell what is compiled. Debug information is left out, as \`go test\` leaves it out
 * of what it only runs: a profile has functions and lines from the program's own tables.
 */
export function buildFlags({ side, options: { tags, trimpath } }: Builder): string[] {
  const own = ['-buildvcs=false', ...tagFlags(tags), ...(trimpath ? ['-trimpath'] : [])];
  return isUsers(side, 'gcflags') ? own : [...own, '-gcflags=all=-dwarf=false'];
}

function linkFlags({ side }: Builder): string[] {
  return isUsers(side, 'ldflags') ? [] : ['-ldflags=-s -w'];
}

/** Whether the user's GOFLAGS has a flag, which the same one of a command would undo. */
function isUsers({ go }: Side, flag: string): boolean {
  return new RegExp(`(?:^|[\\s'"])--?${flag}=`).test(go.settings.GOFLAGS ?? '');
}

export function whereOf({ side, limit }: Builder, found: BenchPackage) {
  const left = Math.max(0.001, (limit.until() - performance.now()) / 1000);
  const seconds = Math.min(SECONDS, left);
  return { cwd: found.module.folder, env: { ...side.env, ...found.env }, seconds };
}

/** As `go` and `git` may take in all else. */
const SECONDS = 30 * 60;

/**
 * Packages that one `go test -c` can build: of one module, and no two with a binary of one name.
 * Before Go 1.21 each is built alone.
 */
function together(packages: readonly BenchPackage[], version: string): BenchPackage[][] {
  const groups: BenchPackage[][] = [];
  const takesMany = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? Infinity) >= 21;
  for (const one of packages) {
    const group = groups.find(
      (others) =>
        takesMany &&
        others[0]!.module.folder === one.module.folder &&
        others.every(({ name }) => fileName(name) !== fileName(one.name)),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function fileName(name: string): string {
  return binaryName(name).toLowerCase();
}

/** As Go names a command: by the last part of its path that is not its major version. */
function binaryName(name: string): string {
  const parts = name.split('/');
  const last = parts.at(-1)!;
  return parts.length > 1 && /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? parts.at(-2)! : last;
}
