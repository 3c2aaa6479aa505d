import { inertJson } from '../foreign-text.ts';
import { placedRemarks } from './placed-remarks.ts';
import type { Level } from './remarks.ts';
import type { Report } from './report.ts';

const SEVERITY: Readonly<Record<Level, string>> = {
  error: 'major',
  warning: 'minor',
  notice: 'info',
};

/**
 * Remarks as a Code Quality report of GitLab: a list of issues, each known from pipeline to pipeline
 * by its fingerprint. GitLab stops reading at the first issue that lacks a member it wants.
 *
 * @see docs.gitlab.com/ci/testing/code_quality (code quality report format)
 */
export function codeQuality(report: Report): string {
  const issues = placedRemarks(report).map(({ level, rule, about, text, file, line }) => ({
    description: text,
    check_name: `heapgate/${rule}`,
    fingerprint: `heapgate/${rule} ${about}`,
    severity: SEVERITY[level],
    location: { path: file, lines: { begin: line } },
  }));
  return `${inertJson(JSON.stringify(issues, null, 2))}\n`;
}
