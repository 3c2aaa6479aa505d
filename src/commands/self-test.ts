import type { Format } from '../report/format.ts';
import { tableMarkdown } from '../report/markdown-rows.ts';
import { pageNames } from '../report/page-names.ts';
import type { ReportInput } from '../report/report-input.ts';
import { selfTestJson, selfTestLine, selfTestTable } from '../report/self-test.ts';
import { toMarkdown, toPlain } from '../report/spans.ts';
import { pageText, painter, tableText } from '../report/text.ts';
import type { SelfTest } from '../self-test/trial.ts';
import type { ExitCode } from './exit-code.ts';
import { terminalWidth, wantsColor, writeReport } from './output.ts';

export interface SelfTestOutput {
  readonly format: Format;
  readonly output?: string;
}

/**
 * `heapgate check --self-test`: instead of the report, how the gate was made red on this run's own
 * data. 2 where a growth was missed, or where none could have been caught.
 */
export async function printSelfTest(
  input: ReportInput,
  { format, output }: SelfTestOutput,
): Promise<ExitCode> {
  const { selfTest } = input;
  await writeReport(render(selfTest), output);
  return selfTest && selfTest.of > 0 && selfTest.caught === selfTest.of ? 0 : 2;

  function render(found: SelfTest | undefined): string {
    if (found && format === 'json') return selfTestJson(found);
    if (!found || found.trials.length === 0) return 'Self-test: nothing was judged.\n';
    const names = pageNames(input.judgement.diff);
    const [line, table] = [selfTestLine(found, names), selfTestTable(found, input)];
    if (format === 'markdown') {
      const rows = tableMarkdown(table, { most: table.length, room: Number.POSITIVE_INFINITY });
      return `${toMarkdown(line)}\n\n${rows}\n`;
    }
    const paint = painter(wantsColor(output));
    const width = terminalWidth(output);
    return pageText([toPlain(line), tableText({ table }, table.length, width, paint)]);
  }
}
