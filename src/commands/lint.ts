import { judgeOnce, loadPolicy } from '../gate.ts';
import { lint } from '../policy/lint.ts';
import { lintJson, lintText } from '../report/lint.ts';
import { urlSchemes } from '../source/schemes.ts';
import { today } from '../today.ts';
import type { ExitCode } from './exit-code.ts';
import { commandContext, writeReport } from './output.ts';

export interface LintOptions {
  from: string[];
  format: 'text' | 'json';
  output?: string;
}

/**
 * `heapgate lint`: what a policy says in vain; 1 where that is likely a mistake. With a set, also
 * what of it matches nothing, and what it says nothing of.
 */
export async function runLint(
  file: string | undefined,
  { from, format, output }: LintOptions,
): Promise<ExitCode> {
  const context = commandContext();
  const policy = await loadPolicy({ policy: file, context });
  const sides = { base: from, head: from, context, schemes: urlSchemes(from), today: today() };
  const judged = from.length > 0 ? (await judgeOnce(policy, sides)).judgement : undefined;
  const remarks = lint(policy, today(), judged);
  await writeReport((format === 'json' ? lintJson : lintText)(remarks, policy.file), output);
  return remarks.some(({ level }) => level === 'warning') ? 1 : 0;
}
