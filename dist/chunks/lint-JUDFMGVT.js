import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintJson,
  lintText
} from "./chunk-ZQIYLWZV.js";
import {
  today
} from "./chunk-Q7ULTNZC.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-GZHASDQA.js";
import "./chunk-KIEUDED7.js";
import {
  urlSchemes
} from "./chunk-2HO6GBOW.js";
import "./chunk-HNWUWGG6.js";
import {
  commandContext,
  writeReport
} from "./chunk-VMDN3GH6.js";
import "./chunk-QD3AVHWY.js";
import "./chunk-PKLZPNXS.js";
import "./chunk-46J2IIRS.js";
import "./chunk-DMPXYTTM.js";
import "./chunk-IFTLSARN.js";
import "./chunk-4TGYPYZX.js";
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
