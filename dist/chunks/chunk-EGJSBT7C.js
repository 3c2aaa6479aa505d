import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  plural,
  toPlain
} from "./chunk-FSWKIRJC.js";
import {
  isAtFault,
  isUnreached
} from "./chunk-ZFAXWUAP.js";
import {
  wholeText
} from "./chunk-PUTPBKTE.js";
import {
  compareText
} from "./chunk-NBLSIVKZ.js";

// src/report/unmeasured.ts
function endingSpans(ending, side) {
  const where = side ? ` on ${side}` : "";
  switch (ending.code) {
    case "ran":
      return [`ran${where}`];
    case "no-benchmarks":
      return [`has no benchmarks${where}`];
    case "bench-matches-nothing":
      return [`has no benchmark${where} that matches `, { code: ending.bench }];
    case "all-skipped":
      return [`skips its benchmarks${where}`, ...because(ending)];
    case "not-reached":
      return [`was not reached${where} in the time given`, ...because(ending)];
    case "wants-newer-go":
      return [`wants a newer Go${where}`, ...because(ending)];
    case "build-failed":
      return [`does not build${where}`, ...because(ending)];
    case "failed":
    case "timeout":
      return [`failed${where}`, ...because(ending)];
    case "profile-missing":
      return [`has lost its profile${where}: keep the whole folder of the set`];
    case "shard-missing":
      return [`is in no shard${where}: ${ending.missing.join(", ")} missing`];
    case "no-profile":
      return [`has no profile${where}`];
  }
}
function because({ message }) {
  return message === "" ? [] : [": ", { prose: message.replace(/^go: /, "") }];
}
function wordless(ending) {
  return "message" in ending ? { ...ending, message: "" } : ending;
}
function whatHappened(name, ending, side) {
  if (ending.code === "failed" || ending.code === "timeout") {
    const [, benchmark, message] = /^(Benchmark\S*): (.*)$/.exec(ending.message) ?? [];
    if (benchmark !== void 0 && message !== void 0) {
      return [{ code: benchmark }, " ", ...endingSpans({ ...ending, message }, side)];
    }
  }
  return [{ code: name }, " ", ...endingSpans(ending, side)];
}
function worstOnBase(unmeasured) {
  return [...unmeasured].sort((a, b) => rank(b.base) - rank(a.base))[0];
}
function ofBase(unmeasured, names) {
  const worst = worstOnBase(unmeasured);
  if (!worst) return ["base has no profiles"];
  const { code } = worst.base;
  if (code === "failed" || code === "timeout") {
    return whatHappened(names.package(worst.package), worst.base, "base");
  }
  return ["base ", ...endingSpans(worst.base)];
}
function rank(ending) {
  return isAtFault(ending) ? 2 : Number(ending.code === "all-skipped");
}
function noBaselineLine(unmeasured, isIgnored, names) {
  if (unmeasured.length === 0) {
    return isIgnored ? ["No baseline: the policy ignores every package that has benchmarks"] : [
      "No benchmarks: there is nothing to compare. Write a ",
      { code: "func BenchmarkX(b *testing.B)" },
      ", and heapgate watches what it allocates from then on"
    ];
  }
  if (unmeasured.every(({ base }) => base.code === "no-benchmarks")) {
    return [
      "No baseline: base has no benchmarks yet, so nothing was compared. Once this change is merged, the next one is compared with it"
    ];
  }
  return ["No baseline: ", ...ofBase(unmeasured, names), ". Nothing was compared"];
}
function unmeasuredLine([first, ...others], names) {
  if (!first) return [];
  const alike = others.filter(({ weight }) => weight === first.weight).length;
  const more = alike > 0 ? `; and ${plural(alike, "more package")} likewise` : "";
  return [...sentence(first, names), more];
}
function sentence({ package: path, base, head, weight }, names) {
  const name = names.package(path);
  if (isUnreached({ base, head })) return [{ code: name }, " ", ...endingSpans(head)];
  switch (weight) {
    case "error":
      return whatHappened(name, head, "head");
    case "doubt":
      return whatHappened(name, base, "base");
    case "info":
      return [{ code: name }, " is measured for the first time"];
    case "warning":
      if (base.code === "ran") {
        return [{ code: name }, " ran on base and ", ...endingSpans(head, "head")];
      }
      if (base.code === "no-benchmarks") return whatHappened(name, head, "head");
      return [{ code: name }, " ", ...onNeither(base, head)];
  }
}
function unmeasuredNotes(unmeasured, names, told) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of unmeasured) {
    const key = [each.weight, ...[each.base, each.head].map((one) => toPlain(endingSpans(one)))];
    const group = groups.get(key.join("\n"));
    if (group) group.push(each);
    else groups.set(key.join("\n"), [each]);
  }
  return [...groups.values()].map((group) => ({
    level: group[0].weight === "info" ? "info" : "warning",
    line: [
      ...listed(group, names),
      ...meaning(group.includes(told) ? wordlessly(told) : group[0])
    ]
  }));
}
function wordlessly({ base, head, ...rest }) {
  return { ...rest, base: wordless(base), head: wordless(head) };
}
var MOST_NAMED = 5;
function listed(group, names) {
  const paths = group.map((each) => each.package).sort(compareText);
  const more = paths.length - MOST_NAMED;
  const shown = paths.slice(0, MOST_NAMED).flatMap((path, i) => [i > 0 ? ", " : "", { code: names.package(path) }]);
  return [...shown, more > 0 ? ` and ${more} more: ` : ": "];
}
function meaning({ base, head, weight }) {
  if (isUnreached({ base, head })) return [...endingSpans(head), '; it needs a larger "budget"'];
  if (weight === "info") return [...on("base", base), "; there is nothing to compare with yet"];
  if (weight === "doubt") return [...on("base", base), "; what it allocates cannot be compared"];
  if (base.code === "ran") {
    const why = weight === "error" ? "" : "; nothing watches what it allocates any more";
    return ["ran on base; ", ...on("head", head), why];
  }
  if (base.code === "no-benchmarks") return ["new; ", ...on("head", head)];
  const cure = '; if that is intended, name it under "ignore" in the policy';
  return [...onNeither(base, head), cure];
}
function onNeither(base, head) {
  const alike = toPlain(endingSpans(base)) === toPlain(endingSpans(head));
  const start = "runs on neither side: ";
  if (alike) return [`${start}it `, ...endingSpans(head)];
  return [start, ...on("base", base), "; ", ...on("head", head)];
}
function on(side, ending) {
  return [`on ${side} it `, ...endingSpans(ending)];
}

