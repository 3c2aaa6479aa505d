import type { Remark } from './remarks.ts';
import type { Report } from './report.ts';

/** A remark for tools that take none without a file and a line. */
export interface PlacedRemark extends Pick<Remark, 'level' | 'rule' | 'about'> {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** More than anybody reads, and no more than such a tool bears. */
const MOST = 1000;
/** Where a remark stands that is about no file of the repository. */
const NOWHERE = 'go.mod';

/** Errors first, then warnings, then notices; each list with the worst first. */
export function placedRemarks({ remarks }: Report): PlacedRemark[] {
  const sorted = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    remarks.filter((remark) => remark.level === level),
  );
  return sorted.slice(0, MOST).map(({ level, rule, about, title, told }) => {
    const { message, file = NOWHERE, line = 1 } = told();
    return { level, rule, about, text: `${title}: ${message}`, file, line };
  });
}
