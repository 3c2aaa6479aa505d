import { join, relative, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { firstTelling } from '../profile/go-messages.ts';
import {
  assignPatterns,
  findModules,
  type GoModule,
  type ModulePatterns,
  unclaimed,
} from './modules.ts';
import { type CollectOptions, tagFlags } from './options.ts';
import { readRegular } from './regular-file.ts';
import type { Session } from './session.ts';
import type { Side } from './side.ts';

/** A package with benchmarks. */
export interface BenchPackage {
  /** Import path. */
  readonly name: string;
  readonly module: GoModule;
  /** Absolute. */
  readonly folder: string;
  /** From the top of the tree, with slashes. */
  readonly directory: string;
  /** Top of the tree. */
  readonly root: string;
  /** Names of the files that Go compiles for its tests alone. */
  readonly testFiles: readonly string[];
  /** For `go` in its module, over `side.env`. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Discovery {
  readonly packages: readonly BenchPackage[];
  /** Modules that `go list` could not read, with its words. */
  readonly broken: readonly { readonly module: GoModule; readonly message: string }[];
  readonly modules: readonly GoModule[];
  /** Packages looked at, with benchmarks or not. */
  readonly seen: number;
  /** Packages that `exclude` left out. */
  readonly excluded: number;
  /** What was asked for and is not there, each as a sentence that is the same for both sides. */
  readonly absent: readonly string[];
}

/** What `go list -json` says of a package, as far as it is asked. */
interface Listed {
  readonly ImportPath: string;
  readonly Dir?: string;
  readonly TestGoFiles?: readonly string[];
  readonly XTestGoFiles?: readonly string[];
  readonly InvalidGoFiles?: readonly string[];
}

/** Finds the packages of a tree that have benchmarks, by their test files, in order of name. */
export async function discover(
  session: Session,
  side: Side,
  options: CollectOptions,
): Promise<Discovery> {
  const modules = await findModules(session, side.root, side.cwd);
  const asked = assignPatterns(modules, options.packages, side.cwd);
  const packages: BenchPackage[] = [];
  const broken: { module: GoModule; message: string }[] = [];
  const fromTop = (folder: string) => relative(side.root, folder).split(sep).join('/');
  const absent = unclaimed(modules, options.packages, side.cwd).map((pattern) =>
    modules.length === 0
      ? `${pattern}: there is no go.mod here; the folder to begin in is the module's, or one above it`
      : `${pattern}: no module here holds such a package`,
  );
  let seen = 0;
  let excluded = 0;
  for (const entry of asked) {
    const { listed, env, error } = await listPackages(session, side, entry, options);
    if (error !== undefined && !isOneOf(entry.module.path, options.exclude)) {
      broken.push({ module: entry.module, message: error });
    }
    // What Go has no folder for, it lists by the pattern.
    const there = listed.filter(({ Dir }) => Dir !== undefined);
    for (const one of listed.filter(({ Dir }) => Dir === undefined)) {
      absent.push(`${one.ImportPath}: no such package in module ${entry.module.path}`);
    }
    const kept = there.filter(({ ImportPath }) => !isOneOf(ImportPath, options.exclude));
    seen += kept.length;
    excluded += there.length - kept.length;
    for (const found of kept.filter(hasBenchmarks)) {
      const folder = found.Dir!;
      packages.push({
        name: found.ImportPath,
        module: entry.module,
        folder,
        directory: fromTop(folder),
        root: side.root,
        testFiles: [...(found.TestGoFiles ?? []), ...(found.XTestGoFiles ?? [])],
        env,
      });
    }
  }
  if (side.fault !== undefined) {
    const all = asked.map(({ module }) => ({ module, message: side.fault! }));
    const modules = all.map(({ module }) => module);
    return { packages: [], broken: all, modules, seen: 0, excluded, absent };
  }
  packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { packages, broken, modules: asked.map(({ module }) => module), seen, excluded, absent };
}

async function listPackages(
  session: Session,
  side: Side,
  { module, patterns }: ModulePatterns,
  { tags }: CollectOptions,
) {
  const fields = 'ImportPath,Dir,TestGoFiles,XTestGoFiles,InvalidGoFiles';
  const args = ['list', '-e', `-json=${fields}`, ...tagFlags(tags), ...patterns];
  let env = side.env;
  let ended = await session.tool('go', args, { cwd: module.folder, env });
  if (ended.code !== 0 && /workspace modules|listed in go\.work/.test(ended.stderr)) {
    // A module beside the workspace; Go works in it only without.
    env = { ...env, GOWORK: 'off' };
    ended = await session.tool('go', args, { cwd: module.folder, env });
  }
  const error = ended.code === 0 ? undefined : firstTelling(ended.stderr);
  return { listed: parseListed(ended.stdout), env, error };
}

/** `go list -json` writes one object after the other, each ending in a line with a brace alone. */
function parseListed(text: string): Listed[] {
  const objects = text.split(/^\}\r?\n/m).filter((part) => part.trim() !== '');
  return objects.map((part) => JSON.parse(`${part}}`) as Listed);
}

/** Whether a package's import path is one of some globs. */
export function isOneOf(name: string, globs: readonly string[]): boolean {
  return globs.some((glob) => glob === name || minimatch(name, glob, { dot: true }));
}

function hasBenchmarks(found: Listed): boolean {
  const { TestGoFiles = [], XTestGoFiles = [], InvalidGoFiles = [] } = found;
  const files = [...TestGoFiles, ...XTestGoFiles, ...InvalidGoFiles];
  return files.some((file) => holdsBenchmark(join(found.Dir!, file)));
}

function holdsBenchmark(file: string): boolean {
  if (!file.endsWith('_test.go')) return false;
  try {
    // As `go test` names them: no small letter follows the word.
    return /^[ \t]*func[ \t]+Benchmark(?!\p{Ll})[\p{L}\p{N}_]*[ \t]*\(/mu.test(readRegular(file));
  } catch {
    return false;
  }
}
