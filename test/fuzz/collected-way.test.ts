import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Change } from '../../src/compare/heap-diff.ts';
import { SIDES } from '../../src/compare/side.ts';
import { toConfirm } from '../../src/policy/confirm.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { LIMIT } from '../../src/policy/policy.ts';
import type { Metric } from '../../src/profile/metric.ts';
import { collectedFilesOf, type OddCollected, oddCollected } from './odd-collected.ts';
import { type Came, wholeWay } from './whole-way.ts';

/** How many inputs; from the seed they are the same ones everywhere. */
const INPUTS = Number(process.env.HEAPGATE_FUZZ ?? 300);
const SEED = Number(process.env.HEAPGATE_FUZZ_SEED ?? 1);

/** Steps of the statistics that no input may take more of: what is counted needs none. */
const MOST_STEPS = 100_000;

/** No number that went wrong reaches a reader. */
const WRONG_NUMBER = /\bNaN\b|\bInfinity\b|\bundefined\b/;

async function check(sides: OddCollected): Promise<Came> {
  const came = await wholeWay(collectedFilesOf(sides), { ...sides, isSelfTested: false });
  expect(came.steps).toBeLessThan(MOST_STEPS);
  for (const text of came.shown) expect(text).not.toMatch(WRONG_NUMBER);
  const { comparison, judgement } = came;
  if (judgement) checkJudgement(judgement, sides);
  if (comparison) checkFunctions(comparison);
  return came;
}

/** What the functions of an operation do is what the operation does. */
function checkFunctions(comparison: Comparison): void {
  const { scopes, results } = comparison.diff;
  scopes.forEach((scope, index) => {
    const result = results.find(({ scope: of }) => of === index);
    const repeats = result?.counted?.repeats;
    // Medians of parts are no parts of a median.
    if (!repeats || Math.max(repeats.base, repeats.head) > 1) return;
    if (scope.evidence.kind !== 'counted') return;
    for (const [metric, total] of Object.entries(scope.totals) as [Metric, Change][]) {
      const { functions } = comparison.table(index);
      for (const side of SIDES) {
        const flat = functions.reduce((sum, fn) => sum + (fn.metrics[metric]?.flat[side] ?? 0), 0);
        const room = 1e-9 * (1 + Math.abs(total[side]) + Math.abs(flat));
        expect(Math.abs(flat - total[side])).toBeLessThanOrEqual(room);
      }
    }
  });
}

function checkJudgement(judgement: Judgement, { head_is }: OddCollected): void {
  const { findings, results, diff, conclusion } = judgement;
  const isFailed = exitCodeOf({ judgement }, 'error') === 1;
  expect(isFailed).toBe(conclusion === 'fail');
  for (const { outcome, evidence, change, limit } of findings) {
    if (evidence.kind === 'none') expect(outcome.verdict).toBe('inconclusive');
    for (const amount of [change.base, change.head, change.delta, outcome.over]) {
      expect(Number.isFinite(amount)).toBe(true);
    }
    // The very same files never grew.
    if (head_is === 'same' && LIMIT[limit.kind].about === 'growth') {
      expect(['pass', 'inconclusive']).toContain(outcome.verdict);
    }
  }
  if (head_is === 'same') {
    const moved = results.filter(({ standing }) =>
      ['more', 'less', 'new', 'gone'].includes(standing),
    );
    expect(moved.filter(({ result }) => !result.endings?.head)).toEqual([]);
  }
  for (const { head } of toConfirm(judgement)) {
    const of = diff.results.find(
      ({ id }) => id.package === head.package && id.name === head.result,
    );
    expect(of?.status).toBe('both');
  }
}

describe('odd collected sets through reading, comparing, judging and every report', () => {
  it(`${INPUTS} of them end within ${MOST_STEPS} steps, and show no wrong number`, {
    timeout: 60_000 + INPUTS * 100,
  }, async () => {
    const counts = {
      refused: 0,
      judged: 0,
      pass: 0,
      fail: 0,
      inconclusive: 0,
      waived: 0,
      warn: 0,
      error: 0,
      'no-baseline': 0,
      same: 0,
    };
    const refused = new Map<string, number>();
    let slowest = { steps: 0, sides: undefined as OddCollected | undefined };
    await fc.assert(
      fc.asyncProperty(oddCollected, async (sides) => {
        const { judgement, shown, steps } = await check(sides);
        counts[judgement ? 'judged' : 'refused']++;
        if (judgement) counts[judgement.conclusion]++;
        else refused.set(shown[0]!, (refused.get(shown[0]!) ?? 0) + 1);
        if (judgement && sides.head_is === 'same') counts.same++;
        if (steps > slowest.steps) slowest = { steps, sides };
      }),
      { numRuns: INPUTS, seed: SEED },
    );
    console.info(`${INPUTS} inputs: ${JSON.stringify(counts)}`);
    if (process.env.HEAPGATE_FUZZ) {
      console.info(`slowest: ${slowest.steps} steps`, JSON.stringify(slowest.sides));
      console.info([...refused].sort((a, b) => b[1] - a[1]).slice(0, 20));
    }
    expect(Math.min(counts.refused, counts.pass, counts.fail, counts.inconclusive)).toBeGreaterThan(
      INPUTS / 200,
    );
  });
});
