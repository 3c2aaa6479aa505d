import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintJson,
  lintText
} from "./chunk-LVFVBDAD.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-3I3TKW4Y.js";
import "./chunk-P74VMGAO.js";
import {
  commandContext,
  urlSchemes,
  writeReport
} from "./chunk-3NZCSL3V.js";
import "./chunk-MW7DYUW2.js";
import "./chunk-CZOBJOAL.js";
import "./chunk-R4PAXXW5.js";
import {
  today
} from "./chunk-LBPGV6FE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-NN5QWTGM.js";
import "./chunk-JIPSHLXB.js";
import "./chunk-VS5N23VM.js";

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
