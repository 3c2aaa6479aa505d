import { measuringWords } from '../collect/measuring-options.ts';
import { progressTo } from '../collect/progress.ts';
import type { CollectSettings } from '../collect/settings.ts';
import { nothingJudged, untilStopped } from '../collect/signals.ts';
import { collectAndJudge } from '../collecting-gate.ts';
import { UserError } from '../errors.ts';
import { gate } from '../gate.ts';
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

/** Profiles that are named are judged; where none is, both sides are measured first. */
async function judgeSides(
  packages: readonly string[],
  options: CheckOptions,
  files: readonly ReportFile[],
): Promise<ReportInput> {
  const { base, head, command, policy } = options;
  const request = {
    command,
    policy,
    context: commandContext(),
    schemes: urlSchemes([...base, ...head]),
    wantsFlames: [options, ...files].some(({ format }) => format === 'html'),
    today: today(),
  };
  if (base.length + head.length > 0) {
    const [word] = measuringWords({ ...options, packages });
    if (word !== undefined) {
      throw new UserError(
        `${word}: says what to measure, but --base and --head name what was measured already: leave out one or the other`,
      );
    }
    return gate({ ...request, base, head });
  }
  const measuring = progressTo(STDERR, false);
  const settings = { ...options, packages };
  return untilStopped(nothingJudged(command), (signal) =>
    collectAndJudge({ ...request, settings, measuring, signal }),
  );
}
