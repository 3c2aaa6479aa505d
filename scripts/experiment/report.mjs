import { MODES, RATES } from './measure.mjs';
import { GROWTHS } from './plan.mjs';

const BANDS = ['<5', '5-29', '30-299', '>=300'];

/** The tables in Markdown. */
export function report(found, incompleteBetaInverse) {
  const share = (hits, of) => shareText(hits, of, incompleteBetaInverse);
  const all = (mode) => found.flatMap((mod) => mod.same[mode]);
  return `${[
    '# How far the verdicts can be trusted',
    '',
    'Made by `npm run experiment -- --write`: pairs of runs of the same code, and of the same code with a known growth put in. Brackets are 95 % Clopper-Pearson bounds. What the tables are made from is in `experiment.json`.',
    '',
    '## Same code: false alarms',
    '',
    'Each run is in one pair only. *Built-in policy*: every package, what it owns, +5 % and 16 KiB. *Every function*: flat bytes of each own function, +5 % and 16 KiB.',
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
      MODES.map((mode) => {
        const pairs = all(mode);
        return [
          mode,
          count(found, (mod) => mod.same[mode].length > 0),
          pairs.length,
          share(
            count(pairs, (pair) => pair.builtIn === 'fail'),
            pairs.length,
          ),
          share(
            count(pairs, (pair) => pair.everyFunction.length > 0),
            pairs.length,
          ),
          share(
            count(pairs, (pair) => pair.builtIn === 'inconclusive'),
            pairs.length,
          ),
        ];
      }),
    ),
    '',
    '## Same code: the 95 % interval of a function',
    '',
    'How often it holds the true difference, which is none, by the samples of the function on one side. Few samples make exact intervals wide, and many samples let through what differs from run to run.',
    '',
    table(
      ['capture', ...BANDS.map((band) => `${band} samples`)],
      RATES.map((rate) => [
        `rate ${rate}`,
        ...BANDS.map((band) => {
          const cells = all(`rate ${rate}`).map((pair) => pair.coverage[band] ?? [0, 0]);
          const sum = (i) => cells.reduce((total, cell) => total + cell[i], 0);
          return share(sum(0), sum(1));
        }),
      ]),
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
        mod.calls,
        `+${16 * mod.calls}`,
        [...new Set(mod.exactGrowth.map(({ target }) => signed(target.delta)))].join(', '),
        Math.max(0, ...mod.same.exact.map(({ target }) => Math.abs(target.delta))),
        `${count(mod.exactGrowth, ({ targetGrew }) => targetGrew === 'fail')} of ${mod.exactGrowth.length}`,
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
        'largest exact spread of a function, B',
      ],
      found.map((mod) => {
        const worst = mod.same.exact.reduce((a, b) => (b.most > a.most ? b : a), {
          most: 0,
          mostOf: '',
        });
        return [
          mod.module,
          `\`${mod.package}\``,
          `${mod.iterations.exact}, ${mod.iterations.sampled}`,
          mod.same.exact.length,
          worst.most === 0 ? 0 : `${worst.most} \`${worst.mostOf}\``,
        ];
      }),
    ),
  ].join('\n')}\n`;
}

/** Split by samples: a function with three of them cannot show what one with a thousand does. */
function powerRow(found, rate, percent, share) {
  const trials = found.flatMap((mod) =>
    mod.growth.filter((trial) => trial.rate === rate && trial.percent === percent),
  );
  const shown = (from, to) => {
    const list = trials.filter(({ samples }) => samples >= from && samples < to);
    return share(
      count(list, ({ targetGrew }) => targetGrew === 'fail'),
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
      count(beyond, ({ targetVerdict }) => targetVerdict === 'fail'),
      beyond.length,
    ),
    share(
      count(beyond, ({ targetVerdict }) => targetVerdict === 'pass'),
      beyond.length,
    ),
  ];
}

/** Whether the growth is surely above 5 % and 16 KiB; the base is an estimate, so with room. */
function isBeyond({ percent, target }) {
  return percent > 5 && (target.base * percent) / 100 > 32 * 1024;
}

function count(list, test) {
  return list.filter(test).length;
}

function others(mod) {
  const names = new Set(
    mod.exactGrowth.flatMap((pair) => pair.everyFunction.filter((name) => name !== pair.name)),
  );
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
