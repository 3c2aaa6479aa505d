import { type Annotation, annotationsOf } from './annotations.ts';
import { documentOf } from './build-document.ts';
import type { Document } from './document.ts';
import { pageNames } from './page-names.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { LinkTo, Places, ReportInput } from './report-input.ts';

/** All that is told of a run, worked out once, as data. */
export interface Report {
  readonly input: ReportInput;
  readonly document: Document;
  readonly remarks: readonly Remark[];
  readonly annotations: readonly Annotation[];
}

/**
 * @param places where the lines of profiles are on the web and in the repository; none by default
 */
export function buildReport(input: ReportInput, places: Places = {}): Report {
  const names = pageNames(input.judgement.diff);
  const link: LinkTo = (target) => (target.file === '' ? undefined : places.link?.(target));
  const document = documentOf(input, names, link);
  const remarks = remarksOf(input.judgement, document.headline, names, places.repoPath);
  return { input, document, remarks, annotations: annotationsOf(remarks) };
}
