import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintJson,
  lintText
} from "./chunk-YUO3CSIU.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-PHLJO56K.js";
import "./chunk-JHBIO7HE.js";
import {
  commandContext,
  urlSchemes,
  writeReport
} from "./chunk-HSBOSTUR.js";
import "./chunk-336V3NRF.js";
import {
  today
} from "./chunk-Q3H4ZLST.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-CT5RUSSI.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
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
