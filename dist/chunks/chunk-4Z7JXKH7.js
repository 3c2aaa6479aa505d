import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  EXITS,
  OldSet,
  RESULT_EXITS,
  SET_SCHEMA
} from "./chunk-WISF6EKX.js";
import {
  decodeText
} from "./chunk-CZCZM36D.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";

// src/profile/json-field.ts
function fieldOf(parent, key) {
  const { value } = parent;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(parent, "an object");
  }
  const path = parent.path === "" ? key : `${parent.path}.${key}`;
  const member = Object.hasOwn(value, key) ? value[key] : void 0;
  return { file: parent.file, path, value: member };
}
function textOf(parent, key) {
  const field = fieldOf(parent, key);
  return typeof field.value === "string" ? field.value : refuse(field, "a text");
}
function matchOf(parent, key, form, expected) {
  const text = textOf(parent, key);
  return form.test(text) ? text : refuse(fieldOf(parent, key), expected);
}
function flagOf(parent, key) {
  const field = fieldOf(parent, key);
  return typeof field.value === "boolean" ? field.value : refuse(field, "true or false");
}
function numberOf(parent, key) {
  const field = fieldOf(parent, key);
  const { value } = field;
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  return refuse(field, "a number from 0 up");
}
function countOf(parent, key) {
  const value = numberOf(parent, key);
  return Number.isSafeInteger(value) ? value : refuse(fieldOf(parent, key), "a whole number");
}
function listOf(parent, key, read) {
  return itemsOf(fieldOf(parent, key), read);
}
function itemsOf(list, read) {
  const { file, path, value } = list;
  if (!Array.isArray(value)) return refuse(list, "a list");
  return value.map(
    (item, index) => read({ file, path: `${path}[${index}]`, value: item })
  );
}
function maybe(parent, key, read) {
  const { value } = fieldOf(parent, key);
  return value === void 0 || value === null ? void 0 : read(parent, key);
}
function textsOf(parent, key) {
  return listOf(
    parent,
    key,
    (item) => typeof item.value === "string" ? item.value : refuse(item, "a text")
  );
}
function textRecordOf(parent, key) {
  const field = fieldOf(parent, key);
  const { value } = field;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(field, "an object");
  }
  return Object.fromEntries(Object.keys(value).map((name) => [name, textOf(field, name)]));
}
function refuse(field, expected) {
  throw new UserError(`${field.file}: ${field.path || "the file"} must be ${expected}`);
}

// src/profile/read-manifest.ts
var OLD_SCHEMA = "heapgate/set/v1";
var MAX_BYTES = 16 * 1024 * 1024;
function readManifest(bytes, file) {
  if (bytes.length <= MAX_BYTES) return parseManifest(decodeText(bytes), file);
  throw new UserError(`${file}: has ${bytes.length} bytes, too many (at most ${MAX_BYTES})`);
}
function parseManifest(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${file}: not JSON; collect the set again`);
  }
  const root = { file, path: "", value };
  if (textOf(root, "schema") === OLD_SCHEMA) {
    throw new OldSet(
      `${file}: is of an earlier version of heapgate (${OLD_SCHEMA}), which measured whole packages: collect the set again`
    );
  }
  if (textOf(root, "schema") !== SET_SCHEMA) {
    refuse(fieldOf(root, "schema"), `"${SET_SCHEMA}", this version reads no other`);
  }
  return {
    schema: SET_SCHEMA,
    commit: matchOf(root, "commit", /^(?:[0-9a-f]{40,64})?$/, "a full commit hash"),
    dirty: flagOf(root, "dirty"),
    ref: textOf(root, "ref"),
    modules: listOf(root, "modules", (module) => ({
      path: textOf(module, "path"),
      directory: folderOf(module, "directory")
    })),
    go: readGo(fieldOf(root, "go")),
    flags: readFlags(fieldOf(root, "flags")),
    shard: matchOf(root, "shard", /^(?:\d{1,4}\/\d{1,4})?$/, 'like "1/3"'),
    packages: listOf(root, "packages", readPackage)
  };
}
function formatManifest(manifest) {
  return `${JSON.stringify(manifest, null, 2)}
`;
}
function readGo(go) {
  return {
    version: textOf(go, "version"),
    os: textOf(go, "os"),
    arch: textOf(go, "arch"),
    experiments: textOf(go, "experiments"),
    settings: textRecordOf(go, "settings")
  };
}
function readFlags(flags) {
  return {
    bench: textOf(flags, "bench"),
    skip: maybe(flags, "skip", textOf) ?? "",
    cpu: countOf(flags, "cpu"),
    short: flagOf(flags, "short"),
    tags: textsOf(flags, "tags"),
    trimpath: flagOf(flags, "trimpath")
  };
}
function readPackage(entry) {
  return {
    package: matchOf(entry, "package", /^.+$/, "an import path"),
    module: textOf(entry, "module"),
    directory: folderOf(entry, "directory"),
    buildId: textOf(entry, "buildId"),
    exit: oneOf(entry, "exit", EXITS),
    message: textOf(entry, "message"),
    shared: flagOf(entry, "shared"),
    start: fieldOf(entry, "start").value == null ? void 0 : readProcess(fieldOf(entry, "start")),
    screens: listOf(entry, "screens", readMeasurement),
    results: listOf(entry, "results", (result) => ({
      name: matchOf(result, "name", /^Benchmark\S*$/, "a benchmark's name"),
      exit: oneOf(result, "exit", RESULT_EXITS),
      message: textOf(result, "message"),
      ...fieldOf(result, "source").value != null && { source: textOf(result, "source") },
      measurements: listOf(result, "measurements", readMeasurement)
    }))
  };
}
function readMeasurement(of) {
  const [low, high, ...more] = listOf(of, "pair", ({ value }) => value);
  const isPair = Number.isSafeInteger(low) && Number.isSafeInteger(high) && more.length === 0;
  const pair = [Number(low), Number(high)];
  if (!isPair || pair[0] < 2 || pair[1] <= pair[0]) {
    refuse(fieldOf(of, "pair"), "two counts like [20, 120], the lower first and at least 2");
  }
  return { pair, low: readProcess(fieldOf(of, "low")), high: readProcess(fieldOf(of, "high")) };
}
function readProcess(of) {
  return {
    profile: fileNameOf(of, "profile"),
    lines: textsOf(of, "lines"),
    seconds: numberOf(of, "seconds")
  };
}
function oneOf(parent, key, words) {
  const told = textOf(parent, key);
  const known = words.find((word) => word === told);
  return known ?? refuse(fieldOf(parent, key), `one of ${words.join(", ")}`);
}
function fileNameOf(parent, key) {
  return matchOf(parent, key, /^(?!\.)[\w.@~+-]{1,255}$/, "a file name without folders");
}
function folderOf(parent, key) {
  const folder = textOf(parent, key);
  const outside = folder.startsWith("/") || folder.split(/[/\\]/).includes("..");
  return outside ? refuse(fieldOf(parent, key), "a folder inside the repository") : folder;
}

export {
  fieldOf,
  textOf,
  flagOf,
  countOf,
  listOf,
  itemsOf,
  maybe,
  refuse,
  readManifest,
  formatManifest
};
