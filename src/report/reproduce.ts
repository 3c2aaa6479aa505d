import type { HeapDiff, ProfilePair } from '../compare/heap-diff.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Metric } from '../profile/metric.ts';
import { fileWord, shellWord } from './shell-word.ts';

/** What the user gave, as texts of the command line. */
export interface Given {
  readonly base: readonly string[];
  readonly head: readonly string[];
  /** The policy that was named; undefined where it was found or built in. */
  readonly policy?: string | undefined;
  /** Lines to run first, which bring what the reader's machine does not have. */
  readonly bring?: readonly string[];
  /** What the reader's machine calls a profile then. Default is its name as shown. */
  readonly nameOf?: (side: 'base' | 'head', file: string) => string;
}

/** The commands that show a judgement's figures again: heapgate's own, `go test`'s and pprof's. */
export function reproduce(judgement: Judgement, given: Given): string[] {
  const { bring = [] } = given;
  const show = pprofCommand(localPair(tellingPair(judgement), given), metricOf(judgement));
  // Few lines are read: with others before them pprof's two are one.
  const shown = bring.length > 0 && show.length > 1 ? [show.join(' && ')] : show;
  return [...bring, ownCommand('check', given), ...benchCommand(judgement), ...shown];
}

/** The same for a difference without a verdict. */
export function reproduceDiff(diff: HeapDiff, given: Given & { metric?: Metric }): string[] {
  return [
    ownCommand('diff', given),
    ...pprofCommand(diff.pairs[0], given.metric ?? diff.metrics[0]),
  ];
}

/** How both sides were measured. */
export interface Measured {
  /** Packages and flags, the base's commit among them. */
  readonly words: readonly string[];
  readonly policy?: string | undefined;
}

/** Folder that the second of the commands below measures into. */
const FOLDER = 'heap';

/**
 * The same where the profiles were measured for the judgement and are gone with it: what judges
 * once more, and what measures them once more for pprof.
 */
export function reproduceMeasured(judgement: Judgement, { words, policy }: Measured): string[] {
  const measure = words.map(shellWord).join(' ');
  const pair = tellingPair(judgement);
  const again = (side: 'base' | 'head') =>
    // Repeats are `x.2.pb.gz`, `x.3.pb.gz`: measured once, there is the first alone.
    (pair?.[side] ?? [])
      .map((file) => file.split(/[\\/]/).at(-1)!)
      .sort((a, b) => a.length - b.length)
      .slice(0, 1)
      .map((file) => `${FOLDER}/${side}/${file}`);
  const first = pair && { measured: pair.measured, base: again('base'), head: again('head') };
  return [
    ['heapgate check', measure, ...policyWords(policy)].filter(Boolean).join(' '),
    ...benchCommand(judgement),
    ['heapgate collect', measure, `--both --out ${FOLDER}`].filter(Boolean).join(' '),
    ...pprofCommand(first, metricOf(judgement)),
  ];
}

/** Characters of a package and a benchmark that someone would still paste. */
const LONGEST_BENCH = 400;

/** Runs the worst result alone, on whichever side is checked out. */
function benchCommand({ findings }: Judgement): string[] {
  const id = findings.find(({ outcome }) => outcome.verdict !== 'pass')?.result;
  if (!id || !/^\w/.test(id.package) || id.package.length + id.name.length > LONGEST_BENCH)
    return [];
  // `-bench` matches each part of the name by itself (Go's testing package, match.go).
  const parts = id.name
    .split('/')
    .map((part) => `^${part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);
  const bench = shellWord(parts.join('/'));
  const cpu = id.procs === undefined ? '' : ` -cpu=${id.procs}`;
  return [`go test ${shellWord(id.package)} -run '^$' -bench ${bench} -benchmem${cpu}`];
}

function metricOf({ findings, diff }: Judgement): Metric | undefined {
  return findings[0]?.limit.metric ?? diff.metrics[0];
}

function ownCommand(name: string, { base, head, policy }: Given): string {
  const sides = [
    ...base.map((source) => `--base ${fileWord(source)}`),
    ...head.map((source) => `--head ${fileWord(source)}`),
  ];
  return [`heapgate ${name}`, ...sides, ...policyWords(policy)].join(' ');
}

function policyWords(policy: string | undefined): string[] {
  return policy === undefined ? [] : [`--policy ${fileWord(policy)}`];
}

function localPair(pair: ProfilePair | undefined, { nameOf }: Given): ProfilePair | undefined {
  if (!pair || !nameOf) return pair;
  return {
    ...pair,
    base: pair.base.map((file) => nameOf('base', file)),
    head: pair.head.map((file) => nameOf('head', file)),
  };
}

function pprofCommand(pair: ProfilePair | undefined, metric: Metric | undefined): string[] {
  if (!pair || !metric) return [];
  const heads = pair.head.map(fileWord).join(' ');
  const show = (base: string) =>
    `go tool pprof -http=: -sample_index=${metric} -diff_base ${base} ${heads}`;
  if (pair.base.length === 1) return [show(fileWord(pair.base[0]!))];
  // Of several -diff_base flags pprof heeds the last alone: the bases are merged first.
  const merge = `go tool pprof -proto -output base.pb.gz ${pair.base.map(fileWord).join(' ')}`;
  return [merge, show('base.pb.gz')];
}

/** The profiles on which the worst finding shows; the first pair where nothing changed. */
function tellingPair({ findings, diff }: Judgement): ProfilePair | undefined {
  const measured = findings[0]?.result?.package;
  return diff.pairs.find((pair) => pair.measured === measured) ?? diff.pairs[0];
}
