import { builtInBudgets } from './built-in.ts';
import { along, type Extends, readExtends } from './extends.ts';
import { readBudgets } from './parse-budget.ts';
import { readPatterns } from './parse-patterns.ts';
import type { Budget, Ignore, Policy, Position } from './policy.ts';
import { COMMENT_KEYS, IGNORE_KEYS, POLICY_KEYS } from './policy-keys.ts';
import type { PolicyText } from './policy-text.ts';
import { PRESETS } from './presets.ts';
import { quote } from './quote.ts';
import { readAccept, readWaivers } from './read-waivers.ts';
import { type Field, YamlReader } from './yaml-reader.ts';

const MOST_ROWS = 1000;
const LONGEST_TITLE = 100;
/** @see golang.org/x/mod/module, `CheckPath` */
const MODULE_PATH = /^[\w.~-]+(?:\/[\w.~-]+)*$/;

/**
 * Reads a policy. Every mistake in the file is reported; what is no YAML at all, before the rest.
 *
 * @param extended the files that it extends, by what it calls them
 * @throws UserError with a line for each mistake: `FILE:LINE:COLUMN what is wrong and the cure`
 */
export function parsePolicy(text: string, file: string, extended?: PolicyText['extended']): Policy {
  const said = readSaid({ name: file, text, ...(extended && { extended }) });
  return {
    file,
    modules: said.modules,
    budgets: budgetsOf(said),
    ignore: said.ignore,
    waivers: said.waivers,
    accept: said.accept ?? [],
    missingBenchmarks: said.missingBenchmarks ?? 'warn',
    onInconclusive: said.onInconclusive ?? 'warn',
    comment: said.comment,
  };
}

/** What a file says, and what those say that it extends; undefined where none says anything. */
interface Said extends Pick<Policy, 'modules' | 'budgets' | 'ignore' | 'waivers' | 'comment'> {
  readonly builtIn: 'on' | 'off' | undefined;
  readonly accept: Policy['accept'] | undefined;
  readonly missingBenchmarks: Policy['missingBenchmarks'] | undefined;
  readonly onInconclusive: Policy['onInconclusive'] | undefined;
}

const NOTHING_SAID: Said = {
  builtIn: undefined,
  modules: undefined,
  budgets: [],
  ignore: [],
  waivers: [],
  accept: undefined,
  missingBenchmarks: undefined,
  onInconclusive: undefined,
  comment: { maxRows: undefined, title: undefined },
};

function readSaid(file: PolicyText, chain: readonly string[] = []): Said {
  const yaml = new YamlReader(file.text, file.name);
  const top = yaml.fields(yaml.root, POLICY_KEYS, ': begin it with version: 1', GONE);
  if (top.size > 0) checkVersion(yaml, top.get('version'));
  const inherited = readExtends(yaml, top.get('extends'))
    .map((each) => readExtended(yaml, file, each, chain))
    .reduce(over, NOTHING_SAID);
  const builtIn = yaml.choice(top.get('built-in'), ['on', 'off']);
  if (builtIn === 'off' && !top.has('budgets') && inherited.budgets.length === 0) {
    yaml.problem(
      top.get('built-in')!,
      'without budgets of its own a policy with built-in: off judges nothing',
    );
  }
  const own: Said = {
    builtIn,
    modules: readModules(yaml, top.get('module')),
    budgets: top.has('budgets') ? readBudgets(yaml, top.get('budgets')) : [],
    ignore: yaml
      .items(top.get('ignore'), 'an entry of ignore')
      .map((item) => readIgnore(yaml, item)),
    waivers: [],
    accept: readAccept(yaml, top.get('accept')),
    missingBenchmarks: yaml.choice(top.get('missing-benchmarks'), ['warn', 'fail', 'ignore']),
    onInconclusive: yaml.choice(top.get('on-inconclusive'), ['warn', 'fail', 'ignore']),
    comment: readComment(yaml, top.get('comment')),
  };
  // A waiver may be from what another file limits.
  const budgets = budgetsOf(over(inherited, own));
  const waivers = readWaivers(yaml, top.get('waivers'), budgets, file.name);
  yaml.finish();
  return over(inherited, { ...own, waivers });
}

/** A file that another one extends; the problems of both are told. */
function readExtended(
  yaml: YamlReader,
  file: PolicyText,
  { text, at, of }: Extends,
  chain: readonly string[],
): Said {
  const preset = of.kind === 'preset' ? { name: text, text: PRESETS[text]! } : undefined;
  const found = preset ?? file.extended?.get(text);
  if (!found) {
    yaml.problem({ name: text, at, value: null }, `${quote(text)} is not read here`);
    return NOTHING_SAID;
  }
  const way = [...chain, file.name];
  const said = along(way, () => readSaid(found, way));
  return {
    ...said,
    budgets: said.budgets.map((budget) => ({ from: found.name, ...budget })),
    ignore: said.ignore.map((entry) => ({ from: found.name, ...entry })),
  };
}

