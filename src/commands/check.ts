import { changeAgainst } from '../change-policy.ts';
import { measuringWords } from '../collect/measuring-options.ts';
import { asFlag } from '../collect/options.ts';
import { progressTo } from '../collect/progress.ts';
import type { CollectSettings } from '../collect/settings.ts';
import { nothingJudged, untilStopped } from '../collect/signals.ts';
import { type CollectingRequest, collectAndJudge } from '../collecting-gate.ts';
import { UserError } from '../errors.ts';
import { type GateRequest, gate } from '../gate.ts';
import { decisive, policyEdit, withEdit } from '../github/policy-edit.ts';
import { STDERR } from '../outlet.ts';
import { type Format, written } from '../report/format.ts';
import { buildReport } from '../report/report.ts';
import type { ReportInput } from '../report/report-input.ts';
import type { Starting } from '../report/reproduce.ts';
import { repoPathAtHand } from '../source/repo-path.ts';
import { urlSchemes } from '../source/schemes.ts';
import { today } from '../today.ts';
import { type ExitCode, exitCodeOf, type FailOn } from './exit-code.ts';
import { commandContext, terminalWidth, wantsColor, writeReport } from './output.ts';
import { type ReportFile, readReportFiles } from './report-files.ts';
import { printSelfTest } from './self-test.ts';

export interface CheckOptions extends CollectSettings, Starting {
  base: string[];
  head: string[];
  policy?: string;
  format: Format;
  output?: string;
  /** `FORMAT=FILE`, each. */
  report: string[];
  failOn: FailOn;
  selfTest?: boolean;
  normalize?: boolean;
}

/** `heapgate check`: judge, report, and answer by exit code. */
export async function runCheck(
  packages: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  if (options.normalize) {
    throw new UserError(
      `--normalize is for viewing only: it scales the head to the base, so a growth of everything would vanish; use ${options.command} top --diff-base BASE --normalize HEAD`,
    );
  }
  const files = readReportFiles(options);
  const input = await judgeSides(packages, options, files);
  if (options.selfTest) return printSelfTest(input, options);
  const { judgement, moduleFolders = [] } = input;
  const places = { modules: judgement.diff.modules, folders: moduleFolders };
  const report = buildReport(input, { repoPath: repoPathAtHand(process.cwd(), places) });
  const { format, output } = options;
  const look = { color: wantsColor(output), width: terminalWidth(output) };
  await writeReport(await written(report, format, look), output);
  for (const each of files) await writeReport(await written(report, each.format), each.file);
  return exitCodeOf(report.input, options.failOn);
}

/** By the policy of the base where a CI job judges a change, and otherwise by the one that lies here. */
async function judgeSides(
  packages: readonly string[],
  options: CheckOptions,
  files: readonly ReportFile[],
): Promise<ReportInput> {
  const { base, head, command, policy } = options;
  const isNamed = base.length + head.length > 0;
  const [word] = isNamed ? measuringWords({ ...options, packages }) : [];
  if (word !== undefined) {
    throw new UserError(
      `${word}: says what to measure, but --base and --head name what was measured already: leave out one or the other`,
    );
  }
  const context = commandContext();
  const { cwd } = context;
  const asked = { cwd, ref: options.ref || undefined, spell: asFlag };
  const against = await untilStopped(nothingJudged(command), (signal) =>
    changeAgainst(policy, asked, signal),
  );
  const edit = against && policyEdit(against.policies);
  if (edit && edit.fault !== '') throw new UserError(edit.fault);
  const policyText = against && decisive(against.policies);
  const request: Request = {
    command,
    policy: policyText === 'built-in' ? undefined : policy,
    ...(policyText && { policyText }),
    proposed: edit?.policy,
    context,
    wantsFlames: [options, ...files].some(({ format }) => format === 'html'),
    today: today(),
  };
  const input = isNamed
    ? await gate({ ...request, base, head, schemes: urlSchemes([...base, ...head]) })
    : await measured({ ...options, packages }, { ...request, found: against?.base });
  return { ...input, judgement: withEdit(input.judgement, edit, input.proposed) };
}

type Request = Omit<GateRequest, 'base' | 'head'>;

/** Both sides are measured first. */
function measured(
  settings: CheckOptions & Pick<CollectSettings, 'packages'>,
  request: Request & Pick<CollectingRequest, 'found'>,
): Promise<ReportInput> {
  const measuring = progressTo(STDERR, false);
  return untilStopped(nothingJudged(request.command), (signal) =>
    collectAndJudge({ ...request, settings, measuring, signal }),
  );
}
