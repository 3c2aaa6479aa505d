import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  loadSides,
  reproduce
} from "./chunk-HEIPSSYK.js";
import {
  readRegularFile
} from "./chunk-HHWFQGMA.js";
import {
  along,
  defaultPolicy,
  extendsOf,
  judge,
  parsePolicy,
  withoutUnlike
} from "./chunk-MYTKXXYK.js";
import {
  compare
} from "./chunk-DZDQHEGB.js";
import {
  hasFailed,
  selfTest
} from "./chunk-JTNGUVCC.js";
import {
  VERSION
} from "./chunk-RNMN2J63.js";
import {
  decodeText
} from "./chunk-CE4ERZVO.js";
import {
  UserError
} from "./chunk-IMAGROBW.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/source/policy-file.ts
init_define_HEAPGATE_PAGE();
import { resolve } from "node:path";

// src/source/extended.ts
init_define_HEAPGATE_PAGE();
import { dirname, join } from "node:path";
var DEEPEST = 5;
var MOST_FILES = 20;
async function withExtended(policy, path, read) {
  let files = 0;
  const whole = async (file, place, chain) => {
    const way = [...chain, file];
    const extended = /* @__PURE__ */ new Map();
    const names = chain.map(({ name }) => name);
    const entries = along(names, () => extendsOf(file));
    for (const { text, at, of } of entries) {
      if (of.kind === "preset") continue;
      const where = `${file.name}:${at.line}:${at.column} extends "${text}"`;
      if (++files > MOST_FILES) {
        throw new UserError(`${where}, and there are more than ${MOST_FILES} such files`);
      }
      const target = placeOf(of, place, where);
      const next = await read(target).catch((error) => {
        if (error instanceof UserError) error.message = `${where}: ${error.message}`;
        throw error;
      });
      const round = [...names, file.name, next.name].join(" \u2192 ");
      if (way.some(({ name }) => name === next.name)) {
        throw new UserError(`${where}, which goes round in a circle: ${round}`);
      }
      if (way.length > DEEPEST) {
        throw new UserError(`${where}, more than ${DEEPEST} files deep: ${round}`);
      }
      extended.set(text, await whole(next, target, way));
    }
    return extended.size > 0 ? { ...file, extended } : file;
  };
  return whole(policy, { path }, []);
}
function placeOf(of, from, where) {
  if (of.kind === "file") {
    const path2 = join(dirname(from.path), of.path).replaceAll("\\", "/");
    if (from.repository && path2.startsWith("../")) {
      throw new UserError(`${where}, which leads out of the repository`);
    }
    return { ...from, path: path2 };
  }
  const { kind: _, path, ...repository } = of;
  return { path, repository };
}
function remoteName({ path, repository }) {
  return `${repository.owner}/${repository.repository}/${path}@${repository.ref}`;
}

// src/source/policy-file.ts
var DEFAULT_POLICY = ".github/heapgate.yml";
var MAX_BYTES = 1024 * 1024;
async function readPolicy(path, cwd, elsewhere = refuseElsewhere) {
  const file = await readPolicyFile(path, cwd);
  return file && withExtended(file, file.name, readExtending);
  async function readExtending(place) {
    return place.repository ? elsewhere(place) : await readPolicyFile(place.path, cwd);
  }
}
async function refuseElsewhere(place) {
  const name = place.repository ? remoteName({ ...place, repository: place.repository }) : "";
  throw new UserError(
    `${name} is read in the action alone: check that repository out, and extend its file by a path`
  );
}
async function readPolicyFile(path, cwd) {
  if (path === "") throw new UserError("an empty name was given for the policy: name a file");
  const name = path ?? DEFAULT_POLICY;
  const file = readRegularFile(resolve(cwd, name), MAX_BYTES);
  if (file.bytes) return { name, text: decodeText(file.bytes) };
  if (path === void 0 && file.fault === "missing") return void 0;
  const why = file.fault === "missing" ? "no such policy file" : file.why;
  throw new UserError(`${name}: ${why} (looked in ${cwd})`);
}

// src/gate.ts
init_define_HEAPGATE_PAGE();

// src/compare/flames.ts
init_define_HEAPGATE_PAGE();

// src/compare/flame-moves.ts
init_define_HEAPGATE_PAGE();
var MOST_GIVERS = 10;
function movesIn({ names, self }, renamed, table) {
  const index = new Map(names.map((name, i) => [name, i]));
  const moved = {};
  const from = {};
  const was = {};
  for (const one of renamed) {
    const at = index.get(one.is.name);
    if (at !== void 0 && one.isSure) was[at] = one.was.name;
  }
  for (const fn of table?.functions ?? []) {
    const at = index.get(fn.name);
    if (at === void 0) continue;
    if (fn.from) from[at] = fn.from.slice(0, MOST_GIVERS).map(({ name }) => name);
    for (const metric of Object.keys(self)) {
      const amount = fn.metrics[metric]?.flat.moved;
      if (amount === void 0) continue;
      moved[metric] ??= {};
      moved[metric][at] = amount;
    }
  }
  return { moved, from, was };
}

