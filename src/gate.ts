import { type Comparison, compare } from './compare/comparison.ts';
import { flamesOf } from './compare/flames.ts';
import { loadSets, loadSides, type Sides, type SidesRequest } from './load-sides.ts';
import { defaultPolicy } from './policy/default-policy.ts';
import { judge } from './policy/judge.ts';
import type { Judgement } from './policy/judgement.ts';
import { withoutUnlike } from './policy/leave-out.ts';
import { parsePolicy } from './policy/parse-policy.ts';
import type { Policy } from './policy/policy.ts';
import type { PolicyText } from './policy/policy-text.ts';
import type { Waiver } from './policy/waiver.ts';
import type { Decoded, NamedFile } from './profile/read-set.ts';
import type { ReportInput } from './report/report-input.ts';
import { reproduce, type Starting } from './report/reproduce.ts';
import { selfTest } from './self-test/self-test.ts';
import { hasFailed } from './self-test/trial.ts';
import type { ReadPlace } from './source/extended.ts';
import { gunzip } from './source/gunzip.ts';
import { readPolicy } from './source/policy-file.ts';
import type { FetchSource } from './source/source-file.ts';
import { VERSION } from './version.ts';

export interface GateRequest extends SidesRequest, Starting {
  /** Path of the policy; undefined: the one in its usual place where it exists, else the built-in one. */
  readonly policy: string | undefined;
  /** The policy's text where it comes from elsewhere: on a pull request, from the base. */
  readonly policyText?: PolicyText | 'built-in';
  /** Reads policies of other repositories, which one on disk may extend; default: they are refused. */
  readonly elsewhere?: ReadPlace;
  /** Waivers that the policy does not have, and the proposal asks for: not all of them count. */
  readonly asked?: readonly Waiver[] | undefined;
  /** The day in UTC, `2027-01-31`, by which waivers hold. */
  readonly today: string;
  /** A policy that does not decide; what it would say stands beside. */
  readonly proposed?: Policy | undefined;
}

/** The whole way, from sources to a judgement that is ready for a report. */
export async function gate(request: GateRequest): Promise<ReportInput> {
  const policy = await loadPolicy(request);
  return concluded(policy, request, await judgeOnce(policy, request));
}

/** A judgement by a gate that has not proved yet that it can fail, and what it is of. */
export interface Judged {
  readonly judgement: Judgement;
  /** What was judged. */
  readonly comparison: Comparison;
  readonly sides: Sides;
  readonly decoded: Decoded;
}

/** Reads both sides and judges them. */
export async function judgeOnce(
  policy: Policy,
  request: SidesRequest & Pick<GateRequest, 'today'>,
): Promise<Judged> {
  const decoded: Decoded = new WeakMap();
  const sides = await loadSides(request, decoded);
  const comparison = compareLoaded(policy, sides);
  return { judgement: judge(comparison, policy, request.today), comparison, sides, decoded };
}

/**
 * Tests the gate by what it judged, and puts together what a report is made of.
 * @param hasTime whether there is time to test more
 */
export async function concluded(
  policy: Policy,
  request: GateRequest,
  { judgement: judged, comparison, sides, decoded }: Judged,
  hasTime?: () => boolean,
): Promise<ReportInput> {
  const { proposed, today } = request;
  // What cannot be judged cannot tell a growth either.
  const tested =
    judged.conclusion === 'error'
      ? undefined
      : await selfTest({
          ...sides,
          policy,
          judgement: judged,
          today,
          modules: modulesOf(policy, sides),
          gate: async (base, head) => {
            const sets = await loadSets(serving(request, { base, head }), decoded);
            return judgeLoaded(policy, { ...sides, ...sets }, today);
          },
          decode: ({ bytes }) => decoded.get(bytes),
          gunzip,
          ...(hasTime && { hasTime }),
        });
  // A gate that does not see what it has to has judged nothing.
  const isBlind = tested !== undefined && hasFailed(tested);
  const judgement: Judgement = isBlind ? { ...judged, conclusion: 'error' } : judged;
  return {
    judgement,
    moduleFolders: sides.folders,
    ...(tested && { selfTest: tested }),
    ...(proposed && { proposed: judgeLoaded(proposed, sides, today) }),
    ...(request.wantsFlames && { flames: flamesOf(comparison, MOST_NODES) }),
    base: { description: request.base.join(', ') },
    head: { description: request.head.join(', ') },
    commands: reproduce(judgement, request),
    version: VERSION,
  };
}

/** The same request of other files, which come the way that sources come. */
function serving(
  request: SidesRequest,
  files: Readonly<Record<'base' | 'head', readonly NamedFile[]>>,
): SidesRequest {
  const serve =
    (side: 'base' | 'head'): FetchSource =>
    async () => [...files[side]];
  const schemes = { 'self-test-base': serve('base'), 'self-test-head': serve('head') };
  return { ...request, base: ['self-test-base:'], head: ['self-test-head:'], schemes };
}

/** The only way from profiles to verdicts: nothing of a policy can be forgotten on another one. */
function judgeLoaded(policy: Policy, sides: Sides, today: string): Judgement {
  return judge(compareLoaded(policy, sides), policy, today);
}

function compareLoaded(policy: Policy, sides: Sides): Comparison {
  const [from, to] = [withoutUnlike(sides.base, policy), withoutUnlike(sides.head, policy)];
  return compare(from, to, modulesOf(policy, sides));
}

function modulesOf(policy: Policy, { modules }: Pick<Sides, 'modules'>): readonly string[] {
  return policy.modules ?? modules();
}

/** Nodes of all flame graphs of a page: some megabytes, and a browser opens them in a moment. */
const MOST_NODES = 100_000;

export async function loadPolicy({
  policy,
  policyText,
  asked = [],
  context,
  elsewhere,
}: Pick<
  GateRequest,
  'policy' | 'policyText' | 'asked' | 'context' | 'elsewhere'
>): Promise<Policy> {
  const file =
    policyText === 'built-in'
      ? undefined
      : (policyText ?? (await readPolicy(policy, context.cwd, elsewhere)));
  const own = file ? parsePolicy(file.text, file.name, file.extended) : defaultPolicy();
  return { ...own, waivers: [...own.waivers, ...asked] };
}
