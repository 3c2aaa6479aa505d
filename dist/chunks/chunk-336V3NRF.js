import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError,
  clean,
  inertLines,
  messageOf,
  parseSymbol
} from "./chunk-GTTTB5B5.js";

// src/collect/measuring-options.ts
var MEASURING = {
  packages: {
    form: "list",
    means: "packages, as for go test; folders reach into every module below (default: ./...)"
  },
  ref: {
    form: "text",
    value: "ref",
    means: "commit, branch or tag of the base (default: what the event names, or the merge base with the default branch)"
  },
  exclude: { form: "list", value: "glob", means: "globs over import paths to leave out" },
  bench: {
    form: "text",
    value: "regexp",
    means: "benchmarks to run, as for go test -bench (default: .)"
  },
  skip: {
    form: "text",
    value: "regexp",
    means: "benchmarks and sub-benchmarks to leave out, as for go test -skip"
  },
  pair: {
    form: "text",
    value: "m,n",
    means: "the two iteration counts (default: 20,120; less for a slow benchmark, equal on both sides)"
  },
  count: {
    form: "text",
    value: "n",
    means: "measurements of each benchmark a side (default: 1)"
  },
  jobs: {
    form: "text",
    value: "n",
    means: "benchmark processes side by side (default: the number of processors)"
  },
  cpu: {
    form: "text",
    value: "n",
    means: "GOMAXPROCS of the benchmarks (default: 1, which repeats best)"
  },
  tags: { form: "text", value: "list", means: "build tags, separated by commas" },
  setup: {
    form: "text",
    value: "command",
    means: "command to run before the build: in the base's worktree, and in the checkout for the head"
  },
  setupTimeout: {
    form: "text",
    value: "time",
    means: "limit of setup on each side, like 5m (default: 15m)"
  },
  timeout: {
    form: "text",
    value: "time",
    means: "limit of one benchmark process, like 90s (default: 30s)"
  },
  budget: {
    form: "text",
    value: "time",
    means: "time for the whole run, judging included, like 5m: what changed and is quick goes first, and the report lists what was not reached"
  },
  serial: {
    form: "list",
    value: "glob",
    means: "globs over packages whose processes must not overlap, such as those that share a database"
  },
  short: { form: "on", means: "pass -short to the benchmarks" },
  trimpath: { form: "off", means: "build without -trimpath" },
  generate: { form: "on", means: "run go generate ./... in the base's worktree" },
  share: {
    form: "off",
    means: "run a package on both sides even where the test binary is the same"
  },
  like: {
    form: "text",
    value: "dir",
    means: "folder of an earlier set to take iteration counts and durations from"
  }
};
var MEASURING_KEYS = Object.keys(MEASURING);
function measuringOption(key) {
  return MEASURING[key];
}
function optionName(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function measuringWords(settings) {
  return MEASURING_KEYS.flatMap((key) => {
    const value = settings[key];
    if (value === void 0 || value === "") return [];
    if (typeof value === "string") return [`--${optionName(key)}`, value];
    if (typeof value !== "boolean") {
      return key === "packages" ? value : value.flatMap((one) => [`--${optionName(key)}`, one]);
    }
    const { form } = measuringOption(key);
    if (value !== (form === "on")) return [];
    return [form === "on" ? `--${optionName(key)}` : `--no-${optionName(key)}`];
  });
}
var FORMER = ["benchtime", "memprofilerate"];

// src/commands/fail-on.ts
var FAIL_ON = ["error", "warning", "never"];

// src/origin.ts
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";

// src/report/shell-word.ts
function shellWord(text) {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (text.includes("\n")) {
    return `$'${text.replace(/[\\']/g, "\\$&").replace(/\r?\n/g, "\\n")}'`;
  }
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function fileWord(path) {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}

// src/origin.ts
function commandOf(origin, folder) {
  if ("fetched" in origin) {
    const isPlain = /^[\w@:./#+-]+$/.test(origin.fetched);
    return `npx --yes ${isPlain ? origin.fetched : shellWord(origin.fetched)}`;
  }
  const near = relative(folder, origin.cli);
  const path = near.length < origin.cli.length ? near : origin.cli;
  return `node ${fileWord(path.split(sep).join("/"))}`;
}
function originOf(cli) {
  const [, modules, name] = /^(.*[\\/]node_modules)[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(cli) ?? [];
  if (modules === void 0 || name === void 0) return { cli };
  const fetched = fetchedAs(`${modules}/.package-lock.json`, name.replace("\\", "/"));
  return fetched === void 0 ? { cli } : { fetched };
}
function fetchedAs(lockFile, name) {
  let locked;
  try {
    locked = JSON.parse(readFileSync(lockFile, "utf8")).packages?.[`node_modules/${name}`];
  } catch {
  }
  const { resolved, version } = locked ?? {};
  if (typeof resolved !== "string") return void 0;
  const [, path, commit] = /github\.com[/:](.+?)(?:\.git)?#([0-9a-f]{40,64})$/.exec(resolved) ?? [];
  if (resolved.startsWith("git") && path !== void 0) return githubPackage(path, commit);
  if (resolved.endsWith(`/${name}/-/${name}-${version}.tgz`)) return `${name}@${version}`;
  return /^(?:git|https?:)/.test(resolved) ? resolved.replace(/\/\/[^/@:]*:[^/@]*@/, "//") : void 0;
}
function githubPackage(repository, ref) {
  return `github:${repository}#${ref}`;
}

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

// src/report/format-names.ts
var FORMATS = [
  "text",
  "markdown",
  "json",
  "html",
  "codequality",
  "openmetrics",
  "rdjsonl"
];

// src/view/path.ts
function cleanPath(path) {
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path;
  const rooted = path.startsWith("/");
  const kept = [];
  for (const element of path.split("/")) {
    if (element === "" || element === ".") continue;
    if (element !== "..") kept.push(element);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!rooted) kept.push("..");
  }
  const clean2 = kept.join("/");
  return rooted ? `/${clean2}` : clean2 || ".";
}
function baseName(path) {
  if (path === "") return ".";
  return path.split("/").findLast((element) => element !== "") ?? "/";
}

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
  MEASURING_KEYS,
  measuringOption,
  optionName,
  measuringWords,
  FORMER,
  FAIL_ON,
  shellWord,
  fileWord,
  commandOf,
  originOf,
  githubPackage,
  STDOUT,
  STDERR,
  endedText,
  FORMATS,
  baseName,
  GRANULARITIES,
  describe,
  identity,
  printableName
};
