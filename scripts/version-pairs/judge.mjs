import { isOfResult } from '../experiment/gate.mjs';

/** How far heapgate's change of one operation may be from that of B/op, fixed before any run. */
export const BYTES = { absolute: 1, relative: 0.01 };
/** allocs/op is cut to a whole number on both sides. */
export const OBJECTS = { absolute: 0.5, relative: 0.01 };
/** What the built-in policy allows. */
const ALLOWED = { share: 0.05, bytes: 4, objects: 0.25 };

/** What each gate run says of the result and of functions, and what of it agrees. */
export function judge(pair, { reports, benchmem }) {
  const targets = pair.functions.map((name) => `${pair.module}${pair.package.slice(1)}.${name}`);
  const verdicts = Object.fromEntries(
    Object.entries(reports).map(([way, report]) => [way, verdictOf(report, pair, targets)]),
  );
  return { ...pair, benchmem, verdicts, ...agreement(pair, verdicts, benchmem) };
}

/** The result by the built-in budgets; functions by `increase: 0`, those of the claim and others. */
function verdictOf({ conclusion, headline, findings, causes, results }, { benchmark }, targets) {
  const ofResult = findings.filter(
    (each) => each.builtIn && isOfResult(each) && each.result.name === benchmark.name,
  );
  const figure = (metric) => {
    const { base, head } = ofResult.find((each) => each.metric === metric) ?? {};
    return { base, head };
  };
  const failed = findings.filter(({ builtIn, verdict }) => !builtIn && verdict === 'fail');
  const names = [...new Set(failed.map(({ target }) => target.function))];
  return {
    conclusion,
    headline,
    result: worstOf(ofResult.map(({ verdict }) => verdict)),
    pair: results.find(({ name }) => name === benchmark.name)?.counted?.pair ?? null,
    bytes: figure('alloc_space'),
    objects: figure('alloc_objects'),
    causes: causes.map((cause) => cause.function),
    named: names.filter((name) => targets.includes(name)),
    others: names
      .filter((name) => !targets.includes(name))
      .map((name) => {
        const of = failed.filter(({ target }) => target.function === name);
        const { metric, delta } = of.find((each) => each.metric === 'alloc_space') ?? of[0];
        return { name, metric, delta };
      }),
  };
}

function worstOf(verdicts) {
  return ['fail', 'inconclusive', 'warn', 'pass'].find((each) => verdicts.includes(each)) ?? 'none';
}

/**
 * `shows`: the benchmark changed as was claimed. `agrees`: heapgate's change of the result is that of
 * B/op and allocs/op, the result is red where these grew beyond the limit and nowhere else, and the
 * functions are named where they grew and nowhere else.
 */
export function agreement({ claim, functions }, verdicts, benchmem) {
  const more = claim.change === 'more';
  const [grew, shrank] = more ? ['forward', 'backward'] : ['backward', 'forward'];
  const change = (unit) => benchmem.new[unit] - benchmem.old[unit];
  const counted = (unit) => verdicts.forward[unit].head - verdicts.forward[unit].base;
  const shows = Math.sign(change('bytes')) === (more ? 1 : -1);
  const [base, head] = more ? [benchmem.old, benchmem.new] : [benchmem.new, benchmem.old];
  const beyond = ['bytes', 'objects'].some(
    (unit) => countedOf(head, unit) - countedOf(base, unit) > allowed(unit, countedOf(base, unit)),
  );
  const checks = {
    bytes: near(counted('bytes'), change('bytes'), BYTES),
    objects: near(counted('objects') + change('tiny'), change('objects'), OBJECTS),
    red:
      verdicts[grew].result === (beyond ? 'fail' : 'pass') &&
      verdicts[shrank].result === 'pass' &&
      verdicts.itself.result === 'pass',
    named:
      verdicts[grew].named.length === (shows ? functions.length : 0) &&
      verdicts[shrank].named.length + verdicts.itself.named.length === 0,
  };
  return { shows, checks, agrees: Object.values(checks).every(Boolean) };
}

/** A limit of objects is one of blocks, which tiny objects share; a few of these are the harness's. */
function countedOf(side, unit) {
  return unit === 'objects' ? Math.max(0, side.objects - side.tiny) : side.bytes;
}

function allowed(unit, base) {
  return Math.max(ALLOWED[unit], ALLOWED.share * base);
}

function near(value, wanted, { absolute, relative }) {
  return Math.abs(value - wanted) <= absolute + Math.abs(wanted) * relative;
}
