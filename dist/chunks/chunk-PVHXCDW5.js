import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR,
  STDOUT,
  endedText
} from "./chunk-UDOZ7B4C.js";
import {
  UserError,
  messageOf
} from "./chunk-PVJAAF26.js";
import {
  clean,
  inertLines
} from "./chunk-Y2SKI2SD.js";

// src/commands/output.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function writeReport(text, file) {
  if (file === void 0) return STDOUT.report(text, wantsColor(file));
  await write(inertLines(endedText(text)), file, "report");
}
async function writeProfile(profile, file) {
  const { encodeProfile } = await import("./encode-HTMXXW3N.js");
  await write(encodeProfile(profile), file, "profile");
}
async function write(content, file, what) {
  await writeFile(resolve(file), content).catch((error) => {
    throw new UserError(`${file}: the ${what} cannot be written: ${whyNot(error)}`);
  });
}
function whyNot(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "EISDIR") return "it is a folder: name a file in it";
  if (code === "ENOENT") return "there is no such folder: make it, or name another file";
  return messageOf(error);
}
function wantsColor(file) {
  if (file !== void 0 || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return STDOUT.isTerminal;
}
function terminalWidth(file) {
  return file === void 0 ? STDOUT.columns : void 0;
}
function commandContext() {
  return {
    cwd: process.cwd(),
    progress: (line) => STDERR.lines(clean(line))
  };
}

export {
  writeReport,
  writeProfile,
  wantsColor,
  terminalWidth,
  commandContext
};
