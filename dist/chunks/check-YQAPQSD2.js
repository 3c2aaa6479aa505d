import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-ZRE2THR7.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-KS2PTPH2.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-MXKKFM7S.js";
import "./chunk-Q3FNZ53G.js";
import "./chunk-TKELAVX2.js";
import {
  gate
} from "./chunk-MQNE45MD.js";
import "./chunk-7Z4IZP3Z.js";
import "./chunk-BDOQE4WW.js";
import {
  urlSchemes
} from "./chunk-OFULEZUP.js";
import "./chunk-RYODGD2D.js";
import {
  progressTo
} from "./chunk-R7V3TZ57.js";
import {
  measuringWords
} from "./chunk-FL7LHZQO.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-XFWNSVQU.js";
import "./chunk-2ITS5NC4.js";
import {
  STDERR
} from "./chunk-KNH5JJRJ.js";
import "./chunk-4AREBJFI.js";
import {
  today
} from "./chunk-7ESQRFVC.js";
import "./chunk-VV6LEE27.js";
import "./chunk-FP6PBNRF.js";
import "./chunk-57VW6OH4.js";
import "./chunk-3GOFZHAW.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-VD457KPZ.js";
import {
  buildReport
} from "./chunk-4E673ZRT.js";
import "./chunk-EADF2HEE.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-MNLFTOIB.js";
import "./chunk-MZJF4O6V.js";
import "./chunk-XV3CAEEH.js";
import "./chunk-GJOPZKFK.js";
import "./chunk-TQOW3X5N.js";
import "./chunk-KDJJIVB5.js";
import {
  UserError
} from "./chunk-VGG3UOFH.js";
import "./chunk-RLSDCOM5.js";
import {
  pageNames
} from "./chunk-SXYUHFQ6.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-AFAHDZDF.js";
import "./chunk-2DLTEFRB.js";
import "./chunk-AAUFKVJD.js";
import "./chunk-DU5YI7PU.js";
import "./chunk-4BN3A6OH.js";
import "./chunk-XHQKSV6E.js";
import "./chunk-LHH4MA27.js";
import "./chunk-NG6AFZPU.js";
import "./chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-CEQGJDIL.js";

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
