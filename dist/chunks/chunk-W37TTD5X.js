import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  baseName,
  cleanPath
} from "./chunk-SZQO2CSJ.js";
import {
  parseSymbol
} from "./chunk-AOIYRU6G.js";

// src/view/node-info.ts
var GRANULARITIES = [
  "functions",
  "filefunctions",
  "lines",
  "files",
  "packages",
  "addresses"
];
var NOTHING = {
  name: "",
  file: "",
  line: 0,
  column: 0,
  address: 0n,
  startLine: 0,
  binary: "",
  source: ""
};
function describe({ profile, names }, granularity, location, line) {
  const { functions, locations, mappings } = profile;
  const address = granularity === "addresses" ? locations.address[location] : 0n;
  const binary = mappings[locations.mapping[location]]?.file ?? "";
  if (line === void 0) return { ...NOTHING, address, binary };
  const fn = locations.lineFunction[line];
  const name = names[fn];
  const source = sourceFile(functions.file[fn]);
  const place = name === "" ? { binary, startLine: functions.startLine[fn] } : {};
  const named = { ...NOTHING, ...place, name, address, source };
  switch (granularity) {
    case "functions":
      return named;
    case "filefunctions":
      return { ...named, file: source };
    case "lines":
      return { ...named, file: source, line: locations.lineNumber[line] };
    case "addresses": {
      const column = locations.lineColumn[line];
      return { ...named, file: source, line: locations.lineNumber[line], column };
    }
    case "files":
      return { ...NOTHING, ...source === "" ? { binary } : { file: source }, source };
    case "packages":
      if (name === "") return { ...NOTHING, binary };
      return { ...NOTHING, name: parseSymbol(functions.name[fn]).importPath || "<no package>" };
  }
}
function identity(info) {
  const { name, file, line, column, address, startLine, binary } = info;
  return JSON.stringify([name, file, line, column, `${address}`, startLine, binary]);
}
function printableName({ name, file, line, column, address, binary }) {
  const parts = [];
  if (address !== 0n) parts.push(address.toString(16).padStart(16, "0"));
  if (name !== "") parts.push(name);
  if (line !== 0) parts.push(`${file}:${line}${column === 0 ? "" : `:${column}`}`);
  else if (file !== "") parts.push(file);
  else if (name === "") parts.push(binary === "" ? "<unknown>" : `[${baseName(binary)}]`);
  return parts.join(" ");
}
function sourceFile(file) {
  return file === "" ? "" : cleanPath(file.replace(/^\/proc\/self\/cwd\/(?:\.\/)?/, ""));
}

export {
  GRANULARITIES,
  describe,
  identity,
  printableName
};
