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
} from "./chunks/chunk-GGM3AWL4.js";
import "./chunks/chunk-BLWNREHZ.js";
import "./chunks/chunk-LTHIQTOY.js";
import "./chunks/chunk-75B5DVCP.js";
import "./chunks/chunk-NQNNJ2ZA.js";
import {
  STDERR,
  STDOUT
} from "./chunks/chunk-336V3NRF.js";
import "./chunks/chunk-6QIH7QBV.js";
import "./chunks/chunk-EMZRICFV.js";
import "./chunks/chunk-5YWGHKDI.js";
import "./chunks/chunk-M7O6HAGT.js";
import "./chunks/chunk-SZ4NEEU7.js";
import "./chunks/chunk-OFSJODPS.js";
import "./chunks/chunk-DL6E4CNP.js";
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
