import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-V7IO7327.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-CRW2TIKD.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-GSNW6JUR.js";
import "./chunk-JCGEIUGZ.js";
import "./chunk-WKSACUKP.js";
import {
  urlSchemes
} from "./chunk-6MV7BPBX.js";
import "./chunk-XYYRS5IH.js";
import "./chunk-ZQFB2JG2.js";
import "./chunk-MVPLJCN2.js";
import "./chunk-L57IOC2W.js";
import {
  today
} from "./chunk-7DM7HGAA.js";
import "./chunk-KZKROYBI.js";
import "./chunk-6NHLGGIY.js";
import "./chunk-VQF5VHQJ.js";
import "./chunk-3WFANOFH.js";
import "./chunk-YO4PKBAS.js";
import "./chunk-RNJG5VHL.js";
import "./chunk-SXTA5FCB.js";
import "./chunk-3AVQ5EJP.js";
import "./chunk-7VCYDDFW.js";
import "./chunk-26UOWCAU.js";
import "./chunk-5ITR43DX.js";
import "./chunk-ATXFFELE.js";
import "./chunk-QAPO7XL5.js";
import "./chunk-EPTMZ7V4.js";
import "./chunk-6TNXGWOK.js";
import "./chunk-LDRQKWQC.js";
import "./chunk-ZKCZ4RXG.js";
import "./chunk-ID6WFMUO.js";
import "./chunk-236CC67S.js";
import "./chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSWY4GPZ.js";

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
