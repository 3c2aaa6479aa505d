import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-AYDV722F.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-QV7TMVO3.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-RKVL2ERS.js";
import "./chunk-Y6CY26OL.js";
import "./chunk-WNSNMVFD.js";
import {
  urlSchemes
} from "./chunk-NOK6WJ7U.js";
import "./chunk-BRS3H4TW.js";
import "./chunk-AS7NFZTO.js";
import "./chunk-UDOZ7B4C.js";
import "./chunk-RIKO3KF5.js";
import "./chunk-BVGNMEDG.js";
import {
  today
} from "./chunk-SQBN6QN3.js";
import "./chunk-DSYDHSU5.js";
import "./chunk-KHPYROTE.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-CJR3UOHJ.js";
import "./chunk-PVJAAF26.js";
import "./chunk-D3CHWGY7.js";
import "./chunk-W54AONT5.js";
import "./chunk-2QZA3G5Y.js";
import "./chunk-64P2ZFDT.js";
import "./chunk-QGMXM57R.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-A73KM6GL.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-X4VKXQOG.js";
import "./chunk-LN4BVCYI.js";
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
