import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  FORMER,
  MEASURING_KEYS,
  measuringOption,
  optionName
} from "./chunk-336V3NRF.js";
import {
  UserError,
  clean,
  inertLines
} from "./chunk-GTTTB5B5.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/github/annotations.ts
var MAX_MESSAGE = 4096;
var MAX_TITLE = 255;
var WRITE = { error, warning, notice };
function annotate(annotations) {
  for (const { level, title, message, file, line } of annotations) {
    const place = file === void 0 ? {} : { file: inertLines(file), ...line !== void 0 && { startLine: line } };
    const text = cut(inertLines(message), MAX_MESSAGE);
    WRITE[level](text, { title: cut(clean(title), MAX_TITLE), ...place });
  }
}
function remark(level, message, title = "heapgate") {
  annotate([{ level, title, message, file: void 0, line: void 0 }]);
}
function failStep(message, code) {
  setFailed(inertLines(message));
  process.exitCode = code;
}
function cut(text, most) {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, most - 1)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}\u2026`;
}

// src/github/measuring-inputs.ts
import { statSync } from "node:fs";
import { join, relative } from "node:path";
function readMeasuringInputs() {
  const named = MEASURING_KEYS.map((key) => [key, readOne(key)]);
  const former = FORMER.map((name) => [name, getInput(name) || void 0]);
  return Object.fromEntries([...named, ...former].filter(([, value]) => value !== void 0));
}
function readOne(key) {
  const { form } = measuringOption(key);
  const name = optionName(key);
  if (form === "text") return getInput(name) || void 0;
  if (form !== "list") return readFlag(name);
  const words = getMultilineInput(name).flatMap((line) => line.split(/\s+/));
  const given = words.filter((word) => word !== "");
  return given.length > 0 ? given : void 0;
}
function readFlag(name) {
  const text = getInput(name);
  if (text === "") return void 0;
  if (text === "true" || text === "false") return text === "true";
  throw new UserError(`input ${name}: "${text}" is neither true nor false`);
}
function measuringNames(settings) {
  return Object.keys(settings).map(optionName);
}
function workingFolder(workspace, name) {
  const folder = join(workspace, name);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && !relative(workspace, folder).startsWith("..")) return folder;
  throw new UserError(`input working-directory: ${name}: no such folder in the workspace`);
}

export {
  getInput,
  getMultilineInput,
  setOutput,
  annotate,
  remark,
  failStep,
  readMeasuringInputs,
  readFlag,
  measuringNames,
  workingFolder
};
