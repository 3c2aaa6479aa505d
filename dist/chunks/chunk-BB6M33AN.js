import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  capMiddle,
  clean,
  inertLines,
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/errors.ts
init_define_HEAPGATE_PAGE();
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

// src/outlet.ts
init_define_HEAPGATE_PAGE();
var CLEAR_LINE = "\r\x1B[K";
function outletTo(stream, name) {
  stream.on?.("error", () => {
  });
  let unfinished = false;
  const finish = () => {
    const start = unfinished ? CLEAR_LINE : "";
    unfinished = false;
    return start;
  };
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    lines: (text) => void stream.write(`${finish()}${inertLines(text)}
`),
    status: (text) => {
      stream.write(finish() + clean(text).slice(0, (stream.columns ?? 80) - 1));
      unfinished = true;
    },
    group: (title) => void stream.write(`::group::${clean(title)}
`),
    endGroup: () => void stream.write("::endgroup::\n"),
    report: (text, colours = false) => {
      const whole = inertLines(endedText(text), colours);
      return new Promise((done, fail) => {
        stream.write(whole, (error) => {
          if (!error || "code" in error && error.code === "EPIPE") done();
          else fail(new UserError(`${name} cannot be written to: ${messageOf(error)}`));
        });
      });
    }
  };
}
var STDOUT = outletTo(process.stdout, "standard output");
var STDERR = outletTo(process.stderr, "standard error");
function endedText(text) {
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}

export {
  UserError,
  messageOf,
  faultOf,
  STDOUT,
  STDERR,
  endedText
};
