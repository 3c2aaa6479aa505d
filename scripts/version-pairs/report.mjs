import { ITERATIONS, RUNS } from './measure.mjs';

/** The tables in Markdown. */
export function report(found, goVersion) {
  const counted = found.filter(({ shows, agrees }) => shows && agrees);
  const modules = new Set(counted.map(({ module }) => module));
  const more = counted.filter(({ claim }) => claim.change === 'more');
  return `${[
    '# Known changes between real versions',
    '',
    `Made by \`npm run version-pairs -- --write\`: two versions of a public Go module, at pinned versions from the module proxy, where a changelog or an issue claims that allocations came or went. Both sides have the go.mod (and with it the dependencies and the language version) of the newer version and the same benchmark, so only the code of the module differs. Measured with \`heapgate collect\` (${ITERATIONS} iterations, every allocation counted, ${RUNS} runs a side), judged with \`heapgate check\` in both directions by \`increase: 0\` of \`alloc_space\` and \`alloc_objects\` for every function. B/op and allocs/op are from another run, without a profile. ${goVersion}. All figures are in \`version-pairs.json\`.`,
    '',
    `**In ${counted.length} of ${found.length} pairs, of ${modules.size} modules, the benchmark shows what was claimed, and heapgate names the function and agrees with B/op and allocs/op.** In ${more.length} of them the new version allocates more. ${unshown(found)}`,
    '',
    '## The pairs',
    '',
    table(
      ['pair', 'claim', 'benchmark', 'where the change is', 'old → new', 'new → old', 'old → old'],
      found.map(pairRow),
    ),
    '',
    '*Named*: the function is over budget. *Not named*: it is not, others may be (below).',
    '',
    '## The sizes, per operation',
    '',
    'heapgate has to be within 1 B and 1 % of the change of B/op, and within 0.5 and 1 % of that of allocs/op. *heapgate* is what the benchmark function and all it calls allocate (`cum`), over the operations of a run, which for `b.N` are one more than the iterations; *those functions* is the part that heapgate charges to the functions of the claim (`owned`). *Tiny*: objects that found room in a block of 16 B begun by another, which allocs/op counts and no heap profile has; `runtime/metrics` tells how many.',
    '',
    table(
      [
        'pair',
        'B/op',
        'change',
        'heapgate',
        'those functions',
        'allocs/op',
        'change',
        'heapgate and tiny',
        'agrees',
      ],
      found.map(sizeRow),
    ),
    '',
    '## What else `increase: 0` names',
    '',
    'Other functions over budget, with what they allocate more in a whole run.',
    '',
    table(['pair', 'direction', 'functions'], found.flatMap(otherRows)),
    '',
    '## Notes',
    '',
    '- What was fixed before a pair was first run: the versions, the benchmark, both limits, and the functions, read off the difference of the sources. What came after it: three runs a side, as with one (`RUNS` in `measure.mjs`) `old → old` named a function in 4 of 13 pairs, for 48 to 112 B once in the run, which the Go runtime allocates by chance (a cache of a type assertion, a waiting goroutine) and whose own frames a profile leaves out; the tiny objects, without which **logrus**, **zlib** and **pgx** are 2 to 2.5 allocs/op and 0.75 apart; the functions beside `constrainLabels` and `printColored` of **prometheus-v1.15.0** and **logrus**, once the first run had named them; and of the two sub-benchmarks of **otel-sdk** the one that records spans.',
    '- Improvements name nothing but what grew with them. `increase: 0` is strict: whatever a version newly allocates once is over it.',
    ...found.flatMap(({ stem, note }) => (note ? [`- **${stem}**: ${note}`] : [])),
  ].join('\n')}\n`;
}

function unshown(found) {
  const list = found.filter(({ shows }) => !shows);
  if (list.length === 0) return '';
  const names = list.map(({ stem }) => stem).join(', ');
  const silent = list.filter(({ agrees }) => agrees).length;
  return `Not shown by the benchmark: ${names}; there B/op does not change, and in ${silent} of ${list.length} heapgate says so too.`;
}

function pairRow({ stem, module, old, new: newer, claim, benchmark, functions, verdicts }) {
  return [
    `**${stem}** ${module} ${old} → ${newer}`,
    `${claim.text} (${claim.reference})`,
    `\`${benchmark.name}\`, ${benchmark.ours ? 'ours' : 'its own'}`,
    functions.map(code).join(', '),
    ...['forward', 'backward', 'itself'].map((way) => verdictText(verdicts[way])),
  ];
}

function verdictText({ conclusion, named }) {
  return `${conclusion}, ${named.length > 0 ? 'named' : 'not named'}`;
}

function sizeRow({ stem, benchmem, perOp, checks, shows, agrees }) {
  const { heapgate, named, benchmem: change } = perOp;
  const objects = [heapgate.objects, change.tiny].map(signed);
  const wrong = Object.entries(checks).filter(([, holds]) => !holds);
  return [
    stem,
    `${benchmem.old.bytes} → ${benchmem.new.bytes}`,
    signed(change.bytes),
    signed(heapgate.bytes),
    signed(named.bytes),
    `${benchmem.old.objects} → ${benchmem.new.objects}`,
    signed(change.objects),
    Math.abs(change.tiny) < 0.05 ? objects[0] : objects.join(' and '),
    agrees ? (shows ? 'yes' : 'yes: no change') : `no: ${wrong.map(([name]) => name).join(', ')}`,
  ];
}

function otherRows({ stem, verdicts }) {
  const ways = { forward: 'old → new', backward: 'new → old', itself: 'old → old' };
  return Object.entries(ways).flatMap(([way, label]) => {
    const { others } = verdicts[way];
    const list = others.map(
      ({ name, bytesARun }) => `${code(shortName(name))} ${signed(bytesARun)} B`,
    );
    return list.length === 0 ? [] : [[stem, label, list.join(', ')]];
  });
}

/** Without the path in front of the package. */
function shortName(name) {
  return name.slice(name.lastIndexOf('/') + 1);
}

function code(text) {
  return `\`${text}\``;
}

function signed(value) {
  const text = String(Math.round(Math.abs(value) * 100) / 100);
  return text === '0' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
