import type { Remark } from './remarks.ts';

/** Where a remark stands that is about no file of the repository. */
const NOWHERE = 'go.mod';

/** The place of a remark for tools that take none without a file and a line. */
export function placed({ file = NOWHERE, line = 1 }: Pick<Remark, 'file' | 'line'>): {
  readonly file: string;
  readonly line: number;
} {
  return { file, line };
}
