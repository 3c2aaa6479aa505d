import type { ResultId } from '../compare/result.ts';
import { type Draft, draftKey } from './draft.ts';
import { type Finding, isOver, type Target } from './finding.ts';
import type { FormerNames } from './former-names.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Policy } from './policy.ts';
import { resultMatcher } from './result-pattern.ts';
import { settleSampled } from './settle-sampled.ts';
import type { Settled } from './settled.ts';
import { stateOf, type Waiver, type WaiverUse } from './waiver.ts';

/** A draft with the finding that it came to. */
export interface Held {
  readonly draft: Draft;
  readonly finding: Finding;
}

/** What is held against waivers, and how a budget is judged. */
export interface Waiving {
  readonly policy: Policy;
  readonly former: FormerNames;
  /** The day in UTC. */
  readonly today: string;
  readonly draftsOf: (budget: Budget) => readonly Draft[];
}

export interface Waived {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverUse[];
}

/**
 * Takes what waivers allow out of what is broken, and nothing else: no finding becomes worse. What a
 * waiver allows is judged as its budget's own limit is, with the same noise, and only what is surely
 * within it is waived.
 */
export function waive(waiving: Waiving, held: readonly Held[]): Waived {
  const findings = new Map(held.map(({ draft, finding }) => [draft, finding]));
  const waivers = waiving.policy.waivers.map((waiver): WaiverUse => {
    const state = stateOf(waiver, waiving.today);
    const isMeant = meaning(waiver, waiving.former);
    const meant = held.filter(({ draft }) => isMeant(draft));
    const broken = meant.filter(({ finding }) => isOver(finding.outcome.verdict));
    const isAllowed = broken.length > 0 ? allowing(waiving, waiver) : () => false;
    let within = 0;
    const results = new Set<string>();
    for (const { draft } of broken) {
      const isWithin = isAllowed(draft);
      if (isWithin) {
        within++;
        if (draft.result) results.add(draft.result.name);
      }
      const finding = findings.get(draft)!;
      findings.set(draft, told(finding, waiver, isWithin ? state : 'exceeded'));
    }
    const isKept = meant.every(({ finding }) => finding.outcome.verdict === 'pass');
    const isUnneeded = meant.length > 0 && isKept;
    const isDead = meant.length === 0;
    const beyond = broken.length - within;
    return { waiver, state, within, beyond, results: [...results], isUnneeded, isDead };
  });
  return { findings: [...findings.values()], waivers };
}

/** A broken finding with what a waiver says of it; the first one that waives it is enough. */
function told(finding: Finding, waiver: Waiver, state: WaiverUse['state'] | 'exceeded'): Finding {
  const { outcome } = finding;
  if (outcome.verdict !== 'fail' && outcome.verdict !== 'warn') return finding;
  const { verdict, over } = outcome;
  if (state === 'holds') {
    return { ...finding, outcome: { verdict: 'waived', over, of: verdict, by: { waiver } } };
  }
  return outcome.unwaived
    ? finding
    : { ...finding, outcome: { ...outcome, unwaived: { waiver, why: state } } };
}

/** Whether a waiver is for what a draft is about. */
function meaning(waiver: Waiver, former: FormerNames): (draft: Draft) => boolean {
  const { budget: name, metric, upTo, benchmarks, packages, functions } = waiver;
  const inResults = benchmarks && resultMatcher(benchmarks, former);
  const inPackages = packages && packageMatcher(packages);
  const named = functions && nameMatcher(functions);
  return ({ budget, limit, target, result }) => {
    if (budget.name !== name || limit.metric !== metric) return false;
    if (limit.kind !== upTo.kind || limit.per !== upTo.per) return false;
    if (inResults && !namesOf(target, result).some(inResults)) return false;
    const place = 'package' in target ? target : result;
    if (!inPackages && !named) return true;
    if (!place) return false;
    const local = target.kind === 'function' ? { local: target.local } : {};
    return former
      .places({ package: place.package, ...local })
      .some(
        (each) =>
          (!inPackages || inPackages(each.package)) &&
          (!named || (each.local !== undefined && named(each.local))),
      );
  };
}

/** What a result is called; its set-up is meant by its own name as well. */
function namesOf({ kind }: Target, result: ResultId | undefined): ResultId[] {
  if (!result) return [];
  return kind === 'set-up' ? [result, { ...result, name: '(set-up)' }] : [result];
}

/** Whether a figure is within what a waiver allows, as its budget with that limit would have it. */
function allowing(
  { policy, draftsOf }: Waiving,
  { budget: name, metric, upTo }: Waiver,
): (draft: Draft) => boolean {
  const budget = policy.budgets.find((each) => each.name === name)!;
  const limits = budget.limits
    .filter((limit) => limit.metric === metric && limit.kind === upTo.kind)
    .map((limit) => ({ ...limit, ...upTo }));
  const drafts = draftsOf({ ...budget, limits });
  const sampled = settleSampled(drafts.filter(({ settled }) => !settled));
  const settled = new Map<string, Settled>();
  for (const draft of drafts) settled.set(draftKey(draft), draft.settled ?? sampled.get(draft)!);
  return (draft) => settled.get(draftKey(draft))?.outcome === 'kept';
}
