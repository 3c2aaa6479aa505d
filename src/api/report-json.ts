// Made by scripts/report-types.mjs from schema/report.schema.json.
/* Amounts are bytes or objects: of one operation in results, findings and causes, of one run in profiles, functions and packages. What is not known is null. Names are as the profile has them: make them harmless before you show them. Keys are only ever added under one schema name. */

/** What `heapgate check --format json` prints and the action's `report` output names. */
export interface Report {
  readonly schema: "heapgate/report/v2";
  /** heapgate's version */
  readonly version: string;
  /** The worst verdict; `error` where the head's code fails and the base's ran, or nothing that was asked for is there; `no-baseline` where there was nothing to compare with; `warn` also where a package runs on neither side, or no more; `waived` where all that is broken is accepted. */
  readonly conclusion: "pass" | "warn" | "fail" | "waived" | "inconclusive" | "error" | "no-baseline";
  /** The verdict in one line of plain text. */
  readonly headline: string;
  /** The policy file, or `built-in policy`. */
  readonly policy: string;
  /** Paths of all modules that are judged, sorted; empty for unknown. */
  readonly modules: ReadonlyArray<string>;
  readonly base: Side;
  readonly head: Side;
  /** Every benchmark and sub-benchmark that either side printed and the policy does not ignore, those to look at first. */
  readonly results: ReadonlyArray<Result>;
  /** One entry for each limit and what it was held against, worst first. */
  readonly findings: ReadonlyArray<Finding>;
  /** Functions that explain why results grew, the largest first. */
  readonly causes: ReadonlyArray<Cause>;
  /** What is called otherwise on head than on base; everything here has the names of head. */
  readonly moves: {
    readonly packages: ReadonlyArray<{
      readonly was: string;
      readonly is: string;
      /** It stands for all packages of the module. */
      readonly module: boolean;
    }>;
    readonly functions: ReadonlyArray<{
      readonly was: string;
      readonly is: string;
      /** false: likely, and nothing is judged by it. */
      readonly sure: boolean;
    }>;
  };
  /** The waivers of the policy, and behind them those that the change asks for. */
  readonly waivers: ReadonlyArray<Waiver>;
  /** What came of the label that accepts growth; null where it was not looked for. */
  readonly label: null | Answer;
  readonly notes: ReadonlyArray<Note>;
  /** Packages that gave no figures, one entry for each side that has none, and why. */
  readonly unmeasured: ReadonlyArray<{
    readonly side: "base" | "head";
    /** import path */
    readonly package: string;
    /** What happened. */
    readonly code: "no-benchmarks" | "bench-matches-nothing" | "all-skipped" | "wants-newer-go" | "build-failed" | "failed" | "timeout" | "profile-missing" | "shard-missing" | "no-profile";
    /** The same in one line, where Go or the benchmark said something in their words. */
    readonly message: string;
  }>;
  readonly selfTest: null | {
    readonly caught: number;
    readonly of: number;
    readonly unable: number;
    readonly untried: number;
  };
  /** Command lines that show the same figures again. */
  readonly commands: ReadonlyArray<string>;
  /** The profiles of both sides as wholes; amounts are of one run. */
  readonly profiles: {
    /** exact: every allocation was counted. advisory: something other than the code may make the difference. */
    readonly class: "exact" | "sampled" | "advisory";
    /** Why the profiles as wholes bear no more. */
    readonly doubts: ReadonlyArray<Reason>;
    /** All samples that are compared. */
    readonly totals: { readonly [key in Metric]?: Change };
  };
  /** Every declared function that changed, by name; amounts are of one run. */
  readonly functions: ReadonlyArray<FunctionChange>;
  /** Every package that changed, by import path; amounts are of one run. */
  readonly packages: ReadonlyArray<PackageChange>;
}

