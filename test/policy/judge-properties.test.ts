import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, heap, judged, only, policyOf, rows } from '../helpers/spec.ts';

/* What holds of every judgement of printed lines, whatever the lines. */

interface Line {
  readonly name: string;
  readonly iterations: number;
  readonly bytes: number;
  readonly objects: number;
}

const amount = fc.oneof(fc.nat(4), fc.nat(200), fc.nat(5_000_000));
const line: fc.Arbitrary<Line> = fc.record({
  name: fc.constantFrom('A', 'B/x', 'B/y', 'C'),
  iterations: fc.constantFrom(1, 100, 1000, 123_457, 1_000_000),
  bytes: amount,
  objects: amount,
});
const side = fc.array(line, { minLength: 1, maxLength: 12 });
const limit = fc
  .tuple(
    fc.constantFrom('alloc_space', 'alloc_objects'),
    fc.oneof(
      fc.nat(300).map((most) => `max: ${most}`),
      fc.nat(300).map((more) => `increase: ${more}`),
      fc.tuple(fc.nat(60), fc.nat(300)).map(([share, more]) => `increase: ${share}% and ${more}`),
    ),
  )
  .map(([metric, text]) => only(`${metric}: { ${text} }`));
const policy = fc.oneof(fc.constant(BUILT_IN), limit);

const text = (lines: readonly Line[]) =>
  lines
    .map(({ name, iterations, bytes, objects }) => `${name} ${iterations} ${bytes} ${objects}`)
    .join('\n');

describe('a judgement of printed lines', () => {
  it('does not depend on the order of lines', () => {
    const shuffled = side.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, policy, ([base, base2], [head, head2], rules) => {
        const [one, other] = [
          judged(text(base), text(head), rules),
          judged(text(base2), text(head2), rules),
        ];
        expect(rows(other)).toEqual(rows(one));
        expect(other.conclusion).toBe(one.conclusion);
      }),
    );
  });

  it('never fails for lines that are the same', () => {
    const growth = fc.nat(300).map((more) => only(`alloc_space: { increase: ${more} }`));
    fc.assert(
      fc.property(side, fc.oneof(fc.constant(BUILT_IN), growth), (lines, rules) => {
        const verdicts = judged(text(lines), text(lines), rules).findings.map(
          ({ outcome }) => outcome.verdict,
        );
        expect(new Set(verdicts)).toEqual(new Set(['pass']));
      }),
    );
  });

  it('never fails the other way round as well', () => {
    const growth = fc.nat(300).map((more) => only(`alloc_space: { increase: ${more} }`));
    fc.assert(
      fc.property(side, side, growth, (base, head, rules) => {
        const failed = (from: readonly Line[], to: readonly Line[]) =>
          judged(text(from), text(to), rules)
            .findings.filter(({ outcome }) => outcome.verdict === 'fail')
            .map(({ result }) => result!.name);
        const both = failed(base, head).filter((name) => failed(head, base).includes(name));
        expect(both).toEqual([]);
      }),
    );
  });

  it('that fails still fails where the head allocates more', () => {
    const raised = fc
      .tuple(side, fc.nat(), fc.nat(1_000_000), fc.nat(1000))
      .map(([lines, at, bytes, objects]) => {
        const index = at % lines.length;
        const more = lines.map((each, i) =>
          i === index
            ? { ...each, bytes: each.bytes + bytes, objects: each.objects + objects }
            : each,
        );
        return [lines, more] as const;
      });
    fc.assert(
      fc.property(side, raised, policy, (base, [head, more], rules) => {
        const failed = (lines: readonly Line[]) =>
          judged(text(base), text(lines), rules)
            .findings.filter(({ outcome }) => outcome.verdict === 'fail')
            .map(({ result, limit: { metric } }) => `${result!.name} ${metric}`);
        expect(failed(more)).toEqual(expect.arrayContaining(failed(head)));
      }),
      { numRuns: 500 },
    );
  });

  it('says of each finding by how much it is over', () => {
    fc.assert(
      fc.property(side, side, policy, (base, head, rules) => {
        for (const { outcome } of judged(text(base), text(head), rules).findings) {
          if (outcome.verdict === 'pass') expect(outcome.over).toBeLessThanOrEqual(0);
          else expect(outcome.over).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is data, with or without profiles', () => {
    fc.assert(
      fc.property(side, side, policy, (base, head, rules) => {
        const judgement = judged(text(base), text(head), rules);
        expect(structuredClone(judgement)).toEqual(judgement);
      }),
      { numRuns: 20 },
    );
    const profile = (bytes: number) =>
      heap(`1000 ${bytes} A > m.Get > m.(*T).grow in use 3 192 | 1000 32000 A > m.Put`);
    const whole = judged(
      ['A 1000 96 2', profile(64_000)],
      ['A 1000 128 2', profile(96_000)],
      policyOf(
        'budgets:',
        '  - { name: f, functions: ["*"], alloc_space: { increase: 0, max: 1 KiB/run } }',
        '  - { name: p, packages: ["**"], inuse_space: { increase: 0 } }',
      ),
    );
    expect(whole.causes).toHaveLength(1);
    expect(structuredClone(whole)).toEqual(whole);
  });
});
