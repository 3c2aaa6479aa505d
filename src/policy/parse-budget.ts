import { ATTRIBUTES } from '../compare/heap-diff.ts';
import { METRICS, type Metric, unitOf } from '../profile/metric.ts';
import { parseLimitText } from './limit-text.ts';
import { readPatterns } from './parse-patterns.ts';
import type { Budget, Limit } from './policy.ts';
import { BUDGET_KEYS, LIMIT_KEYS } from './policy-keys.ts';
import type { Field, YamlReader } from './yaml-reader.ts';

/**
 * What a share alone is held above, in bytes or objects a run. Map seeds, pools and the tiny
 * allocator move a run by a few KiB, however many iterations it has.
 */
export const FLOOR = { bytes: 16 * 1024, count: 1024 } as const;

const LONGEST_NAME = 200;

/** The `budgets` of a policy; problems are told to the reader. */
export function readBudgets(yaml: YamlReader, field: Field | undefined): Budget[] {
  const lines = new Map<string, number>();
  return yaml.items(field, 'a budget').map((item) => {
    const fields = yaml.fields(item, BUDGET_KEYS);
    if (fields.size > 0) checkComplete(yaml, item, fields);
    return {
      name: readName(yaml, fields.get('name'), lines),
      at: yaml.at(item),
      packages: readPatterns(yaml, fields.get('packages'), 'package') ?? [],
      functions: readPatterns(yaml, fields.get('functions'), 'name'),
      benchmarks: readPatterns(yaml, fields.get('benchmarks'), 'name'),
      attribute: yaml.choice(fields.get('attribute'), ATTRIBUTES) ?? 'owned',
      limits: METRICS.flatMap((metric) => readLimits(yaml, fields.get(metric), metric)),
      level: yaml.choice(fields.get('level'), ['error', 'warning']) ?? 'error',
    };
  });
}

function checkComplete(yaml: YamlReader, item: Field, fields: ReadonlyMap<string, Field>): void {
  if (!fields.has('name')) yaml.problem(item, 'the budget needs a "name"');
  if (!fields.has('packages')) {
    yaml.problem(item, 'the budget needs "packages": write packages: ["**"] for all of them');
  }
  if (!METRICS.some((metric) => fields.has(metric))) {
    yaml.problem(item, 'the budget needs a limit, as in alloc_space: { increase: 5% and 16 KiB }');
  }
}

function readName(yaml: YamlReader, field: Field | undefined, lines: Map<string, number>): string {
  const name = yaml.text(field);
  if (!field || name === undefined) return '';
  const first = lines.get(name);
  if (name.length > LONGEST_NAME)
    yaml.problem(field, `a name has at most ${LONGEST_NAME} characters`);
  else if (first !== undefined) {
    yaml.problem(
      field,
      `two budgets have this name, the first in line ${first}: give each its own`,
    );
  } else lines.set(name, yaml.at(field).line);
  return name;
}

function readLimits(yaml: YamlReader, field: Field | undefined, metric: Metric): Limit[] {
  if (!field) return [];
  const fields = yaml.fields(field, LIMIT_KEYS, `, as in ${metric}: { increase: 5% }`);
  return [...fields.values()].flatMap((limit) => readLimit(yaml, limit, metric) ?? []);
}

function readLimit(yaml: YamlReader, field: Field, metric: Metric): Limit | undefined {
  const kind = field.name === 'max' ? 'max' : 'increase';
  const text = yaml.amount(field);
  if (text === undefined) return undefined;
  const amounts = parseLimitText(text, metric, kind);
  if (typeof amounts === 'string') return yaml.problem(field, amounts);
  const shareAlone = amounts.relative !== undefined && amounts.absolute === undefined;
  return {
    kind,
    metric,
    at: yaml.at(field),
    text,
    ...amounts,
    floor: shareAlone ? FLOOR[unitOf(metric)] : undefined,
  };
}
