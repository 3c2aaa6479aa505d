import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-UIAAD7QJ.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-V7IO7327.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-5PZ3UU4R.js";
import "./chunk-3LTFTKL3.js";
import "./chunk-4IND4T3U.js";
import {
  gate
} from "./chunk-GSNW6JUR.js";
import "./chunk-JCGEIUGZ.js";
import "./chunk-WKSACUKP.js";
import {
  urlSchemes
} from "./chunk-6MV7BPBX.js";
import "./chunk-XYYRS5IH.js";
import {
  progressTo
} from "./chunk-255SAGOD.js";
import {
  measuringWords
} from "./chunk-EYCSE6DK.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-EYP3UDS2.js";
import "./chunk-ZQFB2JG2.js";
import {
  STDERR
} from "./chunk-MVPLJCN2.js";
import "./chunk-L57IOC2W.js";
import {
  today
} from "./chunk-7DM7HGAA.js";
import "./chunk-KZKROYBI.js";
import "./chunk-6NHLGGIY.js";
import "./chunk-VQF5VHQJ.js";
import "./chunk-3WFANOFH.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-OEN4SSVL.js";
import {
  buildReport
} from "./chunk-WLGT3CAY.js";
import "./chunk-YO4PKBAS.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-56PUQP66.js";
import "./chunk-RNJG5VHL.js";
import "./chunk-SXTA5FCB.js";
import "./chunk-3AVQ5EJP.js";
import "./chunk-7VCYDDFW.js";
import "./chunk-26UOWCAU.js";
import {
  UserError
} from "./chunk-5ITR43DX.js";
import "./chunk-WBUTGINI.js";
import {
  pageNames
} from "./chunk-4KWHFC6W.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-ATXFFELE.js";
import "./chunk-QAPO7XL5.js";
import "./chunk-EPTMZ7V4.js";
import "./chunk-6TNXGWOK.js";
import "./chunk-LDRQKWQC.js";
import "./chunk-ZKCZ4RXG.js";
import "./chunk-ID6WFMUO.js";
import "./chunk-236CC67S.js";
import "./chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSWY4GPZ.js";

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
