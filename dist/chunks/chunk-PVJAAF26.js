import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  capMiddle,
  clean
} from "./chunk-Y2SKI2SD.js";

// src/errors.ts
var LONGEST_LINE = 2e3;
var UserError = class extends Error {
  name = "UserError";
  /** @param message several where several things are to be mended, each a line */
  constructor(message) {
    const lines = typeof message === "string" ? [message] : message;
    super(lines.map((line) => capMiddle(clean(line), LONGEST_LINE)).join("\n"));
  }
};
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
function faultOf(thrown) {
  if (thrown instanceof UserError) return thrown.message;
  if (!(thrown instanceof Error)) return void 0;
  if ("syscall" in thrown && typeof thrown.syscall === "string") {
    return new UserError(thrown.message).message;
  }
  const isTooLarge = /^(?:Invalid (?:string|array|typed array) length|Array buffer allocation)/;
  if (thrown instanceof RangeError && isTooLarge.test(thrown.message)) {
    return "there is not enough memory for all of this: give fewer or smaller profiles";
  }
  return void 0;
}

export {
  UserError,
  messageOf,
  faultOf
};
