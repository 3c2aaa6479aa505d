import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  defect
} from "./chunk-PZNVRVOW.js";
import {
  FAIL_ON
} from "./chunk-QMKQJGZ7.js";
import {
  VERSION
} from "./chunk-DGKZTXVY.js";
import {
  Command,
  CommanderError,
  Option,
  append,
  withView
} from "./chunk-MSNO7NZ3.js";
import "./chunk-AUXLPGS6.js";
import {
  METRICS
} from "./chunk-WMNR2ZKV.js";
import "./chunk-7T7BIBHR.js";
import {
  STDERR,
  STDOUT,
  faultOf
} from "./chunk-CQE4EHTX.js";

// src/commands/collect-options.ts
function withMeasuring(command) {
  return command.option("--ref <ref>", "commit of the base (default: what the event names, or the merge base)").option("--exclude <glob>", "import paths to leave out; repeatable", append, []).option("--bench <regexp>", "benchmarks, as for go test -bench (default: .)").option(
    "--benchtime <n>",
    "iterations, like 1000x (default: found per package, equal on both sides)"
  ).option("--count <n>", "runs of each package a side (default: 1)").option("--cpu <n>", "GOMAXPROCS of the benchmarks (default: 1, which repeats best)").option("--memprofilerate <n>", "bytes between two samples (default: 1, every allocation)").option("--tags <list>", "build tags, parted by commas").option("--short", "pass -short").option("--no-trimpath", "build without -trimpath").option("--generate", "run go generate in the base's worktree").option("--no-share", "run a package on both sides even where the test binary is the same").option("--timeout <time>", "limit of one run of one package, like 90s (default: 10m)").option("--like <dir>", "take iterations and durations from an earlier set");
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
  const program = new Command("heapgate").description("Stops Go memory regressions: compares heap profiles and judges the difference.").version(VERSION, "--version").exitOverride().configureOutput({
    writeOut: (text) => STDOUT.lines(text.trimEnd()),
    writeErr: (text) => STDERR.lines(text.trimEnd())
  }).showHelpAfterError("(heapgate --help lists the commands)").addHelpText(
    "after",
    `
A source (SRC) is a profile, a folder of profiles, a glob, or the URL of a profile.
Exit codes: 0 within budget, 1 a budget is exceeded, 2 it could not judge.`
  );
  withMeasuring(withSides(program.command("check"))).description("hold the difference of two profile sets against a policy").argument("[packages...]", "without --base and --head: packages to measure on both sides").option(
    "--policy <file>",
    "policy to judge by (default: .github/heapgate.yml, or a built-in one)"
  ).addOption(format(["text", "markdown", "json"])).addOption(output()).addOption(
    new Option("--fail-on <level>", "what makes the exit code 1").choices([...FAIL_ON]).default("error")
  ).option("--self-test", "show instead how a growth put into the base was caught", false).addOption(new Option("--normalize").hideHelp()).action(async (packages, options) => {
    const { runCheck } = await import("./check-CQFVN5IV.js");
    done(await runCheck(packages, options));
  });
  withSides(program.command("diff")).description("show what differs, without a policy and without a verdict").addOption(metric()).option("--exact-names", "by pprof's own names: closures and type arguments apart", false).addOption(format(["text", "markdown", "json"])).addOption(output()).action(async (options) => {
    const { runDiff } = await import("./diff-NGN3ECVL.js");
    done(await runDiff(options));
  });
  withView(program.command("top")).description("show what go tool pprof -top shows").argument("<src...>", "profiles, merged as pprof merges them").option("--memstats", "the runtime's memory statistics of a ?debug=1 profile instead", false).addOption(format(["text", "json"])).action(async (sources, options) => {
    const { runTop } = await import("./top-HJQRCTPX.js");
    done(await runTop(sources, options));
  });
  withView(program.command("peek")).description("show callers and callees, as go tool pprof -peek").argument("<src>", "profile").argument("<function>", "regular expression over the names that top shows").action(async (source, name, options) => {
    const { runPeek } = await import("./top-HJQRCTPX.js");
    done(await runPeek([source], name, options));
  });
  withView(program.command("tree")).description("show every function between its callers and callees, as go tool pprof -tree").argument("<src...>", "profiles, merged as pprof merges them").action(async (sources, options) => {
    const { runTree } = await import("./top-HJQRCTPX.js");
    done(await runTree(sources, options));
  });
  withMeasuring(program.command("collect")).description("run the benchmarks and keep their heap profiles").argument("[packages...]", "packages, as for go test (default: ./...)").requiredOption("--out <dir>", "folder for the profiles; with --both its folders base and head").option("--both", "measure base and head").option("--shard <i/n>", "this machine's part of the packages, like 1/3").action(async (packages, options) => {
    const { runCollect } = await import("./collect-YLCPSHTW.js");
    done(await runCollect({ ...options, packages }));
  });
  return program;
}
function withSides(command) {
  return command.option("--base <src>", "profiles of the base; repeatable", append, []).option("--head <src>", "profiles of the head; repeatable", append, []);
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
