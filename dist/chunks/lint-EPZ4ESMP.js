import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-OA5MNIEA.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-5RMYD5X5.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-SRY4SQYS.js";
import "./chunk-G5RYLWNS.js";
import "./chunk-ZDA47BXU.js";
import {
  urlSchemes
} from "./chunk-HZQPXJRW.js";
import "./chunk-U5FIO5CY.js";
import "./chunk-PYOGF7LV.js";
import "./chunk-2HF5VSAV.js";
import "./chunk-IJKFRM4L.js";
import {
  today
} from "./chunk-VQ7OJVOO.js";
import "./chunk-5LLDWZQG.js";
import "./chunk-XS6FG5KJ.js";
import "./chunk-H5EXF4LY.js";
import "./chunk-WA3PO26W.js";
import "./chunk-XBLWFWRC.js";
import "./chunk-USAXAPJQ.js";
import "./chunk-XNT7SXA3.js";
import "./chunk-HU5TC4ZJ.js";
import "./chunk-LVTGOLH2.js";
import "./chunk-OFC6VWIM.js";
import "./chunk-G23CDL3G.js";
import "./chunk-IOSTBDEF.js";
import "./chunk-S7LUY3RM.js";
import "./chunk-MZQTYHE6.js";
import "./chunk-NZAJNPNR.js";
import "./chunk-BFLMCBEJ.js";
import "./chunk-X2HFHELO.js";
import "./chunk-HDSHYW7A.js";
import "./chunk-Q3BJZWQE.js";
import "./chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSJSXKEU.js";

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
