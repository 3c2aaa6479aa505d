import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-RNZG7MVB.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-XKXX2THD.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-UZ6TWMZN.js";
import "./chunk-C6QOANWV.js";
import "./chunk-2JMUEE3K.js";
import {
  gate
} from "./chunk-XBUMU2LX.js";
import "./chunk-OK4XGLCX.js";
import "./chunk-I6R2P2HT.js";
import {
  urlSchemes
} from "./chunk-6ANPGEKK.js";
import "./chunk-F3TTRREZ.js";
import {
  progressTo
} from "./chunk-WMFIM5VN.js";
import {
  measuringWords
} from "./chunk-VOZMI6PG.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-QY6VNC53.js";
import "./chunk-ISZ3RCZG.js";
import {
  STDERR
} from "./chunk-FH6CQWDT.js";
import "./chunk-RZ4NBCNK.js";
import {
  today
} from "./chunk-YT4BNCCZ.js";
import "./chunk-DLXBLSFR.js";
import "./chunk-6GG2TNS7.js";
import "./chunk-WGJKROOL.js";
import "./chunk-2JPSBDTT.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-B4PMTCTE.js";
import {
  buildReport
} from "./chunk-K4WDZTWK.js";
import "./chunk-ADZJMUSV.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-CRILZ2JC.js";
import "./chunk-Z2AHZ4B4.js";
import "./chunk-ON7TLR73.js";
import "./chunk-O3MVHJUD.js";
import "./chunk-FRVUBG2U.js";
import "./chunk-24YTFCDA.js";
import {
  UserError
} from "./chunk-Q4JYYXSR.js";
import "./chunk-5J66EOUF.js";
import {
  pageNames
} from "./chunk-OP4BPCY2.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-EY3FO624.js";
import "./chunk-5QKGGIBI.js";
import "./chunk-BNF4MQJK.js";
import "./chunk-N5NFEK6S.js";
import "./chunk-FHFPKQH5.js";
import "./chunk-B7HE4S6Z.js";
import "./chunk-MHKLAF2Q.js";
import "./chunk-7PRQ5RLB.js";
import "./chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ZMUTT37K.js";

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
