import { askedWaivers, labelled } from './accept-growth.ts';
import type { ActionRun } from './action-run.ts';
import { exitCodeOf, type OnMissingBase } from './commands/exit-code.ts';
import { UserError } from './errors.ts';
import { annotate, remark } from './github/annotations.ts';
import { readPolicies } from './github/base-policy.ts';
import { headFiles } from './github/head-files.ts';
import { measuringNames } from './github/measuring-inputs.ts';
import { type Ladder, readLadder, whyNotOn } from './github/measuring-rung.ts';
import type { Outcome } from './github/outcome.ts';
import { decisive, policyEdit, withEdit } from './github/policy-edit.ts';
import { linkBy } from './github/repo-files.ts';
import type { Target } from './github/resolve.ts';
import { judgeSides } from './judge-sides.ts';
import type { Judgement } from './policy/judgement.ts';
import { lint } from './policy/lint.ts';
import { brokenPolicy, noBaseline } from './report/headline.ts';
import { lintAnnotations } from './report/lint.ts';
import { buildReport } from './report/report.ts';
import type { Artifact, Places, ReportInput, SideLabel } from './report/report-input.ts';
import { MissingBase } from './source/missing-base.ts';
import { DEFAULT_POLICY } from './source/policy-file.ts';
import { repoPathBy } from './source/repo-path.ts';
import { today } from './today.ts';

/** The gate, as a run on GitHub holds it: with artifacts, the base's policy, and places in the repository. */
export async function judgeRun(run: ActionRun): Promise<Outcome> {
  const { inputs } = run;
  try {
    const { input, places, broken } = await judgeByBase(run, checkSources(run));
    const report = buildReport(input, places);
    const { judgement } = input;
    const code = exitCodeOf(input, inputs.failOn, inputs.onMissingBase);
    // Merged, a policy that cannot be read would stop every later run: the verdict is shown, not green.
    if (broken !== undefined && judgement.conclusion !== 'fail') {
      return { conclusion: 'error', code: 2, headline: brokenPolicy(broken), report };
    }
    return {
      conclusion: isUnjudged(judgement) ? 'error' : judgement.conclusion,
      code: broken !== undefined && code === 0 ? 2 : code,
      headline: report.document.headline,
      report,
    };
  } catch (error) {
    if (error instanceof MissingBase) return withoutBase(error, inputs.onMissingBase);
    throw error;
  }
}

/** Packages were compared, and no budget looked at them. */
function isUnjudged({ conclusion, findings }: Judgement): boolean {
  return conclusion === 'inconclusive' && findings.length === 0;
}

/** The judgement by the policy that the base has, and what a proposal's own would say. */
async function judgeByBase(run: ActionRun, ladder: Ladder) {
  const { inputs, context, target, client, workspace } = run;
  const policies = await readPolicies({ client, context, target, path: inputs.policy, workspace });
  if (policies?.head.kind === 'unknown') {
    remark('warning', `Whether this change edits the policy is unknown: ${policies.head.why}`);
  }
  const edit = policies && policyEdit(policies);
  const words = policies && {
    policyText: decisive(policies),
    asked: await askedWaivers(run, policies, edit),
    proposed: edit?.policy,
  };
  const judged = await judgeSides(run, ladder, words ?? {});
  // On its lines, where reviewers see them; what nobody edits is not told again and again.
  if (edit?.policy && edit.stays && edit.change !== 'deletes') {
    annotate(
      lintAnnotations(lint(edit.policy, today(), judged.proposed), inputs.policy ?? DEFAULT_POLICY),
    );
  }
  const judgement = withEdit(await labelled(run, judged.judgement), edit, judged.proposed);
  const input: ReportInput = {
    ...judged,
    judgement,
    ...commitsOf(judged, target),
  };
  const broken = edit?.stays && edit.fault !== '' ? edit.fault : undefined;
  return { input, places: await placesOf(judged, run), broken };
}

/** Which commits were compared: what the sources know goes before what the event says. */
function commitsOf({ base, head }: ReportInput, target: Target) {
  const label = (side: SideLabel, sha: string | undefined) =>
    sha === undefined ? side : { ...side, sha };
  return {
    base: base.sha === undefined ? label(base, target.base) : base,
    head: label(head, target.head),
  };
}

/** The page among the run's artifacts: what address its own will have is known once it is there. */
function artifactOf({
  inputs: { reportArtifact: name },
  context,
}: ActionRun): Artifact | undefined {
  const { serverUrl, repository, runId } = context;
  if (name === undefined || !repository || runId === 0) return undefined;
  const { owner, name: home } = repository;
  return { name, url: `${serverUrl}/${owner}/${home}/actions/runs/${runId}#artifacts` };
}

/** Lines of profiles as files of the repository and as addresses. */
async function placesOf(
  { judgement, moduleFolders = [] }: ReportInput,
  run: ActionRun,
): Promise<Places> {
  const { workspace, context, target, client } = run;
  const { serverUrl, repository } = context;
  const sha = target.head;
  const has = await headFiles(workspace, client, repository, sha);
  const { modules } = judgement.diff;
  const repoPath = repoPathBy({ workspace, modules, folders: moduleFolders, has });
  // What was merged lies here, wherever it came from.
  const home = (context.event !== 'push' && target.pulls[0]?.headRepository) || repository;
  const artifact = artifactOf(run);
  if (!home || sha === undefined) return { repoPath, artifact };
  return { repoPath, artifact, link: linkBy(repoPath, { serverUrl, repository: home, sha }) };
}

function withoutBase(error: MissingBase, wish: OnMissingBase): Outcome {
  const headline = noBaseline(error.message);
  return { conclusion: 'no-baseline', code: wish === 'fail' ? 2 : 0, headline, report: undefined };
}

function checkSources({ inputs, context: { event } }: ActionRun): Ladder {
  const { base, head, measuring, workingDirectory } = inputs;
  const ladder = readLadder(base);
  if (head.some((spec) => spec.startsWith('collect:'))) {
    throw new UserError('input head: collect: belongs into base, and measures both sides');
  }
  const named = ladder.sources.length > 0;
  if (base.length === 0 && head.length > 0) {
    throw new UserError('input base is empty: name both sides, or neither to have both measured');
  }
  if (named && head.length === 0) {
    throw new UserError('input head is empty: name both sides, or neither to have both measured');
  }
  const [given] = [
    ...measuringNames(measuring),
    ...(workingDirectory === '' ? [] : ['working-directory']),
  ];
  if (named && !ladder.measures && given !== undefined) {
    throw new UserError(
      `input ${given} says what to measure: leave base and head empty with it, or end base with a line "collect:"`,
    );
  }
  const refused = base.length === 0 ? whyNotOn(event) : undefined;
  if (refused !== undefined) {
    throw new UserError(
      `inputs base and head are empty: ${refused}: name profiles that a pull_request run has kept`,
    );
  }
  return ladder;
}
