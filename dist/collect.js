import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failStep,
  getInput,
  readFlag,
  readMeasuringInputs,
  remark,
  setOutput,
  workingFolder
} from "./chunks/chunk-DAPIH5YW.js";
import {
  asInput,
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunks/chunk-KHXJNEXK.js";
import "./chunks/chunk-A3E6CHWA.js";
import "./chunks/chunk-Z6HDYCV5.js";
import "./chunks/chunk-3EZKKS2M.js";
import "./chunks/chunk-LZWQ6BF4.js";
import {
  STDERR,
  STDOUT
} from "./chunks/chunk-336V3NRF.js";
import "./chunks/chunk-NXOW4AXO.js";
import "./chunks/chunk-AUCFFP4E.js";
import "./chunks/chunk-NZROY7YN.js";
import "./chunks/chunk-D3TM4CXT.js";
import "./chunks/chunk-SZ4NEEU7.js";
import "./chunks/chunk-D3A2HG3P.js";
import "./chunks/chunk-XGP7X2AC.js";
import {
  faultOf,
  messageOf
} from "./chunks/chunk-GTTTB5B5.js";
import "./chunks/chunk-7VRB4YCP.js";

// src/collect/action.ts
import { relative } from "node:path";
async function runCollectAction() {
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const cwd = workingFolder(workspace, getInput("working-directory"));
    const options = readSettings(readInputs(), cwd);
    const progress = progressTo(STDOUT, process.env.GITHUB_ACTIONS === "true");
    const out = relative(workspace, options.out) || ".";
    const result = await untilStopped(
      keptIn(out),
      (signal) => collect({ ...options, signal }, progress)
    );
    tell(result, out);
  } catch (thrown) {
    const fault = faultOf(thrown);
    if (fault === void 0 && thrown instanceof Error) STDERR.lines(thrown.stack ?? "");
    failStep(fault ?? messageOf(thrown), 2);
  }
}
function tell({ sets, failed }, path) {
  for (const { side, package: name, result, message } of failed) {
    const of = result === "" || message.startsWith(result) ? "" : `${result}: `;
    remark("error", `${side}: ${of}${message}`, `heapgate: ${name}`);
  }
  const measured = sets.flatMap(({ manifest }) => manifest.packages).filter(
    ({ screens, results }) => screens.length > 0 || results.some(({ measurements }) => measurements.length > 0)
  );
  setOutput("path", path);
  setOutput("packages", new Set(measured.map((entry) => entry.package)).size);
  setOutput("failed", new Set(failed.map((entry) => entry.package)).size);
  if (measured.length > 0 || failed.length === 0) return;
  failStep("no package could be measured", 2);
}
function readInputs() {
  return {
    spell: asInput,
    ...readMeasuringInputs(),
    out: getInput("out") || "heapgate-profiles",
    both: readFlag("both"),
    shard: getInput("shard"),
    weights: getInput("weights")
  };
}

// src/collect.ts
await runCollectAction();
