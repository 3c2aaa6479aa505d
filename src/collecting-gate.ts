import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { BaseCommit } from './collect/base-commit.ts';
import { collectBoth } from './collect/collect.ts';
import type { Collection, CollectResult } from './collect/collection.ts';
import { measuringWords } from './collect/measuring-options.ts';
import type { Progress } from './collect/progress.ts';
import { type CollectSettings, readSettings } from './collect/settings.ts';
import { concluded, type GateRequest, type Judged, judgeOnce, loadPolicy } from './gate.ts';
import { CONFIRMATIONS } from './policy/confirm.ts';
import type { Policy } from './policy/policy.ts';
import type { ReportInput } from './report/report-input.ts';
import { reproduceMeasured } from './report/reproduce.ts';
import { DEFAULT_POLICY } from './source/policy-file.ts';

export interface CollectingRequest extends Omit<GateRequest, 'base' | 'head'> {
  /** What to measure and how; without `out` the profiles go to a folder that is removed again. */
  readonly settings: CollectSettings;
  /** The base's commit where it is known; default: it is looked for. */
  readonly found?: BaseCommit | undefined;
  /** The folder to measure in, absolute; default is that of the context, which may lie above it. */
  readonly folder?: string;
  readonly measuring: Progress;
  readonly signal?: AbortSignal;
}

/** How many times as long as judging once all takes that comes after measuring again. */
const AFTER = 5;

/**
 * The gate without profiles: measures both sides itself, judges, and measures the results that grew over
 * their budget again, so that only a growth that every measurement shows fails.
 */
export async function collectAndJudge(request: CollectingRequest): Promise<ReportInput> {
  const { settings, found, context, folder = context.cwd, measuring, signal } = request;
  const policy = await loadPolicy(request);
  const options = readSettings({ ...settings, both: true }, folder);
  const collection = await collectBoth({ ...options, found, ...(signal && { signal }) }, measuring);
  return judgeCollection(collection, policy, request);
}

/** Judges what a collection measures, and closes it. */
export async function judgeCollection(
  collection: Collection,
  policy: Policy,
  request: CollectingRequest,
): Promise<ReportInput> {
  try {
    let result = await collection.collect();
    let took = 0;
    let judged = await judgeInTime();
    for (const { count, wanted } of CONFIRMATIONS) {
      const open = wanted(judged.judgement);
      if (open.length === 0 || !collection.hasTime()) continue;
      result = await collection.again(open, count);
      judged = await judgeInTime();
    }
    collection.keep(took);
    // Where to look again needs no proof that the gate can fail; the verdict does.
    const hasTime = () => collection.hasTime();
    const input = await concluded(policy, requestOf(request, result), judged, hasTime);
    return asMeasured(request, result, input);

    /** Judges, and keeps time for as much again and for the self-test. */
    async function judgeInTime(): Promise<Judged> {
      const begun = performance.now();
      const made = await judgeOnce(policy, requestOf(request, result));
      took = (performance.now() - begun) / 1000;
      collection.keep(took * AFTER);
      return made;
    }
  } finally {
    await collection.close();
  }
}

/** The request to judge what was measured. */
function requestOf(request: CollectingRequest, { sets }: CollectResult): GateRequest {
  const folders = (side: 'base' | 'head') =>
    sets.filter((set) => set.side === side).map((set) => set.folder);
  return { ...request, base: folders('base'), head: folders('head') };
}

/** The same with the commits that were measured, and with commands that measure them again. */
function asMeasured(
  request: CollectingRequest,
  { sets }: CollectResult,
  input: ReportInput,
): ReportInput {
  const label = (side: 'base' | 'head') => {
    const manifest = sets.find((set) => set.side === side)?.manifest;
    return manifest
      ? {
          sha: manifest.commit,
          description: `${manifest.ref}${manifest.dirty ? ', with changes' : ''}`,
        }
      : input[side];
  };
  const ref = sets.find((set) => set.side === 'base')?.manifest.commit;
  return {
    ...input,
    measuredHere: true,
    base: label('base'),
    head: label('head'),
    commands: reproduceMeasured(input.judgement, {
      command: request.command,
      words: measuringWords({ ...request.settings, ref }),
      policy: policyFrom(request),
    }),
  };
}

/** The policy as it is called in the folder where the commands run. */
function policyFrom({
  policy,
  policyText,
  context: { cwd },
  folder = cwd,
}: CollectingRequest): string | undefined {
  if (folder === cwd) return policy;
  const isThere = policyText !== 'built-in' && existsSync(join(cwd, DEFAULT_POLICY));
  const name = policy ?? (isThere ? DEFAULT_POLICY : undefined);
  return name && relative(folder, resolve(cwd, name)).split(sep).join('/');
}
