import { join } from 'node:path';
import { RATES } from './measure.mjs';

/** Growths injected into sampled runs, in per cent of what the function allocates. */
export const GROWTHS = [5, 10, 25, 100];
const EXACT_PAIRS_A_ROUND = 2;
/** Some of the sizes that Go allocates, up to whole pages. */
const SIZES = [
  16, 24, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 896, 1024,
  1280, 1536, 2048, 3072, 4096, 6144, 8192, 16384, 24576, 32768, 65536, 131072, 262144, 1048576,
];
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
      const { knob } = growthOf(mod, percent);
      runs.push({ ...sampled, stem: stem(mode, `g${percent}-${round}`), grow: knob });
    }
  }
  return runs;
}

/**
 * A growth of about so many per cent: whole pointers on every nth call, 16 B at least, so never
 * tiny. Blocks of a size that Go's allocator has, so that it is known what they take.
 *
 * @see runtime/sizeclasses.go
 */
export function growthOf({ bytesPerCall, calls }, percent) {
  const bytes = (bytesPerCall * percent) / 100;
  const size = SIZES.findLast((each) => each <= Math.max(16, bytes));
  const every = bytes < 16 ? Math.max(1, Math.round(16 / bytes)) : 1;
  return { knob: `${size / 8}/${every}`, total: size * Math.floor(calls.sampled / every) };
}
