import { isFailure, type ManifestPackage } from '../profile/manifest.ts';
import type { Tally } from './attempt.ts';
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
  const skipped = all.find(({ exit }) => exit === 'skipped');
  if (skipped) return { ok: true, text: `skipped: ${skipped.message}${alone}` };
  const iterations = Math.max(...all.map((entry) => entry.iterations));
  const times = iterations > 0 ? `${iterations}x` : 'timed';
  const shared = made.shared > 0 ? ', same test binary on both sides' : '';
  const kept = made.ran === 0 && made.kept > 0 ? ', kept from before' : '';
  return { ok: true, text: `${times}${shared}${kept}${alone}` };
}
