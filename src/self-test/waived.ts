import type { Budget, Policy } from '../policy/policy.ts';
import type { Waiver } from '../policy/waiver.ts';
import { type Allowed, reckon } from './limit.ts';
import { inPackages, isNamed, meansResult } from './patterns.ts';
import type { Held, Spot } from './place.ts';

/**
 * What the waivers of a policy allow of a spot on a day, together; undefined where none is for it. A
 * reading of its own, as that of limits is: a waiver that the gate takes for more lets growth through.
 */
export function allowedByWaivers(
  { waivers }: Policy,
  today: string,
): (spot: Spot, budget: Budget, held: Held) => Allowed | undefined {
  const live = waivers
    .filter(({ expires, asked }) => today <= expires && (!asked || 'accepted' in asked))
    .map((waiver) => ({ waiver, ...readingOf(waiver) }));
  return (spot, { name }, { kind, metric, allowed: { per } }) => {
    const found = live.filter(
      ({ waiver, kind: of, allowed, means }) =>
        waiver.budget === name &&
        waiver.metric === metric &&
        of === kind &&
        allowed.per === per &&
        means(spot),
    );
    if (found.length === 0) return undefined;
    return found.map(({ allowed }) => allowed).reduce(wider);
  };
}

/** Growth within either. */
export function wider(a: Allowed, b: Allowed): Allowed {
  return {
    share: Math.max(a.share, b.share),
    amount: Math.max(a.amount, b.amount),
    per: a.per,
  };
}

function readingOf({ upTo: { text }, metric, benchmarks, packages, functions }: Waiver) {
  const isCap = text.startsWith('max');
  const allowed = reckon(isCap ? text.slice('max'.length).trim() : text, metric);
  const meant = benchmarks && meansResult(benchmarks);
  const inside = packages && inPackages(packages);
  const named = functions && isNamed(functions);
  const means = ({ target, place: { result }, row }: Spot) => {
    const path = 'package' in target ? target.package : result?.package;
    if (meant && ![result, row].some((each) => each && meant(each))) return false;
    if (inside && (path === undefined || !inside(path))) return false;
    return !named || ('local' in target && named(target.local));
  };
  return { kind: isCap ? 'max' : 'increase', allowed, means } as const;
}
