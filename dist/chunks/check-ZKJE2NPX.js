import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-M45O4I3F.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-2BCMIHCR.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-JPOP7OGJ.js";
import "./chunk-4XLGBNLC.js";
import "./chunk-QEUQYI6C.js";
import {
  gate
} from "./chunk-55VWF6VV.js";
import "./chunk-NL6WPZ5Z.js";
import "./chunk-AR7ZNGIZ.js";
import {
  urlSchemes
} from "./chunk-XQWXVHYK.js";
import "./chunk-62GRJDPK.js";
import {
  progressTo
} from "./chunk-RP2CWCRU.js";
import {
  measuringWords
} from "./chunk-OYHNG7XR.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-ZAF4B5AM.js";
import "./chunk-4D4CBVUU.js";
import {
  STDERR
} from "./chunk-7HI5WE4Y.js";
import "./chunk-QYE4NFOL.js";
import {
  today
} from "./chunk-MI7Q5G3W.js";
import "./chunk-RMM2RGYK.js";
import "./chunk-GDB4RJPJ.js";
import "./chunk-JLHTXM7B.js";
import "./chunk-QA3DGENN.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-OZWLC7UG.js";
import {
  buildReport
} from "./chunk-FLWJEBV7.js";
import "./chunk-NHHY7YZO.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-VQ2GP7AO.js";
import "./chunk-HMZU6EKC.js";
import "./chunk-UKKHDLS6.js";
import "./chunk-GTY3S355.js";
import "./chunk-ATW5MSNZ.js";
import "./chunk-HIB7UVY3.js";
import {
  UserError
} from "./chunk-QAWVYCUE.js";
import "./chunk-2LMUCIQ3.js";
import {
  pageNames
} from "./chunk-TJYQMWV4.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-SYG7MWGT.js";
import "./chunk-YPLW3L7R.js";
import "./chunk-LQX4UBKB.js";
import "./chunk-ZQGW33X7.js";
import "./chunk-ODLPQTOJ.js";
import "./chunk-RSLGDELG.js";
import "./chunk-QUEOV2GK.js";
import "./chunk-3LH2HSMA.js";
import "./chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-QEBCGWER.js";

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
