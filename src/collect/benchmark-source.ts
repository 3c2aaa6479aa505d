import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compareText } from '../compare-text.ts';
import { groupBy } from '../group-by.ts';
import { MAX_FILE } from '../limits.ts';
import { readRegularFile } from '../read-file.ts';
import { remembered } from '../remembered.ts';
import type { BenchPackage } from './discover.ts';
import { type Declaration, declarationsIn, isName } from './go-declarations.ts';
import { statsOf } from './regular-file.ts';

/**
 * Tells benchmarks at the top of a package from themselves at another time: by a digest of what
 * they declare, of the test code that they use by name, through other test code too, and of the
 * files that this code names. Comments, white space and the benchmark's own name do not count. Code
 * that is no test is what they measure, and no part of it.
 * @returns the digest of a benchmark; undefined where the test files do not declare it
 */
export function benchmarkSources({
  folder,
  root,
  testFiles,
}: Pick<BenchPackage, 'folder' | 'root' | 'testFiles'>): (name: string) => string | undefined {
  const code = byUse(testFiles.flatMap((file) => declarationsIn(textOf(join(folder, file)))));
  // Each once: benchmarks share most of what they use, and parts their benchmark.
  const usedBy = remembered(({ tokens }: Declaration) => [
    ...new Set(tokens.filter(isName).flatMap((token) => code.get(token) ?? [])),
  ]);
  const filesOf = remembered(({ tokens }: Declaration) => [
    ...new Set(tokens.flatMap((token) => filesNamed(token, folder, root))),
  ]);
  const textDigest = remembered(({ tokens }: Declaration) => digestOf(tokens.join('\n')));
  const fileDigest = remembered(digestOfFiles);
  return remembered((name) => {
    const own = code.get(name)?.find(({ kind }) => kind === 'func');
    if (!own) return undefined;
    const used = new Set([own]);
    // A set goes on to what is added to it meanwhile.
    for (const one of used) for (const other of usedBy(one)) used.add(other);
    const itself = own.tokens.map((token) => (token === name ? '' : token)).join('\n');
    const texts = [...used].map((one) => (one === own ? itself : textDigest(one)));
    const files = new Set([...used].flatMap(filesOf));
    const inputs = [...files].map((file) => `${relative(folder, file)}\n${fileDigest(file)}`);
    return digestOf(JSON.stringify([texts.sort(), inputs.sort()]));
  });
}

function textOf(file: string): string {
  return new TextDecoder().decode(readRegularFile(file, MAX_FILE).bytes);
}

/** Of a hash as much as tells two texts apart. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Declarations by the names that make use of them. */
type Code = ReadonlyMap<string, readonly Declaration[]>;

/** A type brings its methods, and a variable what sets it without being called. */
function byUse(declarations: readonly Declaration[]): Code {
  const namesOf = (wanted: Declaration['kind']) =>
    new Set(declarations.flatMap(({ kind, names }) => (kind === wanted ? names : [])));
  const [types, variables] = [namesOf('type'), namesOf('var')];
  const usesOf = ({ kind, names, receiver, tokens }: Declaration): readonly string[] => {
    if (types.has(receiver)) return [receiver];
    const runsUncalled = kind !== 'type' && /^(?:init|TestMain|_)$/.test(names.join());
    return runsUncalled ? tokens.filter((token) => variables.has(token)) : names;
  };
  const uses = declarations.flatMap((one) => {
    return [...new Set(usesOf(one))].map((name) => ({ name, one }));
  });
  const grouped = groupBy(uses, ({ name }) => name);
  return new Map([...grouped].map(([name, some]) => [name, some.map(({ one }) => one)]));
}

/** What a literal names of the tree: a file, or of `testdata` also a folder, as far as it is there. */
function filesNamed(token: string, folder: string, root: string): string[] {
  return pathsIn(token).flatMap((path) => {
    const named = join(folder, path);
    if (relative(root, named).startsWith('..')) return [];
    if (statsOf(named)?.isFile()) return [named];
    if (!isTestdata(path)) return [];
    let there = named;
    while (!statsOf(there) && there.length > folder.length) there = dirname(there);
    return isTestdata(relative(folder, there)) ? [there] : [];
  });
}

/** What may be a path in a string, or in the comment that embeds files. */
function pathsIn(token: string): string[] {
  const words = token.startsWith('//') ? token.split(/\s+/).slice(1) : [token];
  return words
    .map((word) => (/^["`]/.test(word) ? word.slice(1, -1) : token === word ? '' : word))
    .filter((word) => word !== '' && word.length < 256 && !/[\\\n\0]/.test(word));
}

function isTestdata(path: string): boolean {
  return path.split(/[/\\]/).includes('testdata');
}

/** Of a file, or of all files below a folder. */
function digestOfFiles(path: string): string {
  const files = statsOf(path)?.isFile() ? [path] : filesBelow(path);
  const told = files.map((file) => {
    const { bytes } = readRegularFile(file, MAX_FILE);
    const content = bytes ? createHash('sha256').update(bytes).digest('hex') : statsOf(file)?.size;
    return `${relative(path, file)}\n${content}`;
  });
  return digestOf(JSON.stringify(told));
}

/** In order; none where the folder cannot be read. */
function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .sort((a, b) => compareText(a.name, b.name))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
      });
  } catch {
    return [];
  }
}
