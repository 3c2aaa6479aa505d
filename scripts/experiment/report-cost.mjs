import { median } from './found.mjs';
import { number, table } from './table.mjs';

/** Runs of each side that people make today. */
const RUNS = 10;
/** The pair of a result that is not slow. */
const FIRST = '20, 120';

/** What the gate takes. */
export function costTables({ cost, budget, builds }) {
  return [...gateTable(cost), ...budgetTable(budget), ...buildsTable(builds)];
}

function gateTable(cost) {
  if (cost.length === 0) return [];
  const rows = cost.map((row) => {
    const measuring = (unit) => row.collect[unit] - row.empty[unit];
    const whole = (unit) => row.gate[unit] - row.builds[unit];
    const today = (unit) => 2 * RUNS * row.plain[unit];
    const rungs = Object.entries(row.rungs);
    const lower = rungs.filter(([pair]) => pair !== FIRST);
    const first = rungs.filter(([pair]) => pair === FIRST);
    return {
      ...row,
      measuring,
      today,
      ratio: (unit) => today(unit) / measuring(unit),
      ofWhole: (unit) => today(unit) / whole(unit),
      processes: ratioOf(first),
      lower: lower
        .map(
          ([pair, each]) =>
            `${each.results} at (${pair}): ${each.seconds.toFixed(1)} s, 1/${ratioOf([[pair, each]])}`,
        )
        .join('; '),
    };
  });
  const middle = (unit) => number(median(rows.map(({ ratio }) => ratio(unit))), 0);
  return [
    '## What it costs',
    '',
    `A gate run of a whole package, both sides, against \`go test -bench . -benchmem\` once a side, which people make ten times to compare: the plain run was made once and counted ${2 * RUNS} times. Builds are left out of both. *Measuring* is what \`heapgate collect\` takes, less a gate run that finds no benchmark; *with all else*: the gate run, with git, \`go list\`, the start of the package, judging and the self-test. **Measuring takes in the median 1/${middle('cpu')} of the processor time and 1/${middle('seconds')} of the wall time.** *Its processes*: those of results at (20, 120) alone, by the manifest, and *lower*: results that took another pair, with the seconds of one side and the share of theirs of ten plain runs.`,
    '',
    table(
      [
        'module',
        'results',
        'measuring, s of processor',
        'ten runs',
        'share',
        'with all else',
        'measuring, s',
        'ten runs',
        'share',
        'with all else',
        'its processes',
        'lower',
      ],
      rows.map((row) => [
        row.name,
        Object.values(row.rungs).reduce((sum, { results }) => sum + results, 0),
        ...['cpu', 'seconds'].flatMap((unit) => [
          number(row.measuring(unit), 1),
          number(row.today(unit), 0),
          `1/${number(row.ratio(unit), 0)}`,
          `1/${number(row.ofWhole(unit), 0)}`,
        ]),
        `1/${row.processes}`,
        row.lower,
      ]),
    ),
    '',
  ];
}

/** Ten plain runs of a side in what heapgate's processes of it took. */
function ratioOf(rungs) {
  const sum = (key) => rungs.reduce((total, [, each]) => total + each[key], 0);
  return sum('seconds') > 0 ? number((RUNS * sum('plain')) / sum('seconds'), 0) : '–';
}

function budgetTable(budget) {
  if (budget.length === 0) return [];
  return [
    '## `--budget`',
    '',
    table(
      [
        'module',
        'without, s',
        'builds of it, s',
        'budget, s',
        'took, s',
        'of the budget',
        'packages not reached',
      ],
      budget.map((row) => [
        row.module,
        number(row.whole, 1),
        number(row.builds, 1),
        row.budget,
        number(row.seconds, 1),
        `${number((row.seconds / row.budget) * 100, 0)} %`,
        row.notReached,
      ]),
    ),
    '',
  ];
}

function buildsTable(builds) {
  if (builds.length === 0) return [];
  return [
    '## Builds',
    '',
    'From an empty cache, both sides: heapgate without a benchmark to run, all else that it does included, against one `go test -c -vet=off` a package, and against what heapgate did before: one `go test -c` and `go tool buildid` a package.',
    '',
    table(
      [
        'module',
        'packages',
        'heapgate, s of processor',
        'one by one',
        'share',
        'before',
        'share',
        'heapgate, s',
        'one by one',
        'before',
      ],
      builds.map((row) => [
        row.module,
        row.packages,
        number(row.heapgate.cpu, 1),
        number(row.single.cpu, 1),
        number(row.heapgate.cpu / row.single.cpu),
        number(row.before.cpu, 1),
        number(row.heapgate.cpu / row.before.cpu),
        number(row.heapgate.seconds, 1),
        number(row.single.seconds, 1),
        number(row.before.seconds, 1),
      ]),
    ),
    '',
  ];
}
