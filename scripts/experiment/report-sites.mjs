import { code, number, table } from './table.mjs';

/** How far a size may be off for *exact*, in bytes of one operation. */
const EXACT = 0.05;
/** And what one object that is made by chance, in one process of a pair, comes to. */
const NEAR = 1;

/** A growth of known size in known places. */
export function siteTables({ sites: all }) {
  if (all.length === 0) return [];
  const idle = all.filter(({ loops }) => loops === 0);
  const modules = [...new Set(idle.map(({ module }) => module))];
  const groups = [...modules, undefined].flatMap((module) =>
    [16, 8].map((size) => [
      module ?? '**all**',
      size,
      idle.filter((row) => row.size === size && (!module || row.module === module)),
    ]),
  );
  return [
    '## One object more',
    '',
    "An object of 16 or of 8 bytes at one place of the code, which Go's own coverage counters tell how often an operation runs. `kinds` is a module written for the kinds of places, with one site in each; in the others functions are taken evenly from all that an operation runs. One gate run has many sites, no two in one result. *Beyond*: calls times size break the built-in limit of the result (5 % and 4 B, or 5 % and 0.25 objects), so it must be red. *Exact*: the difference of B/op is calls times size, within 0.05 B; *near*: within 1 B.",
    '',
    table(
      [
        'module',
        'size, B',
        'sites',
        'results that run one',
        'beyond',
        'red',
        'function',
        'line',
        'exact',
        'near',
        'red within the limit',
        'red elsewhere',
      ],
      groups.map(groupRow),
    ),
    '',
    ...loadedText(all),
    ...missedTable(idle),
    ...elsewhereTable(idle),
  ];
}

function groupRow([module, size, rows]) {
  const sites = rows.flatMap((row) => row.sites);
  const touched = touchedOf(rows);
  const beyond = touched.filter((each) => each.beyond);
  const count = (list, test) => list.filter(test).length;
  return [
    module,
    size,
    sites.length,
    touched.length,
    beyond.length,
    count(beyond, ({ red }) => red),
    count(beyond, ({ named }) => named),
    count(beyond, ({ line }) => line),
    count(beyond, (each) => offBy(each) <= EXACT),
    count(beyond, (each) => offBy(each) <= NEAR),
    count(touched, ({ red, beyond: is }) => red && !is),
    rows.flatMap(({ others }) => others).filter(({ verdict }) => verdict === 'fail').length,
  ];
}

/** Every result of every site, with what it needs of its site and its gate run. */
function touchedOf(rows) {
  return rows.flatMap(({ module, size, sites, otherCauses }) =>
    sites.flatMap(({ touched, ...site }) =>
      touched.map((each) => ({ module, size, site, otherCauses, ...each })),
    ),
  );
}

function differenceOf({ figures: { bytes } }) {
  return bytes ? bytes.head - bytes.base : Number.NaN;
}

function offBy(each) {
  return Math.abs(differenceOf(each) - each.size * each.calls);
}

/** The same growths on an idle and on a loaded machine. */
function loadedText(all) {
  const idle = new Map(all.filter(({ loops }) => loops === 0).map((row) => [row.key, row]));
  const pairs = all.flatMap((row) => {
    const other = row.loops > 0 && idle.get(row.key.replace(/, loaded$/, ''));
    if (!other) return [];
    const loaded = touchedOf([row]);
    return touchedOf([other]).map((one) => [
      one,
      loaded.find(({ name, site }) => name === one.name && site.line === one.site.line),
    ]);
  });
  if (pairs.length === 0) return [];
  const told = (each) => JSON.stringify(Object.values(each.figures).map(({ verdict }) => verdict));
  const same = pairs.filter(([one, other]) => other && told(one) === told(other)).length;
  const apart = pairs.flatMap(([{ figures }, other]) =>
    other?.figures.bytes && figures.bytes
      ? [Math.abs(other.figures.bytes.head - figures.bytes.head)]
      : [],
  );
  return [
    `Run again beside four busy loops, ${same} of ${pairs.length} results have the same verdicts; B/op of the head is equal in ${apart.filter((by) => by === 0).length} of ${apart.length} and differs by ${number(Math.max(...apart))} B at most.`,
    '',
  ];
}

/** Each result beyond the limit that is not red, not named or of another size. */
function missedTable(rows) {
  const missed = touchedOf(rows).filter(
    (each) => each.beyond && !(each.red && each.line && offBy(each) <= NEAR),
  );
  if (missed.length === 0) return [];
  return [
    'What is beyond the limit and not red, not on its line, or not near its size:',
    '',
    table(
      ['site', 'size, B', 'function and result', 'verdict', 'cause', 'B/op'],
      missed.map((each) => [
        `${each.module} ${each.site.file}:${each.site.line}, ${each.site.kind}`,
        each.size,
        `${code(each.site.function)} in ${code(each.name)}, ${number(each.calls)} calls`,
        each.red ? 'red' : `not red: ${reasonsOf(each)}`,
        causeText(each),
        `${number(differenceOf(each))} for ${number(each.size * each.calls)}, base ${number(each.figures.bytes?.base ?? 0)}`,
      ]),
    ),
    '',
  ];
}

function causeText({ named, line, name, otherCauses }) {
  if (named) return line ? 'named' : 'another line';
  const instead = otherCauses.filter(({ of }) => of.includes(name));
  return `not named${instead.map((cause) => `, but ${cause.name.slice(cause.name.lastIndexOf('/') + 1)}:${cause.line}`).join('')}`;
}

function reasonsOf({ figures }) {
  const words = Object.values(figures).flatMap(({ reason, verdict }) => [verdict, reason ?? []]);
  return [...new Set(words.flat())].join(', ');
}

function elsewhereTable(rows) {
  const others = rows.flatMap(({ key, others: list }) => list.map((each) => ({ key, ...each })));
  if (others.length === 0) return [];
  return [
    'What else was not within:',
    '',
    table(
      ['gate run', 'result', 'budget', 'verdict', 'metric', 'figures'],
      others.map(({ key, result, budget, verdict, reason, metric, base, head }) => [
        key,
        result ? code(result) : '',
        budget,
        reason ? `${verdict}, ${reason}` : verdict,
        metric,
        `${number(base)} → ${number(head)}`,
      ]),
    ),
    '',
  ];
}
