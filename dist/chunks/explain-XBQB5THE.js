import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  notProfiled,
  notProfiledText,
  withoutArguments
} from "./chunk-7OPVHFSN.js";
import {
  loadPolicy
} from "./chunk-LTHIQTOY.js";
import "./chunk-75B5DVCP.js";
import {
  commandContext,
  writeReport
} from "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import {
  ignores,
  isOfResults,
  isRowBeside,
  limitKey,
  nameMatcher,
  packageMatcher,
  partPattern,
  resultMatcher,
  stateOf,
  today
} from "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import {
  amountOf,
  percent,
  quote
} from "./chunk-OFSJODPS.js";
import "./chunk-DL6E4CNP.js";
import {
  UserError
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/policy/subject.ts
var CURE = "write one as a report shows it, such as BenchmarkGet or example.com/lru.(*Cache).Get";
function subjectOf(text, policy) {
  if (text === "") throw new UserError(`explain: an empty name was given: ${CURE}`);
  if (/[\s\p{Cc}]/u.test(withoutArguments(text))) {
    throw new UserError(`explain ${quote(text)}: a name has no spaces and is one line: ${CURE}`);
  }
  const subject = read(text, policy);
  if (isPattern(subject)) {
    throw new UserError(`explain ${quote(text)}: this is a pattern and no name: ${CURE}`);
  }
  return subject;
}
function read(text, policy) {
  if (isOfResults(text)) {
    const { path: path2, name: name2 } = partPattern(text);
    return { of: "result", package: path2, name: name2 };
  }
  const isNamed = [...policy.budgets, ...policy.ignore].some(
    (each) => each.packages.includes(text)
  );
  if (isNamed || isPath(text)) return { of: "package", package: text, name: text };
  const { path, name } = partFunction(withoutArguments(text));
  const written = path === void 0 ? text : text.slice(path.length + 1);
  const not = notProfiled(written);
  if (!not) return { of: "function", package: path, name };
  const instead = path === void 0 ? not.instead : `${path}.${not.instead}`;
  throw new UserError(notProfiledText(text, { ...not, instead }));
}
function isPath(text) {
  return /^[^()[\]]*\/[^/.()[\]]+$/.test(text) || /^gopkg\.in\/(?:[^/]+\/)?[^/]+\.v\d+$/.test(text);
}
function partFunction(text) {
  const [, path, name] = /^((?:.*\/)?[a-z0-9_][^./(]*)\.(.+)$/s.exec(text) ?? [];
  return { path, name: name ?? text };
}
function isPattern({ of, package: path = "", name }) {
  if (/[*?]/.test(path)) return true;
  if (of === "result") return !isRowBeside(name) && /^[^/]*[*?]/.test(name);
  return /[*?]/.test(name.replace(/^\(\*(?!\))/, ""));
}

// src/policy/explain.ts
function explain(policy, name, today2) {
  const subject = subjectOf(name, policy);
  const matching = policy.budgets.filter((budget) => looksAt(budget, subject));
  const all = matching.flatMap((budget) => budget.limits.map((limit) => ({ budget, limit })));
  const winners = new Map(all.map(({ budget, limit }) => [limitKey(budget, limit), budget]));
  return {
    subject,
    rules: all.map(({ budget, limit }) => {
      const winner = winners.get(limitKey(budget, limit));
      const waivers = policy.waivers.filter((waiver) => isFor(waiver, budget, limit) && covers(waiver, subject)).map((waiver) => ({ waiver, state: stateOf(waiver, today2) }));
      return { budget, limit, overriddenBy: winner === budget ? void 0 : winner, waivers };
    }),
    others: policy.budgets.filter((budget) => !matching.includes(budget)),
    ignoredBy: policy.ignore.filter((entry) => isIgnoredBy(entry, subject))
  };
}
function isFor({ budget: name, metric, upTo }, budget, limit) {
  const { kind, per } = limit;
  return name === budget.name && metric === limit.metric && upTo.kind === kind && upTo.per === per;
}
function covers({ benchmarks, packages, functions }, subject) {
  const { of, package: path, name } = subject;
  if (packages && !inPackages(packages, path)) return false;
  if (of === "function") return !functions || nameMatcher(functions)(name);
  if (functions) return false;
  return of === "package" || !benchmarks || inResults(benchmarks, subject);
}
function looksAt(budget, { of, package: path, name }) {
  if (budget.of !== of) return false;
  if (of === "package") return inPackages(budget.packages, path);
  if (of === "function") {
    return inPackages(budget.packages, path) && nameMatcher(budget.functions)(name);
  }
  return inResults(budget.benchmarks ?? ["**"], { package: path, name });
}
function inResults(patterns, { package: path, name }) {
  const own = path === void 0 ? patterns.map((pattern) => partPattern(pattern).name) : patterns;
  return resultMatcher(own)({ package: path ?? "", name });
}
function inPackages(patterns, path) {
  return path === void 0 || packageMatcher(patterns)(path);
}
function isIgnoredBy(entry, { of, package: path, name }) {
  if (path === void 0) return false;
  return ignores(entry)(of === "function" ? { package: path, local: name } : { package: path });
}

// src/report/explain.ts
function explainText({ subject, rules, others, ignoredBy }, policy) {
  const held = rules.filter(({ overriddenBy }) => !overriddenBy);
  const lost = rules.filter(({ overriddenBy }) => overriddenBy);
  const [ignored] = ignoredBy;
  const what = `${nameOf(subject)} is ${kindOf(subject)}`;
  const lines = [
    ignored ? `${what} that no budget is held against: ${placeOf(ignored, policy)} ignores it.` : `${what}. ${held.length === 0 ? "No budget looks at it." : `${sum(held.length, "limit")} held against it:`}`
  ];
  if (!ignored) {
    lines.push(...held.flatMap((rule) => ["", ...ruleLines(rule, subject, policy)]));
    if (lost.length > 0) lines.push("", "Later budgets win over:");
    for (const { budget, limit, overriddenBy } of lost) {
      const by = `for ${quoted(overriddenBy)} comes after it`;
      lines.push(`  ${limit.metric} ${limit.kind}: ${limit.text} of ${who(budget, policy)}, ${by}`);
    }
    if (others.length > 0) lines.push("", `Not about it: ${others.map(quoted).join(", ")}`);
  }
  if (subject.package === void 0) {
    lines.push("", "It has no import path in front, so each package is taken to match.");
  }
  return `${lines.join("\n")}
`;
}
function explainJson({ subject, rules, others, ignoredBy }) {
  const all = {
    schema: "heapgate/explain/v1",
    subject: { ...subject, package: subject.package ?? null },
    rules: rules.map(({ budget, limit, overriddenBy, waivers }) => ({
      budget: budget.name,
      builtIn: budget.isBuiltIn,
      from: budget.from ?? null,
      at: budget.at,
      level: budget.level,
      limit,
      overriddenBy: overriddenBy?.name ?? null,
      waivers: waivers.map(({ waiver, state }) => ({ ...waiver, state }))
    })),
    others: others.map(({ name }) => name),
    ignoredAt: ignoredBy.map(({ at }) => at)
  };
  return `${JSON.stringify(all, void 0, 2)}
`;
}
function nameOf({ of, package: path, name }) {
  return path === void 0 || of === "package" ? name : `${path}.${name}`;
}
function kindOf({ of, name }) {
  if (of !== "result") return `a ${of}`;
  if (name === "(init)") return "the start of a package";
  return name === "(set-up)" ? "the set-up of a benchmark" : "a benchmark";
}
function sum(count, noun) {
  return count === 1 ? `1 ${noun} is` : `${count} ${noun}s are`;
}
function ruleLines({ budget, limit, waivers }, { name }, policy) {
  const level = budget.level === "error" ? "fails the run" : "warns";
  return [
    `  ${limit.metric} ${limit.kind}: ${limit.text}`,
    `    ${meaning(isRowBeside(name) ? { ...limit, per: "run" } : limit)} More ${level}.`,
    `    ${why(budget)} ${who(budget, policy)}`,
    ...waivers.map(({ waiver, state }) => `    ${waiverText(waiver, state)}`)
  ];
}
function waiverText({ upTo, expires, owner, reason, file, at }, state) {
  const place = `${file}:${at.line}:${at.column}`;
  return state === "expired" ? `A waiver up to ${upTo.text} expired on ${expires}: ask ${owner}, ${place}` : `Waived up to ${upTo.text} until ${expires}, for ${owner}: ${reason}, ${place}`;
}
function why({ of, benchmarks = ["**"], packages, functions, attribute }) {
  const list = (patterns) => patterns.map((each) => `"${each}"`).join(", ");
  if (of === "result") return `${list(benchmarks)} in`;
  const within = benchmarks.join() === "**" ? "" : ` while ${list(benchmarks)} runs`;
  const inPackages2 = of === "package" ? list(packages) : `${list(functions)} in packages ${list(packages)}`;
  return `${inPackages2}${within}, ${attribute}, in`;
}
function meaning({ kind, metric, relative, absolute, per }) {
  const most = `${amountOf(absolute, metric, per)}${per === "run" ? " a run" : ""}`;
  if (kind === "max") return `The head may have ${most}, whatever the base has.`;
  if (absolute === 0 && relative === void 0) {
    const over = per === "op" ? " over all operations" : "";
    return `No growth is allowed, but for three objects${over}, which pools do by chance.`;
  }
  if (relative === void 0) return `It may grow by ${most}.`;
  const above = `by ${percent(relative)} of the base`;
  return `It may grow ${above}, or by ${most} where that is more.`;
}
function quoted({ name }) {
  return `"${name}"`;
}
function who(budget, policy) {
  return budget.isBuiltIn ? `${quoted(budget)}, built in` : `${quoted(budget)}, ${placeOf(budget, policy)}`;
}
function placeOf({ at, from }, { file }) {
  return `${from ?? file}:${at.line}:${at.column}`;
}

// src/commands/explain.ts
async function runExplain(name, { policy: file, format, output }) {
  const request = { policy: file, context: commandContext() };
  const policy = await loadPolicy(request);
  const found = explain(policy, name.trim(), today());
  await writeReport(format === "json" ? explainJson(found) : explainText(found, policy), output);
  return 0;
}
export {
  runExplain
};
