import type { Judgement as Judged } from '../policy/judgement.ts';
import { diffJson as diffText, reportJson as reportText } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { buildReport } from '../report/report.ts';
import { text } from '../report/text.ts';
import { VERSION } from '../version.ts';
import type { Comparison } from './compare.ts';
import type { ComparedSides } from './compared-sides.ts';
import { insideOf } from './made.ts';
import type { Judgement } from './policy.ts';
import type { Diff, Report } from './report-json.ts';

export type * from './report-json.ts';

/** What a reader may know the sides by. */
export interface Labels {
  readonly base?: SideLabel;
  readonly head?: SideLabel;
  /** Command lines that show the same figures again, ready for a shell. */
  readonly commands?: readonly string[];
}

export interface SideLabel {
  readonly sha?: string;
  /** Where it came from, in a few words. */
  readonly description?: string;
}

/** The report as data, `heapgate/report/v2`: names as they are, which a page has to make harmless. */
export function reportJson(judgement: Judgement, labels: Labels = {}): Report {
  return JSON.parse(reportText(reportOf(judgement, labels)));
}

/** The comment. Every name in it is shown where it can neither mention nor link. */
export function reportMarkdown(
  judgement: Judgement,
  labels: Labels = {},
  /** In characters; by default as many as GitHub takes. */
  maxLength?: number,
): string {
  return markdown(
    reportOf(judgement, labels).document,
    maxLength === undefined ? {} : { maxLength },
  );
}

/** The report for a terminal, without colours. */
export function reportPlain(judgement: Judgement, labels: Labels = {}): string {
  return text(reportOf(judgement, labels).document);
}

/** Whole profiles without a policy as data, `heapgate/diff/v2`. */
export function diffJson(comparison: Comparison, labels: Labels = {}): Diff {
  const sides = insideOf<ComparedSides>(comparison, 'comparison');
  return JSON.parse(diffText({ diff: sides.comparison.diff, ...filled(labels) }));
}

function reportOf(judgement: Judgement, labels: Labels) {
  return buildReport({
    judgement: insideOf<Judged>(judgement, 'judgement'),
    ...filled(labels),
  });
}

function filled({ base = {}, head = {}, commands = [] }: Labels) {
  return { base, head, commands, version: VERSION };
}
