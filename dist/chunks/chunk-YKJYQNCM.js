import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  DIFF_BASE_KEY,
  Interner,
  checkSafe,
  combine,
  isDiffBase,
  magnitude,
  subtractBase
} from "./chunk-DMKPYMMM.js";
import {
  describe,
  identity,
  printableName
} from "./chunk-W37TTD5X.js";
import {
  scale
} from "./chunk-VFTV7PES.js";
import {
  commandContext
} from "./chunk-PVHXCDW5.js";
import {
  urlSchemes
} from "./chunk-FBLNBQZV.js";
import {
  fetchSources,
  gunzip
} from "./chunk-QCIAN2Q3.js";
import {
  readSet,
  requireProfiles
} from "./chunk-5YU2PBPU.js";
import {
  pprofName
} from "./chunk-KHPYROTE.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  readLabelTexts
} from "./chunk-RNMUFBNL.js";
import {
  remembered
} from "./chunk-NWENRHKD.js";

// src/view/order.ts
function compareBytes(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return byCodePoint(x) - byCodePoint(y);
  }
  return a.length - b.length;
}
function byCodePoint(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
function compareNodes(order) {
  const other = order === "flat" ? "cum" : "flat";
  return (a, b) => Math.abs(b[order]) - Math.abs(a[order]) || compareBytes(a.name, b.name) || Math.abs(b[other]) - Math.abs(a[other]);
}

// src/view/entropy.ts
function byEntropy(graph, names, shown) {
  const scoreOf = scoring(graph);
  return shown.map((node) => ({ node, score: scoreOf(node), name: names[node] })).sort(
    (a, b) => Number(b.score - a.score) || compareBytes(a.name, b.name) || Math.abs(graph.flat[b.node]) - Math.abs(graph.flat[a.node])
  ).map(({ node }) => node);
}
function scoring({ flat, cum, edges }) {
  const into = Array.from(flat, () => []);
  const out = Array.from(flat, () => []);
  for (let edge = 0; edge < edges.length; edge++) {
    into[edges.callee[edge]].push(edges.weight[edge]);
    out[edges.caller[edge]].push(edges.weight[edge]);
  }
  return (node) => {
    const own = flat[node];
    const score = entropy(into[node], 0) + entropy(out[node], own);
    return magnitude2(toInt64(score * cum[node]) + BigInt(own));
  };
}
function entropy(weights, own) {
  if (weights.length === 0) return 1;
  const total = weights.reduce((sum, weight) => sum + Math.max(weight, 0), own);
  if (total === 0) return 0;
  const parts = own > 0 ? [...weights, own] : weights;
  return parts.reduce((sum, part) => {
    const share = Math.abs(part) / total;
    return sum - share * Math.log2(share);
  }, 0);
}
function toInt64(value) {
  return Number.isNaN(value) ? -(2n ** 63n) : BigInt(Math.trunc(value));
}
function magnitude2(value) {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped < 0n ? BigInt.asIntN(64, -wrapped) : wrapped;
}

// src/view/edge-table.ts
var START = 1024;
var EdgeTable = class {
  length = 0;
  caller = new Int32Array(START);
  callee = new Int32Array(START);
  weight = new Float64Array(START);
  /** 1 where every call was inlined. */
  inline = new Uint8Array(START);
  /** 1 where some call went over frames that are left out. */
  residual = new Uint8Array(START);
  lastSeen = new Int32Array(START);
  /** Edge number + 1, or 0 for none; four times as long as there is room for edges. */
  slots = new Int32Array(START * 4);
  /** Per callee, the edge it was last called by: mostly the next call is the same. */
  recent;
  constructor(nodes) {
    this.recent = new Int32Array(nodes).fill(-1);
  }
  /** Adds a call of a sample, once a sample. */
  add(caller, callee, sample, value, inline, residual) {
    let edge = this.recent[callee];
    if (edge < 0 || this.caller[edge] !== caller) {
      edge = this.edgeOf(caller, callee);
      this.recent[callee] = edge;
    }
    if (this.lastSeen[edge] === sample) return;
    this.lastSeen[edge] = sample;
    this.weight[edge] += value;
    if (!inline) this.inline[edge] = 0;
    if (residual) this.residual[edge] = 1;
  }
  /** The number of the edge, which may be new. */
  edgeOf(caller, callee) {
    const mask = this.slots.length - 1;
    let slot = hash(caller, callee) & mask;
    for (let entry = this.slots[slot]; entry !== 0; entry = this.slots[slot]) {
      if (this.caller[entry - 1] === caller && this.callee[entry - 1] === callee) return entry - 1;
      slot = slot + 1 & mask;
    }
    if (this.length === this.caller.length) {
      this.grow();
      return this.edgeOf(caller, callee);
    }
    const edge = this.length++;
    this.slots[slot] = edge + 1;
    this.caller[edge] = caller;
    this.callee[edge] = callee;
    this.inline[edge] = 1;
    this.lastSeen[edge] = -1;
    return edge;
  }
  grow() {
    const size = this.caller.length * 2;
    this.caller = copyTo(new Int32Array(size), this.caller);
    this.callee = copyTo(new Int32Array(size), this.callee);
    this.weight = copyTo(new Float64Array(size), this.weight);
    this.inline = copyTo(new Uint8Array(size), this.inline);
    this.residual = copyTo(new Uint8Array(size), this.residual);
    this.lastSeen = copyTo(new Int32Array(size), this.lastSeen);
    this.slots = new Int32Array(size * 4);
    const mask = this.slots.length - 1;
    for (let edge = 0; edge < this.length; edge++) {
      let slot = hash(this.caller[edge], this.callee[edge]) & mask;
      while (this.slots[slot] !== 0) slot = slot + 1 & mask;
      this.slots[slot] = edge + 1;
    }
  }
};
function copyTo(target, source) {
  target.set(source);
  return target;
}
function hash(caller, callee) {
  const mixed = Math.imul(caller, 2654435761) ^ Math.imul(callee, 2246822507);
  return mixed ^ mixed >>> 15;
}

// src/view/graph.ts
function buildGraph({ stacks, values }, { names, ofLocation }, kept) {
  const flat = new Float64Array(names.length);
  const cum = new Float64Array(names.length);
  const lastSeen = new Int32Array(names.length).fill(-1);
  const edges = new EdgeTable(names.length);
  for (let sample = 0; sample < stacks.length; sample++) {
    const value = values[sample];
    const stack = stacks[sample];
    let parent = -1;
    let gap = false;
    for (let i = stack.length - 1; i >= 0; i--) {
      const frames = ofLocation[stack[i]];
      const outermost = frames.length - 1;
      for (let k = outermost; k >= 0; k--) {
        const node = frames[k];
        if (kept && kept[node] === 0) {
          gap = true;
          continue;
        }
        if (lastSeen[node] !== sample) {
          lastSeen[node] = sample;
          cum[node] += value;
        }
        if (parent >= 0 && parent !== node) {
          edges.add(parent, node, sample, value, k !== outermost, gap);
        }
        parent = node;
        gap = false;
      }
    }
    if (parent >= 0 && !gap) flat[parent] += value;
  }
  return { flat, cum, edges };
}

// src/view/redundant-edges.ts
function removeRedundantEdges(edges, names, shown, edgeShown) {
  const into = names.map(() => []);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 1) into[edges.callee[edge]].push(edge);
  }
  const lightestFirst = (a, b) => Math.abs(edges.weight[a]) - Math.abs(edges.weight[b]) || compareBytes(names[edges.caller[b]], names[edges.caller[a]]);
  for (const node of shown.toReversed()) {
    for (const edge of into[node].toSorted(lightestFirst)) {
      if (edges.residual[edge] === 0) break;
      if (!hasOtherWay(edges, into, edgeShown, edge)) continue;
      edgeShown[edge] = 0;
    }
  }
}
function hasOtherWay({ caller, callee }, into, edgeShown, edge) {
  const seen = /* @__PURE__ */ new Set([callee[edge]]);
  const queue = [...seen];
  for (const node of queue) {
    for (const other of into[node]) {
      const from = caller[other];
      if (other === edge || edgeShown[other] === 0 || seen.has(from)) continue;
      if (from === caller[edge]) return true;
      seen.add(from);
      queue.push(from);
    }
  }
  return false;
}

