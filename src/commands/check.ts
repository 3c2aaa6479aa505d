import { gate } from '../gate.ts';
import { reportJson } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { buildReport } from '../report/report.ts';
import { text } from '../report/text.ts';
import { URL_SCHEMES } from '../source/schemes.ts';
import { type ExitCode, exitCodeOf, type FailOn } from './exit-code.ts';
import { commandContext, terminalWidth, wantsColor, writeReport } from './output.ts';

export interface CheckOptions {
  base: string[];
  head: string[];
  policy?: string;
  format: 'text' | 'markdown' | 'json';
  output?: string;
  failOn: FailOn;
}

/** `heapgate check`: judge, report, and answer by exit code. */
export async function runCheck(options: CheckOptions): Promise<ExitCode> {
  const report = buildReport(
    await gate({
      base: options.base,
      head: options.head,
      policy: options.policy,
      context: commandContext(),
      schemes: URL_SCHEMES,
    }),
  );
  await writeReport(render(), options.output);
  return exitCodeOf(report.input.judgement, options.failOn);

  function render(): string {
    if (options.format === 'json') return reportJson(report);
    if (options.format === 'markdown') return markdown(report);
    return text(report, { color: wantsColor(options.output), width: terminalWidth() });
  }
}
