import { join } from 'node:path';
import { progressTo } from './collect/progress.ts';
import { untilStopped } from './collect/signals.ts';
import { collectAndJudge } from './collecting-gate.ts';
import { exitCodeOf } from './commands/exit-code.ts';
import { UserError } from './errors.ts';
import { type GateRequest, gate } from './gate.ts';
import { decisive, editNote, readPolicies } from './github/base-policy.ts';
import type { Client } from './github/client.ts';
import type { RunContext } from './github/context.ts';
import { headFiles } from './github/head-files.ts';
import type { Inputs, OnMissingBase } from './github/inputs.ts';
import type { Log } from './github/log.ts';
import type { Outcome } from './github/outcome.ts';
import { linkBy, repoPathBy } from './github/repo-files.ts';
import type { Target } from './github/resolve.ts';
import { githubSchemes } from './github/sources.ts';
import { noBaseline } from './report/headline.ts';
import { buildReport } from './report/report.ts';
import type { ReportInput, SideLabel } from './report/report-input.ts';
import { MissingBase } from './source/missing-base.ts';
import { URL_SCHEMES } from './source/schemes.ts';

/** Everything a run of the action has found out about itself. */
export interface ActionRun {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly target: Target;
  readonly client: Client | undefined;
  readonly workspace: string;
  /** Where the report files go, and the profiles that are measured here. */
  readonly reportFolder: string;
  readonly log: Log;
}

/** The gate, as a run on GitHub holds it: with artifacts, the base's policy, and places in the repository. */
export async function judgeRun(run: ActionRun): Promise<Outcome> {
  const { inputs } = run;
  checkSources(run);
  try {
    const report = buildReport(await judgeSources(run));
    const { judgement } = report.input;
    return {
      conclusion: judgement.verdicts.length === 0 ? 'error' : judgement.conclusion,
      code: exitCodeOf(report.input, inputs.failOn),
      headline: report.headline,
      report,
    };
  } catch (error) {
    if (error instanceof MissingBase) return withoutBase(error, inputs.onMissingBase);
    throw error;
  }
}

async function judgeSources(run: ActionRun): Promise<ReportInput> {
  const { inputs, context, target, client, workspace, log } = run;
  const policies = await readPolicies({ client, context, target, path: inputs.policy, workspace });
  const policyText = policies && decisive(policies);
  let found: SideLabel | undefined;
  const schemes = githubSchemes(client, context, target, (label) => {
    found = label;
  });
  const request = {
    policy: inputs.policy,
    ...(policyText && { policyText }),
    context: { cwd: workspace, progress: (line: string) => log.info(line) },
    schemes: { ...URL_SCHEMES, ...schemes },
  };
  const { base, head } = inputs;
  const judged = await (base.length > 0 ? gate({ ...request, base, head }) : measure(run, request));
  const note = policies && editNote(judged.judgement, policies);
  const { judgement } = judged;
  return {
    ...judged,
    judgement: note ? { ...judgement, notes: [note, ...judgement.notes] } : judgement,
    ...sidesOf(judged, target, found),
    ...(await placesOf(judged, run)),
  };
}

/** Runs the benchmarks of both sides in this job. Their profiles stay beside the report. */
function measure(
  run: ActionRun,
  request: Omit<GateRequest, 'base' | 'head'>,
): Promise<ReportInput> {
  const { packages, benchtime } = run.inputs;
  const settings = { packages, benchtime, out: join(run.reportFolder, 'profiles') };
  const measuring = progressTo(process.stdout, process.env.GITHUB_ACTIONS === 'true');
  return untilStopped((signal) => collectAndJudge({ ...request, settings, measuring, signal }));
}

/** Which commits were compared: what the ladder found goes before what the event says. */
function sidesOf(judged: ReportInput, { base, head }: Target, found: SideLabel | undefined) {
  const label = (side: SideLabel, sha: string | undefined) =>
    sha === undefined ? side : { ...side, sha };
  const measured = judged.base.sha === undefined ? label(judged.base, base) : judged.base;
  return { base: found ?? measured, head: label(judged.head, head) };
}

/** Lines of profiles as files of the repository and as addresses. */
async function placesOf({ judgement }: ReportInput, run: ActionRun) {
  const { workspace, context, target, client } = run;
  const { serverUrl, repository } = context;
  const sha = target.head;
  const has = await headFiles(workspace, client, repository, sha);
  const repoPath = repoPathBy({ workspace, module: judgement.diff.module, has });
  const home = target.pulls[0]?.headRepository ?? repository;
  if (!home || sha === undefined) return { repoPath };
  return { repoPath, link: linkBy(repoPath, { serverUrl, repository: home, sha }) };
}

function withoutBase(error: MissingBase, wish: OnMissingBase): Outcome {
  const headline = noBaseline(error.message);
  return { conclusion: 'no-baseline', code: wish === 'fail' ? 2 : 0, headline, report: undefined };
}

/** Events whose runs have rights and secrets that a stranger's code must not come near. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

function checkSources({ inputs, context: { event } }: ActionRun): void {
  const { base, head, packages, benchtime } = inputs;
  if (base.length > 0 !== head.length > 0) {
    const empty = base.length > 0 ? 'head' : 'base';
    throw new UserError(
      `input ${empty} is empty: name both sides, or neither to have both measured`,
    );
  }
  if (base.length > 0 && (packages.length > 0 || benchtime !== undefined)) {
    throw new UserError(
      'inputs packages and benchtime say what is measured: leave base and head empty with them',
    );
  }
  if (base.length === 0 && PRIVILEGED.includes(event)) {
    throw new UserError(
      `inputs base and head are empty: on ${event} nothing is measured, for that would run a stranger's code beside this repository's secrets: name profiles that a pull_request run has kept`,
    );
  }
}