// src/view/tags.ts
function tagCounts({ profile, stacks, values, numbers }, { names, ofLocation }, kept, cutoff) {
  const tagsOf = tagReader(profile);
  const sums = names.map(() => /* @__PURE__ */ new Map());
  const lastSeen = new Int32Array(names.length).fill(-1);
  stacks.forEach((stack, sample) => {
    const tags = tagsOf(numbers[sample]);
    if (tags.length === 0) return;
    const add = (node, what) => {
      for (const tag of tags) {
        const sum = sums[node].get(tag) ?? { flat: 0, cum: 0 };
        sum[what] += values[sample];
        sums[node].set(tag, sum);
      }
    };
    const frames = Array.from(stack, (location) => ofLocation[location]);
    for (const node of frames.flatMap((inlined) => Array.from(inlined))) {
      if (!kept.has(node) || lastSeen[node] === sample) continue;
      lastSeen[node] = sample;
      add(node, "cum");
    }
    const leaf = frames[0]?.[0];
    if (leaf !== void 0 && kept.has(leaf)) add(leaf, "flat");
  });
  const isShown = ({ flat, cum }) => flat !== 0 && (Math.abs(flat) >= cutoff || Math.abs(cum) >= cutoff);
  return Int32Array.from(sums, (tags) => [...tags.values()].filter(isShown).length);
}
function tagReader({ samples }) {
  const known = /* @__PURE__ */ new Map();
  return (sample) => {
    const text = samples.labels[sample];
    const tags = known.get(text) ?? tagsIn(text);
    known.set(text, tags);
    return tags;
  };
}
function tagsIn(text) {
  const labels = readLabelTexts(text);
  const texts = labels.filter(([key, str]) => str !== "" && key !== DIFF_BASE_KEY).map(([key, str]) => `${key}:${str}`).sort().join("\n");
  const sizes = labels.filter(([key, str]) => str === "" && key === "bytes").map(([, , size]) => scale(Number(size), "bytes", "auto")).map(([size, unit]) => `${texts}
${size.toFixed(2)}${unit}`);
  return [...texts === "" ? [] : [texts], ...sizes];
}

