import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  asFlag,
  collectAndJudge,
  decisive,
  exitCodeOf,
  fileAt,
  findBase,
  findCheckout,
  gitIn,
  gitTrees,
  isChange,
  mayRunWorkspace,
  nothingJudged,
  openSession,
  plainGit,
  policyEdit,
  progressTo,
  readEvent,
  repoPathAtHand,
  untilStopped,
  withEdit,
  written
} from "./chunk-GGM3AWL4.js";
import "./chunk-BLWNREHZ.js";
import {
  gate,
  readPolicy,
  refuseElsewhere,
  usualPlace,
  usualPlaces,
  withExtended
} from "./chunk-LTHIQTOY.js";
import {
  isInRepository,
  topOf
} from "./chunk-75B5DVCP.js";
import {
  commandContext,
  terminalWidth,
  urlSchemes,
  wantsColor,
  writeReport
} from "./chunk-NQNNJ2ZA.js";
import {
  FORMATS,
  STDERR,
  measuringWords
} from "./chunk-336V3NRF.js";
import "./chunk-6QIH7QBV.js";
import "./chunk-EMZRICFV.js";
import {
  buildReport,
  tableMarkdown
} from "./chunk-5YWGHKDI.js";
import {
  today
} from "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import {
  pageNames,
  pageText,
  painter,
  selfTestJson,
  selfTestLine,
  selfTestTable,
  tableText,
  toMarkdown,
  toPlain
} from "./chunk-OFSJODPS.js";
import "./chunk-DL6E4CNP.js";
import {
  UserError,
  messageOf
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/change-policy.ts
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/collect/change.ts
async function findChange(options, signal) {
  const event = readEvent(process.env);
  const isJob = event.system !== void 0 && mayRunWorkspace(event.name);
  if (!isJob || !isInRepository(options.cwd)) return void 0;
  const session = openSession(signal);
  try {
    const git = gitIn(session, options.cwd);
    const checkout = await findCheckout(git);
    if (!checkout || !await isChange(git, options, event)) return void 0;
    return { base: await findBase(git, checkout, options, event), head: checkout.commit };
  } finally {
    await session.close();
  }
}

// src/change-policy.ts
async function changeAgainst(path, options, signal) {
  const { cwd } = options;
  const paths = (path === void 0 ? usualPlaces(cwd) : [path]).map(
    (place) => fromTop(cwd, place)
  );
  if (paths.some((place) => place.startsWith("../") || isAbsolute(place))) return void 0;
  const change = await findChange(options, signal);
  if (!change) return void 0;
  const { base, head } = change;
  const before = await basePolicy(readerAt(cwd, base.commit), paths);
  return { base, policies: { base: before, head: await headPolicy(head, path, cwd) } };
}
async function basePolicy(read, paths) {
  for (const path of paths) {
    const file = await read(path);
    if (!file) continue;
    return withExtended(file, path, async (place) => {
      if (place.repository) return refuseElsewhere(place);
      const found = await read(place.path);
      if (!found) throw new UserError(`${place.path}: the base has no such file`);
      return found;
    });
  }
  return void 0;
}
async function headPolicy(commit, path, cwd) {
  const file = await readPolicy(path, cwd);
  if (!file) return { kind: "absent" };
  const isCommitted = await readerAt(cwd, commit)(fromTop(cwd, path ?? usualPlace(cwd)));
  return { kind: isCommitted ? "file" : "loose", file };
}
function readerAt(cwd, commit) {
  const trees = gitTrees(plainGit(cwd));
  const short = commit.slice(0, 7);
  return async (path) => {
    if (path.startsWith("../")) throw new UserError(`${path} leads out of the repository`);
    const found = await fileAt(trees, commit, path).catch((error) => {
      throw new UserError(`${path}: the policy at ${short} cannot be read: ${messageOf(error)}`);
    });
    if (found.kind === "absent") return void 0;
    if (found.kind === "file") return { name: `${path} at ${short}`, text: found.text };
    throw new UserError(
      `${path}: the policy at ${short} cannot be read, for ${found.fault}: put a plain file there`
    );
  };
}
function fromTop(cwd, place) {
  return relative(topOf(cwd), resolve(cwd, place)).split(sep).join("/");
}

// src/commands/report-files.ts
import { resolve as resolve2 } from "node:path";
var SELF_TEST_FORMATS = ["text", "markdown", "json"];
function readReportFiles({
  report,
  format: shown,
  output,
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
  const taken = new Map(output === void 0 ? [] : [[resolve2(output), `--output ${output}`]]);
  return report.map((text) => {
    const [, name = "", file = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const format = FORMATS.find((each) => each === name);
    if (format === void 0 || file === "") {
      throw new UserError(
        `--report ${text}: write FORMAT=FILE, where FORMAT is one of ${FORMATS.join(", ")}`
      );
    }
    if (file === "-") {
      throw new UserError(
        `--report ${text}: stdout is where --format ${format} goes without --output; name a file`
      );
    }
    const other = taken.get(resolve2(file));
    if (other !== void 0) {
      throw new UserError(`--report ${text}: ${other} writes to that file: name another`);
    }
    taken.set(resolve2(file), `--report ${text}`);
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
  const isNamed = base.length + head.length > 0;
  const [word] = isNamed ? measuringWords({ ...options, packages }) : [];
  if (word !== void 0) {
    throw new UserError(
      `${word}: says what to measure, but --base and --head name what was measured already: leave out one or the other`
    );
  }
  const context = commandContext();
  const { cwd } = context;
  const asked = { cwd, ref: options.ref || void 0, spell: asFlag };
  const against = await untilStopped(
    nothingJudged(command),
    (signal) => changeAgainst(policy, asked, signal)
  );
  const edit = against && policyEdit(against.policies);
  if (edit && edit.fault !== "") throw new UserError(edit.fault);
  const policyText = against && decisive(against.policies);
  const request = {
    command,
    policy: policyText === "built-in" ? void 0 : policy,
    ...policyText && { policyText },
    proposed: edit?.policy,
    context,
    wantsFlames: [options, ...files].some(({ format }) => format === "html"),
    today: today()
  };
  const input = isNamed ? await gate({ ...request, base, head, schemes: urlSchemes([...base, ...head]) }) : await measured({ ...options, packages }, { ...request, found: against?.base });
  return { ...input, judgement: withEdit(input.judgement, edit, input.proposed) };
}
function measured(settings, request) {
  const measuring = progressTo(STDERR, false);
  return untilStopped(
    nothingJudged(request.command),
    (signal) => collectAndJudge({ ...request, settings, measuring, signal })
  );
}
export {
  runCheck
};
