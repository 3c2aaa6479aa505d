import { isFailure, type ManifestPackage } from '../profile/manifest.ts';
import type { Tally } from './measure-all.ts';
import type { SideName } from './side.ts';

/** How a package ended, in a few words for the progress. */
export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * @param entries the package's entries by side
 * @param made what this collection did for it
 * @param sides how many sides there are in all
 */
export function outcomeOf(
  entries: ReadonlyMap<SideName, ManifestPackage>,
  made: Tally,
  sides: number,
): Outcome {
  const all = [...entries.values()];
  const failures = [...entries].filter(([, entry]) => isFailure(entry));
  if (failures.length > 0) {
    const text = failures.map(([side, { message }]) => `${side}: ${message}`).join('; ');
    return { ok: false, text };
  }
  const alone = sides > 1 && all.length === 1 ? `, only on the ${[...entries.keys()][0]}` : '';
  if (all.every(({ exit }) => exit === 'no-benchmarks')) {
    return { ok: true, text: `no benchmark matches${alone}` };
  }
  if (all.every(({ exit }) => exit === 'not-reached')) {
    return { ok: true, text: `not reached in the time there was${alone}` };
  }
  const skipped = all.find(({ exit }) => exit === 'skipped');
  if (skipped) return { ok: true, text: `skipped: ${skipped.message}${alone}` };
  const results = all.flatMap((entry) => entry.results);
  const unwell = (['failed', 'too-slow', 'not-reached'] as const).flatMap((exit) => {
    const names = new Set(results.filter((one) => one.exit === exit).map(({ name }) => name));
    return names.size > 0 ? [`${names.size} ${WORDS[exit]}`] : [];
  });
  const count = new Set(results.map(({ name }) => name)).size;
  const measured = count === 1 ? '1 result' : `${count} results`;
  const shared = made.shared > 0 ? ', same test binary on both sides' : '';
  const kept = made.measured === 0 && made.kept > 0 ? ', kept from before' : '';
  const text = [measured, ...unwell].join(', ') + shared + kept + alone;
  return { ok: results.every(({ exit }) => exit !== 'failed' && exit !== 'too-slow'), text };
}

const WORDS = { failed: 'failed', 'too-slow': 'too slow', 'not-reached': 'not reached' };
