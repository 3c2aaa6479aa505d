import { code, table } from '../experiment/table.mjs';
import { ITERATIONS } from './measure.mjs';

/** The tables in Markdown. */
export function report(found, goVersion) {
  const counted = found.filter(({ shows, agrees }) => shows && agrees);
  const modules = new Set(counted.map(({ module }) => module));
  const more = counted.filter(({ claim }) => claim.change === 'more');
  return `${[
    '# Known changes between real versions',
    '',
    `Made by \`npm run version-pairs -- --write\`: two versions of a public Go module, at pinned versions from the module proxy, where a changelog or an issue claims that allocations came or went. Both are commits of one repository, with the go.mod (and with it the dependencies and the language version) of the newer version and the same benchmark, so only the code of the module differs. Judged by \`heapgate check --ref\` in both directions, and the old version against itself: the result by the built-in policy, every function by \`increase: 0\` of \`alloc_space\` and \`alloc_objects\`. B/op and allocs/op are from another run of ${ITERATIONS} iterations, without a profile. ${goVersion}. All figures are in \`scripts/version-pairs/figures.json\`.`,
    '',
    `**In ${counted.length} of ${found.length} pairs, of ${modules.size} modules, the benchmark shows what was claimed, heapgate is red where it grew and nowhere else, names the function, and agrees with B/op and allocs/op.** In ${more.length} of them the new version allocates more. ${unshown(found)}`,
    '',
    '## The pairs',
    '',
    table(
      ['pair', 'claim', 'benchmark', 'where the change is', 'old → new', 'new → old', 'old → old'],
      found.map(pairRow),
    ),
    '',
    'The verdict is of the result. *Named*: a function of the claim is over its budget. *Not named*: none is, others may be (below).',
    '',
    '## The sizes, per operation',
    '',
    'heapgate has to be within 1 B and 1 % of the change of B/op, and within 0.5 and 1 % of that of allocs/op. *Tiny*: objects that found room in a block of 16 B begun by another, which allocs/op counts and no heap profile has; `runtime/metrics` tells how many.',
    '',
    table(
      [
        'pair',
        'B/op',
        'heapgate',
        'change',
        'heapgate',
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
    'Other functions over budget, with what they allocate more in one operation.',
    '',
    table(['pair', 'direction', 'functions'], found.flatMap(otherRows)),
    '',
    '## Notes',
    '',
    '- Improvements name nothing but what grew with them. `increase: 0` is strict: what a version newly allocates in each operation is over it.',
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
    `${code(benchmark.name)}, ${benchmark.ours ? 'ours' : 'its own'}`,
    functions.map(code).join(', '),
    ...['forward', 'backward', 'itself'].map((way) => verdictText(verdicts[way])),
  ];
}

function verdictText({ result, named }) {
  return `${result}, ${named.length > 0 ? 'named' : 'not named'}`;
}

function sizeRow({ stem, benchmem, verdicts, checks, shows, agrees }) {
  const { bytes, objects } = verdicts.forward;
  const change = (unit) => benchmem.new[unit] - benchmem.old[unit];
  const both = [objects.head - objects.base, change('tiny')].map(signed);
  const wrong = Object.entries(checks).filter(([, holds]) => !holds);
  return [
    stem,
    `${benchmem.old.bytes} → ${benchmem.new.bytes}`,
    `${rounded(bytes.base)} → ${rounded(bytes.head)}`,
    signed(change('bytes')),
    signed(bytes.head - bytes.base),
    `${benchmem.old.objects} → ${benchmem.new.objects}`,
    signed(change('objects')),
    Math.abs(change('tiny')) < 0.05 ? both[0] : both.join(' and '),
    agrees ? (shows ? 'yes' : 'yes: no change') : `no: ${wrong.map(([name]) => name).join(', ')}`,
  ];
}

function otherRows({ stem, verdicts }) {
  const ways = { forward: 'old → new', backward: 'new → old', itself: 'old → old' };
  return Object.entries(ways).flatMap(([way, label]) => {
    const list = verdicts[way].others.map(({ name, metric, delta }) => {
      const unit = metric === 'alloc_space' ? ' B' : ' objects';
      return `${code(shortName(name))} ${signed(delta)}${unit}`;
    });
    return list.length === 0 ? [] : [[stem, label, list.join(', ')]];
  });
}

/** Without the path in front of the package. */
function shortName(name) {
  return name.slice(name.lastIndexOf('/') + 1);
}

function rounded(value) {
  return String(Math.round(value * 100) / 100);
}

function signed(value) {
  const text = rounded(Math.abs(value));
  return text === '0' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}
