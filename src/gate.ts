import { compare } from './compare/comparison.ts';
import { manifestModules } from './compare/manifest-modules.ts';
import { ownModules } from './compare/own-module.ts';
import { UserError } from './errors.ts';
import { defaultPolicy } from './policy/default-policy.ts';
import { judge } from './policy/judge.ts';
import type { Judgement } from './policy/judgement.ts';
import { withoutUnlike } from './policy/leave-out.ts';
import { parsePolicy } from './policy/parse-policy.ts';
import type { Policy } from './policy/policy.ts';
import { OldSet } from './profile/manifest.ts';
import type { ProfileSet } from './profile/profile-set.ts';
import { type Decoded, type NamedFile, readSet } from './profile/read-set.ts';
import type { ReportInput } from './report/report-input.ts';
import { reproduce } from './report/reproduce.ts';
import { hasFailed, selfTest } from './self-test/self-test.ts';
import { fetchSources } from './source/fetch-sources.ts';
import { modulesAtHand } from './source/go-mod.ts';
import { MissingBase } from './source/missing-base.ts';
import { type PolicyText, readPolicyFile } from './source/policy-file.ts';
import type { FetchSource, SourceContext } from './source/source-file.ts';
import { VERSION } from './version.ts';

export interface SidesRequest {
  /** Source texts of each side. */
  readonly base: readonly string[];
  readonly head: readonly string[];
  /** Where files, folders and globs come from, and the policy. */
  readonly context: SourceContext;
  /** Further kinds of sources, by scheme. */
  readonly schemes?: Readonly<Record<string, FetchSource>>;
}

export interface GateRequest extends SidesRequest {
  /** Path of the policy; undefined: `.github/heapgate.yml` where it exists, else the built-in one. */
  readonly policy: string | undefined;
  /** The policy's text where it comes from elsewhere: on a pull request, from the base. */
  readonly policyText?: PolicyText | 'built-in';
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
  readonly sides: Sides;
  readonly decoded: Decoded;
}

/** Reads both sides and judges them. */
export async function judgeOnce(policy: Policy, request: SidesRequest): Promise<Judged> {
  const decoded: Decoded = new WeakMap();
  const sides = await loadSides(request, decoded);
  return { judgement: judgeLoaded(policy, sides), sides, decoded };
}

/**
 * Tests the gate by what it judged, and puts together what a report is made of.
 * @param hasTime whether there is time to test more
 */
export async function concluded(
  policy: Policy,
  request: GateRequest,
  { judgement: judged, sides, decoded }: Judged,
  hasTime?: () => boolean,
): Promise<ReportInput> {
  const { proposed } = request;
  // What cannot be judged cannot tell a growth either.
  const tested =
    judged.conclusion === 'error'
      ? undefined
      : await selfTest({
          ...sides,
          policy,
          judgement: judged,
          gate: async (base, head) =>
            judgeLoaded(policy, await loadSides(serving(request, { base, head }), decoded)),
          decode: ({ bytes }) => decoded.get(bytes),
          ...(hasTime && { hasTime }),
        });
  // A gate that does not see what it has to has judged nothing.
  const isBlind = tested !== undefined && hasFailed(tested);
  const judgement: Judgement = isBlind ? { ...judged, conclusion: 'error' } : judged;
  return {
    judgement,
    moduleFolders: sides.folders,
    ...(tested && { selfTest: tested }),
    ...(proposed && { proposed: judgeLoaded(proposed, sides) }),
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
function judgeLoaded(policy: Policy, { base, head, modules }: Sides): Judgement {
  const [from, to] = [withoutUnlike(base, policy), withoutUnlike(head, policy)];
  return judge(compare(from, to, policy.modules ?? modules), policy);
}

type Sides = Awaited<ReturnType<typeof loadSides>>;

export async function loadPolicy({
  policy,
  policyText,
  context,
}: Pick<GateRequest, 'policy' | 'policyText' | 'context'>): Promise<Policy> {
  if (policyText === 'built-in') return defaultPolicy();
  const file = policyText ?? (await readPolicyFile(policy, context.cwd));
  return file ? parsePolicy(file.text, file.name) : defaultPolicy();
}

/** The profiles of both sides, decoded, and the modules that they and the checkout are about. */
export async function loadSides(request: SidesRequest, decoded: Decoded = new WeakMap()) {
  const { files, set: base } = await loadSide('base', request, decoded);
  const { set: head } = await loadSide('head', request, decoded);
  const manifests = [...head.manifests, ...base.manifests];
  const atHand = await modulesAtHand(request.context.cwd);
  const named = [...manifestModules(manifests), ...atHand.map(({ path }) => path)];
  const modules = ownModules([...base.runs, ...head.runs], [...new Set(named)]);
  // What was measured knows its folders better than what happens to lie here now.
  const folders = manifests.flatMap((manifest) => manifest.modules);
  for (const { path, directory } of atHand) {
    if (directory !== undefined) folders.push({ path, directory });
  }
  return { base, head, files, modules, folders };
}

interface LoadedSide {
  readonly files: readonly NamedFile[];
  readonly set: ProfileSet;
}

async function loadSide(
  side: 'base' | 'head',
  request: SidesRequest,
  decoded: Decoded,
): Promise<LoadedSide> {
  if (request[side].length === 0) {
    throw new UserError(
      `no ${side} was named: give a file, folder or glob of benchmark outputs or heap profiles, or the URL of one`,
    );
  }
  const files = await fetchSources(request[side], { ...request.context, side }, request.schemes);
  try {
    return { files, set: readSet(files, decoded) };
  } catch (thrown) {
    // What an earlier version kept of the base is no mistake of this change's.
    throw side === 'base' && thrown instanceof OldSet ? new MissingBase(thrown.message) : thrown;
  }
}
