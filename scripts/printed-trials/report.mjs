import { MODULES } from './modules.mjs';
import { RUNS } from './same-code.mjs';
import { groupBy, table } from './table.mjs';

/** The tables, as Markdown. */
export function report({ same, growths }) {
  const paths = new Set(MODULES.map(({ path }) => path));
  const functions = new Set(growths.map((trial) => `${trial.module} ${trial.function}`));
  const runs = Object.entries(RUNS)
    .map(([count, times]) => `${times} with \`-count=${count}\``)
    .join(', ');
  return `# How printed lines are judged

Made by \`npm run printed-trials -- --write\`: the built-in policy, on ${paths.size} public modules that no rule was made by. Benchmarks of each run at the default profile rate with \`-benchmem -memprofile\`, for \`-benchtime=100ms\` and not the usual second, on two cores that had other work: fewer operations and more disturbance than most have. Each side of a pair is one run of one binary, which is built once. What the tables are made from is in \`scripts/printed-trials/figures.json\`.

## Same code

Pairs of runs of one binary, of ${runs} runs a group of benchmarks. *Ordered* has every run against every other in both directions; of *apart* each run is in one pair only.

${sameTable(same)}

${toldTable(same)}

The first time, two pairs of gopher-lua were red, 624 → 2211 B/op where a registry of 2.6 MB is made once and 4249 operations became 1200, and pairs of go-cache could not be told because two profiles of one sample each had no line of Go in common. Both rules were mended for it, as was the noise of a function that all samples lie in.

## Known growth

An object is put at the start of one function that lies on a benchmark's stacks: 10, 30 and 100 % of the \`B/op\` of a result that calls it, 16 B at least, and 16, 64 and 256 B where that is 0. Here are ${growths.length} trials of ${functions.size} functions: a trial is one function with one size. Results grew where the lines of 1000 operations a side differ by more than the limit, 5 % and 4 B; for *timed* these lines are of other processes than those that are judged, and two pairs of them have to agree. Fixed counts are judged by one line a side. What is 0 → 5 B/op there is a thread, 144 → 181 a pool that a collection emptied, and both are chance, which one line does not always tell from growth.

${growthTable(growths)}

By the growth of the result, in ${TIMED_THREE}:

${sizeTable(growths)}

${missedTable(growths)}

## The function that is named

Each cause of a report, over all trials. *Surely* is without "probably". Right is the function that allocates more and no other, also where it is called by one that is named.

${causeTable(growths)}

${wrongTable(growths)}
`;
}

const TIMED_THREE = 'timed, 3 lines';

function sameTable(same) {
  const rows = groupBy(same, ({ lines }) => lines).flatMap(([lines, pairs]) =>
    [
      ['ordered', pairs],
      ['apart', pairs.filter(({ apart }) => apart)],
    ].map(([kind, of]) => [
      lines,
      kind,
      new Set(of.map(({ module }) => module)).size,
      of.length,
      sum(of.map(({ results }) => results)),
      ...['fail', 'warn', 'inconclusive', 'pass'].map(
        (wanted) => of.filter(({ conclusion }) => conclusion === wanted).length,
      ),
      of.filter(({ sure }) => sure.length > 0).length,
      of.filter(({ probable }) => probable.length > 0).length,
    ]),
  );
  const head = ['lines a side', 'pairs', 'groups', 'count', 'results'];
  return table(
    [...head, 'fail', 'warn', 'cannot tell', 'pass', 'name a cause', 'name a probable cause'],
    rows,
  );
}

/** Whatever was not within, and why. */
function toldTable(same) {
  const told = same.flatMap(({ module, lines, told }) =>
    told.map((each) => ({ ...each, module, lines })),
  );
  const rows = groupBy(told, ({ module, result, metric, lines, verdict, reason }) =>
    [module, result, metric, lines, verdict, reason ?? ''].join('|'),
  ).map(([key, of]) => {
    const [module, result, metric, lines, verdict, reason] = key.split('|');
    const steps = of.map(({ base, head }) => `${base} → ${head}`);
    return [module, result, metric, lines, `${verdict} ${reason}`, of.length, steps[0]];
  });
  if (rows.length === 0) return 'Every pair was within.';
  return table(
    ['group', 'result', 'metric', 'lines', 'outcome', 'ordered pairs', 'for example'],
    rows,
  );
}

/** Every result of every trial that grew, with what was said of it in one way. */
function grownResults(growths, way) {
  return growths.flatMap((trial) => {
    return truthOf(trial, way)
      .filter(({ grew }) => grew)
      .map(({ name, base, head }) => {
        const found = trial.ways[way].results.find((result) => result.name === name);
        const isTarget = name === trial.result;
        const share = base > 0 ? head / base - 1 : Number.POSITIVE_INFINITY;
        return {
          trial,
          name,
          base,
          head,
          isTarget,
          share,
          found,
          verdict: found?.verdict ?? 'pass',
        };
      });
  });
}

