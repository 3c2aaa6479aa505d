import type { HeapDiff, ProfilePair } from '../compare/heap-diff.ts';
import type { ResultId } from '../compare/result.ts';
import { UserError } from '../errors.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Metric } from '../profile/metric.ts';
import { fileWord, shellWord } from './shell-word.ts';

/** The words that start heapgate where the reader is, ready for a shell. */
export interface Starting {
  readonly command: string;
}

/** What the user gave, as texts of the command line. */
export interface Given extends Starting {
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

/** What a difference was asked for as. */
export interface Shown {
  /** Undefined: the usual one. */
  readonly metric?: Metric;
  readonly exactNames?: boolean;
}

/** The same for a difference without a verdict. */
export function reproduceDiff(diff: HeapDiff, given: Given & Shown): string[] {
  const { metric, exactNames } = given;
  const asked = [
    ownCommand('diff', given),
    ...(metric === undefined ? [] : [`--metric ${metric}`]),
    ...(exactNames ? ['--exact-names'] : []),
  ];
  return [asked.join(' '), ...pprofCommand(diff.pairs[0], shownMetric(diff, given))];
}

/**
 * What a difference shows: what was asked for, else bytes.
 * @throws UserError where the sides have nothing to show, or not that
 */
export function shownMetric({ metrics }: HeapDiff, { metric }: Shown): Metric {
  const usual = metrics.includes('alloc_space') ? 'alloc_space' : metrics[0];
  if (!usual) {
    throw new UserError(
      'base and head have no profiles of the same work: name those of the same packages, or add --exact-names, which sets all of one side against all of the other',
    );
  }
  if (metric && !metrics.includes(metric)) {
    throw new UserError(`not every profile carries ${metric}: choose one of ${metrics.join(', ')}`);
  }
  return metric ?? usual;
}

/** How both sides were measured. */
export interface Measured extends Starting {
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
export function reproduceMeasured(
  judgement: Judgement,
  { command, words, policy }: Measured,
): string[] {
  const measure = words.map(shellWord).join(' ');
  const pair = tellingPair(judgement);
  const again = (side: 'base' | 'head') =>
    (pair?.[side] ?? []).map((file) => `${FOLDER}/${side}/${file.split(/[\\/]/).at(-1)!}`);
  const first = pair && { measured: pair.measured, base: again('base'), head: again('head') };
  return [
    [`${command} check`, measure, ...policyWords(policy)].filter(Boolean).join(' '),
    ...benchCommand(judgement),
    [`${command} collect`, measure, `--both --out ${FOLDER}`].filter(Boolean).join(' '),
    ...pprofCommand(first, metricOf(judgement)),
  ];
}

/** Characters of a command that someone would still paste. */
const LONGEST_BENCH = 500;

/** Runs what is worst alone, on whichever side is checked out. */
function benchCommand({ findings, diff }: Judgement): string[] {
  const worst = findings.find(({ outcome }) => outcome.verdict !== 'pass');
  const id = worst?.result;
  if (!id || !/^\w/.test(id.package)) return [];
  const isStart = worst.target.kind === 'init';
  const env = isStart ? 'GODEBUG=memprofilerate=1 ' : '';
  // Only that variable is heard by what runs before the flags are read.
  const shown = isStart
    ? `-bench '^$' -memprofile start.pb.gz -memprofilerate 1`
    : `-bench ${benchWord(id.name)} -benchmem`;
  const words = [`go test ${shellWord(id.package)} -run '^$' ${shown}`, ...flagWords(diff, id)];
  const command = `${env}${words.join(' ')}`;
  return command.length > LONGEST_BENCH ? [] : [command];
}

/** `-bench` matches each part of the name by itself (Go's testing package, match.go). */
function benchWord(name: string): string {
  const parts = name.split('/').map((part) => `^${part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);
  return shellWord(parts.join('/'));
}

/** What it was built and run with, where the manifest or the line tells. */
function flagWords({ base, head }: HeapDiff, { procs }: ResultId): string[] {
  const { cpu, tags = [], short = false } = head.flags ?? base.flags ?? {};
  const count = procs ?? cpu;
  return [
    ...(count === undefined ? [] : [`-cpu=${count}`]),
    ...(tags.length > 0 ? [shellWord(`-tags=${tags.join(',')}`)] : []),
    ...(short ? ['-short'] : []),
  ];
}

function metricOf({ findings, diff }: Judgement): Metric | undefined {
  return findings[0]?.limit.metric ?? diff.metrics[0];
}

function ownCommand(name: string, { command, base, head, policy }: Given): string {
  const sides = [
    ...base.map((source) => `--base ${fileWord(source)}`),
    ...head.map((source) => `--head ${fileWord(source)}`),
  ];
  return [`${command} ${name}`, ...sides, ...policyWords(policy)].join(' ');
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
function tellingPair({ findings: [worst], diff }: Judgement): ProfilePair | undefined {
  const id = worst?.result;
  const ofPackage = diff.pairs.filter((pair) => pair.measured === id?.package);
  const pair =
    worst?.target.kind === 'init'
      ? startPair(diff, worst)
      : (ofPackage.find(({ result }) => result === id?.name) ?? ofPackage[0] ?? diff.pairs[0]);
  if (pair?.result === undefined) return pair;
  // Repeats of one result hold the same: the first shows it.
  return { ...pair, base: pair.base.slice(0, 1), head: pair.head.slice(0, 1) };
}

function startPair({ starts }: HeapDiff, { result }: Finding): ProfilePair | undefined {
  const start = starts.find((each) => each.package === result?.package);
  if (start?.status !== 'both') return undefined;
  return { measured: start.package, result: result!.name, ...start.profiles };
}
