import { METRICS, type Metric } from '../profile/metric.ts';
import { didYouMean } from './did-you-mean.ts';
import { parseLimitText } from './limit-text.ts';
import { readPatterns } from './parse-patterns.ts';
import { type Budget, LIMIT } from './policy.ts';
import { WAIVER_KEYS } from './policy-keys.ts';
import { quote } from './quote.ts';
import { ACCEPTORS, type Acceptor, type UpTo, type Waiver } from './waiver.ts';
import type { Field, YamlReader } from './yaml-reader.ts';

/** Each that is needed is one more time that its budget is judged. */
const MOST_WAIVERS = 100;
const LONGEST_REASON = 500;
const LONGEST_OWNER = 100;
const NEEDED = ['budget', 'metric', 'up-to', 'reason', 'owner', 'expires'] as const;

/** `accept`: one word, or a list of them. */
export function readAccept(yaml: YamlReader, field: Field | undefined): Acceptor[] | undefined {
  if (!field) return undefined;
  const fields = yaml.isList(field) ? yaml.items(field, 'an entry of accept') : [field];
  const found = new Set<Acceptor>();
  for (const each of fields) {
    const word = yaml.choice(each, ACCEPTORS);
    if (word === undefined) continue;
    if (found.has(word)) yaml.problem(each, `${quote(word)} is there twice`);
    found.add(word);
  }
  return [...found];
}

/** The `waivers` of a policy; problems are told to the reader. */
export function readWaivers(
  yaml: YamlReader,
  field: Field | undefined,
  budgets: readonly Budget[],
  file: string,
): Waiver[] {
  if (!field) return [];
  const items = yaml.items(field, 'a waiver');
  if (items.length > MOST_WAIVERS) {
    yaml.problem(field, `a policy has at most ${MOST_WAIVERS} waivers, not ${items.length}`);
  }
  return items.slice(0, MOST_WAIVERS).flatMap((item) => {
    const fields = yaml.fields(item, WAIVER_KEYS);
    if (fields.size > 0) {
      for (const key of NEEDED) {
        if (!fields.has(key)) yaml.problem(item, `the waiver needs ${EXAMPLES[key]}`);
      }
    }
    const budget = readBudget(yaml, fields.get('budget'), budgets);
    const metric = yaml.choice(fields.get('metric'), METRICS);
    const upTo = metric && readUpTo(yaml, fields.get('up-to'), metric);
    if (budget && metric && upTo) checkLimit(yaml, fields, budget, metric, upTo);
    const reason = readLine(yaml, fields.get('reason'), LONGEST_REASON);
    const owner = readLine(yaml, fields.get('owner'), LONGEST_OWNER);
    const expires = readDay(yaml, fields.get('expires'));
    const benchmarks = readPatterns(yaml, fields.get('benchmarks'), 'benchmark');
    const packages = readPatterns(yaml, fields.get('packages'), 'package');
    const functions = readPatterns(yaml, fields.get('functions'), 'name');
    if (!budget || !metric || !upTo || !reason || !owner || !expires) return [];
    const at = yaml.at(item);
    const what = { benchmarks, packages, functions, metric, upTo };
    return [{ at, file, budget: budget.name, ...what, reason, owner, expires }];
  });
}

const EXAMPLES: Readonly<Record<(typeof NEEDED)[number], string>> = {
  budget: 'the name of a "budget"',
  metric: `a "metric": ${METRICS.join(', ')}`,
  'up-to': '"up-to": what is allowed, as in "64 B" of growth or "max 12 KiB"',
  reason: 'a "reason", which reports show',
  owner: 'an "owner": who is asked when it has expired',
  expires: '"expires": its last day, as in 2027-01-31',
};

function readBudget(
  yaml: YamlReader,
  field: Field | undefined,
  budgets: readonly Budget[],
): Budget | undefined {
  const name = yaml.text(field);
  if (!field || name === undefined) return undefined;
  const found = budgets.find((budget) => budget.name === name);
  if (found) return found;
  const names = budgets.map((budget) => budget.name);
  return yaml.problem(field, `no budget is called ${quote(name)}${didYouMean(name, names)}`);
}

/** `64 B` is of growth, `max 12 KiB` of the head, as reports write limits. */
function readUpTo(yaml: YamlReader, field: Field | undefined, metric: Metric): UpTo | undefined {
  const text = field && yaml.amount(field);
  if (!field || text === undefined) return undefined;
  const cap = /^max\s+(\S.*)$/.exec(text)?.[1];
  const kind = cap === undefined ? 'increase' : 'max';
  const amounts = parseLimitText(cap ?? text, metric, kind);
  if (typeof amounts === 'string') return yaml.problem(field, amounts);
  return { kind, text, ...amounts };
}

/** A waiver of what its budget does not limit would never be needed. */
function checkLimit(
  yaml: YamlReader,
  fields: ReadonlyMap<string, Field>,
  { name, of, limits }: Budget,
  metric: Metric,
  { kind, per }: UpTo,
): void {
  const ofMetric = limits.filter((limit) => limit.metric === metric);
  if (ofMetric.length === 0) {
    const has = [...new Set(limits.map((limit) => limit.metric))].join(', ');
    yaml.problem(fields.get('metric')!, `${quote(name)} has no limit of ${metric}, but of ${has}`);
  } else if (!ofMetric.some((limit) => limit.kind === kind && limit.per === per)) {
    const has = ofMetric.map((limit) => `${LIMIT[limit.kind].prefix}${limit.text}`).join(' and ');
    yaml.problem(
      fields.get('up-to')!,
      `${quote(name)} limits ${metric} to ${has}: write an amount of growth, or "max" before one of all that the head has, with "/run" where the limit has it`,
    );
  }
  if (fields.has('functions') && of !== 'function') {
    yaml.problem(fields.get('functions')!, `${quote(name)} is not about functions`);
  }
  if (fields.has('benchmarks') && per === 'run') {
    yaml.problem(fields.get('benchmarks')!, 'an amount with "/run" is of no benchmark');
  }
}

function readLine(yaml: YamlReader, field: Field | undefined, most: number): string | undefined {
  const text = yaml.text(field);
  if (!field || text === undefined || text.length <= most) return text;
  return yaml.problem(
    field,
    `${field.name} has at most ${most} characters, not ${text.length}: ${quote(text)}`,
  );
}

function readDay(yaml: YamlReader, field: Field | undefined): string | undefined {
  const text = yaml.text(field);
  if (!field || text === undefined) return undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && isInCalendar(text);
  return isDay
    ? text
    : yaml.problem(field, `${field.name} is a day, as in 2027-01-31, not ${quote(text)}`);
}

function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
