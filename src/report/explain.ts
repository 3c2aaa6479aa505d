import type { Explained, Rule } from '../policy/explain.ts';
import type { Budget, Ignore, Limit, Policy } from '../policy/policy.ts';
import { isRowBeside } from '../policy/result-pattern.ts';
import type { Subject } from '../policy/subject.ts';
import type { Waiver } from '../policy/waiver.ts';
import { amountOf, percent } from './amounts.ts';

/** What a policy says of a benchmark, a package or a function, in lines. */
export function explainText({ subject, rules, others, ignoredBy }: Explained, policy: Policy) {
  const held = rules.filter(({ overriddenBy }) => !overriddenBy);
  const lost = rules.filter(({ overriddenBy }) => overriddenBy);
  const [ignored] = ignoredBy;
  const what = `${nameOf(subject)} is ${kindOf(subject)}`;
  const lines = [
    ignored
      ? `${what} that no budget is held against: ${placeOf(ignored, policy)} ignores it.`
      : `${what}. ${held.length === 0 ? 'No budget looks at it.' : `${sum(held.length, 'limit')} held against it:`}`,
  ];
  if (!ignored) {
    lines.push(...held.flatMap((rule) => ['', ...ruleLines(rule, subject, policy)]));
    if (lost.length > 0) lines.push('', 'Later budgets win over:');
    for (const { budget, limit, overriddenBy } of lost) {
      const by = `for ${quoted(overriddenBy!)} comes after it`;
      lines.push(`  ${limit.metric} ${limit.kind}: ${limit.text} of ${who(budget, policy)}, ${by}`);
    }
    if (others.length > 0) lines.push('', `Not about it: ${others.map(quoted).join(', ')}`);
  }
  if (subject.package === undefined) {
    lines.push('', 'It has no import path in front, so each package is taken to match.');
  }
  return `${lines.join('\n')}\n`;
}

export function explainJson({ subject, rules, others, ignoredBy }: Explained): string {
  const all = {
    schema: 'heapgate/explain/v1',
    subject: { ...subject, package: subject.package ?? null },
    rules: rules.map(({ budget, limit, overriddenBy, waivers }) => ({
      budget: budget.name,
      builtIn: budget.isBuiltIn,
      from: budget.from ?? null,
      at: budget.at,
      level: budget.level,
      limit,
      overriddenBy: overriddenBy?.name ?? null,
      waivers: waivers.map(({ waiver, state }) => ({ ...waiver, state })),
    })),
    others: others.map(({ name }) => name),
    ignoredAt: ignoredBy.map(({ at }) => at),
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function nameOf({ of, package: path, name }: Subject): string {
  return path === undefined || of === 'package' ? name : `${path}.${name}`;
}

function kindOf({ of, name }: Subject): string {
  if (of !== 'result') return `a ${of}`;
  if (name === '(init)') return 'the start of a package';
  return name === '(set-up)' ? 'the set-up of a benchmark' : 'a benchmark';
}

function sum(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} is` : `${count} ${noun}s are`;
}

function ruleLines({ budget, limit, waivers }: Rule, { name }: Subject, policy: Policy): string[] {
  const level = budget.level === 'error' ? 'fails the run' : 'warns';
  return [
    `  ${limit.metric} ${limit.kind}: ${limit.text}`,
    `    ${meaning(isRowBeside(name) ? { ...limit, per: 'run' } : limit)} More ${level}.`,
    `    ${why(budget)} ${who(budget, policy)}`,
    ...waivers.map(({ waiver, state }) => `    ${waiverText(waiver, state)}`),
  ];
}

function waiverText({ upTo, expires, owner, reason, file, at }: Waiver, state: string): string {
  const place = `${file}:${at.line}:${at.column}`;
  return state === 'expired'
    ? `A waiver up to ${upTo.text} expired on ${expires}: ask ${owner}, ${place}`
    : `Waived up to ${upTo.text} until ${expires}, for ${owner}: ${reason}, ${place}`;
}

/** Which patterns make a budget speak of it. */
function why({ of, benchmarks = ['**'], packages, functions, attribute }: Budget): string {
  const list = (patterns: readonly string[]) => patterns.map((each) => `"${each}"`).join(', ');
  if (of === 'result') return `${list(benchmarks)} in`;
  const within = benchmarks.join() === '**' ? '' : ` while ${list(benchmarks)} runs`;
  const inPackages =
    of === 'package' ? list(packages) : `${list(functions)} in packages ${list(packages)}`;
  return `${inPackages}${within}, ${attribute}, in`;
}

/** What a limit allows, in a sentence. */
function meaning({ kind, metric, relative, absolute, per }: Limit): string {
  const most = `${amountOf(absolute, metric, per)}${per === 'run' ? ' a run' : ''}`;
  if (kind === 'max') return `The head may have ${most}, whatever the base has.`;
  if (absolute === 0 && relative === undefined) {
    const over = per === 'op' ? ' over all operations' : '';
    return `No growth is allowed, but for three objects${over}, which pools do by chance.`;
  }
  if (relative === undefined) return `It may grow by ${most}.`;
  const above = `by ${percent(relative)} of the base`;
  return `It may grow ${above}, or by ${most} where that is more.`;
}

function quoted({ name }: Budget): string {
  return `"${name}"`;
}

function who(budget: Budget, policy: Policy): string {
  return budget.isBuiltIn
    ? `${quoted(budget)}, built in`
    : `${quoted(budget)}, ${placeOf(budget, policy)}`;
}

function placeOf({ at, from }: Pick<Ignore, 'at' | 'from'>, { file }: Policy): string {
  return `${from ?? file}:${at.line}:${at.column}`;
}
