import { isScalar, type Node } from 'yaml';
import { ATTRIBUTES } from '../compare/heap-diff.ts';
import { METRICS, type Metric, unitOf } from '../profile/metric.ts';
import { parseLimitText } from './limit-text.ts';
import { patternProblem } from './match.ts';
import type { Budget, Ignore, Limit, Policy } from './policy.ts';
import { type Entry, YamlReader } from './yaml-reader.ts';

export const POLICY_KEYS = [
  'version',
  'module',
  'budgets',
  'ignore',
  'trust',
  'on-inconclusive',
  'comment',
] as const;
export const BUDGET_KEYS = [
  'name',
  'packages',
  'functions',
  'benchmarks',
  'attribute',
  ...METRICS,
  'level',
] as const;
export const LIMIT_KEYS = ['max', 'increase'] as const;
export const IGNORE_KEYS = ['packages', 'functions'] as const;
export const COMMENT_KEYS = ['max-rows', 'title'] as const;

/** What a share alone is held above: noise of a run does not grow with its iterations. */
export const FLOOR = { bytes: 16 * 1024, count: 1024 } as const;

/**
 * Reads a policy.
 *
 * @throws UserError with one line a mistake: `FILE:LINE:COLUMN what is wrong and the cure`
 */
export function parsePolicy(text: string, file: string): Policy {
  const yaml = new YamlReader(text, file);
  const top = yaml.entries(yaml.root, 'the policy', POLICY_KEYS);
  const version = top.get('version');
  if (!version) yaml.problem(yaml.root, 'the key "version" is missing: write version: 1');
  else if (yaml.text(version, 'version') !== '1') {
    yaml.problem(version.value, 'this heapgate reads version: 1');
  }
  if (!top.has('budgets'))
    yaml.problem(
      yaml.root,
      'the key "budgets" is missing: a policy without budgets judges nothing',
    );
  const policy: Policy = {
    file,
    module: yaml.text(top.get('module'), 'module'),
    budgets: readBudgets(yaml, top.get('budgets')),
    ignore: yaml.items(top.get('ignore'), 'ignore').map((node) => readIgnore(yaml, node)),
    trust: yaml.choice(top.get('trust'), 'trust', ['exact', 'sampled', 'advisory']) ?? 'sampled',
    onInconclusive:
      yaml.choice(top.get('on-inconclusive'), 'on-inconclusive', ['warn', 'fail', 'ignore']) ??
      'warn',
    comment: readComment(yaml, top.get('comment')),
  };
  yaml.finish();
  return policy;
}

function readBudgets(yaml: YamlReader, entry: Entry | undefined): Budget[] {
  const names = new Set<string>();
  return yaml.items(entry, 'budgets').map((node) => {
    const budget = readBudget(yaml, node);
    if (budget.name !== '' && names.has(budget.name)) {
      yaml.problem(node, `there are two budgets named "${budget.name}"`);
    }
    names.add(budget.name);
    return budget;
  });
}

function readBudget(yaml: YamlReader, node: Node): Budget {
  const entries = yaml.entries(node, 'a budget', BUDGET_KEYS);
  const missing = ['name', 'packages'].filter((key) => !entries.has(key));
  if (missing.length > 0) yaml.problem(node, `the budget lacks ${missing.join(' and ')}`);
  const limits = METRICS.flatMap((metric) => readLimits(yaml, entries.get(metric), metric));
  if (!METRICS.some((metric) => entries.has(metric))) {
    yaml.problem(node, `the budget has no limit: add one of ${METRICS.join(', ')}`);
  }
  return {
    name: yaml.text(entries.get('name'), 'name') ?? '',
    at: yaml.at(node),
    packages: readPatterns(yaml, entries.get('packages')) ?? [],
    functions: readPatterns(yaml, entries.get('functions')),
    benchmarks: readPatterns(yaml, entries.get('benchmarks')),
    attribute: yaml.choice(entries.get('attribute'), 'attribute', ATTRIBUTES) ?? 'owned',
    limits,
    level: yaml.choice(entries.get('level'), 'level', ['error', 'warning']) ?? 'error',
  };
}

function readLimits(yaml: YamlReader, entry: Entry | undefined, metric: Metric): Limit[] {
  if (!entry) return [];
  const entries = yaml.entries(entry.value, `${metric}`, LIMIT_KEYS);
  if (entries.size === 0) yaml.problem(entry.value, `${metric} needs max, increase or both`);
  return [...entries.values()].flatMap((limit) => readLimit(yaml, limit, metric));
}

function readLimit(yaml: YamlReader, entry: Entry, metric: Metric): Limit[] {
  const kind = entry.key === 'max' ? 'max' : 'increase';
  const text = yaml.text(entry, `${metric}.${kind}`);
  if (text === undefined) return [];
  const amounts = parseLimitText(text, metric, kind);
  if (typeof amounts === 'string') {
    yaml.problem(entry.value, `${metric}.${kind}: ${amounts}`);
    return [];
  }
  const shareAlone = amounts.relative !== undefined && amounts.absolute === undefined;
  const floor = shareAlone ? FLOOR[unitOf(metric)] : undefined;
  return [{ kind, metric, at: yaml.at(entry.value), text, floor, ...amounts }];
}

function readIgnore(yaml: YamlReader, node: Node): Ignore {
  const entries = yaml.entries(node, 'an entry of ignore', IGNORE_KEYS);
  if (!entries.has('packages')) yaml.problem(node, 'the entry of ignore lacks packages');
  return {
    at: yaml.at(node),
    packages: readPatterns(yaml, entries.get('packages')) ?? [],
    functions: readPatterns(yaml, entries.get('functions')),
  };
}

function readPatterns(yaml: YamlReader, entry: Entry | undefined): string[] | undefined {
  if (!entry) return undefined;
  return yaml.items(entry, entry.key).flatMap((node) => {
    const pattern = yaml.textOf(node, `an entry of ${entry.key}`);
    if (pattern === undefined) return [];
    const problem = patternProblem(pattern);
    if (problem) yaml.problem(node, problem);
    return [pattern];
  });
}

function readComment(yaml: YamlReader, entry: Entry | undefined): Policy['comment'] {
  if (!entry) return { maxRows: undefined, title: undefined };
  const entries = yaml.entries(entry.value, 'comment', COMMENT_KEYS);
  return {
    maxRows: readRows(yaml, entries.get('max-rows')),
    title: yaml.text(entries.get('title'), 'title'),
  };
}

function readRows(yaml: YamlReader, entry: Entry | undefined): number | undefined {
  if (!entry) return undefined;
  const value = isScalar(entry.value) ? entry.value.value : undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000)
    return value;
  return yaml.problem(entry.value, 'max-rows must be a whole number from 1 to 1000');
}