/** What `heapgate diff --format json` prints: whole profiles without a policy. */
export interface Diff {
  readonly schema: "heapgate/diff/v2";
  /** heapgate's version */
  readonly version: string;
  /** Paths of all modules that are judged, sorted; empty for unknown. */
  readonly modules: ReadonlyArray<string>;
  readonly base: Side;
  readonly head: Side;
  readonly notes: ReadonlyArray<Note>;
  /** Command lines that show the same figures again. */
  readonly commands: ReadonlyArray<string>;
  /** The profiles of both sides as wholes; amounts are of one run. */
  readonly profiles: {
    /** exact: every allocation was counted. advisory: something other than the code may make the difference. */
    readonly class: "exact" | "sampled" | "advisory";
    /** Why the profiles as wholes bear no more. */
    readonly doubts: ReadonlyArray<Reason>;
    /** All samples that are compared. */
    readonly totals: { readonly [key in Metric]?: Change };
  };
  /** Every declared function that changed, by name; amounts are of one run. */
  readonly functions: ReadonlyArray<FunctionChange>;
  /** Every package that changed, by import path; amounts are of one run. */
  readonly packages: ReadonlyArray<PackageChange>;
}

/** How one side was measured, as far as its files tell. */
export interface Side {
  readonly sha: string | null;
  readonly description: string | null;
  /** Distinct sampling periods in bytes; 1 counts every allocation. */
  readonly periods: ReadonlyArray<number>;
  readonly iterations: ReadonlyArray<number>;
  readonly procs: ReadonlyArray<number>;
  readonly goVersion: string;
  readonly goos: string;
  readonly goarch: string;
  readonly cpu: string;
  /** Stacks that were looked at. */
  readonly samples: number;
  readonly profiles: ReadonlyArray<string>;
}

/** The figures are medians of the lines, or of the repeats. */
export interface Result {
  /** Import path; empty where the output does not tell. */
  readonly package: string;
  /** Whole path: `BenchmarkParse/small`. */
  readonly name: string;
  /** GOMAXPROCS, where it ran at several. */
  readonly procs: number | null;
  /** Which sides printed it. */
  readonly status: "both" | "added" | "removed";
  /** Its name on base, where that is surely the same benchmark. */
  readonly was: string | null;
  /** Whether the benchmark's own test code, or a file that it names, is another on head; false where a set does not tell. */
  readonly edited: boolean;
  /** The worst of its findings, else how it surely changed. */
  readonly standing: "fail" | "warn" | "inconclusive" | "gone" | "waived" | "more" | "less" | "new" | "unmeasured" | "same";
  /** Every line that was given of it; none where heapgate measured it. */
  readonly lines: {
    readonly base: ReadonlyArray<Printed>;
    readonly head: ReadonlyArray<Printed>;
  };
  /** What heapgate measured of it; null where outputs were given. */
  readonly counted: null | Counted;
  /** Why a side of a collected set has no figures of it. */
  readonly endings: {
    readonly base?: Ending;
    readonly head?: Ending;
  };
  readonly bytesPerOp: null | Change;
  readonly allocsPerOp: null | Change;
}

/** What one line of `go test -bench` is about. */
export interface ResultId {
  /** Import path; empty where the output does not tell. */
  readonly package: string;
  /** Whole path: `BenchmarkParse/small`. */
  readonly name: string;
  /** GOMAXPROCS, where it ran at several. */
  readonly procs: number | null;
}

export interface Printed {
  /** The printed N. */
  readonly iterations: number;
  /** B/op; absent without -benchmem. */
  readonly bytes?: number;
  /** allocs/op; absent without -benchmem. */
  readonly objects?: number;
}

export interface Waiver {
  /** `asked`: only the change's own policy has it, and nobody has accepted it. */
  readonly state: "holds" | "expired" | "asked";
  readonly budget: string;
  readonly metric: Metric;
  /** As the policy has it. */
  readonly upTo: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day, in UTC, on which it holds. */
  readonly expires: string;
  readonly file: string;
  readonly at: Position;
  /** Broken limits that it is for, within what it allows. */
  readonly within: number;
  /** The same, beyond that or perhaps so. */
  readonly beyond: number;
  /** Limits that it is for were judged, and all are kept without it. */
  readonly unneeded: boolean;
  /** Of one that the change asks for: whether a review accepted it. */
  readonly asked: null | Answer;
  /** What pages show of it; null where that is nothing. */
  readonly text: string | null;
}

/** Whether a person has accepted growth, of one commit alone. */
export interface Answer {
  readonly accepted: null | {
    readonly how: "review" | "label";
    /** Login. */
    readonly by: string;
    /** By GitHub's clock, in UTC. */
    readonly at: string;
    readonly commit: string;
  };
  readonly refused: null | {
    readonly code: "before-push" | "by-app" | "changes-requested" | "dismissed" | "moved-on" | "no-person" | "no-pull" | "no-write-access" | "nobody" | "off" | "older-commit" | "own" | "push-unknown" | "unknown";
    readonly text: string;
  };
}

