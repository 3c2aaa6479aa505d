import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-XKXX2THD.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-MYPZ2TIK.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-XBUMU2LX.js";
import "./chunk-OK4XGLCX.js";
import "./chunk-I6R2P2HT.js";
import {
  urlSchemes
} from "./chunk-6ANPGEKK.js";
import "./chunk-F3TTRREZ.js";
import "./chunk-ISZ3RCZG.js";
import "./chunk-FH6CQWDT.js";
import "./chunk-RZ4NBCNK.js";
import {
  today
} from "./chunk-YT4BNCCZ.js";
import "./chunk-DLXBLSFR.js";
import "./chunk-6GG2TNS7.js";
import "./chunk-WGJKROOL.js";
import "./chunk-2JPSBDTT.js";
import "./chunk-ADZJMUSV.js";
import "./chunk-Z2AHZ4B4.js";
import "./chunk-ON7TLR73.js";
import "./chunk-O3MVHJUD.js";
import "./chunk-FRVUBG2U.js";
import "./chunk-24YTFCDA.js";
import "./chunk-Q4JYYXSR.js";
import "./chunk-EY3FO624.js";
import "./chunk-5QKGGIBI.js";
import "./chunk-BNF4MQJK.js";
import "./chunk-N5NFEK6S.js";
import "./chunk-FHFPKQH5.js";
import "./chunk-B7HE4S6Z.js";
import "./chunk-MHKLAF2Q.js";
import "./chunk-7PRQ5RLB.js";
import "./chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ZMUTT37K.js";

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
