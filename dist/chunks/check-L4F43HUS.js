import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-XTLHEHOC.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-OA5MNIEA.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-EW2VBW6A.js";
import "./chunk-SBZEW6RU.js";
import "./chunk-7DRPGSHA.js";
import {
  gate
} from "./chunk-SRY4SQYS.js";
import "./chunk-G5RYLWNS.js";
import "./chunk-ZDA47BXU.js";
import {
  urlSchemes
} from "./chunk-HZQPXJRW.js";
import "./chunk-U5FIO5CY.js";
import {
  progressTo
} from "./chunk-U5DKXXPG.js";
import {
  measuringWords
} from "./chunk-GT3QIP7X.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-PNME5HU3.js";
import "./chunk-PYOGF7LV.js";
import {
  STDERR
} from "./chunk-2HF5VSAV.js";
import "./chunk-IJKFRM4L.js";
import {
  today
} from "./chunk-VQ7OJVOO.js";
import "./chunk-5LLDWZQG.js";
import "./chunk-XS6FG5KJ.js";
import "./chunk-H5EXF4LY.js";
import "./chunk-WA3PO26W.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-ZLHG47WU.js";
import {
  buildReport
} from "./chunk-Y6HKMG5D.js";
import "./chunk-XBLWFWRC.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-DILWH4AE.js";
import "./chunk-USAXAPJQ.js";
import "./chunk-XNT7SXA3.js";
import "./chunk-HU5TC4ZJ.js";
import "./chunk-LVTGOLH2.js";
import "./chunk-OFC6VWIM.js";
import {
  UserError
} from "./chunk-G23CDL3G.js";
import "./chunk-FR2YUEF5.js";
import {
  pageNames
} from "./chunk-2QL5A34U.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-IOSTBDEF.js";
import "./chunk-S7LUY3RM.js";
import "./chunk-MZQTYHE6.js";
import "./chunk-NZAJNPNR.js";
import "./chunk-BFLMCBEJ.js";
import "./chunk-X2HFHELO.js";
import "./chunk-HDSHYW7A.js";
import "./chunk-Q3BJZWQE.js";
import "./chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSJSXKEU.js";

// src/commands/check.ts
init_define_HEAPGATE_PAGE();

// src/commands/report-files.ts
init_define_HEAPGATE_PAGE();
var SELF_TEST_FORMATS = ["text", "markdown", "json"];
function readReportFiles({
  report,
  format: shown,
  selfTest
}) {
  if (selfTest && report.length > 0) {
    throw new UserError("--report: --self-test writes no report; use --format and --output");
  }
  if (selfTest && !SELF_TEST_FORMATS.includes(shown)) {
    throw new UserError(
      `--format ${shown}: --self-test writes ${SELF_TEST_FORMATS.join(", ")} and no other`
    );
  }
  return report.map((text) => {
    const [, name = "", file = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const format = FORMATS.find((each) => each === name);
    if (format === void 0 || file === "") {
      throw new UserError(
        `--report ${text}: write FORMAT=FILE, where FORMAT is one of ${FORMATS.join(", ")}`
      );
    }
    return { format, file };
  });
}

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
      `--normalize is for viewing only: it scales the head to the base, so a growth of everything would vanish; use ${options.command} top --diff-base BASE --normalize HEAD`
    );
  }
  const files = readReportFiles(options);
  const input = await judgeSides(packages, options, files);
  if (options.selfTest) return printSelfTest(input, options);
  const { judgement, moduleFolders = [] } = input;
  const places = { modules: judgement.diff.modules, folders: moduleFolders };
  const report = buildReport(input, { repoPath: repoPathAtHand(process.cwd(), places) });
  const { format, output } = options;
  const look = { color: wantsColor(output), width: terminalWidth(output) };
  await writeReport(await written(report, format, look), output);
  for (const each of files) await writeReport(await written(report, each.format), each.file);
  return exitCodeOf(report.input, options.failOn);
}
async function judgeSides(packages, options, files) {
  const { base, head, command, policy } = options;
  const request = {
    command,
    policy,
    context: commandContext(),
    schemes: urlSchemes([...base, ...head]),
    wantsFlames: [options, ...files].some(({ format }) => format === "html"),
    today: today()
  };
  if (base.length + head.length > 0) {
    const [word] = measuringWords({ ...options, packages });
    if (word !== void 0) {
      throw new UserError(
        `${word}: says what to measure, but --base and --head name what was measured already: leave out one or the other`
      );
    }
    return gate({ ...request, base, head });
  }
  const measuring = progressTo(STDERR, false);
  const settings = { ...options, packages };
  return untilStopped(
    nothingJudged(command),
    (signal) => collectAndJudge({ ...request, settings, measuring, signal })
  );
}
export {
  runCheck
};
