import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  writeReport
} from "./chunk-7MGWMDZ7.js";
import {
  lint,
  lintJson,
  lintText
} from "./chunk-RWR6RNG7.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-KADADIXD.js";
import "./chunk-5PCIWMSI.js";
import "./chunk-WNSNMVFD.js";
import {
  urlSchemes
} from "./chunk-Z4A72M6Q.js";
import "./chunk-SAWTMHKI.js";
import "./chunk-FKJ3BAGU.js";
import "./chunk-YB7ZSHP2.js";
import "./chunk-I4MQKJUT.js";
import "./chunk-WNSKZGHH.js";
import {
  today
} from "./chunk-CBMK2EEM.js";
import "./chunk-ETDIB7E4.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-IELD36CE.js";
import "./chunk-D3CHWGY7.js";
import "./chunk-W54AONT5.js";
import "./chunk-2QZA3G5Y.js";
import "./chunk-6WN732FN.js";
import "./chunk-HNAISTNV.js";
import "./chunk-BIFKJQXD.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-SJRBMV5K.js";
import "./chunk-KHPYROTE.js";
import "./chunk-LN4BVCYI.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-TJ2LBLZC.js";
import "./chunk-EMGAN76I.js";
import "./chunk-V5Q2ZOLS.js";
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
