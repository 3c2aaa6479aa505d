import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-PVHXCDW5.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-R4YMVMYA.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-AT2MR7ZD.js";
import "./chunk-IDDTPASC.js";
import "./chunk-WNSNMVFD.js";
import {
  urlSchemes
} from "./chunk-FBLNBQZV.js";
import "./chunk-QCIAN2Q3.js";
import "./chunk-K3B74HVI.js";
import "./chunk-AS7NFZTO.js";
import "./chunk-UDOZ7B4C.js";
import "./chunk-5YU2PBPU.js";
import "./chunk-4Z7JXKH7.js";
import {
  today
} from "./chunk-T4GRMCM3.js";
import "./chunk-TMJ4B5LT.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-WISF6EKX.js";
import "./chunk-W54AONT5.js";
import "./chunk-2QZA3G5Y.js";
import "./chunk-6R5N2OXG.js";
import "./chunk-2FAKWL5D.js";
import "./chunk-ZFPQOJFG.js";
import "./chunk-QP47QMGN.js";
import "./chunk-KHPYROTE.js";
import "./chunk-CZCZM36D.js";
import "./chunk-HXA7FIW7.js";
import "./chunk-PVJAAF26.js";
import "./chunk-I7TSU54G.js";
import "./chunk-RNMUFBNL.js";
import "./chunk-D3CHWGY7.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-ZFAXWUAP.js";
import "./chunk-PUTPBKTE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-OPGLOHPB.js";
import "./chunk-NBLSIVKZ.js";
import "./chunk-NWENRHKD.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
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