export interface Finding {
  readonly verdict: Verdict;
  /** The budget's name in the policy. */
  readonly budget: string;
  /** Of the budgets that hold without a policy. */
  readonly builtIn: boolean;
  /** The file that the policy extends and that says this; all places of it are in there. */
  readonly from?: string;
  readonly at: Position;
  readonly level: "error" | "warning";
  readonly target: Target;
  /** Whose operation the amounts are of: for a function or package the worst of those that run it. null for whole profiles. */
  readonly result: null | ResultId;
  readonly metric: Metric;
  /** How amounts are charged to functions and packages; null for results and profiles. */
  readonly attribute: "flat" | "cum" | "owned" | null;
  readonly limit: {
    readonly kind: "max" | "increase";
    /** As the policy has it. */
    readonly text: string;
    /** Share of the base: 0.05 for 5 %. */
    readonly relative: number | null;
    /** Bytes or objects; where `relative` is given both must be broken. */
    readonly absolute: number;
    /** What the amounts are of: one operation, or a whole profile. */
    readonly per: "op" | "run";
    readonly at: Position;
  };
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  readonly noise: null | Noise;
  /** By how much the limit is broken; 0 or less where it holds. */
  readonly over: number;
  /** So much of a growth others of the same result gave up: it is in `base` already. */
  readonly moved: number;
  /** The functions or packages that gave it up, who gave most first. */
  readonly movedFrom: ReadonlyArray<string>;
  readonly evidence: Evidence;
  /** Why it could not be told; null for every other verdict. */
  readonly reason: null | Reason;
  /** What a waiver or the label says of a limit that is broken; null where none is for it. */
  readonly waiver: null | {
    /** `holds` and `label` accept it; of the others each says why it stays broken. */
    readonly state: "holds" | "label" | "expired" | "asked" | "exceeded";
    /** The verdict without it. */
    readonly of: "warn" | "fail";
    /** Which of `waivers`; null for the label. */
    readonly at: null | Position;
    readonly file: string | null;
  };
}

/** What the limit is held against: a result as a whole, what comes before its first operation, the start of a package, a package's or function's part, or a whole profile. */
export type Target = {
  readonly kind: "result" | "set-up" | "init" | "profile";
} | {
  readonly kind: "package";
  readonly package: string;
} | {
  readonly kind: "function";
  readonly package: string;
  /** Whole name, type arguments as `[...]`. */
  readonly function: string;
  /** As the profile names it; empty for unknown. */
  readonly file: string;
  /** 0 for unknown */
  readonly line: number;
};

/** How the figure is known. */
export type Evidence = {
  readonly kind: "counted" | "sampled" | "none";
} | {
  readonly kind: "printed";
  readonly iterations: "fixed" | "timed" | "slope";
  /** How many lines each side printed. */
  readonly lines: {
    readonly base: number;
    readonly head: number;
  };
};

/** Why a limit could not be judged, or what the profiles do not bear. Keys beside these are what the code speaks of. */
export interface Reason {
  readonly code: "noisy" | "few-lines" | "iterations-explain" | "amortised" | "no-benchmem" | "own-metric" | "screened" | "rounded" | "pair-differs" | "profile-missing" | "by-operation" | "rate-changed" | "samples-alone" | "metric-missing" | "results-mixed" | "unclaimed" | "too-few-samples" | "go-differs" | "go-lines-differ" | "go-unknown" | "differs" | "setting-differs" | "mixed-periods" | "no-output" | "no-package" | "parted-unlike" | "repeats-differ" | "timed" | "iterations-differ" | "results-differ" | "untold" | "no-period" | "no-pair" | "unowned" | "needs-every-allocation";
  /** One sentence: what is wrong, a colon, the cure. */
  readonly text: string;
  readonly [key: string]: unknown;
}

