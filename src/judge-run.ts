import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf } from './commands/exit-code.ts';
import { UserError } from './errors.ts';
import { gate } from './gate.ts';
import { decisive, editNote, readPolicies } from './github/base-policy.ts';
import type { Client } from './github/client.ts';
import type { RunContext } from './github/context.ts';
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
  readonly log: Log;
}

/** The gate, as a run on GitHub holds it: with artifacts, the base's policy, and places in the repository. */
export async function judgeRun(run: ActionRun): Promise<Outcome> {
  const { inputs } = run;
  requireSources(run);
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
  const judged = await gate({
    base: inputs.base,
    head: inputs.head,
    policy: inputs.policy,
    ...(policyText && { policyText }),
    context: { cwd: workspace, progress: log.info },
    schemes: { ...URL_SCHEMES, ...schemes },
  });
  const note = policies && editNote(judged.judgement, policies);
  const { judgement } = judged;
  return {
    ...judged,
    judgement: note ? { ...judgement, notes: [note, ...judgement.notes] } : judgement,
    ...sidesOf(judged, target, found),
    ...placesOf(judged, run),
  };
}

/** Which commits were compared: what the ladder found goes before what the event says. */
function sidesOf(judged: ReportInput, { base, head }: Target, found: SideLabel | undefined) {
  const label = (side: SideLabel, sha: string | undefined) =>
    sha === undefined ? side : { ...side, sha };
  return { base: found ?? label(judged.base, base), head: label(judged.head, head) };
}

/** Lines of profiles as files of the repository and as addresses. */
function placesOf({ judgement }: ReportInput, { workspace, context, target }: ActionRun) {
  const { serverUrl, repository } = context;
  const repoPath = repoPathBy({
    workspace,
    module: judgement.diff.module,
    has: (path) => existsSync(join(workspace, path)),
  });
  const home = target.pulls[0]?.headRepository ?? repository;
  const sha = target.head;
  if (!home || sha === undefined) return { repoPath };
  return { repoPath, link: linkBy(repoPath, { serverUrl, repository: home, sha }) };
}

function withoutBase(error: MissingBase, wish: OnMissingBase): Outcome {
  const headline = noBaseline(error.message);
  return { conclusion: 'no-baseline', code: wish === 'fail' ? 2 : 0, headline, report: undefined };
}

function requireSources({ inputs, context }: ActionRun): void {
  if (inputs.base.length > 0 && inputs.head.length > 0) return;
  const which = inputs.base.length > 0 ? 'head' : 'base';
  const why =
    context.event === 'pull_request_target'
      ? 'on pull_request_target nothing is measured, for that would run a stranger’s code with this repository’s secrets'
      : 'this version does not measure by itself';
  throw new UserError(
    `input ${which} is empty: ${why}: name profiles that a run without secrets has written`,
  );
}
