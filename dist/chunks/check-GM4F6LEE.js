import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  buildReport,
  collectAndJudge
} from "./chunk-SDTFO5H7.js";
import {
  exitCodeOf
} from "./chunk-UJYOHHNQ.js";
import {
  gate,
  markdown,
  reportJson,
  text
} from "./chunk-5T5KTX5E.js";
import "./chunk-MF6VM2AW.js";
import "./chunk-PCZ7LU3U.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-LVMMIRZD.js";
import {
  URL_SCHEMES
} from "./chunk-7DQMZZGD.js";
import {
  progressTo,
  untilStopped
} from "./chunk-6CN3O46O.js";
import {
  UserError
} from "./chunk-SQCNODJ5.js";

// src/commands/check.ts
async function runCheck(packages, options) {
  if (options.normalize) {
    throw new UserError(
      "--normalize is for viewing only: it scales the head to the base, and a growth of everything would vanish; use heapgate top --diff-base BASE --normalize HEAD"
    );
  }
  const report = buildReport(await judgeSides(packages, options));
  await writeReport(render(), options.output);
  return exitCodeOf(report.input, options.failOn);
  function render() {
    if (options.format === "json") return reportJson(report);
    const { maxRows } = report.input.judgement.policy.comment;
    if (options.format === "markdown") return markdown(report, maxRows ? { maxRows } : {});
    return text(report, { color: wantsColor(options.output), width: terminalWidth() });
  }
}
async function judgeSides(packages, options) {
  const { base, head, policy } = options;
  const request = { policy, context: commandContext(), schemes: URL_SCHEMES };
  if (base.length + head.length > 0) {
    if (packages.length > 0) {
      throw new UserError(
        `${packages[0]}: packages are measured only where no --base and --head are given`
      );
    }
    return gate({ ...request, base, head });
  }
  const measuring = progressTo(process.stderr, false);
  const settings = { ...options, packages };
  return untilStopped((signal) => collectAndJudge({ ...request, settings, measuring, signal }));
}
export {
  runCheck
};
