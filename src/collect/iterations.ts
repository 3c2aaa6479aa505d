import type { Attempt, Bench } from './attempt.ts';
import { calibrate } from './run.ts';

/**
 * The iterations of one package for all its sides; 0 where the benchtime is a duration. In this
 * order: as asked, as in the set to be held against, as in the runs that are there already,
 * calibrated on the base, calibrated on the head. An attempt whose calibration fails is marked.
 * @param equal test binaries and data are the same: what fails on one side need not be tried on the other
 */
export async function chooseFor(
  bench: Bench,
  attempts: readonly Attempt[],
  equal: boolean,
): Promise<number> {
  const { benchtime, like } = bench.options;
  if (benchtime !== undefined) return benchtime.endsWith('x') ? Number.parseInt(benchtime, 10) : 0;
  const name = attempts[0]?.target.found.name;
  const given = like.find((entry) => entry.package === name && entry.exit === 'ok')?.iterations;
  if (given) return given;
  const used = new Set(attempts.flatMap(({ before }) => before?.iterations ?? []));
  const [only] = used;
  if (only && used.size === 1) return only;
  for (const attempt of attempts) {
    if (equal && attempts[0]?.failed) break;
    const found = await calibrateOn(bench, attempt);
    if (found !== undefined) return found;
  }
  return 0;
}

async function calibrateOn(
  { session, options, progress }: Bench,
  attempt: Attempt,
): Promise<number | undefined> {
  const { found, built } = attempt.target;
  if (!built.ok) return undefined;
  progress({ kind: 'phase', name: found.name, phase: 'calibrate', run: 1 });
  const answer = await calibrate(session, found, built.binary, options);
  session.sweep();
  if (typeof answer === 'number') return answer;
  attempt.failed = answer;
  return undefined;
}
