import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError,
  messageOf
} from "./chunk-IQKVDD24.js";

// src/commands/output.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function writeReport(text, file) {
  const whole = text.endsWith("\n") ? text : `${text}
`;
  if (file === void 0) {
    await new Promise((done, fail) => {
      process.stdout.write(whole, (error) => error ? fail(error) : done());
    });
    return;
  }
  await writeFile(resolve(file), whole).catch((error) => {
    throw new UserError(`${file}: the report cannot be written: ${messageOf(error)}`);
  });
}
function wantsColor(file) {
  if (file !== void 0 || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return process.stdout.isTTY === true;
}
function terminalWidth() {
  return process.stdout.columns ?? 120;
}
function commandContext() {
  return {
    cwd: process.cwd(),
    progress: (line) => process.stderr.write(`${line}
`)
  };
}

export {
  writeReport,
  wantsColor,
  terminalWidth,
  commandContext
};
