import { join, relative, resolve, sep } from 'node:path';
import { readRegularFile } from '../read-file.ts';
import { foldersUpFrom } from './folders-up.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_MODULES = 1000;

export interface ModuleAtHand {
  readonly path: string;
  /** From the folder that was looked at, with slashes; undefined where it is not below. */
  readonly directory: string | undefined;
}

/**
 * The modules of a checkout: that of the nearest `go.mod`, those that the nearest `go.work` uses,
 * and those that one of them replaces by a folder.
 */
export async function modulesAtHand(cwd: string): Promise<ModuleAtHand[]> {
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const folder of foldersUpFrom(cwd)) {
    if (textOf(join(folder, 'go.mod')) === '') continue;
    open.push(folder);
    break;
  }
  for (const folder of foldersUpFrom(cwd)) {
    const work = textOf(join(folder, 'go.work'));
    if (work === '') continue;
    open.push(...[...usedIn(work), ...replacementsIn(work)].map((path) => resolve(folder, path)));
    break;
  }
  for (const folder of open) {
    if (found.has(folder) || found.size >= MOST_MODULES) continue;
    const text = textOf(join(folder, 'go.mod'));
    const path = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(text)?.[1];
    if (path === undefined) continue;
    found.set(folder, path);
    open.push(...replacementsIn(text).map((other) => resolve(folder, other)));
  }
  return [...found].map(([folder, path]) => {
    const directory = relative(cwd, folder).split(sep).join('/');
    return { path, directory: directory.startsWith('..') ? undefined : directory };
  });
}

/** Folders of `use ./api` and of what stands in the parentheses of `use (…)`. */
function usedIn(work: string): string[] {
  return directivesIn(work, 'use').flatMap(([path]) => path ?? []);
}

/** Folders of `replace example.com/lib => ../lib`. */
function replacementsIn(text: string): string[] {
  return directivesIn(text, 'replace')
    .map((words) => words[words.indexOf('=>') + 1] ?? '')
    .filter((path) => /^\.{1,2}(?:[/\\]|$)|^[/\\]|^[A-Za-z]:[/\\]/.test(path));
}

/**
 * The words of each directive of a kind.
 *
 * @see go.dev/ref/mod#go-mod-file-lexical
 */
function directivesIn(text: string, kind: string): string[][] {
  const found: string[][] = [];
  let isInBlock = false;
  for (const line of text.split('\n')) {
    const words = line.replace(/\/\/.*/, '').match(/"[^"]*"|`[^`]*`|[^\s"`()]+|[()]/g) ?? [];
    const plain = words.map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
    if (isInBlock && plain[0] === ')') isInBlock = false;
    else if (isInBlock) found.push(plain);
    else if (plain[0] === kind && plain[1] === '(') isInBlock = true;
    else if (plain[0] === kind) found.push(plain.slice(1));
  }
  return found.filter((words) => words.length > 0);
}

/** `''` for what is no regular file of a fair size. */
function textOf(file: string): string {
  const { bytes } = readRegularFile(file, MOST_BYTES);
  return bytes ? new TextDecoder().decode(bytes) : '';
}
