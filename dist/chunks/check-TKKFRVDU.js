import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMATS
} from "./chunk-76UY7CKR.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-4DLWBTO6.js";
import {
  collectAndJudge,
  exitCodeOf,
  repoPathAtHand,
  written
} from "./chunk-IFZQ2ZYF.js";
import "./chunk-VIUANN6A.js";
import {
  gate
} from "./chunk-KZN3PPRG.js";
import "./chunk-4YC56AXH.js";
import "./chunk-44H7VYOW.js";
import "./chunk-W2B3PUUS.js";
import {
  urlSchemes
} from "./chunk-M7ZYYV7S.js";
import "./chunk-PRP7ZDZ7.js";
import {
  nothingJudged,
  progressTo,
  untilStopped
} from "./chunk-WTT5TMWJ.js";
import {
  measuringWords
} from "./chunk-CXYXZFIY.js";
import "./chunk-TH5JLJZU.js";
import {
  STDERR
} from "./chunk-AEPQFBQX.js";
import "./chunk-VBDG5FMB.js";
import {
  today
} from "./chunk-Q7ULTNZC.js";
import "./chunk-VURULCOE.js";
import "./chunk-PBTBBD6X.js";
import "./chunk-KS7ZJO7E.js";
import "./chunk-PSDN4QW2.js";
import {
  buildReport
} from "./chunk-2HHT5URM.js";
import "./chunk-XSLNGH7D.js";
import {
  pageText,
  painter,
  selfTestJson,
  selfTestLine,
  selfTestTable,
  tableMarkdown,
  tableText
} from "./chunk-DYJC75TG.js";
import "./chunk-RLGWZQBK.js";
import "./chunk-46J2IIRS.js";
import "./chunk-3RZ2LNBE.js";
import "./chunk-NR4SFI2T.js";
import "./chunk-K2DWJFFF.js";
import {
  UserError
} from "./chunk-PTCDOVVC.js";
import "./chunk-OW35KBF3.js";
import {
  pageNames
} from "./chunk-VES5QWAA.js";
import {
  toMarkdown,
  toPlain
} from "./chunk-XKV64DZZ.js";
import "./chunk-5FV4FG4B.js";
import "./chunk-AYOCJIO6.js";
import "./chunk-IGLUYKI5.js";
import "./chunk-CHAZA4VK.js";
import "./chunk-UWFOFEH5.js";
import "./chunk-YUACKSHI.js";
import "./chunk-NHU25DFV.js";
import "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

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
