import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  notProfiled,
  notProfiledText
} from "./chunk-7OPVHFSN.js";
import {
  formerNames,
  ignores,
  limitKey,
  packageMatcher,
  partPattern,
  resultMatcher,
  stateOf,
  targetsOf
} from "./chunk-M7O6HAGT.js";
import {
  LEAST,
  amountOf,
  isOwn,
  noteText,
  placeKey,
  plural,
  resultKey,
  wholeText
} from "./chunk-OFSJODPS.js";
import {
  unitOf
} from "./chunk-GTTTB5B5.js";

// src/policy/lint-patterns.ts
function patternRemarks(policy, judged) {
  const own = [...policy.budgets, ...policy.ignore].filter(isOwn);
  return [...own.flatMap(unknownNames), ...judged ? deadPatterns(policy, judged) : []];
}
function unknownNames({ functions = [], ...of }) {
  return functions.flatMap((pattern) => {
    const not = notProfiled(pattern);
    const at = patternAt(of, "functions", pattern);
    return not ? [{ level: "warning", at, pattern, ...not }] : [];
  });
}
function patternAt({ at, patternsAt }, key, pattern) {
  return patternsAt?.get(placeKey(key, pattern)) ?? at;
}
function deadPatterns(policy, { diff, notes }) {
  const dead2 = new Set(notes.map((note) => "at" in note ? note.at : void 0));
  const former = formerNames(diff.moves);
  const remark = (of, { key, pattern }) => {
    const budget = "name" in of ? of.name : void 0;
    return {
      level: "warning",
      at: patternAt(of, key, pattern),
      code: "dead-pattern",
      budget,
      pattern
    };
  };
  const alive = (all) => all.filter((each) => isOwn(each) && !dead2.has(each.at));
  return [
    ...alive(policy.budgets).flatMap(
      (budget) => patternsOf(budget).filter((pattern) => !isForBudget(diff, budget, pattern, former)).map((pattern) => remark(budget, pattern))
    ),
    ...alive(policy.ignore).flatMap(
      (entry) => patternsOf({ ...entry, benchmarks: void 0 }).filter((pattern) => !isForIgnore(diff, entry, pattern, former)).map((pattern) => remark(entry, pattern))
    )
  ];
}
function patternsOf(of) {
  return ["benchmarks", "packages", "functions"].flatMap(
    (key) => (of[key] ?? []).filter((pattern) => pattern !== "**" && !(key === "functions" && notProfiled(pattern))).map((pattern) => ({ key, pattern }))
  );
}
function isForBudget(diff, budget, { key, pattern }, former) {
  if (key === "benchmarks") {
    const { path } = partPattern(pattern);
    return mayBeUnmeasured(diff, path === void 0 ? ["**"] : [path]) || namesIn(diff).some(resultMatcher([pattern], former));
  }
  const packages = key === "packages" ? [pattern] : budget.packages;
  const functions = key === "functions" ? [pattern] : ["**"];
  return !hasTable(diff) || mayBeUnmeasured(diff, packages) || targetsOf(diff, { ...budget, packages, functions }, former).length > 0;
}
function isForIgnore(diff, entry, { key, pattern }, former) {
  const packages = key === "packages" ? [pattern] : entry.packages;
  const isMeant = ignores({
    ...entry,
    packages,
    functions: key === "functions" ? [pattern] : void 0
  });
  const places = key === "functions" ? diff.functions : [...diff.packages, ...diff.results.map(({ id }) => id)];
  return !hasTable(diff) || mayBeUnmeasured(diff, packages) || places.some((of) => former.places("local" in of ? of : { package: of.package }).some(isMeant));
}
function namesIn({ results, starts }) {
  return [
    ...results.map(({ id }) => id),
    ...results.filter(({ counted }) => counted).map(({ id }) => ({ ...id, name: "(set-up)" })),
    ...starts.map((start) => ({ package: start.package, name: "(init)" }))
  ];
}
function hasTable({ samples, screens }) {
  return samples.base + samples.head > 0 && screens.length === 0;
}
function mayBeUnmeasured({ unmeasured }, patterns) {
  const matches = packageMatcher(patterns);
  return unmeasured.some(({ package: path }) => matches(path));
}

