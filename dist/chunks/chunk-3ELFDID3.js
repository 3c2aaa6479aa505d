import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  changeSpans,
  columns,
  formerOf,
  limitOf,
  limitText,
  ofResult,
  whereLine
} from "./chunk-BCWHPP4N.js";
import {
  grewFreely
} from "./chunk-2FAKWL5D.js";
import {
  pair,
  telling
} from "./chunk-HNAISTNV.js";
import {
  groupBy
} from "./chunk-NBLSIVKZ.js";
import {
  METRIC,
  unitOf
} from "./chunk-EMGAN76I.js";
import {
  capMiddle
} from "./chunk-Y2SKI2SD.js";

// src/report/result-endings.ts
var WORDS = {
  gone: { sign: "gone", one: "is gone", many: "are gone", isOfBoth: true },
  skipped: { sign: "skipped", one: "is skipped", many: "are skipped" },
  failed: { sign: "failed", one: "fails", many: "fail" },
  "too-slow": {
    sign: "too slow",
    one: "is too slow to be measured",
    many: "are too slow to be measured"
  },
  "not-reached": {
    sign: "not reached",
    one: "was not reached in the time given",
    many: "were not reached in the time given",
    isOfBoth: true
  },
  "pair-differs": {
    sign: "cannot tell",
    one: "ran at different iteration counts",
    many: "ran at different iteration counts",
    isOfBoth: true
  },
  "profile-missing": { sign: "no profile", one: "has lost a profile", many: "have lost a profile" }
};
function endingSign(endings) {
  return wordsOf(endings).sign;
}
function endingVerb(endings, isOne) {
  const { one, many } = wordsOf(endings);
  return isOne ? one : many;
}
function wordsOf(endings) {
  return WORDS[endings?.head?.code ?? "gone"];
}
function endingWords({ base, head } = {}) {
  if (!head) return [WORDS.gone.one];
  if (!base || WORDS[head.code].isOfBoth) return onSide(head, "on head");
  if (base.code === head.code) return onSide(head, "on both sides");
  return [...onSide(base, "on base"), "; ", ...onSide(head, "on head")];
}
function onSide({ code, message }, where) {
  const { one, isOfBoth } = WORDS[code];
  const what = isOfBoth ? one : `${one} ${where}`;
  const told = message.replace(/^Benchmark\S{0,999}: /, "");
  return told === "" ? [what] : [`${what}: `, { prose: told }];
}

// src/report/set-ups.ts
function setUpsTogether(findings) {
  const groups = groupBy(findings, (finding) => {
    const { target, result, limit, budget, outcome } = finding;
    if (target.kind !== "set-up") return finding;
    const of = [result?.package, budget.name, limit.metric, limit.text, outcome.verdict];
    return JSON.stringify(of);
  });
  return [...groups.values()].map(([worst, ...others]) => {
    const likewise = others.flatMap(({ result }) => result ?? []);
    return likewise.length > 0 ? { ...worst, likewise } : worst;
  });
}
var MOST_NAMED = 3;
function likewiseSpans({ likewise = [] }, names) {
  const named = likewise.slice(0, MOST_NAMED);
  const more = likewise.length - named.length;
  return [
    ...named.flatMap((id, i) => [i > 0 ? ", " : ", and of ", { code: names.result(id) }]),
    more > 0 ? ` and ${more} more` : ""
  ];
}

// src/report/result-table.ts
var WORDS2 = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F over",
  inconclusive: "\u2754 cannot tell",
  waived: "\u2705 waived",
  new: "new",
  more: "more, within",
  less: "\u2705 less",
  unmeasured: "not measured",
  same: "same"
};
function resultTable(rows, names) {
  return {
    columns: [
      columns.left(""),
      columns.name("benchmark"),
      columns.right("B/op"),
      columns.right(""),
      columns.right("allocs/op"),
      columns.right(""),
      columns.left("limit")
    ],
    length: rows.length,
    row: (index) => {
      const row = rows[index];
      const { id } = row.result;
      return [
        [standingWord(row)],
        [
          { code: names.package(id.package) },
          " ",
          { code: names.result(id), strong: true },
          ...ofResult(row.result, names)
        ],
        ...figureCells(row, "alloc_space"),
        ...figureCells(row, "alloc_objects"),
        limitCell(row)
      ];
    }
  };
}
function standingWord(row) {
  if (row.standing === "gone") return `\u26A0\uFE0F ${endingSign(row.result.endings)}`;
  return grewFreely(row) ? "more, no limit" : WORDS2[row.standing];
}
function figureCells({ figures, standing, result }, metric) {
  const { status } = result;
  const figure = figures[metric];
  if (!figure) return [["\u2013"], []];
  const { base, head, delta } = figure.change;
  const one = status === "added" ? head : base;
  const text = pair(status === "both" ? { base, head } : { base: one, head: one }, metric, "op");
  const shown = text.replace(/( allocs)?\/op$/, "");
  if (status !== "both" || delta === 0) return [[shown], []];
  const beside = telling(figure.change, unitOf(metric));
  const isOver = standing === "fail" || standing === "warn";
  return [[shown], [isOver && delta > 0 ? { strong: beside } : beside]];
}
function limitCell({ findings }) {
  const [worst] = findings;
  if (!worst) return [];
  const broken = findings.filter(
    ({ outcome }) => outcome.verdict === worst.outcome.verdict && outcome.verdict !== "pass"
  );
  const shown = broken.length > 0 ? broken : [worst];
  const waived = worst.outcome.verdict === "waived" ? [] : findings.filter(({ outcome }) => outcome.verdict === "waived");
  return [
    ...limitSpans(shown),
    ...waived.length > 0 ? ["; waived: ", ...limitSpans(waived)] : []
  ];
}
function limitSpans(findings) {
  return findings.slice(0, 2).flatMap(({ limit }, i) => [...i > 0 ? ["; "] : [], ...resultLimit(limit)]);
}
function resultLimit(limit) {
  const text = { prose: limitText(limit) };
  const { unit, kind } = METRIC[limit.metric];
  const noun = unit === "bytes" ? "" : kind === "alloc" ? " allocs" : " objects";
  const left = kind === "inuse" ? " left in use" : "";
  return [text, `${noun}/op${left}`];
}
var VERDICTS = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F over",
  inconclusive: "\u2754 cannot tell",
  waived: "\u2705 waived",
  pass: "\u2705 within"
};
function findingTable(findings, { diff }, names, link) {
  return {
    columns: [
      columns.left(""),
      columns.name("budget"),
      columns.name("where"),
      columns.right("base \u2192 head"),
      columns.left("limit")
    ],
    length: findings.length,
    row: (index) => {
      const finding = findings[index];
      const { budget, limit, outcome, change, target } = finding;
      const url = target.kind === "function" ? link(target) : void 0;
      const where = [
        ...whereLine(finding, names),
        ...likewiseSpans(finding, names),
        ...formerOf(finding, diff, names)
      ];
      const [first, ...rest] = where;
      const linked = typeof first === "object" && "code" in first ? [{ ...first, url }, ...rest] : where;
      return [
        [VERDICTS[outcome.verdict]],
        [{ prose: capMiddle(budget.name, 80) }],
        linked,
        changeSpans(change, limitOf(finding)),
        [`${limit.metric} `, { prose: limitText(limit) }]
      ];
    }
  };
}

export {
  endingVerb,
  endingWords,
  setUpsTogether,
  resultTable,
  findingTable
};
