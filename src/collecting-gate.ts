import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enoughIterations } from './collect/calibration.ts';
import { collectBoth } from './collect/collect.ts';
import type { CollectResult } from './collect/collection.ts';
import type { Progress } from './collect/progress.ts';
import { type CollectSettings, readSettings } from './collect/settings.ts';
import { type GateRequest, judgeBy, loadPolicy } from './gate.ts';
import { type Judgement, type PolicyNote, worstOf } from './policy/judgement.ts';
import type { Policy } from './policy/policy.ts';
import type { ReportInput, Unmeasured } from './report/report-input.ts';

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
  const out = settings.out ?? (await mkdtemp(join(tmpdir(), 'heapgate-sets-')));
  const options = readSettings({ ...settings, out, both: true }, context.cwd);
  const enough = enoughIterations(smallestAmount(policy));
  const collection = await collectBoth(
    { ...options, enough, ...(signal && { signal }) },
    measuring,
  );
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
    if (settings.out === undefined) await rm(out, { recursive: true, force: true });
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
  const unmeasured = result.failed.map(({ side, package: name, message }) => ({
    side,
    package: name,
    message,
  }));
  return {
    ...judged,
    judgement: withUnmeasured(judged.judgement, unmeasured),
    base: label('base'),
    head: label('head'),
    commands: [commandOf(request), ...judged.commands.slice(1)],
    unmeasured,
  };
}

/** What could not be measured may hide any growth, so that the whole can be no `pass`. */
function withUnmeasured(judgement: Judgement, unmeasured: readonly Unmeasured[]): Judgement {
  if (unmeasured.length === 0) return judgement;
  const notes = unmeasured.map(
    ({ side, package: name, message }): PolicyNote => ({
      level: 'warning',
      text: `${name} could not be measured on ${side}: ${message}`,
      at: undefined,
    }),
  );
  return {
    ...judgement,
    conclusion: worstOf([judgement.conclusion, 'inconclusive']) ?? 'inconclusive',
    notes: [...notes, ...judgement.notes],
  };
}

/** Packages under test in which something grew beyond a budget. */
function grownPackages({ verdicts, diff }: Judgement): string[] {
  const grown = new Set<string>();
  for (const verdict of verdicts) {
    if (verdict.verdict !== 'fail' && verdict.verdict !== 'warn') continue;
    const target = { function: verdict.function, package: verdict.package };
    for (const path of diff.explain(target, verdict.metric, verdict.attribute)) {
      if (path.change.delta > 0) grown.add(path.measured);
    }
  }
  return [...grown];
}

/** The smallest amount that a budget allows: what the iterations have to be able to exceed. */
function smallestAmount({ budgets }: Policy): number {
  const amounts = budgets
    .flatMap((budget) => budget.limits)
    .filter(({ per, metric }) => per === 'run' && metric.endsWith('_space'))
    .flatMap(({ absolute, floor }) => absolute ?? floor ?? [])
    .filter((amount) => amount > 0);
  return amounts.length > 0 ? Math.min(...amounts) : 16 * 1024;
}

function commandOf({ settings: { packages = [], ref }, policy }: CollectingRequest): string {
  const words = ['heapgate check', ...packages];
  if (ref !== undefined) words.push(`--ref ${ref}`);
  if (policy !== undefined) words.push(`--policy ${policy}`);
  return words.join(' ');
}
