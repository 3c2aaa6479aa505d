import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { VERDICTS } from '../../src/policy/judgement.ts';
import type { Waiver } from '../../src/policy/waiver.ts';
import { rows } from '../helpers/spec.ts';
import { judgedOn, TODAY, waiver, waiving } from './waivers.ts';

/* What holds of every set of waivers. */

const amount = fc.oneof(fc.nat(4), fc.nat(200), fc.nat(5000));
const line = fc
  .tuple(fc.constantFrom('A', 'B/x', 'B/y'), fc.constantFrom(100, 1000, 1_000_000), amount, amount)
  .map((parts) => parts.join(' '));
const side = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

const one = fc
  .record({
    metric: fc.constantFrom('alloc_space', 'alloc_objects'),
    'up-to': fc.oneof(
      fc.nat(6000).map(String),
      fc.tuple(fc.nat(400), fc.nat(300)).map(([share, more]) => `${share}% and ${more}`),
    ),
    expires: fc.constantFrom('2026-11-26', TODAY, '2027-01-31'),
    benchmarks: fc.constantFrom('["**"]', '[BenchmarkA]', '[BenchmarkB/x]'),
  })
  .map((words) => waiver(words));
const waivers = fc.array(one, { maxLength: 3 });
const rest = fc.constantFrom(
  '',
  'on-inconclusive: ignore',
  'budgets: [{ name: operations stay lean, benchmarks: ["**"], alloc_space: { increase: 5% }, alloc_objects: { increase: 0 }, level: warning }]',
);

/** What a judgement is worth, by its findings: the less, the redder. */
function rankOf(judgement: ReturnType<typeof judgedOn>): number[] {
  return judgement.findings
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ outcome }) => VERDICTS.indexOf(outcome.verdict));
}
type Finding = ReturnType<typeof judgedOn>['findings'][number];
const keyOf = ({ result, limit }: Finding) => `${result?.name} ${limit.metric} ${limit.kind}`;

describe('waivers', () => {
  it('never make a run redder', () => {
    fc.assert(
      fc.property(side, side, waivers, rest, (base, head, granted, more) => {
        const plain = judgedOn(base, head, waiving([], more));
        const waived = judgedOn(base, head, waiving(granted, more));
        const [without, withThem] = [rankOf(plain), rankOf(waived)];
        expect(withThem.every((rank, i) => rank >= without[i]!)).toBe(true);
        for (const failOn of ['error', 'warning', 'never'] as const) {
          const code = exitCodeOf({ judgement: waived }, failOn);
          expect(code).toBeLessThanOrEqual(exitCodeOf({ judgement: plain }, failOn));
        }
        expect(waived.results.length).toBe(plain.results.length);
      }),
    );
  });

  it('waive the more the more they allow', () => {
    fc.assert(
      fc.property(side, side, waivers, fc.nat(500), (base, head, granted, more) => {
        const policy = waiving(granted);
        const wider = (each: Waiver): Waiver => {
          const { absolute, relative } = each.upTo;
          const upTo = { ...each.upTo, absolute: absolute + more };
          return {
            ...each,
            upTo: relative === undefined ? upTo : { ...upTo, relative: relative * 2 },
          };
        };
        const ranks = rankOf(judgedOn(base, head, policy));
        const loose = rankOf(
          judgedOn(base, head, { ...policy, waivers: policy.waivers.map(wider) }),
        );
        expect(loose.every((rank, i) => rank >= ranks[i]!)).toBe(true);
      }),
    );
  });

  it('are nothing once they have expired', () => {
    fc.assert(
      fc.property(side, side, waivers, (base, head, granted) => {
        const late = judgedOn(base, head, waiving(granted), '2027-02-01');
        const plain = judgedOn(base, head, waiving([]));
        expect(rows(late)).toEqual(rows(plain));
        expect(late.conclusion).toBe(plain.conclusion);
      }),
    );
  });
});