/** What a file says goes before what one says that it extends; lists are joined. */
function over(before: Said, later: Said): Said {
  return {
    builtIn: later.builtIn ?? before.builtIn,
    modules: later.modules ?? before.modules,
    budgets: [...unreplaced(before.budgets, later.budgets), ...later.budgets],
    ignore: [...before.ignore, ...later.ignore],
    waivers: [...before.waivers, ...later.waivers],
    accept: later.accept ?? before.accept,
    missingBenchmarks: later.missingBenchmarks ?? before.missingBenchmarks,
    onInconclusive: later.onInconclusive ?? before.onInconclusive,
    comment: {
      maxRows: later.comment.maxRows ?? before.comment.maxRows,
      title: later.comment.title ?? before.comment.title,
    },
  };
}

/** All budgets of a policy, the built-in ones first. */
function budgetsOf({ builtIn, budgets }: Pick<Said, 'builtIn' | 'budgets'>): Budget[] {
  return [...(builtIn === 'off' ? [] : unreplaced(builtInBudgets(), budgets)), ...budgets];
}

function checkVersion(yaml: YamlReader, field: Field | undefined): void {
  if (!field) {
    yaml.problem(yaml.root, '"version" is missing: begin the file with version: 1');
    return;
  }
  const version = yaml.number(field);
  if (version !== undefined && version !== 1) {
    yaml.problem(field, `version is ${version}, and this heapgate reads version: 1`);
  }
}

/** The budgets of which there is none of the same name later. */
function unreplaced(before: readonly Budget[], later: readonly Budget[]): Budget[] {
  const names = new Set(later.map(({ name }) => name));
  return before.filter(({ name }) => !names.has(name));
}

/** Keys of other versions, and what to write instead. */
const GONE: ReadonlyMap<string, string> = new Map([
  [
    'trust',
    'trust is gone: what profiles and outputs can bear is told for each result; take the key out, and see "on-inconclusive" for what cannot be told',
  ],
]);

/** One path, or a list of them. */
function readModules(yaml: YamlReader, field: Field | undefined): string[] | undefined {
  if (!field) return undefined;
  const fields = yaml.isList(field) ? yaml.items(field, 'an entry of module') : [field];
  const modules = new Set<string>();
  for (const each of fields) {
    const module = yaml.text(each);
    if (module === undefined) continue;
    if (!MODULE_PATH.test(module)) {
      yaml.problem(
        each,
        `${each.name} is the path in go.mod, as in "github.com/acme/db", not ${quote(module)}`,
      );
    } else if (modules.has(module))
      yaml.problem(each, `the module ${quote(module)} is there twice`);
    modules.add(module);
  }
  return [...modules].sort();
}

function readIgnore(yaml: YamlReader, field: Field): Ignore {
  const fields = yaml.fields(field, IGNORE_KEYS);
  if (fields.size > 0 && !fields.has('packages')) {
    yaml.problem(field, '"packages" is missing: write packages: ["**"] for all of them');
  }
  const patternsAt = new Map<string, Position>();
  return {
    at: yaml.at(field),
    packages: readPatterns(yaml, fields.get('packages'), 'package', patternsAt) ?? [],
    functions: readPatterns(yaml, fields.get('functions'), 'name', patternsAt),
    patternsAt,
  };
}

function readComment(yaml: YamlReader, field: Field | undefined): Policy['comment'] {
  const fields = field ? yaml.fields(field, COMMENT_KEYS) : new Map<string, Field>();
  return {
    maxRows: readRows(yaml, fields.get('max-rows')),
    title: readTitle(yaml, fields.get('title')),
  };
}

function readRows(yaml: YamlReader, field: Field | undefined): number | undefined {
  const rows = yaml.number(field);
  if (!field || rows === undefined) return undefined;
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  return yaml.problem(field, `max-rows is a whole number from 1 to ${MOST_ROWS}, not ${rows}`);
}

function readTitle(yaml: YamlReader, field: Field | undefined): string | undefined {
  const title = yaml.text(field);
  if (!field || title === undefined || title.length <= LONGEST_TITLE) return title;
  return yaml.problem(
    field,
    `title has at most ${LONGEST_TITLE} characters, not ${title.length}: ${quote(title)}`,
  );
}
