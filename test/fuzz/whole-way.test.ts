import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, type OddSides, oddSides } from './odd-sides.ts';
import { REGRESSIONS } from './regressions.ts';
import { type Came, wholeWay } from './whole-way.ts';

/** How many inputs; from the seed they are the same ones everywhere. */
const INPUTS = Number(process.env.HEAPGATE_FUZZ ?? 500);
const SEED = Number(process.env.HEAPGATE_FUZZ_SEED ?? 1);

/** Steps of the statistics that no input may take more of. */
const MOST_STEPS = 5_000_000;

/** No number that went wrong reaches a reader. */
const WRONG_NUMBER = /\bNaN\b|\bInfinity\b|\bundefined\b/;

async function check(sides: OddSides): Promise<Came> {
  const came = await wholeWay(filesOf(sides), sides);
  expect(came.steps).toBeLessThan(MOST_STEPS);
  for (const text of came.shown) expect(text).not.toMatch(WRONG_NUMBER);
  const { findings = [] } = came.judgement ?? {};
  for (const { outcome, evidence, change } of findings) {
    // What nothing is known of is never within, nor over.
    if (evidence.kind === 'none') expect(outcome.verdict).toBe('inconclusive');
    if (evidence.kind !== 'sampled' || !change.estimates) continue;
    const { base, head } = change.estimates;
    const isTold = outcome.verdict !== 'inconclusive';
    if (isTold) expect(base.variance + head.variance).toBeGreaterThan(0);
    expect(came.judgement!.diff.capture.class).toBe('sampled');
  }
  return came;
}

describe('odd profiles through reading, comparing, judging, the self-test and every report', () => {
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
    };
    let slowest = { steps: 0, sides: undefined as OddSides | undefined };
    await fc.assert(
      fc.asyncProperty(oddSides, async (sides) => {
        const { judgement, steps } = await check(sides);
        counts[judgement ? 'judged' : 'refused']++;
        if (judgement) counts[judgement.conclusion]++;
        if (steps > slowest.steps) slowest = { steps, sides };
      }),
      { numRuns: INPUTS, seed: SEED },
    );
    console.info(`${INPUTS} inputs: ${JSON.stringify(counts)}, slowest ${slowest.steps} steps`);
    if (process.env.HEAPGATE_FUZZ) console.info(JSON.stringify(slowest.sides));
    expect(Math.min(counts.refused, counts.pass, counts.fail, counts.inconclusive)).toBeGreaterThan(
      INPUTS / 200,
    );
  });

  it.for(REGRESSIONS)('$name', async ({ sides }) => {
    await check(sides);
  });
});
