import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Format } from '../report/format.ts';
import { FORMATS } from '../report/format-names.ts';

const SELF_TEST_FORMATS: readonly Format[] = ['text', 'markdown', 'json'];

export interface ReportFile {
  readonly format: Format;
  readonly file: string;
}

/** Where `--report FORMAT=FILE` sends a report beside the one of `--format`: each to its own file. */
export function readReportFiles({
  report,
  format: shown,
  output,
  selfTest,
}: {
  readonly report: readonly string[];
  readonly format: Format;
  readonly output?: string;
  readonly selfTest?: boolean;
}): ReportFile[] {
  if (selfTest && report.length > 0) {
    throw new UserError('--report: --self-test writes no report; use --format and --output');
  }
  if (selfTest && !SELF_TEST_FORMATS.includes(shown)) {
    throw new UserError(
      `--format ${shown}: --self-test writes ${SELF_TEST_FORMATS.join(', ')} and no other`,
    );
  }
  const taken = new Map(output === undefined ? [] : [[resolve(output), `--output ${output}`]]);
  return report.map((text) => {
    const [, name = '', file = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const format = FORMATS.find((each) => each === name);
    if (format === undefined || file === '') {
      throw new UserError(
        `--report ${text}: write FORMAT=FILE, where FORMAT is one of ${FORMATS.join(', ')}`,
      );
    }
    if (file === '-') {
      throw new UserError(
        `--report ${text}: stdout is where --format ${format} goes without --output; name a file`,
      );
    }
    const other = taken.get(resolve(file));
    if (other !== undefined) {
      throw new UserError(`--report ${text}: ${other} writes to that file: name another`);
    }
    taken.set(resolve(file), `--report ${text}`);
    return { format, file };
  });
}
