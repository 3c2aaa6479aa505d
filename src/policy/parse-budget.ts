import { ATTRIBUTES } from '../compare/heap-diff.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import { parseLimitText } from './limit-text.ts';
import { readPatterns } from './parse-patterns.ts';
import { type Budget, LIMIT_KINDS, type Limit, type Position, type TargetKind } from './policy.ts';
import { BUDGET_KEYS } from './policy-keys.ts';
import { quote } from './quote.ts';
import type { Field, YamlReader } from './yaml-reader.ts';

const LONGEST_NAME = 200;

/** The `budgets` of a policy; problems are told to the reader. */
export function readBudgets(yaml: YamlReader, field: Field | undefined): Budget[] {
  const lines = new Map<string, number>();
  return yaml.items(field, 'a budget').map((item) => {
    const fields = yaml.fields(item, BUDGET_KEYS);
    if (fields.size > 0) checkComplete(yaml, item, fields);
    const limits = METRICS.flatMap((metric) => readLimits(yaml, fields.get(metric), metric));
    const of = targetOf(fields);
    const patternsAt = new Map<string, Position>();
    checkAttribute(yaml, fields.get('attribute'), of);
    return {
      name: readName(yaml, fields.get('name'), lines),
      at: yaml.at(item),
      isBuiltIn: false,
      of,
      benchmarks: readPatterns(yaml, fields.get('benchmarks'), 'benchmark', patternsAt),
      packages: readPatterns(yaml, fields.get('packages'), 'package', patternsAt) ?? ['**'],
      functions: readPatterns(yaml, fields.get('functions'), 'name', patternsAt) ?? ['**'],
      attribute: yaml.choice(fields.get('attribute'), ATTRIBUTES) ?? 'owned',
      patternsAt,
      limits,
      level: yaml.choice(fields.get('level'), ['error', 'warning']) ?? 'error',
    };
  });
}

/** What the keys that are there say a budget is about. */
function targetOf(fields: ReadonlyMap<string, Field>): TargetKind {
  if (fields.has('functions')) return 'function';
  return fields.has('packages') ? 'package' : 'result';
}

function checkAttribute(yaml: YamlReader, field: Field | undefined, of: TargetKind): void {
  if (!field || of !== 'result') return;
  yaml.problem(
    field,
    'attribute is for packages and functions: a result is judged by all that it allocates',
  );
}

function checkComplete(yaml: YamlReader, item: Field, fields: ReadonlyMap<string, Field>): void {
  if (!fields.has('name')) yaml.problem(item, 'the budget needs a "name"');
  if (!['benchmarks', 'packages', 'functions'].some((key) => fields.has(key))) {
    yaml.problem(
      item,
      'the budget needs "benchmarks", "packages" or "functions": write benchmarks: ["**"] for every result',
    );
  }
  if (!METRICS.some((metric) => fields.has(metric))) {
    yaml.problem(item, 'the budget needs a limit, as in alloc_space: { increase: 5% and 64 B }');
  }
}

function readName(yaml: YamlReader, field: Field | undefined, lines: Map<string, number>): string {
  const name = yaml.text(field);
  if (!field || name === undefined) return '';
  const first = lines.get(name);
  if (name.length > LONGEST_NAME)
    yaml.problem(
      field,
      `a name has at most ${LONGEST_NAME} characters, not ${name.length}: ${quote(name)}`,
    );
  else if (first !== undefined) {
    yaml.problem(
      field,
      `two budgets are called ${quote(name)}, the first in line ${first}: give each its own name`,
    );
  } else lines.set(name, yaml.at(field).line);
  return name;
}

function readLimits(yaml: YamlReader, field: Field | undefined, metric: Metric): Limit[] {
  if (!field) return [];
  const fields = yaml.fields(field, LIMIT_KINDS, `, as in ${metric}: { increase: 5% }`);
  return LIMIT_KINDS.flatMap((kind) => readLimit(yaml, fields.get(kind), metric, kind) ?? []);
}

function readLimit(
  yaml: YamlReader,
  field: Field | undefined,
  metric: Metric,
  kind: Limit['kind'],
): Limit | undefined {
  const text = field && yaml.amount(field);
  if (!field || text === undefined) return undefined;
  const amounts = parseLimitText(text, metric, kind);
  if (typeof amounts === 'string') return yaml.problem(field, amounts);
  return { kind, metric, at: yaml.at(field), text, ...amounts };
}
