import { measuringWords } from '../collect/measuring-options.ts';
import { progressTo } from '../collect/progress.ts';
import type { CollectSettings } from '../collect/settings.ts';
import { NOTHING_JUDGED, untilStopped } from '../collect/signals.ts';
import { collectAndJudge } from '../collecting-gate.ts';
import { UserError } from '../errors.ts';
import { gate } from '../gate.ts';
import { STDERR } from '../outlet.ts';
import { reportJson } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { buildReport } from '../report/report.ts';
import type { ReportInput } from '../report/report-input.ts';
import { text } from '../report/text.ts';
import { urlSchemes } from '../source/schemes.ts';
import { today } from '../today.ts';
import { type ExitCode, exitCodeOf, type FailOn } from './exit-code.ts';
import { commandContext, terminalWidth, wantsColor, writeReport } from './output.ts';
import { printSelfTest } from './self-test.ts';

export interface CheckOptions extends CollectSettings {
  base: string[];
  head: string[];
  policy?: string;
  format: 'text' | 'markdown' | 'json' | 'html';
  output?: string;
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
      '--normalize is for viewing only: it scales the head to the base, and a growth of everything would vanish; use heapgate top --diff-base BASE --normalize HEAD',
    );
  }
  const input = await judgeSides(packages, options);
  const { format, output, selfTest } = options;
  if (selfTest) {
    if (format === 'html')
      throw new UserError('--format html: --self-test has no page: leave one out');
    return printSelfTest(input, { format, ...(output !== undefined && { output }) });
  }
  const report = buildReport(input);
  await writeReport(await render(), options.output);
  return exitCodeOf(report.input, options.failOn);

  async function render(): Promise<string> {
    if (options.format === 'html') {
      const { html, PAGE } = await import('../page.ts');
      return html(report, PAGE);
    }
    if (options.format === 'json') return reportJson(report);
    if (options.format === 'markdown') return markdown(report.document);
    const { output } = options;
    return text(report.document, { color: wantsColor(output), width: terminalWidth(output) });
  }
}

/** Profiles that are named are judged; where none is, both sides are measured first. */
async function judgeSides(
  packages: readonly string[],
  options: CheckOptions,
): Promise<ReportInput> {
  const { base, head, policy } = options;
  const request = {
    policy,
    context: commandContext(),
    schemes: urlSchemes([...base, ...head]),
    wantsFlames: options.format === 'html',
    today: today(),
  };
  if (base.length + head.length > 0) {
    const [word] = measuringWords({ ...options, packages });
    if (word !== undefined) {
      throw new UserError(
        `${word}: says what is measured, and that is done only where no --base and --head are given`,
      );
    }
    return gate({ ...request, base, head });
  }
  const measuring = progressTo(STDERR, false);
  const settings = { ...options, packages };
  return untilStopped(NOTHING_JUDGED, (signal) =>
    collectAndJudge({ ...request, settings, measuring, signal }),
  );
}
