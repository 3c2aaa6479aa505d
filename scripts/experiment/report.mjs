import { BANDS, bandOf } from './bands.mjs';
import { MODES, RATES } from './measure.mjs';
import { GROWTHS } from './plan.mjs';

/** The tables in Markdown. */
export function report(found, floors, incompleteBetaInverse) {
  const share = (hits, of) => shareText(hits, of, incompleteBetaInverse);
  const coverage = (rate, from, to) => {
    const cells = found.flatMap((mod) => mod.same[`rate ${rate}`].coverage.slice(from, to));
    const sum = (i) => cells.reduce((total, cell) => total + cell[i], 0);
    return share(sum(0), sum(1));
  };
  return `${[
    '# How far the verdicts can be trusted',
    '',
    'Made by `npm run experiment -- --write`: pairs of runs of the same code, and of the same code with a known growth put in. Brackets are 95 % Clopper-Pearson bounds. What the tables are made from is in `experiment.json`.',
    '',
    '## Same code: false alarms',
    '',
    'Each run is in one pair only. *Built-in policy*: every package, what it owns, +5 % and 16 KiB. *Every function*: flat bytes of each own function, +5 % and 16 KiB. *The new modules* came in after every rule and constant was fixed.',
    '',
    table(
      [
        'capture',
        'modules',
        'pairs',
        'alarms, built-in policy',
        'alarms, every function',
        'not to be told, built-in',
      ],
      MODES.flatMap((mode) => [
        alarmRow(mode, found, mode, share),
        alarmRow(
          `${mode}, the new modules`,
          found.filter((mod) => mod.fresh),
          mode,
          share,
        ),
      ]),
    ),
    '',
    'Exact captures by the floor beside the 5 %, of every function. What one run has and the next has not is a few KiB at most, whatever the iterations: pools, seeds of maps, caches that the runtime fills now and then. So the default floor is 16 KiB, and who asks for less, above all for `increase: 0`, does well to give three runs a side: then a growth counts only as far as every run shows it.',
    '',
    table(
      [
        'runs a side',
        'pairs',
        '`increase: 0`',
        ...floors.map((floor) => (floor === 0 ? '5 % and 0' : `5 % and ${floor} B`)),
      ],
      [
        floorRow(
          1,
          found.map((mod) => mod.same.exact),
          share,
        ),
        floorRow(
          3,
          found.map((mod) => mod.threes),
          share,
        ),
      ],
    ),
    '',
    '## Same code: the 95 % interval of a function',
    '',
    'How often it holds the true difference, which is none, by the samples of the function on one side. Few samples make exact intervals wide, and many samples let through what differs from run to run.',
    '',
    table(
      ['capture', ...BANDS.map((band) => `${band} samples`), 'all with 5 and more'],
      RATES.map((rate) => [
        `rate ${rate}`,
        ...BANDS.map((_, i) => coverage(rate, i, i + 1)),
        coverage(rate, 1, BANDS.length),
      ]),
    ),
    '',
    '## Known growth: the 95 % interval of a function',
    '',
    'How often it holds what was really put in, +5 % to +100 %, for functions that repeat to the byte in exact captures. The growth is the calls counted by the coverage counters, times the size.',
    '',
    table(
      ['capture', ...BANDS.map((band) => `${band} samples`), 'all with 5 and more'],
      RATES.map((rate) => grownRow(found, rate, share)),
    ),
    '',
    '## One object of 16 bytes more a call, exact capture',
    '',
    'Calls are counted by the coverage counters of Go. *Spread*: largest difference of this function over the A/A pairs.',
    '',
    table(
      [
        'function',
        'calls',
        'expected',
        'shown',
        'spread',
        'failed by `increase: 0`',
        'other functions named',
      ],
      found.map((mod) => [
        `\`${mod.function}\``,
        mod.calls.exact,
        `+${16 * mod.calls.exact}`,
        [...new Set(mod.exactGrowth.map(({ delta }) => signed(delta)))].join(', '),
        mod.same.exact.spreadOfFunction,
        `${count(mod.exactGrowth, ({ verdict }) => verdict === 'fail')} of ${mod.exactGrowth.length}`,
        others(mod),
      ]),
    ),
    '',
    '## Growth put into sampled captures',
    '',
    'The share of trials that `increase: 0` of every function fails, by the samples that the function has; then, of the trials that grew beyond `increase: 5% and 16 KiB` of every function, the share that it fails, and the share that it calls `pass`.',
    '',
    table(
      [
        'capture',
        'growth',
        'shown, <30 samples',
        'shown, 30-299',
        'shown, >=300',
        'beyond: fail',
        'beyond: pass',
      ],
      RATES.flatMap((rate) => GROWTHS.map((percent) => powerRow(found, rate, percent, share))),
    ),
    '',
    '## Modules',
    '',
    table(
      [
        'module',
        'package',
        'iterations exact, sampled',
        'exact pairs',
        'of them failed by `increase: 0` of every function, of three runs a side',
        'largest exact spread of a function, B',
      ],
      found.map(({ module, package: path, iterations, same: { exact }, threes }) => [
        module,
        `\`${path}\``,
        `${iterations.exact}, ${iterations.sampled}`,
        exact.pairs,
        `${exact.nothingMore}, ${threes.nothingMore} of ${threes.pairs}`,
        exact.most === 0 ? 0 : `${exact.most} \`${exact.mostOf}\``,
      ]),
    ),
  ].join('\n')}\n`;
}

function alarmRow(label, found, mode, share) {
  const all = found.map((mod) => mod.same[mode]);
  const sum = (key) => all.reduce((total, summary) => total + summary[key], 0);
  const pairs = sum('pairs');
  return [
    label,
    count(all, (summary) => summary.pairs > 0),
    pairs,
    share(sum('failed'), pairs),
    share(sum('everyFunction'), pairs),
    share(sum('inconclusive'), pairs),
  ];
}

/** Alarms by the floor that stands beside the 5 %. */
function floorRow(label, summaries, share) {
  const sum = (figureOf) => summaries.reduce((total, summary) => total + figureOf(summary), 0);
  const pairs = sum((summary) => summary.pairs);
  const floors = summaries[0]?.byFloor ?? [];
  return [
    label,
    pairs,
    share(
      sum(({ nothingMore }) => nothingMore),
      pairs,
    ),
    ...floors.map((_, i) =>
      share(
        sum(({ byFloor }) => byFloor[i] ?? 0),
        pairs,
      ),
    ),
  ];
}

/** How often the interval of the function with the knob holds the growth that was put in. */
function grownRow(found, rate, share) {
  const trials = found
    .filter((mod) => mod.same.exact.spreadOfFunction === 0)
    .flatMap((mod) => mod.growth)
    .filter((trial) => trial.rate === rate && trial.interval.length > 0);
  const held = (list) =>
    share(
      count(list, ({ truth, interval: [low, high] }) => low <= truth && truth <= high),
      list.length,
    );
  return [
    `rate ${rate}`,
    ...BANDS.map((_, i) => held(trials.filter(({ samples }) => bandOf(samples) === i))),
    held(trials.filter(({ samples }) => bandOf(samples) > 0)),
  ];
}

/** Split by samples: a function with three of them cannot show what one with a thousand does. */
function powerRow(found, rate, percent, share) {
  const trials = found.flatMap((mod) =>
    mod.growth.filter((trial) => trial.rate === rate && trial.percent === percent),
  );
  const shown = (from, to) => {
    const list = trials.filter(({ samples }) => samples >= from && samples < to);
    return share(
      count(list, ({ nothingMore }) => nothingMore === 'fail'),
      list.length,
    );
  };
  const beyond = trials.filter(isBeyond);
  return [
    `rate ${rate}`,
    `+${percent} %`,
    shown(0, 30),
    shown(30, 300),
    shown(300, Number.POSITIVE_INFINITY),
    share(
      count(beyond, ({ verdict }) => verdict === 'fail'),
      beyond.length,
    ),
    share(
      count(beyond, ({ verdict }) => verdict === 'pass'),
      beyond.length,
    ),
  ];
}

/** Whether the growth is surely above 5 % and 16 KiB; the base is an estimate, so with room. */
function isBeyond({ percent, base, truth }) {
  return percent > 5 && truth > 32 * 1024 && truth > base * 0.06;
}

function count(list, test) {
  return list.filter(test).length;
}

function others(mod) {
  const names = new Set(mod.exactGrowth.flatMap(({ others: named }) => named));
  return names.size === 0 ? '' : [...names].map((name) => `\`${name}\``).join(', ');
}

function shareText(hits, of, incompleteBetaInverse) {
  if (of === 0) return '';
  const odds = (value) => (value === Infinity ? 1 : value / (1 + value));
  const low = hits === 0 ? 0 : odds(incompleteBetaInverse(0.025, hits, of - hits + 1));
  const high = hits === of ? 1 : odds(incompleteBetaInverse(0.975, hits + 1, of - hits));
  const percent = (value) => (value * 100).toFixed(1);
  return `${hits} of ${of}, ${percent(hits / of)} % [${percent(low)}, ${percent(high)}]`;
}

function signed(value) {
  return value > 0 ? `+${value}` : `${value}`;
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
