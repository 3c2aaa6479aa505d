import { collectBoth } from './collect/collect.ts';
import type { CollectResult } from './collect/collection.ts';
import type { Progress } from './collect/progress.ts';
import { type CollectSettings, readSettings } from './collect/settings.ts';
import { type GateRequest, judgeBy, loadPolicy } from './gate.ts';
import type { Judgement } from './policy/judgement.ts';
import type { Policy } from './policy/policy.ts';
import type { ReportInput } from './report/report-input.ts';
import { reproduceMeasured } from './report/reproduce.ts';

export interface CollectingRequest extends Omit<GateRequest, 'base' | 'head'> {
  /** What to measure and how; without `out` the profiles go to a folder that is removed again. */
  readonly settings: CollectSettings;
  readonly measuring: Progress;
  readonly signal?: AbortSignal;
}

/** Runs of each side that a growth must show in before it is red. */
const REPEATS = 3;

/**
 * The gate without profiles: measures both sides itself, judges, and measures what grew over its
 * budget again, so that only a growth that every run shows fails.
 */
export async function collectAndJudge(request: CollectingRequest): Promise<ReportInput> {
  const { settings, context, measuring, signal } = request;
  const policy = await loadPolicy(request);
  const options = readSettings({ ...settings, both: true }, context.cwd);
  const collection = await collectBoth({ ...options, ...(signal && { signal }) }, measuring);
  try {
    let result = await collection.collect();
    let judged = await judgeSets(policy, request, result);
    const grown = grownPackages(judged.judgement);
    if (grown.length > 0 && options.count < REPEATS) {
      result = await collection.again(grown, REPEATS - options.count);
      judged = await judgeSets(policy, request, result);
    }
    return judged;
  } finally {
    await collection.close();
  }
}

async function judgeSets(
  policy: Policy,
  request: CollectingRequest,
  result: CollectResult,
): Promise<ReportInput> {
  const folder = (side: 'base' | 'head') =>
    result.sets.filter((set) => set.side === side).map((set) => set.folder);
  const sides = { base: folder('base'), head: folder('head') };
  const judged = await judgeBy(policy, { ...request, ...sides });
  const label = (side: 'base' | 'head') => {
    const manifest = result.sets.find((set) => set.side === side)?.manifest;
    return manifest
      ? {
          sha: manifest.commit,
          description: `${manifest.ref}${manifest.dirty ? ', with changes' : ''}`,
        }
      : judged[side];
  };
  const ref = result.sets.find((set) => set.side === 'base')?.manifest.commit;
  return {
    ...judged,
    measuredHere: true,
    base: label('base'),
    head: label('head'),
    commands: reproduceMeasured(judged.judgement, {
      words: measuringWords({ ...request.settings, ref }),
      policy: request.policy,
    }),
  };
}

/** Packages under test in which a limit is broken, or may be: further runs can tell. */
function grownPackages({ findings }: Judgement): string[] {
  const open = findings.filter(({ outcome: { verdict } }) => verdict !== 'pass');
  return [...new Set(open.flatMap(({ result }) => result?.package ?? []))];
}

/** The settings as the command line takes them, for `heapgate check` and `heapgate collect`. */
export function measuringWords(settings: CollectSettings): string[] {
  const { packages = [], exclude = [], short, trimpath, generate, share } = settings;
  const { ref, bench, benchtime, count, cpu, memprofilerate, tags, timeout, like } = settings;
  const named = { ref, bench, benchtime, count, cpu, memprofilerate, tags, timeout, like };
  return [
    ...packages,
    ...Object.entries(named).flatMap(([name, value]) => (value ? [`--${name}`, value] : [])),
    ...exclude.flatMap((glob) => ['--exclude', glob]),
    ...(short ? ['--short'] : []),
    ...(trimpath === false ? ['--no-trimpath'] : []),
    ...(generate ? ['--generate'] : []),
    ...(share === false ? ['--no-share'] : []),
  ];
}
