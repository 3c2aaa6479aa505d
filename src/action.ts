import type { ActionRun } from './action-run.ts';
import { isNotice } from './commands/exit-code.ts';
import { faultOf, messageOf } from './errors.ts';
import { annotate, failStep, remark } from './github/annotations.ts';
import type { Client } from './github/client.ts';
import { comment } from './github/comment.ts';
import { mayCommand } from './github/comment-command.ts';
import { readContext } from './github/context.ts';
import { readInputs } from './github/inputs.ts';
import { createLog, type Log } from './github/log.ts';
import type { Outcome } from './github/outcome.ts';
import { writeOutputs } from './github/outputs.ts';
import { ownOrigin } from './github/own-origin.ts';
import { readPayload } from './github/payload.ts';
import { summaryOf, writeReportFiles } from './github/report-files.ts';
import { reportFolderOf } from './github/report-folder.ts';
import { mergedBy, resolveTarget } from './github/resolve.ts';
import { writeSummary } from './github/summary.ts';
import { judgeRun } from './judge-run.ts';
import { STDOUT } from './outlet.ts';
import { couldNotJudge } from './report/headline.ts';
import { headlineMarkdown, headlineText } from './report/headline-text.ts';
import { text } from './report/text.ts';

/**
 * One run of the action: judge, tell everybody, and fail the step by the verdict.
 * @param cli path of the command beside it
 */
export async function runAction(cli: string): Promise<void> {
  const log = createLog(STDOUT);
  try {
    const run = await prepare(cli, log);
    if (run) await publish(run, await judgeRun(run).catch((error) => failed(error, log)));
  } catch (error) {
    // Whatever was thrown, and be it a string: a gate that breaks is closed.
    end(failed(error, log), undefined, undefined);
  }
}

/** Undefined where there is nothing to do: nobody asked, or nobody waits for it any more. */
async function prepare(cli: string, log: Log): Promise<ActionRun | undefined> {
  const inputs = readInputs();
  const payload = readPayload(process.env.GITHUB_EVENT_PATH);
  const context = readContext(process.env, payload);
  const client = await clientOf(inputs.token, log);
  if (!(await mayCommand(context, payload, client, log))) return undefined;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const found = await resolveTarget(context, client, workspace);
  const merged = inputs.commentMerged ? await mergedBy(context, client) : [];
  const target = { ...found, pulls: [...found.pulls, ...merged] };
  if (context.triggeringRun?.event === 'pull_request' && target.pulls.length === 0) {
    log.info(
      `No open pull request is at ${target.head}: run ${context.triggeringRun.id} is stale.`,
    );
    return undefined;
  }
  const reportFolder = reportFolderOf(inputs.reportDir, workspace, process.env.RUNNER_TEMP);
  const origin = await ownOrigin(process.env, cli, context, client);
  return { inputs, context, target, client, workspace, origin, reportFolder, log };
}

/** Its HTTP client is a megabyte, and without a token nobody is asked. */
async function clientOf(token: string, log: Log): Promise<Client | undefined> {
  if (token === '') return undefined;
  const { createClient } = await import('./github/client.ts');
  return createClient(token, log);
}

/** Everywhere a verdict is shown. Nothing that goes wrong here changes it. */
async function publish(run: ActionRun, outcome: Outcome): Promise<void> {
  const { reportFolder, log } = run;
  if (outcome.report) log.info(text(outcome.report.document));
  const files = await writeReportFiles(reportFolder, outcome);
  const short = headlineMarkdown(outcome.headline, outcome.report?.document.title);
  const summary = writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryOf(outcome), short);
  for (const fault of [files.warning, summary]) {
    if (fault !== undefined) remark('warning', fault);
  }
  if (outcome.report) annotate(outcome.report.annotations);
  const level = remarkOn(outcome, run);
  if (level) remark(level, headlineText(outcome.headline));
  const commentId = await comment(run, outcome);
  end(outcome, files.json, commentId);
}

/** What is no failure, and still not to be overlooked in the list of runs. */
function remarkOn(
  { conclusion, code, report }: Outcome,
  { inputs }: ActionRun,
): 'notice' | 'warning' | undefined {
  if (code !== 0) return undefined;
  if (conclusion === 'no-baseline') {
    if (report && isNotice(report.input)) return 'notice';
    return inputs.onMissingBase === 'warn' ? 'warning' : undefined;
  }
  const judgement = report?.input.judgement;
  if (conclusion === 'warn') {
    return judgement?.findings[0]?.outcome.verdict === 'warn' ? undefined : 'warning';
  }
  return conclusion === 'inconclusive' && judgement?.policy.onInconclusive === 'warn'
    ? 'warning'
    : undefined;
}

function end(outcome: Outcome, report: string | undefined, commentId: number | undefined): void {
  const findings = outcome.report?.input.judgement.findings ?? [];
  const exceeded = findings.filter(({ outcome: { verdict } }) => verdict === 'fail').length;
  const outputs = { conclusion: outcome.conclusion, report, commentId, exceeded };
  const fault = writeOutputs(outputs, process.env.GITHUB_OUTPUT);
  if (fault !== undefined) remark('warning', fault);
  if (outcome.code === 0) return;
  failStep(headlineText(outcome.headline), outcome.code);
}

/** What was thrown, as an outcome: never a verdict, always a failure. */
function failed(error: unknown, log: Log): Outcome {
  const fault = faultOf(error);
  if (fault === undefined && error instanceof Error) log.info(error.stack ?? error.message);
  const message = fault ?? `this is a defect of heapgate's: ${messageOf(error)}`;
  return { conclusion: 'error', code: 2, headline: couldNotJudge(message), report: undefined };
}