// src/report/waivers.ts
var ACCEPT_LABEL = "heapgate: accept growth";
function waiverLines({ waivers, label }, level) {
  const all = [
    ...waivers.flatMap((use) => waiverLine(use) ?? []),
    ...label ? [labelLine(label)] : []
  ];
  return all.filter((each) => each.level === level).map(({ line }) => line);
}
function waiverLine({
  waiver,
  state,
  within,
  beyond,
  results,
  isUnneeded
}) {
  const { file, at, budget, metric, upTo, owner, reason, expires, asked } = waiver;
  const place = { prose: `${file}:${at.line}:${at.column}: ` };
  const name = { code: budget };
  const upToSpan = { prose: wholeText(upTo.text, metric) };
  const whom = [
    name,
    `, ${metric} up to `,
    upToSpan,
    ", for ",
    { prose: owner },
    ` until ${expires}`
  ];
  const why = [": ", { prose: reason }];
  const isNeeded = within + beyond > 0;
  const accepted = asked && "accepted" in asked ? [", ", ...acceptedSpans(asked.accepted)] : [];
  switch (state) {
    case "asked": {
      const refused = asked && "refused" in asked ? asked.refused : void 0;
      const not = refused ? [". It does not count: ", ...refusalSpans(refused, "review")] : [];
      return {
        level: isNeeded ? "warning" : "info",
        line: ["This change asks for a waiver of ", ...whom, ...why, ...not]
      };
    }
    case "expired": {
      const since = ["The waiver of ", name, ` expired on ${expires}`];
      return isNeeded ? { level: "warning", line: [...since, ", and is needed: ask ", { prose: owner }, ...why] } : { level: "info", line: [place, ...since, ": take it out"] };
    }
    case "holds": {
      const more = beyond > 0 ? [". What goes beyond that is not waived"] : [];
      if (within > 0)
        return {
          level: "warning",
          line: ["Waived", ...inResults(results), ": ", ...whom, ...accepted, ...why, ...more]
        };
      if (beyond > 0)
        return { level: "warning", line: ["Beyond a waiver: ", ...whom, ...accepted, ...why] };
      if (!isUnneeded) return void 0;
      return {
        level: "info",
        line: [place, "the waiver of ", ...whom, " is not needed any more: take it out"]
      };
    }
  }
}
function inResults([first, ...others]) {
  if (first === void 0) return [];
  return [" in ", { code: first }, others.length > 0 ? ` and ${others.length} more` : ""];
}
function labelLine(label) {
  if ("accepted" in label) {
    return { level: "warning", line: ["All that grew is ", ...acceptedSpans(label.accepted)] };
  }
  const { refused } = label;
  const isNews = refused.code !== "nobody";
  const how = ["The label ", { code: ACCEPT_LABEL }, " does not count: "];
  return {
    level: isNews ? "warning" : "info",
    line: [...isNews ? how : [], ...refusalSpans(refused, "label")]
  };
}
function acceptedSpans({ how, by, at, commit }) {
  const by_ = ["accepted by ", { code: by }];
  const when = ` on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;
  const what = [" for commit ", { code: commit.slice(0, 7) }, " alone"];
  return how === "review" ? [...by_, " in a review", when, ...what] : [...by_, " with the label ", { code: ACCEPT_LABEL }, when, ...what];
}
var RENEW = {
  review: "approve this commit",
  label: "take the label off and set it again"
};
var REFUSALS = {
  off: () => ["the base's policy does not say accept: review"],
  "no-pull": () => ["this run is of no pull request, or of several"],
  "moved-on": () => ["the pull request has another head by now"],
  nobody: (_, how) => how === "review" ? [
    "a person with write access has to approve this commit in a review; then run the job again"
  ] : [
    "A person with write access can accept this commit alone with the label ",
    { code: ACCEPT_LABEL },
    "; then run the job again"
  ],
  "older-commit": ({ by, commit }) => [
    { code: by },
    " has approved ",
    { code: commit.slice(0, 7) },
    ", an older commit"
  ],
  dismissed: ({ by }) => ["the review of ", { code: by }, " was dismissed"],
  "changes-requested": ({ by }) => [{ code: by }, " requests changes"],
  own: ({ by }) => [
    { code: by },
    " opened the pull request, or wrote or pushed its last commit: somebody else has to accept it"
  ],
  "by-app": ({ by }) => ["an app set it in the name of ", { code: by }],
  "no-person": ({ by }) => [{ code: by }, " is no person"],
  "no-write-access": ({ by, permission }) => [
    { code: by },
    " may not write here, and has ",
    { code: permission }
  ],
  "before-push": ({ by }, how) => [{ code: by }, ` did that before the last push: ${RENEW[how]}`],
  "push-unknown": ({ by }) => [
    "GitHub does not tell whether ",
    { code: by },
    " set it after the last push: use accept: review"
  ],
  unknown: ({ why }) => ["GitHub did not tell: ", { prose: why }]
};
function refusalSpans(refused, how) {
  const words = REFUSALS[refused.code];
  return words(refused, how);
}

export {
  ACCEPT_LABEL,
  waiverLines,
  waiverLine,
  refusalSpans,
  endingSpans,
  worstOnBase,
  noBaselineLine,
  unmeasuredLine,
  unmeasuredNotes
};
