import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../collect/out-folder.ts';
import { messageOf } from '../errors.ts';
import { written } from '../report/format.ts';
import { headlineMarkdown } from '../report/headline-text.ts';
import { markdown } from '../report/markdown.ts';
import type { Outcome } from './outcome.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';

/** Rows of each table: a comment is read, a summary is searched. */
const SUMMARY_ROWS = 500;
/** A UTF-16 unit takes three bytes at most. */
const SUMMARY_LENGTH = Math.floor(MAX_SUMMARY_BYTES / 3) - 1_000;

/** The outcome as a page of at most so many UTF-16 units. */
export function pageOf(outcome: Outcome, maxLength: number, maxRows?: number): string {
  if (!outcome.report) return headlineMarkdown(outcome.headline);
  const { document } = outcome.report;
  return markdown({ ...document, maxRows: maxRows ?? document.maxRows }, { maxLength });
}

export function summaryOf(outcome: Outcome): string {
  return pageOf(outcome, SUMMARY_LENGTH, SUMMARY_ROWS);
}

/**
 * Writes a file in the place of whatever has its name. What a change has put into the folder is
 * not written through: a link may lead anywhere, and a named pipe is waited for without end.
 */
async function writeAnew(file: string, text: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, text, { flag: 'wx' });
}

/**
 * Writes `report.md`, and `report.json` and the page `report.html` where something was judged.
 *
 * @returns the path of the JSON report, and a warning where a file could not be written
 */
export async function writeReportFiles(
  folder: string,
  outcome: Outcome,
): Promise<{ readonly json: string | undefined; readonly warning: string | undefined }> {
  try {
    makeFolder(folder);
    await writeAnew(join(folder, 'report.md'), `${summaryOf(outcome)}\n`);
    if (!outcome.report) return { json: undefined, warning: undefined };
    const json = join(folder, 'report.json');
    await writeAnew(json, await written(outcome.report, 'json'));
    await writeAnew(join(folder, 'report.html'), await written(outcome.report, 'html'));
    return { json, warning: undefined };
  } catch (error) {
    return {
      json: undefined,
      warning: `report-dir: nothing could be written: ${messageOf(error)}`,
    };
  }
}
