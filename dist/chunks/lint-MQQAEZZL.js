import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintJson,
  lintText
} from "./chunk-SGN7PNAJ.js";
import "./chunk-7OPVHFSN.js";
import {
  judgeOnce,
  loadPolicy
} from "./chunk-NPBFO3AD.js";
import "./chunk-XUAYOAIS.js";
import {
  commandContext,
  urlSchemes,
  writeReport
} from "./chunk-ZUTCAKX2.js";
import "./chunk-MW7DYUW2.js";
import "./chunk-IGRAUEY5.js";
import "./chunk-2SP6OKBL.js";
import {
  today
} from "./chunk-LAFNRNHS.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-RVPFNTBA.js";
import "./chunk-FG4VKNQY.js";
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
