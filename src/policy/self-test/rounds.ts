import type { HeapDiff } from '../../compare/heap-diff.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { BudgetVerdict } from '../judgement.ts';
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
  const owns = ownTest(diff);
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

function ownTest({ packages }: HeapDiff): Owns {
  const own = new Set(packages.filter((pkg) => pkg.own).map((pkg) => pkg.package));
  return (path) => own.has(path);
}

/** Whether the figure that one growth is for grows by another one too. */
function isTouched({ tested }: Plan, by: Plan, owns: Owns): boolean {
  const sampled = tested.estimates !== undefined;
  if (!sampled && by.tested.metric !== tested.metric) return false;
  return frames(by, tested.attribute, owns).some((frame) => isOf(tested, frame));
}

interface Frame {
  readonly name: string;
  readonly package: string;
}

/** The frames of a growth's stack that it is charged to. */
function frames({ fn, place }: Plan, attribute: BudgetVerdict['attribute'], owns: Owns): Frame[] {
  if (!fn) return [];
  const root = place?.benchmark;
  if (attribute === 'flat' || (attribute === 'owned' && owns(fn.package))) return [fn];
  return attribute === 'owned' ? (root ? [root] : []) : [fn, ...(root ? [root] : [])];
}

function isOf({ function: name, package: path }: BudgetVerdict, frame: Frame): boolean {
  return name === undefined ? frame.package === path : frame.name === name;
}
