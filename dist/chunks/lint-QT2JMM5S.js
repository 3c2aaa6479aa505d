import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-4DLWBTO6.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-FFZYSW7C.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-KZN3PPRG.js";
import "./chunk-4YC56AXH.js";
import "./chunk-44H7VYOW.js";
import {
  urlSchemes
} from "./chunk-M7ZYYV7S.js";
import "./chunk-PRP7ZDZ7.js";
import "./chunk-TH5JLJZU.js";
import "./chunk-AEPQFBQX.js";
import "./chunk-VBDG5FMB.js";
import {
  today
} from "./chunk-Q7ULTNZC.js";
import "./chunk-VURULCOE.js";
import "./chunk-PBTBBD6X.js";
import "./chunk-KS7ZJO7E.js";
import "./chunk-PSDN4QW2.js";
import "./chunk-XSLNGH7D.js";
import "./chunk-RLGWZQBK.js";
import "./chunk-46J2IIRS.js";
import "./chunk-3RZ2LNBE.js";
import "./chunk-NR4SFI2T.js";
import "./chunk-K2DWJFFF.js";
import "./chunk-PTCDOVVC.js";
import "./chunk-XKV64DZZ.js";
import "./chunk-5FV4FG4B.js";
import "./chunk-AYOCJIO6.js";
import "./chunk-IGLUYKI5.js";
import "./chunk-CHAZA4VK.js";
import "./chunk-UWFOFEH5.js";
import "./chunk-YUACKSHI.js";
import "./chunk-NHU25DFV.js";
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
