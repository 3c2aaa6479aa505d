import { availableParallelism } from 'node:os';
import { UserError } from '../errors.ts';
import type { ManifestPackage, Pair } from '../profile/manifest.ts';
import type { BaseCommit } from './base-commit.ts';

/** What the user calls an option: `--count`, or `input count`. Messages name it so. */
export type Spelling = (option: string) => string;

export const asFlag: Spelling = (option) => `--${option}`;
export const asInput: Spelling = (option) => `input ${option}`;

/** What to measure and how. All have a default: `DEFAULTS`. */
export interface CollectOptions {
  readonly spell: Spelling;
  /** The user's folder. */
  readonly cwd: string;
  /** As for `go test`; folders (`./...`) reach into every module below. */
  readonly packages: readonly string[];
  /** Globs over import paths to leave out. */
  readonly exclude: readonly string[];
  /**
   * Where the set goes; with `both`, its folders `base` and `head`. Undefined: into the temp folder
   * of the collection, which goes when that is closed.
   */
  readonly out: string | undefined;
  /** The commit to measure in a worktree instead of the checkout; with `both`, the base's. */
  readonly ref: string | undefined;
  readonly both: boolean;
  /** The base's commit where it was looked for already. */
  readonly found: BaseCommit | undefined;
  /** For `-test.bench`. */
  readonly bench: string;
  /** For `-test.skip`, which Go has since 1.20; `''` for none. */
  readonly skip: string;
  /** The only pair to measure at; undefined: found for each result. */
  readonly pair: Pair | undefined;
  /** Measurements of each result a side. */
  readonly count: number;
  readonly cpu: number;
  /** Processes side by side. */
  readonly jobs: number;
  /** Globs over packages whose processes must not overlap, each other's neither. */
  readonly serial: readonly string[];
  readonly tags: readonly string[];
  readonly short: boolean;
  readonly trimpath: boolean;
  /** Whether `go generate` makes what the worktree lacks. */
  readonly generate: boolean;
  /** Lines for a shell, run in each tree before anything of it is listed or built; `''` for none. */
  readonly setup: string;
  /** Seconds that it may take on each side. */
  readonly setupTimeout: number;
  /** Seconds that one process may take. */
  readonly timeout: number;
  /** Seconds that the whole run may take, from the start of the process; any where undefined. */
  readonly budget: number | undefined;
  /** Whether this process judges what it measures, which takes a part of that. */
  readonly isJudged: boolean;
  /** Whether a package with equal test binaries runs once for both sides. */
  readonly share: boolean;
  readonly shard: Shard | undefined;
  /** Packages of an earlier set whose durations weigh those that are dealt out over shards. */
  readonly weights: readonly ManifestPackage[];
  /** Packages of earlier sets to take pairs and durations from, to be comparable to them. */
  readonly like: readonly ManifestPackage[];
  /** Ends the collection; what is finished is kept. */
  readonly signal: AbortSignal | undefined;
}

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

export const DEFAULTS: CollectOptions = {
  spell: asFlag,
  cwd: process.cwd(),
  packages: ['./...'],
  exclude: [],
  out: undefined,
  ref: undefined,
  both: false,
  found: undefined,
  bench: '.',
  skip: '',
  pair: undefined,
  count: 1,
  cpu: 1,
  jobs: availableParallelism(),
  serial: [],
  tags: [],
  short: false,
  trimpath: true,
  generate: false,
  setup: '',
  setupTimeout: 15 * 60,
  timeout: 30,
  budget: undefined,
  isJudged: false,
  share: true,
  shard: undefined,
  weights: [],
  like: [],
  signal: undefined,
};

/** As `--shard` takes it and a manifest keeps it; `''` for none. */
export function shardText(shard: Shard | undefined): string {
  return shard ? `${shard.index}/${shard.of}` : '';
}

/** `2/3` -> the second of three. */
export function parseShard(name: string, text: string): Shard {
  const found = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim());
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  if (index >= 1 && index <= of) return { index, of };
  throw new UserError(`${name} ${text}: write it like "2/3", from 1/3 to 3/3`);
}

/** `90s`, `10m` or `1h` -> seconds, at least 1. A bare number is as likely meant as minutes. */
export function parseTimeout(name: string, text: string): number {
  const [, count, unit] = /^(\d{1,6})(s|m|h)?$/.exec(text.trim()) ?? [];
  if (count !== undefined && unit === undefined) {
    throw new UserError(`${name} ${text}: write the unit, like "${count}s" or "${count}m"`);
  }
  const seconds = Number(count) * { s: 1, m: 60, h: 3600 }[unit ?? 's']!;
  if (seconds >= 1 && seconds <= 86_400) return seconds;
  throw new UserError(`${name} ${text}: write it like "90s" or "10m", at most 24h`);
}

/** A whole number from `least` up. */
export function parseCount(name: string, text: string, least = 1): number {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text.trim()) && value >= least) return value;
  throw new UserError(`${name} ${text}: must be a whole number from ${least} up`);
}

const LONGEST_GLOB = 500;

export function parseGlob(name: string, text: string): string {
  if (text.length <= LONGEST_GLOB) return text;
  throw new UserError(`${name} ${text}: a glob has at most ${LONGEST_GLOB} characters`);
}

/** For `go`; none where no tags are asked, since an empty `-tags` would undo those in GOFLAGS. */
export function tagFlags(tags: readonly string[]): string[] {
  return tags.length === 0 ? [] : [`-tags=${tags.join(',')}`];
}
