import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  amount,
  percent
} from "./chunk-HNAISTNV.js";

// src/report/notes.ts
var NOTES = {
  "ignored-files": ({ files }) => `not profiles, and left out: ${listed(files, 5)}`,
  copies: ({ profile, of, more }) => `${profile} is a copy of ${of}${more > 0 ? `, and ${more} more` : ""}: a copy is not another run, so it was left out`,
  "one-side-only": ({ what, side }) => `${what} was measured on ${side} only, so it was not judged: the other side has no profile of it`,
  harness: ({ stacks, bytes }) => `${stacks} stacks${bytes === void 0 ? "" : `, ${amount(bytes, "bytes")},`} of initialisation, the testing package and the runtime alone are not charged to any function`,
  "probe-left-out": ({ benchmark, package: path, side, bytes }) => {
    const [from, to] = side === "base" ? ["b.N", "b.Loop"] : ["b.Loop", "b.N"];
    return `${benchmark} of ${path} went from ${from} to ${to}: the run for N = 1 that only a b.N loop has is left out on ${side}, ${amount(bytes, "bytes")}`;
  },
  untold: ({ profile, lacks, more }) => more > 0 ? `${profile} and ${more} more have ${lacks}` : `${profile} has ${lacks}`,
  moment: ({ files, isJoined }) => {
    const names = `${files.slice(0, -1).join(", ")} and ${files.at(-1)}`;
    const what = `${names} were written at one moment, by their time and sampling period`;
    return isJoined ? `${what}: their columns were joined by stack` : `${what}, but have unlike stacks: they were not joined`;
  },
  unclaimed: ({ share }) => `${percent(share)} of the bytes belongs to no single benchmark: goroutines and set-up, with no benchmark on their stacks`,
  "go-by-lines": () => "no path shows the version of Go, but the lines of its own functions say that it is the same on both sides",
  "same-work": ({ isGoUnknown }) => `these are profiles of programs, not of benchmarks: heapgate assumes that both sides did the same work${isGoUnknown ? ", with the same Go," : ""} up to a similar moment`,
  "cpu-differs": ({ base, head }) => `the processors differ, ${base || "unknown"} and ${head || "unknown"}, which seldom moves an allocation`,
  "measured-here": ({ missing, isHeadAside }) => {
    const why = missing === void 0 ? "" : `no baseline: ${missing}; `;
    const aside = isHeadAside ? ", and the head that is named was not used" : "";
    return `${why}both sides were measured in this job${aside}`;
  },
  "policy-edit": ({ change, file, proposed }) => {
    const { what, which } = EDITS[change](file);
    return "broken" in proposed ? `${what}. With ${which}, nothing can be judged: ${proposed.broken}` : `${what}. With ${which}: ${proposed.conclusion}, ${proposed.failed} of ${proposed.of} limits exceeded`;
  },
  "dead-budget": ({ budget, why }) => `"${budget}" judges nothing: ${deadText(why)}`,
  "dead-ignore": () => "this entry of ignore matches nothing that was measured",
  "old-name": ({ budget, pattern, was, is }) => {
    const who = budget === void 0 ? "this entry of ignore" : `"${budget}"`;
    const what = pattern === was ? `"${was}", which` : `"${pattern}", and ${was}`;
    return `${who} names ${what} is called ${is} on head: it still counts for this change, and for none after it; write "${is}"`;
  },
  "moved-package": ({ was, is, isModule }) => {
    const what = isModule ? "the module" : "the package";
    return `${what} ${was} is ${is} on head: heapgate reads what was measured on base under the new path`;
  },
  overridden: ({ budget }) => `"${budget}" has no effect: later budgets override all of it`,
  "nothing-judged": ({ modules, hasResults, isEmpty }) => {
    if (isEmpty)
      return "nothing was judged: neither side has a sample of the code under test, or a result";
    if (!hasResults) {
      return 'nothing was judged: the profiles have no benchmark output beside them; keep what go test -bench -benchmem prints as NAME.txt beside NAME.pb.gz, or budget whole profiles with "/run"';
    }
    return `nothing was judged: nothing that the budgets match allocates on either side; check "packages", and that the module is ${modules.slice(0, 3).join(", ") || "known"}`;
  }
};
var EDITS = {
  brings: () => ({
    what: "This change brings the first policy; it is judged by the built-in one",
    which: "the new one"
  }),
  edits: () => ({
    what: "This change edits the policy; it is judged by the one before",
    which: "the edited one"
  }),
  deletes: () => ({
    what: "This change deletes the policy; it is judged by the one before",
    which: "the built-in one"
  }),
  loose: (file) => ({
    what: `${file} is in no commit, so the code under test may have written it; it is judged by the built-in one: commit it, or name one outside of the workspace`,
    which: "that one"
  })
};
var DEAD = {
  "no-benchmark": ({ example }) => `no benchmark matches; their names look like "${example}"`,
  "no-package": ({ example }) => `no package matches${example === void 0 ? "" : `; their import paths look like "${example}"`}`,
  "no-function": () => "its packages are in these profiles, but its functions are not",
  "foreign-package": ({ package: path }) => `packages outside of the module are not matched by globs: name them whole, as in "${path}"`,
  "owns-nothing": () => "a package of another module owns nothing: write attribute: flat or attribute: cum",
  ignored: () => "all it matches is ignored",
  "no-lines": () => 'no benchmark as a whole was measured: keep what go test -bench . -benchmem prints beside the profiles, or write amounts with "/run"',
  "no-profiles": () => 'functions, packages and "/run" need heap profiles, and there are none: measure with go test -bench . -benchmem -memprofile mem.pb.gz, and keep them beside the output'
};
function noteLine(note, file) {
  const place = "at" in note && note.at.line > 0 ? `${file}:${note.at.line}:${note.at.column}: ` : "";
  return [{ prose: `${place}${noteText(note)}` }];
}
function noteText(note) {
  const words = NOTES[note.code];
  return words(note);
}
function deadText(why) {
  const words = DEAD[why.code];
  return words(why);
}
function listed(names, most) {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export {
  noteLine,
  noteText
};