// src/view/trim.ts
var NO_TRIM = { nodeFraction: 0, edgeFraction: 0, nodeCount: 0 };
var TOP_TRIM = { nodeFraction: 5e-3, edgeFraction: 1e-3, nodeCount: 0 };
var TREE_TRIM = { ...TOP_TRIM, nodeCount: 80 };
var PICTURE_TRIM = TREE_TRIM;
function trimmedGraph(stacks, nodes, shape, trim) {
  let graph = buildGraph(stacks, nodes);
  let shown = present(graph);
  const flat = shown.reduce((sum, node) => sum + graph.flat[node], 0);
  const nodeCutoff = Math.abs(Math.trunc(flat * trim.nodeFraction));
  const edgeCutoff = Math.abs(Math.trunc(flat * trim.edgeFraction));
  const keep = (numbers) => {
    if (numbers.length === shown.length) return;
    const kept = new Uint8Array(nodes.names.length);
    for (const number of numbers) kept[number] = 1;
    graph = buildGraph(stacks, nodes, kept);
    shown = present(graph);
  };
  const before = shown.length;
  keep(shown.filter((node) => Math.abs(graph.cum[node]) >= nodeCutoff));
  const outOf = shown.length;
  shown = sorted(graph, nodes, shown, shape);
  if (trim.nodeCount > 0) {
    const isPicture = shape === "picture";
    const most = isPicture ? withTags(stacks, nodes, shown, nodeCutoff, trim) : trim.nodeCount;
    keep(shown.slice(0, most));
    shown = sorted(graph, nodes, shown, shape);
  }
  const edgeShown = edgesFrom(graph, edgeCutoff);
  if (shape === "picture") removeRedundantEdges(graph.edges, nodes.names, shown, edgeShown);
  return { graph, shown, edgeShown, dropped: before - outOf, outOf };
}
var MOST_TAGS = 4;
function withTags(stacks, nodes, shown, cutoff, { nodeCount }) {
  const tags = tagCounts(stacks, nodes, new Set(shown), cutoff);
  let count = 0;
  const last = shown.findIndex((node) => {
    count += Math.min(tags[node], MOST_TAGS) + 1;
    return count >= nodeCount;
  });
  return last < 0 ? nodeCount : last + 1;
}
function isPresent({ flat, cum }, node) {
  return flat[node] !== 0 || cum[node] !== 0;
}
function present(graph) {
  return Array.from(graph.flat.keys()).filter((node) => isPresent(graph, node));
}
function sorted(graph, { names }, shown, shape) {
  if (shape === "picture") return byEntropy(graph, names, shown);
  return shown.map((node) => ({ node, name: names[node], flat: graph.flat[node], cum: graph.cum[node] })).sort(compareNodes(shape)).map(({ node }) => node);
}
function edgesFrom(graph, cutoff) {
  const { edges } = graph;
  return Uint8Array.from(
    { length: edges.length },
    (_, edge) => Math.abs(edges.weight[edge]) >= cutoff || !isPresent(graph, edges.callee[edge]) ? 1 : 0
  );
}

