import { relative } from 'node:path';
import { getInput, setOutput } from '@actions/core';
import { faultOf, messageOf } from '../errors.ts';
import { failStep, remark } from '../github/annotations.ts';
import { readFlag, readMeasuringInputs, workingFolder } from '../github/measuring-inputs.ts';
import { STDERR, STDOUT } from '../outlet.ts';
import { collect } from './collect.ts';
import type { CollectResult } from './collection.ts';
import { asInput } from './options.ts';
import { progressTo } from './progress.ts';
import { readSettings } from './settings.ts';
import { keptIn, untilStopped } from './signals.ts';

/** One run of the action in `collect/action.yml`: measure, tell, and leave the sets behind. */
export async function runCollectAction(): Promise<void> {
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const cwd = workingFolder(workspace, getInput('working-directory'));
    const options = readSettings(readInputs(), cwd);
    const progress = progressTo(STDOUT, process.env.GITHUB_ACTIONS === 'true');
    const out = relative(workspace, options.out) || '.';
    const result = await untilStopped(keptIn(out), (signal) =>
      collect({ ...options, signal }, progress),
    );
    tell(result, out);
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
  for (const { side, package: name, result, message } of failed) {
    const of = result === '' || message.startsWith(result) ? '' : `${result}: `;
    remark('error', `${side}: ${of}${message}`, `heapgate: ${name}`);
  }
  const measured = sets
    .flatMap(({ manifest }) => manifest.packages)
    .filter(
      ({ screens, results }) =>
        screens.length > 0 || results.some(({ measurements }) => measurements.length > 0),
    );
  setOutput('path', path);
  setOutput('packages', new Set(measured.map((entry) => entry.package)).size);
  setOutput('failed', new Set(failed.map((entry) => entry.package)).size);
  if (measured.length > 0 || failed.length === 0) return;
  failStep('no package could be measured', 2);
}

function readInputs() {
  return {
    spell: asInput,
    ...readMeasuringInputs(),
    out: getInput('out') || 'heapgate-profiles',
    both: readFlag('both'),
    shard: getInput('shard'),
    weights: getInput('weights'),
  };
}
