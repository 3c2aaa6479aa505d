import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  buildReport,
  collectAndJudge,
  exitCodeOf,
  gate
} from "./chunk-5INFC6HJ.js";
import "./chunk-KFFA5QBW.js";
import {
  NOTHING_JUDGED,
  progressTo,
  untilStopped
} from "./chunk-32B3BVVV.js";
import {
  measuringWords
} from "./chunk-SFJG7SXW.js";
import {
  markdown,
  pageNames,
  pageText,
  painter,
  reportJson,
  selfTestJson,
  selfTestLine,
  selfTestTable,
  tableMarkdown,
  tableText,
  text,
  toMarkdown,
  toPlain
} from "./chunk-IUQ7N73Z.js";
import "./chunk-MF6VM2AW.js";
import "./chunk-A7PUT6MZ.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-RGQIZ4M5.js";
import {
  urlSchemes
} from "./chunk-GL4MZB4T.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-GGCXLKL6.js";
import "./chunk-EMGAN76I.js";
import {
  STDERR,
  UserError
} from "./chunk-IJWRAJLY.js";

// src/commands/self-test.ts
async function printSelfTest(input, { format, output }) {
  const { selfTest } = input;
  await writeReport(render(selfTest), output);
  return selfTest && selfTest.of > 0 && selfTest.caught === selfTest.of ? 0 : 2;
  function render(found) {
    if (found && format === "json") return selfTestJson(found);
    if (!found || found.trials.length === 0) return "Self-test: nothing was judged.\n";
    const names = pageNames(input.judgement.diff);
    const [line, table] = [selfTestLine(found, names), selfTestTable(found, input)];
    if (format === "markdown") {
      const rows = tableMarkdown(table, { most: table.length, room: Number.POSITIVE_INFINITY });
      return `${toMarkdown(line)}

${rows}
`;
    }
    const paint = painter(wantsColor(output));
    const width = terminalWidth(output);
    return pageText([toPlain(line), tableText({ table }, table.length, width, paint)]);
  }
}

// src/commands/check.ts
async function runCheck(packages, options) {
  if (options.normalize) {
    throw new UserError(
      "--normalize is for viewing only: it scales the head to the base, and a growth of everything would vanish; use heapgate top --diff-base BASE --normalize HEAD"
    );
  }
  const input = await judgeSides(packages, options);
  if (options.selfTest) return printSelfTest(input, options);
  const report = buildReport(input);
  await writeReport(render(), options.output);
  return exitCodeOf(report.input, options.failOn);
  function render() {
    if (options.format === "json") return reportJson(report);
    if (options.format === "markdown") return markdown(report.document);
    const { output } = options;
    return text(report.document, { color: wantsColor(output), width: terminalWidth(output) });
  }
}
async function judgeSides(packages, options) {
  const { base, head, policy } = options;
  const request = { policy, context: commandContext(), schemes: urlSchemes([...base, ...head]) };
  if (base.length + head.length > 0) {
    const [word] = measuringWords({ ...options, packages });
    if (word !== void 0) {
      throw new UserError(
        `${word}: says what is measured, and that is done only where no --base and --head are given`
      );
    }
    return gate({ ...request, base, head });
  }
  const measuring = progressTo(STDERR, false);
  const settings = { ...options, packages };
  return untilStopped(
    NOTHING_JUDGED,
    (signal) => collectAndJudge({ ...request, settings, measuring, signal })
  );
}
export {
  runCheck
};