// src/view/filter.ts
function filterStacks(stacks, { focus, ignore, hide, show, showFrom }, compile) {
  const compiled = (expression, option) => expression ? remembered(compile(expression, option)) : void 0;
  const matchers = {
    focus: matcher(stacks, compiled(focus, "--focus")),
    ignore: matcher(stacks, compiled(ignore, "--ignore")),
    hide: matcher(stacks, compiled(hide, "--hide")),
    show: matcher(stacks, compiled(show, "--show"))
  };
  const named = matchers.focus || matchers.ignore || matchers.hide || matchers.show;
  const filtered = named ? filterByName(stacks, matchers) : stacks;
  const from = matcher(filtered, compiled(showFrom, "--show-from"));
  return from ? startAt(filtered, from) : filtered;
}
function matcher({ profile, names }, matches) {
  if (!matches) return void 0;
  const { functions, locations, mappings } = profile;
  return {
    line: (line) => {
      const fn = locations.lineFunction[line];
      return matches(names[fn]) || matches(functions.file[fn]);
    },
    binary: (location) => {
      const mapping = mappings[locations.mapping[location]];
      return mapping !== void 0 && matches(mapping.file);
    }
  };
}
function filterByName(stacks, { focus, ignore, hide, show }) {
  const count = stacks.lines.length;
  const focused = new Uint8Array(count);
  const ignored = new Uint8Array(count);
  const hidden = new Uint8Array(count);
  const lines = stacks.lines.map((all, location) => {
    const has = ({ line, binary }) => all.some(line) || binary(location);
    if (ignore && has(ignore)) ignored[location] = 1;
    else if (!focus || has(focus)) focused[location] = 1;
    let left = all;
    if (hide && has(hide)) {
      left = hide.binary(location) ? left.subarray(0, 0) : left.filter((line) => !hide.line(line));
      if (left.length === 0) hidden[location] = 1;
    }
    if (show) {
      left = show.binary(location) ? left : left.filter(show.line);
      if (left.length === 0) hidden[location] = 1;
    }
    return left;
  });
  const seen = (stack) => stack.some((location) => focused[location]) && !stack.some((location) => ignored[location]);
  return select({ ...stacks, lines }, (stack) => {
    if (!seen(stack)) return void 0;
    const left = stack.filter((location) => !hidden[location]);
    return left.length === 0 ? void 0 : left;
  });
}
function startAt(stacks, { line, binary }) {
  const matched = new Uint8Array(stacks.lines.length);
  const lines = stacks.lines.map((all, location) => {
    if (binary(location)) {
      matched[location] = 1;
      return all;
    }
    const last = all.findLastIndex(line);
    if (last < 0) return all;
    matched[location] = 1;
    return all.subarray(0, last + 1);
  });
  return select({ ...stacks, lines }, (stack) => {
    const root = stack.findLastIndex((location) => matched[location] === 1);
    return root < 0 ? void 0 : stack.subarray(0, root + 1);
  });
}
function select(stacks, change) {
  const kept = [];
  const left = [];
  stacks.stacks.forEach((stack, sample) => {
    const changed = change(stack);
    if (!changed) return;
    kept.push(changed);
    left.push(sample);
  });
  return {
    ...stacks,
    stacks: kept,
    values: Float64Array.from(left, (sample) => stacks.values[sample]),
    numbers: Int32Array.from(left, (sample) => stacks.numbers[sample])
  };
}