// src/policy/lint-waivers.ts
var SOON_DAYS = 30;
function waiverRemarks(policy, today, judged) {
  const own = policy.waivers.filter((waiver) => isOfFile(waiver, policy));
  const inherited = policy.waivers.filter((waiver) => !isOfFile(waiver, policy));
  return [
    ...own.flatMap(nearItsEnd(today)),
    ...inherited.flatMap(expiredElsewhere(today)),
    ...own.filter((waiver) => allowsNothing(waiver, policy)).map(told("useless-waiver")),
    ...judged ? dead(judged).filter((waiver) => own.includes(waiver)).map(told("dead-waiver")) : []
  ];
}
function isOfFile({ file }, policy) {
  return file === policy.file;
}
function told(code) {
  return (waiver) => ({ level: "warning", at: waiver.at, code, waiver });
}
function nearItsEnd(today) {
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + SOON_DAYS * 864e5);
  return (waiver) => {
    const { at, expires } = waiver;
    if (expires > soon.toISOString().slice(0, today.length)) return [];
    const code = stateOf(waiver, today) === "expired" ? "waiver-expired" : "waiver-expires";
    return [{ level: "warning", at, code, waiver }];
  };
}
function expiredElsewhere(today) {
  const at = { line: 1, column: 1 };
  return (waiver) => stateOf(waiver, today) === "expired" ? [{ level: "info", at, code: "inherited-expired", waiver }] : [];
}
function allowsNothing({ budget: name, metric, upTo }, { budgets }) {
  const limits = budgets.find((budget) => budget.name === name)?.limits ?? [];
  return limits.some(
    ({ kind, per, metric: of, absolute, relative = 0 }) => of === metric && kind === upTo.kind && per === upTo.per && upTo.absolute <= absolute && (upTo.relative ?? 0) <= relative
  );
}
function dead({ waivers }) {
  return waivers.filter(({ isDead }) => isDead).map(({ waiver }) => waiver);
}

