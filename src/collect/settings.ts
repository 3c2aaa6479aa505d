import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { MANIFEST_FILE, type ManifestPackage } from '../profile/manifest.ts';
import {
  asFlag,
  type CollectOptions,
  DEFAULTS,
  parseBenchtime,
  parseCount,
  parseGlob,
  parseShard,
  parseTimeout,
  type Spelling,
} from './options.ts';
import { readSet } from './store.ts';
import { listed } from './temp-folder.ts';

/** The options as words, the same from the command line and from the action's inputs. */
export interface CollectSettings {
  /** Where the words come from; without it from the command line. */
  readonly spell?: Spelling;
  readonly packages?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  /** Without it the profiles go when the collection is closed. */
  readonly out?: string | undefined;
  readonly ref?: string | undefined;
  readonly both?: boolean | undefined;
  readonly bench?: string | undefined;
  readonly benchtime?: string | undefined;
  readonly count?: string | undefined;
  readonly cpu?: string | undefined;
  readonly memprofilerate?: string | undefined;
  /** Parted by commas. */
  readonly tags?: string | undefined;
  readonly short?: boolean | undefined;
  readonly trimpath?: boolean | undefined;
  readonly generate?: boolean | undefined;
  readonly share?: boolean | undefined;
  readonly timeout?: string | undefined;
  readonly shard?: string | undefined;
  /** Folder of an earlier set, or of several. */
  readonly like?: string | undefined;
}

/** Reads the words; one that is wrong is a `UserError` that names it as the user did. */
export function readSettings(
  words: CollectSettings & { readonly out: string },
  cwd: string,
): CollectOptions & { readonly out: string };
export function readSettings(words: CollectSettings, cwd: string): CollectOptions;
export function readSettings(words: CollectSettings, cwd: string): CollectOptions {
  const { packages, tags, like, spell = asFlag } = words;
  if (words.out === '') {
    throw new UserError(`${spell('out')} is empty: name a folder for the profiles`);
  }
  return {
    ...DEFAULTS,
    spell,
    cwd: resolve(cwd),
    out: words.out === undefined ? undefined : resolve(cwd, words.out),
    packages: packages && packages.length > 0 ? packages : DEFAULTS.packages,
    exclude: (words.exclude ?? DEFAULTS.exclude).map((glob) => parseGlob(spell('exclude'), glob)),
    ref: words.ref || undefined,
    both: words.both ?? DEFAULTS.both,
    bench: words.bench || DEFAULTS.bench,
    benchtime: words.benchtime ? parseBenchtime(spell('benchtime'), words.benchtime) : undefined,
    count: words.count ? parseCount(spell('count'), words.count) : DEFAULTS.count,
    cpu: words.cpu ? parseCount(spell('cpu'), words.cpu) : DEFAULTS.cpu,
    memProfileRate: words.memprofilerate
      ? parseCount(spell('memprofilerate'), words.memprofilerate)
      : DEFAULTS.memProfileRate,
    tags: tags ? tags.split(/[\s,]+/).filter((tag) => tag !== '') : DEFAULTS.tags,
    short: words.short ?? DEFAULTS.short,
    trimpath: words.trimpath ?? DEFAULTS.trimpath,
    generate: words.generate ?? DEFAULTS.generate,
    share: words.share ?? DEFAULTS.share,
    timeout: words.timeout ? parseTimeout(spell('timeout'), words.timeout) : DEFAULTS.timeout,
    shard: words.shard ? parseShard(spell('shard'), words.shard) : undefined,
    like: like ? readLike(resolve(cwd, like), spell('like')) : [],
  };
}

/** The packages of the sets in a folder and up to two folders deeper: shards, base and head. */
function readLike(folder: string, name: string): ManifestPackage[] {
  const entries = setsBelow(folder, 2).flatMap((set) => readSet(set)?.manifest.packages ?? []);
  if (entries.length > 0) return entries;
  throw new UserError(`${folder}: no ${MANIFEST_FILE} in it; ${name} needs an earlier set`);
}

function setsBelow(folder: string, depth: number): string[] {
  if (existsSync(join(folder, MANIFEST_FILE))) return [folder];
  if (depth === 0) return [];
  const inside = listed(folder).map((name) => join(folder, name));
  return inside.flatMap((one) => setsBelow(one, depth - 1));
}
