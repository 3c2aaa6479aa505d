import { shareText } from './share.mjs';
import { code, number, table } from './table.mjs';

/** Unchanged code: false alarms, and how far figures are apart. */
export function sameCodeTables({ modules, runs, apart }) {
  const fresh = new Set(modules.flatMap(({ stem, fresh: is }) => (is ? [stem] : [])));
  const rowsOf = (label, list) => [
    [label, list],
    [`${label}, idle`, list.filter(({ loops }) => loops === 0)],
    [`${label}, beside four busy loops`, list.filter(({ loops }) => loops > 0)],
    [`${label}, the new modules`, list.filter(({ module }) => fresh.has(module))],
  ];
  const all = [...rowsOf('gate runs', runs), ...rowsOf('sets of different times', apart)];
  const alarms = [...runs, ...apart].filter(({ conclusion }) => conclusion !== 'pass');
  return [
    '## Same code: false alarms',
    '',
    'A *gate run* is `heapgate check --ref HEAD~1 --no-share` on a commit that changes nothing: both sides are really measured, and what is over a limit is confirmed. *Sets of different times*: the base of one run against the head of another, one of them on an idle and one on a loaded machine; nothing can be confirmed there. No run is in two rows of a kind. *The new modules* came in after every rule and constant was fixed. An alarm is whatever is not `pass`.',
    '',
    table(
      ['what', 'modules', 'pairs', 'results', 'fail', 'warn', 'cannot tell', 'any alarm'],
      all.map(([label, list]) => alarmRow(label, list)),
    ),
    '',
    `On ${sameVerdicts(runs)} the idle and the loaded gate runs came to the same conclusions.`,
    '',
    ...pairText(runs),
    ...evidenceTable([...runs, ...apart]),
    ...alarmTable(alarms),
    '## Same code: the figures',
    '',
    'B/op and objects of each result over all gate runs, both sides of each. *Equal*: the same in every run. *Apart*: the two runs that differ most. *By load*: the median of the idle runs against that of the loaded ones.',
    '',
    table(
      [
        'module',
        'runs',
        'results',
        'B/op equal',
        'apart at most, B',
        'by load, B',
        'objects equal',
        'apart at most',
        'by load',
      ],
      modules
        .filter(({ alloc_space: bytes }) => bytes.results > 0)
        .map(({ stem, module, fresh: is, alloc_space: bytes, alloc_objects: objects }) => [
          `${module}${is ? ', new' : ''}`,
          runs.filter((run) => run.module === stem).length,
          bytes.results,
          bytes.equal,
          mostText(bytes.largest),
          mostText(bytes.load),
          objects.equal,
          mostText(objects.largest),
          mostText(objects.load),
        ]),
    ),
    '',
  ];
}

function alarmRow(label, list) {
  const count = (...words) => list.filter(({ conclusion }) => words.includes(conclusion)).length;
  const some = list.filter(({ conclusion }) => conclusion !== 'pass').length;
  return [
    label,
    new Set(list.map(({ module }) => module)).size,
    list.length,
    list.reduce((sum, { results }) => sum + results, 0),
    shareText(count('fail', 'error'), list.length),
    count('warn'),
    count('inconclusive', 'no-baseline'),
    shareText(some, list.length),
  ];
}

function isSame(one, other) {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function sameVerdicts(runs) {
  const stems = [...new Set(runs.map(({ module }) => module))];
  const told = (stem, loaded) =>
    new Set(
      runs
        .filter(({ module, loops }) => module === stem && loops > 0 === loaded)
        .map(({ conclusion }) => conclusion),
    );
  const same = stems.filter((stem) => isSame(told(stem, true), told(stem, false))).length;
  return `${same} of ${stems.length} modules`;
}

/** A slow result may take another pair on a loaded machine, and its figures are others then. */
function pairText(runs) {
  const pairs = new Map();
  for (const { module, lower } of runs) {
    for (const name of Object.keys(lower)) pairs.set(`${module} ${name}`, new Set());
  }
  for (const [key, taken] of pairs) {
    const [module, name] = key.split(' ');
    for (const run of runs.filter((each) => each.module === module)) {
      taken.add(run.lower[name] ?? '20, 120');
    }
  }
  if (pairs.size === 0) return [];
  const several = [...pairs].filter(([, taken]) => taken.size > 1);
  const list = several.map(([key, taken]) => `${code(key)} (${[...taken].join(') and (')})`);
  const which = list.length > 0 ? `: ${list.join(', ')}` : '';
  return [
    `${pairs.size} results took a pair lower than (20, 120), ${several.length} of them not the same in every run${which}.`,
    '',
  ];
}

function evidenceTable(list) {
  const kinds = [...new Set(list.flatMap(({ judged }) => Object.keys(judged)))];
  if (kinds.length === 0) return [];
  const of = (kind, ...verdicts) =>
    list
      .flatMap(({ alarms }) => alarms)
      .filter(({ evidence, verdict }) => evidence === kind && verdicts.includes(verdict)).length;
  const rows = kinds.map((kind) => [
    kind,
    list.reduce((sum, { judged }) => sum + (judged[kind] ?? 0), 0),
    of(kind, 'fail'),
    of(kind, 'warn'),
    of(kind, 'inconclusive'),
  ]);
  return [
    table(['evidence', 'limits held against a figure', 'fail', 'warn', 'cannot tell'], rows),
    '',
  ];
}

function alarmTable(alarms) {
  if (alarms.length === 0) return [];
  const rows = alarms.flatMap(({ module, round, loops, conclusion, alarms: told, unmeasured }) => {
    const where = `${module} ${round}${loops > 0 ? ', loaded' : ''}`;
    const rest = unmeasured.map((each) => [where, conclusion, each.package, each.code, '', '', '']);
    return [
      ...told.map((each) => [
        where,
        each.verdict,
        code(each.result),
        each.reason ?? '',
        each.evidence,
        each.metric,
        `${number(each.base)} → ${number(each.head)}`,
      ]),
      ...(told.length === 0 && rest.length === 0
        ? [[where, conclusion, '', '', '', '', '']]
        : rest),
    ];
  });
  return [table(['run', 'verdict', 'result', 'reason', 'evidence', 'metric', 'figures'], rows), ''];
}

function mostText(most) {
  if (!most) return '0';
  return `${number(most.by)} of ${number(most.of)} ${code(most.name.slice(most.name.lastIndexOf('.') + 1))}`;
}
