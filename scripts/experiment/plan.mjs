import { join } from 'node:path';
import { RATES } from './measure.mjs';

/** Growths injected into sampled runs, in per cent of what the function allocates. */
export const GROWTHS = [5, 10, 25, 100];
const EXACT_PAIRS_A_ROUND = 2;
/** Growth in exact runs is the same every time; so many repeats show it. */
export const EXACT_GROWTHS = 5;

export const stemOf = (work, mod, mode, name) => join(work, 'runs', mod.stem, mode, name);

/** The runs of one round of one module. Every run is used in one A/A pair only. */
export function runsOf(mod, round, work) {
  const stem = (mode, name) => stemOf(work, mod, mode, name);
  const runs = [];
  const exact = { rate: 1, iterations: mod.exact };
  const first = round * EXACT_PAIRS_A_ROUND * 2;
  for (let i = first; i < first + EXACT_PAIRS_A_ROUND * 2; i++) {
    runs.push({ ...exact, stem: stem('exact', `a${i}`) });
  }
  if (round < EXACT_GROWTHS) {
    runs.push({ ...exact, stem: stem('exact', `g16-${round}`), grow: '2/1' });
  }
  for (const rate of RATES) {
    const sampled = { rate, iterations: mod.sampled };
    const mode = `rate ${rate}`;
    runs.push({ ...sampled, stem: stem(mode, `a${2 * round}`) });
    runs.push({ ...sampled, stem: stem(mode, `a${2 * round + 1}`) });
    if (!mod.bytesPerCall) continue;
    // Two of the four sizes a round.
    for (const percent of GROWTHS.filter((_, i) => i % 2 === round % 2)) {
      const grow = growthOf((mod.bytesPerCall * percent) / 100);
      runs.push({ ...sampled, stem: stem(mode, `g${percent}-${round}`), grow });
    }
  }
  return runs;
}

/** So many bytes a call, as whole pointers on every nth call: 16 B at least, so never tiny. */
function growthOf(bytes) {
  return bytes >= 16 ? `${Math.round(bytes / 8)}/1` : `2/${Math.max(1, Math.round(16 / bytes))}`;
}
