import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { MANIFEST_FILE, type ManifestPackage } from '../profile/manifest.ts';
import type { FormerSettings, MeasuringSettings } from './measuring-options.ts';
import {
  asFlag,
  type CollectOptions,
  DEFAULTS,
  parseCount,
  parseGlob,
  parseShard,
  parseTimeout,
  type Spelling,
} from './options.ts';
import { parsePair } from './pairs.ts';
import { readSet } from './store.ts';
import { listed } from './temp-folder.ts';

/** The options as words, the same from the command line and from the actions' inputs. */
export interface CollectSettings extends MeasuringSettings, FormerSettings {
  /** Where the words come from; without it from the command line. */
  readonly spell?: Spelling;
  /** Without it the profiles go when the collection is closed. */
  readonly out?: string | undefined;
  readonly both?: boolean | undefined;
  readonly shard?: string | undefined;
  /** Folder of an earlier set, or of several. */
  readonly weights?: string | undefined;
}

/** Reads the words; one that is wrong is a `UserError` that names it as the user did. */
export function readSettings(
  words: CollectSettings & { readonly out: string },
  cwd: string,
): CollectOptions & { readonly out: string };
export function readSettings(words: CollectSettings, cwd: string): CollectOptions;
export function readSettings(words: CollectSettings, cwd: string): CollectOptions {
  const { packages, tags, like, setup = DEFAULTS.setup, spell = asFlag } = words;
  if (words.out === '') {
    throw new UserError(`${spell('out')} is empty: name a folder for the profiles`);
  }
  if (packages?.includes('')) {
    throw new UserError('a package with an empty name was given: name one, or ./... for all');
  }
  refuseFormer(words, spell);
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
    skip: words.skip ?? DEFAULTS.skip,
    pair: words.pair ? parsePair(spell('pair'), words.pair) : undefined,
    count: words.count ? parseCount(spell('count'), words.count) : DEFAULTS.count,
    cpu: words.cpu ? parseCount(spell('cpu'), words.cpu) : DEFAULTS.cpu,
    jobs: words.jobs ? parseCount(spell('jobs'), words.jobs) : DEFAULTS.jobs,
    serial: (words.serial ?? DEFAULTS.serial).map((glob) => parseGlob(spell('serial'), glob)),
    tags: tags ? tags.split(/[\s,]+/).filter((tag) => tag !== '') : DEFAULTS.tags,
    short: words.short ?? DEFAULTS.short,
    trimpath: words.trimpath ?? DEFAULTS.trimpath,
    generate: words.generate ?? DEFAULTS.generate,
    setup,
    setupTimeout: words.setupTimeout
      ? parseTimeout(spell('setup-timeout'), words.setupTimeout)
      : DEFAULTS.setupTimeout,
    // What a command has made, such as a library to load, no test binary tells.
    share: (words.share ?? DEFAULTS.share) && setup === '',
    timeout: words.timeout ? parseTimeout(spell('timeout'), words.timeout) : DEFAULTS.timeout,
    budget: words.budget ? parseTimeout(spell('budget'), words.budget) : undefined,
    shard: words.shard ? parseShard(spell('shard'), words.shard) : undefined,
    weights: words.weights ? readLike(resolve(cwd, words.weights), spell('weights')) : [],
    like: like ? readLike(resolve(cwd, like), spell('like')) : [],
  };
}

/** What went with the measuring by time and by samples. */
function refuseFormer({ benchtime, memprofilerate }: CollectSettings, spell: Spelling): void {
  if (benchtime) {
    throw new UserError(
      `${spell('benchtime')} ${benchtime}: each benchmark is measured at two counts; write ${spell('pair')} 20,120 to choose them`,
    );
  }
  if (memprofilerate) {
    throw new UserError(
      `${spell('memprofilerate')} ${memprofilerate}: every allocation is counted, as with 1; leave it out`,
    );
  }
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
