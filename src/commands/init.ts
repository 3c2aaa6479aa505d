import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { judgeOnce } from '../gate.ts';
import { STDOUT } from '../outlet.ts';
import type { Judgement } from '../policy/judgement.ts';
import { allowingNothing, measuredIn } from '../policy/measured.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { initPolicy } from '../report/init-policy.ts';
import type { Starting } from '../report/reproduce.ts';
import { plural } from '../report/spans.ts';
import { readPolicy, usualPlace } from '../source/policy-file.ts';
import { urlSchemes } from '../source/schemes.ts';
import { today } from '../today.ts';
import type { ExitCode } from './exit-code.ts';
import { commandContext } from './output.ts';

export interface InitOptions extends Starting {
  from: string[];
}

/**
 * `heapgate init`: writes the tightest policy that every set keeps, or renews what it wrote before.
 */
export async function runInit(
  file: string | undefined,
  { command, from }: InitOptions,
): Promise<ExitCode> {
  const context = commandContext();
  const name = file ?? usualPlace(context.cwd);
  if (from.length === 0) {
    throw new UserError(
      `init needs a set: measure one with ${command} collect --out DIR, and name it with --from DIR`,
    );
  }
  const isThere = existsSync(resolve(context.cwd, name));
  const before = isThere ? await readPolicy(name, context.cwd) : undefined;
  if (before) parsePolicy(before.text, before.name, before.extended);
  const judgements: Judgement[] = [];
  const nothing = allowingNothing();
  for (const set of from) {
    const sides = { base: [set], head: [set], context, schemes: urlSchemes([set]) };
    judgements.push((await judgeOnce(nothing, { ...sides, today: today() })).judgement);
  }
  const results = measuredIn(judgements);
  const unsure = results.filter(({ maxima }) => maxima.length === 0).length;
  if (unsure === results.length) {
    throw new UserError(
      `${from.join(', ')}: no benchmark has a figure that is sure enough for a limit: measure with ${command} collect`,
    );
  }
  const { text, added, renewed } = initPolicy(before?.text, results, name);
  // What it has become must be a policy too: one that is too long is not written.
  parsePolicy(text, name, before?.extended);
  await write(resolve(context.cwd, name), text, name);
  const left =
    unsure > 0 ? `, and ${plural(unsure, 'benchmark')} without a sure figure left out` : '';
  STDOUT.lines(`${name}: ${plural(added, 'limit')} added, ${renewed} renewed${left}.`);
  return 0;
}

async function write(path: string, text: string, name: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(`${name}: the policy cannot be written: ${messageOf(error)}`);
  }
}
