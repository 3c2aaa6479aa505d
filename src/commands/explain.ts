import { loadPolicy } from '../gate.ts';
import { explain } from '../policy/explain.ts';
import { explainJson, explainText } from '../report/explain.ts';
import { today } from '../today.ts';
import type { ExitCode } from './exit-code.ts';
import { commandContext, writeReport } from './output.ts';

export interface ExplainOptions {
  policy?: string;
  format: 'text' | 'json';
  output?: string;
}

/** `heapgate explain`: which budgets look at a benchmark or a function, and which of them wins. */
export async function runExplain(
  name: string,
  { policy: file, format, output }: ExplainOptions,
): Promise<ExitCode> {
  const request = { policy: file, context: commandContext() };
  const policy = await loadPolicy(request);
  const found = explain(policy, name.trim(), today());
  await writeReport(format === 'json' ? explainJson(found) : explainText(found, policy), output);
  return 0;
}
