import { builtInBudgets } from './built-in.ts';
import { readBudgets } from './parse-budget.ts';
import { readPatterns } from './parse-patterns.ts';
import type { Budget, Ignore, Policy } from './policy.ts';
import { COMMENT_KEYS, IGNORE_KEYS, POLICY_KEYS } from './policy-keys.ts';
import { quote } from './quote.ts';
import { type Field, YamlReader } from './yaml-reader.ts';

const MOST_ROWS = 1000;
const LONGEST_TITLE = 100;
/** @see golang.org/x/mod/module, `CheckPath` */
const MODULE_PATH = /^[\w.~-]+(?:\/[\w.~-]+)*$/;

/**
 * Reads a policy. Every mistake in the file is reported; what is no YAML at all, before the rest.
 *
 * @throws UserError with a line for each mistake: `FILE:LINE:COLUMN what is wrong and the cure`
 */
export function parsePolicy(text: string, file: string): Policy {
  const yaml = new YamlReader(text, file);
  const top = yaml.fields(yaml.root, POLICY_KEYS, ': begin it with version: 1', GONE);
  if (top.size > 0) checkVersion(yaml, top.get('version'));
  const isOff = yaml.choice(top.get('built-in'), ['on', 'off']) === 'off';
  if (isOff && !top.has('budgets')) {
    yaml.problem(
      top.get('built-in')!,
      'without budgets of its own a policy with built-in: off judges nothing',
    );
  }
  const own = top.has('budgets') ? readBudgets(yaml, top.get('budgets')) : [];
  const policy: Policy = {
    file,
    modules: readModules(yaml, top.get('module')),
    budgets: [...(isOff ? [] : unreplaced(own)), ...own],
    ignore: yaml
      .items(top.get('ignore'), 'an entry of ignore')
      .map((item) => readIgnore(yaml, item)),
    missingBenchmarks:
      yaml.choice(top.get('missing-benchmarks'), ['warn', 'fail', 'ignore']) ?? 'warn',
    onInconclusive: yaml.choice(top.get('on-inconclusive'), ['warn', 'fail', 'ignore']) ?? 'warn',
    comment: readComment(yaml, top.get('comment')),
  };
  yaml.finish();
  return policy;
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

/** The built-in budgets of which the file has none of the same name. */
function unreplaced(own: readonly Budget[]): Budget[] {
  const names = new Set(own.map(({ name }) => name));
  return builtInBudgets().filter(({ name }) => !names.has(name));
}

/** Keys of other versions, and what to write instead. */
const GONE: ReadonlyMap<string, string> = new Map([
  [
    'trust',
    'trust is gone: what profiles and outputs can bear is told for each result; take the key out, and see "on-inconclusive" for what cannot be told',
  ],
  ['waivers', 'waivers are not supported by this version'],
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
  return {
    at: yaml.at(field),
    packages: readPatterns(yaml, fields.get('packages'), 'package') ?? [],
    functions: readPatterns(yaml, fields.get('functions'), 'name'),
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
