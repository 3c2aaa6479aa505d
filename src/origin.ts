import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileWord, shellWord } from './report/shell-word.ts';

/**
 * Where the heapgate that runs here came from, and so how a reader starts the same one: by what npx
 * fetches, or from the command's own file, an absolute path.
 */
export type Origin = { readonly fetched: string } | { readonly cli: string };

/** The words that start it in a folder, ready for a shell; a command and its options follow. */
export function commandOf(origin: Origin, folder: string): string {
  if ('fetched' in origin) {
    // A "#" inside of a word begins no comment, and npm's own pages leave it bare.
    const isPlain = /^[\w@:./#+-]+$/.test(origin.fetched);
    return `npx --yes ${isPlain ? origin.fetched : shellWord(origin.fetched)}`;
  }
  const near = relative(folder, origin.cli);
  const path = near.length < origin.cli.length ? near : origin.cli;
  return `node ${fileWord(path.split(sep).join('/'))}`;
}

/**
 * The origin of the command's own file. npm keeps beside what it installed where each package came
 * from; what it did not install, or has from a file of this machine, is started where it lies.
 */
export function originOf(cli: string): Origin {
  const [, modules, name] =
    /^(.*[\\/]node_modules)[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(cli) ?? [];
  if (modules === undefined || name === undefined) return { cli };
  const fetched = fetchedAs(`${modules}/.package-lock.json`, name.replace('\\', '/'));
  return fetched === undefined ? { cli } : { fetched };
}

interface LockedPackage {
  readonly version?: unknown;
  readonly resolved?: unknown;
}

function fetchedAs(lockFile: string, name: string): string | undefined {
  let locked: LockedPackage | undefined;
  try {
    locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages?.[`node_modules/${name}`];
  } catch {
    // Another package manager's folder.
  }
  const { resolved, version } = locked ?? {};
  if (typeof resolved !== 'string') return undefined;
  const [, path, commit] = /github\.com[/:](.+?)(?:\.git)?#([0-9a-f]{40,64})$/.exec(resolved) ?? [];
  if (resolved.startsWith('git') && path !== undefined) return githubPackage(path, commit!);
  if (resolved.endsWith(`/${name}/-/${name}-${version}.tgz`)) return `${name}@${version}`;
  // A password is the machine's own.
  return /^(?:git|https?:)/.test(resolved)
    ? resolved.replace(/\/\/[^/@:]*:[^/@]*@/, '//')
    : undefined;
}

/** What npm calls a repository at a ref. */
export function githubPackage(repository: string, ref: string): string {
  return `github:${repository}#${ref}`;
}