function growthTable(growths) {
  const rows = waysOf(growths).flatMap((way) => {
    const all = grownResults(growths, way);
    return [
      ['the result that sizes it', all.filter(({ isTarget }) => isTarget)],
      ['every result that grew', all],
    ].map(([what, of]) => [way, what, of.length, ...outcomes(of)]);
  });
  return table(['runs', 'results', 'grew', 'red', 'cannot tell', 'within'], rows);
}

/** What really grew: timed runs are held against others, of 1000 operations. */
function truthOf({ ways }, way) {
  if (!way.startsWith('timed')) return ways[way].results;
  const again = ways['1000x, every allocation'].results.filter(({ grew }) => grew);
  const names = new Set(again.map(({ name }) => name));
  return ways['1000x'].results.map((result) => ({
    ...result,
    grew: result.grew && names.has(result.name),
  }));
}

function outcomes(of) {
  const red = of.filter(({ verdict }) => verdict === 'fail').length;
  const within = of.filter(({ verdict }) => verdict === 'pass').length;
  return [part(red, of.length), of.length - red - within, within];
}

function sizeTable(growths) {
  const bands = [0.05, 0.1, 0.2, 0.5, 1, Number.POSITIVE_INFINITY];
  const all = grownResults(growths, TIMED_THREE);
  const one = grownResults(growths, 'timed, 1 line');
  const rows = bands.slice(1).map((most, i) => {
    const within = ({ share }) => share > bands[i] && share <= most;
    const label =
      most === Number.POSITIVE_INFINITY
        ? 'more than doubled, or from 0'
        : `to ${Math.round(most * 100)} %`;
    const three = all.filter(within);
    const first = outcomes(three);
    return [label, three.length, ...first, ...outcomes(one.filter(within))];
  });
  return table(
    ['growth', 'results', 'red', 'cannot tell', 'within', '1 line: red', 'cannot tell', 'within'],
    rows,
  );
}

/** Growths that are not red with three lines or with fixed counts. */
function missedTable(growths) {
  const rows = waysOf(growths)
    .filter((way) => way !== 'timed, 1 line')
    .flatMap((way) =>
      grownResults(growths, way)
        .filter(({ verdict }) => verdict !== 'fail')
        .map(({ trial, name, base, head, found, verdict }) => [
          way,
          `${trial.module} \`${trial.function}\` +${trial.bytes}`,
          name,
          `${base} → ${head}`,
          found ? `${found.base} → ${found.head}` : 'equal',
          verdict,
        ]),
    );
  if (rows.length === 0) return 'With three lines, and with fixed counts, every growth was red.';
  return `Not red with three lines or with fixed counts:\n\n${table(
    ['runs', 'growth', 'result', 'B/op by 1000 operations', 'B/op as judged', 'said'],
    rows,
  )}`;
}

function causeTable(growths) {
  const rows = waysOf(growths).map((way) => {
    const trials = growths.map(({ ways }) => ways[way]);
    const red = trials.filter(({ results }) => results.some(({ verdict }) => verdict === 'fail'));
    const causes = red.flatMap((trial) => trial.causes);
    const certain = causes.filter(({ sure }) => sure);
    const likely = causes.filter(({ sure }) => !sure);
    const right = (list) => list.filter((cause) => cause.right).length;
    return [
      way,
      red.length,
      red.filter((trial) => trial.causes.some((cause) => cause.right)).length,
      red.filter((trial) => trial.causes.length === 0).length,
      part(right(certain), certain.length),
      part(right(likely), likely.length),
    ];
  });
  return table(
    ['runs', 'red trials', 'name the right one', 'name none', 'surely: right', 'probably: right'],
    rows,
  );
}

function wrongTable(growths) {
  const wrong = waysOf(growths).flatMap((way) =>
    growths.flatMap((trial) =>
      trial.ways[way].causes
        .filter(({ sure, right }) => sure && !right)
        .map(({ name, of }) => [
          way,
          `${trial.module} \`${trial.function}\` +${trial.bytes}`,
          `\`${name}\``,
          of.join(', '),
        ]),
    ),
  );
  if (wrong.length === 0) return 'No function was surely named that was not the right one.';
  return `Surely named, and not the right one:\n\n${table(
    ['runs', 'growth', 'named', 'as cause of'],
    wrong,
  )}`;
}

function waysOf([first]) {
  return Object.keys(first?.ways ?? {});
}

function part(count, of) {
  return of === 0 ? '–' : `${count} of ${of}, ${((100 * count) / of).toFixed(1)} %`;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
