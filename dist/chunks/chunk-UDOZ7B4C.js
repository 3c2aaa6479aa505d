import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError,
  messageOf
} from "./chunk-PVJAAF26.js";
import {
  clean,
  inertLines
} from "./chunk-Y2SKI2SD.js";

// src/outlet.ts
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
  outletTo,
  STDOUT,
  STDERR,
  endedText
};
