import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  buildReport,
  collectAndJudge,
  exitCodeOf
} from "./chunk-LWRO7DVE.js";
import "./chunk-VIUANN6A.js";
import {
  NOTHING_JUDGED,
  progressTo,
  untilStopped
} from "./chunk-ERLRMGUI.js";
import {
  measuringWords
} from "./chunk-5G7GNGWR.js";
import "./chunk-Y7NMS4HE.js";
import {
  today
} from "./chunk-Q7ULTNZC.js";
import {
  gate
} from "./chunk-GZHASDQA.js";
import {
  markdown,
  pageText,
  painter,
  reportJson,
  selfTestJson,
  selfTestLine,
  selfTestTable,
  tableMarkdown,
  tableText,
  text
} from "./chunk-DVH2DL23.js";
import {
  pageNames
} from "./chunk-FCOPN5NL.js";
import "./chunk-KIEUDED7.js";
import {
  urlSchemes
} from "./chunk-2HO6GBOW.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-HNWUWGG6.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-VMDN3GH6.js";
import "./chunk-QD3AVHWY.js";
import "./chunk-PKLZPNXS.js";
import "./chunk-46J2IIRS.js";
import "./chunk-DMPXYTTM.js";
import {
  STDERR,
  UserError
} from "./chunk-IFTLSARN.js";
import "./chunk-4TGYPYZX.js";
import "./chunk-YUACKSHI.js";
import "./chunk-BWXSGVAB.js";
import "./chunk-YA634VZL.js";
import "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/commands/check.ts
init_define_HEAPGATE_PAGE();

// src/commands/self-test.ts
init_define_HEAPGATE_PAGE();
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
  const { format, output, selfTest } = options;
  if (selfTest) {
    if (format === "html")
      throw new UserError("--format html: --self-test has no page: leave one out");
    return printSelfTest(input, { format, ...output !== void 0 && { output } });
  }
  const report = buildReport(input);
  await writeReport(await render(), options.output);
  return exitCodeOf(report.input, options.failOn);
  async function render() {
    if (options.format === "html") {
      const { html, PAGE } = await import("./page-HYWCWR7G.js");
      return html(report, PAGE);
    }
    if (options.format === "json") return reportJson(report);
    if (options.format === "markdown") return markdown(report.document);
    const { output: output2 } = options;
    return text(report.document, { color: wantsColor(output2), width: terminalWidth(output2) });
  }
}
async function judgeSides(packages, options) {
  const { base, head, policy } = options;
  const request = {
    policy,
    context: commandContext(),
    schemes: urlSchemes([...base, ...head]),
    wantsFlames: options.format === "html",
    today: today()
  };
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
