import type { ExitCode } from '../commands/exit-code.ts';
import type { Headline } from '../report/headline-text.ts';
import type { Report } from '../report/report.ts';
import type { Outputs } from './outputs.ts';

/** How a run of the action ended, before anybody is told. */
export interface Outcome {
  readonly conclusion: Outputs['conclusion'];
  /** What the step ends with: 1 is over budget, 2 is not judged. */
  readonly code: ExitCode;
  readonly headline: Headline;
  /** Undefined where nothing was judged. */
  readonly report: Report | undefined;
}
