import type { Change } from '../compare/heap-diff.ts';
import type { ResultId } from '../compare/result.ts';
import { type Cause, PARTS } from '../policy/cause.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import { wholeText } from '../policy/limit-text.ts';
import { LIMIT, type Limit } from '../policy/policy.ts';
import { METRIC, unitOf } from '../profile/metric.ts';
import { pair, telling } from './amounts.ts';
import { placeOf } from './cause-lines.ts';
import { formerOf } from './former.ts';
import type { Names } from './page-names.ts';
import type { Span } from './spans.ts';

/** What a finding is about and how it changed: `BenchmarkParse 11.6 → 19.0 KiB/op (+63.8 %)`. */
export function findingLine(finding: Finding, judgement: Judgement, names: Names): Span[] {
  const { change, target } = finding;
  const limit = limitOf(finding);
  const line = [...whereLine(finding, names), ' ', ...changeSpans(change, limit)];
  if (LIMIT[limit.kind].about === 'head') {
    line.push(', limit ', { prose: wholeText(limit.text, limit.metric) });
  }
  if (target.kind === 'function') {
    return [...line, ...at(target), ...formerOf(finding, judgement.diff, names)];
  }
  const cause = target.kind === 'package' ? undefined : causeFor(finding, judgement.causes);
  const former = formerOf(finding, judgement.diff, names);
  if (!cause) return [...line, ...former];
  const where = names.function(cause.function.local);
  return [
    ...line,
    cause.isSure ? ', in ' : ', probably in ',
    { code: where },
    ...at(cause.function),
    ...former,
  ];
}

/** What comes before the first operation is an amount of a whole process. */
export function limitOf({ target, limit }: Pick<Finding, 'target' | 'limit'>): Limit {
  return target.kind === 'set-up' || target.kind === 'init' ? { ...limit, per: 'run' } : limit;
}

function at(target: Cause['function']): Span[] {
  const place = placeOf(target);
  return place === '' ? [] : [', ', { prose: place }];
}

/** The change of a figure, with what is telling beside it. */
export function changeSpans(change: Change, { kind, metric, per }: Limit): Span[] {
  const text = pair(change, metric, per);
  if (change.delta === 0 || (LIMIT[kind].about === 'head' && change.base === 0)) return [text];
  return [text, ` (${telling(change, unitOf(metric))})`];
}

/** What a finding is held against, as a reader calls it. */
export function whereLine(
  { target, result, budget }: Pick<Finding, 'target' | 'result' | 'budget'>,
  names: Names,
): Span[] {
  const inResult: Span[] = result ? [' in ', { code: names.result(result) }] : [];
  switch (target.kind) {
    case 'result':
      return result ? resultSpans(result, names) : [];
    case 'set-up':
      return ['set-up of ', ...(result ? resultSpans(result, names) : [])];
    case 'init':
      return ['start of ', { code: names.package(result?.package ?? '') }];
    case 'profile':
      return ['the whole profile'];
    case 'package':
      return [{ code: names.package(target.package) }, ...how(budget.attribute), ...inResult];
    case 'function':
      return [{ code: names.function(target.local) }, ...how(budget.attribute), ...inResult];
  }
}

function how(attribute: Finding['budget']['attribute']): Span[] {
  return attribute === 'owned' ? [] : [` (${attribute})`];
}

export function resultSpans(id: ResultId, names: Names): Span[] {
  return [{ code: names.result(id) }];
}

/** The cause that explains most of what a finding is about. */
export function causeFor(
  { target, result, limit }: Finding,
  causes: readonly Cause[],
): Cause | undefined {
  if (!result) return undefined;
  const part = PARTS.find((each) => each === target.kind) ?? 'result';
  const { kind } = METRIC[limit.metric];
  const isWithin = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`);
  const most = (cause: Cause) => {
    const amounts = cause.explains.flatMap(
      ({ of, metric, amount, result: { package: path, name } }) => {
        const isMeant = of === part && METRIC[metric].kind === kind && path === result.package;
        const isOf = isWithin(name, result.name) || isWithin(result.name, name);
        return isMeant && isOf ? [amount] : [];
      },
    );
    return Math.max(0, ...amounts);
  };
  const of = causes.filter((cause) => most(cause) > 0);
  return of.toSorted((a, b) => most(b) - most(a))[0];
}

/** The limit as the policy has it, whole, `+` before an increase; what it is of stands beside it. */
export function limitText({ kind, text, metric }: Limit): string {
  return `${LIMIT[kind].prefix}${wholeText(text, metric)}`;
}
