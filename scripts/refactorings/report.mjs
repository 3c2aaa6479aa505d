import { code, table } from '../experiment/table.mjs';
import { elsewhereOf, faultsOf, GROWTH, isBeyond, missedOf } from './judge.mjs';

/** The kinds, in the order in which a commit of several is given one. */
export const KINDS = {
  generics: 'type parameters added or taken away',
  receiver: 'function made a method, method made a function, or another receiver',
  move: 'to another package',
  rename: 'another name',
  extract: 'a function taken out of others',
  inline: 'a function put into its callers',
  'move within': 'to another file of its package',
};

/** The tables in Markdown. */
export function report({ go, commits, untried, thrownOut }) {
  // The commits are in the order of their modules.
  const modules = [...new Set(commits.map(moduleOf))];
  const red = commits.filter((each) => each.red.length > 0);
  const over = commits.filter((each) => each.redFunctions.length > 0);
  const caught = commits.filter(({ grown }) => missedOf(grown).length === 0);
  const out = Object.entries(thrownOut).sort((a, b) => b[1] - a[1]);
  return `${[
    '# Real refactorings',
    '',
    `Commits of public Go modules that renamed, moved, extracted or inlined functions which allocate in one of the module's own benchmarks, and whose B/op and allocs/op are equal before and after. A commit is held against its parent by \`heapgate check --ref\`: each result by the built-in policy; each function and each package that it runs by \`increase: 0\` of \`alloc_space\` and \`alloc_objects\`, flat, cum and owned. Then the same with ${GROWTH} B in one object more in each call of one of these functions, under its new name: the function must be over its budget, and a result that grew beyond the built-in limit red, with that function as its cause. B/op and allocs/op are those of a run of 200 iterations without a profile and without heapgate. ${go}. Kept are names, commits and figures (\`scripts/refactorings/figures.json\`); \`npm run refactorings\` makes this page of them.`,
    '',
    `**${commits.length} commits of ${modules.length} modules: ${red.length} are red under the built-in policy, ${over.length} under budgets on every function and package${untoldText(commits)}. With the growth, ${caught.length} of ${commits.length} are caught**: red, on the new name. ${linesText(commits)}`,
    '',
    '## Kinds',
    '',
    'A commit that does several things counts as the first of these. *Told*: functions with another name on the head of which heapgate says that they are what they were, for sure, or likely; what is extracted or inlined has no name on the other side.',
    '',
    table(
      ['kind', '', ...COUNTS],
      Object.entries(KINDS).map(([kind, what]) => [
        kind,
        what,
        ...countsOf(commits.filter((each) => each.kind === kind)),
      ]),
    ),
    '',
    '## Modules',
    '',
    table(
      ['module', ...COUNTS],
      modules.map((module) => [
        module,
        ...countsOf(commits.filter((each) => moduleOf(each) === module)),
      ]),
    ),
    '',
    ...faultTable(commits),
    '## Commits',
    '',
    table(
      ['module', 'commit', 'kind', 'functions', 'benchmarks, B/op', 'with the growth'],
      commits.map(commitRow),
    ),
    '',
    '## Thrown out',
    '',
    `Looked at were commits that add, take away or move the declaration of a function, and whose message says one of these things or at least nothing of speed, memory or a new feature. ${untried} were not tried: at the commits of their modules that were profiled first, none of the functions that they name allocated in a benchmark, or too little else spoke for them. Tried and thrown out:`,
    '',
    table(['why', 'commits'], out),
  ].join('\n')}\n`;
}

/** Its major versions are one module. */
function moduleOf({ module }) {
  return module.replace(/\/v\d+$/, '');
}

/** What `countsOf` counts, in its order. */
const COUNTS = ['commits', 'red', 'functions red', 'with another name', 'told', 'likely', 'caught'];

function countsOf(commits) {
  const renamed = commits.flatMap(({ functions }) =>
    functions.filter(({ was, is }) => was && is && was !== is),
  );
  return [
    commits.length,
    commits.filter(({ red }) => red.length > 0).length,
    commits.filter(({ redFunctions }) => redFunctions.length > 0).length,
    renamed.length,
    renamed.filter(({ told }) => told === 'sure').length,
    renamed.filter(({ told }) => told === 'likely').length,
    commits.filter(({ grown }) => missedOf(grown).length === 0).length,
  ];
}

function faultTable(commits) {
  const faults = commits.flatMap((each) => faultsOf(each).map((fault) => [each, fault]));
  if (faults.length === 0) return [];
  return [
    '## Red or missed',
    '',
    table(
      ['module', 'commit', 'what', 'why'],
      faults.map(([{ module, commit, note }, fault]) => [
        module,
        code(commit.slice(0, 9)),
        fault,
        note,
      ]),
    ),
    '',
  ];
}

function untoldText(commits) {
  const results = commits.filter(({ untold }) => untold?.length > 0).length;
  const some = commits.filter(({ untoldBudgets }) => untoldBudgets > 0);
  const budgets = some.map((each) => `${each.untoldBudgets} of ${each.budgets}`);
  return [
    ...(results > 0 ? [`; of ${results} a result cannot be told`] : []),
    ...(some.length > 0
      ? [
          `; of ${some.length} some judgements on functions and packages cannot (${budgets.join(', ')})`,
        ]
      : []),
  ].join('');
}

function linesText(commits) {
  const all = commits.flatMap(({ grown }) => grown.results.filter(isBeyond));
  const other = commits.flatMap(({ module, commit, grown }) =>
    elsewhereOf(grown).map((name) => `${code(name)} of ${module} at ${code(commit.slice(0, 9))}`),
  );
  const on = `The line is that of the growth in ${all.length - other.length} of ${all.length} results`;
  return other.length > 0
    ? `${on}, and another one of the function in ${other.join(', ')}.`
    : `${on}.`;
}

/** Of many functions the first few. */
const MOST_FUNCTIONS = 3;

function commitRow({ module, commit, kind, functions, results, grown }) {
  const told = functions.slice(0, MOST_FUNCTIONS).map(functionText);
  const more = functions.length - told.length;
  return [
    module,
    code(commit.slice(0, 9)),
    kind,
    [...told, ...(more > 0 ? [`${more} more`] : [])].join(', '),
    results.map(({ name, head }) => `${code(name)} ${head[0]}`).join(', '),
    grownText(grown),
  ];
}

function functionText({ was, is }) {
  if (!was) return `new: ${code(localOf(is))}`;
  if (!is) return `gone: ${code(localOf(was))}`;
  if (was === is) return code(localOf(is));
  const [from, to] = [localOf(was), localOf(is)];
  return from === to ? `${code(lastOf(was))} → ${code(lastOf(is))}` : `${code(from)} → ${code(to)}`;
}

function grownText({ function: name, results }) {
  const beyond = results.filter(isBeyond);
  const red = beyond.filter((each) => each.red && each.lines.length > 0);
  const within = results.length - beyond.length;
  const rest = within > 0 ? `, ${within} within 5 %` : '';
  return `${code(localOf(name))}: ${red.length} of ${beyond.length} red${rest}`;
}

/** `v5.Unmarshal` of `example.com/m/v5.Unmarshal`. */
function lastOf(name) {
  return name.slice(name.lastIndexOf('/') + 1);
}

function localOf(name) {
  const last = lastOf(name);
  return last.slice(last.indexOf('.') + 1);
}
