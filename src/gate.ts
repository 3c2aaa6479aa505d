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
import { selfTest } from './policy/self-test/self-test.ts';
import type { ProfileSet } from './profile/profile-set.ts';
import { readSet } from './profile/read-set.ts';
import type { ReportInput } from './report/report-input.ts';
import { reproduce } from './report/reproduce.ts';
import { fetchSources } from './source/fetch-sources.ts';
import { modulesAtHand } from './source/go-mod.ts';
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
  return judgeBy(await loadPolicy(request), request);
}

/** The same by a policy that is read already. */
export async function judgeBy(policy: Policy, request: GateRequest): Promise<ReportInput> {
  const sides = await loadSides(request);
  const judgement = judgeLoaded(policy, sides);
  const { proposed } = request;
  return {
    judgement,
    moduleFolders: sides.folders,
    selfTest: selfTest(withoutUnlike(sides.base, policy), judgement),
    ...(proposed && { proposed: judgeLoaded(proposed, sides) }),
    base: { description: request.base.join(', ') },
    head: { description: request.head.join(', ') },
    commands: reproduce(judgement, request),
    version: VERSION,
  };
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
export async function loadSides(request: SidesRequest) {
  const base = await loadSide('base', request);
  const head = await loadSide('head', request);
  const manifests = [...head.manifests, ...base.manifests];
  const atHand = await modulesAtHand(request.context.cwd);
  const named = [...manifestModules(manifests), ...atHand.map(({ path }) => path)];
  const modules = ownModules([...base.runs, ...head.runs], [...new Set(named)]);
  // What was measured knows its folders better than what happens to lie here now.
  const folders = manifests.flatMap((manifest) => manifest.modules);
  for (const { path, directory } of atHand) {
    if (directory !== undefined) folders.push({ path, directory });
  }
  return { base, head, modules, folders };
}

async function loadSide(side: 'base' | 'head', request: SidesRequest): Promise<ProfileSet> {
  if (request[side].length === 0) {
    throw new UserError(
      `no ${side} was named: give a file, folder, glob or URL with heap profiles`,
    );
  }
  return readSet(await fetchSources(request[side], { ...request.context, side }, request.schemes));
}
