import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintJson,
  lintText
} from "./chunk-BPSKCSNT.js";
import {
  today
} from "./chunk-Q7ULTNZC.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-SEF652QH.js";
import "./chunk-DYQAQVXF.js";
import {
  urlSchemes
} from "./chunk-W57MLSNI.js";
import "./chunk-X4N5OQAE.js";
import {
  commandContext,
  writeReport
} from "./chunk-MDVVHPBV.js";
import "./chunk-NNVZ2EIP.js";
import "./chunk-LY4UUJAV.js";
import "./chunk-M43IFCQJ.js";
import "./chunk-3D6NEE7X.js";
import "./chunk-BB6M33AN.js";
import "./chunk-KLNKMZN6.js";
import "./chunk-YUACKSHI.js";
import "./chunk-BWXSGVAB.js";
import "./chunk-YA634VZL.js";
import "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/commands/lint.ts
init_define_HEAPGATE_PAGE();
async function runLint(file, { from, format, output }) {
  const context = commandContext();
  const policy = await loadPolicy({ policy: file, context });
  const sides = { base: from, head: from, context, schemes: urlSchemes(from), today: today() };
  const judged = from.length > 0 ? (await judgeOnce(policy, sides)).judgement : void 0;
  const remarks = lint(policy, judged);
  await writeReport((format === "json" ? lintJson : lintText)(remarks, policy.file), output);
  return remarks.some(({ level }) => level === "warning") ? 1 : 0;
}
export {
  runLint
};
