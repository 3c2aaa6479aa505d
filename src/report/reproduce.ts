import type { HeapDiff, ProfilePair } from '../compare/heap-diff.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Metric } from '../profile/metric.ts';

/** What the user gave, as texts of the command line. */
export interface Given {
  readonly base: readonly string[];
  readonly head: readonly string[];
  /** The policy that was named; undefined where it was found or built in. */
  readonly policy?: string | undefined;
}

/** The commands that show a judgement's figures again: heapgate's own, and pprof's. */
export function reproduce(judgement: Judgement, given: Given): string[] {
  const { diff, verdicts } = judgement;
  return [
    ownCommand('check', given),
    ...pprofCommand(tellingPair(judgement), verdicts[0]?.metric ?? diff.metrics[0]),
  ];
}

/** The same for a difference without a verdict. */
export function reproduceDiff(diff: HeapDiff, given: Given & { metric?: Metric }): string[] {
  return [
    ownCommand('diff', given),
    ...pprofCommand(diff.pairs[0], given.metric ?? diff.metrics[0]),
  ];
}

function ownCommand(name: string, { base, head, policy }: Given): string {
  const sides = [
    ...base.map((source) => `--base ${quote(source)}`),
    ...head.map((source) => `--head ${quote(source)}`),
  ];
  const judgedBy = policy === undefined ? [] : [`--policy ${quote(policy)}`];
  return [`heapgate ${name}`, ...sides, ...judgedBy].join(' ');
}

function pprofCommand(pair: ProfilePair | undefined, metric: Metric | undefined): string[] {
  if (!pair || !metric) return [];
  const heads = pair.head.map(quote).join(' ');
  const show = (base: string) =>
    `go tool pprof -http=: -sample_index=${metric} -diff_base ${base} ${heads}`;
  if (pair.base.length === 1) return [show(quote(pair.base[0]!))];
  // Of several -diff_base flags pprof heeds the last alone: the bases are merged first.
  const merge = `go tool pprof -proto -output base.pb.gz ${pair.base.map(quote).join(' ')}`;
  return [merge, show('base.pb.gz')];
}

/** The profiles on which the worst verdict shows; the first pair where nothing changed. */
function tellingPair({ verdicts, diff }: Judgement): ProfilePair | undefined {
  const worst = verdicts[0];
  const path =
    worst &&
    diff.explain(
      { function: worst.function, package: worst.package },
      worst.metric,
      worst.attribute,
    )[0];
  return diff.pairs.find((pair) => pair.measured === path?.measured) ?? diff.pairs[0];
}

/** One word for a shell; a file whose name starts with a hyphen is no option. */
function quote(text: string): string {
  const word = text.startsWith('-') ? `./${text}` : text;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
