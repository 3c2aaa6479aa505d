import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-TJTHUXWS.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-73SKSCNH.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-EUAGV2ZU.js";
import "./chunk-R2M2UQF4.js";
import {
  gate
} from "./chunk-K3TMXLY3.js";
import "./chunk-W7M6FETN.js";
import "./chunk-35V6W7Z4.js";
import "./chunk-P2QZ5ZM7.js";
import {
  urlSchemes
} from "./chunk-CV7AP2HH.js";
import "./chunk-XOKCWQ7M.js";
import {
  progressTo
} from "./chunk-HYXAN5WE.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-KIHC6DYK.js";
import {
  measuringWords
} from "./chunk-LXAL7VSF.js";
import "./chunk-HHWFQGMA.js";
import {
  STDERR
} from "./chunk-7FSSSSF2.js";
import "./chunk-OHDG3B5A.js";
import "./chunk-3D4VXNGV.js";
import {
  today
} from "./chunk-DFWO6QDS.js";
import "./chunk-GXOU54T6.js";
import "./chunk-TDGVWNB4.js";
import "./chunk-C2LYERBL.js";
import "./chunk-CE4ERZVO.js";
import {
  UserError
} from "./chunk-IMAGROBW.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-3A6BGOCF.js";
import {
  buildReport
} from "./chunk-IAP2PWEQ.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-Z5BTIL3O.js";
import "./chunk-S3ER25GX.js";
import "./chunk-PKD5TU4E.js";
import "./chunk-RNMN2J63.js";
import "./chunk-OF7ADSZY.js";
import "./chunk-QTDFQHNQ.js";
import "./chunk-E3HKQ42Y.js";
import {
  pageNames
} from "./chunk-ZYYEBJC2.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-UFFPYK7Q.js";
import "./chunk-ZN5ZX3KA.js";
import "./chunk-C5W755OX.js";
import "./chunk-2N5WHMEY.js";
import "./chunk-K5TKUSE2.js";
import "./chunk-JXEIPUZP.js";
import "./chunk-YDPYWZIY.js";
import "./chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

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
