import { type Annotation, annotationsOf } from './annotations.ts';
import { documentOf } from './build-document.ts';
import type { Document } from './document.ts';
import { pageNames } from './page-names.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { Artifact, LinkTo, Places, ReportInput } from './report-input.ts';
import type { Line } from './spans.ts';

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
  const document = {
    ...documentOf(input, names, link),
    ...(places.artifact && { page: pageLine(places.artifact) }),
  };
  const remarks = remarksOf(input.judgement, document.headline, names, places.repoPath);
  return { input, document, remarks, annotations: annotationsOf(remarks) };
}

function pageLine({ name, url }: Artifact): Line {
  return ['Flame graphs of the difference: ', { code: name, url }, ', an artifact of this run.'];
}