// src/view/nodes.ts
function nodesOf(stacks, granularity, inlines = true) {
  const { locations } = stacks.profile;
  const interner = new Interner();
  const nodeAt = (location, line) => {
    const info = describe(stacks, granularity, location, line);
    return interner.intern(identity(info), () => info);
  };
  const fixed = granularity !== "lines" && granularity !== "addresses";
  const ofFunction = new Int32Array(stacks.names.length).fill(-1);
  const nodeOf = (location, line) => {
    const fn = locations.lineFunction[line];
    if (!fixed || stacks.names[fn] === "") return nodeAt(location, line);
    if (ofFunction[fn] === -1) ofFunction[fn] = nodeAt(location, line);
    return ofFunction[fn];
  };
  const ofLocation = stacks.lines.map((lines, location) => {
    if (lines.length === 0) return Int32Array.of(nodeAt(location, void 0));
    return (inlines ? lines : lines.subarray(-1)).map((line) => nodeOf(location, line));
  });
  return {
    names: interner.items.map(printableName),
    files: interner.items.map(({ source }) => source),
    ofLocation
  };
}

// src/view/prune.ts
function pruneFrames(stacks, compile) {
  const { dropFrames, keepFrames, locations } = stacks.profile;
  if (dropFrames === "") return stacks;
  const drop = anchored(dropFrames, compile);
  const keep = keepFrames === "" ? () => false : anchored(keepFrames, compile);
  if (!drop || !keep) return stacks;
  const dropped = remembered((name) => {
    const bare = withoutArguments(name);
    return drop(bare) && !keep(bare);
  });
  const cuts = stacks.lines.map(
    (lines) => lines.findLastIndex((line) => {
      const name = stacks.names[locations.lineFunction[line]];
      return name !== "" && dropped(name);
    })
  );
  const whole = cuts.map((cut, i) => cut >= 0 && cut === stacks.lines[i].length - 1);
  return {
    ...stacks,
    lines: stacks.lines.map((lines, i) => whole[i] ? lines : lines.subarray(cuts[i] + 1)),
    stacks: stacks.stacks.map((stack) => pruneStack(stack, cuts, whole))
  };
}
function pruneStack(stack, cuts, whole) {
  const user = stack.findLastIndex((location) => cuts[location] < 0);
  const at = stack.subarray(0, Math.max(user, 0)).findLastIndex((location) => cuts[location] >= 0);
  return at < 0 ? stack : stack.subarray(whole[stack[at]] ? at + 1 : at);
}
function anchored(expression, compile) {
  try {
    return compile(`^(${expression})$`, "drop_frames");
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function withoutArguments(name) {
  const bare = name.startsWith(".") ? name.slice(1) : name;
  for (let at = bare.indexOf("("); at >= 0; at = bare.indexOf("(", at + 1)) {
    const reserved = bare.startsWith("(anonymous namespace)", at) || bare.startsWith("operator()", at - 8);
    if (!reserved) return bare.slice(0, at);
  }
  return bare;
}

// src/view/sample-type.ts
function sampleColumn({ sampleTypes, defaultSampleType }, metric) {
  const types = sampleTypes.map(({ type }) => type);
  if (types.length === 0) throw new UserError("the profile counts nothing: it has no sample types");
  if (metric === "") {
    const named = defaultSampleType === "" ? -1 : types.indexOf(defaultSampleType);
    return named >= 0 ? named : types.length - 1;
  }
  const short = metric.replace(/^inuse_/, "");
  const found = types.findIndex((type) => type === metric || type === short);
  if (found >= 0) return found;
  throw new UserError(`--metric ${metric}: the profile has ${types.join(", ")}`);
}

// src/view/stacks.ts
function stacksOf(profile, column) {
  const { functions, locations, samples } = profile;
  const every = Int32Array.from({ length: locations.lineFunction.length }, (_, i) => i);
  const lines = Array.from(
    { length: locations.length },
    (_, i) => every.subarray(locations.lineStart[i], locations.lineStart[i + 1])
  );
  const values = samples.values[column];
  const stacks = [];
  const kept = [];
  const numbers = [];
  for (let i = 0; i < samples.length; i++) {
    if (values[i] === 0) continue;
    stacks.push(samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]));
    kept.push(values[i]);
    numbers.push(i);
  }
  return {
    profile,
    names: functions.name.map((name, i) => pprofName(name, functions.systemName[i])),
    lines,
    stacks,
    values: Float64Array.from(kept),
    numbers: Int32Array.from(numbers),
    total: totalOf(profile, values)
  };
}
function totalOf({ samples }, values) {
  const ofBase = magnitude(values.filter((_, i) => isDiffBase(samples.labels[i])));
  return ofBase > 0 ? ofBase : magnitude(values);
}

