import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR,
  STDOUT,
  UserError,
  clean,
  inertLines,
  messageOf
} from "./chunk-CQE4EHTX.js";

// src/commands/output.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function writeReport(text, file) {
  if (file === void 0) return STDOUT.report(text, wantsColor(file));
  await writeFile(resolve(file), inertLines(text.endsWith("\n") ? text : `${text}
`)).catch(
    (error) => {
      throw new UserError(`${file}: the report cannot be written: ${messageOf(error)}`);
    }
  );
}
function wantsColor(file) {
  if (file !== void 0 || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return STDOUT.isTerminal;
}
function terminalWidth() {
  return STDOUT.columns ?? 120;
}
function commandContext() {
  return {
    cwd: process.cwd(),
    progress: (line) => STDERR.lines(clean(line))
  };
}

export {
  writeReport,
  wantsColor,
  terminalWidth,
  commandContext
};
