import { amountBounds, eventsOf } from '../compare/statistics/estimate.ts';
import {
  CERTAINTY,
  type Evidence,
  exceededEvidence,
  increaseEvidence,
  maxEvidence,
  type Settled,
  settle,
} from '../compare/statistics/evidence.ts';
import { detectableIncrease } from '../compare/statistics/resolution.ts';
import { type Metric, unitOf } from '../profile/metric.ts';
import type { BudgetVerdict } from './judgement.ts';

/**
 * Settles the limits that were held against sampled figures, all of a run together: the more
 * there are, the more one of them must show before it is called exceeded, so that a run in which
 * nothing grew raises an alarm in one of a hundred cases at most.
 */
export function settleSampled(verdicts: readonly BudgetVerdict[]): BudgetVerdict[] {
  const sampled = verdicts.filter(({ estimates }) => estimates !== undefined);
  const settled = settle(sampled.map(evidenceOf));
  const answers = new Map(sampled.map((verdict, i) => [verdict, settled[i]!]));
  return verdicts.map((verdict) => {
    const answer = answers.get(verdict);
    return answer ? answered(verdict, answer, sampled.length) : verdict;
  });
}

/** How sure the samples of both sides are that a limit is exceeded, and that it is kept. */
export function evidenceOf({
  limit,
  estimates,
}: Pick<BudgetVerdict, 'limit' | 'estimates'>): Evidence {
  const { base, head } = estimates!;
  if (limit.kind === 'max') return maxEvidence(base, head, limit.absolute ?? 0);
  return increaseEvidence(base, head, increaseOf(limit));
}

/** The first half of the same alone, which costs half. */
export function exceededOf({
  limit,
  estimates,
}: Pick<BudgetVerdict, 'limit' | 'estimates'>): number {
  const { base, head } = estimates!;
  if (limit.kind === 'max') return maxEvidence(base, head, limit.absolute ?? 0).exceeded;
  return exceededEvidence(base, head, increaseOf(limit));
}

function increaseOf({ relative, absolute, floor }: BudgetVerdict['limit']) {
  return { relative, absolute: absolute ?? floor };
}

function answered(verdict: BudgetVerdict, answer: Settled, family: number): BudgetVerdict {
  if (answer === 'kept') return { ...verdict, verdict: 'pass', over: Math.min(0, verdict.over) };
  if (answer === 'exceeded') {
    return { ...verdict, verdict: verdict.level === 'error' ? 'fail' : 'warn' };
  }
  return { ...verdict, verdict: 'inconclusive', reason: openQuestion(verdict, family) };
}

/** What these samples could have shown, and the measurement that settles it. */
function openQuestion(verdict: BudgetVerdict, family: number): string {
  const { limit, metric, estimates } = verdict;
  const cure = 'measure with -memprofilerate=1';
  if (limit.kind === 'max') return `${capBounds(verdict)}: ${cure}`;
  const shown = detectableIncrease(estimates!.base, estimates!.head, increaseOf(limit), {
    family,
    falseAlarm: CERTAINTY.falseAlarm,
  });
  if (!shown) return `too little was sampled to tell: ${cure}`;
  const sure = family > 1 ? `, with at most 1 % of false alarms among ${family} limits,` : '';
  return `these samples show${sure} a growth only from about ${amountOf(shown, metric, limit)} on: ${cure}`;
}

/** Between what amounts the head lies, as far as samples tell. */
function capBounds({ limit, metric, estimates }: BudgetVerdict): string {
  const events = eventsOf(estimates!.head, estimates!.base);
  if (!events) return 'too little was sampled to tell';
  const { low, high } = amountBounds(events, CERTAINTY.missed);
  const show = (amount: number) => amountOf(amount, metric, limit);
  return `these samples tell only that it is between ${show(low)} and ${show(high)}`;
}

function amountOf(amount: number, metric: Metric, { per }: BudgetVerdict['limit']): string {
  const text = unitOf(metric) === 'bytes' ? bytes(amount) : `${Math.ceil(amount)} objects`;
  return per === 'op' ? `${text}/op` : text;
}

function bytes(amount: number): string {
  if (amount >= 1024 ** 2) return `${(amount / 1024 ** 2).toPrecision(3)} MiB`;
  return amount >= 1024 ? `${(amount / 1024).toPrecision(3)} KiB` : `${Math.ceil(amount)} B`;
}
