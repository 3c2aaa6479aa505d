import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-KS2PTPH2.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-4KLEOB22.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-MQNE45MD.js";
import "./chunk-7Z4IZP3Z.js";
import "./chunk-BDOQE4WW.js";
import {
  urlSchemes
} from "./chunk-OFULEZUP.js";
import "./chunk-RYODGD2D.js";
import "./chunk-2ITS5NC4.js";
import "./chunk-KNH5JJRJ.js";
import "./chunk-4AREBJFI.js";
import {
  today
} from "./chunk-7ESQRFVC.js";
import "./chunk-VV6LEE27.js";
import "./chunk-FP6PBNRF.js";
import "./chunk-57VW6OH4.js";
import "./chunk-3GOFZHAW.js";
import "./chunk-EADF2HEE.js";
import "./chunk-MZJF4O6V.js";
import "./chunk-XV3CAEEH.js";
import "./chunk-GJOPZKFK.js";
import "./chunk-TQOW3X5N.js";
import "./chunk-KDJJIVB5.js";
import "./chunk-VGG3UOFH.js";
import "./chunk-AFAHDZDF.js";
import "./chunk-2DLTEFRB.js";
import "./chunk-AAUFKVJD.js";
import "./chunk-DU5YI7PU.js";
import "./chunk-4BN3A6OH.js";
import "./chunk-XHQKSV6E.js";
import "./chunk-LHH4MA27.js";
import "./chunk-NG6AFZPU.js";
import "./chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-CEQGJDIL.js";

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
