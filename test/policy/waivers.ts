import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { toPlain } from '../../src/report/spans.ts';
import { waiverLines } from '../../src/report/waivers.ts';
import { compared, policyOf, type Side } from '../helpers/spec.ts';

export const TODAY = '2026-11-27';

const USUAL = {
  budget: 'operations stay lean',
  metric: 'alloc_space',
  'up-to': '64 B',
  reason: 'an index is kept twice',
  owner: 'storage team',
  expires: '2027-01-31',
} as const;

/** A waiver as a line of YAML, as it usually is but for some words. */
export function waiver(words: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries({ ...USUAL, ...words });
  return `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

/** The built-in policy with waivers, and perhaps more lines. */
export function waiving(waivers: readonly string[], ...lines: readonly string[]): Policy {
  const list = waivers.length > 0 ? ['waivers:', ...waivers.map((each) => `  - ${each}`)] : [];
  return policyOf(...list, ...lines);
}

export function judgedOn(base: Side, head: Side, policy: Policy, today = TODAY): Judgement {
  return judge(compared(base, head), policy, today);
}

export function told(judgement: Judgement): string[] {
  return (['warning', 'info'] as const).flatMap((level) =>
    waiverLines(judgement, level).map(toPlain),
  );
}
