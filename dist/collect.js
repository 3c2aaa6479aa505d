import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failStep,
  getInput,
  getMultilineInput,
  remark,
  setOutput
} from "./chunks/chunk-R36DTV7U.js";
import {
  asInput,
  collect,
  progressTo,
  readSettings,
  untilStopped
} from "./chunks/chunk-JU4IMZLR.js";
import "./chunks/chunk-7T7BIBHR.js";
import {
  STDERR,
  STDOUT,
  UserError,
  faultOf,
  messageOf
} from "./chunks/chunk-CQE4EHTX.js";

// src/collect/action.ts
import { statSync } from "node:fs";
import { join, relative } from "node:path";
async function runCollectAction() {
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const folder = getInput("working-directory");
    const cwd = join(workspace, folder);
    if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserError(`input working-directory: ${folder}: no such folder in the workspace`);
    }
    const options = readSettings(readInputs(), cwd);
    const progress = progressTo(STDOUT, process.env.GITHUB_ACTIONS === "true");
    const result = await untilStopped((signal) => collect({ ...options, signal }, progress));
    tell(result, relative(workspace, options.out) || ".");
  } catch (thrown) {
    const fault = faultOf(thrown);
    if (fault === void 0 && thrown instanceof Error) STDERR.lines(thrown.stack ?? "");
    failStep(fault ?? messageOf(thrown), 2);
  }
}
function tell({ sets, failed }, path) {
  for (const { side, package: name, message } of failed) {
    remark("error", `${side}: ${message}`, `heapgate: ${name}`);
  }
  const measured = sets.flatMap(({ manifest }) => manifest.packages).filter(({ runs }) => runs[0]);
  setOutput("path", path);
  setOutput("packages", new Set(measured.map((entry) => entry.package)).size);
  setOutput("failed", new Set(failed.map((entry) => entry.package)).size);
  if (measured.length > 0 || failed.length === 0) return;
  failStep("no package could be measured", 2);
}
function readInputs() {
  return {
    spell: asInput,
    packages: words("packages"),
    exclude: words("exclude"),
    out: getInput("out") || "heapgate-profiles",
    ref: getInput("ref"),
    both: flag("both"),
    bench: getInput("bench"),
    benchtime: getInput("benchtime"),
    count: getInput("count"),
    cpu: getInput("cpu"),
    memprofilerate: getInput("memprofilerate"),
    tags: getInput("tags"),
    short: flag("short"),
    trimpath: flag("trimpath"),
    generate: flag("generate"),
    share: flag("share"),
    timeout: getInput("timeout"),
    shard: getInput("shard"),
    like: getInput("like")
  };
}
function words(name) {
  return getMultilineInput(name).flatMap((line) => line.split(/\s+/)).filter((word) => word !== "");
}
function flag(name) {
  const text = getInput(name);
  if (text === "") return void 0;
  if (text === "true" || text === "false") return text === "true";
  throw new UserError(`input ${name}: "${text}" is neither true nor false`);
}

// src/collect.ts
await runCollectAction();
