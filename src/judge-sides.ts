import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ActionRun } from './action-run.ts';
import { asInput, type Spelling } from './collect/options.ts';
import { progressTo } from './collect/progress.ts';
import { nothingJudged, untilStopped } from './collect/signals.ts';
import { collectAndJudge } from './collecting-gate.ts';
import { type GateRequest, gate } from './gate.ts';
import { joinLabels } from './github/baseline-label.ts';
import { readElsewhere } from './github/extended-policy.ts';
import { fetchCommands } from './github/fetch-commands.ts';
import type { Fetched } from './github/fetched.ts';
import { workingFolder } from './github/measuring-inputs.ts';
import { type Ladder, whyNotIn, whyNotOn } from './github/measuring-rung.ts';
import { githubSchemes } from './github/sources.ts';
import { commandOf } from './origin.ts';
import { STDOUT } from './outlet.ts';
import type { Note } from './policy/judgement.ts';
import { reasonText } from './report/reasons.ts';
import type { ReportInput, SideLabel } from './report/report-input.ts';
import { reproduce } from './report/reproduce.ts';
import { fileWord, shellWord } from './report/shell-word.ts';
import { MissingBase } from './source/missing-base.ts';
import { urlSchemes } from './source/schemes.ts';
import { today } from './today.ts';

/**
 * Judges the profiles that are named. Where none are, or where the base's are missing and its
 * ladder ends with `collect:`, both sides are measured in this job.
 */
export async function judgeSides(
  run: ActionRun,
  { sources, measures }: Ladder,
  policies: PolicyWords,
): Promise<ReportInput> {
  const request = requestOf(run, policies);
  if (!measures && sources.length === 0) return measure(run, request);
  if (sources.length === 0) return measureInstead(run, request, undefined);
  try {
    const judged = await judgeNamed(run, request, sources);
    const why = measures ? whyUnlike(judged) : undefined;
    return why === undefined ? judged : await measureInstead(run, request, why);
  } catch (error) {
    // A fault, such as a 403, is no missing base: it is told, and not worked round.
    if (!measures || !(error instanceof MissingBase)) throw error;
    return measureInstead(run, request, error.message);
  }
}

/** A base of another Go, platform or number of CPUs can bear no verdict, and here both sides can be measured alike. */
function whyUnlike({ judgement }: ReportInput): string | undefined {
  const { doubts, results } = judgement.diff;
  const doubt = doubts[0] ?? results.find((result) => result.doubt)?.doubt;
  return doubt && reasonText(doubt);
}

type Request = Omit<GateRequest, 'base' | 'head'>;

/** What to judge by; without a text, the policy as it lies in the workspace. */
export type PolicyWords = Pick<GateRequest, 'policyText' | 'asked' | 'proposed'>;

function requestOf(
  { inputs, client, workspace, origin, log }: ActionRun,
  policies: PolicyWords,
): Request {
  return {
    elsewhere: readElsewhere(client),
    policy: policies.policyText === 'built-in' ? undefined : inputs.policy,
    ...policies,
    today: today(),
    command: commandOf(origin, workspace),
    context: { cwd: workspace, progress: (line) => log.info(line) },
    wantsFlames: true,
  };
}

async function judgeNamed(
  run: ActionRun,
  request: Request,
  base: readonly string[],
): Promise<ReportInput> {
  const { inputs, context, target, client } = run;
  const found: SideLabel[] = [];
  const fetched: Fetched[] = [];
  const schemes = githubSchemes(client, context, target, {
    base: (label) => found.push(label),
    fetched: (one) => fetched.push(one),
  });
  const { head } = inputs;
  const all = { ...urlSchemes([...base, ...head]), ...schemes };
  const judged = await gate({ ...request, base, head, schemes: all });
  const labelled = { ...judged, base: joinLabels(found) ?? judged.base };
  const { repository, serverUrl } = context;
  if (fetched.length === 0 || !repository) return labelled;
  const given = fetchCommands(fetched, { repository, serverUrl })({ base, head });
  const { command, policy } = request;
  const commands = reproduce(judged.judgement, { ...given, command, policy });
  return { ...labelled, commands };
}

/**
 * Both sides, although a head may be named: profiles can be compared exactly only where one job
 * has measured both alike, and a named head need not have been measured as it would be here.
 */
async function measureInstead(
  run: ActionRun,
  request: Request,
  missing: string | undefined,
): Promise<ReportInput> {
  const { inputs, context, log } = run;
  const whyNot = whyNotOn(context.event) ?? (await whyNotIn(folderOf(run)));
  const none = (cause: string) =>
    new MissingBase([missing, `collect: ${cause}`].filter(Boolean).join('; '));
  if (whyNot !== undefined) throw none(whyNot);
  if (missing !== undefined) log.info(`No baseline: ${missing}. Both sides are measured here.`);
  const judged = await measure(run, request).catch((error) => {
    throw error instanceof MissingBase ? none(error.message) : error;
  });
  const note: Note = {
    level: 'info',
    code: 'measured-here',
    missing,
    isHeadAside: inputs.head.length > 0,
  };
  const { judgement } = judged;
  return { ...judged, judgement: { ...judgement, notes: [...judgement.notes, note] } };
}

/** As action.yml has them. */
const spell: Spelling = (option) => asInput(option === 'out' ? 'report-dir' : option);

function folderOf({ inputs, workspace }: ActionRun): string {
  return workingFolder(workspace, inputs.workingDirectory);
}

/** Runs the benchmarks of both sides in this job. Their profiles stay beside the report. */
async function measure(run: ActionRun, request: Request): Promise<ReportInput> {
  const { inputs, reportFolder } = run;
  const settings = { spell, ...inputs.measuring, out: join(reportFolder, 'profiles') };
  const measuring = progressTo(STDOUT, process.env.GITHUB_ACTIONS === 'true');
  const folder = folderOf(run);
  const command = commandOf(run.origin, folder);
  const judged = await untilStopped(nothingJudged(command), (signal) =>
    collectAndJudge({ ...request, command, settings, folder, measuring, signal }),
  );
  const label = ({ description, ...side }: SideLabel): SideLabel => ({
    ...side,
    description: [description, 'measured in this job'].filter(Boolean).join(', '),
  });
  return {
    ...judged,
    base: label(judged.base),
    commands: [...checkoutOf(judged, run), ...judged.commands],
  };
}

/** Brings both commits as they were measured: on a pull request the head is its test merge. */
function checkoutOf({ base, head }: ReportInput, run: ActionRun): string[] {
  const { repository, serverUrl } = run.context;
  if (!repository || base.sha === undefined || head.sha === undefined) return [];
  const from = shellWord(`${serverUrl}/${repository.owner}/${repository.name}`);
  const inside = insideRepository(folderOf(run), run.workspace);
  return [
    `git fetch ${from} ${base.sha} ${head.sha} && git checkout ${head.sha}`,
    ...(inside === '' ? [] : [`cd ${fileWord(inside)}`]),
  ];
}

/** A folder from the top of its repository, which may lie below the workspace. */
function insideRepository(folder: string, workspace: string): string {
  let top = folder;
  while (top !== workspace && !existsSync(join(top, '.git'))) top = dirname(top);
  return relative(top, folder).split(sep).join('/');
}
