import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-FQJ3XCNX.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-AYDV722F.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-CEMWZLEA.js";
import "./chunk-KFFA5QBW.js";
import {
  gate
} from "./chunk-MDOLDDKG.js";
import "./chunk-O46PCAIY.js";
import "./chunk-WNSNMVFD.js";
import "./chunk-6GHWMMKZ.js";
import {
  urlSchemes
} from "./chunk-NOK6WJ7U.js";
import "./chunk-BRS3H4TW.js";
import {
  progressTo
} from "./chunk-TGKGIVI4.js";
import {
  nothingJudged,
  untilStopped
} from "./chunk-FJLLXARZ.js";
import {
  measuringWords
} from "./chunk-OV36DJJE.js";
import "./chunk-AS7NFZTO.js";
import {
  STDERR
} from "./chunk-UDOZ7B4C.js";
import "./chunk-RIKO3KF5.js";
import "./chunk-BVGNMEDG.js";
import {
  today
} from "./chunk-REMSXPT7.js";
import "./chunk-DSYDHSU5.js";
import "./chunk-KHPYROTE.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-CJR3UOHJ.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  pageText,
  painter,
  tableMarkdown,
  tableText
} from "./chunk-OEIO3MLW.js";
import {
  buildReport
} from "./chunk-5XVIHV7N.js";
import {
  selfTestJson,
  selfTestLine,
  selfTestTable
} from "./chunk-I4KHRZA6.js";
import "./chunk-D3CHWGY7.js";
import "./chunk-W54AONT5.js";
import "./chunk-2QZA3G5Y.js";
import "./chunk-64P2ZFDT.js";
import "./chunk-QGMXM57R.js";
import "./chunk-C6B4YOZV.js";
import {
  pageNames
} from "./chunk-VFW3HIY5.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-L524KLAU.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-X4VKXQOG.js";
import "./chunk-LN4BVCYI.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";

// src/commands/report-files.ts
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
