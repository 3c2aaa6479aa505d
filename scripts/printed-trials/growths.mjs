import { buildGrown } from './build.mjs';
import { all, bytesPerOp, check, measure } from './run.mjs';
import { nameOf, RUNS } from './same-code.mjs';

const SHARES = [0.1, 0.3, 1];
const FROM_NOTHING = [16, 64, 256];
const LEAST = 16;
/** What the built-in policy allows of B/op. */
const LIMIT = { share: 0.05, bytes: 4 };

/** How the two sides of a trial are run; timed runs of the base are those of the same code. */
export const WAYS = {
  'timed, 1 line': { count: 1, timed: true },
  'timed, 3 lines': { count: 3, timed: true },
  '1000x': { count: 1, time: '1000x' },
  '1000x, every allocation': { count: 1, time: '1000x', rate: 1 },
};

/**
 * Each function of each module with each growth, run and judged in each way, one of each module in
 * turn; until the time is up.
 */
export async function judgeGrowths(mods, { jobs, work, say, until }) {
  const plan = mods.flatMap((mod) =>
    Object.entries(mod.grow)
      .flatMap(([name, result]) => {
        const base = bytesPerOp(`${work}/runs/${mod.stem}/${nameOf(1, 0)}`).get(result);
        return sizesFor(base).map((bytes) => ({ mod, name, bytes, result }));
      })
      .map((growth, turn) => ({ ...growth, turn })),
  );
  plan.sort((a, b) => a.turn - b.turn);
  return all(
    plan.map(({ mod, name, bytes, result }, i) => async () => {
      if (Date.now() > until) return undefined;
      const head = await buildGrown(mod, name, bytes, work);
      const trial = { module: mod.stem, function: name, bytes, result, ways: {} };
      for (const [way, how] of Object.entries(WAYS)) {
        const { count, timed } = how;
        const run = timed ? nameOf(count, i % RUNS[count]) : way;
        const base = await measure(mod, run, how, work);
        const grown = await measure(head, way, how, work);
        const report = await check(base, grown, mod.source);
        trial.ways[way] = told(report, head);
      }
      return trial;
    }),
    jobs,
    (left) => say(`growths: ${left}`),
  );
}

function sizesFor(base) {
  if (base === undefined) throw new Error('no B/op of the result that sizes the growth');
  if (base === 0) return FROM_NOTHING;
  return [...new Set(SHARES.map((share) => Math.max(LEAST, Math.ceil(share * base))))];
}

/** What a report says of a trial, as far as the tables need it. */
function told(report, { function: planted }) {
  const reds = (verdict) => report.findings.filter((finding) => finding.verdict === verdict);
  const failed = new Set(reds('fail').map(({ result }) => result?.name));
  const doubted = new Map(reds('inconclusive').map((each) => [each.result?.name, each.reason]));
  return {
    results: report.results
      .filter(({ status, bytesPerOp }) => status === 'both' && bytesPerOp)
      .map(({ name, bytesPerOp: { base, head } }) => ({
        name,
        base,
        head,
        grew: isBeyond(base, head),
        verdict: failed.has(name) ? 'fail' : doubted.has(name) ? doubted.get(name).code : 'pass',
      }))
      .filter(({ base, head, verdict }) => base !== head || verdict !== 'pass'),
    causes: report.causes.map(({ function: name, sure, explains }) => ({
      sure,
      right: name === planted,
      ...(name !== planted && { name }),
      of: explains.map((each) => each.name),
    })),
  };
}

function isBeyond(base, head) {
  return head - base > Math.max(LIMIT.bytes, LIMIT.share * base);
}