export interface Cause {
  /** Whole name. */
  readonly function: string;
  readonly package: string;
  readonly file: string;
  readonly line: number;
  /** false: samples make it likely and no more. */
  readonly sure: boolean;
  /** That of the first that it explains. */
  readonly metric: Metric;
  /** The functions that gave up what moved here, which is no part of the growth. */
  readonly movedFrom: ReadonlyArray<string>;
  /** Operations before set-ups before starts, the largest first. */
  readonly explains: ReadonlyArray<{
    /** Import path; empty where the output does not tell. */
    readonly package: string;
    /** Whole path: `BenchmarkParse/small`. */
    readonly name: string;
    /** GOMAXPROCS, where it ran at several. */
    readonly procs: number | null;
    /** What grew: an operation, the set-up of the benchmark, or the start of the package, whose name is `(init)`. */
    readonly of: "result" | "set-up" | "init";
    readonly metric: Metric;
    /** Of the net growth: an operation, of set-up and start a whole process. */
    readonly amount: number;
    /** Of the growth. */
    readonly share: number;
  }>;
  /** What the function owns in the first of these, as it is counted there. */
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  readonly noise?: null | Noise;
  /** Objects on the way shown by `frames`. */
  readonly objects: null | Change;
  readonly sizes: null | {
    readonly base: ReadonlyArray<number>;
    readonly head: ReadonlyArray<number>;
  };
  /** The way on which most of it lies, root first; empty where no stack shows it. */
  readonly frames: ReadonlyArray<{
    readonly function: string;
    readonly file: string;
    readonly line: number;
  }>;
}

export interface Note {
  readonly level: "info" | "warning";
  readonly code: "ignored-files" | "copies" | "one-side-only" | "harness" | "probe-left-out" | "untold" | "moment" | "unclaimed" | "go-by-lines" | "same-work" | "cpu-differs" | "measured-here" | "policy-edit" | "dead-budget" | "dead-ignore" | "moved-package" | "old-name" | "overridden" | "nothing-judged";
  readonly text: string;
  readonly at: null | Position;
}

/** A place in the policy file, counted from 1; line 0 is what is built in. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Metric = "alloc_objects" | "alloc_space" | "inuse_objects" | "inuse_space";

export type Verdict = "pass" | "warn" | "fail" | "waived" | "inconclusive";

/** The delta is exact where there is no `noise`; `noise` is null where nothing bounds it. */
export interface Change {
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  readonly noise?: null | Noise;
}

/** flat: by the function itself. cum: by it and all it calls. owned: by stacks whose innermost frame of an own module it is. */
export interface Figures {
  readonly flat: Change;
  readonly cum: Change;
  readonly owned: Change;
}

export interface FunctionChange {
  /** Whole name, type arguments as `[...]`. */
  readonly name: string;
  readonly package: string;
  /** Of a module that is judged. */
  readonly own: boolean;
  /** As the profile names it; empty for unknown. */
  readonly file: string;
  /** The line that explains most of the change; 0 for unknown. */
  readonly line: number;
  readonly status: "changed" | "added" | "removed";
  readonly metrics: Metrics;
}

export interface PackageChange {
  readonly package: string;
  readonly own: boolean;
  readonly status: "changed" | "added" | "removed";
  readonly metrics: Metrics;
}

/** By metric, in its own unit: bytes or objects. Only metrics that both sides carry. */
export type Metrics = { readonly [key in Metric]?: Figures };

/** Bounds of the true delta, where what was measured leaves room: two equal ones where repeats account for some of it. */
export interface Noise {
  readonly low: number;
  readonly high: number;
}

export interface Ending {
  readonly code: "skipped" | "failed" | "too-slow" | "not-reached" | "pair-differs" | "profile-missing";
  readonly message: string;
  /** Of `pair-differs`: the two iteration counts that this side has, and the other has not. */
  readonly pair?: ReadonlyArray<number>;
}

/** Slopes between two iteration counts, of one operation. */
export interface Counted {
  /** The two counts. */
  readonly pair: ReadonlyArray<number>;
  readonly repeats: {
    readonly base: number;
    readonly head: number;
  };
  /** What is judged: the claimed stacks; what was printed, as there is more outside the timer; what was printed, as the profiles do not count everything; what was printed in one process with all of the package. */
  readonly by: "counted" | "timed" | "printed" | "screen";
  /** Of the claimed stacks. */
  readonly claimed: Slopes;
  /** Of the printed figures. */
  readonly printed: Slopes;
  /** What grows with the operations outside the timer. */
  readonly outside: Slopes;
  /** What does not grow with the operations, of a whole process. */
  readonly setUp: Slopes;
  /** The structs of goroutines, which are in no other figure. */
  readonly goroutines: Slopes;
}

export type Slopes = { readonly [key in Metric]?: Change };
