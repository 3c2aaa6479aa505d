import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Lines,
  answerOf,
  changeOf,
  endingSpans,
  noiseOf,
  profilesOf,
  reasonOf,
  useOf,
  waiverOf
} from "./chunk-5YWGHKDI.js";
import {
  formerName,
  headlineText,
  noteText,
  toPlain
} from "./chunk-OFSJODPS.js";

// src/report/json.ts
function reportJson({ input, document }) {
  const { judgement, version, selfTest, commands, base, head } = input;
  const { diff } = judgement;
  return stringify({
    schema: "heapgate/report/v2",
    version,
    conclusion: judgement.conclusion,
    headline: headlineText(document.headline),
    policy: judgement.policy.file,
    modules: diff.modules,
    base: sideOf(diff.base, base, diff.samples.base),
    head: sideOf(diff.head, head, diff.samples.head),
    results: judgement.results.map(resultOf),
    findings: judgement.findings.map(findingOf),
    causes: judgement.causes.map(causeOf),
    moves: movesOf(diff),
    notes: judgement.notes.map(noteOf),
    waivers: judgement.waivers.map(useOf),
    label: judgement.label ? answerOf(judgement.label, "label") : null,
    unmeasured: judgement.unmeasured.flatMap(unmeasuredOf),
    selfTest: selfTest ? countsOf(selfTest) : null,
    commands,
    ...profilesOf(diff)
  });
}
function movesOf({ moves: { packages, functions } }) {
  return {
    packages: packages.map(({ was, is, isModule }) => ({ was, is, module: isModule })),
    functions: functions.map(({ was, is, isSure }) => {
      return { was: was.name, is: is.name, sure: isSure };
    })
  };
}
function unmeasuredOf({ package: path, base, head }) {
  return Object.entries({ base, head }).filter(([, { code }]) => code !== "ran").map(([side, ending]) => ({
    side,
    package: path,
    code: ending.code,
    message: "message" in ending ? ending.message : toPlain(endingSpans(ending))
  }));
}
function countsOf({ caught, of, unable, untried }) {
  return { caught, of, unable, untried };
}
function diffJson({ diff, base, head, commands, version }) {
  return stringify({
    schema: "heapgate/diff/v2",
    version,
    modules: diff.modules,
    base: sideOf(diff.base, base, diff.samples.base),
    head: sideOf(diff.head, head, diff.samples.head),
    notes: diff.notes.map(noteOf),
    commands,
    ...profilesOf(diff)
  });
}
function resultOf({ result, figures, standing }) {
  const { base, head } = result.lines;
  return {
    ...idOf(result.id),
    status: result.status,
    was: formerName(result) ?? null,
    edited: result.isEdited ?? false,
    standing,
    lines: { base, head },
    counted: result.counted ? countedOf(result.counted) : null,
    endings: result.endings ?? {},
    bytesPerOp: figures.alloc_space ? changeOf(figures.alloc_space.change) : null,
    allocsPerOp: figures.alloc_objects ? changeOf(figures.alloc_objects.change) : null
  };
}
function countedOf({ pair, repeats, by, ...figures }) {
  const changes = (of) => Object.fromEntries(
    Object.entries(of).map(([metric, { change }]) => [metric, changeOf(change)])
  );
  return {
    pair,
    repeats,
    by,
    claimed: changes(figures.claimed),
    printed: changes(figures.printed),
    outside: changes(figures.outside),
    setUp: changes(figures.setUp),
    goroutines: changes(figures.goroutines)
  };
}
function idOf({ package: path, name, procs }) {
  return { package: path, name, procs: procs ?? null };
}
function findingOf({ budget, limit, target, result, change, moved, evidence, outcome }) {
  return {
    verdict: outcome.verdict,
    budget: budget.name,
    builtIn: budget.isBuiltIn,
    ...budget.from !== void 0 && { from: budget.from },
    at: budget.at,
    level: budget.level,
    target: targetOf(target),
    result: result ? idOf(result) : null,
    metric: limit.metric,
    attribute: "package" in target ? budget.attribute : null,
    limit: {
      kind: limit.kind,
      text: limit.text,
      relative: limit.relative ?? null,
      absolute: limit.absolute,
      per: limit.per,
      at: limit.at
    },
    ...changeOf(change),
    noise: change.interval ? noiseOf(change.interval) : null,
    over: outcome.over,
    moved: moved?.amount ?? 0,
    movedFrom: moved?.from ?? [],
    evidence,
    reason: outcome.verdict === "inconclusive" ? reasonOf(outcome.why) : null,
    waiver: waiverOf(outcome)
  };
}
function targetOf(target) {
  switch (target.kind) {
    case "result":
    case "set-up":
    case "init":
    case "profile":
      return { kind: target.kind };
    case "package":
      return { kind: target.kind, package: target.package };
    case "function": {
      const { kind, package: path, name, file, line } = target;
      return { kind, package: path, function: name, file, line };
    }
  }
}
function noteOf(note) {
  const { level, code } = note;
  return {
    level,
    code,
    text: noteText(note),
    at: "at" in note && note.at.line > 0 ? note.at : null
  };
}
function causeOf({ function: fn, isSure, from, explains, change, path }) {
  return {
    function: fn.name,
    package: fn.package,
    file: fn.file,
    line: fn.line,
    sure: isSure,
    metric: explains[0].metric,
    movedFrom: from.map(({ name }) => name),
    explains: explains.map(({ of, metric, result, amount, share }) => {
      return { ...idOf(result), of, metric, amount, share };
    }),
    ...changeOf(change),
    objects: path ? changeOf(path.objects) : null,
    sizes: path?.sizes ?? null,
    frames: (path?.frames ?? []).map(({ name, file, line }) => ({ function: name, file, line }))
  };
}
function linesOf(value) {
  if (value instanceof Lines) return value.lines;
  const isTable = Array.isArray(value) && typeof value[0] === "object";
  return isTable ? value.map((each) => JSON.stringify(each)) : void 0;
}
function stringify(report) {
  const parts = Object.entries(report).map(([key, value]) => {
    const lines = linesOf(value);
    const text = lines && lines.length > 0 ? `[
    ${lines.join(",\n    ")}
  ]` : JSON.stringify(lines ?? value, null, 2).replaceAll("\n", "\n  ");
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{
${parts.join(",\n")}
}
`.replaceAll("##[", "#\\u0023[");
}
function sideOf(capture, { sha, description }, samples) {
  const { periods, iterations, procs, goVersion, goos, goarch, cpu, profiles } = capture;
  return {
    sha: sha ?? null,
    description: description ?? null,
    periods,
    iterations,
    procs,
    goVersion,
    goos,
    goarch,
    cpu,
    samples,
    profiles
  };
}

export {
  reportJson,
  diffJson
};
