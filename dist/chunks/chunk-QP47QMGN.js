import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  pprofName
} from "./chunk-KHPYROTE.js";
import {
  heapMetrics
} from "./chunk-CZCZM36D.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  ATTRIBUTES,
  isOwn,
  isRuntimePackage,
  readNames,
  testedPackage
} from "./chunk-OPGLOHPB.js";
import {
  groupBy
} from "./chunk-NBLSIVKZ.js";
import {
  remembered,
  rememberedOf
} from "./chunk-NWENRHKD.js";
import {
  METRIC,
  METRICS,
  unitOf
} from "./chunk-EMGAN76I.js";

// src/lazy.ts
function lazy(make) {
  let known;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

// src/compare/median.ts
function median(values) {
  if (values.length === 0) return 0;
  if (values.length === 1) return values[0];
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// src/compare/statistics/sampling.ts
function chanceOfSample(size, rate) {
  return rate <= 1 ? 1 : -Math.expm1(-size / rate);
}
function sampledObjects(bytes, size, rate) {
  return Math.round(bytes * chanceOfSample(size, rate) / size);
}
function sampleSpread(bytes, objects, sizes, rate, kind = "alloc") {
  const [sampled, ofBytes, ofObjects, untold] = [0, 1, 2, 3].map(
    () => new Float64Array(sizes.length)
  );
  let why = "";
  for (let i = 0; i < sizes.length; i++) {
    const record = { bytes: bytes?.[i], objects: objects?.[i], size: Math.max(0, sizes[i]) };
    if (!record.bytes && !record.objects) continue;
    const told = recorded(record, rate, kind);
    if (typeof told === "string") {
      untold[i] = 1;
      why ||= told;
      continue;
    }
    const each = 1 / chanceOfSample(told.size, rate);
    sampled[i] = told.count;
    ofBytes[i] = told.count * (told.size * each) ** 2;
    ofObjects[i] = told.count * each ** 2;
  }
  return { sampled, bytes: ofBytes, objects: ofObjects, untold, why };
}
var UNKNOWN = "how many samples there were is unknown";
var CURE = "measure with -memprofilerate=1";
var beside = (metric) => `give its ${metric} of the same moment beside it`;
function recorded(record, rate, kind) {
  const { bytes, objects } = record;
  if ((bytes ?? 0) < 0 || (objects ?? 0) < 0) {
    return `amounts below 0, as of a difference of profiles, so that ${UNKNOWN}: ${CURE}`;
  }
  if (record.size === 0 && objects === void 0)
    return `no ${kind}_objects: ${UNKNOWN}; ${beside(`${kind}_objects`)}`;
  if (record.size === 0 && bytes === void 0)
    return `no ${kind}_space: ${UNKNOWN}; ${beside(`${kind}_space`)}`;
  const size = record.size || bytes / objects;
  if (bytes !== void 0 && objects !== void 0 && !areAlike(bytes, objects * size)) {
    return `bytes that are not the objects times their size, so that ${UNKNOWN}: ${CURE}`;
  }
  const count = bytes === void 0 ? Math.ceil(objects * chanceOfSample(size, rate) * (1 - Number.EPSILON)) : sampledObjects(bytes, size, rate);
  return count < 1 ? `amounts of less than one sample at a period of ${rate} B: ${CURE}` : { count, size };
}
function areAlike(bytes, objectBytes) {
  return objectBytes > 0 && bytes < 2.01 * objectBytes && objectBytes < 2.01 * bytes;
}

// src/compare/noise-columns.ts
var KINDS = ["alloc", "inuse"];
var VARIANCES = METRICS.length;
function varianceColumn(metric) {
  return METRICS.indexOf(metric);
}
function untoldColumn(metric) {
  return VARIANCES + KINDS.indexOf(METRIC[metric].kind);
}
function noiseColumns(profile) {
  const { objectSize, length, values } = profile.samples;
  if (profile.period <= 1) {
    const nothing = new Float64Array(length);
    const columns = new Array(VARIANCES + KINDS.length).fill(nothing);
    return { columns, why: { alloc: "", inuse: "" } };
  }
  const index = heapMetrics(profile);
  const valuesOf = (metric) => values[index.get(metric) ?? -1];
  const spreadOf = (kind) => {
    const [bytes, objects] = [valuesOf(`${kind}_space`), valuesOf(`${kind}_objects`)];
    return sampleSpread(bytes, objects, objectSize, profile.period, kind);
  };
  const spread = { alloc: spreadOf("alloc"), inuse: spreadOf("inuse") };
  const variances = METRICS.map((metric) => {
    const { unit, kind } = METRIC[metric];
    return unit === "bytes" ? spread[kind].bytes : spread[kind].objects;
  });
  return {
    columns: [...variances, ...KINDS.map((kind) => spread[kind].untold)],
    why: { alloc: spread.alloc.why, inuse: spread.inuse.why }
  };
}

// src/compare/side.ts
var SIDES = ["base", "head"];

// src/compare/grid.ts
var WIDTH = ATTRIBUTES.length;
var PLACE = {
  flat: ATTRIBUTES.indexOf("flat"),
  cum: ATTRIBUTES.indexOf("cum"),
  owned: ATTRIBUTES.indexOf("owned")
};
var Grid = class _Grid {
  rows;
  columns;
  #cells;
  constructor(rows, columns) {
    this.rows = rows;
    this.columns = columns;
    this.#cells = new Float64Array(rows * WIDTH * columns);
  }
  at(row, attribute, column) {
    return this.#cells[(row * WIDTH + PLACE[attribute]) * this.columns + column];
  }
  /** Adds one amount to each of the first `count` columns that are listed. */
  add(row, attribute, amounts, columns, count) {
    const cells = this.#cells;
    const start = (row * WIDTH + PLACE[attribute]) * this.columns;
    for (let i = 0; i < count; i++) {
      const column = columns[i];
      cells[start + column] += amounts[column];
    }
  }
  /** Adds a row of another grid of as many columns, each of them times its factor. */
  addRow(row, from, fromRow, factors) {
    const to = row * WIDTH * this.columns;
    const start = fromRow * WIDTH * this.columns;
    for (let i = 0; i < WIDTH * this.columns; i++) {
      this.#cells[to + i] += from.#cells[start + i] * factors[i % this.columns];
    }
  }
  /** Takes some rows out, in their order: what is left of them is 0. */
  take(rows) {
    const taken2 = new _Grid(rows.length, this.columns);
    const width2 = WIDTH * this.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = this.#cells.subarray(rows[i] * width2, (rows[i] + 1) * width2);
      taken2.#cells.set(row, i * width2);
      row.fill(0);
    }
    return taken2;
  }
  /** Adds to a row, cell by cell, what `choose` makes of rows of other grids, times a factor; what has no row has nothing. */
  addChosen(row, from, choose, factor) {
    const width2 = WIDTH * this.columns;
    for (let i = 0; i < width2; i++) {
      const values = from.map(
        (one) => one.row === void 0 ? 0 : one.grid.#cells[one.row * width2 + i]
      );
      this.#cells[row * width2 + i] += choose(values) * factor;
    }
  }
};

// src/compare/node-sums.ts
var NodeSums = class {
  #rowOf;
  #grid;
  constructor(nodes, columns) {
    this.#rowOf = new Map([...new Set(nodes)].map((node, row) => [node, row]));
    this.#grid = new Grid(this.#rowOf.size, columns);
  }
  get columns() {
    return this.#grid.columns;
  }
  nodes() {
    return this.#rowOf.keys();
  }
  has(node) {
    return this.#rowOf.has(node);
  }
  /** 0 for what was not added, as the noise of what is counted is not. */
  at(node, attribute, column) {
    const row = this.#rowOf.get(node);
    return row === void 0 || column >= this.columns ? 0 : this.#grid.at(row, attribute, column);
  }
  /** Adds a row of a grid of as many columns, each of them times its factor. */
  addRow(node, from, row, factors) {
    this.#grid.addRow(this.#rowOf.get(node), from, row, factors);
  }
  /** Adds, figure by figure, what `choose` makes of some repeats, times a factor. */
  addChosen(repeats, choose, factor) {
    const [only, ...others] = repeats;
    if (only && others.length === 0) {
      const factors = new Array(this.columns).fill(factor);
      for (const [node, row] of only.#rowOf) this.addRow(node, only.#grid, row, factors);
      return;
    }
    for (const node of new Set(repeats.flatMap((sums) => [...sums.nodes()]))) {
      const rows = repeats.map((sums) => ({ grid: sums.#grid, row: sums.#rowOf.get(node) }));
      this.#grid.addChosen(this.#rowOf.get(node), rows, choose, factor);
    }
  }
};

// src/compare/side-sums.ts
function addUp(side, runs, weigh) {
  const parts = runs.filter((run) => run.side === side).flatMap(
    (run) => [...run.samples.keys()].map((benchmark) => {
      return { run, benchmark, weight: weigh(run, benchmark) };
    })
  ).filter(({ weight }) => weight !== 0).map((part) => ({ ...part, tally: part.run.tally(part.benchmark) }));
  const nodes = parts.flatMap(({ tally: tally2 }) => [...tally2.nodes]);
  const sums = new NodeSums(nodes, runs[0]?.tallied.length ?? 0);
  for (const { run, tally: tally2, weight } of parts) {
    const variances = run.columns.length;
    const factors = Array.from(
      { length: sums.columns },
      (_, column) => column < variances ? weight : column < variances + VARIANCES ? weight ** 2 : 1
    );
    tally2.nodes.forEach((node, row) => {
      sums.addRow(node, tally2.sums, row, factors);
    });
  }
  return sums;
}
function addUpRepeats(side, runs, { weigh, per = 1 }) {
  const alone = (run, benchmark) => weigh(run, benchmark) * run.repeats;
  const repeats = groupBy(
    runs.filter((run) => run.side === side),
    ({ pair, repeat: repeat2 }) => `${pair} ${repeat2}`
  );
  const each = [...repeats.values()].map((group) => ({
    pair: group[0].pair,
    sums: addUp(side, group, alone)
  }));
  const nodes = new Set(each.flatMap(({ sums }) => [...sums.nodes()]));
  const pairs = [...groupBy(each, ({ pair }) => pair).values()];
  const [only, ...others] = each;
  if (only && others.length === 0 && per === 1) return () => only.sums;
  return (choose) => {
    const chosen = new NodeSums(nodes, runs[0]?.tallied.length ?? 0);
    for (const pair of pairs) {
      chosen.addChosen(
        pair.map(({ sums }) => sums),
        choose,
        1 / per
      );
    }
    return chosen;
  };
}

// src/compare/statistics/steps.ts
var taken = 0;
function repeat(name, most, isDone) {
  if (tryRepeat(most, isDone)) return;
  throw new Error(`${name} has not ended within ${most} steps`);
}
function tryRepeat(most, isDone) {
  for (let k = 0; k < most; k++) {
    taken++;
    if (isDone(k)) return true;
  }
  return false;
}
function checkFinite(name, value) {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}, and has to be finite`);
}
function checkPositive(name, value) {
  checkFinite(name, value);
  if (value <= 0) throw new RangeError(`${name} is ${value}, and has to be above 0`);
}

// src/compare/statistics/continued-fraction.ts
var TINY = 1e-290;
var PRECISION = 1e-16;
var MOST_STEPS = 2e3;
function continuedFraction(first, step) {
  let value = awayFromZero(first);
  let c = value;
  let d = 0;
  repeat("a continued fraction", MOST_STEPS, (k) => {
    const { numerator, denominator } = step(k + 1);
    d = 1 / awayFromZero(denominator + numerator * d);
    c = awayFromZero(denominator + numerator / c);
    const factor = c * d;
    value *= factor;
    return Math.abs(factor - 1) <= PRECISION;
  });
  return value;
}
function awayFromZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}

// src/compare/statistics/find-quantile.ts
var MOST_STEPS2 = 200;
var EDGE = 709;
var NEAR_EDGE = 1e-6;
function findQuantile(probability, p, start) {
  let low = -EDGE;
  let high = EDGE;
  let at = Math.min(Math.max(start, low), high);
  tryRepeat(MOST_STEPS2, () => {
    const { value, slope: slope2 } = probability(at);
    if (value === p) return true;
    if (value < p) low = at;
    else high = at;
    const newton = at - (Math.log(value) - Math.log(p)) * value / slope2;
    const scale = Math.max(1, Math.abs(at));
    const isFound = Math.abs(newton - at) <= 1e-10 * scale;
    at = isFound || newton > low && newton < high ? newton : (low + high) / 2;
    return isFound || high - low <= 1e-15 * scale;
  });
  if (at < NEAR_EDGE - EDGE && probability(-EDGE).value >= p) return Number.NEGATIVE_INFINITY;
  if (at > EDGE - NEAR_EDGE && probability(EDGE).value < p) return Number.POSITIVE_INFINITY;
  return at;
}

// src/compare/statistics/saddle-point.ts
function binomialTerm(a, b, x, y) {
  const n = a + b;
  const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(log) * Math.sqrt((1 / a + 1 / b) / (2 * Math.PI));
}
function poissonTerms(a) {
  const error = stirlingError(a);
  const root = Math.sqrt(2 * Math.PI * a);
  return (x) => Math.exp(-error - deviance(a, x)) / root;
}
function stirlingError(z) {
  checkPositive("the argument of Stirling's formula", z);
  let error = 0;
  let at = z;
  for (; at < 16; at++) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  const s = 1 / (at * at);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)));
  return error + series / at;
}
var MOST_TERMS = 20;
function deviance(a, m) {
  checkPositive("the count of a deviance", a);
  if (m === 0) return Number.POSITIVE_INFINITY;
  checkPositive("the mean of a deviance", m);
  const ratio = (a - m) / (a + m);
  if (Math.abs(ratio) >= 0.1) return a * Math.log(a / m) + m - a;
  let sum2 = (a - m) * ratio;
  let power = 2 * a * ratio;
  repeat("the series of a deviance", MOST_TERMS, (k) => {
    power *= ratio * ratio;
    const before = sum2;
    sum2 += power / (2 * k + 3);
    return sum2 === before;
  });
  return sum2;
}

// src/compare/statistics/tail-integral.ts
var STEP = 1 / 8;
var FIRST = -4.2;
var POINTS = 71;
function tailIntegral(density, width2) {
  let sum2 = 0;
  repeat("the integral of a tail", POINTS, (k) => {
    const t = FIRST + k * STEP;
    const inward = Math.exp(-t);
    const at = Math.exp(t - inward);
    sum2 += at * (1 + inward) * density(at * width2);
    return k === POINTS - 1;
  });
  return sum2 * STEP * width2;
}

// src/compare/statistics/incomplete-gamma.ts
var LARGE = 1e4;
var MOST_TERMS2 = 2e3;
function incompleteGamma(a, x) {
  checkPositive("the shape of a gamma distribution", a);
  if (x === 0) return { lower: 0, upper: 1 };
  return tailsAt(a, x, poissonTerms(a));
}
function tailsAt(a, x, terms) {
  checkPositive("the point of a gamma distribution", x);
  if (x < a + 1) {
    const lower = Math.min(1, lowerTail(a, x, terms));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperTail(a, x, terms));
  return { lower: 1 - upper, upper };
}
function gammaQuantile(p, a) {
  checkFinite("the probability of a quantile", p);
  checkPositive("the shape of a gamma distribution", a);
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const terms = poissonTerms(a);
  if (p <= 0.5) {
    const rise2 = (u) => {
      const x = Math.exp(u);
      return { value: tailsAt(a, x, terms).lower, slope: a * terms(x) };
    };
    return Math.exp(findQuantile(rise2, p, nearQuantile(a, -normalNear(p))));
  }
  const rise = (u) => {
    const x = Math.exp(-u);
    return { value: tailsAt(a, x, terms).upper, slope: a * terms(x) };
  };
  return Math.exp(-findQuantile(rise, 1 - p, -nearQuantile(a, normalNear(1 - p))));
}
function nearQuantile(a, z) {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return Math.log(a) + 3 * Math.log(Math.max(root, 0.05));
}
function normalNear(p) {
  const t = Math.sqrt(-2 * Math.log(p));
  return t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
}
function normalQuantile(upperTailProbability) {
  return Math.sqrt(2 * gammaQuantile(1 - 2 * upperTailProbability, 0.5));
}
function lowerTail(a, x, terms) {
  if (a >= LARGE) return tailIntegral((u) => a * terms(x * Math.exp(-u)), width(a, x));
  const term = terms(x);
  if (term === 0) return 0;
  let part = 1;
  let sum2 = 1;
  repeat("the series of a gamma distribution", MOST_TERMS2, (k) => {
    part *= x / (a + 1 + k);
    sum2 += part;
    return part <= sum2 * 1e-17;
  });
  return term * sum2;
}
function upperTail(a, x, terms) {
  if (a >= LARGE) return tailIntegral((u) => a * terms(x * Math.exp(u)), width(a, x));
  const term = terms(x) * a;
  if (term === 0) return 0;
  return term / continuedFraction(x + 1 - a, (k) => ({
    numerator: k * (a - k),
    denominator: x + 1 - a + 2 * k
  }));
}
function width(a, x) {
  return 1 / (Math.abs(a - x) + Math.sqrt(x));
}

// src/compare/statistics/estimate.ts
function eventsOf(own, other) {
  check(own);
  check(other);
  if (own.amount > 0) {
    const weight2 = own.variance / own.amount;
    return { count: own.amount / weight2, weight: weight2, unseen: Math.max(own.unseen ?? 0, weight2) };
  }
  if (!(other.amount > 0)) return void 0;
  const weight = other.variance / other.amount * other.runs / own.runs;
  return { count: 0, weight, unseen: Math.max(own.unseen ?? 0, weight) };
}
function check({ amount, variance, runs, unseen = 0 }) {
  checkFinite("the amount of an estimate", amount);
  checkFinite("the weight of what went unseen", unseen);
  checkPositive("the number of runs of an estimate", runs);
  if (amount > 0) checkPositive("the variance of an estimate", variance);
}
function amountBounds(events, tail) {
  return { low: lowBound(events, tail), high: highBound(events, tail) };
}
function lowBound({ count, weight }, tail) {
  return count > 0 ? weight * gammaQuantile(tail, count) : 0;
}
function highBound(events, tail) {
  const { count, weight } = withUnseen(events);
  return weight * gammaQuantile(1 - tail, count);
}
function withUnseen({ count, weight, unseen }) {
  if (unseen === weight) return { count: count + 1, weight };
  const amount = count * weight + unseen;
  const each = (count * weight ** 2 + unseen ** 2) / amount;
  return { count: amount / each, weight: each };
}
function amountAbove({ count, weight }, limit) {
  return count > 0 ? incompleteGamma(count, limit / weight).lower : 1;
}
function amountBelow(events, limit) {
  const { count, weight } = withUnseen(events);
  return incompleteGamma(count, limit / weight).upper;
}

// src/compare/statistics/difference.ts
function differenceBounds(base, head, tail) {
  return { low: lowDifference(base, head, tail), high: highDifference(base, head, tail) };
}
function lowDifference(base, head, tail) {
  return head.amount - base.amount - slack(eventsOf(head, base), eventsOf(base, head), tail);
}
function highDifference(base, head, tail) {
  return head.amount - base.amount + slack(eventsOf(base, head), eventsOf(head, base), tail);
}
function differenceAbove(base, head, limit) {
  return tailAt((tail) => lowDifference(base, head, tail) - limit);
}
function differenceBelow(base, head, limit) {
  return tailAt((tail) => limit - highDifference(base, head, tail));
}
function slack(falls, rises, tail) {
  if (!falls || !rises) return Number.POSITIVE_INFINITY;
  return Math.hypot(
    falls.count * falls.weight - lowBound(falls, tail),
    highBound(rises, tail) - rises.count * rises.weight
  );
}
var MOST_STEPS3 = 60;
var LEAST = 1e-12;
function tailAt(beyond) {
  return {
    value: () => searchedTail(beyond),
    isAtMost: (p) => p >= 1 || p >= LEAST && beyond(Math.min(p, 0.5)) > 0
  };
}
function searchedTail(beyond) {
  const tail = (at) => Math.exp(-at * at);
  let inside = Math.sqrt(Math.log(2));
  let outside = Math.sqrt(-Math.log(LEAST));
  let above = beyond(0.5);
  let below = beyond(LEAST);
  if (!(above > 0)) return 1;
  if (below > 0) return LEAST;
  let side = 0;
  tryRepeat(MOST_STEPS3, () => {
    const at = inside + (outside - inside) * above / (above - below);
    const value = beyond(tail(at));
    if (value > 0) {
      inside = at;
      above = value;
      if (side === 1) below /= 2;
      side = 1;
    } else {
      outside = at;
      below = value;
      if (side === -1) above /= 2;
      side = -1;
    }
    return outside - inside <= 1e-4 || Math.abs(value) < 1e-9 * Math.abs(above - below);
  });
  return tail(inside);
}

// src/compare/untold.ts
function whyUntold(runs, side, metric) {
  const { kind } = METRIC[metric];
  const first = runs.find((run) => run.side === side && run.untold[kind] !== "");
  return { code: "untold", profile: first.run.name, lacks: first.untold[kind] };
}
function untoldNotes(runs) {
  const groups = groupBy(
    // Of what ran alone no sample is a figure.
    runs.filter(({ untold, ran }) => untold.alloc !== "" && !ran),
    ({ untold }) => untold.alloc
  );
  return [...groups].map(([lacks, [first, ...others]]) => {
    const profile = first.run.name;
    return { level: "warning", code: "untold", profile, lacks, more: others.length };
  });
}

// src/compare/noisy-change.ts
var TAIL = 0.025;
var ANYTHING = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
var SMALLEST = 8;
function changesOf(runs, request) {
  const { weigh, metrics } = request;
  if (request.class === "exact") return repeatedChanges(runs, request);
  const base = addUp("base", runs, weigh);
  const head = addUp("head", runs, weigh);
  const plain = (node, attribute, metric) => {
    const column = metrics.indexOf(metric);
    return change(base.at(node, attribute, column), head.at(node, attribute, column));
  };
  const isSampled = runs.every(({ run }) => run.profile.period > 1);
  const sampled = isSampled ? sampledChange(runs, base, head, request) : void 0;
  return {
    metrics,
    ...presence(base, head),
    of: (node, attribute, metric) => {
      const of = plain(node, attribute, metric);
      return sampled ? sampled(node, attribute, metric, of) : of;
    }
  };
}
function presence(base, head) {
  const nodes = [.../* @__PURE__ */ new Set([...base.nodes(), ...head.nodes()])].sort((a, b) => a - b);
  return { nodes, inBase: (node) => base.has(node), inHead: (node) => head.has(node) };
}
function change(base, head) {
  return { base, head, delta: head - base };
}
function repeatedChanges(runs, { weigh, metrics, per = 1 }) {
  const base = addUpRepeats("base", runs, { weigh, per });
  const head = addUpRepeats("head", runs, { weigh, per });
  const middle = { base: base(median), head: head(median) };
  const isRepeated = runs.some(({ repeats }) => repeats > 1);
  const least = isRepeated ? { base: base(minimum), head: head(minimum) } : middle;
  const most = isRepeated ? { base: base(maximum), head: head(maximum) } : middle;
  return {
    metrics,
    ...presence(middle.base, middle.head),
    of: (node, attribute, metric) => {
      const column = metrics.indexOf(metric);
      const of = (sums) => ({
        base: sums.base.at(node, attribute, column),
        head: sums.head.at(node, attribute, column)
      });
      return repeated(of(middle), of(least), of(most));
    }
  };
}
function repeated(middle, least, most) {
  const plain = change(middle.base, middle.head);
  const shown = least.head - most.base;
  if (shown >= plain.delta) return plain;
  const overlaps = plain.delta !== 0 && shown <= 0 && most.head >= least.base;
  const interval = { low: shown, high: plain.delta };
  return { ...plain, interval, ...overlaps && { overlaps } };
}
var minimum = (values) => Math.min(...values);
var maximum = (values) => Math.max(...values);
function sampledChange(runs, base, head, { weigh, metrics }) {
  const sides = { base, head };
  const ofBase = mostUnseen(runs, "base", weigh);
  const ofHead = mostUnseen(runs, "head", weigh);
  const unseenOn = { base: ofBase || ofHead, head: ofHead || ofBase };
  const estimateOf = (side) => {
    const count = Math.max(1, ...countRuns(runs, side));
    const unseen = unseenOn[side];
    return (amount, variance, metric) => ({
      amount,
      variance,
      runs: count,
      ...unitOf(metric) === "count" && { unseen }
    });
  };
  const estimate = { base: estimateOf("base"), head: estimateOf("head") };
  return (node, attribute, metric, plain) => {
    const at = (side, noise) => sides[side].at(node, attribute, metrics.length + noise);
    const untold = SIDES.find((side) => at(side, untoldColumn(metric)) > 0);
    if (untold) return { ...plain, interval: ANYTHING, untold: whyUntold(runs, untold, metric) };
    const of = (side) => estimate[side](plain[side], at(side, varianceColumn(metric)), metric);
    const estimates = { base: of("base"), head: of("head") };
    return { ...plain, estimates };
  };
}
function boundsOf({ base, head }) {
  return differenceBounds(base, head, TAIL);
}
function mostUnseen(runs, side, weigh) {
  let most = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    const each = 1 / chanceOfSample(SMALLEST, run.run.profile.period);
    for (const benchmark of run.samples.keys()) {
      most = Math.max(most, weigh(run, benchmark) * each);
    }
  }
  return most;
}
function countRuns(runs, side) {
  const counts = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.side === side) counts.set(run.pair, (counts.get(run.pair) ?? 0) + 1);
  }
  return [...counts.values()];
}

// src/compare/helper-stacks.ts
var MOST_NESTED = 100;
function adoptHelpers(found, stacks, names) {
  if (stacks.profile.period > 1) return;
  const run = names.functionId.get("testing.(*B).Run");
  const parallel = names.functionId.get("testing.(*B).RunParallel");
  const begun = beginnings(found, stacks, names);
  for (let round = 0, before = 0; round < MOST_NESTED && begun.size !== before; round++) {
    before = begun.size;
    const callers = callersOf(/* @__PURE__ */ new Set([run, parallel]), found, stacks);
    for (const [sample, helper] of begun) {
      const [only, ...others] = callers.get(helper) ?? [];
      if (only === void 0 || others.length > 0) continue;
      found[sample] = only;
      begun.delete(sample);
    }
  }
}
function beginnings(found, { start, node }, names) {
  const runN = names.functionId.get("testing.(*B).runN");
  const parallel = names.functionId.get("testing.(*B).RunParallel");
  const begun = /* @__PURE__ */ new Map();
  found.forEach((benchmark, i) => {
    if (benchmark !== "") return;
    for (let at = start[i + 1] - 1; at > start[i]; at--) {
      const isParallelBody = node[at] === parallel && at === start[i + 1] - 1;
      if (node[at] === runN || isParallelBody) {
        begun.set(i, node[at - 1]);
        break;
      }
    }
  });
  return begun;
}
function callersOf(called, found, { start, node }) {
  const callers = /* @__PURE__ */ new Map();
  found.forEach((benchmark, i) => {
    if (benchmark === "") return;
    for (let at = start[i]; at + 1 < start[i + 1]; at++) {
      const caller = node[at + 1];
      if (!called.has(node[at]) || called.has(caller)) continue;
      callers.set(caller, (callers.get(caller) ?? /* @__PURE__ */ new Set()).add(benchmark));
    }
  });
  return callers;
}

// src/compare/benchmark-frames.ts
function isBenchmarkName(local) {
  return local.startsWith("Benchmark") && new RegExp("^Benchmark(?!\\p{Ll})", "u").test(local);
}
function benchmarkOfSamples(stacks, names, output) {
  const found = byFrames(stacks, names);
  adoptHelpers(found, stacks, names);
  adoptSubBenchmarks(found, stacks, names, output);
  adoptByTheOnly(found, stacks, names, output);
  return found;
}
function benchmarkOfResult(result) {
  return result.split("/")[0];
}
var benchmarksIn = rememberedOf(
  ({ functions }) => new Map(functions.flatMap(({ local }, i) => isBenchmarkName(local) ? [[i, local]] : []))
);
function byFrames({ profile, start, node, symbolAt }, names) {
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  const benchmarks = benchmarksIn(names);
  const literals = new Map(
    [...names.compiledInto.get(profile)].filter(([, local]) => isBenchmarkName(local))
  );
  const found = new Array(start.length - 1).fill("");
  if (benchmarks.size + literals.size === 0) return found;
  const benchmarkAt = (at) => (literals.size > 0 ? literals.get(symbolAt(at)) : void 0) ?? benchmarks.get(node[at]) ?? "";
  for (let i = 0; i < found.length; i++) {
    let name = "";
    for (let at = start[i + 1] - 1; at >= start[i]; at--) {
      const isCaller = node[at] === runN && at > start[i];
      name = benchmarkAt(isCaller ? at - 1 : at);
      if (name !== "" || isCaller) break;
    }
    found[i] = name;
  }
  return found;
}
function adoptSubBenchmarks(found, stacks, names, output) {
  const subs = output?.results.filter(({ name }) => name.includes("/"));
  const [only, ...others] = new Set(subs?.map(({ name }) => benchmarkOfResult(name)));
  if (only === void 0 || others.length > 0) return;
  const main = names.functionId.get("runtime.main");
  const runN = names.functionId.get("testing.(*B).runN");
  found.forEach((name, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name !== "" || frames.at(-1) === main) return;
    if (runN !== void 0 && frames.includes(runN)) found[i] = only;
  });
}
function adoptByTheOnly(found, stacks, names, output) {
  const ran = new Set(output?.results.map(({ name }) => benchmarkOfResult(name)));
  const [only] = ran;
  if (only === void 0 || ran.size > 1) return;
  if (found.some((name) => name !== "" && name !== only)) return;
  const main = names.functionId.get("runtime.main");
  found.forEach((name, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name === "" && frames.length > 0 && frames.at(-1) !== main) found[i] = only;
  });
}

// src/compare/claimed.ts
function claimant(names) {
  const roles = Uint8Array.from(names.functions, (declared) => ROLE[roleOf(declared)]);
  return {
    parts(stacks) {
      const parts = { result: [], goroutines: [], left: [] };
      for (const sample of samplesOf(stacks)) {
        parts[partOf(rolesOn(stacks, roles, sample))].push(sample);
      }
      return parts;
    },
    started(stacks) {
      const ofRuntime = ROLE.runtime | ROLE.struct;
      return samplesOf(stacks).filter((sample) => rolesOn(stacks, roles, sample) & ~ofRuntime);
    }
  };
}
function samplesOf({ start }) {
  return Array.from({ length: start.length - 1 }, (_, sample) => sample);
}
var ROLE = {
  harness: 1,
  runtime: 2,
  struct: 4,
  seeded: 8,
  benchmark: 16,
  other: 32,
  matcher: 64
};
function roleOf({ importPath, local }) {
  if (importPath === "runtime") {
    if (local === "main" || /^doInit\d*$/.test(local)) return "harness";
    return local === "malg" ? "struct" : "runtime";
  }
  if (importPath === "" || importPath.startsWith("runtime/") || importPath === "internal/runtime") {
    return "runtime";
  }
  if (importPath.startsWith("internal/runtime/")) return "runtime";
  if (importPath === "testing") {
    if (local.startsWith("(*matcher).")) return "matcher";
    return local === "(*M).Run" ? "harness" : "other";
  }
  if (importPath === "main" && local === "main") return "harness";
  if (/^internal\/(?:sync|concurrent)$/.test(importPath) && local.startsWith("newIndirectNode")) {
    return "seeded";
  }
  return isBenchmarkName(local) ? "benchmark" : "other";
}
function rolesOn({ start, node }, roles, sample) {
  let on = 0;
  for (let at = start[sample]; at < start[sample + 1]; at++) on |= roles[node[at]];
  return on;
}
function partOf(on) {
  const has = (role) => (on & ROLE[role]) !== 0;
  if (has("struct")) return "goroutines";
  if (has("seeded") || has("matcher")) return "left";
  if (has("harness") && !has("benchmark")) return "left";
  return has("other") || has("benchmark") ? "result" : "left";
}

// src/compare/name-table.ts
function nameTable(profiles, modules, identity = "declared") {
  const names = readNames(profiles, modules);
  const functionId = /* @__PURE__ */ new Map();
  const packageId = /* @__PURE__ */ new Map();
  const drafts = [];
  const declare = (name, local, importPath, file) => {
    const seen = functionId.get(name);
    if (seen !== void 0) return seen;
    functionId.set(name, drafts.length);
    const own = isOwn(importPath, file, modules);
    drafts.push({ name, local, importPath, file, own, owns: own && !isGenerated(local) });
    return drafts.length - 1;
  };
  const declareUnnamed = (file) => {
    const shown = file === "" ? "<unknown>" : `[${file.slice(file.lastIndexOf("/") + 1)}]`;
    return declare(shown, shown, "", "");
  };
  const ofProfile = /* @__PURE__ */ new Map();
  const unnamed = /* @__PURE__ */ new Map();
  const compiledInto = /* @__PURE__ */ new Map();
  for (const profile of profiles) {
    const { name, systemName, file, length } = profile.functions;
    const mapped = ["", ...profile.mappings.map((mapping) => mapping.file)];
    unnamed.set(profile, Int32Array.from(mapped, declareUnnamed));
    const ids = new Int32Array(length);
    const inlined = /* @__PURE__ */ new Map();
    for (let i = 0; i < length; i++) {
      const { declared, symbol } = names.read(name[i], file[i]);
      const { owner, local, importPath } = identity === "exact" ? symbol : declared;
      const shown = identity === "exact" ? pprofName(name[i], systemName[i]) : owner;
      const path = testedPackage(importPath, file[i]);
      ids[i] = name[i] === "" ? declareUnnamed("") : declare(shown, local, path, file[i]);
      if (local !== symbol.local) inlined.set(i, symbol.local);
    }
    ofProfile.set(profile, ids);
    compiledInto.set(profile, inlined);
  }
  const ownPackages = new Set(drafts.filter(({ own }) => own).map(({ importPath }) => importPath));
  const packages = [];
  const functions = drafts.map((draft) => {
    const { importPath } = draft;
    let id = packageId.get(importPath);
    if (id === void 0) {
      id = drafts.length + packages.length;
      packageId.set(importPath, id);
      packages.push({ importPath, own: ownPackages.has(importPath) });
    }
    return { ...draft, package: id };
  });
  return { functions, packages, ofProfile, unnamed, compiledInto, functionId, packageId };
}
var numbersOf = rememberedOf(({ functions }) => ({
  packages: Int32Array.from(functions, (declared) => declared.package),
  owns: Uint8Array.from(functions, (declared) => declared.owns ? 1 : 0)
}));
function isGenerated(local) {
  return /^_C(?:func|macro)_|^_[Cc]go_/.test(local);
}

// src/compare/harness.ts
function markHarness(stacks, names, measured) {
  const roles = rolesIn(names);
  const own = names.packageId.get(measured) ?? -1;
  const { packages } = numbersOf(names);
  const { start, node: nodes } = stacks;
  const marked = new Uint8Array(start.length - 1);
  for (let i = 0; i < marked.length; i++) {
    let seen = 0;
    let harness = false;
    for (let at = start[i]; at < start[i + 1]; at++) {
      const node = nodes[at];
      const known = roles[node];
      const isOther = known === ROLE2.library || known === ROLE2.runtime;
      const role = isOther && packages[node] === own ? ROLE2.user : known;
      if (role === ROLE2.subBenchmark && !(seen & ROLE2.user)) harness = true;
      seen |= role;
    }
    if (seen & (ROLE2.init | ROLE2.matcher)) harness = true;
    const reachesCode = seen & ROLE2.user || seen & ROLE2.library && !(seen & ROLE2.testing);
    marked[i] = harness || !reachesCode ? 1 : 0;
  }
  return marked;
}
var ROLE2 = {
  user: 1,
  library: 2,
  runtime: 4,
  testing: 8,
  init: 16,
  matcher: 32,
  subBenchmark: 64
};
var rolesIn = rememberedOf(
  ({ functions }) => Uint8Array.from(functions, (declared) => ROLE2[roleOf2(declared)])
);
function roleOf2({ importPath, local, own, file }) {
  if (importPath === "runtime" && /^doInit\d*$/.test(local)) return "init";
  if (importPath === "testing") {
    if (local.startsWith("(*matcher).")) return "matcher";
    return local === "(*B).Run" ? "subBenchmark" : "testing";
  }
  if (importPath === "main" && file.endsWith("_testmain.go")) return "testing";
  if (own) return "user";
  return isRuntimePackage(importPath) ? "runtime" : "library";
}

// src/compare/operations.ts
function operationsOf(output, samples, stacks, names, bytes) {
  const results = /* @__PURE__ */ new Map();
  for (const result of output?.results ?? []) {
    const benchmark = benchmarkOfResult(result.name);
    results.set(benchmark, [...results.get(benchmark) ?? [], result]);
  }
  const operations = /* @__PURE__ */ new Map();
  for (const [benchmark, lines] of results) {
    const runs = splitByRun(samples.get(benchmark) ?? [], stacks, names);
    const printed = sum(lines.map(({ iterations }) => iterations));
    const each = bytesPrinted(lines);
    const probes = lines.filter(({ iterations }) => iterations > 1).length;
    operations.set(benchmark, {
      printed,
      probes,
      loop: probes === 0 ? void 0 : loopOf(runs, each, bytes),
      bytes: each === void 0 || printed === 0 ? void 0 : each / printed,
      results: [...new Set(lines.map(({ name }) => name))]
    });
  }
  return operations;
}
function countedOperations(runs) {
  const loops = new Set(runs.flatMap(({ operations }) => operations?.loop ?? []));
  const isProbed = loops.size === 1 && loops.has("b.N");
  return new Map(
    runs.map(({ run, operations }) => {
      const { printed = 0, probes = 0 } = operations ?? {};
      return [run, isProbed ? printed + probes : printed];
    })
  );
}
function splitByRun(samples, stacks, names) {
  const launched = names.functionId.get("testing.(*B).launch");
  const run1 = names.functionId.get("testing.(*B).run1");
  const launch = [];
  const probe = [];
  for (const sample of samples) {
    for (let at = stacks.start[sample + 1] - 1; at >= stacks.start[sample]; at--) {
      const node = stacks.node[at];
      if (node !== launched && node !== run1) continue;
      (node === launched ? launch : probe).push(sample);
      break;
    }
  }
  return { launch, probe };
}
function loopOf({ launch, probe }, promised, bytes) {
  if (launch.length > 0) return "b.N";
  if (!bytes || !promised) return void 0;
  return sum(probe.map((sample) => bytes[sample])) > promised / 2 ? "b.Loop" : void 0;
}
function bytesPrinted(lines) {
  const bytes = sum(lines.map(({ iterations, bytesPerOp = NaN }) => iterations * bytesPerOp));
  return Number.isFinite(bytes) ? bytes : void 0;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/compare/probe-run.ts
function changedLoops(runs) {
  const loopsOf = (benchmark, side) => [
    ...new Set(
      runs.filter((run) => run.side === side).map((run) => run.operations.get(benchmark)?.loop)
    )
  ];
  const changed = /* @__PURE__ */ new Set();
  for (const benchmark of new Set(runs.flatMap(({ operations }) => [...operations.keys()]))) {
    const [from, ...otherFrom] = loopsOf(benchmark, "base");
    const [to, ...otherTo] = loopsOf(benchmark, "head");
    const sure = otherFrom.length === 0 && otherTo.length === 0;
    if (sure && from !== void 0 && to !== void 0 && from !== to) changed.add(benchmark);
  }
  return changed;
}
function repeatedProbe(samples, stacks, names, bytes) {
  const { launch, probe } = splitByRun(samples, stacks, names);
  const again = sumByWay(launch, stacks, names, bytes);
  const once = sumByWay(probe, stacks, names, bytes);
  return probe.filter((sample) => {
    const way = wayOf(sample, stacks, names);
    return once.get(way) <= (again.get(way) ?? 0);
  });
}
function sumByWay(samples, stacks, names, bytes) {
  const sums = /* @__PURE__ */ new Map();
  for (const sample of samples) {
    const way = wayOf(sample, stacks, names);
    sums.set(way, (sums.get(way) ?? 0) + bytes[sample]);
  }
  return sums;
}
function wayOf(sample, { start, node, lineAt, profile }, names) {
  const runN = names.functionId.get("testing.(*B).runN");
  const way = [profile.samples.objectSize[sample]];
  for (let at = start[sample]; at < start[sample + 1] && node[at] !== runN; at++) {
    way.push(node[at], lineAt(at));
  }
  return way.join(" ");
}

// src/compare/stacks.ts
function expandStacks(profile, names) {
  const { mapping, lineFunction, lineNumber } = profile.locations;
  const ids = names.ofProfile.get(profile);
  const unnamed = names.unnamed.get(profile);
  const start = startsOf(profile);
  const nodeOf = lineFunction.map((symbol) => ids[symbol]);
  const node = framesOf(profile, start, nodeOf, (location) => unnamed[mapping[location] + 1]);
  const lines = lazy(
    () => framesOf(
      profile,
      start,
      lineFunction.map((_, line) => line),
      () => -1
    )
  );
  return {
    profile,
    start,
    node,
    symbolAt: (frame) => lineFunction[lines()[frame]] ?? -1,
    lineAt: (frame) => lineNumber[lines()[frame]] ?? 0
  };
}
function startsOf({ samples, locations }) {
  const { stack, stackStart, length } = samples;
  const { lineStart } = locations;
  const start = new Int32Array(length + 1);
  let frames = 0;
  for (let i = 0; i < length; i++) {
    for (let at = stackStart[i]; at < stackStart[i + 1]; at++) {
      const location = stack[at];
      frames += Math.max(1, lineStart[location + 1] - lineStart[location]);
    }
    start[i + 1] = frames;
  }
  return start;
}
function framesOf({ samples, locations }, start, ofLine, ofUnsymbolised) {
  const { stack, stackStart, length } = samples;
  const { lineStart } = locations;
  const frames = new Int32Array(start[length]);
  let frame = 0;
  for (let at = 0; at < stackStart[length]; at++) {
    const location = stack[at];
    const first = lineStart[location];
    const end = lineStart[location + 1];
    if (first === end) frames[frame++] = ofUnsymbolised(location);
    for (let line = first; line < end; line++) frames[frame++] = ofLine[line];
  }
  return frames;
}

// src/compare/tally.ts
function tallier(names) {
  const size = names.functions.length + names.packages.length;
  const lastSeen = new Int32Array(size).fill(-1);
  const grids = /* @__PURE__ */ new Map();
  return (stacks, columns, samples) => {
    const sums = grids.get(columns.length) ?? new Grid(size, columns.length);
    grids.set(columns.length, sums);
    return tally({ stacks, columns, samples, names, lastSeen, sums });
  };
}
function tally({ stacks, columns, samples, names, lastSeen, sums }) {
  const { start, node: nodes } = stacks;
  const { packages, owns } = numbersOf(names);
  const amounts = new Float64Array(columns.length);
  const filled = new Int32Array(columns.length);
  let count = 0;
  const touched = [];
  const add = (node, attribute) => sums.add(node, attribute, amounts, filled, count);
  const see = (node, sample) => {
    const last = lastSeen[node];
    if (last === sample) return;
    if (last === -1) touched.push(node);
    lastSeen[node] = sample;
    add(node, "cum");
  };
  for (const sample of samples) {
    count = 0;
    for (let c = 0; c < columns.length; c++) {
      const amount = columns[c][sample];
      amounts[c] = amount;
      if (amount !== 0) filled[count++] = c;
    }
    if (count === 0) continue;
    const leaf = start[sample];
    const end = start[sample + 1];
    let charged = false;
    for (let at = leaf; at < end; at++) {
      const node = nodes[at];
      const of = packages[node];
      see(node, sample);
      see(of, sample);
      if (at === leaf) {
        add(node, "flat");
        add(of, "flat");
      }
      if (!charged && owns[node] === 1) {
        charged = true;
        add(node, "owned");
        add(of, "owned");
      }
    }
  }
  const found = Int32Array.from(touched).sort();
  for (const node of found) lastSeen[node] = -1;
  return { nodes: found, sums: sums.take(found) };
}
function checkExact(column, profile) {
  let magnitude = 0;
  for (const value of column) magnitude += Math.abs(value);
  if (magnitude > Number.MAX_SAFE_INTEGER) {
    throw new UserError(
      `${profile}: the values add up to more than 2^53 and cannot be summed exactly`
    );
  }
}

// src/compare/measured-run.ts
function columnOf({ columns, metrics }, metric) {
  return columns[metrics.indexOf(metric)];
}
function measureRuns(pairs, how) {
  const tally2 = tallier(how.names);
  const claims = claimant(how.names);
  const isSampled = pairs.some(
    ({ base, head }) => [...base, ...head].some(({ profile }) => profile.period > 1)
  );
  return pairs.flatMap(({ measured, ran, base, head }, pair) => {
    const sideOf = (runs2, side) => runs2.map((run, index) => {
      const given = { run, side, measured, pair, ran, ...shareOf(run, index, runs2, how) };
      return ran ? sortProcess(given, ran, how, claims) : sortRun(given, how);
    });
    const runs = [...sideOf(base, "base"), ...sideOf(head, "head")];
    const mayDiffer = how.identity === "declared" && !ran;
    const changed = mayDiffer ? changedLoops(runs) : /* @__PURE__ */ new Set();
    return runs.map((run) => tallyRun(withoutProbes(run, changed, how), tally2, isSampled));
  });
}
function shareOf({ process }, index, runs, { identity }) {
  if (identity === "exact") return { repeat: 0, repeats: 1, weight: 1 };
  if (!process || process.kind === "start") {
    return { repeat: index, repeats: runs.length, weight: process ? 0 : 1 / runs.length };
  }
  const repeats = new Set(
    runs.map((run) => run.process && "repeat" in run.process && run.process.repeat)
  ).size;
  return { repeat: process.repeat, repeats, weight: process.at === "high" ? 1 / repeats : 0 };
}
function columnsOf({ profile, name }, metrics) {
  const index = heapMetrics(profile);
  const columns = metrics.map((metric) => profile.samples.values[index.get(metric)]);
  for (const column of columns) checkExact(column, name);
  return columns;
}
var GOROUTINES = "(goroutines)";
var INIT = "(init)";
function ranIn(stacks, names, iterations) {
  const launched = names.functionId.get("testing.(*B).launch");
  return iterations + (launched !== void 0 && stacks.node.includes(launched) ? 1 : 0);
}
function sortProcess(given, ran, { metrics, names }, claims) {
  const { run } = given;
  const stacks = expandStacks(run.profile, names);
  const common = {
    ...given,
    stacks,
    metrics,
    columns: columnsOf(run, metrics),
    operations: /* @__PURE__ */ new Map(),
    ranOperations: 0,
    dropped: [],
    probes: /* @__PURE__ */ new Map()
  };
  if (ran.kind === "start")
    return { ...common, samples: /* @__PURE__ */ new Map([[INIT, claims.started(stacks)]]) };
  const { result, goroutines, left } = claims.parts(stacks);
  if (ran.kind === "screen") {
    const benchmarks = benchmarkOfSamples(stacks, names, run.output);
    return { ...common, samples: groupBy(result, (sample) => benchmarks[sample]), dropped: left };
  }
  const { process } = run;
  const count = process?.kind === "result" ? process.pair[process.at === "low" ? 0 : 1] : 0;
  const samples = /* @__PURE__ */ new Map([
    [ran.result, result],
    [GOROUTINES, goroutines]
  ]);
  return { ...common, samples, dropped: left, ranOperations: ranIn(stacks, names, count) };
}
function sortRun(given, { metrics, names, identity }) {
  const { run } = given;
  const columns = columnsOf(run, metrics);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === "declared" ? markHarness(stacks, names, given.measured) : void 0;
  const benchmarks = benchmarkOfSamples(stacks, names, run.output);
  const { samples, dropped } = sortSamples(benchmarks, harness);
  const bytes = columnOf({ columns, metrics }, "alloc_space");
  const operations = operationsOf(run.output, samples, stacks, names, bytes);
  const probes = /* @__PURE__ */ new Map();
  return {
    ...given,
    stacks,
    metrics,
    columns,
    samples,
    operations,
    ranOperations: 0,
    dropped,
    probes
  };
}
function withoutProbes(run, changed, { names }) {
  const bytes = columnOf(run, "alloc_space");
  const samples = new Map(run.samples);
  const probes = /* @__PURE__ */ new Map();
  for (const benchmark of changed) {
    const list = samples.get(benchmark) ?? [];
    if (!bytes || run.operations.get(benchmark)?.loop !== "b.N") continue;
    const probe = new Set(repeatedProbe(list, run.stacks, names, bytes));
    probes.set(benchmark, [...probe]);
    samples.set(
      benchmark,
      list.filter((sample) => !probe.has(sample))
    );
  }
  return { ...run, samples, probes };
}
function tallyRun(run, tally2, isSampled) {
  const noise = noiseColumns(run.run.profile);
  const tallied = isSampled ? [...run.columns, ...noise.columns] : run.columns;
  return {
    ...run,
    tallied,
    tally: remembered((benchmark) => tally2(run.stacks, tallied, run.samples.get(benchmark) ?? [])),
    untold: noise.why
  };
}
function sortSamples(benchmarks, harness) {
  const samples = /* @__PURE__ */ new Map();
  const dropped = [];
  benchmarks.forEach((benchmark, sample) => {
    if (harness?.[sample]) dropped.push(sample);
    else if (samples.has(benchmark)) samples.get(benchmark).push(sample);
    else samples.set(benchmark, [sample]);
  });
  return { samples, dropped };
}

// src/compare/totals.ts
function totalsOf(runs, metrics, weigh = (run) => run.weight) {
  const result = {};
  for (const metric of metrics) {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const [benchmark, list] of run.samples) {
        sums[run.side] += weigh(run, benchmark) * sumOf(run, list, metric);
      }
    }
    result[metric] = change(sums.base, sums.head);
  }
  return result;
}
function sumOf(run, samples, metric) {
  const column = columnOf(run, metric);
  if (!column) return 0;
  let sum2 = 0;
  for (const sample of samples) sum2 += column[sample];
  return sum2;
}
function countSamples(runs, side) {
  let count = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count += list.length;
  }
  return count;
}

// src/compare/range.ts
function rangeOf(values) {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

// src/compare/by-metric.ts
function byMetric(metrics, make) {
  const found = {};
  for (const metric of metrics) {
    const value = make(metric);
    if (value !== void 0) found[metric] = value;
  }
  return found;
}

// src/compare/slope.ts
function measurementsOf(runs, side) {
  const of = runs.filter((run) => run.side === side);
  return [...groupBy(of, ({ repeat: repeat2 }) => repeat2).values()].flatMap((both) => {
    const at = (wanted) => both.find(({ run: { process } }) => process?.kind === "result" && process.at === wanted);
    const [low, high] = [at("low"), at("high")];
    return low && high ? [{ low, high }] : [];
  });
}
function operationsBetween([low, high]) {
  return high - low;
}
function slope(low, high, pair) {
  return (high - low) / operationsBetween(pair);
}
function figureOf({ base, head }) {
  const [from, to] = [rangeOf(base), rangeOf(head)];
  const middle = { base: median(base), head: median(head) };
  const isBoth = base.length > 0 && head.length > 0;
  const least = { base: from.least, head: to.least };
  const most = { base: from.most, head: to.most };
  return {
    change: isBoth ? repeated(middle, least, most) : change(middle.base, middle.head),
    base: from,
    head: to
  };
}

// src/compare/counted-figures.ts
var AGREES = { bytes: 8, share: 0.01 };
function countedFigures(runs, name, pair, metrics) {
  const of = { base: measurementsOf(runs, "base"), head: measurementsOf(runs, "head") };
  const lines = bothSides((side) => of[side].map(linesOf));
  const uncounted = uncountedIn(runs);
  if (uncounted) return { ...screenFigures(lines, pair), by: "printed", uncounted };
  const total = (run, key, metric) => sumOf(run, run.samples.get(key) ?? [], metric);
  const slopes = (key, metric) => bothSides(
    (side) => of[side].map(
      ({ low, high }) => slope(total(low, key, metric), total(high, key, metric), pair)
    )
  );
  const all = (key) => byMetric(metrics, (metric) => figureOf(slopes(key, metric)));
  const printed = printedSlopes(lines, pair);
  const isTimed = SIDES.some(
    (side) => hasMore(slopes(name, "alloc_space")[side], printed.alloc_space?.[side], pair)
  );
  const claimed = all(name);
  const setUp = (metric) => {
    const each = isTimed && printed[metric] || slopes(name, metric);
    return bothSides(
      (side) => of[side].map(
        ({ high }, i) => total(high, name, metric) - high.ranOperations * each[side][i]
      )
    );
  };
  const shown = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  return {
    pair,
    repeats: { base: of.base.length, head: of.head.length },
    by: isTimed ? "timed" : "counted",
    figures: isTimed ? { ...claimed, ...shown } : claimed,
    claimed,
    printed: shown,
    outside: isTimed ? byMetric(metrics, (metric) => {
      const inside = printed[metric];
      const counted = slopes(name, metric);
      return inside && figureOf(bothSides((side) => less(counted[side], inside[side])));
    }) : {},
    setUp: byMetric(metrics, (metric) => figureOf(setUp(metric))),
    goroutines: all(GOROUTINES)
  };
}
function uncountedIn(runs) {
  const odd = runs.find(({ run }) => run.profile.period !== 1);
  return odd && { code: "rate-changed", profile: odd.run.name, period: odd.run.profile.period };
}
function screenFigures(lines, pair) {
  const printed = printedSlopes(lines, pair);
  const figures = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  const repeats = { base: lines.base.length, head: lines.head.length };
  const none = { claimed: {}, outside: {}, setUp: {}, goroutines: {} };
  return { pair, repeats, by: "screen", figures, printed: figures, ...none };
}
function roundingOf([low, high]) {
  return (high + low) / (high - low);
}
function linesOf({ low, high }) {
  const only = ({ run }) => {
    const lines = run.output?.results ?? [];
    return lines.length === 1 ? lines[0] : void 0;
  };
  const [few, many] = [only(low), only(high)];
  return few && many && { low: few, high: many };
}
function printedSlopes(lines, pair) {
  return byMetric(["alloc_space", "alloc_objects"], (metric) => {
    const total = (line) => {
      const each = metric === "alloc_space" ? line.bytesPerOp : line.allocsPerOp;
      return each === void 0 ? Number.NaN : each * line.iterations;
    };
    const values = bothSides(
      (side) => lines[side].map(
        (both) => both ? slope(total(both.low), total(both.high), pair) : Number.NaN
      )
    );
    return [...values.base, ...values.head].every(Number.isFinite) ? values : void 0;
  });
}
function hasMore(counted, printed, pair) {
  if (!printed || counted.length === 0) return false;
  const allowed = roundingOf(pair) + Math.max(AGREES.bytes, AGREES.share * median(counted));
  return less(counted, printed).every((more) => more > allowed);
}
function less(from, part) {
  return from.map((value, i) => value - part[i]);
}
function bothSides(make) {
  return { base: make("base"), head: make("head") };
}

export {
  median,
  rangeOf,
  byMetric,
  isBenchmarkName,
  benchmarkOfResult,
  nameTable,
  numbersOf,
  varianceColumn,
  countedOperations,
  lazy,
  expandStacks,
  columnOf,
  measureRuns,
  INIT,
  SIDES,
  addUp,
  tryRepeat,
  checkPositive,
  continuedFraction,
  binomialTerm,
  tailIntegral,
  normalQuantile,
  eventsOf,
  amountBounds,
  amountAbove,
  amountBelow,
  differenceAbove,
  differenceBelow,
  untoldNotes,
  changesOf,
  presence,
  change,
  boundsOf,
  measurementsOf,
  operationsBetween,
  figureOf,
  totalsOf,
  sumOf,
  countSamples,
  countedFigures,
  uncountedIn,
  screenFigures,
  roundingOf
};
