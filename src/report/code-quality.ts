import { inertJson } from '../foreign-text.ts';
import { placed } from './placed.ts';
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
export function codeQuality({ remarks }: Report): string {
  const issues = remarks.map((remark) => ({
    description: `${remark.title}: ${remark.message}`,
    check_name: `heapgate/${remark.rule}`,
    fingerprint: `heapgate/${remark.rule} ${remark.about}`,
    severity: SEVERITY[remark.level],
    location: { path: placed(remark).file, lines: { begin: placed(remark).line } },
  }));
  return `${inertJson(JSON.stringify(issues, null, 2))}\n`;
}
