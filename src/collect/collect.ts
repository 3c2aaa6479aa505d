import { resolve } from 'node:path';
import { type Collection, type CollectResult, openCollection } from './collection.ts';
import { type CollectOptions, DEFAULTS } from './options.ts';
import type { Progress } from './progress.ts';

/** The options with the defaults filled in. */
function withDefaults(options: Partial<CollectOptions>): CollectOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const all: CollectOptions = { ...DEFAULTS, ...Object.fromEntries(given) };
  return { ...all, cwd: resolve(all.cwd), out: all.out && resolve(all.cwd, all.out) };
}

/**
 * `heapgate collect`: measures the checkout, or the commit `ref`, or both with `both`. Resolves
 * also where packages failed: they are in `failed`. Rejects with a `UserError` where nothing
 * could be measured at all.
 */
export async function collect(
  options: Partial<CollectOptions> & { readonly out: string },
  progress: Progress,
): Promise<CollectResult> {
  const collection = await openCollection(withDefaults(options), progress);
  try {
    return await collection.collect();
  } finally {
    await collection.close();
  }
}

/**
 * For `heapgate check` without sources: opens both sides, so that packages over a budget can be
 * run again (`Collection.again`) while base and head still stand. The caller closes it.
 */
export function collectBoth(
  options: Partial<CollectOptions>,
  progress: Progress,
): Promise<Collection> {
  return openCollection(withDefaults({ ...options, both: true, isJudged: true }), progress);
}
