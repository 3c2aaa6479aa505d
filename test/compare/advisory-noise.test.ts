import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { fixtureSet } from '../helpers/fixtures.ts';

const policy = parsePolicy(
  'version: 1\nbudgets:\n  - name: x\n    packages: ["**/money"]\n    alloc_space: { increase: 1% and 1 MiB }\ntrust: advisory\n',
  'policy.yml',
);

it('has the noise of sampling where a policy trusts advisory captures', () => {
  // Benchmarks that ran for a time, at the default rate: money did not change.
  const diff = compare(fixtureSet('default/base'), fixtureSet('default/head'));
  expect(diff.capture.class).toBe('advisory');
  const [verdict] = judge(diff, policy).verdicts;
  expect(verdict!.delta).toBeGreaterThan(1024 ** 2);
  expect(verdict!.interval!.low).toBeLessThan(0);
  expect(verdict).toMatchObject({ verdict: 'inconclusive' });
  expect(verdict!.reason).toMatch(/^these samples show a growth only from about/);
});
