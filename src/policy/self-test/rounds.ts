import type { Attribute, HeapDiff } from '../../compare/heap-diff.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { Target } from '../finding.ts';
import type { Plan } from './plan.ts';

/** Samples that may be compared once more in all: it bounds what the self-test costs. */
const MOST_SAMPLES = 20_000;
const MOST_ROUNDS = 6;

/** Times that base and grown base are compared: once for large profiles, more often for small. */
export function roundsFor({ runs }: ProfileSet): number {
  const samples = runs.reduce((sum, { profile }) => sum + profile.samples.length, 0);
  return Math.min(MOST_ROUNDS, Math.max(1, Math.floor(MOST_SAMPLES / Math.max(1, samples))));
}

/**
 * Parts growths into so many rounds at most that within one no figure grows by what was put in for
 * another. What is left over goes into the last: a figure there may grow by more than it needs.
 */
export function partIntoRounds(plans: readonly Plan[], most: number, diff: HeapDiff): Plan[][] {
  const own = new Set(diff.packages.filter((pkg) => pkg.own).map((pkg) => pkg.package));
  const owns = (path: string) => own.has(path);
  const rounds: Plan[][] = [];
  for (const plan of plans) {
    const free = rounds.find((round) =>
      round.every((other) => !isTouched(plan, other, owns) && !isTouched(other, plan, owns)),
    );
    if (free) free.push(plan);
    else if (rounds.length < most) rounds.push([plan]);
    else rounds.at(-1)!.push(plan);
  }
  return rounds;
}

type Owns = (importPath: string) => boolean;

/** Whether the figure that one growth is for grows by another one too. */
function isTouched({ candidate, put }: Plan, by: Plan, owns: Owns): boolean {
  const { limit, figure, site, target, budget } = candidate;
  // What is printed and what is on the stacks are judged apart.
  if (put.kind === 'lines' || by.put.kind === 'lines') {
    const isSame = put.kind === 'lines' && by.put.kind === 'lines' && put.key === by.put.key;
    return isSame && limit.metric === by.candidate.limit.metric;
  }
  const isSampled = figure.estimates !== undefined;
  if (!isSampled && by.put.amounts[limit.metric] === undefined) return false;
  if (site.kind === 'scope' && put.place.key !== by.put.place.key) return false;
  return chargedTo(by.put, budget.attribute, owns).some((frame) => isOf(target, frame));
}

interface Frame {
  readonly name: string;
  readonly package: string;
}

/** The frames of a growth's stack that it is charged to. */
function chargedTo(
  { fn, place }: Extract<Plan['put'], { kind: 'stack' }>,
  attribute: Attribute,
  owns: Owns,
): Frame[] {
  const root = place.benchmark ? [place.benchmark] : [];
  switch (attribute) {
    case 'flat':
      return [fn];
    case 'owned':
      return owns(fn.package) ? [fn] : root;
    case 'cum':
      return [fn, ...root];
  }
}

function isOf(target: Target, frame: Frame): boolean {
  switch (target.kind) {
    case 'result':
    case 'profile':
      return true;
    case 'package':
      return frame.package === target.package;
    case 'function':
      return frame.name === target.name;
  }
}
