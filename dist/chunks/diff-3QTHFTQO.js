import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  combine,
  differenceOfParts,
  subtractBase
} from "./chunk-E4MEYV45.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeProfile,
  writeReport
} from "./chunk-7MGWMDZ7.js";
import "./chunk-VFTV7PES.js";
import {
  loadSides,
  reproduceDiff,
  shownMetric
} from "./chunk-5PCIWMSI.js";
import "./chunk-WNSNMVFD.js";
import {
  urlSchemes
} from "./chunk-Z4A72M6Q.js";
import "./chunk-SAWTMHKI.js";
import "./chunk-FKJ3BAGU.js";
import {
  STDERR
} from "./chunk-YB7ZSHP2.js";
import {
  isProfileName,
  requireProfiles
} from "./chunk-I4MQKJUT.js";
import "./chunk-WNSKZGHH.js";
import {
  compare
} from "./chunk-ETDIB7E4.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-IELD36CE.js";
import {
  diffJson,
  markdown,
  text
} from "./chunk-QZ3HUZ73.js";
import {
  DEFAULT_ROWS,
  captureSpans,
  figure,
  sidesLine,
  whereCell
} from "./chunk-TJ43EUII.js";
import {
  noteLine
} from "./chunk-D3CHWGY7.js";
import {
  VERSION
} from "./chunk-2QZA3G5Y.js";
import {
  columns,
  pageNames,
  reasonText
} from "./chunk-MXPCMN3C.js";
import {
  plural
} from "./chunk-6WN732FN.js";
import {
  amount,
  beside,
  change,
  changeOf
} from "./chunk-HNAISTNV.js";
import "./chunk-BIFKJQXD.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-SJRBMV5K.js";
import "./chunk-KHPYROTE.js";
import {
  compareText
} from "./chunk-LN4BVCYI.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-TJ2LBLZC.js";
import {
  unitOf
} from "./chunk-EMGAN76I.js";
import {
  UserError,
  clean
} from "./chunk-V5Q2ZOLS.js";
import "./chunk-7VRB4YCP.js";

// src/report/diff-report.ts
function diffDocument(input) {
  const { commands } = input;
  const measured = measuredLines(input).map((line) => ({ kind: "line", line }));
  return {
    headline: { sign: "\u2754", line: totalLine(input) },
    title: void 0,
    maxRows: DEFAULT_ROWS,
    blocks: [
      { kind: "table", table: diffTable(input) },
      {
        kind: "fold",
        name: "how it was measured",
        rank: 4,
        summary: "How this was measured, and how to see it yourself",
        blocks: [
          ...measured,
          ...commands.length > 0 ? [{ kind: "commands", lines: commands }] : []
        ]
      }
    ]
  };
}
function measuredLines({ diff, base, head }) {
  const notes = diff.notes.map((note) => {
    return [note.level === "warning" ? "warning: " : "note: ", ...noteLine(note, "")];
  });
  const [doubt, ...others] = diff.capture.doubts;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  const doubts = doubt ? [
    [
      "Differences may come from the measuring: ",
      { prose: reasonText(doubt, pageNames(diff).package) },
      `${more}.`
    ]
  ] : [];
  return [...doubts, captureSpans(diff), ...notes, sidesLine(base, head)].filter(
    (line) => line.length > 0
  );
}
function totalLine({ diff, metric }) {
  const total = diff.totals[metric] ?? { base: 0, head: 0, delta: 0 };
  const changed = diff.functions.filter((fn) => deltas(fn, metric).some((delta) => delta !== 0));
  const line = [`${metric}: ${changeOf(total.delta, metric)}`];
  const unit = unitOf(metric);
  line.push(beside(total, unit));
  line.push(`, ${amount(total.base, unit)} \u2192 ${amount(total.head, unit)}, `);
  return [...line, `${plural(changed.length, "function")} changed`];
}
function diffTable({ diff, metric, attribute = "flat" }) {
  const names = pageNames(diff);
  const others = ["flat", "cum", "owned"].filter((each) => each !== attribute);
  const unit = unitOf(metric);
  const rank = (fn) => Math.abs(figure(fn, metric, attribute).delta);
  const rows = diff.functions.filter((fn) => deltas(fn, metric).some((delta) => delta !== 0)).sort((a, b) => rank(b) - rank(a) || compareText(a.name, b.name));
  return {
    columns: [
      columns.name("function"),
      columns.right("base"),
      columns.right("head"),
      columns.right(attribute),
      ...others.map(columns.right)
    ],
    length: rows.length,
    row: (index) => {
      const fn = rows[index];
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, () => void 0),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)],
        ...others.map((other) => [change(figure(fn, metric, other).delta, unit)])
      ];
    }
  };
}
function deltas(fn, metric) {
  const figures = fn.metrics[metric];
  return figures ? [figures.flat.delta, figures.cum.delta, figures.owned.delta] : [];
}

// src/commands/diff-profile.ts
async function writeDifference(comparison, sets, { format, metric, output, ...given }) {
  if (format !== "text") {
    throw new UserError(
      `--format ${format}: a file named like ${output} gets the difference as a profile: leave the format out, or give the file another name`
    );
  }
  const { profile, what } = differenceProfile(comparison, sets);
  const comments = [
    `heapgate ${VERSION}: head minus base, ${what}`,
    `base: ${given.base.join(", ")}`,
    `head: ${given.head.join(", ")}`
  ];
  const defaultSampleType = metric ?? profile.defaultSampleType;
  const written = { ...profile, defaultSampleType, comments: [...comments, ...profile.comments] };
  await writeProfile(written, output);
  STDERR.lines(clean(`${output}: head minus base, ${what}`));
  return 0;
}
function differenceProfile(comparison, { base, head }) {
  const operations = comparison.operations();
  if (operations.head.length > 0) {
    return {
      profile: differenceOfParts(operations.head, operations.base),
      what: "of one operation of each benchmark, in whole bytes and objects of each stack"
    };
  }
  const [from, to] = [base, head].map(({ runs }) => runs.map((run) => run.profile));
  return {
    profile: subtractBase(combine(to), { profiles: from, diff: true, normalize: false }),
    what: "of whole profiles, as go tool pprof -diff_base shows it"
  };
}

// src/commands/diff.ts
async function runDiff(options) {
  const schemes = urlSchemes([...options.base, ...options.head]);
  const request = { ...options, context: commandContext(), schemes };
  const { base, head, modules } = await loadSides(request);
  requireProfiles(base, options.base.join(", "));
  requireProfiles(head, options.head.join(", "));
  const comparison = compare(base, head, modules(), options.exactNames ? "exact" : "declared");
  if (options.output !== void 0 && isProfileName(options.output)) {
    return writeDifference(comparison, { base, head }, { ...options, output: options.output });
  }
  const { diff } = comparison;
  const input = {
    diff,
    metric: shownMetric(diff, options),
    base: { description: options.base.join(", ") },
    head: { description: options.head.join(", ") },
    commands: reproduceDiff(diff, options),
    version: VERSION
  };
  await writeReport(render(input, options), options.output);
  return 0;
}
function render(input, { format, output }) {
  if (format === "json") return diffJson(input);
  const document = diffDocument(input);
  if (format === "markdown") return markdown(document);
  return text(document, { color: wantsColor(output), width: terminalWidth(output) });
}
export {
  runDiff
};
