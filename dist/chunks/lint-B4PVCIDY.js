import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-73SKSCNH.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-TZOEV5SP.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-K3TMXLY3.js";
import "./chunk-W7M6FETN.js";
import "./chunk-35V6W7Z4.js";
import {
  urlSchemes
} from "./chunk-CV7AP2HH.js";
import "./chunk-XOKCWQ7M.js";
import "./chunk-HHWFQGMA.js";
import "./chunk-7FSSSSF2.js";
import "./chunk-OHDG3B5A.js";
import "./chunk-3D4VXNGV.js";
import {
  today
} from "./chunk-DFWO6QDS.js";
import "./chunk-GXOU54T6.js";
import "./chunk-TDGVWNB4.js";
import "./chunk-C2LYERBL.js";
import "./chunk-CE4ERZVO.js";
import "./chunk-IMAGROBW.js";
import "./chunk-S3ER25GX.js";
import "./chunk-PKD5TU4E.js";
import "./chunk-RNMN2J63.js";
import "./chunk-OF7ADSZY.js";
import "./chunk-QTDFQHNQ.js";
import "./chunk-UFFPYK7Q.js";
import "./chunk-ZN5ZX3KA.js";
import "./chunk-C5W755OX.js";
import "./chunk-2N5WHMEY.js";
import "./chunk-K5TKUSE2.js";
import "./chunk-JXEIPUZP.js";
import "./chunk-YDPYWZIY.js";
import "./chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/commands/lint.ts
init_define_HEAPGATE_PAGE();
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