// src/view/view.ts
function buildView(profiles, options = {}) {
  const { base, filters = {}, trim = NO_TRIM, shape = "flat", granularity = "functions" } = options;
  const { compile = noPattern } = options;
  const head = combine(profiles);
  const profile = base ? subtractBase(head, base) : head;
  const column = sampleColumn(profile, options.metric ?? "");
  checkSafe([profile.samples.values[column]]);
  const stacks = pruneFrames(stacksOf(profile, column), compile);
  const filtered = filterStacks(stacks, filters, compile);
  const nodes = nodesOf(filtered, granularity, !options.noInlines);
  const graph = trimmedGraph(filtered, nodes, shape, trim);
  return {
    profile,
    metric: profile.sampleTypes[column],
    total: stacks.total,
    nodes: viewNodes(graph, nodes),
    dropped: graph.dropped,
    nodeFraction: trim.nodeFraction,
    outOf: graph.outOf,
    filters,
    graph,
    names: nodes.names
  };
}
function noPattern() {
  throw new Error("a view with patterns was not given what compiles them");
}
function viewNodes({ graph, shown, edgeShown }, { names, files }) {
  const { edges, flat, cum } = graph;
  const inlined = new Uint8Array(names.length);
  const called = new Uint8Array(names.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 0) continue;
    (edges.inline[edge] === 1 ? inlined : called)[edges.callee[edge]] = 1;
  }
  return shown.map((node) => ({
    node,
    name: names[node],
    file: files[node],
    flat: flat[node],
    cum: cum[node],
    inline: inlined[node] === 0 ? "" : called[node] === 0 ? "inline" : "partial-inline"
  }));
}

// src/commands/view-of.ts
async function viewOf(sources, settings, usual, picture = false) {
  const { metric, cum, granularity, inlines, limit } = settings;
  const trim = settings.trim ? usual : NO_TRIM;
  const schemes = urlSchemes([...sources, ...settings.base, ...settings.diffBase]);
  const profiles = await profilesOf(sources, schemes);
  const base = await baseOf(settings, schemes);
  const filters = filtersOf(settings);
  const drops = [...profiles, ...base?.profiles ?? []].some(({ dropFrames }) => dropFrames);
  const hasPatterns = drops || Object.keys(filters).length > 0;
  return buildView(profiles, {
    metric,
    shape: picture ? "picture" : cum ? "cum" : "flat",
    granularity,
    noInlines: !inlines,
    trim: limit === void 0 ? trim : { ...trim, nodeCount: limit },
    filters,
    base,
    // Its engine is as large as all else that is loaded here.
    compile: hasPatterns ? (await import("./pattern-2AEC2OVG.js")).compilePattern : void 0
  });
}
async function baseOf({ base, diffBase, normalize }, schemes) {
  const diff = diffBase.length > 0;
  if (diff && base.length > 0) throw new UserError("--base and --diff-base exclude each other");
  if (!diff && base.length === 0) {
    if (normalize) throw new UserError("--normalize needs --base or --diff-base to scale to");
    return void 0;
  }
  return { profiles: await profilesOf(diff ? diffBase : base, schemes), diff, normalize };
}
function filtersOf({ focus, ignore, hide, show, showFrom }) {
  const given = Object.entries({ focus, ignore, hide, show, showFrom });
  return Object.fromEntries(given.filter(([, expression]) => expression !== void 0));
}
async function profilesOf(sources, schemes = urlSchemes(sources)) {
  const files = await fetchSources(sources, { ...commandContext(), profilesOnly: true }, schemes);
  const set = readSet(files, void 0, gunzip);
  requireProfiles(set, sources.join(", "));
  return set.runs.map((run) => run.profile);
}

export {
  compareBytes,
  NO_TRIM,
  TOP_TRIM,
  TREE_TRIM,
  PICTURE_TRIM,
  viewOf,
  profilesOf
};
