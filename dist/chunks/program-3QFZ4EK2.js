import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  defect
} from "./chunk-27BG5MUR.js";
import {
  FAIL_ON
} from "./chunk-ONUCFOOX.js";
import {
  MEASURING_KEYS,
  measuringOption,
  optionName
} from "./chunk-LWUVCSBX.js";
import {
  VERSION
} from "./chunk-37R2WY2X.js";
import {
  Command,
  CommanderError,
  Help,
  Option,
  append,
  withView
} from "./chunk-NWA4AJL6.js";
import "./chunk-N2Q5SXYB.js";
import "./chunk-N2JHPBTE.js";
import {
  FORMER
} from "./chunk-PFY42Q4K.js";
import "./chunk-F5XL4NBY.js";
import {
  METRICS
} from "./chunk-2BRHARNI.js";
import {
  STDERR,
  STDOUT,
  faultOf
} from "./chunk-IJWRAJLY.js";

// src/commands/collect-options.ts
function withMeasuring(command) {
  for (const key of MEASURING_KEYS) {
    if (key !== "packages") addOption(command, key);
  }
  for (const name of FORMER) command.addOption(new Option(`--${name} <n>`).hideHelp());
  return command;
}
function addOption(command, key) {
  const { form, value = "value", means } = measuringOption(key);
  const name = optionName(key);
  switch (form) {
    case "text":
      command.option(`--${name} <${value}>`, means);
      break;
    case "list":
      command.option(`--${name} <${value}>`, `${means}; repeatable`, append, []);
      break;
    case "on":
      command.option(`--${name}`, means);
      break;
    case "off":
      command.option(`--no-${name}`, means);
      break;
  }
}

// src/commands/program.ts
async function runCommand(args) {
  let code = 0;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    STDERR.lines(`heapgate: ${faultOf(error) ?? defect(error)}`);
    return 2;
  }
}
function buildProgram(done) {
  const program = new Command("heapgate").description(
    "Stops Go memory regressions: compares benchmark outputs and heap profiles, and judges the difference."
  ).version(VERSION, "--version").exitOverride().configureHelp({ optionDescription: describe }).configureOutput({
    writeOut: (text) => STDOUT.lines(text.trimEnd()),
    writeErr: (text) => STDERR.lines(text.trimEnd())
  }).showHelpAfterError("(heapgate --help lists the commands)").addHelpText(
    "after",
    `
A source (SRC) is a heap profile or what go test -bench printed, a folder or a
glob of them, or the URL of one.
Exit codes: 0 within budget, 1 a budget is exceeded, 2 it could not judge.`
  );
  withMeasuring(withSides(program.command("check"))).description("hold what differs between base and head against a policy").argument("[packages...]", "without --base and --head: packages to measure on both sides").option(
    "--policy <file>",
    "policy to judge by (default: .github/heapgate.yml, or a built-in one)"
  ).addOption(format(["text", "markdown", "json"])).addOption(output()).addOption(
    new Option("--fail-on <level>", "what makes the exit code 1").choices([...FAIL_ON]).default("error")
  ).option("--self-test", "show instead how a growth put into the base was caught", false).addOption(new Option("--normalize").hideHelp()).action(async (packages, options) => {
    const { runCheck } = await import("./check-3P6K24NL.js");
    done(await runCheck(packages, options));
  });
  withSides(program.command("diff")).description("show what differs, without a policy and without a verdict").addOption(metric()).option("--exact-names", "by pprof's own names: closures and type arguments apart", false).addOption(format(["text", "markdown", "json"])).addOption(output()).action(async (options) => {
    const { runDiff } = await import("./diff-YIPXT46Q.js");
    done(await runDiff(options));
  });
  withView(program.command("top")).description("show what go tool pprof -top shows").argument("<src...>", "profiles, merged as pprof merges them").option("--memstats", "the runtime's memory statistics of a ?debug=1 profile instead", false).addOption(format(["text", "json"])).action(async (sources, options) => {
    const { runTop } = await import("./top-U55WINNV.js");
    done(await runTop(sources, options));
  });
  withView(program.command("peek")).description("show callers and callees, as go tool pprof -peek").argument("<src>", "profile").argument("<function>", "regular expression over the names that top shows").action(async (source, name, options) => {
    const { runPeek } = await import("./top-U55WINNV.js");
    done(await runPeek([source], name, options));
  });
  withView(program.command("tree")).description("show every function between its callers and callees, as go tool pprof -tree").argument("<src...>", "profiles, merged as pprof merges them").action(async (sources, options) => {
    const { runTree } = await import("./top-U55WINNV.js");
    done(await runTree(sources, options));
  });
  withMeasuring(program.command("collect")).description("run the benchmarks and keep their heap profiles").argument("[packages...]", "packages, as for go test (default: ./...)").requiredOption("--out <dir>", "folder for the profiles; with --both its folders base and head").option("--both", "measure base and head").option("--shard <i/n>", "this machine's part of the packages, like 1/3").option("--weights <dir>", "folder of an earlier set whose durations even the shards out").action(async (packages, options) => {
    const { runCollect } = await import("./collect-Z4EPLAUM.js");
    done(await runCollect({ ...options, packages }));
  });
  return program;
}
function describe(option) {
  return new Help().optionDescription(option).replace(/ \(default: (?:\[\]|false)\)$/, "");
}
function withSides(command) {
  return command.option("--base <src>", "outputs and profiles of the base; repeatable", append, []).option("--head <src>", "outputs and profiles of the head; repeatable", append, []);
}
function metric() {
  return new Option("--metric <metric>", "metric to show").choices([...METRICS]);
}
function format(choices) {
  return new Option("--format <format>", "form of the report").choices(choices).default("text");
}
function output() {
  return new Option("--output <file>", "write the report there instead of to stdout");
}
export {
  runCommand
};
