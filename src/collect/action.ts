import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getInput, getMultilineInput, setOutput } from '@actions/core';
import { faultOf, messageOf, UserError } from '../errors.ts';
import { failStep, remark } from '../github/annotations.ts';
import { STDERR, STDOUT } from '../outlet.ts';
import { collect } from './collect.ts';
import type { CollectResult } from './collection.ts';
import { asInput } from './options.ts';
import { progressTo } from './progress.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './signals.ts';

/** One run of the action in `collect/action.yml`: measure, tell, and leave the sets behind. */
export async function runCollectAction(): Promise<void> {
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const folder = getInput('working-directory');
    const cwd = join(workspace, folder);
    // Git and Go would be told to run there, and would seem to be missing themselves.
    if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserError(`input working-directory: ${folder}: no such folder in the workspace`);
    }
    const options = readSettings(readInputs(), cwd);
    const progress = progressTo(STDOUT, process.env.GITHUB_ACTIONS === 'true');
    const result = await untilStopped((signal) => collect({ ...options, signal }, progress));
    tell(result, relative(workspace, options.out) || '.');
  } catch (thrown) {
    const fault = faultOf(thrown);
    if (fault === undefined && thrown instanceof Error) STDERR.lines(thrown.stack ?? '');
    failStep(fault ?? messageOf(thrown), 2);
  }
}

/**
 * A package that failed is an annotation, not the end: the sets say so, and the gate tells it in
 * its report. Nothing measured at all is the end.
 */
function tell({ sets, failed }: CollectResult, path: string): void {
  for (const { side, package: name, message } of failed) {
    remark('error', `${side}: ${message}`, `heapgate: ${name}`);
  }
  const measured = sets.flatMap(({ manifest }) => manifest.packages).filter(({ runs }) => runs[0]);
  setOutput('path', path);
  setOutput('packages', new Set(measured.map((entry) => entry.package)).size);
  setOutput('failed', new Set(failed.map((entry) => entry.package)).size);
  if (measured.length > 0 || failed.length === 0) return;
  failStep('no package could be measured', 2);
}

function readInputs() {
  return {
    spell: asInput,
    packages: words('packages'),
    exclude: words('exclude'),
    out: getInput('out') || 'heapgate-profiles',
    ref: getInput('ref'),
    both: flag('both'),
    bench: getInput('bench'),
    benchtime: getInput('benchtime'),
    count: getInput('count'),
    cpu: getInput('cpu'),
    memprofilerate: getInput('memprofilerate'),
    tags: getInput('tags'),
    short: flag('short'),
    trimpath: flag('trimpath'),
    generate: flag('generate'),
    share: flag('share'),
    timeout: getInput('timeout'),
    shard: getInput('shard'),
    like: getInput('like'),
  };
}

function words(name: string): string[] {
  return getMultilineInput(name)
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

function flag(name: string): boolean | undefined {
  const text = getInput(name);
  if (text === '') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UserError(`input ${name}: "${text}" is neither true nor false`);
}
