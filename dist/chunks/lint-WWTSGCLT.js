import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintJson,
  lintText
} from "./chunk-Y5AEMENT.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-LTHIQTOY.js";
import "./chunk-75B5DVCP.js";
import {
  commandContext,
  urlSchemes,
  writeReport
} from "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import {
  today
} from "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-OFSJODPS.js";
import "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/commands/lint.ts
async function runLint(file, { from, format, output }) {
  const context = commandContext();
  const policy = await loadPolicy({ policy: file, context });
  const sides = { base: from, head: from, context, schemes: urlSchemes(from), today: today() };
  const judged = from.length > 0 ? (await judgeOnce(policy, sides)).judgement : void 0;
  const remarks = lint(policy, today(), judged);
  await writeReport((format === "json" ? lintJson : lintText)(remarks, policy.file), output);
  return remarks.some(({ level }) => level === "warning") ? 1 : 0;
}
export {
  runLint
};