// src/policy/lint.ts
function lint(policy, today, judged) {
  const own = policy.budgets.filter(isOwn);
  const seen = (judged?.notes ?? []).filter(
    (note) => note.code === "dead-budget" || note.code === "dead-ignore" || note.code === "overridden"
  );
  const known = new Set(seen.flatMap((note) => "budget" in note ? [note.budget] : []));
  const found = [
    ...seen,
    ...shadowed(policy.budgets, own).filter(({ budget }) => !known.has(budget)),
    ...own.flatMap(belowLeast),
    ...patternRemarks(policy, judged),
    ...waiverRemarks(policy, today, judged),
    ...judged ? uncovered(judged) : []
  ];
  return found.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
function shadowed(all, own) {
  return own.flatMap((budget) => {
    const later = all.slice(all.indexOf(budget) + 1).filter((other) => covers(other, budget));
    const taken = new Set(later.flatMap((other) => other.limits.map((of) => limitKey(other, of))));
    if (!budget.limits.every((limit) => taken.has(limitKey(budget, limit)))) return [];
    const { name, at } = budget;
    return [{ level: "warning", at, code: "shadowed", budget: name, by: later.at(-1).name }];
  });
}
function covers(later, budget) {
  const within = (some = ["**"], all = ["**"]) => some.every((each) => all.includes(each) || all.includes("**") && !each.includes("("));
  return later.of === budget.of && within(budget.benchmarks, later.benchmarks) && within(budget.packages, later.packages) && budget.functions.every((each) => later.functions.includes(each) || later.functions[0] === "**");
}
function belowLeast({ name, limits }) {
  return limits.flatMap((limit) => {
    const least = LEAST[unitOf(limit.metric)];
    const isBelow = limit.kind === "increase" && limit.per === "op" && limit.absolute > 0;
    if (!isBelow || limit.absolute >= least) return [];
    return [{ level: "info", at: limit.at, code: "below-least", budget: name, limit, least }];
  });
}
function uncovered({ findings, results }) {
  const held = new Set(findings.flatMap(({ result }) => result ? [resultKey(result)] : []));
  const names = results.filter(({ result: { id } }) => !held.has(resultKey(id))).map(({ result: { id } }) => id.package === "" ? id.name : `${id.package}.${id.name}`);
  if (names.length === 0) return [];
  return [{ level: "warning", at: { line: 1, column: 1 }, code: "uncovered", results: names }];
}

// src/report/lint.ts
function lintText(remarks, file) {
  const lines = remarks.map((remark) => {
    const { line, column } = remark.at;
    return `${file}:${line}:${column} ${remark.level}: ${remarkText(remark)}`;
  });
  const count = remarks.length === 0 ? "Nothing to remark" : plural(remarks.length, "remark");
  return `${[...lines, `${count} on ${file}.`].join("\n")}
`;
}
function lintJson(remarks, file) {
  const all = remarks.map(({ level, at, code, ...rest }) => {
    return { level, code, at, text: remarkText({ level, at, code, ...rest }) };
  });
  return `${JSON.stringify({ schema: "heapgate/lint/v1", policy: file, remarks: all }, void 0, 2)}
`;
}
function lintAnnotations(remarks, file) {
  return remarks.slice(0, 9).map((remark) => ({
    level: remark.level === "warning" ? "warning" : "notice",
    title: "Policy",
    message: remarkText(remark),
    file,
    line: remark.at.line
  }));
}
function remarkText(remark) {
  switch (remark.code) {
    case "dead-budget":
    case "dead-ignore":
    case "overridden":
      return noteText(remark);
    case "shadowed":
      return `"${remark.budget}" has no effect: "${remark.by}" comes later and is about all of it`;
    case "below-least": {
      const { limit, least, budget } = remark;
      return `${limit.metric} of "${budget}" allows ${wholeText(limit.text, limit.metric)}, and below ${amountOf(least, limit.metric, "op")} growth is hard to tell from chance: write 0 for none, or more`;
    }
    case "dead-pattern": {
      const of = remark.budget === void 0 ? "this entry of ignore" : `"${remark.budget}"`;
      return `"${remark.pattern}" of ${of} matches nothing that was measured: mend it, or take it out`;
    }
    case "generics":
    case "closure":
      return notProfiledText(remark.pattern, remark);
    case "waiver-expired":
    case "waiver-expires": {
      const { budget, expires, owner } = remark.waiver;
      const when = remark.code === "waiver-expired" ? "expired on" : "ends with";
      return `the waiver of "${budget}" ${when} ${expires}: ask ${owner}, or take it out`;
    }
    case "inherited-expired": {
      const { budget, expires, owner, file: other, at } = remark.waiver;
      return `the waiver of "${budget}" in ${other}:${at.line}:${at.column} expired on ${expires}: ask ${owner}`;
    }
    case "useless-waiver": {
      const { budget, upTo } = remark.waiver;
      return `the waiver of "${budget}" is never needed: it allows ${upTo.text}, and the budget as much without it; raise "up-to", or take it out`;
    }
    case "dead-waiver":
      return `the waiver of "${remark.waiver.budget}" is for nothing that was measured: take it out, or mend its patterns`;
    case "uncovered": {
      const { results } = remark;
      const more = results.length > 5 ? ` and ${results.length - 5} more` : "";
      return `no budget looks at ${results.slice(0, 5).join(", ")}${more}`;
    }
  }
}

export {
  lint,
  lintText,
  lintJson,
  lintAnnotations
};
