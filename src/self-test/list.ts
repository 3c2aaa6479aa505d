import { groupBy } from '../group-by.ts';
import { lazy } from '../lazy.ts';
import type { Budget, Ignore, Limit, Policy } from '../policy/policy.ts';
import { remembered } from '../remembered.ts';
import type { Attribute } from './charge.ts';
import { type Allowed, reckon } from './limit.ts';
import { inPackages, isNamed, meansResult, startsOf } from './patterns.ts';
import type { Held, Of, Place, ResultId, Seeking, Spot } from './place.ts';
import { Sampler } from './sampler.ts';
import type { Unable } from './unable.ts';
import { allowedByWaivers, wider } from './waived.ts';

/** A limit on something of the base, which a growth has to break. */
export interface Candidate {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly held: Held;
  readonly spot: Spot;
  /** Known beforehand: why no growth can break it. */
  readonly unable: Unable | undefined;
  /** Whether a waiver allows some of what is held against it. */
  readonly isWaived: boolean;
}

/** What is to be tried, of how many. */
export interface Listed {
  readonly tried: readonly Candidate[];
  readonly of: number;
  /** Whether something is among them, by the key of its finding. */
  readonly has: (key: string) => boolean;
}

/** A limit with all that tells what it is held against. */
interface Holding {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly allowed: Allowed;
  /** Whether it can be about anything of a package, which is of a module that is judged or not. */
  readonly reaches: (path: string, own: boolean) => boolean;
  readonly means: (spot: Spot) => boolean;
  readonly isMixed: (spot: Spot) => boolean;
}

/** Limits of which the last that means something holds for it. */
interface Rivals {
  readonly of: Of;
  readonly attribute: Attribute;
  readonly per: Allowed['per'];
  readonly held: Omit<Held, 'allowed'>;
  readonly holdings: readonly Holding[];
  /** Those that can be about a spot: of very many most are about other packages. */
  readonly near: (spot: Spot) => readonly Holding[];
  readonly isSought: Seeking;
}

/**
 * All that a growth has to break, from the policy and what the base has, and of very many a sample:
 * as many of each limit, so that none goes untried.
 */
export function listCandidates(
  policy: Policy,
  places: Iterable<Place>,
  most: number,
  today: string,
): Listed {
  const rivals = rivalsOf(policy);
  const isKept = keeps(policy.ignore);
  const waived = allowedByWaivers(policy, today);
  const sampler = new Sampler<Candidate>(most);
  for (const place of places) {
    for (const { of, attribute, per, held, near, isSought } of rivals) {
      if (place.per !== per || (place.result && !isKept(place.result))) continue;
      for (const spot of place.spots(of, attribute, held.metric, isSought)) {
        if (!isKept(spot.target)) continue;
        const holding = near(spot).findLast(({ means }) => means(spot));
        if (!holding) continue;
        const { budget, limit, allowed, isMixed } = holding;
        const unable = isMixed(spot) ? ({ code: 'mixed' } as const) : undefined;
        const own = { ...held, allowed };
        const more = waived(spot, budget, own);
        const isWaived = more !== undefined;
        const all = isWaived ? { ...held, allowed: wider(allowed, more) } : own;
        const candidate = { budget, limit, spot, held: all, unable, isWaived };
        sampler.add(findingKey({ ...candidate, ...namesOf(spot) }), limit, candidate);
      }
    }
  }
  return { tried: sampler.chosen(), of: sampler.count, has: (key) => sampler.has(key) };
}

/** What a finding is about. */
export interface Trying {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly target: Spot['target'];
  readonly result: ResultId | undefined;
}

export function namesOf({ target, place }: Spot): Pick<Trying, 'target' | 'result'> {
  return { target, result: place.result };
}

/** One text for what a finding is about: functions and packages are told once over all results. */
export function findingKey({ budget, limit, target, result }: Trying): string {
  const { metric, kind, per } = limit;
  const part = 'package' in target ? [target.package, 'name' in target ? target.name : ''] : [];
  return JSON.stringify([
    budget.name,
    metric,
    kind,
    per,
    target.kind,
    part,
    'package' in target ? '' : resultName(result),
  ]);
}

export function resultName(result: ResultId | undefined): string {
  return result ? JSON.stringify([result.package, result.name, result.procs ?? 0]) : '';
}

function rivalsOf({ budgets }: Policy): Rivals[] {
  const found = new Map<string, Rivals & { readonly holdings: Holding[] }>();
  for (const budget of budgets) {
    const { of, attribute, limits } = budget;
    for (const limit of limits) {
      const { metric, kind, text } = limit;
      const allowed = reckon(text, metric);
      const { per } = allowed;
      const key = JSON.stringify([of, of === 'result' ? '' : attribute, per, metric, kind]);
      const known = found.get(key) ?? {
        ...{ of, attribute, per, held: { kind, metric } },
        ...holdingsByPackage(),
      };
      known.holdings.push({ budget, limit, allowed, ...meaningOf(budget, per) });
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** Holdings, each package's own looked up once. */
function holdingsByPackage(): Pick<Rivals, 'near' | 'isSought'> & { readonly holdings: Holding[] } {
  const holdings: Holding[] = [];
  // Of very many most are about what begins otherwise.
  const byStart = lazy(() => {
    const starts = holdings.flatMap(({ budget: { packages } }, at) =>
      startsOf(packages).map((start) => ({ start, at })),
    );
    const lengths = new Set(starts.map(({ start }) => start.length));
    return { lengths, groups: groupBy(starts, ({ start }) => start) };
  });
  const ofPackage = remembered((own: boolean) =>
    remembered((path: string) => {
      const { lengths, groups } = byStart();
      const near = [...lengths].flatMap((length) => groups.get(path.slice(0, length)) ?? []);
      return [...new Set(near.map(({ at }) => at))]
        .sort((a, b) => a - b)
        .map((at) => holdings[at]!)
        .filter(({ reaches }) => reaches(path, own));
    }),
  );
  return {
    holdings,
    near: ({ target, own }) => ('package' in target ? ofPackage(own)(target.package) : holdings),
    isSought: (path, own) => ofPackage(own)(path).length > 0,
  };
}

/** Which spots a budget speaks of. */
function meaningOf(
  { of, benchmarks, packages, functions }: Budget,
  per: Allowed['per'],
): Pick<Holding, 'reaches' | 'means' | 'isMixed'> {
  const meant = meansResult(benchmarks ?? ['**']);
  const [inside, named] = [inPackages(packages), isNamed(functions)];
  return {
    reaches: (path, own) => (own ? inside(path) : packages.includes(path)),
    means: (spot) => {
      if (of === 'function' && !('local' in spot.target && named(spot.target.local))) return false;
      if (per === 'run') return true;
      return spot.row ? meant(spot.row) : spot.place.results.some(meant);
    },
    isMixed: ({ place, row }) =>
      per === 'op' && of !== 'result' && !row && !place.results.every(meant),
  };
}

/** Whether something is not taken out by `ignore`. */
function keeps(ignore: readonly Ignore[]): (of: object) => boolean {
  const entries = ignore.map(({ packages, functions }) => ({
    inside: inPackages(packages),
    named: functions && isNamed(functions),
  }));
  return (of) => {
    if (!('package' in of) || typeof of.package !== 'string') return true;
    const { package: path } = of;
    const local = 'local' in of && typeof of.local === 'string' ? of.local : undefined;
    return !entries.some(
      ({ inside, named }) => inside(path) && (!named || (local !== undefined && named(local))),
    );
  };
}