// src/compare/flames.ts
function flamesOf(source, most) {
  const {
    scopes,
    starts,
    moves: { functions }
  } = source.diff;
  const known = scopes.map((scope, index) => ({ scope, index })).filter(({ scope }) => scope.status === "both" && scope.evidence.kind !== "none").sort((a, b) => deltaOf(b.scope) - deltaOf(a.scope));
  const flames = [];
  let nodes = 0;
  let left = 0;
  const add = (of, within) => {
    const scope = within === "profile" ? void 0 : source.scope(within);
    const tree = source.flame(within);
    if (!allocates(tree)) return;
    nodes += tree.parent.length;
    if (nodes > most) left++;
    else {
      const { package: path = "", benchmark = "" } = scope ?? {};
      const isCounted = scope?.evidence.kind === "counted";
      const table = isCounted && differs(tree) ? source.table(within) : void 0;
      const moves = isCounted && { moves: movesIn(tree, functions, table) };
      flames.push({ package: path, benchmark, of, ...tree, ...moves });
    }
  };
  for (const { index } of known) add("operation", index);
  flames.sort((a, b) => grownBy(b) - grownBy(a));
  for (const { scope, index } of known) if (scope.pair) add("set-up", `set-up ${index}`);
  for (const index of starts.keys()) add("start", `start ${index}`);
  if (known.length === 0) add("profile", "profile");
  return { flames, left };
}
function allocates({ self }) {
  return Object.values(self).some(
    ({ base, head }) => [...base, ...head].some((value) => value > 0)
  );
}
function differs({ self }) {
  return Object.values(self).some(({ base, head }) => base.some((value, i) => value !== head[i]));
}
function grownBy({ self: { alloc_space: bytes } }) {
  return Math.abs(sumOf(bytes?.head ?? []) - sumOf(bytes?.base ?? []));
}
function sumOf(column) {
  return column.reduce((sum, value) => sum + value, 0);
}
function deltaOf({ totals }) {
  return Math.abs(totals.alloc_space?.delta ?? 0);
}

// src/gate.ts
async function gate(request) {
  const policy = await loadPolicy(request);
  return concluded(policy, request, await judgeOnce(policy, request));
}
async function judgeOnce(policy, request) {
  const decoded = /* @__PURE__ */ new WeakMap();
  const sides = await loadSides(request, decoded);
  const comparison = compareLoaded(policy, sides);
  const flames = request.wantsFlames ? flamesOf(comparison, MOST_NODES) : void 0;
  return { judgement: judge(comparison, policy, request.today), flames, sides, decoded };
}
async function concluded(policy, request, { judgement: judged, flames, sides, decoded }, hasTime) {
  const { proposed, today } = request;
  const tested = judged.conclusion === "error" ? void 0 : await selfTest({
    ...sides,
    policy,
    judgement: judged,
    today,
    gate: async (base, head) => judgeLoaded(policy, await loadSides(serving(request, { base, head }), decoded), today),
    decode: ({ bytes }) => decoded.get(bytes),
    ...hasTime && { hasTime }
  });
  const isBlind = tested !== void 0 && hasFailed(tested);
  const judgement = isBlind ? { ...judged, conclusion: "error" } : judged;
  return {
    judgement,
    moduleFolders: sides.folders,
    ...tested && { selfTest: tested },
    ...proposed && { proposed: judgeLoaded(proposed, sides, today) },
    ...flames && { flames },
    base: { description: request.base.join(", ") },
    head: { description: request.head.join(", ") },
    commands: reproduce(judgement, request),
    version: VERSION
  };
}
function serving(request, files) {
  const serve = (side) => async () => [...files[side]];
  const schemes = { "self-test-base": serve("base"), "self-test-head": serve("head") };
  return { ...request, base: ["self-test-base:"], head: ["self-test-head:"], schemes };
}
function judgeLoaded(policy, sides, today) {
  return judge(compareLoaded(policy, sides), policy, today);
}
function compareLoaded(policy, { base, head, modules }) {
  const [from, to] = [withoutUnlike(base, policy), withoutUnlike(head, policy)];
  return compare(from, to, policy.modules ?? modules);
}
var MOST_NODES = 1e5;
async function loadPolicy({
  policy,
  policyText,
  asked = [],
  context,
  elsewhere
}) {
  const file = policyText === "built-in" ? void 0 : policyText ?? await readPolicy(policy, context.cwd, elsewhere);
  const own = file ? parsePolicy(file.text, file.name, file.extended) : defaultPolicy();
  return { ...own, waivers: [...own.waivers, ...asked] };
}

export {
  withExtended,
  remoteName,
  DEFAULT_POLICY,
  readPolicy,
  readPolicyFile,
  gate,
  judgeOnce,
  concluded,
  loadPolicy
};
