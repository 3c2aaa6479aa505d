import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-2BCMIHCR.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-QO5GMIDR.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-55VWF6VV.js";
import "./chunk-NL6WPZ5Z.js";
import "./chunk-AR7ZNGIZ.js";
import {
  urlSchemes
} from "./chunk-XQWXVHYK.js";
import "./chunk-62GRJDPK.js";
import "./chunk-4D4CBVUU.js";
import "./chunk-7HI5WE4Y.js";
import "./chunk-QYE4NFOL.js";
import {
  today
} from "./chunk-MI7Q5G3W.js";
import "./chunk-RMM2RGYK.js";
import "./chunk-GDB4RJPJ.js";
import "./chunk-JLHTXM7B.js";
import "./chunk-QA3DGENN.js";
import "./chunk-NHHY7YZO.js";
import "./chunk-HMZU6EKC.js";
import "./chunk-UKKHDLS6.js";
import "./chunk-GTY3S355.js";
import "./chunk-ATW5MSNZ.js";
import "./chunk-HIB7UVY3.js";
import "./chunk-QAWVYCUE.js";
import "./chunk-SYG7MWGT.js";
import "./chunk-YPLW3L7R.js";
import "./chunk-LQX4UBKB.js";
import "./chunk-ZQGW33X7.js";
import "./chunk-ODLPQTOJ.js";
import "./chunk-RSLGDELG.js";
import "./chunk-QUEOV2GK.js";
import "./chunk-3LH2HSMA.js";
import "./chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-QEBCGWER.js";

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
