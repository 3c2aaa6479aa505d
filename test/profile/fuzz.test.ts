import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pprof, pprofIsLive } from '../helpers/pprof.ts';
import { stepsOf } from '../helpers/steps.ts';
import { attempt, bytesOf, CORPUS, summaryOf, summaryOfRaw } from './corpus.ts';
import { below, mutate, randomOf } from './mutate.ts';

/** How many inputs; about how many of them pprof is asked, too, in a long run about all accepted. */
const INPUTS = Number(process.env.HEAPGATE_FUZZ ?? 2000);
const ASKED = Number(process.env.HEAPGATE_FUZZ_PPROF ?? 40);
const SEED = Number(process.env.HEAPGATE_FUZZ_SEED ?? 1);

/** So many inputs are counted at once; one alone takes up to 600,000 steps. */
const BATCH = 50;
const MOST_STEPS = 30_000_000;
const MOST_BYTES = 2 ** 30;
/** Seeds of more than this would only make the run slow. */
const MOST_SEED = 300_000;

/** What pprof accepts and heapgate refuses: by what it says, or by what pprof reads there. */
const STRICTER: readonly (readonly [message: RegExp, reason: string])[] = [
  [/beyond 2\^53/, 'sums stay exact'],
  [/bytes of field number/, 'no encoder pads field numbers'],
  [/pprof accepts (?!.*space\/bytes)/, 'a profile of another kind, in an older form'],
  [/pprof accepts .* after other text/, 'text starts with its header'],
  [/the sample type ".*" twice/, 'which of the two is meant?'],
  [/packed with gzip twice/, 'not what anyone meant to write'],
];

/** pprof's own defect: a build id of one letter. */
const PPROF_PANICS = /^heapgate accepts, pprof: panic: runtime error/;

const seeds = CORPUS.flatMap((file) => {
  // No Buffers: their slice() is no copy.
  const bytes = Uint8Array.from(bytesOf(file));
  const plain = Uint8Array.from(unpacked(bytes));
  return plain.length > MOST_SEED ? [] : [{ file, bytes, plain }];
});
const folder = mkdtempSync(path.join(tmpdir(), 'heapgate-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('mutated profiles', () => {
  it(`${INPUTS} of them make no crash, no hang, and pprof agrees`, {
    timeout: 600_000 + INPUTS * 50,
  }, () => {
    const random = randomOf(SEED);
    const counts = { accepted: 0, refused: 0, asked: 0, agreed: 0, stricter: 0, panics: 0 };
    const wrong: string[] = [];
    let slowest = 0;
    let most = 0;
    const asks = pprofIsLive() ? Math.max(1, Math.floor(INPUTS / ASKED)) : Infinity;
    let batch: Mutant[] = [];
    for (let i = 0; i < INPUTS; i++) {
      if (i % BATCH === 0) {
        batch = Array.from({ length: BATCH }, () => nextInput(random));
        const steps = stepsOf(() => {
          for (const mutant of batch) mutant.read = attempt(mutant.input, 'x');
        });
        slowest = Math.max(slowest, steps);
      }
      const { file, input, read } = batch[i % BATCH]!;
      most = Math.max(most, process.memoryUsage.rss());
      counts[typeof read === 'string' ? 'refused' : 'accepted']++;
      if (typeof read === 'string') expect(read).toMatch(/^x: .*$/);
      const accepted = process.env.HEAPGATE_FUZZ !== undefined && typeof read !== 'string';
      if (asks === Infinity || (i % asks !== 0 && !accepted)) continue;
      counts.asked++;
      const difference = compareWithPprof(input, read);
      if (difference === '') counts.agreed++;
      else if (STRICTER.some(([message]) => message.test(difference))) counts.stricter++;
      else if (PPROF_PANICS.test(difference)) counts.panics++;
      else wrong.push(`seed ${SEED}, input ${i} of ${file}: ${difference}`);
    }
    console.info(
      `${INPUTS} mutants: ${JSON.stringify(counts)}, ${BATCH} take ${slowest} steps and ${(most / 2 ** 20).toFixed(0)} MiB at most`,
    );
    expect(wrong).toEqual([]);
    expect(slowest).toBeLessThan(MOST_STEPS);
    expect(most).toBeLessThan(MOST_BYTES);
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(INPUTS / 100);
  });
});

interface Mutant {
  readonly file: string;
  readonly input: Uint8Array;
  read: ReturnType<typeof attempt>;
}

function nextInput(random: () => number): Mutant {
  const { file, bytes, plain } = seeds[below(random, seeds.length)]!;
  const other = seeds[below(random, seeds.length)]!;
  const packed = random() < 0.1;
  return {
    file,
    input: mutate(packed ? bytes : plain, packed ? other.bytes : other.plain, random),
    read: '',
  };
}

/** '' where both accept or both refuse, with the same samples and totals. */
function compareWithPprof(input: Uint8Array, read: ReturnType<typeof attempt>): string {
  const file = path.join(folder, 'mutant');
  writeFileSync(file, input);
  const { text, failed } = pprof(['-raw', file]);
  if (typeof read === 'string') {
    const types = /^Samples:\n(.*)/m.exec(text)?.[1];
    const header = Buffer.from(unpacked(input)).indexOf('heap profile: ');
    const where = header > 0 ? 'after other text' : '';
    return failed ? '' : `pprof accepts ${types} ${where}, heapgate: ${read}`;
  }
  if (failed) return `heapgate accepts, pprof: ${text.slice(0, 200)}`;
  const { samples, totals } = summaryOf(read);
  const theirs = summaryOfRaw(text);
  const same = samples === theirs.samples && totals.join() === theirs.totals.join();
  return same
    ? ''
    : `${samples} samples, totals ${totals.join()}; pprof: ${theirs.samples}, ${theirs.totals.join()}`;
}

function unpacked(input: Uint8Array): Uint8Array {
  try {
    return gunzipSync(input);
  } catch {
    return input;
  }
}
