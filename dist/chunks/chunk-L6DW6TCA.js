import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  groupBy
} from "./chunk-OWCRPIS2.js";
import {
  NO_FORMER_NAMES,
  VERDICTS,
  VERSION,
  conclude,
  escapePath,
  formerNames,
  hasJudged,
  ignores,
  isAtFault,
  isCompared,
  isOwn,
  isRuntimePackage,
  isUnreached,
  isWithin,
  liftsPackage,
  matchesNothing,
  nameMatcher,
  ownModules,
  packageMatcher,
  patternProblem,
  readNames,
  targetKey,
  targetsOf,
  testedPackage,
  weighUnmeasured,
  worseFirst
} from "./chunk-37R2WY2X.js";
import {
  fetchSources,
  parseSymbol,
  pprofName,
  readSet
} from "./chunk-N2JHPBTE.js";
import {
  compareText,
  remembered,
  rememberedOf
} from "./chunk-F5XL4NBY.js";
import {
  Function,
  Line,
  Location,
  MANIFEST_FILE,
  METRIC,
  METRICS,
  Minimatch,
  MissingBase,
  OldSet,
  Sample,
  checkWire,
  decodeText,
  heapMetrics,
  isFailure,
  linesOf,
  parseBenchmarkOutput,
  readManifest,
  readRegularFile,
  unitOf,
  unpack,
  withoutEvents
} from "./chunk-2BRHARNI.js";
import {
  UserError,
  __commonJS,
  __require,
  __toESM,
  capMiddle,
  clean,
  lineOfLog
} from "./chunk-IJWRAJLY.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode2;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name2 = parts.shift();
        switch (name2) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name2}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix2] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix2)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix2);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name2 = `${prefix}${i}`;
        if (!exclude.has(name2))
          return name2;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth: lineWidth2 = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth2 || lineWidth2 < 0)
        return text2;
      if (lineWidth2 < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth2 - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth2 - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth2 - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth2 - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold2 === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text2[fold2]}\\`;
          res += `
${indent}${text2.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth2, indentLength) {
      if (!lineWidth2 || lineWidth2 < 0)
        return false;
      const limit = lineWidth2 - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code2 = json.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth: lineWidth2 } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth2, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify2(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify2.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify2.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify2 = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify2.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify3 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify3(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify2.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify2.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add3 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add3(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add3(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth2 = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth2);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth2) {
            lines[i] = str.substr(o, lineWidth2);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair2;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify2.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify2.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify2.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name2) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? anchors.findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name2, pos, code2, message) {
        super();
        this.name = name2;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep2, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep2) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep2 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep2, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep2 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep2 + cb;
              sep2 = "";
              break;
            }
            case "newline":
              if (comment)
                sep2 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep2, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep2 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep2 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep2, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep2 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep2)
                for (const st of sep2) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name2 = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep2 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep2 + indent.slice(trimIndent) + content;
          sep2 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep2 === " ")
            sep2 = "\n";
          else if (!prevMoreIndented && sep2 === "\n")
            sep2 = "\n\n";
          value += sep2 + indent.slice(trimIndent) + content;
          sep2 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep2 === "\n")
            value += "\n";
          else
            sep2 = "\n";
        } else {
          value += sep2 + content;
          sep2 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep2 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep2 === "\n")
            res += sep2;
          else
            sep2 = "\n";
        } else {
          res += sep2 + lm;
          sep2 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep2 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep2, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep2)
        for (const st of sep2)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field2, index] of path) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field2 = path[path.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field2, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer2 = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer2;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep2;
          if (scalar.end) {
            sep2 = scalar.end;
            sep2.push(this.sourceToken);
            delete scalar.end;
          } else
            sep2 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep2 = it.sep;
                  sep2.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep2 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify2(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/compare/result.ts
function formerName({ id, was }) {
  return was?.name === id.name ? void 0 : was?.name;
}
function isFixed({ lines: { base, head } }) {
  return new Set([...base, ...head].map(({ iterations }) => iterations)).size === 1;
}
function resultKey({ package: path, name: name2, procs }) {
  return JSON.stringify([path, name2, procs ?? 0]);
}

// src/policy/finding.ts
function isOver(verdict) {
  return verdict === "fail" || verdict === "warn";
}

// src/report/amounts.ts
var MINUS = "\u2212";
var BINARY_UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB"];
var COUNT_UNITS = ["k", "M", "G", "T", "P"];
function amount(value, unit, per = "run") {
  return `${value < 0 ? MINUS : ""}${magnitude(Math.abs(value), unit)}${suffix(per)}`;
}
function pair({ base, head }, metric, per) {
  const { unit, kind } = METRIC[metric];
  const most = Math.max(Math.abs(base), Math.abs(head));
  const noun = unit === "bytes" ? "" : kind === "alloc" ? " allocs" : " objects";
  const left2 = kind === "inuse" && per === "op" ? " left in use" : "";
  const end = `${noun}${per === "op" ? "/op" : " a run"}${left2}`;
  if (base === head) return `${sized(base, unit, most)}${end}`;
  const from = sized(base, unit, isFar(base, most) ? base : most);
  const to = sized(head, unit, isFar(head, most) ? head : most);
  const [, amountFrom, unitFrom] = /^(.*?)( [A-Za-z]+)?$/.exec(from);
  const isAlike2 = unitFrom !== void 0 && to.endsWith(unitFrom);
  return `${isAlike2 ? amountFrom : from} \u2192 ${to}${end}`;
}
function isFar(value, most) {
  return value !== 0 && Math.abs(value) < most / 100;
}
var WHOLE_BELOW = { bytes: 10 * 1024, count: 1e4 };
function sized(value, unit, most) {
  if (most < WHOLE_BELOW[unit]) {
    const digits = Number.isInteger(value) ? value : Number(plainDigits(value, 4));
    return unit === "bytes" ? `${digits} B` : String(digits);
  }
  const step = unit === "bytes" ? 1024 : 1e3;
  const units = unit === "bytes" ? BINARY_UNITS : COUNT_UNITS;
  const power = Math.min(units.length, Math.floor(Math.log(most) / Math.log(step) + 1e-9));
  const size = value / step ** power;
  return `${size === 0 ? 0 : size.toFixed(placesOf(Math.abs(size)))} ${units[power - 1]}`;
}
function amountOf(value, metric, per = "run") {
  return withNoun(amount(value, unitOf(metric)), value, metric) + suffix(per);
}
function change(delta, unit, per = "run") {
  if (delta === 0) return "0";
  return `${delta > 0 ? "+" : ""}${amount(delta, unit, per)}`;
}
function changeOf(delta, metric, per = "run") {
  return withNoun(change(delta, unitOf(metric)), delta, metric) + suffix(per);
}
function share(base, head, limit) {
  if (base === head) return "";
  if (base === 0) return "new";
  if (head === 0) return "gone";
  const ratio = (head - base) / Math.abs(base);
  return `${ratio < 0 ? MINUS : "+"}${percent(Math.abs(ratio), limit)}`;
}
function telling({ base, head, delta }, unit) {
  const isShare = unit === "bytes" && base > 0 && head > 0 && head < 10 * base;
  return isShare ? share(base, head) : change(delta, unit);
}
function beside({ base, head, delta, interval }, unit, { limit, per = "run" } = {}) {
  const parts = [share(base, head, limit), bounds(delta, interval, unit, per)].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function bounds(delta, interval, unit, per) {
  if (!interval) return "";
  const { low, high } = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "anything is possible";
  if (low !== high) return `between ${change(low, unit, per)} and ${change(high, unit, per)}`;
  return low === delta ? "" : `${change(low, unit, per)} without noise`;
}
function percent(ratio, apartFrom) {
  const value = ratio * 100;
  if (value > 0 && value < 1e-3) return "<0.001 %";
  for (let digits = 3; digits < 9; digits++) {
    const text2 = plainDigits(value, digits);
    const same = apartFrom !== void 0 && ratio !== apartFrom && Number(text2) === apartFrom * 100;
    if (!same) return `${text2} %`;
  }
  return `${value} %`;
}
function plainDigits(value, digits) {
  if (value === 0) return "0";
  const whole2 = Math.floor(value) === 0 ? 0 : Math.floor(Math.log10(value)) + 1;
  if (value >= 1) return String(Number(value.toFixed(Math.max(0, digits - whole2))));
  return String(Number(value.toPrecision(digits)));
}
function magnitude(value, unit) {
  return unit === "bytes" ? scaled(value, 1024, 1024, BINARY_UNITS, " B") : scaled(value, 1e3, 1e4, COUNT_UNITS, "");
}
function scaled(value, step, exactBelow, units, smallest) {
  if (value > 0 && value < 1e-3) return `<0.001${smallest}`;
  if (Math.round(value) < exactBelow) {
    return `${Number.isInteger(value) ? value : plainDigits(value, 3)}${smallest}`;
  }
  let size = value / step;
  let unit = 0;
  while (Math.round(size) >= step && unit + 1 < units.length) {
    size /= step;
    unit++;
  }
  return `${size.toFixed(placesOf(size))} ${units[unit]}`;
}
function placesOf(size) {
  return size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
}
function suffix(per) {
  return per === "op" ? "/op" : "";
}
function withNoun(text2, value, metric) {
  if (unitOf(metric) === "bytes") return text2;
  return `${text2} ${Math.abs(value) === 1 ? "object" : "objects"}`;
}

// src/policy/cause.ts
var PARTS = ["result", "set-up", "init"];

// src/policy/policy.ts
var LIMIT_KINDS = ["max", "increase"];
var LIMIT = {
  max: { about: "head", takesShare: false, prefix: "max " },
  increase: { about: "growth", takesShare: true, prefix: "+" }
};

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
    for (let at2 = start[i + 1] - 1; at2 > start[i]; at2--) {
      const isParallelBody = node[at2] === parallel && at2 === start[i + 1] - 1;
      if (node[at2] === runN || isParallelBody) {
        begun.set(i, node[at2 - 1]);
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
    for (let at2 = start[i]; at2 + 1 < start[i + 1]; at2++) {
      const caller = node[at2 + 1];
      if (!called.has(node[at2]) || called.has(caller)) continue;
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
  ({ functions }) => functions.map(({ local }) => isBenchmarkName(local) ? local : "")
);
function byFrames({ profile, start, node, symbol }, names) {
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  const benchmarks = benchmarksIn(names);
  const compiledInto = names.compiledInto.get(profile);
  const benchmarkAt = (at2) => {
    const local = compiledInto.get(symbol[at2]) ?? "";
    return isBenchmarkName(local) ? local : benchmarks[node[at2]];
  };
  const found = [];
  for (let i = 0; i + 1 < start.length; i++) {
    let name2 = "";
    for (let at2 = start[i + 1] - 1; at2 >= start[i]; at2--) {
      const isCaller = node[at2] === runN && at2 > start[i];
      name2 = benchmarkAt(isCaller ? at2 - 1 : at2);
      if (name2 !== "" || isCaller) break;
    }
    found.push(name2);
  }
  return found;
}
function adoptSubBenchmarks(found, stacks, names, output) {
  const subs = output?.results.filter(({ name: name2 }) => name2.includes("/"));
  const [only, ...others] = new Set(subs?.map(({ name: name2 }) => benchmarkOfResult(name2)));
  if (only === void 0 || others.length > 0) return;
  const main = names.functionId.get("runtime.main");
  const runN = names.functionId.get("testing.(*B).runN");
  found.forEach((name2, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name2 !== "" || frames.at(-1) === main) return;
    if (runN !== void 0 && frames.includes(runN)) found[i] = only;
  });
}
function adoptByTheOnly(found, stacks, names, output) {
  const ran = new Set(output?.results.map(({ name: name2 }) => benchmarkOfResult(name2)));
  const [only] = ran;
  if (only === void 0 || ran.size > 1) return;
  if (found.some((name2) => name2 !== "" && name2 !== only)) return;
  const main = names.functionId.get("runtime.main");
  found.forEach((name2, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name2 === "" && frames.length > 0 && frames.at(-1) !== main) found[i] = only;
  });
}

// src/report/inert.ts
function code(text2) {
  return span(capMiddle(clean(text2)));
}
function codeCell(text2) {
  return code(text2).replaceAll("|", "\\|");
}
function prose(text2) {
  const words = capMiddle(clean(text2), 1e3).split(" ").filter((word) => word !== "");
  const parts = [];
  let foreign = [];
  const flush = () => {
    if (foreign.length === 0) return;
    const text3 = foreign.join(" ");
    const isSentences = /[^,;:.?][,;:.?]$/.test(text3) || /^[^(]+\)$/.test(text3);
    const end = isSentences ? -1 : text3.length;
    parts.push(span(text3.slice(0, end)) + text3.slice(end));
    foreign = [];
  };
  words.forEach((word, i) => {
    if (!isPlainWord(word, i === 0)) {
      foreign.push(word);
      return;
    }
    flush();
    parts.push(word);
  });
  flush();
  return parts.join(" ");
}
function proseCell(text2) {
  return prose(text2).replaceAll("|", "\\|");
}
function codeBlock(lines, language = "") {
  const body = lines.map((line) => lineOfLog(clean(line))).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}
${body}
${fence}`;
}
function link(markdown2, url, title = "") {
  const safe = url === void 0 ? void 0 : safeUrl(url);
  if (safe === void 0) return markdown2;
  const hint = capMiddle(title, 300).replace(/[^\p{L}\p{N} .,/()*…-]/gu, " ").trim();
  return hint === "" ? `[${markdown2}](${safe})` : `[${markdown2}](${safe} "${hint}")`;
}
function safeUrl(url) {
  if (url.length > 2e3 || !/^https?:\/\//.test(url) || !URL.canParse(url)) return void 0;
  return new URL(url).href.replace(
    /[^\w\-.~:/?#@!$&'*+,;=%]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function span(text2) {
  const fence = "`".repeat(longestRun(text2) + 1);
  const edges = text2.startsWith("`") || text2.endsWith("`");
  const stripped = text2 === "" || text2.startsWith(" ") && text2.endsWith(" ");
  const pad = edges || stripped ? " " : "";
  return `${fence}${pad}${text2}${pad}${fence}`;
}
function longestRun(text2) {
  let longest = 0;
  for (const run of text2.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}
var NUMBER = /^[+−-]?\d{1,6}(?:\.\d+)?(?:[%×]|(?:[kKMGT]i?)?B?(?:\/(?:op|run))?)$/;
var UNIT = /^(?:[kKMGT]i?)?B(?:\/(?:op|run))?$/;
function isPlainWord(word, first) {
  const bare = word.replace(/^\(/, "").replace(/[.,;:!?)]{1,3}$/, "");
  if (new RegExp("^\\p{L}+(?:[\u2019'-]\\p{L}+)*$", "u").test(bare)) return !/^[0-9a-f]{7,}$/i.test(bare);
  if (first && bare !== word) return false;
  return NUMBER.test(bare) || UNIT.test(bare) || /^[—–…→%]$/.test(bare);
}

// src/report/spans.ts
function toMarkdown(line) {
  return line.map((span2) => markdownOf(span2, code, prose)).join("");
}
function toCell(line) {
  return line.map((span2) => markdownOf(span2, codeCell, proseCell)).join("");
}
function toPlain(line) {
  return line.map(plainOf).join("");
}
function plural(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function markdownOf(span2, name2, sentence2) {
  if (typeof span2 === "string") return span2;
  if ("code" in span2) {
    const text2 = link(name2(span2.code), span2.url, span2.title);
    return span2.strong ? `**${text2}**` : text2;
  }
  return "prose" in span2 ? sentence2(span2.prose) : `**${span2.strong}**`;
}
function plainOf(span2) {
  if (typeof span2 === "string") return span2.replaceAll(MINUS, "-");
  if ("code" in span2) return capMiddle(clean(span2.code));
  if ("prose" in span2) return capMiddle(clean(span2.prose), 1e3);
  return span2.strong.replaceAll(MINUS, "-");
}

// src/report/former.ts
var MOST_GIVERS = 2;
var MOST_NAMES = 50;
var indices = /* @__PURE__ */ new WeakMap();
function indexOf(diff) {
  const known3 = indices.get(diff);
  if (known3) return known3;
  const index = {
    results: new Map(diff.results.map((result) => [resultKey(result.id), result])),
    functions: new Map(diff.functions.map((fn) => [fn.name, fn])),
    moves: new Map(diff.moves.functions.map((move) => [move.is.name, move]))
  };
  indices.set(diff, index);
  return index;
}
function formerOf({ target, result, moved }, diff, names) {
  const told = result && indexOf(diff).results.get(resultKey(result));
  const ofIt = told ? ofResult(told, names) : [];
  if (!("package" in target)) return ofIt;
  const was = target.kind === "function" ? wasFunction(target.name, diff, names) : [];
  const from = moved ? giversOf(moved.from, target, diff, names) : [];
  return [...was, ...from.length > 0 ? [", moved here from ", ...from] : [], ...ofIt];
}
function giversOf(from, target, diff, names) {
  if (target.kind === "function") {
    const { functions } = indexOf(diff);
    const known3 = from.flatMap((name2) => functions.get(name2) ?? []);
    return movedFrom(known3, target.package, names);
  }
  return listed(
    from.map((path) => [{ code: names.package(path) }]),
    MOST_GIVERS
  );
}
function ofResult(result, names) {
  const { id, isEdited: isEdited2 } = result;
  const was = formerName(result);
  const old = was === void 0 ? [] : [", was ", { code: names.result({ ...id, name: was }) }];
  return [...old, ...isEdited2 ? [", whose own code or input changed"] : []];
}
function wasFunction(name2, diff, names) {
  const found = indexOf(diff).moves.get(name2);
  if (!found) return [];
  const { was, is, isSure } = found;
  return [isSure ? ", was " : ", probably was ", ...named(was, is.package, names)];
}
function movedFrom(from, home, names) {
  return listed(
    from.map((giver) => named(giver, home, names)),
    MOST_GIVERS
  );
}
function listed(all, most) {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((spans, i) => i > 0 ? [", ", ...spans] : spans),
    ...more > 0 ? [` and ${more} more`] : []
  ];
}
function named({ package: path, local }, home, names) {
  const code2 = { code: names.function(local) };
  return path === home ? [code2] : [code2, " in ", { code: names.package(path) }];
}
function formerFold(diff, names) {
  const { results } = diff;
  const functions = diff.moves.functions.filter(({ is }) => !isBenchmarkName(is.local));
  const isRenamed = (result) => formerName(result) !== void 0;
  const renamed = results.filter(isRenamed);
  const edited = results.filter(({ isEdited: isEdited2 }) => isEdited2);
  const lines = [
    ...renamed.map(
      (result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]
    ),
    ...edited.filter((result) => !isRenamed(result)).map((result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]),
    ...[...functions].sort((a, b) => compareText(a.is.name, b.is.name)).map(
      ({ is }) => [
        { code: names.function(is.local) },
        " in ",
        { code: names.package(is.package) },
        ...wasFunction(is.name, diff, names)
      ]
    )
  ];
  if (lines.length === 0) return void 0;
  const parts = [
    ...renamed.length > 0 ? [`${plural(renamed.length, "benchmark")} with another name`] : [],
    ...functions.length > 0 ? [`${plural(functions.length, "function")} with another name`] : [],
    ...edited.length > 0 ? [`${plural(edited.length, "benchmark")} that changed itself`] : []
  ];
  const more = lines.length - MOST_NAMES;
  const shown = more > 0 ? [...lines.slice(0, MOST_NAMES), [`\u2026 and ${more} more.`]] : lines;
  const blocks = [{ kind: "list", lines: shown }];
  return { kind: "fold", name: "other names", rank: 9, summary: parts.join(", "), blocks };
}

// src/report/size-classes.ts
var SIZE_CLASSES = [
  8,
  16,
  24,
  32,
  48,
  64,
  80,
  96,
  112,
  128,
  144,
  160,
  176,
  192,
  208,
  224,
  240,
  256,
  288,
  320,
  352,
  384,
  416,
  448,
  480,
  512,
  576,
  640,
  704,
  768,
  896,
  1024,
  1152,
  1280,
  1408,
  1536,
  1792,
  2048,
  2304,
  2688,
  3072,
  3200,
  3456,
  4096,
  4864,
  5376,
  6144,
  6528,
  6784,
  6912,
  8192,
  9472,
  9728,
  10240,
  10880,
  12288,
  13568,
  14336,
  16384,
  18432,
  19072,
  20480,
  21760,
  24576,
  27264,
  28672,
  32768
];
function isNextSizeClass(from, to) {
  const at2 = SIZE_CLASSES.indexOf(from);
  return at2 >= 0 && SIZE_CLASSES[at2 + 1] === to;
}

// src/report/growth-kind.ts
var SAME_MEAN = 5e-3;
var LEAST_SHOWN = 1e-3;
function growthKind(path, { isMixed }) {
  const { objects, sizes } = path;
  const all = (count3, of) => isMixed ? `objects${ofSizes(of)}` : objectsOf(count3, of);
  if (objects.base === 0) return objects.head === 0 ? "" : `new: ${all(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${all(objects.base, sizes.base)}`;
  const count2 = isSame(objects.base, objects.head) ? 0 : Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counted = isMixed ? "" : countsText(objects);
  const counts = counted === "" ? "" : `: ${counted}`;
  if (size === 0) {
    if (count2 === 0) return "";
    return `${count2 > 0 ? "more" : "fewer"} objects${counts}${ofSizes(sizes.head)}`;
  }
  const larger = size > 0 ? "larger" : "smaller";
  const isAlike2 = count2 === 0 || !isMixed && looksAlike(objects);
  const how2 = isAlike2 ? `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, ${count2 === 0 ? "same" : "about the same"} count` : `${count2 > 0 ? "more" : "fewer"} ${count2 === size ? "and" : "but"} ${larger} objects${counts}`;
  const sizesText = sizesOf(path, size, isMixed);
  if (sizesText === "") return how2;
  return `${how2}${isAlike2 || counts === "" ? ": " : ", "}${sizesText}`;
}
function countsText(objects) {
  const { base, head, delta } = objects;
  if (!looksAlike(objects)) return `${amount(base, "count")} \u2192 ${amount(head, "count")}`;
  return Math.abs(delta) < LEAST_SHOWN ? "" : change(delta, "count");
}
function looksAlike({ base, head }) {
  return amount(base, "count") === amount(head, "count");
}
function sizesOf({ change: change3, objects, sizes }, trend, isMixed) {
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (from === "" || to === "") return "";
  if (from === to) return `other sizes of ${to}`;
  const ends = [
    Math.sign(sizes.head[0] - sizes.base[0]),
    Math.sign(sizes.head.at(-1) - sizes.base.at(-1))
  ];
  if (ends.every((end) => end !== -trend)) return `${from} \u2192 ${to}`;
  if (isMixed) return "";
  const means = [change3.base / objects.base, change3.head / objects.head];
  const [before, after] = means.map((mean) => amount(mean, "bytes"));
  return before === after ? "" : `${before} \u2192 ${after} on average`;
}
function isSame(base, head) {
  return Math.abs(head - base) <= 1e-9 * Math.max(base, head);
}
function sizeTrend({ change: change3, objects, sizes }) {
  const same = sizes.base.length === sizes.head.length && sizes.base.every((size, i) => size === sizes.head[i]);
  if (change3.base === objects.base && change3.head === objects.head) {
    const ends = [0, -1].map((end) => (sizes.head.at(end) ?? 0) - (sizes.base.at(end) ?? 0));
    return same || ends[0] * ends[1] < 0 ? 0 : Math.sign(ends[1]);
  }
  const ratio = change3.head / objects.head / (change3.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}
function isStep({ base, head }) {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0], head[0]) || isNextSizeClass(head[0], base[0]);
}
function objectsOf(count2, sizes) {
  return `${amount(count2, "count")} ${amount(count2, "count") === "1" ? "object" : "objects"}${ofSizes(sizes)}`;
}
function ofSizes(sizes) {
  return sizes.length === 0 ? "" : ` of ${range(sizes)}`;
}
function range(sizes) {
  const text2 = (size) => size <= 32768 ? `${size} B` : amount(size, "bytes");
  if (sizes.length === 0) return "";
  return sizes.length === 1 ? text2(sizes[0]) : `${text2(sizes[0])}\u2013${text2(sizes.at(-1))}`;
}

// src/report/cause-lines.ts
var MOST_RESULTS = 3;
var MOST_CALLERS = 4;
function causeLines({ diff, findings }, names, link2) {
  const told = toldOf(findings);
  return (cause) => {
    const kind = kindSpans(cause, names);
    const callers = callerSpans(cause, names);
    const gap = kind.length > 0 && callers.length > 0 ? [" "] : [];
    const how2 = [...kind, ...gap, ...callers];
    return [titleSpans(cause, diff, told, names, link2), how2].filter((line) => line.length > 0);
  };
}
function titleSpans(cause, diff, told, names, link2) {
  const { function: fn, explains, from, isSure } = cause;
  const place = placeOf(fn);
  const url = link2(fn);
  const named2 = explains.slice(0, MOST_RESULTS);
  const open = named2.map(({ of, result }) => told.get(partKey(of, result)) === "open");
  const isAllOpen = open.every(Boolean);
  const line = [
    isSure ? "" : "Probably ",
    { code: names.function(fn.local), strong: !isAllOpen },
    " in ",
    { code: names.package(fn.package) },
    ...place === "" ? [] : [" ", { code: place, url }],
    ...wasFunction(fn.name, diff, names),
    ": "
  ];
  named2.forEach((each, i) => {
    const { of, result, isMixed } = each;
    const may = open[i] && (i === 0 || !isAllOpen) ? "perhaps " : "";
    const about = isMixed && i === 0 && may === "" ? "about " : "";
    const words = amountWords(each);
    const isSame2 = i > 0 && open[i] === open[i - 1] && amountWords(named2[i - 1]) === words;
    const name2 = of === "init" ? names.package(result.package) : names.result(result);
    line.push(i > 0 ? ", " : "", isSame2 ? "" : `${may}${about}${words}`, { code: name2 });
  });
  const more = explains.length - MOST_RESULTS;
  if (more > 0) line.push(` and ${more} more`);
  if (explains.length === 1 && explains[0].share < 0.95) {
    line.push(`, ${percent(explains[0].share)} of the growth`);
  }
  const beyond = explains.find(({ isBeyond }) => isBeyond);
  if (beyond) {
    const more2 = beyond.of === "result" ? "set-up and all that is outside the timer" : "what its operations allocate";
    line.push(`, counted with ${more2}`);
  }
  const givers = movedFrom(from, fn.package, names);
  return givers.length > 0 ? [...line, ", beside what moved here from ", ...givers] : line;
}
function amountWords({ of, metric, amount: amount2 }) {
  const noun = METRIC[metric].unit === "bytes" ? "" : " allocs";
  const left2 = METRIC[metric].kind === "inuse" ? " left in use" : "";
  const size = `${change(amount2, unitOf(metric))}${noun}`;
  switch (of) {
    case "result":
      return `${size}/op${left2} in `;
    case "set-up":
      return `${size} a run${left2} in the set-up of `;
    case "init":
      return `${size} a run${left2} at the start of `;
  }
}
function toldOf(findings) {
  const told = /* @__PURE__ */ new Map();
  for (const { target, result, change: growth2, outcome } of findings) {
    if (!result || growth2.delta <= 0 || outcome.verdict === "pass") continue;
    const isOnce = target.kind === "set-up" || target.kind === "init";
    const levels = result.name.split("/");
    for (let depth = levels.length; depth > 0; depth--) {
      const name2 = levels.slice(0, depth).join("/");
      const key = partKey(isOnce ? target.kind : "result", { ...result, name: name2 });
      if (outcome.verdict !== "inconclusive") told.set(key, "sure");
      else if (!told.has(key)) told.set(key, "open");
    }
  }
  return told;
}
function partKey(of, { package: path, name: name2 }) {
  return `${of}
${path}
${name2}`;
}
function kindSpans({ path, function: fn, explains, isCounted }, names) {
  if (!path) return [];
  const spans = [];
  const isMixed = explains.some((each) => each.isMixed);
  const kind = isCounted ? growthKind(path, { isMixed }) : "";
  if (kind !== "") spans.push(kind);
  const beneath = path.frames.at(-1);
  if (beneath && !beneath.own && beneath.name !== fn.name) {
    spans.push(
      kind === "" ? "in " : ", in ",
      { code: `${names.package(beneath.package)}.${names.function(beneath.local)}` },
      " beneath your line"
    );
  }
  return spans;
}
function callerSpans({ path, function: fn, explains }, names) {
  if (!path) return [];
  const isInLoop = explains[0].of === "result";
  const yours = path.frames.findLastIndex((frame) => frame.name === fn.name);
  const above = path.frames.slice(0, Math.max(0, yours)).reverse();
  const shown = above.length > MOST_CALLERS ? [...above.slice(0, MOST_CALLERS - 1), above.at(-1)] : above;
  return shown.flatMap((frame, i) => {
    const isCut = above.length > MOST_CALLERS && i === shown.length - 1;
    const place = isInLoop && i === shown.length - 1 ? "" : placeOf(frame);
    return [
      `${i > 0 ? " " : ""}\u2190 ${isCut ? "\u2026 \u2190 " : ""}`,
      { code: names.function(frame.local) },
      ...place === "" ? [] : [" ", { prose: place }]
    ];
  });
}
function placeOf({ file, line }) {
  const base = capMiddle(clean(file.slice(file.lastIndexOf("/") + 1)), 40);
  if (base === "") return "";
  return line > 0 ? `${base}:${line}` : base;
}

// src/report/finding-words.ts
function findingLine(finding, judgement, names) {
  const { change: change3, target } = finding;
  const limit = limitOf(finding);
  const line = [...whereLine(finding, names), " ", ...changeSpans(change3, limit)];
  if (LIMIT[limit.kind].about === "head") line.push(", limit ", { prose: limit.text });
  if (target.kind === "function") {
    return [...line, ...at(target), ...formerOf(finding, judgement.diff, names)];
  }
  const cause = target.kind === "package" ? void 0 : causeFor(finding, judgement.causes);
  const former = formerOf(finding, judgement.diff, names);
  if (!cause) return [...line, ...former];
  const where = names.function(cause.function.local);
  return [
    ...line,
    cause.isSure ? ", in " : ", probably in ",
    { code: where },
    ...at(cause.function),
    ...former
  ];
}
function limitOf({ target, limit }) {
  return target.kind === "set-up" || target.kind === "init" ? { ...limit, per: "run" } : limit;
}
function at(target) {
  const place = placeOf(target);
  return place === "" ? [] : [", ", { prose: place }];
}
function changeSpans(change3, { kind, metric, per }) {
  const text2 = pair(change3, metric, per);
  if (change3.delta === 0 || LIMIT[kind].about === "head" && change3.base === 0) return [text2];
  return [text2, ` (${telling(change3, unitOf(metric))})`];
}
function whereLine({ target, result, budget: budget2 }, names) {
  const inResult = result ? [" in ", { code: names.result(result) }] : [];
  switch (target.kind) {
    case "result":
      return result ? resultSpans(result, names) : [];
    case "set-up":
      return ["set-up of ", ...result ? resultSpans(result, names) : []];
    case "init":
      return ["start of ", { code: names.package(result?.package ?? "") }];
    case "profile":
      return ["the whole profile"];
    case "package":
      return [{ code: names.package(target.package) }, ...how(budget2.attribute), ...inResult];
    case "function":
      return [{ code: names.function(target.local) }, ...how(budget2.attribute), ...inResult];
  }
}
function how(attribute) {
  return attribute === "owned" ? [] : [` (${attribute})`];
}
function resultSpans(id, names) {
  return [{ code: names.result(id) }];
}
function causeFor({ target, result, limit }, causes) {
  if (!result) return void 0;
  const part = PARTS.find((each) => each === target.kind) ?? "result";
  const { kind } = METRIC[limit.metric];
  const isWithin2 = (inner, outer) => `${inner}/`.startsWith(`${outer}/`);
  const most = (cause) => {
    const amounts = cause.explains.flatMap(
      ({ of: of2, metric, amount: amount2, result: { package: path, name: name2 } }) => {
        const isMeant = of2 === part && METRIC[metric].kind === kind && path === result.package;
        const isOf = isWithin2(name2, result.name) || isWithin2(result.name, name2);
        return isMeant && isOf ? [amount2] : [];
      }
    );
    return Math.max(0, ...amounts);
  };
  const of = causes.filter((cause) => most(cause) > 0);
  return of.toSorted((a, b) => most(b) - most(a))[0];
}
function limitText({ kind, text: text2 }) {
  return `${LIMIT[kind].prefix}${text2}`;
}

// src/report/reasons.ts
var COUNT_ALL = "measure with -memprofilerate=1 -benchtime=1000x";
var SAMPLE_MORE = `${COUNT_ALL}, a program with GODEBUG=memprofilerate=4096`;
var SAME_GO = "measure both sides with the same Go";
var REASONS = {
  noisy: ({ base, head, metric, per }) => `repeats differ by as much as it grew (${rangeOf(base, metric, per)} on base, ${rangeOf(head, metric, per)} on head): measure again with a higher count`,
  "few-lines": ({ base, head, iterations }) => {
    const why = iterations === void 0 ? "a timed run can differ by that much" : `${count(iterations)} ${iterations === 1 ? "iteration" : "iterations"} are too few for that to be more than a process allocates by chance`;
    return `${linesOf2(base, head)} and ${why}: measure both sides with -count=5`;
  },
  "iterations-explain": ({ base, head }) => `base ran ${count(base)} iterations and head ${count(head)}, which divides one-off allocations by less: measure both sides with the same -benchtime=1000x`,
  amortised: () => "what it allocates are buffers that grow now and then, and how often depends on the iterations: measure both sides with the same -benchtime=1000x",
  "no-benchmem": ({ side, metric }) => metric === void 0 ? `${side} printed no B/op: measure with -benchmem` : `${side} printed no number as ${METRIC[metric].printed}: measure with -benchmem, and rename a metric that the benchmark reports by that name`,
  "own-metric": ({ printed, counted }) => `it printed ${amount(printed, "bytes")}/op, more than its whole process allocated (${amount(counted, "bytes")}/op), so it reports a B/op of its own: rename that metric`,
  screened: ({ base, head, metric, results }) => {
    if (results) {
      const which = results.length > 1 ? `${results.length} benchmarks` : "it";
      return `it is a sum over what ran in one process with all of the package: measure both sides here with heapgate check, which runs ${which} alone`;
    }
    const figures = base && head ? ` (${rangeOf(base, metric)} on base, ${rangeOf(head, metric)} on head), which tells no more` : `, which does not tell its ${metric}`;
    return `it ran in one process with all of its package${figures}: measure both sides here with heapgate check, which runs it alone`;
  },
  rounded: ({ metric, noise }) => `its profiles hold more than what is timed, or samples, so that what was printed is judged, which is known to ${amountOf(noise, metric)}/op: measure with a higher --count`,
  "pair-differs": () => "the sides measured it at different iteration counts: measure the head with --like the set of the base",
  "profile-missing": () => "a profile of it is missing from its set: keep the whole folder of the set",
  "by-operation": () => 'what heapgate collected is known by the operation: take "/run" off the amount',
  "samples-alone": ({ metric, interval }) => `samples put the change ${boundsOf(interval, metric)}, and never break a budget on their own: ${COUNT_ALL}`,
  "metric-missing": ({ metric }) => `the profiles carry no ${metric}: take the limit out`,
  "results-mixed": ({ other }) => `its profile also holds ${other}, and heap profiles do not tell sub-benchmarks apart: measure it alone with -bench`,
  unclaimed: ({ amount: bytes, metric }) => `stacks that no benchmark claims, as of goroutines, may add ${amountOf(bytes, metric)}/op: write the limit for the benchmark as a whole, or for whole profiles with "/run"`,
  "too-few-samples": ({ metric, shown, family, bounds: bounds2 }) => `${sampledOf(metric, shown, family, bounds2)}: ${SAMPLE_MORE}`,
  "go-differs": ({ base, head }) => `base ran with ${base || "an unknown Go"} and head with ${head || "an unknown Go"}: ${SAME_GO}`,
  "go-lines-differ": ({ function: name2, base, head }) => `two versions of Go: ${name2} is on line ${base.line} in ${base.profile} and on line ${head.line} in ${head.profile}: ${SAME_GO}`,
  "go-unknown": ({ base, head }) => `nothing tells which Go made ${base} and ${head}: measure with heapgate collect, which keeps the version`,
  differs: ({ what, base, head }) => {
    const [noun, cure] = DIFFERING[what];
    const list = (values) => values.join(", ") || "unknown";
    return `${noun} differ: ${list(base)} on base, ${list(head)} on head: ${cure}`;
  },
  "setting-differs": ({ name: name2, base, head }) => `${name2} is ${base || "not set"} on base and ${head || "not set"} on head: measure both sides alike`,
  "mixed-periods": ({ periods }) => `one side has profiles of several sampling periods (${periods.map((period) => `${period} B`).join(", ")}): measure all with -memprofilerate=1`,
  "no-output": ({ profile, isBenchmark }) => isBenchmark ? `${profile} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${outputOf(profile)}` : `nothing tells that ${profile} is of the same work as the other side: compare what benchmarks wrote, with go test -bench . -memprofile`,
  "parted-unlike": ({ package: path, profiles }, packageName) => `${packageName(path)}: ${profiles[0]} and ${profiles[1]} measured different benchmarks, and the other side splits them differently: measure both sides alike`,
  "repeats-differ": ({ package: path, result, counts }, packageName) => `${packageName(path)} ran ${result} ${counts[0]} times in one profile and ${counts[1]} in another: measure both sides with the same -count`,
  timed: ({ package: path, fewest, most }, packageName) => `${packageName(path)} ran for a time and not for a number of iterations (${fewest} to ${most}): ${COUNT_ALL}`,
  "iterations-differ": ({ package: path, base, head }, packageName) => `${packageName(path)} ran ${base} iterations on base and ${head} on head: measure both sides with the same -benchtime=1000x`,
  "no-package": ({ side }) => `the output of ${side} does not say of which package it is, and several have a benchmark of that name: keep all that go test printed`,
  "results-differ": ({ result, side }) => `${result} ran on ${side} only, and heap profiles do not tell it from what both sides ran: measure the same benchmarks on both sides`,
  untold: ({ profile, lacks }) => `${profile} has ${lacks}: ${COUNT_ALL}`,
  "no-period": () => "some profile has no sampling period, so that what it left out is unknown: measure all with -memprofilerate=1",
  "rate-changed": ({ profile, period }) => `every allocation was to be counted, and ${profile} was written at a rate of ${period}, which is runtime.MemProfileRate set in what it ran: take that out`,
  "no-pair": () => "no package was measured on both sides: measure the same packages on both",
  unowned: () => 'it is of no module that is judged: name its module under "module", or leave it out under "ignore"',
  "needs-every-allocation": ({ metric }) => `${metric} is judged only where every allocation is counted: ${COUNT_ALL}`
};
var DIFFERING = {
  period: ["sampling periods", "measure all with -memprofilerate=1"],
  procs: ["numbers of CPUs", "measure both sides with the same -cpu"],
  goos: ["operating systems", "measure both sides on one"],
  goarch: ["architectures", "measure both sides on one"]
};
function reasonText(reason, packageName = (path) => path) {
  const words = REASONS[reason.code];
  return words(reason, packageName);
}
function rangeOf({ least, most }, metric, per = "op") {
  const unit = unitOf(metric);
  const text2 = (value) => amount(value, unit);
  const what = unit === "bytes" ? "" : " allocs";
  const isOfOperation = METRIC[metric].printed !== void 0 && per === "op";
  const end = isOfOperation ? `${what}/op` : "";
  return least === most ? `${text2(least)}${end}` : `${text2(least)} to ${text2(most)}${end}`;
}
function linesOf2(base, head) {
  const lines = (value) => value === 1 ? "one line" : `${value} lines`;
  return base === head ? `there is ${lines(base)} a side,` : `there are ${lines(base)} on base and ${lines(head)} on head,`;
}
function count(value) {
  return amount(value, "count");
}
function boundsOf({ low, high }, metric) {
  const unit = unitOf(metric);
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return `between ${amount(low, unit)} and ${amountOf(high, metric)}`;
  }
  return Number.isFinite(low) ? `above ${amountOf(low, metric)}` : "anywhere";
}
function sampledOf(metric, shown, family, bounds2) {
  if (bounds2) return `these samples tell only that it is ${boundsOf(bounds2, metric)}`;
  if (shown === void 0) return "too little was sampled to tell";
  const among = family > 1 ? ` among ${family} limits` : "";
  return `these samples show an increase only from about ${amountOf(shown, metric)} on${among}`;
}
function outputOf(profile) {
  return `${profile.replace(/(\.pb)?\.[A-Za-z]+$/, "")}.txt`;
}

// src/report/result-endings.ts
var WORDS = {
  gone: { sign: "gone", one: "is gone", many: "are gone", isOfBoth: true },
  skipped: { sign: "skipped", one: "is skipped", many: "are skipped" },
  failed: { sign: "failed", one: "fails", many: "fail" },
  "too-slow": {
    sign: "too slow",
    one: "is too slow to be measured",
    many: "are too slow to be measured"
  },
  "not-reached": {
    sign: "not reached",
    one: "was not reached in the time given",
    many: "were not reached in the time given",
    isOfBoth: true
  },
  "pair-differs": {
    sign: "cannot tell",
    one: "ran at different iteration counts",
    many: "ran at different iteration counts",
    isOfBoth: true
  },
  "profile-missing": { sign: "no profile", one: "has lost a profile", many: "have lost a profile" }
};
function endingSign(endings) {
  return wordsOf(endings).sign;
}
function endingVerb(endings, isOne) {
  const { one, many } = wordsOf(endings);
  return isOne ? one : many;
}
function wordsOf(endings) {
  return WORDS[endings?.head?.code ?? "gone"];
}
function endingWords({ base, head } = {}) {
  if (!head) return [WORDS.gone.one];
  if (!base || WORDS[head.code].isOfBoth) return onSide(head, "on head");
  if (base.code === head.code) return onSide(head, "on both sides");
  return [...onSide(base, "on base"), "; ", ...onSide(head, "on head")];
}
function onSide({ code: code2, message }, where) {
  const { one, isOfBoth: isOfBoth2 } = WORDS[code2];
  const what = isOfBoth2 ? one : `${one} ${where}`;
  const told = message.replace(/^Benchmark\S{0,999}: /, "");
  return told === "" ? [what] : [`${what}: `, { prose: told }];
}

// src/report/unmeasured.ts
function endingSpans(ending, side) {
  const where = side ? ` on ${side}` : "";
  switch (ending.code) {
    case "ran":
      return [`ran${where}`];
    case "no-benchmarks":
      return [`has no benchmarks${where}`];
    case "bench-matches-nothing":
      return [`has no benchmark${where} that matches `, { code: ending.bench }];
    case "all-skipped":
      return [`skips its benchmarks${where}`, ...because(ending)];
    case "not-reached":
      return [`was not reached${where} in the time given`, ...because(ending)];
    case "wants-newer-go":
      return [`wants a newer Go${where}`, ...because(ending)];
    case "build-failed":
      return [`does not build${where}`, ...because(ending)];
    case "failed":
    case "timeout":
      return [`failed${where}`, ...because(ending)];
    case "profile-missing":
      return [`has lost its profile${where}: keep the whole folder of the set`];
    case "shard-missing":
      return [`is in no shard${where}: ${ending.missing.join(", ")} missing`];
    case "no-profile":
      return [`has no profile${where}`];
  }
}
function because({ message }) {
  return message === "" ? [] : [": ", { prose: message.replace(/^go: /, "") }];
}
function wordless(ending) {
  return "message" in ending ? { ...ending, message: "" } : ending;
}
function whatHappened(name2, ending, side) {
  if (ending.code === "failed" || ending.code === "timeout") {
    const [, benchmark, message] = /^(Benchmark\S*): (.*)$/.exec(ending.message) ?? [];
    if (benchmark !== void 0 && message !== void 0) {
      return [{ code: benchmark }, " ", ...endingSpans({ ...ending, message }, side)];
    }
  }
  return [{ code: name2 }, " ", ...endingSpans(ending, side)];
}
function worstOnBase(unmeasured) {
  return [...unmeasured].sort((a, b) => rank(b.base) - rank(a.base))[0];
}
function ofBase(unmeasured, names) {
  const worst = worstOnBase(unmeasured);
  if (!worst) return ["base has no profiles"];
  const { code: code2 } = worst.base;
  if (code2 === "failed" || code2 === "timeout") {
    return whatHappened(names.package(worst.package), worst.base, "base");
  }
  return ["base ", ...endingSpans(worst.base)];
}
function rank(ending) {
  return isAtFault(ending) ? 2 : Number(ending.code === "all-skipped");
}
function noBaselineLine(unmeasured, isIgnored, names) {
  if (unmeasured.length === 0) {
    return isIgnored ? ["No baseline: the policy ignores every package that has benchmarks"] : [
      "No benchmarks: there is nothing to compare. Write a ",
      { code: "func BenchmarkX(b *testing.B)" },
      ", and heapgate watches what it allocates from then on"
    ];
  }
  if (unmeasured.every(({ base }) => base.code === "no-benchmarks")) {
    return [
      "No baseline: base has no benchmarks yet, so nothing was compared. Once this change is merged, the next one is compared with it"
    ];
  }
  return ["No baseline: ", ...ofBase(unmeasured, names), ". Nothing was compared"];
}
function unmeasuredLine([first, ...others], names) {
  if (!first) return [];
  const alike = others.filter(({ weight: weight2 }) => weight2 === first.weight).length;
  const more = alike > 0 ? `; and ${plural(alike, "more package")} likewise` : "";
  return [...sentence(first, names), more];
}
function sentence({ package: path, base, head, weight: weight2 }, names) {
  const name2 = names.package(path);
  if (isUnreached({ base, head })) return [{ code: name2 }, " ", ...endingSpans(head)];
  switch (weight2) {
    case "error":
      return whatHappened(name2, head, "head");
    case "doubt":
      return whatHappened(name2, base, "base");
    case "info":
      return [{ code: name2 }, " is measured for the first time"];
    case "warning":
      if (base.code === "ran") {
        return [{ code: name2 }, " ran on base and ", ...endingSpans(head, "head")];
      }
      if (base.code === "no-benchmarks") return whatHappened(name2, head, "head");
      return [{ code: name2 }, " ", ...onNeither(base, head)];
  }
}
function unmeasuredNotes(unmeasured, names, told) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const each of unmeasured) {
    const key = [each.weight, ...[each.base, each.head].map((one) => toPlain(endingSpans(one)))];
    const group = groups2.get(key.join("\n"));
    if (group) group.push(each);
    else groups2.set(key.join("\n"), [each]);
  }
  return [...groups2.values()].map((group) => ({
    level: group[0].weight === "info" ? "info" : "warning",
    line: [
      ...listed2(group, names),
      ...meaning(group.includes(told) ? wordlessly(told) : group[0])
    ]
  }));
}
function wordlessly({ base, head, ...rest }) {
  return { ...rest, base: wordless(base), head: wordless(head) };
}
var MOST_NAMED = 5;
function listed2(group, names) {
  const paths = group.map((each) => each.package).sort(compareText);
  const more = paths.length - MOST_NAMED;
  const shown = paths.slice(0, MOST_NAMED).flatMap((path, i) => [i > 0 ? ", " : "", { code: names.package(path) }]);
  return [...shown, more > 0 ? ` and ${more} more: ` : ": "];
}
function meaning({ base, head, weight: weight2 }) {
  if (isUnreached({ base, head })) return [...endingSpans(head), '; it takes a larger "budget"'];
  if (weight2 === "info") return [...on("base", base), "; there is nothing to compare with yet"];
  if (weight2 === "doubt") return [...on("base", base), "; what it allocates cannot be compared"];
  if (base.code === "ran") {
    const why = weight2 === "error" ? "" : "; what it allocates is watched no more";
    return ["ran on base; ", ...on("head", head), why];
  }
  if (base.code === "no-benchmarks") return ["new; ", ...on("head", head)];
  const cure = '; where that is as it should be, name it under "ignore" in the policy';
  return [...onNeither(base, head), cure];
}
function onNeither(base, head) {
  const alike = toPlain(endingSpans(base)) === toPlain(endingSpans(head));
  const start = "runs on neither side: ";
  if (alike) return [`${start}it `, ...endingSpans(head)];
  return [start, ...on("base", base), "; ", ...on("head", head)];
}
function on(side, ending) {
  return [`on ${side} it `, ...endingSpans(ending)];
}

// src/report/headline.ts
function headlineMarkdown({ sign, line }, title) {
  const start = title ? [{ prose: title }, ": "] : [];
  return `### ${sign} ${toMarkdown([...start, ...line])}`;
}
function headlineText({ line }) {
  return toPlain(line);
}
function couldNotJudge(message) {
  return { sign: "\u274C", line: ["Could not judge: ", { prose: oneLine(message) }] };
}
function brokenPolicy(message) {
  const line = ["The policy of this change cannot be read: ", { prose: oneLine(message) }];
  return { sign: "\u274C", line };
}
function selfTestFailed({ caught, of }) {
  const line = `Could not judge: the self-test failed: ${of - caught} of ${plural(of, "growth")} put into the base ${of - caught === 1 ? "was" : "were"} not told as the limits have it`;
  return { sign: "\u274C", line: [line] };
}
function oneLine(message) {
  return message.split("\n").join("; ");
}
function noBaseline(message) {
  return { sign: "\u2754", line: ["No baseline: ", { prose: message }, ". Nothing was judged"] };
}
function headlineOf(judgement, names) {
  const { diff, findings, results, unmeasured, conclusion } = judgement;
  const [worst] = findings;
  const gone = results.filter(({ standing }) => standing === "gone");
  const broken = isBroken(worst) ? findingLine(worst, judgement, names) : void 0;
  switch (conclusion) {
    case "fail": {
      const line = broken ? ["Over budget: ", ...broken] : goneLine(gone, judgement, names);
      return { sign: "\u274C", line: [...line, ...alsoFailed(judgement, names)] };
    }
    case "error":
      if (matchesNothing(diff)) return noneMatches(judgement);
      return { sign: "\u274C", line: ["Could not judge: ", ...unmeasuredLine(unmeasured, names)] };
    case "warn": {
      const line = broken && ["Warning: ", ...broken];
      return { sign: "\u26A0\uFE0F", line: line ?? warned(gone, judgement, names) };
    }
    case "inconclusive": {
      if (!worst) return nothingJudged(judgement, names);
      const isUnknown2 = worst.outcome.verdict === "inconclusive";
      const doubts = unmeasured.filter(({ weight: weight2 }) => weight2 === "doubt");
      const line = isUnknown2 ? undecided(worst, names) : ["Cannot tell: ", ...unmeasuredLine(doubts, names)];
      return { sign: "\u2754", line };
    }
    case "no-baseline":
      return { sign: "\u2754", line: noBaselineLine(unmeasured, diff.unmeasured.length > 0, names) };
    case "pass":
      return { sign: "\u2705", line: within(judgement, names) };
  }
}
function alsoFailed({ unmeasured }, names) {
  const failed = unmeasured.filter(({ weight: weight2 }) => weight2 === "error");
  return failed.length === 0 ? [] : [". Not judged: ", ...unmeasuredLine(failed, names)];
}
function warned(gone, judgement, names) {
  if (gone.length > 0) return goneLine(gone, judgement, names);
  const { findings, unmeasured } = judgement;
  if (!hasJudged(findings)) return ["Nothing was judged: ", ...unmeasuredLine(unmeasured, names)];
  return ["Warning: ", ...unmeasuredLine(unmeasured, names), ". All else is within budget"];
}
function noneMatches({ diff }) {
  const bench = diff.unmeasured.flatMap(
    ({ base, head }) => [base, head].flatMap((one) => "bench" in one ? [one.bench] : [])
  )[0];
  return { sign: "\u274C", line: ["Could not judge: no benchmark matches ", { code: bench ?? "" }] };
}
function isBroken(finding) {
  return finding !== void 0 && isOver(finding.outcome.verdict);
}
function undecided(finding, names) {
  const { outcome, change: change3 } = finding;
  const why = outcome.verdict === "inconclusive" ? [{ prose: reasonText(outcome.why, names.package) }] : [];
  const figures = change3.base === 0 && change3.head === 0 ? [] : [" ", ...changeSpans(change3, limitOf(finding))];
  return ["Cannot tell: ", ...whereLine(finding, names), ...figures, ": ", ...why];
}
function goneLine(gone, { results }, names) {
  const [first, ...others] = gone;
  if (!first) return ["Nothing was judged"];
  const isOne = others.length === 0;
  const held = results.filter(
    ({ findings, standing }) => standing !== "gone" && findings.length > 0 && findings.every(({ outcome }) => outcome.verdict === "pass")
  ).length;
  const { endings } = first.result;
  const what = endings?.head ? [" ", ...endingWords(endings), isOne ? "" : `; ${others.length} more have no figures`] : [isOne ? " is gone" : ` and ${others.length} more are gone`];
  return [
    ...resultSpans(first.result.id, names),
    ...what,
    `, and nothing watches what ${isOne ? "it" : "they"} measured`,
    held === 0 ? "" : `. ${plural(held, "benchmark")} ${held === 1 ? "is" : "are"} within budget`
  ];
}
function within({ findings, results }, names) {
  const judged2 = results.filter(({ findings: held }) => held.length > 0).length;
  const what = judged2 > 0 ? plural(judged2, "benchmark") : plural(findings.length, "limit");
  const line = [`Within budget: ${what}. `];
  const [more] = results.filter(({ standing }) => standing === "more");
  const [less2] = results.filter(({ standing }) => standing === "less");
  if (more) line.push("Largest growth: ", ...rowSpans(more, names));
  else line.push(isMore(results) ? "Nothing grew beyond noise" : "Nothing grew");
  if (less2) line.push("; less: ", ...rowSpans(less2, names));
  return line;
}
function isMore(results) {
  return results.some(
    ({ standing, figures }) => standing === "same" && Object.values(figures).some((figure2) => (figure2?.change.delta ?? 0) > 0)
  );
}
function rowSpans({ result, figures }, names) {
  const metrics = ["alloc_space", "alloc_objects"];
  const metric = metrics.find((each) => (figures[each]?.change.delta ?? 0) !== 0) ?? "alloc_space";
  const figure2 = figures[metric];
  if (!figure2) return resultSpans(result.id, names);
  return [...resultSpans(result.id, names), ` ${pair(figure2.change, metric, "op")}`];
}
function nothingJudged({ diff, policy, unmeasured }, names) {
  const unreached = unmeasured.filter(isUnreached);
  if (unreached.length > 0) {
    return { sign: "\u2754", line: ["Nothing was judged: ", ...unmeasuredLine(unreached, names)] };
  }
  if (diff.pairs.length + diff.results.length === 0) {
    return { sign: "\u2754", line: ["Nothing was judged: no package was measured on both sides"] };
  }
  if (diff.samples.base + diff.samples.head + diff.results.length === 0) {
    return {
      sign: "\u2754",
      line: ["Nothing was judged: neither side has a sample of the code under test, or a result"]
    };
  }
  return {
    sign: "\u2754",
    line: [
      "Nothing was judged: no budget of ",
      { code: policy.file },
      " matches what was measured"
    ]
  };
}

// src/compare/heap-diff.ts
var ATTRIBUTES = ["flat", "cum", "owned"];

// src/report/json-figures.ts
function profilesOf(diff) {
  return {
    profiles: {
      class: diff.capture.class,
      doubts: diff.capture.doubts.map(reasonOf),
      totals: totalsOf(diff)
    },
    functions: diff.functions.filter((fn) => fn.status !== "unchanged").sort((a, b) => compareText(a.name, b.name)).map(functionOf),
    packages: diff.packages.filter((pkg) => pkg.status !== "unchanged").sort((a, b) => compareText(a.package, b.package)).map(({ package: path, own, status, metrics }) => ({
      package: path,
      own,
      status,
      metrics: metricsOf(metrics)
    }))
  };
}
function totalsOf({ totals }) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const total2 = totals[metric];
      return total2 ? [[metric, changeOf2(total2)]] : [];
    })
  );
}
function reasonOf(reason) {
  const known3 = Object.entries(reason).map(([key, value]) => [key, knownOf(value)]);
  return { ...Object.fromEntries(known3), code: reason.code, text: reasonText(reason) };
}
function knownOf(value) {
  if (value === void 0) return null;
  const isInterval = typeof value === "object" && value !== null && "high" in value;
  return isInterval ? noiseOf(value) : value;
}
function functionOf({ name: name2, package: path, own, file, line, status, metrics }) {
  return { name: name2, package: path, own, file, line, status, metrics: metricsOf(metrics) };
}
function metricsOf(metrics) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const figures = metrics[metric];
      if (!figures) return [];
      const each = ATTRIBUTES.map((attribute) => [attribute, changeOf2(figures[attribute])]);
      return [[metric, Object.fromEntries(each)]];
    })
  );
}
function changeOf2({ base, head, delta, interval }) {
  const nothing = base === 0 && head === 0;
  return interval && !nothing ? { base, head, delta, noise: noiseOf(interval) } : { base, head, delta };
}
function noiseOf({ low, high }) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const rounded = (bound) => Math.round(bound * 1e3) / 1e3;
  return { low: rounded(low), high: rounded(high) };
}

// src/report/notes.ts
var NOTES = {
  "ignored-files": ({ files }) => `not profiles, and left out: ${listed3(files, 5)}`,
  copies: ({ profile, of, more }) => `${profile} is a copy of ${of}${more > 0 ? `, and ${more} more` : ""}: a copy is no further run, and was left out`,
  "one-side-only": ({ what, side }) => `${what} was measured on ${side} only, so it was not judged: the other side has no profile of it`,
  harness: ({ stacks, bytes }) => `${stacks} stacks${bytes === void 0 ? "" : `, ${amount(bytes, "bytes")},`} of initialisation, the testing package and the runtime alone are not charged to any function`,
  "probe-left-out": ({ benchmark, package: path, side, bytes }) => {
    const [from, to] = side === "base" ? ["b.N", "b.Loop"] : ["b.Loop", "b.N"];
    return `${benchmark} of ${path} went from ${from} to ${to}: the run for N = 1 that only a b.N loop has is left out on ${side}, ${amount(bytes, "bytes")}`;
  },
  untold: ({ profile, lacks, more }) => more > 0 ? `${profile} and ${more} more have ${lacks}` : `${profile} has ${lacks}`,
  moment: ({ files, isJoined }) => {
    const names = `${files.slice(0, -1).join(", ")} and ${files.at(-1)}`;
    const what = `${names} are of one moment, by their time and sampling period`;
    return isJoined ? `${what}: their columns were joined by stack` : `${what}, but have unlike stacks: they were not joined`;
  },
  unclaimed: ({ share: share2 }) => `${percent(share2)} of the bytes belongs to no single benchmark: goroutines and set-up on whose stacks there is none`,
  "go-by-lines": () => "no path tells the version of Go: the lines of its own functions say that it is the same on both sides",
  "same-work": ({ isGoUnknown: isGoUnknown2 }) => `these are profiles of programs and of no benchmark: that both sides did the same work${isGoUnknown2 ? ", with the same Go," : ""} until a like moment is taken for granted`,
  "cpu-differs": ({ base, head }) => `the processors differ, ${base || "unknown"} and ${head || "unknown"}, which seldom moves an allocation`,
  "measured-here": ({ missing, isHeadAside }) => {
    const why = missing === void 0 ? "" : `no baseline: ${missing}; `;
    const aside = isHeadAside ? ", and what is named as head was set aside" : "";
    return `${why}both sides were measured in this job${aside}`;
  },
  "policy-edit": ({ change: change3, file, proposed }) => {
    const { what, which } = EDITS[change3](file);
    return "broken" in proposed ? `${what}. By ${which} nothing can be judged: ${proposed.broken}` : `${what}. By ${which}: ${proposed.conclusion}, ${proposed.failed} of ${proposed.of} limits exceeded`;
  },
  "dead-budget": ({ budget: budget2, why }) => `"${budget2}" judges nothing: ${deadText(why)}`,
  "dead-ignore": () => "this entry of ignore matches nothing that was measured",
  "old-name": ({ budget: budget2, pattern, was, is }) => {
    const who = budget2 === void 0 ? "this entry of ignore" : `"${budget2}"`;
    const what = pattern === was ? `"${was}", which` : `"${pattern}", and ${was}`;
    return `${who} names ${what} is called ${is} on head: it was heard for this change, and means nothing after it; write "${is}"`;
  },
  "moved-package": ({ was, is, isModule: isModule2 }) => {
    const what = isModule2 ? "the module" : "the package";
    return `${what} ${was} is ${is} on head: what was measured of base is read under the new path`;
  },
  overridden: ({ budget: budget2 }) => `"${budget2}" has no effect: later budgets override all of it`,
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
    what: `${file} is in no commit, so that the code under test may have written it; it is judged by the built-in one: commit it, or name one outside of the workspace`,
    which: "that one"
  })
};
var DEAD = {
  "no-benchmark": ({ example }) => `no benchmark matches; they are called like "${example}"`,
  "no-package": ({ example }) => `no package matches${example === void 0 ? "" : `; they have import paths like "${example}"`}`,
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
function listed3(names, most) {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/json.ts
function reportJson({ input, document }) {
  const { judgement, version, selfTest: selfTest2, commands, base, head } = input;
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
    unmeasured: judgement.unmeasured.flatMap(unmeasuredOf),
    selfTest: selfTest2 ? countsOf(selfTest2) : null,
    commands,
    ...profilesOf(diff)
  });
}
function movesOf({ moves: { packages, functions } }) {
  return {
    packages: packages.map(({ was, is, isModule: isModule2 }) => ({ was, is, module: isModule2 })),
    functions: functions.map(({ was, is, isSure }) => {
      return { was: was.name, is: is.name, sure: isSure };
    })
  };
}
function unmeasuredOf({ package: path, base, head }) {
  return Object.entries({ base, head }).filter(([, { code: code2 }]) => code2 !== "ran").map(([side, ending]) => ({
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
    bytesPerOp: figures.alloc_space ? changeOf2(figures.alloc_space.change) : null,
    allocsPerOp: figures.alloc_objects ? changeOf2(figures.alloc_objects.change) : null
  };
}
function countedOf({ pair: pair2, repeats, by, ...figures }) {
  const changes = (of) => Object.fromEntries(
    Object.entries(of).map(([metric, { change: change3 }]) => [metric, changeOf2(change3)])
  );
  return {
    pair: pair2,
    repeats,
    by,
    claimed: changes(figures.claimed),
    printed: changes(figures.printed),
    outside: changes(figures.outside),
    setUp: changes(figures.setUp),
    goroutines: changes(figures.goroutines)
  };
}
function idOf({ package: path, name: name2, procs }) {
  return { package: path, name: name2, procs: procs ?? null };
}
function findingOf({ budget: budget2, limit, target, result, change: change3, moved, evidence, outcome }) {
  return {
    verdict: outcome.verdict,
    budget: budget2.name,
    builtIn: budget2.isBuiltIn,
    at: budget2.at,
    level: budget2.level,
    target: targetOf(target),
    result: result ? idOf(result) : null,
    metric: limit.metric,
    attribute: "package" in target ? budget2.attribute : null,
    limit: {
      kind: limit.kind,
      text: limit.text,
      relative: limit.relative ?? null,
      absolute: limit.absolute,
      per: limit.per,
      at: limit.at
    },
    ...changeOf2(change3),
    noise: change3.interval ? noiseOf(change3.interval) : null,
    over: outcome.over,
    moved: moved?.amount ?? 0,
    movedFrom: moved?.from ?? [],
    evidence,
    reason: outcome.verdict === "inconclusive" ? reasonOf(outcome.why) : null
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
      const { kind, package: path, name: name2, file, line } = target;
      return { kind, package: path, function: name2, file, line };
    }
  }
}
function noteOf(note) {
  const { level, code: code2 } = note;
  return {
    level,
    code: code2,
    text: noteText(note),
    at: "at" in note && note.at.line > 0 ? note.at : null
  };
}
function causeOf({ function: fn, isSure, from, explains, change: change3, path }) {
  return {
    function: fn.name,
    package: fn.package,
    file: fn.file,
    line: fn.line,
    sure: isSure,
    metric: explains[0].metric,
    movedFrom: from.map(({ name: name2 }) => name2),
    explains: explains.map(({ of, metric, result, amount: amount2, share: share2 }) => {
      return { ...idOf(result), of, metric, amount: amount2, share: share2 };
    }),
    ...changeOf2(change3),
    objects: path ? changeOf2(path.objects) : null,
    sizes: path?.sizes ?? null,
    frames: (path?.frames ?? []).map(({ name: name2, file, line }) => ({ function: name2, file, line }))
  };
}
function stringify(report) {
  const parts = Object.entries(report).map(([key, value]) => {
    const lines = Array.isArray(value) && value.length > 0 && typeof value[0] === "object";
    const text2 = lines ? `[
${value.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}
  ]` : JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
    return `  ${JSON.stringify(key)}: ${text2}`;
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

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size);
        } else if (code2 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/markdown-rows.ts
function tableMarkdown(table, { from = 0, most, room }) {
  const wanted = Math.min(table.length - from, most);
  if (table.length <= from) return "";
  const titles = table.columns.map(({ title }) => title);
  const align = table.columns.map((column) => column.align);
  const [head, line] = render([titles], align).split("\n");
  const lines = [head, line];
  let left2 = room - head.length - line.length - 1 - "\n\n\u2026 and 1234567 more.".length;
  for (let i = from; i < from + wanted; i++) {
    const row = render([titles, table.row(i).map(toCell)], align).split("\n")[2];
    if (row.length + 1 > left2) break;
    left2 -= row.length + 1;
    lines.push(row);
  }
  if (lines.length === 2) return void 0;
  const rest = table.length - from - (lines.length - 2);
  return `${lines.join("\n")}${rest > 0 ? `

\u2026 and ${rest} more.` : ""}`;
}
function render(rows, align) {
  return markdownTable(rows, { align, alignDelimiters: false });
}

// src/report/page.ts
var RESERVE = 300;
var BETWEEN = "\n\n";
function fitPage(sections, most) {
  const rendered = /* @__PURE__ */ new Map();
  const missing = [];
  let room = most - RESERVE;
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const text2 = section.render(room - BETWEEN.length);
    if (text2 === "") continue;
    if (text2 === void 0 || text2.length + BETWEEN.length > room) {
      missing.push(section.name);
      continue;
    }
    rendered.set(section, text2);
    room -= text2.length + BETWEEN.length;
  }
  const parts = sections.flatMap((section) => rendered.get(section) ?? []);
  const page = parts.join(BETWEEN);
  if (missing.length === 0) return page;
  const remark = `Left out for want of room: ${missing.join(", ")}. The JSON report has everything.`;
  const whole2 = [...parts, remark].join(BETWEEN);
  return whole2.length <= most ? whole2 : page;
}
function fixed(name2, rank2, text2) {
  return { name: name2, rank: rank2, render: (room) => text2.length <= room ? text2 : void 0 };
}
function fold(name2, rank2, summary, parts) {
  const start = `<details><summary>${summary}</summary>

`;
  const end = "\n\n</details>";
  const render2 = (room) => {
    let left2 = room - start.length - end.length;
    const texts = [];
    for (const part of parts) {
      const text2 = part(left2 - BETWEEN.length);
      if (text2 === void 0 || text2 === "" || text2.length > left2) continue;
      texts.push(text2);
      left2 -= text2.length + BETWEEN.length;
    }
    return texts.length === 0 ? void 0 : `${start}${texts.join(BETWEEN)}${end}`;
  };
  return { name: name2, rank: rank2, render: render2 };
}

// src/report/markdown.ts
var COMMENT_LENGTH = 65536;
function markdown(document, options = {}) {
  const { maxLength = COMMENT_LENGTH, marker = "" } = options;
  const start = marker === "" ? "" : `${marker}
`;
  const head = fixed("the verdict", 0, headlineMarkdown(document.headline, document.title));
  const sections = document.blocks.map((block, i) => sectionOf(block, document.maxRows, i));
  return `${start}${fitPage([head, ...sections], maxLength - start.length)}`;
}
function sectionOf(block, maxRows, place) {
  if (block.kind === "fold") return foldSection(block, maxRows);
  const rank2 = Math.min(3, 1 + Math.floor(place / 4));
  return { name: "a part in sight", rank: rank2, render: (room) => blockMarkdown(block, maxRows, room) };
}
function foldSection({ name: name2, rank: rank2, summary, blocks }, maxRows) {
  const parts = blocks.map((block) => (room) => blockMarkdown(block, maxRows, room));
  return fold(name2, rank2, summary, parts);
}
function blockMarkdown(block, maxRows, room) {
  switch (block.kind) {
    case "line":
      return within2(toMarkdown(block.line), room);
    case "list":
      return within2(block.lines.map((line) => `- ${toMarkdown(line)}`).join("\n"), room);
    case "stanza":
      return within2(block.lines.map(toMarkdown).join("  \n"), room);
    case "table": {
      const { table, title, from = 0, most = maxRows } = block;
      const start = title === void 0 ? "" : `**${title}**

`;
      const rows = tableMarkdown(
        {
          ...table,
          length: block.most === void 0 ? table.length : Math.min(table.length, most)
        },
        { from, most: Math.min(most, maxRows), room: room - start.length }
      );
      return rows ? `${start}${rows}` : rows;
    }
    case "tree":
      return within2(codeBlock(block.lines), room);
    case "commands":
      return within2(codeBlock(block.lines, "sh"), room);
    case "fold":
      return foldSection(block, maxRows).render(room);
  }
}
function within2(text2, room) {
  return text2.length <= room ? text2 : void 0;
}

// src/lazy.ts
function lazy(make) {
  let known3;
  return () => {
    known3 ??= { value: make() };
    return known3.value;
  };
}

// src/compare/lazy-figures.ts
var LazyFigures = class {
  #of;
  #known;
  #metrics;
  /** @param metrics those that there are figures of */
  constructor(metrics, of) {
    this.#metrics = metrics;
    this.#of = of;
  }
  get alloc_objects() {
    return this.#at("alloc_objects");
  }
  get alloc_space() {
    return this.#at("alloc_space");
  }
  get inuse_objects() {
    return this.#at("inuse_objects");
  }
  get inuse_space() {
    return this.#at("inuse_space");
  }
  #at(metric) {
    if (!this.#metrics.includes(metric)) return void 0;
    this.#known ??= {};
    this.#known[metric] ??= new OfMetric((attribute) => this.#of(attribute, metric));
    return this.#known[metric];
  }
};
var OfMetric = class {
  #of;
  #flat;
  #cum;
  #owned;
  constructor(of) {
    this.#of = of;
  }
  get flat() {
    this.#flat ??= this.#of("flat");
    return this.#flat;
  }
  get cum() {
    this.#cum ??= this.#of("cum");
    return this.#cum;
  }
  get owned() {
    this.#owned ??= this.#of("owned");
    return this.#owned;
  }
};

// src/compare/diff-table.ts
function diffTable(changes, names, telling2) {
  const first = names.functions.length;
  const told = { changes, names, ...telling2 };
  const functions = lazy(
    () => changes.nodes.filter((node) => node < first).map((node) => new FunctionRow(node, names.functions[node], told))
  );
  const packages = lazy(
    () => changes.nodes.filter((node) => node >= first).map((node) => new PackageRow(node, names.packages[node - first], told))
  );
  return {
    get functions() {
      return functions();
    },
    get packages() {
      return packages();
    }
  };
}
var Row = class {
  own;
  metrics;
  #node;
  #told;
  #status;
  constructor(node, own, told) {
    const { changes } = told;
    this.own = own;
    this.metrics = new LazyFigures(
      changes.metrics,
      (attribute, metric) => changes.of(node, attribute, metric)
    );
    this.#node = node;
    this.#told = told;
  }
  get status() {
    this.#status ??= this.#statusNow();
    return this.#status;
  }
  /** Those that gave up what moved here, by their numbers. */
  get givers() {
    return this.status === "unchanged" ? [] : this.#told.fromOf(this.#node);
  }
  #statusNow() {
    const { changes } = this.#told;
    if (!changes.inBase(this.#node)) return "added";
    if (!changes.inHead(this.#node)) return "removed";
    const isSame2 = changes.metrics.every((metric) => {
      const figures = this.metrics[metric];
      return ATTRIBUTES.every((attribute) => figures[attribute].delta === 0);
    });
    return isSame2 ? "unchanged" : "changed";
  }
};
var FunctionRow = class extends Row {
  name;
  package;
  local;
  was;
  #names;
  #placeNow;
  #place;
  constructor(node, { name: name2, importPath, local, owns, file }, told) {
    super(node, owns, told);
    this.name = name2;
    this.package = importPath;
    this.local = local;
    const was = told.wasOf(node);
    if (was !== void 0) this.was = was;
    this.#names = told.names;
    this.#placeNow = () => this.status === "unchanged" ? { file, line: 0 } : told.placeOf(node);
  }
  get file() {
    return this.#at.file;
  }
  get line() {
    return this.#at.line;
  }
  get from() {
    const { givers } = this;
    return givers.length > 0 ? givers.map((giver) => namedBy(giver, this.#names)) : void 0;
  }
  get #at() {
    this.#place ??= this.#placeNow();
    return this.#place;
  }
};
var PackageRow = class extends Row {
  package;
  #names;
  constructor(node, { importPath, own }, told) {
    super(node, own, told);
    this.package = importPath;
    this.#names = told.names;
  }
  get from() {
    const { givers } = this;
    const { functions, packages } = this.#names;
    if (givers.length === 0) return void 0;
    return givers.map((giver) => packages[giver - functions.length].importPath);
  }
};
function namedBy(node, { functions }) {
  const { name: name2, importPath, local } = functions[node];
  return { name: name2, package: importPath, local };
}

// src/profile/toolchain.ts
var ROOT = /^(.{1,4096})[/\\]src[/\\]runtime[/\\]/;
var NUMBER2 = String.raw`1\.\d{1,4}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?`;
var NAMED = new RegExp(`(?:^|[-@])go[-@]?(${NUMBER2})(?:[-.+][a-zA-Z].*)?$`);
var BARE = new RegExp(`^v?(${NUMBER2})$`);
var MAIN_CALL = "the call of main.main";
function goVersionOf({ functions: { name: name2, file, length } }) {
  for (let i = 0; i < length; i++) {
    if (!name2[i].startsWith("runtime.")) continue;
    const root = ROOT.exec(file[i])?.[1];
    if (root === void 0) continue;
    for (const element of root.split(/[/\\]/).reverse()) {
      const version = (NAMED.exec(element) ?? BARE.exec(element))?.[1];
      if (version !== void 0) return `go${version}`;
    }
  }
  return "";
}
function standardLines({ functions, locations, samples }) {
  const lines = /* @__PURE__ */ new Map();
  const { name: name2, startLine, length } = functions;
  const twice = /* @__PURE__ */ new Set();
  for (let i = 0; i < length; i++) {
    const [own, line] = [name2[i], startLine[i]];
    if (line <= 0 || !/^(?:runtime|testing)\./.test(own)) continue;
    if (lines.has(own) && lines.get(own) !== line) twice.add(own);
    lines.set(own, line);
  }
  for (const own of twice) lines.delete(own);
  const main = name2.indexOf("main.main");
  const caller = name2.indexOf("runtime.main");
  if (main < 0 || caller < 0) return lines;
  const { lineStart, lineFunction, lineNumber } = locations;
  for (let at2 = 1; at2 < samples.stack.length; at2++) {
    const [callee, line] = [
      lineStart[samples.stack[at2 - 1] + 1] - 1,
      lineStart[samples.stack[at2]]
    ];
    if (lineFunction[callee] !== main || lineFunction[line] !== caller) continue;
    lines.set(MAIN_CALL, lineNumber[line]);
    break;
  }
  return lines;
}

// src/compare/differing.ts
function known(text2) {
  return text2 === "" ? [] : [text2];
}
function distinct(values) {
  return [...new Set(values)].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

// src/compare/go-doubts.ts
function goDoubts({ base, head }, pairs) {
  const from = base.goVersion;
  const to = head.goVersion;
  if (from !== "" && to !== "") {
    return minorOf(from) === minorOf(to) ? [] : [{ code: "go-differs", base: from, head: to }];
  }
  if (from !== to) return [{ code: "go-differs", base: from, head: to }];
  return pairs.flatMap((pair2) => lineDoubt(pair2) ?? []).slice(0, 1);
}
function minorOf(version) {
  return version.replace(/^(go1\.\d+)\.\d+$/, "$1");
}
function lineDoubt({ base, head }) {
  const [first, ...others] = [...base, ...head];
  const lines = standardLines(first.profile);
  for (const other of others) {
    let common = 0;
    for (const [name2, line] of standardLines(other.profile)) {
      const expected = lines.get(name2);
      if (expected === void 0) continue;
      common++;
      if (line === expected) continue;
      return {
        code: "go-lines-differ",
        function: name2,
        base: { profile: first.name, line: expected },
        head: { profile: other.name, line }
      };
    }
    if (common === 0) return { code: "go-unknown", base: first.name, head: other.name };
  }
  return void 0;
}

// src/compare/iteration-doubts.ts
function areOfPrograms({ base, head }) {
  return [...base, ...head].every(({ output, measured, profile: { functions } }) => {
    const isTest = functions.name.some((name2) => name2.startsWith("testing.(*B)."));
    return output === void 0 && measured === "" && !isTest;
  });
}
function iterationDoubts({ measured, base, head }) {
  if (areOfPrograms({ measured, base, head })) return [];
  const where = measured || head[0].name;
  const silent2 = [...base, ...head].find((run) => !run.output || run.output.results.length === 0);
  if (silent2) {
    return [{ code: "no-output", profile: silent2.name, isBenchmark: silent2.measured !== "" }];
  }
  const doubt = partedUnlike(where, base, head) ?? differingResults(base, head) ?? differingRepeats(where, base, head);
  if (doubt) return [doubt];
  const counts = (runs) => distinct(runs.flatMap((run) => run.output.results.map((result) => result.iterations)));
  const from = counts(base);
  const to = counts(head);
  if (from.length > 1 || to.length > 1) {
    const all = [...from, ...to];
    return [{ code: "timed", package: where, fewest: Math.min(...all), most: Math.max(...all) }];
  }
  return from[0] === to[0] ? [] : [{ code: "iterations-differ", package: where, base: from[0], head: to[0] }];
}
function partedUnlike(where, base, head) {
  for (const runs of [base, head]) {
    const names = runs.map((run) => [...linesByName(run).keys()].sort().join());
    const odd = names.findIndex((each) => each !== names[0]);
    if (odd > 0) {
      return {
        code: "parted-unlike",
        package: where,
        profiles: [runs[0].name, runs[odd].name]
      };
    }
  }
  return void 0;
}
function differingResults(base, head) {
  const names = (runs) => new Set(runs.flatMap((run) => [...linesByName(run).keys()]));
  const from = names(base);
  const to = names(head);
  for (const result of to)
    if (!from.has(result)) return { code: "results-differ", result, side: "head" };
  for (const result of from)
    if (!to.has(result)) return { code: "results-differ", result, side: "base" };
  return void 0;
}
function differingRepeats(where, base, head) {
  const counts = [...base, ...head].map(linesByName);
  for (const [result, lines] of counts[0] ?? []) {
    const odd = counts.flatMap((each) => each.get(result) ?? []).find((count2) => count2 !== lines);
    if (odd !== void 0) {
      return { code: "repeats-differ", package: where, result, counts: [odd, lines] };
    }
  }
  return void 0;
}
function linesByName({ output }) {
  const lines = /* @__PURE__ */ new Map();
  for (const { name: name2, procs } of output.results) {
    const key = procs > 1 ? `${name2}-${procs}` : name2;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}

// src/compare/setting-doubts.ts
function settingDoubts(base, head) {
  if (base.length === 0 || head.length === 0) return [];
  const doubts = (name2, of) => {
    const list = (manifests) => distinct(manifests.map(of)).join(" and ");
    const sides = { base: list(base), head: list(head) };
    return sides.base === sides.head ? [] : [{ code: "setting-differs", name: name2, ...sides }];
  };
  const names = [...base, ...head].flatMap(({ go }) => Object.keys(go.settings));
  return [
    ...doubts("-cpu", ({ flags }) => String(flags.cpu)),
    ...doubts("-tags", ({ flags }) => [...flags.tags].sort().join(",")),
    ...doubts("-short", ({ flags }) => flags.short ? "set" : ""),
    ...distinct(names).flatMap((name2) => doubts(name2, ({ go }) => go.settings[name2] ?? ""))
  ];
}

// src/compare/capture.ts
function captureOf({ outputs: alone, manifests }, runs) {
  const outputs = [...runs.flatMap((run) => run.output ? [run.output] : []), ...alone];
  const results = outputs.flatMap((output) => output.results);
  return {
    periods: distinct(runs.map((run) => run.profile.period)),
    iterations: distinct(results.map((result) => result.iterations)),
    procs: distinct(results.map((result) => result.procs)),
    goVersion: joined(manifests.map(toolchainOf)) || joined(runs.map(({ profile }) => goVersionOf(profile))),
    goos: joined([...outputs.map(({ goos }) => goos), ...manifests.map(({ go }) => go.os)]),
    goarch: joined([...outputs.map(({ goarch }) => goarch), ...manifests.map(({ go }) => go.arch)]),
    cpu: joined(outputs.map(({ cpu }) => cpu.slice(0, 100))),
    profiles: runs.map((run) => run.name),
    ...manifests[0] && { flags: flagsOf(manifests[0]) }
  };
}
function flagsOf({ flags: { cpu, short, tags } }) {
  return { cpu, short, tags };
}
function toolchainOf({ go: { version, experiments } }) {
  return experiments === "" ? version : `${version} ${experiments}`;
}
function joined(texts) {
  return distinct(texts.filter((text2) => text2 !== "")).join(" and ");
}
function sharedDoubts({ base, head }, pairs, manifests) {
  return [
    ...goDoubts({ base, head }, pairs),
    ...differing("goos", known(base.goos), known(head.goos)),
    ...differing("goarch", known(base.goarch), known(head.goarch)),
    ...settingDoubts(manifests.base, manifests.head)
  ];
}
function classify({ base, head }, pairs, shared2) {
  const ofPrograms = pairs.every(areOfPrograms);
  const doubts = [
    ...periodDoubts(base.periods, head.periods),
    ...pairs.some(({ ran }) => ran) ? [{ code: "by-operation" }] : [],
    ...pairs.filter(({ ran }) => !ran).flatMap(iterationDoubts),
    ...differing("procs", together(base.procs), together(head.procs)),
    // A server at work need have no frame in common with itself by which Go is told.
    ...shared2.filter(({ code: code2 }) => code2 !== "go-unknown" || !ofPrograms)
  ];
  if (pairs.length === 0) return { class: "advisory", doubts: [{ code: "no-pair" }] };
  if (doubts.length > 0) return { class: "advisory", doubts };
  return {
    class: (head.periods[0] ?? 0) <= 1 ? "exact" : "sampled",
    doubts: [],
    ...ofPrograms && { ofPrograms }
  };
}
function differing(what, base, head) {
  const isOneSided = base.length === 0 !== (head.length === 0);
  const isSame2 = distinct([...base, ...head]).length <= 1;
  return isSame2 && !isOneSided ? [] : [{ code: "differs", what, base, head }];
}
function periodDoubts(base, head) {
  const all = distinct([...base, ...head]);
  if (all.some((period) => period <= 0)) return [{ code: "no-period" }];
  if (all.length > 1 && String(base) === String(head))
    return [{ code: "mixed-periods", periods: base }];
  return differing("period", base.map(String), head.map(String));
}
function together(procs) {
  return known(procs.join(" and "));
}

// src/compare/copies.ts
function withoutCopies(set) {
  const runs = [];
  const copies = [];
  const ofMoment = /* @__PURE__ */ new Map();
  for (const run of set.runs) {
    const together2 = ofMoment.get(momentOf(run.profile)) ?? [];
    const first2 = run.process ? void 0 : together2.find(({ profile }) => isCopy(profile, run.profile));
    if (first2) {
      copies.push({ profile: run.name, of: first2.name });
      continue;
    }
    runs.push(run);
    together2.push(run);
    ofMoment.set(momentOf(run.profile), together2);
  }
  const [first, ...others] = copies;
  if (!first) return { set, notes: [] };
  const note = { level: "warning", code: "copies", ...first, more: others.length };
  return { set: { ...set, runs }, notes: [note] };
}
function momentOf(profile) {
  return profile.timeNanos === 0n ? profile : profile.timeNanos;
}
function isCopy(a, b) {
  if (a === b) return true;
  if (a.timeNanos === 0n || a.timeNanos !== b.timeNanos) return false;
  if (a.samples.length !== b.samples.length) return false;
  return a.samples.values.every((column, i) => {
    const other = b.samples.values[i];
    return other !== void 0 && column.every((value, sample) => value === other[sample]);
  });
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
var ROLE = { harness: 1, runtime: 2, struct: 4, seeded: 8, benchmark: 16, other: 32 };
function roleOf({ importPath, local }) {
  if (importPath === "runtime") {
    if (local === "main" || /^doInit\d*$/.test(local)) return "harness";
    return local === "malg" ? "struct" : "runtime";
  }
  if (importPath === "" || importPath.startsWith("runtime/") || importPath === "internal/runtime") {
    return "runtime";
  }
  if (importPath.startsWith("internal/runtime/")) return "runtime";
  if (importPath === "testing") return local === "(*M).Run" ? "harness" : "other";
  if (importPath === "main" && local === "main") return "harness";
  if (/^internal\/(?:sync|concurrent)$/.test(importPath) && local.startsWith("newIndirectNode")) {
    return "seeded";
  }
  return isBenchmarkName(local) ? "benchmark" : "other";
}
function rolesOn({ start, node }, roles, sample) {
  let on2 = 0;
  for (let at2 = start[sample]; at2 < start[sample + 1]; at2++) on2 |= roles[node[at2]];
  return on2;
}
function partOf(on2) {
  const has = (role) => (on2 & ROLE[role]) !== 0;
  if (has("struct")) return "goroutines";
  if (has("seeded")) return "left";
  if (has("harness") && !has("benchmark")) return "left";
  return has("other") || has("benchmark") ? "result" : "left";
}

// src/compare/harness.ts
function markHarness(stacks, names, measured) {
  const roles = rolesIn(names);
  const own = names.packageId.get(measured);
  const { start, node: nodes } = stacks;
  const marked = new Uint8Array(start.length - 1);
  for (let i = 0; i < marked.length; i++) {
    let seen = 0;
    let harness = false;
    for (let at2 = start[i]; at2 < start[i + 1]; at2++) {
      const node = nodes[at2];
      const known3 = roles[node];
      const isOther = known3 === ROLE2.library || known3 === ROLE2.runtime;
      const role = isOther && names.functions[node].package === own ? ROLE2.user : known3;
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
var beside2 = (metric) => `give its ${metric} of the same moment beside it`;
function recorded(record, rate, kind) {
  const { bytes, objects } = record;
  if ((bytes ?? 0) < 0 || (objects ?? 0) < 0) {
    return `amounts below 0, as of a difference of profiles, so that ${UNKNOWN}: ${CURE}`;
  }
  if (record.size === 0 && objects === void 0)
    return `no ${kind}_objects: ${UNKNOWN}; ${beside2(`${kind}_objects`)}`;
  if (record.size === 0 && bytes === void 0)
    return `no ${kind}_space: ${UNKNOWN}; ${beside2(`${kind}_space`)}`;
  const size = record.size || bytes / objects;
  if (bytes !== void 0 && objects !== void 0 && !areAlike(bytes, objects * size)) {
    return `bytes that are not the objects times their size, so that ${UNKNOWN}: ${CURE}`;
  }
  const count2 = bytes === void 0 ? Math.ceil(objects * chanceOfSample(size, rate) * (1 - Number.EPSILON)) : sampledObjects(bytes, size, rate);
  return count2 < 1 ? `amounts of less than one sample at a period of ${rate} B: ${CURE}` : { count: count2, size };
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
    const columns2 = new Array(VARIANCES + KINDS.length).fill(nothing);
    return { columns: columns2, why: { alloc: "", inuse: "" } };
  }
  const index = heapMetrics(profile);
  const valuesOf2 = (metric) => values[index.get(metric) ?? -1];
  const spreadOf2 = (kind) => {
    const [bytes, objects] = [valuesOf2(`${kind}_space`), valuesOf2(`${kind}_objects`)];
    return sampleSpread(bytes, objects, objectSize, profile.period, kind);
  };
  const spread = { alloc: spreadOf2("alloc"), inuse: spreadOf2("inuse") };
  const variances = METRICS.map((metric) => {
    const { unit, kind } = METRIC[metric];
    return unit === "bytes" ? spread[kind].bytes : spread[kind].objects;
  });
  return {
    columns: [...variances, ...KINDS.map((kind) => spread[kind].untold)],
    why: { alloc: spread.alloc.why, inuse: spread.inuse.why }
  };
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
      results: [...new Set(lines.map(({ name: name2 }) => name2))]
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
    for (let at2 = stacks.start[sample + 1] - 1; at2 >= stacks.start[sample]; at2--) {
      const node = stacks.node[at2];
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
  return values.reduce((total2, value) => total2 + value, 0);
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
function wayOf(sample, { start, node, line, profile }, names) {
  const runN = names.functionId.get("testing.(*B).runN");
  const way = [profile.samples.objectSize[sample]];
  for (let at2 = start[sample]; at2 < start[sample + 1] && node[at2] !== runN; at2++) {
    way.push(node[at2], line[at2]);
  }
  return way.join(" ");
}

// src/compare/stacks.ts
function expandStacks(profile, names) {
  const { samples, locations } = profile;
  const ids = names.ofProfile.get(profile);
  const unnamed = names.unnamed.get(profile);
  const start = new Int32Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) {
    let frames = 0;
    for (let at2 = samples.stackStart[i]; at2 < samples.stackStart[i + 1]; at2++) {
      frames += Math.max(1, lineCount(locations, samples.stack[at2]));
    }
    start[i + 1] = start[i] + frames;
  }
  const node = new Int32Array(start[samples.length]);
  const symbol = new Int32Array(node.length).fill(-1);
  const line = new Float64Array(node.length);
  let frame = 0;
  for (let at2 = 0; at2 < samples.stackStart[samples.length]; at2++) {
    const location = samples.stack[at2];
    if (lineCount(locations, location) === 0)
      node[frame++] = unnamed[locations.mapping[location] + 1];
    for (let l = locations.lineStart[location]; l < locations.lineStart[location + 1]; l++) {
      symbol[frame] = locations.lineFunction[l];
      node[frame] = ids[symbol[frame]];
      line[frame++] = locations.lineNumber[l];
    }
  }
  return { profile, start, node, symbol, line };
}
function lineCount({ lineStart }, location) {
  return lineStart[location + 1] - lineStart[location];
}

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
  constructor(rows, columns2) {
    this.rows = rows;
    this.columns = columns2;
    this.#cells = new Float64Array(rows * WIDTH * columns2);
  }
  at(row, attribute, column) {
    return this.#cells[(row * WIDTH + PLACE[attribute]) * this.columns + column];
  }
  /** Adds one amount to each column. */
  add(row, attribute, amounts) {
    const cells = this.#cells;
    const start = (row * WIDTH + PLACE[attribute]) * this.columns;
    for (let c = 0; c < amounts.length; c++) cells[start + c] += amounts[c];
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

// src/compare/tally.ts
function tallier(names) {
  const size = names.functions.length + names.packages.length;
  const lastSeen = new Int32Array(size).fill(-1);
  const grids = /* @__PURE__ */ new Map();
  return (stacks, columns2, samples) => {
    const sums = grids.get(columns2.length) ?? new Grid(size, columns2.length);
    grids.set(columns2.length, sums);
    return tally({ stacks, columns: columns2, samples, names, lastSeen, sums });
  };
}
function tally({ stacks, columns: columns2, samples, names, lastSeen, sums }) {
  const { start, node: nodes } = stacks;
  const { packages, owns } = numbersOf(names);
  const amounts = new Float64Array(columns2.length);
  const touched = [];
  const see = (node, sample) => {
    const last = lastSeen[node];
    if (last === sample) return;
    if (last === -1) touched.push(node);
    lastSeen[node] = sample;
    sums.add(node, "cum", amounts);
  };
  for (const sample of samples) {
    let isEmpty = true;
    for (let c = 0; c < columns2.length; c++) {
      const amount2 = columns2[c][sample];
      amounts[c] = amount2;
      if (amount2 !== 0) isEmpty = false;
    }
    if (isEmpty) continue;
    const leaf = start[sample];
    const end = start[sample + 1];
    let charged = false;
    for (let at2 = leaf; at2 < end; at2++) {
      const node = nodes[at2];
      const of = packages[node];
      see(node, sample);
      see(of, sample);
      if (at2 === leaf) {
        sums.add(node, "flat", amounts);
        sums.add(of, "flat", amounts);
      }
      if (!charged && owns[node] === 1) {
        charged = true;
        sums.add(node, "owned", amounts);
        sums.add(of, "owned", amounts);
      }
    }
  }
  const found = Int32Array.from(touched).sort();
  for (const node of found) lastSeen[node] = -1;
  return { nodes: found, sums: sums.take(found) };
}
var numbersOf = rememberedOf(({ functions }) => ({
  packages: Int32Array.from(functions, (declared) => declared.package),
  owns: Uint8Array.from(functions, (declared) => declared.owns ? 1 : 0)
}));
function checkExact(column, profile) {
  let magnitude2 = 0;
  for (const value of column) magnitude2 += Math.abs(value);
  if (magnitude2 > Number.MAX_SAFE_INTEGER) {
    throw new UserError(
      `${profile}: the values add up to more than 2^53 and cannot be summed exactly`
    );
  }
}

// src/compare/measured-run.ts
function columnOf({ columns: columns2, metrics }, metric) {
  return columns2[metrics.indexOf(metric)];
}
function measureRuns(pairs, how2) {
  const tally2 = tallier(how2.names);
  const claims = claimant(how2.names);
  const isSampled = pairs.some(
    ({ base, head }) => [...base, ...head].some(({ profile }) => profile.period > 1)
  );
  return pairs.flatMap(({ measured, ran, base, head }, pair2) => {
    const sideOf4 = (runs2, side) => runs2.map((run, index) => {
      const given2 = { run, side, measured, pair: pair2, ran, ...shareOf(run, index, runs2, how2) };
      return ran ? sortProcess(given2, ran, how2, claims) : sortRun(given2, how2);
    });
    const runs = [...sideOf4(base, "base"), ...sideOf4(head, "head")];
    const mayDiffer = how2.identity === "declared" && !ran;
    const changed = mayDiffer ? changedLoops(runs) : /* @__PURE__ */ new Set();
    return runs.map((run) => tallyRun(withoutProbes(run, changed, how2), tally2, isSampled));
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
function columnsOf({ profile, name: name2 }, metrics) {
  const index = heapMetrics(profile);
  const columns2 = metrics.map((metric) => profile.samples.values[index.get(metric)]);
  for (const column of columns2) checkExact(column, name2);
  return columns2;
}
var GOROUTINES = "(goroutines)";
var INIT = "(init)";
function ranIn(stacks, names, iterations) {
  const launched = names.functionId.get("testing.(*B).launch");
  return iterations + (launched !== void 0 && stacks.node.includes(launched) ? 1 : 0);
}
function sortProcess(given2, ran, { metrics, names }, claims) {
  const { run } = given2;
  const stacks = expandStacks(run.profile, names);
  const common = {
    ...given2,
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
  const { result, goroutines, left: left2 } = claims.parts(stacks);
  if (ran.kind === "screen") {
    const benchmarks = benchmarkOfSamples(stacks, names, run.output);
    return { ...common, samples: groupBy(result, (sample) => benchmarks[sample]), dropped: left2 };
  }
  const { process } = run;
  const count2 = process?.kind === "result" ? process.pair[process.at === "low" ? 0 : 1] : 0;
  const samples = /* @__PURE__ */ new Map([
    [ran.result, result],
    [GOROUTINES, goroutines]
  ]);
  return { ...common, samples, dropped: left2, ranOperations: ranIn(stacks, names, count2) };
}
function sortRun(given2, { metrics, names, identity }) {
  const { run } = given2;
  const columns2 = columnsOf(run, metrics);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === "declared" ? markHarness(stacks, names, given2.measured) : void 0;
  const benchmarks = benchmarkOfSamples(stacks, names, run.output);
  const { samples, dropped } = sortSamples(benchmarks, harness);
  const bytes = columnOf({ columns: columns2, metrics }, "alloc_space");
  const operations = operationsOf(run.output, samples, stacks, names, bytes);
  const probes = /* @__PURE__ */ new Map();
  return {
    ...given2,
    stacks,
    metrics,
    columns: columns2,
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

// src/compare/median.ts
function median(values) {
  if (values.length === 0) return 0;
  if (values.length === 1) return values[0];
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// src/compare/side.ts
var SIDES = ["base", "head"];

// src/compare/node-sums.ts
var NodeSums = class {
  #rowOf;
  #grid;
  constructor(nodes, columns2) {
    this.#rowOf = new Map([...new Set(nodes)].map((node, row) => [node, row]));
    this.#grid = new Grid(this.#rowOf.size, columns2);
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
  /** 0 for what was not added. */
  at(node, attribute, column) {
    const row = this.#rowOf.get(node);
    return row === void 0 ? 0 : this.#grid.at(row, attribute, column);
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
  ).filter(({ weight: weight2 }) => weight2 !== 0).map((part) => ({ ...part, tally: part.run.tally(part.benchmark) }));
  const nodes = parts.flatMap(({ tally: tally2 }) => [...tally2.nodes]);
  const sums = new NodeSums(nodes, runs[0]?.tallied.length ?? 0);
  for (const { run, tally: tally2, weight: weight2 } of parts) {
    const variances = run.columns.length;
    const factors = Array.from(
      { length: sums.columns },
      (_, column) => column < variances ? weight2 : column < variances + VARIANCES ? weight2 ** 2 : 1
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
    ({ pair: pair2, repeat: repeat2 }) => `${pair2} ${repeat2}`
  );
  const each = [...repeats.values()].map((group) => ({
    pair: group[0].pair,
    sums: addUp(side, group, alone)
  }));
  const nodes = new Set(each.flatMap(({ sums }) => [...sums.nodes()]));
  const pairs = [...groupBy(each, ({ pair: pair2 }) => pair2).values()];
  const [only, ...others] = each;
  if (only && others.length === 0 && per === 1) return () => only.sums;
  return (choose) => {
    const chosen = new NodeSums(nodes, runs[0]?.tallied.length ?? 0);
    for (const pair2 of pairs) {
      chosen.addChosen(
        pair2.map(({ sums }) => sums),
        choose,
        1 / per
      );
    }
    return chosen;
  };
}

// src/compare/statistics/steps.ts
var taken = 0;
function repeat(name2, most, isDone) {
  if (tryRepeat(most, isDone)) return;
  throw new Error(`${name2} has not ended within ${most} steps`);
}
function tryRepeat(most, isDone) {
  for (let k = 0; k < most; k++) {
    taken++;
    if (isDone(k)) return true;
  }
  return false;
}
function checkFinite(name2, value) {
  if (!Number.isFinite(value)) throw new RangeError(`${name2} is ${value}, and has to be finite`);
}
function checkPositive(name2, value) {
  checkFinite(name2, value);
  if (value <= 0) throw new RangeError(`${name2} is ${value}, and has to be above 0`);
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
function findQuantile(probability, p, start) {
  if (probability(-EDGE).value >= p) return Number.NEGATIVE_INFINITY;
  if (probability(EDGE).value < p) return Number.POSITIVE_INFINITY;
  let low = -EDGE;
  let high = EDGE;
  let at2 = Math.min(Math.max(start, low), high);
  tryRepeat(MOST_STEPS2, () => {
    const { value, slope: slope2 } = probability(at2);
    if (value === p) return true;
    if (value < p) low = at2;
    else high = at2;
    const newton = at2 - (Math.log(value) - Math.log(p)) * value / slope2;
    const scale = Math.max(1, Math.abs(at2));
    const isFound = Math.abs(newton - at2) <= 1e-10 * scale;
    at2 = isFound || newton > low && newton < high ? newton : (low + high) / 2;
    return isFound || high - low <= 1e-15 * scale;
  });
  return at2;
}

// src/compare/statistics/saddle-point.ts
function binomialTerm(a, b, x, y) {
  const n = a + b;
  const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(log) * Math.sqrt((1 / a + 1 / b) / (2 * Math.PI));
}
function poissonTerm(a, x) {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}
function stirlingError(z) {
  checkPositive("the argument of Stirling's formula", z);
  let error = 0;
  let at2 = z;
  for (; at2 < 16; at2++) error += (at2 + 0.5) * Math.log1p(1 / at2) - 1;
  const s = 1 / (at2 * at2);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)));
  return error + series / at2;
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
    const at2 = Math.exp(t - inward);
    sum2 += at2 * (1 + inward) * density(at2 * width2);
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
  checkPositive("the point of a gamma distribution", x);
  if (x < a + 1) {
    const lower = Math.min(1, lowerTail(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperTail(a, x));
  return { lower: 1 - upper, upper };
}
function gammaQuantile(p, a) {
  checkFinite("the probability of a quantile", p);
  checkPositive("the shape of a gamma distribution", a);
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const slopeAt = (x) => a * poissonTerm(a, x);
  if (p <= 0.5) {
    const rise2 = (u) => {
      const x = Math.exp(u);
      return { value: incompleteGamma(a, x).lower, slope: slopeAt(x) };
    };
    return Math.exp(findQuantile(rise2, p, nearQuantile(a, -normalNear(p))));
  }
  const rise = (u) => {
    const x = Math.exp(-u);
    return { value: incompleteGamma(a, x).upper, slope: slopeAt(x) };
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
function lowerTail(a, x) {
  if (a >= LARGE) return tailIntegral((u) => a * poissonTerm(a, x * Math.exp(-u)), width(a, x));
  const term = poissonTerm(a, x);
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
function upperTail(a, x) {
  if (a >= LARGE) return tailIntegral((u) => a * poissonTerm(a, x * Math.exp(u)), width(a, x));
  const term = poissonTerm(a, x) * a;
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
    const weight3 = own.variance / own.amount;
    return { count: own.amount / weight3, weight: weight3, unseen: Math.max(own.unseen ?? 0, weight3) };
  }
  if (!(other.amount > 0)) return void 0;
  const weight2 = other.variance / other.amount * other.runs / own.runs;
  return { count: 0, weight: weight2, unseen: Math.max(own.unseen ?? 0, weight2) };
}
function check({ amount: amount2, variance, runs, unseen = 0 }) {
  checkFinite("the amount of an estimate", amount2);
  checkFinite("the weight of what went unseen", unseen);
  checkPositive("the number of runs of an estimate", runs);
  if (amount2 > 0) checkPositive("the variance of an estimate", variance);
}
function amountBounds(events, tail) {
  return { low: lowBound(events, tail), high: highBound(events, tail) };
}
function lowBound({ count: count2, weight: weight2 }, tail) {
  return count2 > 0 ? weight2 * gammaQuantile(tail, count2) : 0;
}
function highBound(events, tail) {
  const { count: count2, weight: weight2 } = withUnseen(events);
  return weight2 * gammaQuantile(1 - tail, count2);
}
function withUnseen({ count: count2, weight: weight2, unseen }) {
  if (unseen === weight2) return { count: count2 + 1, weight: weight2 };
  const amount2 = count2 * weight2 + unseen;
  const each = (count2 * weight2 ** 2 + unseen ** 2) / amount2;
  return { count: amount2 / each, weight: each };
}
function amountAbove({ count: count2, weight: weight2 }, limit) {
  return count2 > 0 ? incompleteGamma(count2, limit / weight2).lower : 1;
}
function amountBelow(events, limit) {
  const { count: count2, weight: weight2 } = withUnseen(events);
  return incompleteGamma(count2, limit / weight2).upper;
}

// src/compare/statistics/difference.ts
function differenceBounds(base, head, tail) {
  const b = eventsOf(base, head);
  const h = eventsOf(head, base);
  if (!b || !h) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const difference = head.amount - base.amount;
  return {
    low: difference - slack(h, b, tail),
    high: difference + slack(b, h, tail)
  };
}
function differenceAbove(base, head, limit) {
  return tailAt((tail) => differenceBounds(base, head, tail).low - limit);
}
function differenceBelow(base, head, limit) {
  return tailAt((tail) => limit - differenceBounds(base, head, tail).high);
}
function slack(falls, rises, tail) {
  return Math.hypot(
    falls.count * falls.weight - lowBound(falls, tail),
    highBound(rises, tail) - rises.count * rises.weight
  );
}
var MOST_STEPS3 = 60;
var LEAST = 1e-12;
function tailAt(beyond) {
  const tail = (at2) => Math.exp(-at2 * at2);
  let inside = Math.sqrt(Math.log(2));
  let outside = Math.sqrt(-Math.log(LEAST));
  let above = beyond(0.5);
  let below = beyond(LEAST);
  if (!(above > 0)) return 1;
  if (below > 0) return LEAST;
  let side = 0;
  tryRepeat(MOST_STEPS3, () => {
    const at2 = inside + (outside - inside) * above / (above - below);
    const value = beyond(tail(at2));
    if (value > 0) {
      inside = at2;
      above = value;
      if (side === 1) below /= 2;
      side = 1;
    } else {
      outside = at2;
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
  const groups2 = groupBy(
    // Of what ran alone no sample is a figure.
    runs.filter(({ untold, ran }) => untold.alloc !== "" && !ran),
    ({ untold }) => untold.alloc
  );
  return [...groups2].map(([lacks, [first, ...others]]) => {
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
    return change2(base.at(node, attribute, column), head.at(node, attribute, column));
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
function change2(base, head) {
  return { base, head, delta: head - base };
}
function repeatedChanges(runs, { weigh, metrics, per = 1 }) {
  const base = addUpRepeats("base", runs, { weigh, per });
  const head = addUpRepeats("head", runs, { weigh, per });
  const middle = { base: base(median), head: head(median) };
  const isRepeated2 = runs.some(({ repeats }) => repeats > 1);
  const least = isRepeated2 ? { base: base(minimum), head: head(minimum) } : middle;
  const most = isRepeated2 ? { base: base(maximum), head: head(maximum) } : middle;
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
  const plain = change2(middle.base, middle.head);
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
  const ofBase2 = mostUnseen(runs, "base", weigh);
  const ofHead = mostUnseen(runs, "head", weigh);
  const unseenOn = { base: ofBase2 || ofHead, head: ofHead || ofBase2 };
  const estimateOf = (side) => {
    const count2 = Math.max(1, ...countRuns(runs, side));
    const unseen = unseenOn[side];
    return (amount2, variance, metric) => ({
      amount: amount2,
      variance,
      runs: count2,
      ...unitOf(metric) === "count" && { unseen }
    });
  };
  const estimate = { base: estimateOf("base"), head: estimateOf("head") };
  return (node, attribute, metric, plain) => {
    const at2 = (side, noise) => sides[side].at(node, attribute, metrics.length + noise);
    const untold = SIDES.find((side) => at2(side, untoldColumn(metric)) > 0);
    if (untold) return { ...plain, interval: ANYTHING, untold: whyUntold(runs, untold, metric) };
    const of = (side) => estimate[side](plain[side], at2(side, varianceColumn(metric)), metric);
    const estimates = { base: of("base"), head: of("head") };
    return { ...plain, estimates };
  };
}
function boundsOf2({ base, head }) {
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

// src/compare/range.ts
function rangeOf2(values) {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

// src/compare/slope.ts
function measurementsOf(runs, side) {
  const of = runs.filter((run) => run.side === side);
  return [...groupBy(of, ({ repeat: repeat2 }) => repeat2).values()].flatMap((both2) => {
    const at2 = (wanted) => both2.find(({ run: { process } }) => process?.kind === "result" && process.at === wanted);
    const [low, high] = [at2("low"), at2("high")];
    return low && high ? [{ low, high }] : [];
  });
}
function operationsBetween([low, high]) {
  return high - low;
}
function slope(low, high, pair2) {
  return (high - low) / operationsBetween(pair2);
}
function figureOf({ base, head }) {
  const [from, to] = [rangeOf2(base), rangeOf2(head)];
  const middle = { base: median(base), head: median(head) };
  const isBoth = base.length > 0 && head.length > 0;
  const least = { base: from.least, head: to.least };
  const most = { base: from.most, head: to.most };
  return {
    change: isBoth ? repeated(middle, least, most) : change2(middle.base, middle.head),
    base: from,
    head: to
  };
}

// src/compare/totals.ts
function totalsOf2(runs, metrics, weigh = (run) => run.weight) {
  const result = {};
  for (const metric of metrics) {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const [benchmark, list] of run.samples) {
        sums[run.side] += weigh(run, benchmark) * sumOf(run, list, metric);
      }
    }
    result[metric] = change2(sums.base, sums.head);
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
  let count2 = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count2 += list.length;
  }
  return count2;
}

// src/compare/counted-figures.ts
var AGREES = { bytes: 8, share: 0.01 };
function countedFigures(runs, name2, pair2, metrics) {
  const of = { base: measurementsOf(runs, "base"), head: measurementsOf(runs, "head") };
  const lines = bothSides((side) => of[side].map(linesOf3));
  const uncounted = uncountedIn(runs);
  if (uncounted) return { ...screenFigures(lines, pair2), by: "printed", uncounted };
  const total2 = (run, key, metric) => sumOf(run, run.samples.get(key) ?? [], metric);
  const slopes = (key, metric) => bothSides(
    (side) => of[side].map(
      ({ low, high }) => slope(total2(low, key, metric), total2(high, key, metric), pair2)
    )
  );
  const all = (key) => byMetric(metrics, (metric) => figureOf(slopes(key, metric)));
  const printed = printedSlopes(lines, pair2);
  const isTimed = SIDES.some(
    (side) => hasMore(slopes(name2, "alloc_space")[side], printed.alloc_space?.[side], pair2)
  );
  const claimed = all(name2);
  const setUp = (metric) => {
    const each = isTimed && printed[metric] || slopes(name2, metric);
    return bothSides(
      (side) => of[side].map(
        ({ high }, i) => total2(high, name2, metric) - high.ranOperations * each[side][i]
      )
    );
  };
  const shown = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  return {
    pair: pair2,
    repeats: { base: of.base.length, head: of.head.length },
    by: isTimed ? "timed" : "counted",
    figures: isTimed ? { ...claimed, ...shown } : claimed,
    claimed,
    printed: shown,
    outside: isTimed ? byMetric(metrics, (metric) => {
      const inside = printed[metric];
      const counted = slopes(name2, metric);
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
function screenFigures(lines, pair2) {
  const printed = printedSlopes(lines, pair2);
  const figures = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  const repeats = { base: lines.base.length, head: lines.head.length };
  const none = { claimed: {}, outside: {}, setUp: {}, goroutines: {} };
  return { pair: pair2, repeats, by: "screen", figures, printed: figures, ...none };
}
function roundingOf([low, high]) {
  return (high + low) / (high - low);
}
function linesOf3({ low, high }) {
  const only = ({ run }) => {
    const lines = run.output?.results ?? [];
    return lines.length === 1 ? lines[0] : void 0;
  };
  const [few, many] = [only(low), only(high)];
  return few && many && { low: few, high: many };
}
function printedSlopes(lines, pair2) {
  return byMetric(["alloc_space", "alloc_objects"], (metric) => {
    const total2 = (line) => {
      const each = metric === "alloc_space" ? line.bytesPerOp : line.allocsPerOp;
      return each === void 0 ? Number.NaN : each * line.iterations;
    };
    const values = bothSides(
      (side) => lines[side].map(
        (both2) => both2 ? slope(total2(both2.low), total2(both2.high), pair2) : Number.NaN
      )
    );
    return [...values.base, ...values.head].every(Number.isFinite) ? values : void 0;
  });
}
function hasMore(counted, printed, pair2) {
  if (!printed || counted.length === 0) return false;
  const allowed = roundingOf(pair2) + Math.max(AGREES.bytes, AGREES.share * median(counted));
  return less(counted, printed).every((more) => more > allowed);
}
function less(from, part) {
  return from.map((value, i) => value - part[i]);
}
function bothSides(make) {
  return { base: make("base"), head: make("head") };
}

// src/compare/counted-results.ts
function collectedResults(runs, manifests, metrics) {
  const alone = groupBy(
    runs.filter(({ ran }) => ran?.kind === "result"),
    ({ measured, ran }) => keyOf(measured, ran?.kind === "result" ? ran.result : "")
  );
  const screens = { base: screenLines(manifests.base), head: screenLines(manifests.head) };
  return [...statedIn(manifests)].map(([key, stated]) => {
    const id = { package: stated.package, name: stated.name, procs: void 0 };
    const atPair = ofOnePair(alone.get(key) ?? []);
    const screen = screened(screens.base.get(key), screens.head.get(key));
    const own = atPair && (atPair.sides === 2 || !isOfBoth(screen)) ? atPair : void 0;
    const counted = own ? countedFigures(own.runs, stated.name, own.pair, metrics) : screen;
    const isOn = (side) => (counted?.repeats[side] ?? 0) > 0;
    const endings = Object.fromEntries(
      SIDES.flatMap((side) => {
        const ending = isOn(side) ? void 0 : endingOf(stated, side, isOn);
        return ending ? [[side, ending]] : [];
      })
    );
    const status = statusOf(isOn("base"), isOn("head"), stated);
    const lines = { base: [], head: [] };
    return {
      result: {
        id,
        status,
        ...isEdited(stated) && { isEdited: true },
        lines,
        endings,
        ...counted && { counted }
      },
      runs: own?.runs ?? []
    };
  });
}
function ofOnePair(runs) {
  const found = [...groupBy(runs, ({ pair: pair2 }) => pair2).values()].map((of) => {
    const sides = SIDES.filter((side) => measurementsOf(of, side).length > 0).length;
    const { ran } = of[0];
    return { pair: ran?.kind === "result" ? ran.pair : [0, 0], runs: of, sides };
  });
  const [best, next] = found.filter(({ sides }) => sides > 0).sort((a, b) => b.sides - a.sides || operationsBetween(b.pair) - operationsBetween(a.pair));
  const isTorn = best?.sides === 1 && next !== void 0 && sideOf2(best.runs) !== sideOf2(next.runs);
  return isTorn ? void 0 : best;
}
function sideOf2(runs) {
  return runs[0].side;
}
function isEdited({ by: { base, head } }) {
  return base?.source !== void 0 && head?.source !== void 0 && base.source !== head.source;
}
function statusOf(onBase, onHead, { by }) {
  if (onBase !== onHead) return onBase ? "removed" : "added";
  if (onBase) return "both";
  if (by.base && by.head) return "both";
  return by.base ? "removed" : "added";
}
function endingOf({ by }, side, isOn) {
  const stated = by[side];
  if (!stated) return void 0;
  const { exit, message } = stated;
  if (exit !== "ok" && exit !== "screened") return { code: exit, message };
  const other = by[side === "base" ? "head" : "base"];
  const [first] = stated.measurements;
  const isTorn = !isOn("base") && !isOn("head") && other?.exit === exit && !sharePair(stated, other);
  if (isTorn && first) return { code: "pair-differs", message, pair: first.pair };
  return { code: "profile-missing", message };
}
function sharePair(a, b) {
  const pairs = new Set(a.measurements.map(({ pair: pair2 }) => String(pair2)));
  return b.measurements.some(({ pair: pair2 }) => pairs.has(String(pair2)));
}
function statedIn(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const side of SIDES) {
    for (const entry of manifests[side].flatMap(({ packages }) => packages)) {
      for (const result of entry.results) {
        const key = keyOf(entry.package, result.name);
        const stated = found.get(key) ?? { package: entry.package, name: result.name, by: {} };
        const known3 = stated.by[side];
        stated.by[side] = known3 && hasFigures(known3) ? known3 : result;
        found.set(key, stated);
      }
    }
  }
  return found;
}
function isOfBoth(counted) {
  return counted !== void 0 && Math.min(counted.repeats.base, counted.repeats.head) > 0;
}
function hasFigures({ exit }) {
  return exit === "ok" || exit === "screened";
}
function screened(base, head) {
  const pairs = [...(base ?? head ?? /* @__PURE__ */ new Map()).keys()];
  const shared2 = pairs.find((pair3) => base?.has(pair3) && head?.has(pair3));
  const pair2 = shared2 ?? (base && head ? void 0 : pairs[0]);
  if (pair2 === void 0) return void 0;
  const lines = { base: base?.get(pair2) ?? [], head: head?.get(pair2) ?? [] };
  return screenFigures(lines, pair2.split(",").map(Number));
}
function screenLines(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const { packages, flags } of manifests) {
    for (const { package: path, screens } of packages) {
      for (const { pair: pair2, low, high } of screens) {
        const parse = (lines) => {
          const text2 = [`pkg: ${path}`, ...lines].join("\n");
          const output = parseBenchmarkOutput(text2, path, flags.cpu);
          return new Map((output?.results ?? []).map((line) => [line.name, line]));
        };
        const few = parse(low.lines);
        for (const [name2, line] of parse(high.lines)) {
          const first = few.get(name2);
          if (!first) continue;
          const key = keyOf(path, name2);
          const byPair = found.get(key) ?? /* @__PURE__ */ new Map();
          found.set(key, byPair);
          byPair.set(String(pair2), [
            ...byPair.get(String(pair2)) ?? [],
            { low: first, high: line }
          ]);
        }
      }
    }
  }
  return found;
}
function keyOf(path, name2) {
  return `${path}
${name2}`;
}

// src/compare/growing-buffers.ts
var GROWERS = /* @__PURE__ */ new Set([
  "runtime.growslice",
  "runtime.mapassign",
  "runtime.hashGrow",
  "runtime.growWork",
  "bytes.growSlice",
  "bytes.(*Buffer).grow",
  "strings.(*Builder).grow",
  "slices.Grow[...]",
  "internal/runtime/maps.(*Map).growToTable",
  "internal/runtime/maps.(*table).grow",
  "internal/runtime/maps.(*table).rehash",
  "internal/runtime/maps.newTable"
]);
function buffersIn(runs, benchmark, names) {
  const growers = /* @__PURE__ */ new Set();
  for (const name2 of GROWERS) {
    const id = names.functionId.get(name2);
    if (id !== void 0) growers.add(id);
  }
  let all = 0;
  let grown = 0;
  for (const run of runs) {
    if (run.side !== "head") continue;
    const bytes = columnOf(run, "alloc_space");
    const { start, node } = run.stacks;
    for (const sample of run.samples.get(benchmark) ?? []) {
      const amount2 = bytes?.[sample] ?? 0;
      all += amount2;
      const leaf = node.subarray(start[sample], Math.min(start[sample] + 3, start[sample + 1]));
      if (leaf.some((frame) => growers.has(frame))) grown += amount2;
    }
  }
  return all > 0 ? grown / all : 0;
}

// src/compare/counted-scopes.ts
function countedScopes(results, metrics, names, [doubt]) {
  return results.flatMap(({ result: { id, status, counted }, runs }) => {
    if (!counted || runs.length === 0) return [];
    const { pair: pair2, repeats } = counted;
    const why = doubt ?? counted.uncounted;
    const between = operationsBetween(pair2);
    const weigh = (run, name2) => name2 === id.name ? signOf(run) / run.repeats : 0;
    return [
      {
        runs,
        weigh,
        per: between,
        setUp: setUpOf(counted, id.name, runs),
        printed: {},
        scope: {
          package: id.package,
          benchmark: id.name,
          status,
          results: [id],
          pair: pair2,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: repeats },
          operations: { base: between, head: between },
          totals: byMetric(metrics, (metric) => counted.claimed[metric]?.change),
          most: void 0,
          buffers: buffersIn(runs, id.name, names)
        }
      }
    ];
  });
}
function signOf({ run: { process } }) {
  if (!process || process.kind === "start") return 0;
  return process.at === "high" ? 1 : -1;
}
function setUpOf({ outside, pair: pair2 }, name2, runs) {
  const isHigh = (run) => signOf(run) > 0;
  if ((outside.alloc_space?.change.delta ?? 0) > roundingOf(pair2)) {
    const weigh2 = (run, key) => key === name2 && isHigh(run) ? 1 / run.repeats : 0;
    return { weigh: weigh2, per: 1 };
  }
  const between = operationsBetween(pair2);
  const ran = new Map(
    SIDES.flatMap(
      (side) => measurementsOf(runs, side).flatMap(
        ({ low, high }) => [low, high].map((run) => [run, high.ranOperations])
      )
    )
  );
  const weigh = (run, key) => {
    const count2 = key === name2 ? ran.get(run) : void 0;
    return count2 === void 0 ? 0 : (isHigh(run) ? between - count2 : count2) / run.repeats;
  };
  return { weigh, per: between };
}
function startsOf(runs, metrics, [doubt]) {
  const pairs = groupBy(
    runs.filter(({ ran }) => ran?.kind === "start"),
    ({ measured }) => measured
  );
  return [...pairs].map(([path, of]) => {
    const on2 = (side) => of.filter((run) => run.side === side);
    const values = (side, metric) => on2(side).map((run) => sumOf(run, run.samples.get(INIT) ?? [], metric));
    const uncounted = uncountedIn(of);
    const figures = byMetric(
      metrics,
      (metric) => figureOf({ base: values("base", metric), head: values("head", metric) })
    );
    const names = (side) => on2(side).map(({ run }) => run.name);
    const profiles = { base: names("base"), head: names("head") };
    const counts = { base: profiles.base.length, head: profiles.head.length };
    const status = counts.base === 0 ? "added" : counts.head === 0 ? "removed" : "both";
    const why = doubt ?? uncounted;
    return {
      start: { ...uncounted && { uncounted }, package: path, status, figures, profiles },
      of: {
        runs: of,
        weigh: (run) => 1 / run.repeats,
        per: 1,
        printed: {},
        scope: {
          package: path,
          benchmark: INIT,
          status,
          results: [],
          pair: void 0,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: counts },
          operations: { base: 1, head: 1 },
          totals: byMetric(metrics, (metric) => figures[metric]?.change),
          most: void 0,
          buffers: 0
        }
      }
    };
  });
}

// src/compare/join-results.ts
function joinResults(printed) {
  const several = ranAtSeveral(printed);
  const found = /* @__PURE__ */ new Map();
  for (const side of SIDES) {
    for (const result of printed[side]) {
      const { package: path, name: name2, procs } = result;
      const id = {
        package: path,
        name: name2,
        procs: several.has(benchmarkKey(result)) ? procs : void 0
      };
      const key = resultKey(id);
      const joined4 = found.get(key) ?? {
        id,
        lines: { base: [], head: [] },
        procs: { base: [], head: [] },
        doubt: void 0
      };
      found.set(key, joined4);
      const { iterations, bytesPerOp: bytes, allocsPerOp: objects } = result;
      joined4.lines[side].push({ iterations, bytes, objects });
      joined4.procs[side].push(procs);
      if (result.isUnsure) joined4.doubt = { code: "no-package", side };
    }
  }
  return [...found.values()].map(({ id, lines, procs, doubt: unsure }) => {
    const doubt = unsure ?? procsDoubt(procs);
    return { id, lines, status: statusOf2(lines), ...doubt && { doubt } };
  }).sort((a, b) => compareIds(a.id, b.id));
}
function procsDoubt(procs) {
  const [base, head] = SIDES.map((side) => distinct(procs[side]).map(String));
  const isOne = base.length === 0 || head.length === 0 || base.join() === head.join();
  return isOne ? void 0 : { code: "differs", what: "procs", base, head };
}
function compareIds(a, b) {
  return compareText(a.package, b.package) || compareText(a.name, b.name) || (a.procs ?? 0) - (b.procs ?? 0);
}
function statusOf2({ base, head }) {
  if (base.length === 0) return "added";
  return head.length === 0 ? "removed" : "both";
}
function ranAtSeveral(printed) {
  const several = /* @__PURE__ */ new Set();
  for (const side of SIDES) {
    const procs = /* @__PURE__ */ new Map();
    for (const result of printed[side]) {
      const key = benchmarkKey(result);
      if ((procs.get(key) ?? result.procs) !== result.procs) several.add(key);
      procs.set(key, result.procs);
    }
  }
  return several;
}
function benchmarkKey({ package: path, name: name2 }) {
  return `${path}
${name2}`;
}

// src/compare/manifest-modules.ts
function manifestModules(manifests) {
  const paths = manifests.flatMap(({ modules, packages }) => [
    ...modules.map(({ path }) => path),
    ...packages.map(({ module }) => module)
  ]);
  return [...new Set(paths)].filter((path) => path !== "").sort();
}

// src/compare/mem-stats.ts
var SHOWN = [
  "HeapAlloc",
  "HeapInuse",
  "HeapSys",
  "HeapObjects",
  "Sys",
  "TotalAlloc",
  "Mallocs",
  "NumGC"
];
function compareMemStats(base, head) {
  if (base.runs.length !== 1 || head.runs.length !== 1) return [];
  const from = base.runs[0].profile.memStats;
  const to = head.runs[0].profile.memStats;
  if (!from || !to) return [];
  return SHOWN.flatMap((name2) => {
    const values = { base: Number(from.get(name2)), head: Number(to.get(name2)) };
    if (!Number.isSafeInteger(values.base) || !Number.isSafeInteger(values.head)) return [];
    const unit = /Objects|Mallocs|NumGC/.test(name2) ? "count" : "bytes";
    return [{ name: name2, unit, ...values, delta: values.head - values.base }];
  });
}

// src/compare/name-packages.ts
function namePackages(lines) {
  return { base: namedBy2(lines.base, lines.head), head: namedBy2(lines.head, lines.base) };
}
function onlyPackage(lines) {
  const [only = "", ...others] = new Set(lines.flatMap((line) => line.package || []));
  return others.length === 0 ? only : "";
}
function namedBy2(own, others) {
  if (own.every((line) => line.package !== "")) return [...own];
  const [mine, theirs] = [packagesByName(own), packagesByName(others)];
  const only = own.every((line) => line.package === "") ? onlyPackage(others) : "";
  return own.flatMap((line) => {
    const known3 = theirs.get(line.name);
    if (line.package !== "" || known3?.has("")) return [line];
    const free = [...known3 ?? []].filter((path) => !mine.get(line.name).has(path));
    if (free.length === 0) return [{ ...line, package: only }];
    return free.map((path) => ({ ...line, package: path, isUnsure: free.length > 1 }));
  });
}
function packagesByName(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, package: path } of lines) {
    found.set(name2, (found.get(name2) ?? /* @__PURE__ */ new Set()).add(path));
  }
  return found;
}

// src/compare/name-table.ts
function nameTable(profiles, modules, identity = "declared") {
  const names = readNames(profiles, modules);
  const functionId = /* @__PURE__ */ new Map();
  const packageId = /* @__PURE__ */ new Map();
  const drafts = [];
  const declare = (name2, local, importPath, file) => {
    const seen = functionId.get(name2);
    if (seen !== void 0) return seen;
    functionId.set(name2, drafts.length);
    const own = isOwn(importPath, file, modules);
    drafts.push({ name: name2, local, importPath, file, own, owns: own && !isGenerated(local) });
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
    const { name: name2, systemName, file, length } = profile.functions;
    const mapped = ["", ...profile.mappings.map((mapping) => mapping.file)];
    unnamed.set(profile, Int32Array.from(mapped, declareUnnamed));
    const ids = new Int32Array(length);
    const inlined = /* @__PURE__ */ new Map();
    for (let i = 0; i < length; i++) {
      const { declared, symbol } = names.read(name2[i], file[i]);
      const { owner, local, importPath } = identity === "exact" ? symbol : declared;
      const shown = identity === "exact" ? pprofName(name2[i], systemName[i]) : owner;
      const path = testedPackage(importPath, file[i]);
      ids[i] = name2[i] === "" ? declareUnnamed("") : declare(shown, local, path, file[i]);
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
function isGenerated(local) {
  return /^_C(?:func|macro)_|^_[Cc]go_/.test(local);
}

// src/compare/notes.ts
var MOST_UNCLAIMED = 0.01;
function ignoredNotes(base, head) {
  const files = [...base.ignored, ...head.ignored];
  return files.length === 0 ? [] : [{ level: "info", code: "ignored-files", files }];
}
function momentNotes(base, head) {
  return [...base.moments ?? [], ...head.moments ?? []].map(({ files, isJoined }) => {
    return { level: isJoined ? "info" : "warning", code: "moment", files, isJoined };
  });
}
function droppedNote(runs) {
  let stacks = 0;
  let bytes;
  for (const run of runs) {
    if (run.side !== "head") continue;
    stacks += run.dropped.length;
    if (columnOf(run, "alloc_space")) {
      bytes = (bytes ?? 0) + run.weight * sumOf(run, run.dropped, "alloc_space");
    }
  }
  return stacks === 0 ? [] : [{ level: "info", code: "harness", stacks, bytes }];
}
function probeNotes(runs) {
  const left2 = /* @__PURE__ */ new Map();
  for (const run of runs) {
    for (const [benchmark, samples] of run.probes) {
      const { measured, side } = run;
      const key = `${measured}
${benchmark}`;
      const bytes = (left2.get(key)?.bytes ?? 0) + run.weight * sumOf(run, samples, "alloc_space");
      const note = { level: "info", code: "probe-left-out" };
      left2.set(key, { ...note, benchmark, package: measured, side, bytes });
    }
  }
  return [...left2.values()];
}
function unclaimedNote(runs) {
  let all = 0;
  let unclaimed = 0;
  const benchmarks = /* @__PURE__ */ new Set();
  for (const run of runs) {
    if (run.side !== "head") continue;
    for (const [benchmark, samples] of run.samples) {
      const bytes = run.weight * sumOf(run, samples, "alloc_space");
      all += bytes;
      if (benchmark === "") unclaimed += bytes;
      else benchmarks.add(benchmark);
    }
  }
  if (benchmarks.size < 2 || unclaimed <= MOST_UNCLAIMED * all) return [];
  return [{ level: "info", code: "unclaimed", share: unclaimed / all }];
}
function remarkNotes({ base, head }, pairs, doubts) {
  const notes = [];
  const isGoUnknown2 = doubts.some(({ code: code2 }) => code2 === "go-unknown");
  if (pairs.some(areOfPrograms)) notes.push({ level: "info", code: "same-work", isGoUnknown: isGoUnknown2 });
  if (!isGoUnknown2 && base.goVersion === "" && base.profiles.length > 0) {
    notes.push({ level: "info", code: "go-by-lines" });
  }
  if (base.cpu !== head.cpu) {
    notes.push({ level: "info", code: "cpu-differs", base: base.cpu, head: head.cpu });
  }
  return notes;
}

// src/compare/unmeasured.ts
function unmeasuredIn(base, head, pairs, { failures, lines }) {
  const failed = /* @__PURE__ */ new Set([...failures.base.keys(), ...failures.head.keys()]);
  const told = isTold(base, head);
  const compared = new Set(
    pairs.filter(isMeasured).flatMap((pair2) => [
      pair2.measured,
      ...[...pair2.base, ...pair2.head].map((run) => run.measured)
    ])
  );
  const [from, to] = [
    sideOf3(base, failures.base, told ? void 0 : lines.base),
    sideOf3(head, failures.head, told ? void 0 : lines.head)
  ];
  const all = [...from.entries.keys(), ...to.entries.keys(), ...from.ran, ...to.ran];
  const names = /* @__PURE__ */ new Set([...told ? all : [], ...failed]);
  const modules = new Map(
    [...from.entries.values(), ...to.entries.values()].map((entry) => [
      entry.package,
      entry.module
    ])
  );
  const withPackages = new Set(
    [...modules].flatMap(([name2, module]) => name2 === module ? [] : [module])
  );
  const isStandIn = (name2) => from.entries.has(name2) !== to.entries.has(name2) && (isModule(from, name2) || isModule(to, name2)) && withPackages.has(name2);
  return [...names].filter((name2) => failed.has(name2) || !compared.has(name2) && !isStandIn(name2)).sort(compareText).map((name2) => ({
    package: name2,
    base: endingOn(from, name2, modules.get(name2)),
    head: endingOn(to, name2, modules.get(name2))
  }));
}
function isMeasured({ ran, base, head }) {
  return ran === void 0 || ran.kind === "result" && base.length > 0 && head.length > 0;
}
function isTold(base, head) {
  return base.manifests.length + head.manifests.length > 0;
}
function sideOf3({ manifests, runs }, failures, lines) {
  const entries = new Map(
    manifests.flatMap(({ packages, flags: { bench, skip } }) => {
      const asked = skip === "" ? bench : `-bench ${bench} -skip ${skip}`;
      return packages.map((entry) => [entry.package, { ...entry, bench: asked }]);
    })
  );
  const ofRuns = runs.filter(({ process }) => process?.kind !== "start");
  const ran = /* @__PURE__ */ new Set([
    ...ofRuns.map(({ measured }) => measured).filter((path) => path !== ""),
    ...(lines ?? []).map((line) => line.package)
  ]);
  const sizes = /* @__PURE__ */ new Map();
  for (const { module } of entries.values()) sizes.set(module, (sizes.get(module) ?? 0) + 1);
  return { manifests, entries, sizes, ran, failures, isPrinted: lines !== void 0 };
}
function endingOn(side, name2, module) {
  const failure = side.failures.get(name2);
  if (failure) return { code: failure.code, message: failure.message };
  if (side.ran.has(name2)) return { code: "ran" };
  const entry = side.entries.get(name2);
  if (entry) return endingOf2(entry);
  if (module !== void 0 && isModule(side, module)) return endingOf2(side.entries.get(module));
  const missing = missingShards(side.manifests);
  if (missing.length > 0) return { code: "shard-missing", missing };
  const isNone = side.manifests.length > 0 || side.isPrinted;
  return { code: isNone ? "no-benchmarks" : "no-profile" };
}
function endingOf2({ exit, message, bench }) {
  switch (exit) {
    case "ok":
      return { code: "profile-missing" };
    case "no-benchmarks":
      return bench === "." ? { code: exit } : { code: "bench-matches-nothing", bench };
    case "skipped":
      return { code: "all-skipped", message };
    default:
      return { code: exit, message };
  }
}
function isModule({ entries, sizes }, name2) {
  const entry = entries.get(name2);
  if (entry?.module !== name2 || !isFailure(entry) || entry.buildId !== "") return false;
  return sizes.get(name2) === 1;
}
function missingShards(manifests) {
  const shards = new Set(manifests.map(({ shard }) => shard));
  if (shards.has("") || shards.size === 0) return [];
  const of = Math.max(...[...shards].map((shard) => Number(shard.split("/")[1])));
  const all = Array.from({ length: of }, (_, i) => `${i + 1}/${of}`);
  return all.filter((shard) => !shards.has(shard));
}

// src/compare/pair-runs.ts
function pairProcesses(base, head) {
  return pairsOf(base, head).filter(({ ran }) => ran.kind !== "screen");
}
function pairScreens(base, head) {
  const both2 = pairsOf(base, head).filter(
    (pair2) => pair2.ran.kind === "screen" && pair2.base.length > 0 && pair2.head.length > 0
  );
  return [...groupBy(both2, ({ measured }) => measured).values()].map(([first]) => first);
}
function pairsOf(base, head) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [side, { runs }] of [["base", base], ["head", head]]) {
    for (const run of runs) {
      if (!run.process) continue;
      const ran = ranIn2(run.process);
      const key = JSON.stringify([run.measured, ran]);
      const pair2 = pairs.get(key) ?? { measured: run.measured, ran, base: [], head: [] };
      pair2[side].push(run);
      pairs.set(key, pair2);
    }
  }
  return [...pairs.values()].map((pair2) => ({ ...pair2, base: whole(pair2.base), head: whole(pair2.head) })).filter((pair2) => pair2.base.length + pair2.head.length > 0);
}
function whole(runs) {
  const isAt = (wanted) => (run) => run.process && run.process.kind !== "start" && run.process.at === wanted;
  const ofRepeat = groupBy(
    runs,
    ({ process }) => process && process.kind !== "start" ? process.repeat : -1
  );
  return [...ofRepeat].flatMap(
    ([repeat2, of]) => repeat2 < 0 || of.some(isAt("low")) && of.some(isAt("high")) ? of : []
  );
}
function ranIn2(process) {
  switch (process.kind) {
    case "start":
      return { kind: "start" };
    case "screen":
      return { kind: "screen", pair: process.pair };
    case "result":
      return { kind: "result", result: process.result, pair: process.pair };
  }
}
function pairRuns(base, head) {
  const notes = [];
  const untold = !isTold(base, head);
  const [from, to] = [base.runs[0]?.measured, head.runs[0]?.measured];
  const areSingle = base.runs.length === 1 && head.runs.length === 1;
  if (areSingle && (untold || !from || !to)) {
    const measured = to || from || "";
    return { pairs: [{ measured, base: base.runs, head: head.runs }], notes };
  }
  const bases = groupBy(base.runs, (run) => run.measured);
  const heads = groupBy(head.runs, (run) => run.measured);
  const pairs = [];
  for (const [measured, headRuns] of heads) {
    const baseRuns = bases.get(measured);
    if (baseRuns) {
      const split = splitByResults({ measured, base: baseRuns, head: headRuns });
      pairs.push(...split.pairs);
      notes.push(...split.notes);
    } else if (untold || measured === "") notes.push(oneSided(measured, headRuns, "head"));
  }
  for (const [measured, baseRuns] of bases) {
    if (heads.has(measured) || !(untold || measured === "")) continue;
    notes.push(oneSided(measured, baseRuns, "base"));
  }
  pairs.sort((a, b) => compareText(a.measured, b.measured));
  return { pairs, notes };
}
function pairAll(base, head) {
  const isNone = base.runs.length + head.runs.length === 0;
  return { pairs: isNone ? [] : [{ measured: "", base: base.runs, head: head.runs }], notes: [] };
}
function splitByResults(all) {
  const { measured } = all;
  const pairs = [];
  let left2 = all;
  for (const keyOf3 of [resultsOf, benchmarksOf]) {
    const bases = groupBy(left2.base, keyOf3);
    const heads = groupBy(left2.head, keyOf3);
    for (const [key, head] of heads) {
      const base = bases.get(key);
      if (base) pairs.push({ measured, base, head });
    }
    left2 = {
      base: left2.base.filter((run) => !heads.has(keyOf3(run))),
      head: left2.head.filter((run) => !bases.has(keyOf3(run)))
    };
  }
  if (left2.base.length > 0 && left2.head.length > 0) pairs.push({ measured, ...left2 });
  else if (left2.base.length > 0) return { pairs, notes: [oneSided("", left2.base, "base")] };
  else if (left2.head.length > 0) return { pairs, notes: [oneSided("", left2.head, "head")] };
  return { pairs, notes: [] };
}
function resultsOf({ output }) {
  return [...new Set(output?.results.map(({ name: name2 }) => name2))].sort(compareText).join("\n");
}
function benchmarksOf({ output }) {
  const names = new Set(output?.results.map(({ name: name2 }) => benchmarkOfResult(name2)));
  return [...names].sort(compareText).join("\n");
}
function oneSided(measured, runs, side) {
  const what = measured || runs.map((run) => run.name).join(", ");
  return { level: "warning", code: "one-side-only", what, side };
}

// src/compare/printed-failures.ts
function printedFailures({ runs, outputs }, only) {
  const found = [
    ...runs.flatMap(
      ({ measured, output }) => (output?.failures ?? []).map((each) => ({ ...each, package: each.package || measured }))
    ),
    ...outputs.flatMap(
      ({ failures }) => failures.map((each) => ({ ...each, package: each.package || only }))
    )
  ];
  return new Map(found.reverse().map((each) => [each.package, each]));
}
function withEndings(results, failures) {
  return results.map((result) => {
    const { id, status } = result;
    const side = status === "removed" ? "head" : "base";
    const failure = status === "both" ? void 0 : failures[side].get(id.package);
    return failure ? { ...result, endings: { [side]: endingOf3(failure, id.name) } } : result;
  });
}
function endingOf3({ message }, name2) {
  const own = [`${name2}: `, `${name2.split("/")[0]}: `].find((start) => message.startsWith(start));
  return { code: "failed", message: own === void 0 ? "" : message.slice(own.length) };
}

// src/compare/moved-packages.ts
var SAME = 0.8;
function movedPackages(base, head) {
  const modules = byFolder(
    base,
    head,
    (manifest) => manifest.modules.map(({ path, directory }) => ({ path, directory }))
  ).map((of) => ({ ...of, isModule: true }));
  const soFar = pathsOnHead(modules, base);
  const [from, to] = [measuredIn(base), measuredIn(head)];
  const isLeft = ({ was, is }) => soFar(was) !== is;
  const inFolders = byFolder(
    base,
    head,
    ({ packages: packages2 }) => packages2.map((entry) => ({ path: entry.package, directory: entry.directory }))
  ).filter(isLeft);
  const known3 = pathsOnHead(
    [...modules, ...inFolders.map((of) => ({ ...of, isModule: false }))],
    base
  );
  const gone = [...from.keys()].filter((path) => !to.has(known3(path)));
  const taken2 = new Set([...from.keys()].map(known3));
  const fresh = [...to.keys()].filter((path) => !taken2.has(path));
  const alike = alikePackages({ gone, fresh, from, to }, base, head);
  const packages = [...inFolders, ...alike].map((of) => ({ ...of, isModule: false }));
  return [...modules, ...packages].sort((a, b) => compareText(a.was, b.was));
}
function pathsOnHead(moved, base) {
  if (moved.length === 0) return (path) => path;
  const packages = new Map(
    moved.flatMap(({ was, is, isModule: isModule2 }) => isModule2 ? [] : [[was, is]])
  );
  const stayed = base.manifests.flatMap(
    ({ modules: modules2 }) => modules2.map(({ path }) => ({ was: path, is: path }))
  );
  const modules = [...moved.filter(({ isModule: isModule2 }) => isModule2), ...stayed].sort(
    (a, b) => b.was.length - a.was.length
  );
  return (path) => {
    const own = packages.get(path);
    if (own !== void 0) return own;
    const module = modules.find(({ was }) => isWithin(path, was));
    return module ? module.is + path.slice(module.was.length) : path;
  };
}
function byFolder(base, head, placesOf2) {
  const [from, to] = [base, head].map(({ manifests }) => manifests.flatMap(placesOf2));
  const pathsOf = (of) => new Set(of.map(({ path }) => path));
  const [old, now] = [pathsOf(from), pathsOf(to)];
  const there = groupBy(to, ({ directory }) => directory);
  const found = /* @__PURE__ */ new Map();
  for (const { path, directory } of from) {
    const is = there.get(directory)?.find((one) => !old.has(one.path));
    if (is && !now.has(path)) found.set(path, is.path);
  }
  return [...found].map(([was, is]) => ({ was, is }));
}
function measuredIn({ runs, manifests, outputs }) {
  const found = /* @__PURE__ */ new Map();
  const add3 = (path, name2) => {
    if (path !== "") found.set(path, (found.get(path) ?? /* @__PURE__ */ new Set()).add(name2));
  };
  for (const { packages } of manifests) {
    for (const { package: path, results } of packages)
      for (const { name: name2 } of results) add3(path, name2);
  }
  for (const { measured, output } of runs) {
    for (const { name: name2, package: path } of output?.results ?? []) add3(path || measured, name2);
  }
  for (const { results } of outputs) for (const { name: name2, package: path } of results) add3(path, name2);
  return found;
}
function alikePackages({ gone, fresh, from, to }, base, head) {
  if (gone.length === 0 || fresh.length === 0) return [];
  const [old, now] = [functionsIn(base, gone), functionsIn(head, fresh)];
  const isAlike2 = (was, is) => shared(from.get(was), to.get(is)) >= SAME && shared(old.get(was), now.get(is)) >= SAME;
  const pairs = gone.flatMap(
    (was) => fresh.filter((is) => isAlike2(was, is)).map((is) => ({ was, is }))
  );
  const isOnly = (of, path) => pairs.filter((pair2) => pair2[of] === path).length === 1;
  return pairs.filter(({ was, is }) => isOnly("was", was) && isOnly("is", is));
}
function functionsIn({ runs }, paths) {
  const found = new Map(paths.map((path) => [path, /* @__PURE__ */ new Set()]));
  const read = /* @__PURE__ */ new Set();
  for (const { profile } of runs) {
    for (const name2 of profile.functions.name) {
      if (read.has(name2)) continue;
      read.add(name2);
      const { importPath, local } = parseSymbol(name2);
      found.get(importPath.replace(/_test$/, ""))?.add(local);
    }
  }
  return found;
}
function shared(a, b) {
  const both2 = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both2;
  return either > 0 ? both2 / either : 0;
}

// src/compare/renamed-set.ts
function withPaths(base, pathOf) {
  const output = (of) => ({
    ...of,
    pkg: pathOf(of.pkg),
    results: of.results.map((result) => ({ ...result, package: pathOf(result.package) }))
  });
  const withNewPaths = renamer(pathOf);
  return {
    ...base,
    runs: base.runs.map((run) => ({
      ...run,
      measured: pathOf(run.measured),
      profile: withNewPaths(run.profile),
      output: run.output && output(run.output)
    })),
    outputs: base.outputs.map(output),
    manifests: base.manifests.map((manifest) => ({
      ...manifest,
      modules: manifest.modules.map((module) => ({ ...module, path: pathOf(module.path) })),
      packages: manifest.packages.map((entry) => ({
        ...entry,
        package: pathOf(entry.package),
        module: pathOf(entry.module)
      }))
    }))
  };
}
function renamer(pathOf) {
  const name2 = remembered((symbol) => {
    const { importPath, prefix } = parseSymbol(symbol);
    if (prefix === "" || !symbol.startsWith(prefix)) return symbol;
    const path = ofTests(importPath, pathOf);
    return path === importPath ? symbol : `${escapePath(path)}.${symbol.slice(prefix.length)}`;
  });
  const file = remembered((place) => {
    const at2 = place.lastIndexOf("/");
    return at2 < 0 ? place : pathOf(place.slice(0, at2)) + place.slice(at2);
  });
  return (profile) => {
    const { functions } = profile;
    const renamed = {
      name: functions.name.map(name2),
      systemName: functions.systemName.map(name2),
      file: functions.file.map(file)
    };
    return { ...profile, functions: { ...functions, ...renamed } };
  };
}
function ofTests(path, pathOf) {
  const own = pathOf(path);
  if (own !== path || !path.endsWith("_test")) return own;
  const tested = path.slice(0, -"_test".length);
  return `${pathOf(tested)}_test`;
}
function withNames(base, same) {
  const names = new Map(same.map(({ package: path, was, is }) => [`${path}
${was}`, is]));
  const nameOf = (path, was) => names.get(`${path}
${was}`) ?? was;
  const run = (of) => {
    const { process, measured, output } = of;
    if (process?.kind !== "result") return of;
    const result = nameOf(measured, process.result);
    if (result === process.result) return of;
    const results = output?.results.map((line) => ({ ...line, name: nameOf(measured, line.name) }));
    return {
      ...of,
      process: { ...process, result },
      output: output && { ...output, results: results ?? [] }
    };
  };
  const entry = (of) => ({
    ...of,
    results: of.results.map((each) => ({ ...each, name: nameOf(of.package, each.name) }))
  });
  const manifest = (of) => ({ ...of, packages: of.packages.map(entry) });
  return { ...base, runs: base.runs.map(run), manifests: base.manifests.map(manifest) };
}

// src/compare/clear-matches.ts
var CLEAR = 0.1;
function clearMatches(all) {
  const best = (of) => new Map([...groupBy(all, of)].map(([name2, some]) => [name2, clearBest(some)]));
  const [ofGone, ofFresh] = [best(({ was }) => was), best(({ is }) => is)];
  return all.filter((one) => ofGone.get(one.was) === one && ofFresh.get(one.is) === one);
}
function clearBest(some) {
  const [first, second] = [...some].sort((a, b) => b.score - a.score);
  return second && first.score - second.score < CLEAR ? void 0 : first;
}

// src/compare/function-traits.ts
function traitsOf(wanted, side, pairs, names, isSought) {
  const found = /* @__PURE__ */ new Map();
  const traits = (node) => {
    const known3 = found.get(node) ?? {
      places: /* @__PURE__ */ new Set(),
      callers: /* @__PURE__ */ new Map(),
      beneath: /* @__PURE__ */ new Map(),
      owned: /* @__PURE__ */ new Map()
    };
    found.set(node, known3);
    return known3;
  };
  pairs.forEach((pair2, place) => {
    if (!SIDES.every((each) => pair2[each].some(isTelling))) return;
    const runs = pair2[side].filter(isTelling);
    for (const run of runs) {
      if (!names.ofProfile.get(run.profile).some((node) => wanted.has(node))) continue;
      eachStack(run, names, (frames, size, amount2) => {
        const key = (at2) => at2 < 0 || at2 >= frames.length ? "" : isSought(frames[at2]) ? "?" : String(frames[at2]);
        const owner = frames.find((node) => names.functions[node].owns);
        const seen = /* @__PURE__ */ new Set();
        frames.forEach((node, inner) => {
          if (!wanted.has(node) || seen.has(node)) return;
          seen.add(node);
          const of = traits(node);
          of.places.add(place);
          let above = frames.lastIndexOf(node) + 1;
          while (above < frames.length && isSought(frames[above])) above++;
          let below = inner - 1;
          while (below >= 0 && isSought(frames[below])) below--;
          const leaf = inner === 0 ? "itself" : key(0);
          add(of.callers, key(above), amount2 / runs.length);
          add(of.beneath, `${key(below)} ${leaf} ${size}`, amount2 / runs.length);
          if (node === owner) add(of.owned, `${leaf} ${size}`, amount2 / runs.length);
        });
      });
    }
  });
  return found;
}
function isTelling({ profile, process }) {
  return profile.period <= 1 && !(process?.kind === "result" && process.at === "low");
}
function eachStack({ profile }, names, visit) {
  const { start, node } = expandStacks(profile, names);
  const index = heapMetrics(profile);
  const found = [index.get("alloc_space"), ...METRICS.map((metric) => index.get(metric))];
  const column = profile.samples.values[found.find((each) => each !== void 0) ?? -1];
  if (!column) return;
  for (let sample = 0; sample < profile.samples.length; sample++) {
    const amount2 = column[sample];
    if (amount2 === 0) continue;
    const frames = node.subarray(start[sample], start[sample + 1]);
    visit(frames, profile.samples.objectSize[sample], amount2);
  }
}
function add(sums, key, amount2) {
  sums.set(key, (sums.get(key) ?? 0) + amount2);
}
function overlap(a, b) {
  let both2 = 0;
  let either = 0;
  for (const key of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
    const [left2, right2] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both2 += Math.min(left2, right2);
    either += Math.max(left2, right2);
  }
  return either > 0 ? both2 / either : 0;
}
function likeness(a, b) {
  return overlap(shares(a), shares(b));
}
function shares(of) {
  let sum2 = 0;
  for (const amount2 of of.values()) sum2 += amount2;
  return new Map([...of].map(([key, amount2]) => [key, amount2 / sum2]));
}

// src/compare/name-words.ts
function likeWords(a, b) {
  const [left2, right2] = [new Set(wordsOf2(a)), new Set(wordsOf2(b))];
  const both2 = [...left2].filter((word) => right2.has(word)).length;
  const either = left2.size + right2.size - both2;
  return either > 0 ? both2 / either : 0;
}
function sameNumbers(a, b) {
  const numbers = (name2) => (name2.match(/\d+/g) ?? []).sort().join();
  return numbers(a) === numbers(b);
}
function wordsOf2(name2) {
  const words = name2.replace(/^Benchmark/, "").match(new RegExp("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\d+", "gu"));
  return (words ?? []).map((word) => word.toLowerCase());
}

// src/compare/result-traits.ts
function resultTraits(low, high, names) {
  if (high.process?.kind !== "result") return void 0;
  const between = operationsBetween(high.process.pair);
  const functions = /* @__PURE__ */ new Set();
  const totals = /* @__PURE__ */ new Map();
  for (const [run, sign] of [
    [low, -1],
    [high, 1]
  ]) {
    eachStack2(run, names, (own, key, bytes) => {
      for (const name2 of own) functions.add(name2);
      totals.set(key, (totals.get(key) ?? 0) + sign * bytes);
    });
  }
  const amounts = [...totals].filter(([, bytes]) => bytes >= between);
  return { functions, amounts: new Map(amounts.map(([key, bytes]) => [key, bytes / between])) };
}
function eachStack2({ profile }, { modules, isOnBoth }, visit) {
  const { samples, locations, functions } = profile;
  const bytes = samples.values[heapMetrics(profile).get("alloc_space") ?? -1];
  if (!bytes) return;
  const symbols = functions.name.map((name2) => parseSymbol(name2));
  const isOwn2 = ({ importPath, local }) => modules.some((module) => isWithin(importPath.replace(/_test$/, ""), module)) && !isBenchmarkName(local);
  const owned = symbols.map(isOwn2);
  const shown = symbols.map(({ owner }) => isOnBoth(owner) ? owner : "?");
  const isHarness3 = symbols.map(({ importPath }) => /^(?:testing|runtime)$/.test(importPath));
  for (let sample = 0; sample < samples.length; sample++) {
    if (bytes[sample] === 0) continue;
    const frames = [];
    for (let at2 = samples.stackStart[sample]; at2 < samples.stackStart[sample + 1]; at2++) {
      const location = samples.stack[at2];
      const end = locations.lineStart[location + 1];
      for (let line = locations.lineStart[location]; line < end; line++) {
        frames.push(locations.lineFunction[line]);
      }
    }
    if (frames.every((frame) => isHarness3[frame])) continue;
    const own = frames.filter((frame) => owned[frame]).map((frame) => shown[frame]);
    const leaf = frames[0];
    const isItself = owned[leaf] || isBenchmarkName(symbols[leaf].local);
    const called = isItself ? "itself" : symbols[leaf].owner;
    const way = own.filter((name2, i) => name2 !== own[i - 1]);
    visit(own, `${way.join()} ${called} ${samples.objectSize[sample]}`, bytes[sample]);
  }
}

// src/compare/same-results.ts
function sameResults(base, head, modules) {
  const [from, to] = [namesIn(base), namesIn(head)];
  const measured = { base: measuredIn2(base), head: measuredIn2(head) };
  const names = { modules, isOnBoth: sharedNames(base, head) };
  return [...from].flatMap(([path, old]) => {
    const now = to.get(path) ?? /* @__PURE__ */ new Set();
    const gone = [...old].filter((name2) => !now.has(name2));
    const fresh = [...now].filter((name2) => !old.has(name2));
    if (gone.length === 0 || fresh.length === 0) return [];
    const traits = (side, name2) => tracesOf(measured[side].get(`${path}
${name2}`) ?? [], names);
    const news = fresh.map((is) => ({ is, of: traits("head", is) }));
    const all = gone.flatMap((was) => {
      const of = traits("base", was);
      return news.flatMap(({ is, of: other }) => pairing(was, is, of, other) ?? []);
    });
    return clearMatches(all).filter(({ isSure }) => isSure).map(({ was, is }) => ({ package: path, was, is }));
  });
}
function pairing(was, is, old, now) {
  const shared2 = [...old.keys()].find((each) => now.has(each));
  const [from, to] = [old, now].map((of) => of.get(shared2 ?? [...of.keys()][0]));
  if (!from || !to) return void 0;
  if (from.amounts.size === 0) return void 0;
  const functions = overlapOfSets(from.functions, to.functions);
  const amounts = overlap(from.amounts, to.amounts);
  const same = equalTo(from.amounts, to.amounts);
  const untouched = overlap(from.amounts, same);
  const words = likeWords(was, is);
  const hasSameInput = sameNumbers(was, is);
  const isWhole = Math.min(untouched, overlap(to.amounts, same)) >= 0.9;
  const isNamed2 = [...from.functions].some((name2) => name2 !== "?" && to.functions.has(name2));
  const isTold2 = isNamed2 || same.size >= (isWhole ? 2 : 3);
  const isSame2 = isWhole || hasSameInput && untouched >= 0.5 && amounts >= 0.25 || hasSameInput && words >= 0.5 && amounts >= 0.6;
  const score = 0.35 * functions + 0.45 * amounts + 0.2 * words;
  return { was, is, score, isSure: functions >= 0.9 && isTold2 && isSame2 };
}
function equalTo(from, to) {
  const isEqual = (a, b) => Math.abs(a - b) <= 0.01 * Math.max(a, b);
  return new Map([...from].filter(([key, amount2]) => isEqual(amount2, to.get(key) ?? 0)));
}
function overlapOfSets(a, b) {
  const both2 = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both2;
  return either > 0 ? both2 / either : 1;
}
function sharedNames(base, head) {
  const ownersIn = ({ runs }) => {
    const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
    return new Set([...names].map((name2) => parseSymbol(name2).owner));
  };
  let both2;
  return (owner) => {
    if (!both2) {
      const there = ownersIn(head);
      both2 = new Set([...ownersIn(base)].filter((each) => there.has(each)));
    }
    return both2.has(owner);
  };
}
function namesIn({ manifests }) {
  const found = /* @__PURE__ */ new Map();
  for (const { package: path, results } of manifests.flatMap(({ packages }) => packages)) {
    const names = found.get(path) ?? /* @__PURE__ */ new Set();
    for (const { name: name2 } of results) names.add(name2);
    found.set(path, names);
  }
  return found;
}
function measuredIn2({ runs }) {
  const alone = runs.filter(({ process }) => process?.kind === "result");
  return groupBy(
    alone,
    ({ measured, process }) => process?.kind === "result" ? `${measured}
${process.result}` : ""
  );
}
function tracesOf(runs, names) {
  const found = /* @__PURE__ */ new Map();
  const byPair = groupBy(
    runs,
    ({ process }) => process?.kind === "result" ? String(process.pair) : ""
  );
  for (const [pair2, of] of byPair) {
    const at2 = (wanted) => of.find(
      ({ process }) => process?.kind === "result" && process.repeat === 0 && process.at === wanted
    );
    const [low, high] = [at2("low"), at2("high")];
    const traits = low && high && resultTraits(low, high, names);
    if (traits) found.set(pair2, traits);
  }
  return found;
}

// src/compare/read-as-head.ts
function readAsHead(given2, head, modules = []) {
  const packages = movedPackages(given2, head);
  const moved = packages.length === 0 ? given2 : withPaths(given2, pathsOnHead(packages, given2));
  const named2 = manifestModules([...moved.manifests, ...head.manifests]);
  const results = sameResults(moved, head, [...named2, ...modules]);
  const base = results.length === 0 ? moved : withNames(moved, results);
  return { base, packages, results };
}
function modulesOnHead(modules, moved) {
  const isOf = new Map(moved.flatMap(({ was, is, isModule: isModule2 }) => isModule2 ? [[was, is]] : []));
  return [...new Set(modules.map((path) => isOf.get(path) ?? path))].sort();
}
function formerResults({ packages, results }, given2) {
  const pathOf = pathsOnHead(packages, given2);
  const paths = new Map(pathsIn(given2).map((path) => [pathOf(path), path]));
  const names = new Map(results.map(({ package: path, was, is }) => [`${path}
${is}`, was]));
  return ({ id, status }) => {
    const { package: path, name: name2 } = id;
    const was = { package: paths.get(path) ?? path, name: names.get(`${path}
${name2}`) ?? name2 };
    const isSame2 = was.package === path && was.name === name2;
    return status === "added" || isSame2 ? {} : { was };
  };
}
function pathsIn({ manifests, runs, outputs }) {
  return [
    ...manifests.flatMap(({ packages }) => packages.map((entry) => entry.package)),
    ...runs.map(({ measured }) => measured),
    ...outputs.flatMap(({ results }) => results.map((line) => line.package))
  ];
}

// src/compare/same-functions.ts
var MOST_ROUNDS = 4;
var LIKELY = 0.5;
var MOST_PAIRINGS = 1e5;
function sameFunctions(pairs, names) {
  const gone = onlyOn("base", pairs, names);
  const fresh = onlyOn("head", pairs, names);
  const found = [];
  for (let round = 0; gone.size > 0 && fresh.size > 0; round++) {
    const matches = matched(gone, fresh, pairs, asMatched(names, found));
    const sure = matches.filter(({ isSure }) => isSure);
    if (sure.length === 0 || round === MOST_ROUNDS) return [...found, ...matches];
    found.push(...sure);
    for (const { was, is } of sure) {
      gone.delete(was);
      fresh.delete(is);
    }
  }
  return found;
}
function asMatched(names, same) {
  const sure = same.filter(({ isSure }) => isSure);
  if (sure.length === 0) return names;
  const numbers = Int32Array.from(names.functions, (_, node) => node);
  for (const { was, is } of sure) numbers[was] = is;
  const ofProfile = new Map(
    [...names.ofProfile].map(([profile, ids]) => [profile, ids.map((node) => numbers[node])])
  );
  return { ...names, ofProfile };
}
function onlyOn(side, pairs, names) {
  const mark = (of) => {
    const seen = new Uint8Array(names.functions.length);
    for (const pair2 of pairs) {
      for (const { profile } of pair2[of])
        for (const node of names.ofProfile.get(profile)) seen[node] = 1;
    }
    return seen;
  };
  const [here, there] = [mark(side), mark(side === "base" ? "head" : "base")];
  const areCollected = pairs.every(({ ran }) => ran !== void 0);
  return new Set(
    names.functions.flatMap(
      ({ own, local }, node) => own && here[node] && !there[node] && (areCollected || !isBenchmarkName(local)) ? [node] : []
    )
  );
}
function matched(gone, fresh, pairs, names) {
  const isSought = (node) => gone.has(node) || fresh.has(node);
  const from = traitsOf(gone, "base", pairs, names, isSought);
  const to = traitsOf(fresh, "head", pairs, names, isSought);
  const placesOf2 = ({ places }) => [...places].sort((a, b) => a - b).join();
  const byPlaces = groupBy(to, ([, traits]) => placesOf2(traits));
  const all = [...groupBy(from, ([, traits]) => placesOf2(traits))].flatMap(([places, olds]) => {
    const news = byPlaces.get(places) ?? [];
    const areFew = olds.length * news.length <= MOST_PAIRINGS;
    const byName = groupBy(news, ([is]) => plainName(names.functions[is]));
    return olds.flatMap(([was, old]) => {
      const likely = areFew ? news : byName.get(plainName(names.functions[was])) ?? [];
      return likely.map(([is, now]) => pairing2({ was, is }, old, now, names.functions));
    });
  });
  return clearMatches(all).filter(({ score }) => score >= LIKELY);
}
function pairing2({ was, is }, old, now, functions) {
  const [from, to] = [functions[was], functions[is]];
  const name2 = nameLikeness(from, to);
  const callers = likeness(old.callers, now.callers);
  const beneath = overlap(old.beneath, now.beneath);
  const made = likeness(old.beneath, now.beneath);
  const owned = overlap(old.owned, now.owned);
  const score = Math.max(
    0.35 * callers + 0.25 * beneath + 0.15 * made + 0.25 * name2,
    0.55 * owned + 0.25 * name2
  );
  const isSure = callers >= 0.9 && (beneath >= 0.8 || name2 === 1 && Math.max(beneath, made) >= 0.3);
  return { was, is, isSure, score };
}
function nameLikeness(from, to) {
  const [a, b] = [plainName(from), plainName(to)];
  if (a === b) return 1;
  return from.file === to.file && from.file !== "" ? 0.2 : 0;
}
function plainName({ local }) {
  const whole2 = local.replaceAll("[...]", "");
  return whole2.slice(whole2.lastIndexOf(".") + 1).toLowerCase();
}

// src/compare/scopes.ts
function scopesOf(runs, { metrics, results, names, doubts }) {
  const byName = groupBy(results, ({ id }) => nameKey(id.package, id.name));
  return groups(runs).map(({ benchmark, of }) => {
    const lines = resultsOf2(of, benchmark, byName);
    const inScope = lines.map(({ id }) => id);
    const operations = operationsIn(of, benchmark);
    const printed = printedOf(lines);
    const evidence = evidenceOf(of, benchmark, lines, operations, printed, doubts);
    const isCounted = evidence.kind === "counted";
    const weigh = (run, name2) => {
      if (name2 !== benchmark) return 0;
      return isCounted ? run.weight / operations[run.side] : run.weight;
    };
    return {
      runs: of,
      weigh,
      per: 1,
      printed,
      scope: {
        package: of[0].measured,
        benchmark,
        status: statusOf3(of),
        results: inScope,
        pair: void 0,
        evidence,
        operations,
        totals: isCounted ? totalsOf2(of, metrics, weigh) : {},
        most: isCounted ? mostBytes(of, operations) : void 0,
        buffers: buffersIn(of, benchmark, names)
      }
    };
  });
}
function groups(runs) {
  const ofPair = groupBy(runs, ({ pair: pair2 }) => pair2);
  return [...ofPair.values()].flatMap((together2) => {
    const benchmarks = new Set(together2.flatMap(({ samples }) => [...samples.keys()]));
    benchmarks.delete("");
    return [...benchmarks].map((benchmark) => ({
      benchmark,
      of: together2.filter(
        ({ samples, operations }) => samples.has(benchmark) || operations.has(benchmark)
      )
    }));
  });
}
function statusOf3(runs) {
  const sides = new Set(runs.map(({ side }) => side));
  if (!sides.has("base")) return "added";
  return sides.has("head") ? "both" : "removed";
}
function resultsOf2(runs, benchmark, byName) {
  const held = new Set(
    runs.flatMap(
      (run) => (run.operations.get(benchmark)?.results ?? []).map((name2) => nameKey(run.measured, name2))
    )
  );
  return [...held].flatMap((key) => byName.get(key) ?? []).sort((a, b) => compareIds(a.id, b.id));
}
function nameKey(path, name2) {
  return `${path}
${name2}`;
}
function operationsIn(runs, benchmark) {
  const counts = countedOperations(
    runs.map((run) => ({ run, operations: run.operations.get(benchmark) }))
  );
  const sides = { base: 0, head: 0 };
  for (const run of runs) sides[run.side] += counts.get(run) * run.weight;
  return sides;
}
function printedOf(results) {
  const mean = (side, of) => {
    let sum2 = 0;
    let operations = 0;
    for (const { lines } of results) {
      const count2 = sumOf2(lines.head.map(({ iterations }) => iterations));
      const values = lines[side].map(of);
      if (values.length === 0 || values.some((value) => value === void 0)) return void 0;
      sum2 += count2 * sumOf2(values) / values.length;
      operations += count2;
    }
    return operations > 0 ? sum2 / operations : void 0;
  };
  const both2 = (of) => {
    const [base, head] = SIDES.map((side) => mean(side, of));
    return base === void 0 || head === void 0 ? void 0 : { base, head };
  };
  const bytes = both2((line) => line.bytes);
  const objects = both2((line) => line.objects);
  return { ...bytes && { alloc_space: bytes }, ...objects && { alloc_objects: objects } };
}
function mostBytes(runs, operations) {
  const most = { base: 0, head: 0 };
  for (const run of runs) {
    for (const bytes of columnOf(run, "alloc_space") ?? []) most[run.side] += bytes * run.weight;
  }
  return { base: most.base / operations.base, head: most.head / operations.head };
}
function sumOf2(values) {
  return values.reduce((sum2, value) => sum2 + value, 0);
}
function evidenceOf(runs, benchmark, results, operations, printed, doubts) {
  const none = (why) => ({
    kind: "none",
    why
  });
  const [first] = [...doubts, ...results.flatMap(({ doubt }) => doubt ?? [])];
  if (first) return none(first);
  const silent2 = runs.find((run) => !run.operations.has(benchmark));
  if (silent2) return none({ code: "no-output", profile: silent2.run.name, isBenchmark: true });
  const odd = statusOf3(runs) === "both" ? results.find(({ status }) => status !== "both") : void 0;
  if (odd) {
    const side = odd.status === "added" ? "head" : "base";
    return none({ code: "results-differ", result: odd.id.name, side });
  }
  const periods = [...new Set(runs.map(({ run }) => run.profile.period))];
  const everything = periods.every((period) => period <= 1);
  const counts = (side) => profilesOn(side, runs);
  if (everything && results.every(isFixed) && ranAlike(operations, runs)) {
    return { kind: "counted", profiles: { base: counts("base"), head: counts("head") } };
  }
  if (periods.length > 1) return none({ code: "mixed-periods", periods });
  if (statusOf3(runs) !== "both")
    return none({ code: "needs-every-allocation", metric: "alloc_space" });
  if (!printed.alloc_space) {
    const side = results.some(({ lines }) => lines.base.some(({ bytes }) => bytes === void 0)) ? "base" : "head";
    return none({ code: "no-benchmem", side });
  }
  const lacking = runs.find(({ untold }) => untold.alloc !== "");
  if (lacking)
    return none({ code: "untold", profile: lacking.run.name, lacks: lacking.untold.alloc });
  const samples = (side) => sumOf2(runs.map((run) => run.side === side ? run.samples.get(benchmark)?.length ?? 0 : 0));
  return { kind: "sampled", samples: { base: samples("base"), head: samples("head") } };
}
function profilesOn(side, runs) {
  return runs.filter((run) => run.side === side).length;
}
function ranAlike({ base, head }, runs) {
  const isOneSided = statusOf3(runs) !== "both";
  return isOneSided ? Math.max(base, head) > 0 : base > 0 && base === head;
}

// src/compare/screen-scopes.ts
function screenScopes(runs, results, [doubt]) {
  const ids = results.flatMap(
    ({ result: { id, status, counted } }) => counted?.by === "screen" && !counted.uncounted && status !== "removed" ? [{ id, status }] : []
  );
  const idsOf = groupBy(ids, ({ id }) => id.package);
  return [...groupBy(runs, ({ measured }) => measured)].flatMap(([path, of]) => {
    const { ran } = of[0];
    if (ran?.kind !== "screen") return [];
    const why = doubt ?? uncountedIn(of);
    const between = operationsBetween(ran.pair);
    const ofBenchmark = groupBy(idsOf.get(path) ?? [], ({ id }) => benchmarkOfResult(id.name));
    return [...ofBenchmark].map(([benchmark, own]) => {
      const weigh = (run, name2) => name2 === benchmark || name2 === "" ? signOf(run) / run.repeats : 0;
      return {
        runs: of.map((run) => within3(run, [benchmark, ""])),
        weigh,
        per: between,
        printed: {},
        scope: {
          package: path,
          benchmark,
          status: own.every(({ status }) => status === "added") ? "added" : "both",
          results: own.map(({ id }) => id),
          pair: ran.pair,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: { base: 1, head: 1 } },
          operations: { base: between, head: between },
          totals: {},
          most: void 0,
          buffers: 0
        }
      };
    });
  });
}
function within3(run, benchmarks) {
  const samples = new Map(
    benchmarks.flatMap((name2) => {
      const of = run.samples.get(name2);
      return of ? [[name2, of]] : [];
    })
  );
  return { ...run, samples };
}

// src/compare/unowned.ts
function unownedPackages(runs, names) {
  const owned = /* @__PURE__ */ new Set();
  const allocating = /* @__PURE__ */ new Set();
  for (const { measured, samples, stacks, tallied } of runs) {
    for (const sample of [...samples.values()].flat()) {
      if (owned.has(measured)) break;
      if (tallied.every((column) => column[sample] === 0)) continue;
      for (let at2 = stacks.start[sample]; at2 < stacks.start[sample + 1]; at2++) {
        const { owns, importPath } = names.functions[stacks.node[at2]];
        if (owns) owned.add(measured);
        if (importPath === measured) allocating.add(measured);
      }
    }
  }
  return [...allocating].filter((path) => path !== "" && !owned.has(path)).sort();
}

// src/compare/difference.ts
function differenceOf(givenBase, givenHead, modules, identity) {
  const isExact = identity === "exact";
  const once = (set) => isExact ? { set, notes: [] } : withoutCopies(set);
  const { set: asGiven, notes: ofBase2 } = once(givenBase);
  const { set: head, notes: ofHead } = once(givenHead);
  const { base, packages, results } = isExact ? { base: asGiven, packages: [], results: [] } : readAsHead(asGiven, head, modules);
  const { pairs: ofGiven, notes } = isExact ? pairAll(base, head) : pairRuns(given(base), given(head));
  const pairs = isExact ? ofGiven : [...ofGiven, ...pairProcesses(base, head)];
  const baseRuns = pairs.flatMap((pair2) => pair2.base);
  const headRuns = pairs.flatMap((pair2) => pair2.head);
  const all = [...baseRuns, ...headRuns];
  const screened2 = isExact ? [] : pairScreens(base, head);
  const read = [...all, ...screened2.flatMap((pair2) => [...pair2.base, ...pair2.head])];
  const metrics = commonMetrics(read);
  const own = modules ? modulesOnHead(modules, packages) : ownModules(all, manifestModules([...base.manifests, ...head.manifests]));
  const profiles = read.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const same = isExact ? [] : sameFunctions([...pairs, ...screened2], names);
  const asHead = asMatched(names, same);
  const how2 = { metrics, names: asHead, identity };
  const runs = measureRuns(pairs, how2);
  const sides = {
    base: captureOf(base, baseRuns),
    head: captureOf(head, headRuns)
  };
  const manifests = { base: base.manifests, head: head.manifests };
  const doubts = sharedDoubts(sides, pairs, manifests);
  const lines = namePackages({ base: printedBy(base), head: printedBy(head) });
  const only = onlyPackage([...lines.base, ...lines.head]);
  const failures = { base: printedFailures(base, only), head: printedFailures(head, only) };
  const printed = withEndings(joinResults(lines), failures);
  const collected = isExact ? [] : collectedResults(runs, manifests, metrics);
  const joined4 = [...printed, ...collected.map(({ result }) => result)].sort(
    (a, b) => compareIds(a.id, b.id)
  );
  const wasOf = formerResults({ packages, results }, asGiven);
  const moves = {
    packages,
    functions: same.map(({ was, is, isSure }) => {
      return { was: namedBy(was, names), is: namedBy(is, names), isSure };
    }),
    results
  };
  const ofGivenRuns = runs.filter(({ ran }) => !ran);
  const measured = isExact ? [] : [
    ...scopesOf(ofGivenRuns, { metrics, results: printed, names: asHead, doubts }),
    ...countedScopes(collected, metrics, asHead, doubts)
  ];
  const scopes = measured.map(({ scope }) => scope);
  const starts = isExact ? [] : startsOf(runs, metrics, doubts);
  const screens = screenScopes(measureRuns(screened2, how2), collected, doubts);
  const scopeOf = new Map(
    scopes.flatMap(({ results: results2 }, i) => results2.map((id) => [resultKey(id), i]))
  );
  const capture = classify(sides, pairs, doubts);
  const found = [
    ...ofBase2,
    ...ofHead,
    ...notes,
    ...ignoredNotes(base, head),
    ...momentNotes(base, head),
    ...packages.map((moved) => ({ level: "info", code: "moved-package", ...moved })),
    ...untoldNotes(runs),
    ...droppedNote(runs),
    ...probeNotes(runs),
    ...unclaimedNote(runs),
    ...remarkNotes(sides, pairs, doubts)
  ];
  const data = {
    ...sides,
    pairs: pairs.flatMap((pair2) => profilePair(pair2) ?? []),
    capture,
    doubts,
    modules: own,
    unowned: unownedPackages(runs, asHead),
    unmeasured: isExact ? [] : unmeasuredIn(base, head, pairs, { failures, lines }),
    given: { base: countOf(base), head: countOf(head) },
    metrics,
    totals: totalsOf2(runs, metrics),
    starts: starts.map(({ start }) => start),
    results: joined4.map((result) => ({
      ...result,
      ...wasOf(result),
      scope: scopeOf.get(resultKey(result.id))
    })),
    scopes,
    screens: screens.map(({ scope }) => scope),
    samples: { base: countSamples(runs, "base"), head: countSamples(runs, "head") },
    moves,
    memStats: compareMemStats(base, head),
    notes: found
  };
  return {
    data,
    class: pairs.some(({ ran }) => ran) ? "exact" : capture.class,
    runs,
    scopes: measured,
    starts: starts.map(({ of }) => of),
    screens,
    names: asHead,
    same: new Map(same.map((one) => [one.is, one]))
  };
}
function profilePair({ measured, ran, base, head }) {
  if (base.length === 0 || head.length === 0) return void 0;
  if (ran && ran.kind !== "result") return void 0;
  const names = (runs) => runs.flatMap(
    ({ name: name2, process }) => process?.kind === "result" && process.at === "low" ? [] : [name2]
  );
  return { measured, ...ran && { result: ran.result }, base: names(base), head: names(head) };
}
function countOf({ runs }) {
  return runs.filter(({ process }) => process?.kind !== "start").length;
}
function given(set) {
  return { ...set, runs: set.runs.filter(({ process }) => !process) };
}
function printedBy(set) {
  const { runs, outputs } = given(set);
  const of = ({ measured, output }) => (output?.results ?? []).map((result) => ({ ...result, package: result.package || measured }));
  return [...runs.flatMap(of), ...outputs.flatMap((output) => of({ measured: "", output }))];
}
function commonMetrics(runs) {
  if (runs.length === 0) return [];
  const common = METRICS.filter(
    (metric) => runs.every((run) => heapMetrics(run.profile).has(metric))
  );
  if (common.length > 0) return common;
  const shown = runs.slice(0, 4).map((run) => `${run.name} (${run.profile.sampleTypes.map(({ type }) => type).join(", ")})`);
  throw new UserError(`the profiles have no metric in common: ${shown.join("; ")}`);
}

// src/compare/charged-samples.ts
function chargedSamples(runs, attribute, names) {
  const charged = /* @__PURE__ */ new Map();
  const charge = (node, one) => {
    const known3 = charged.get(node);
    if (!known3) charged.set(node, [one]);
    else if (known3.at(-1) !== one) known3.push(one);
  };
  for (const run of runs) {
    for (const [benchmark, samples] of run.samples) {
      for (const sample of samples) {
        const one = { run, benchmark, sample };
        eachNode(run, sample, attribute, names, (node) => charge(node, one));
      }
    }
  }
  return (node) => charged.get(node) ?? [];
}
function eachNode({ stacks }, sample, attribute, { functions }, charge) {
  for (let at2 = stacks.start[sample]; at2 < stacks.start[sample + 1]; at2++) {
    const node = stacks.node[at2];
    const declared = functions[node];
    if (attribute !== "owned" || declared.owns) {
      charge(node);
      charge(declared.package);
    }
    if (attribute === "flat" || attribute === "owned" && declared.owns) return;
  }
}

// src/compare/growth-line.ts
function tellingStep(steps, mapOf2, names) {
  const { stacks, frames } = steps[0];
  const yours = frames.findLastIndex((at2) => names.functions[stacks.node[at2]].owns);
  const callers = frames.map((_, i) => i);
  const inward = callers.splice(Math.max(0, yours));
  const direction = growth(steps) < 0 ? -1 : 1;
  let left2 = steps;
  for (const frame of [...inward, ...callers.reverse()]) {
    const ranked = byLine(left2, frame, mapOf2).map((some) => ({
      some,
      by: direction * growth(some)
    }));
    left2 = ranked.reduce((a, b) => b.by > a.by ? b : a).some;
  }
  const onHead = left2.filter(({ side }) => side === "head");
  const shown = onHead.length > 0 ? onHead : left2;
  return shown.reduce((a, b) => b.amount > a.amount ? b : a);
}
function growth(steps) {
  return steps.reduce((sum2, { side, amount: amount2 }) => sum2 + (side === "head" ? amount2 : -amount2), 0);
}
function byLine(steps, frame, mapOf2) {
  const lineOf = ({ stacks: stacks2, frames: frames2 }) => stacks2.line[frames2[frame]];
  const linesOn = (wanted) => new Set(steps.filter(({ side }) => side === wanted).map(lineOf)).size;
  if (linesOn("head") <= 1 && linesOn("base") <= 1) return [[...steps]];
  const { stacks, frames } = steps[0];
  const map = mapOf2(stacks.node[frames[frame]]);
  const groups2 = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const line = lineOf(step);
    const key = step.side === "head" ? line : map.get(line) ?? -line;
    const group = groups2.get(key);
    if (group) group.push(step);
    else groups2.set(key, [step]);
  }
  return [...groups2.values()];
}

// src/compare/align-lines.ts
var MOST_PAIRS = 4e4;
function alignLines(base, head, shift = 0) {
  const from = [...base.keys()].sort((a, b) => a - b);
  const to = [...head.keys()].sort((a, b) => a - b);
  if (from.length * to.length > MOST_PAIRS) {
    return new Map(from.filter((line) => head.has(line)).map((line) => [line, line]));
  }
  const width2 = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width2);
  const moved = new Float64Array(costs.length);
  const paired = new Uint8Array(costs.length);
  const gone = from.map((line) => distance(base.get(line), void 0));
  const added = to.map((line) => distance(head.get(line), void 0));
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const at2 = i * width2 + j;
      const options = [];
      if (i > 0 && j > 0) {
        const [a, b] = [from[i - 1], to[j - 1]];
        const cost = costs[at2 - width2 - 1] + distance(base.get(a), head.get(b));
        const move = moved[at2 - width2 - 1] + Math.abs(b - a - shift);
        if (isAlike(base.get(a), head.get(b))) options.push({ cost, move, pair: 1 });
      }
      if (i > 0) {
        const cost = costs[at2 - width2] + gone[i - 1];
        options.push({ cost, move: moved[at2 - width2], pair: 0 });
      }
      if (j > 0) {
        const cost = costs[at2 - 1] + added[j - 1];
        options.push({ cost, move: moved[at2 - 1], pair: 2 });
      }
      const best = options.sort((a, b) => a.cost - b.cost || a.move - b.move)[0];
      costs[at2] = best?.cost ?? 0;
      moved[at2] = best?.move ?? 0;
      paired[at2] = best?.pair ?? 0;
    }
  }
  const pairs = /* @__PURE__ */ new Map();
  for (let i = from.length, j = to.length; i > 0 && j > 0; ) {
    const step = paired[i * width2 + j];
    if (step === 1) pairs.set(from[i - 1], to[j - 1]);
    if (step !== 2) i--;
    if (step !== 0) j--;
  }
  return pairs;
}
function distance(a, b) {
  let sum2 = 0;
  for (const callee of /* @__PURE__ */ new Set([...a.keys(), ...b?.keys() ?? []])) {
    const [left2, right2] = [a.get(callee), b?.get(callee)];
    let [before, after] = [0, 0];
    for (const size of /* @__PURE__ */ new Set([...left2?.keys() ?? [], ...right2?.keys() ?? []])) {
      const [x, y] = [left2?.get(size) ?? 0, right2?.get(size) ?? 0];
      before += x;
      after += y;
      sum2 += Math.abs(y - x);
    }
    sum2 += Math.abs(after - before);
  }
  return sum2;
}
function isAlike(a, b) {
  for (const callee of a.keys()) if (b.has(callee)) return true;
  return false;
}

// src/compare/line-maps.ts
function lineMaps(stepsOf) {
  const known3 = /* @__PURE__ */ new Map();
  return (node) => {
    const map = known3.get(node) ?? mapOf(node, stepsOf(node));
    known3.set(node, map);
    return map;
  };
}
function mapOf(node, steps) {
  const lines = { base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
  const starts = { base: Infinity, head: Infinity };
  for (const { side, amount: amount2, size, stacks, frames } of steps) {
    frames.forEach((at2, i) => {
      if (stacks.node[at2] !== node) return;
      const start = stacks.profile.functions.startLine[stacks.symbol[at2]] ?? 0;
      if (start > 0) starts[side] = Math.min(starts[side], start);
      const next = frames[i + 1];
      const callee = next === void 0 ? -1 : stacks.node[next];
      add2(lines[side], stacks.line[at2], callee, size, amount2);
    });
  }
  const shift = starts.head - starts.base;
  return alignLines(lines.base, lines.head, Number.isFinite(shift) ? shift : 0);
}
function add2(lines, line, callee, size, amount2) {
  const callees = lines.get(line) ?? /* @__PURE__ */ new Map();
  lines.set(line, callees);
  const sizes = callees.get(callee) ?? /* @__PURE__ */ new Map();
  callees.set(callee, sizes);
  sizes.set(size, (sizes.get(size) ?? 0) + amount2);
}

// src/compare/transfers.ts
var LEAST_TOLD = 0.05;
var ROUNDING = 1e-9;
function balance(deltas, groups2) {
  const left2 = new Map(deltas);
  const gave = /* @__PURE__ */ new Map();
  for (const group of [...groups2, deltas]) {
    const takers = [];
    const givers = [];
    for (const [of, amount2] of group) {
      const most = left2.get(of) ?? 0;
      if (amount2 > 0 && most > 0) takers.push({ of, amount: Math.min(amount2, most) });
      if (amount2 < 0 && most < 0) givers.push({ of, amount: Math.min(-amount2, -most) });
    }
    handOver(takers, givers, left2, gave);
  }
  const leftOf = (of) => {
    const whole2 = deltas.get(of) ?? 0;
    const rest = left2.get(of) ?? 0;
    return Math.abs(rest) <= ROUNDING * Math.max(1, Math.abs(whole2)) ? 0 : rest;
  };
  return {
    moved: (of) => (deltas.get(of) ?? 0) - leftOf(of),
    from: (of) => [...gave.get(of) ?? []].filter(([, amount2]) => amount2 >= LEAST_TOLD * (deltas.get(of) ?? 0)).sort((a, b) => b[1] - a[1]).map(([giver]) => giver),
    left: () => [...deltas.keys()].map((of) => [of, leftOf(of)])
  };
}
function handOver(takers, givers, left2, gave) {
  const [taken2, given2] = [sumOf3(takers), sumOf3(givers)];
  const amount2 = Math.min(taken2, given2);
  if (amount2 <= 0) return;
  for (const taker of takers) {
    const takes = amount2 * taker.amount / taken2;
    left2.set(taker.of, left2.get(taker.of) - takes);
    const from = gave.get(taker.of) ?? /* @__PURE__ */ new Map();
    gave.set(taker.of, from);
    for (const giver of givers) {
      from.set(giver.of, (from.get(giver.of) ?? 0) + takes * giver.amount / given2);
    }
  }
  for (const giver of givers) {
    left2.set(giver.of, left2.get(giver.of) + amount2 * giver.amount / given2);
  }
}
function sumOf3(shares2) {
  return shares2.reduce((sum2, { amount: amount2 }) => sum2 + amount2, 0);
}

// src/compare/moved-steps.ts
function withoutMoved(ways, { functions }) {
  const leafOf = ({ stacks, frames }) => {
    const leaf = stacks.node[frames.at(-1) ?? -1] ?? -1;
    return functions[leaf]?.owns ? "itself" : leaf;
  };
  const parts = [...ways].flatMap(
    ([way, steps]) => [...groupBy(steps, (step) => `${leafOf(step)} ${step.size}`)].map(
      ([kind, some]) => partOf2(way, kind, some)
    )
  );
  const deltas = new Map(parts.map(({ head, base }, at2) => [at2, head - base]));
  const groups2 = [({ kind }) => kind, ({ size }) => size].flatMap((by) => [
    ...groupBy(deltas, ([at2]) => by(parts[at2])).values()
  ]);
  const kinds = groups2.map((group) => new Map(group));
  const left2 = new Map(balance(deltas, kinds).left());
  const net = groupBy(parts.keys(), (at2) => parts[at2].way);
  return new Map(
    [...net].map(([way, some]) => {
      const delta = some.reduce((sum2, at2) => sum2 + left2.get(at2), 0);
      const isMoved = some.every((at2) => left2.get(at2) === 0);
      const steps = some.flatMap((at2) => reducedTo(left2.get(at2), parts[at2]));
      return [way, { delta, steps: isMoved ? ways.get(way) : steps }];
    })
  );
}
function partOf2(way, kind, steps) {
  const sums = { base: 0, head: 0 };
  for (const { side, amount: amount2 } of steps) sums[side] += amount2;
  return { way, kind, size: steps[0].size, steps, ...sums };
}
function reducedTo(left2, { steps, base, head }) {
  const [larger, most] = head > base ? ["head", head] : ["base", base];
  if (most <= 0) return steps;
  const share2 = (Math.min(base, head) + Math.abs(left2)) / most;
  return steps.map(
    (step) => step.side === larger ? { ...step, amount: step.amount * share2 } : step
  );
}

// src/compare/way-frames.ts
function wayFrames(stacks, sample, names) {
  const frames = [];
  for (let at2 = stacks.start[sample + 1] - 1; at2 >= stacks.start[sample]; at2--) {
    const node = stacks.node[at2];
    if (frames.length === 0 && isHarness(node, names)) continue;
    const last = frames.at(-1);
    if (last !== void 0 && stacks.node[last] === node) frames.pop();
    frames.push(at2);
  }
  return frames;
}
function isHarness(node, { functions }) {
  const { importPath, file } = functions[node];
  if (importPath === "main") return file.endsWith("_testmain.go");
  return importPath === "testing" || importPath === "runtime";
}
function pathFrame(stacks, at2, names) {
  const { name: name2, importPath, local, owns } = names.functions[stacks.node[at2]];
  return { name: name2, package: importPath, local, own: owns, ...placeAt(stacks, at2) };
}
function placeAt({ profile, symbol, line }, at2) {
  return { file: profile.functions.file[symbol[at2]] ?? "", line: line[at2] };
}

// src/compare/growth-paths.ts
function growthPaths(runs, names, { weigh, isNet }) {
  const charged = /* @__PURE__ */ new Map();
  const samplesOf2 = (node, attribute) => {
    const known3 = charged.get(attribute) ?? chargedSamples(runs, attribute, names);
    charged.set(attribute, known3);
    return known3(node).filter(({ run, benchmark }) => weigh(run, benchmark) !== 0);
  };
  const bytes = runs[0]?.metrics.includes("alloc_space") ? "alloc_space" : runs[0]?.metrics[0] ?? "alloc_space";
  const amountOf4 = ({ run, benchmark, sample }, metric) => (columnOf(run, metric)?.[sample] ?? 0) * weigh(run, benchmark);
  const runN = names.functionId.get("testing.(*B).runN");
  const waysIn = rememberedOf(
    (run) => remembered((sample) => {
      const frames = wayFrames(run.stacks, sample, names);
      return { frames, called: calledOn(frames, run, sample, runN).join() };
    })
  );
  const stepOf = (one, metric) => {
    const { run, sample } = one;
    const { side, stacks } = run;
    const amount2 = amountOf4(one, metric);
    const size = stacks.profile.samples.objectSize[sample];
    return { side, amount: amount2, size, stacks, frames: waysIn(run)(sample).frames };
  };
  const mapOf2 = lineMaps((node) => samplesOf2(node, "cum").map((one) => stepOf(one, bytes)));
  const changeIn = ({ samples }, metric) => {
    const amount2 = { base: 0, head: 0 };
    for (const one of samples) amount2[one.run.side] += amountOf4(one, metric);
    return change2(amount2.base, amount2.head);
  };
  const waysOf = (samples, metric) => {
    const ways = /* @__PURE__ */ new Map();
    for (const one of samples) {
      if (amountOf4(one, metric) === 0) continue;
      const { run, benchmark, sample } = one;
      const { measured } = run;
      const key = `${measured}
${benchmark}
${waysIn(run)(sample).called}`;
      const way = ways.get(key) ?? { key, measured, benchmark, samples: [], steps: [] };
      ways.set(key, way);
      way.samples.push(one);
      way.steps.push(stepOf(one, metric));
    }
    return [...ways.values()];
  };
  const netWays = remembered((metric) => {
    const all = runs.flatMap(
      (run) => [...run.samples].flatMap(
        ([benchmark, samples]) => samples.map((sample) => ({ run, benchmark, sample }))
      )
    );
    const ways = waysOf(all, metric).map(({ key, steps }) => [key, steps]);
    return withoutMoved(new Map(ways), names);
  });
  const netOf = (way, metric) => isNet ? netWays(metric).get(way.key) : { delta: changeIn(way, metric).delta, steps: way.steps };
  const tellingOf = (way, metric) => {
    const [first, ...rest] = way.steps;
    return rest.length === 0 ? first : tellingStep(netOf(way, metric).steps, mapOf2, names);
  };
  const largestFirst = (ways, metric) => {
    const sized2 = ways.map((way) => {
      const net = ways.length > 1 ? netOf(way, metric).delta : 0;
      return { way, net: Math.abs(net), whole: Math.abs(changeIn(way, metric).delta) };
    });
    return sized2.sort((a, b) => b.net - a.net || b.whole - a.whole).map(({ way }) => way);
  };
  const sizesOn = (side, { samples }, metric) => {
    const ofSide = samples.filter(({ run }) => run.side === side);
    const bySize = groupBy(
      ofSide,
      ({ run, sample }) => run.run.profile.samples.objectSize[sample]
    );
    return [...bySize].filter(([size, of]) => {
      const amounts = of.map((one) => amountOf4(one, metric));
      const sum2 = (each) => amounts.reduce((total2, amount2) => total2 + each(amount2), 0);
      return size > 0 && Math.abs(sum2((amount2) => amount2)) > ROUNDING2 * sum2(Math.abs);
    }).map(([size]) => size).sort((a, b) => a - b);
  };
  const toPath = (way, metric) => {
    const { unit, companion } = METRIC[metric];
    const { stacks, frames } = tellingOf(way, metric);
    return {
      measured: way.measured,
      benchmark: way.benchmark,
      frames: frames.map((at2) => pathFrame(stacks, at2, names)),
      change: changeIn(way, metric),
      objects: changeIn(way, unit === "bytes" ? companion : metric),
      sizes: { base: sizesOn("base", way, metric), head: sizesOn("head", way, metric) }
    };
  };
  return {
    of(node, metric, attribute) {
      const ways = largestFirst(waysOf(samplesOf2(node, attribute), metric), metric);
      const paths = ways.map((way) => toPath(way, metric));
      return withoutRenames(paths).filter((path) => path.change.delta !== 0);
    },
    placeOf(node) {
      for (const attribute of ["owned", "flat", "cum"]) {
        const ways = waysOf(samplesOf2(node, attribute), bytes);
        if (ways.length === 0) continue;
        const most = largestFirst(ways, bytes)[0];
        const { stacks, frames } = tellingOf(most, bytes);
        const at2 = frames.findLast((frame) => stacks.node[frame] === node);
        if (at2 !== void 0) return placeAt(stacks, at2);
        const { run, sample } = most.samples[0];
        return placeAt(run.stacks, run.stacks.node.indexOf(node, run.stacks.start[sample]));
      }
      return { file: names.functions[node]?.file ?? "", line: 0 };
    }
  };
}
function calledOn(frames, { stacks, ran }, sample, runN) {
  const called = frames.map((at2) => stacks.node[at2]);
  if (ran?.kind !== "result" || runN === void 0 || frames.length === 0) return called;
  const above = stacks.node.subarray(frames[0] + 1, stacks.start[sample + 1]);
  return above.includes(runN) ? [runN, ...called.slice(1)] : called;
}
var ROUNDING2 = 1e-9;
function withoutRenames(paths) {
  const gone = /* @__PURE__ */ new Map();
  const figures = ({ measured, benchmark }, amount2, objects) => [measured, benchmark, amount2, objects].join("\n");
  for (const path of paths) {
    if (path.change.head !== 0) continue;
    const key = figures(path, path.change.base, path.objects.base);
    gone.set(key, [...gone.get(key) ?? [], path]);
  }
  const renamed = /* @__PURE__ */ new Set();
  for (const path of paths) {
    if (path.change.base !== 0) continue;
    const old = gone.get(figures(path, path.change.head, path.objects.head))?.pop();
    if (old) renamed.add(old).add(path);
  }
  return paths.filter((path) => !renamed.has(path));
}

// src/compare/owned-stacks.ts
var NOBODY = -1;
function stacksOf({ runs, weigh }, attribute, { functions }) {
  return runs.flatMap((run) => {
    const { start, node, profile } = run.stacks;
    return [...run.samples].flatMap(([benchmark, samples]) => {
      const each = weigh(run, benchmark);
      if (each === 0) return [];
      const weight2 = run.side === "head" ? each : -each;
      return samples.map((sample) => {
        const frames = node.subarray(start[sample], start[sample + 1]);
        const at2 = attribute === "flat" ? 0 : frames.findIndex((frame) => functions[frame].owns);
        const owner = at2 < 0 ? NOBODY : frames[at2] ?? NOBODY;
        const leaf = at2 === 0 ? "itself" : String(frames[0]);
        const rest = at2 < 0 ? [] : [...frames.subarray(at2 + 1)];
        return {
          run,
          sample,
          weight: weight2,
          owner,
          what: `${leaf} ${profile.samples.objectSize[sample]}`,
          above: rest.filter((frame) => functions[frame].owns && frame !== owner),
          frames
        };
      });
    });
  });
}

// src/compare/moved-amounts.ts
function withMoves(changes, of, names) {
  const stacksBy = remembered((attribute) => stacksOf(of, attribute, names));
  const balances = /* @__PURE__ */ new Map();
  const balanceOf = (attribute, metric, isPackage) => {
    const key = `${attribute} ${metric} ${isPackage}`;
    const level = { isPackage, names, metric, per: of.per };
    const known3 = balances.get(key) ?? balanceIn(changes, attribute, level, () => stacksBy(attribute));
    balances.set(key, known3);
    return known3;
  };
  const grownThrough = remembered(
    (metric) => throughOf(balanceOf("owned", metric, false), () => stacksBy("owned"), metric, of.per, names)
  );
  const goneFrom = remembered(
    (metric) => goneBeside(stacksBy("owned"), metric, of.per, names)
  );
  const first = names.functions.length;
  const movedOf = (node, attribute, metric, change3) => {
    if (attribute !== "cum") return balanceOf(attribute, metric, node >= first).moved(node);
    if (change3.delta <= 0) return 0;
    const moved = change3.delta - grownThrough(metric)(node);
    return moved > 0 ? Math.min(moved, goneFrom(metric)(node)) : 0;
  };
  return {
    ...changes,
    of(node, attribute, metric) {
      const change3 = changes.of(node, attribute, metric);
      if (change3.delta === 0) return change3;
      const moved = movedOf(node, attribute, metric, change3);
      return moved === 0 ? change3 : { ...change3, moved };
    },
    from: (node, metric) => balanceOf("owned", metric, node >= first).from(node).filter((giver) => giver !== NOBODY)
  };
}
function balanceIn(changes, attribute, { isPackage, names, metric, per }, stacksBy) {
  const { functions } = names;
  const deltas = /* @__PURE__ */ new Map();
  for (const node of changes.nodes) {
    if (node >= functions.length !== isPackage) continue;
    const { delta } = changes.of(node, attribute, metric);
    if (delta !== 0) deltas.set(node, delta);
  }
  if (![...deltas.values()].some((delta) => delta > 0)) return balance(deltas, []);
  const nodeOf = (owner) => owner !== NOBODY && isPackage ? functions[owner].package : owner;
  const kinds = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  let nobody = 0;
  for (const stack of stacksBy()) {
    const { owner, what, above } = stack;
    const amount2 = amountOf2(stack, metric, per);
    if (amount2 === 0) continue;
    const node = nodeOf(owner);
    const caller = above.find((each) => !deltas.has(nodeOf(each))) ?? NOBODY;
    if (owner === NOBODY) nobody += amount2;
    [`${what} ${caller}`, what, `${caller}`].forEach((key, i) => {
      const group = kinds[i].get(key) ?? /* @__PURE__ */ new Map();
      group.set(node, (group.get(node) ?? 0) + amount2);
      kinds[i].set(key, group);
    });
  }
  if (nobody !== 0) deltas.set(NOBODY, nobody);
  const groups2 = kinds.flatMap((kind) => [...kind.values()]);
  return balance(deltas, groups2);
}
function throughOf(owned, stacksBy, metric, per, names) {
  const grown = new Map(owned.left().filter(([, left2]) => left2 > 0));
  if (grown.size === 0) return () => 0;
  const through = /* @__PURE__ */ new Map();
  for (const stack of stacksBy()) {
    const { owner } = stack;
    if (!grown.has(owner)) continue;
    const amount2 = amountOf2(stack, metric, per);
    for (const node of nodesOn(stack, names)) {
      const of = through.get(node) ?? /* @__PURE__ */ new Map();
      of.set(owner, (of.get(owner) ?? 0) + amount2);
      through.set(node, of);
    }
  }
  return (node) => {
    let sum2 = 0;
    for (const [owner, amount2] of through.get(node) ?? []) {
      sum2 += Math.min(grown.get(owner), Math.max(0, amount2));
    }
    return sum2;
  };
}
function goneBeside(stacks, metric, per, names) {
  let all = 0;
  const on2 = /* @__PURE__ */ new Map();
  for (const some of groupBy(stacks, ({ frames }) => frames.join()).values()) {
    const gone = -some.reduce((sum2, stack) => sum2 + amountOf2(stack, metric, per), 0);
    if (gone <= 0) continue;
    all += gone;
    for (const node of nodesOn(some[0], names)) on2.set(node, (on2.get(node) ?? 0) + gone);
  }
  return (node) => all - (on2.get(node) ?? 0);
}
function amountOf2({ run, weight: weight2, sample }, metric, per) {
  return (columnOf(run, metric)?.[sample] ?? 0) * weight2 / per;
}
function nodesOn({ frames }, { functions }) {
  const nodes = new Set(frames);
  for (const frame of frames) nodes.add(functions[frame].package);
  return nodes;
}

// src/compare/sampled-shares.ts
var HALF_WIDTH = 1.96;
function sharesOf(runs, request) {
  const { weigh, metrics, functions, printed } = request;
  const sides = { base: addUp("base", runs, weigh), head: addUp("head", runs, weigh) };
  const known3 = metrics.filter((metric) => printed[metric]);
  const totals = new Map(
    known3.map((metric) => {
      const of = (side) => totalOf(sides[side], functions, columnsOf2(metric, metrics));
      return [metric, { base: of("base"), head: of("head") }];
    })
  );
  const estimate = (node, attribute, metric, side) => {
    const sums = sides[side];
    const { amounts, variances } = columnsOf2(metric, metrics);
    const share2 = shareOf2(
      { amount: sums.at(node, attribute, amounts), variance: sums.at(node, attribute, variances) },
      totals.get(metric)[side]
    );
    const all = printed[metric][side];
    return { amount: share2.share * all, deviation: share2.deviation * all };
  };
  return {
    metrics: known3,
    ...presence(sides.base, sides.head),
    of(node, attribute, metric) {
      const [base, head] = SIDES.map((side) => estimate(node, attribute, metric, side));
      const delta = head.amount - base.amount;
      const half = HALF_WIDTH * Math.hypot(base.deviation, head.deviation);
      const interval = { low: delta - half, high: delta + half };
      return { base: base.amount, head: head.amount, delta, interval };
    }
  };
}
function columnsOf2(metric, metrics) {
  return {
    amounts: metrics.indexOf(metric),
    variances: metrics.length + varianceColumn(metric)
  };
}
function totalOf(sums, functions, { amounts, variances }) {
  let amount2 = 0;
  let variance = 0;
  for (const node of sums.nodes()) {
    if (node >= functions) continue;
    amount2 += sums.at(node, "flat", amounts);
    variance += sums.at(node, "flat", variances);
  }
  return { amount: amount2, variance };
}
function shareOf2(part, whole2) {
  if (!(whole2.amount > 0)) return { share: 0, deviation: 1 };
  const share2 = Math.min(1, Math.max(0, part.amount / whole2.amount));
  const unseen = (whole2.variance / whole2.amount) ** 2;
  const rest = Math.max(0, whole2.variance - part.variance);
  const variance = (1 - share2) ** 2 * (part.variance + unseen) + share2 ** 2 * (rest + unseen);
  return { share: share2, deviation: Math.sqrt(variance) / whole2.amount };
}

// src/compare/comparison.ts
var Comparison = class {
  diff;
  #runs;
  #scopes;
  #starts;
  #screens;
  #names;
  /** Functions with another name on base, by their numbers. */
  #same;
  #paths = /* @__PURE__ */ new Map();
  #tables = /* @__PURE__ */ new Map();
  /**
   * Figures of a profile are bytes or objects of one run: where a side has several profiles of one
   * package, their mean. Figures in a scope are of one operation.
   *
   * @param modules paths of the modules that are judged; by default those that the manifests name,
   *   or what the profiles tell
   * @param identity `exact` gives what `go tool pprof -diff_base` gives: pprof's names, every
   *   stack, several profiles of a side added up
   */
  constructor(base, head, modules, identity = "declared") {
    const { data, class: captureClass, ...of } = differenceOf(base, head, modules, identity);
    this.#runs = of.runs;
    this.#scopes = of.scopes;
    this.#starts = of.starts;
    this.#screens = of.screens;
    this.#names = of.names;
    this.#same = of.same;
    const whole2 = lazy(() => this.#wholeTable(captureClass, data.metrics));
    this.diff = {
      ...data,
      get functions() {
        return whole2().functions;
      },
      get packages() {
        return whole2().packages;
      }
    };
  }
  /** Whose the stacks are, and how they are known. */
  scope(within4) {
    return this.#scopeOf(within4).scope;
  }
  /** Functions and packages: of a whole profile, or of one operation of a benchmark. */
  table(within4) {
    if (within4 === "profile") return this.diff;
    const known3 = this.#tables.get(within4);
    if (known3) return known3;
    const of = this.#scopeOf(within4);
    const changes = this.#changesIn(of);
    const table = tellsMoves(within4, of) ? this.#tableOf(withMoves(changes, of, this.#names), within4) : this.#tableOf(changes, within4);
    this.#tables.set(within4, table);
    return table;
  }
  /** The ways through a target on which it changed, first those on which most did not only move. */
  paths({ within: within4, metric, attribute, ...target }) {
    const node = target.function === void 0 ? this.#names.packageId.get(target.package) : this.#names.functionId.get(target.function);
    return node === void 0 ? [] : this.#pathsIn(within4).of(node, metric, attribute);
  }
  #pathsIn(within4) {
    const known3 = this.#paths.get(within4);
    if (known3) return known3;
    const of = within4 === "profile" ? void 0 : this.#scopeOf(within4);
    const weigh = of ? perOperation(of) : (run) => run.weight;
    const isNet = of !== void 0 && tellsMoves(within4, of);
    const paths = growthPaths(of?.runs ?? this.#runs, this.#names, { weigh, isNet });
    this.#paths.set(within4, paths);
    return paths;
  }
  #wholeTable(captureClass, metrics) {
    const changes = changesOf(this.#runs, {
      weigh: (run) => run.weight,
      metrics,
      class: captureClass
    });
    return this.#tableOf(withBounds(changes), "profile");
  }
  #tableOf(changes, within4) {
    const names = this.#names;
    const metric = changes.metrics.find((each) => each === "alloc_space") ?? changes.metrics[0];
    return diffTable(changes, names, {
      placeOf: (node) => this.#pathsIn(within4).placeOf(node),
      wasOf: (node) => {
        const same = this.#same.get(node);
        return same?.isSure ? names.functions[same.was].name : void 0;
      },
      fromOf: (node) => "from" in changes && metric ? changes.from(node, metric) : []
    });
  }
  #scopeOf(within4) {
    if (typeof within4 === "number") return this.#scopes[within4];
    const [kind, index] = within4.split(" ");
    if (kind === "start") return this.#starts[Number(index)];
    if (kind === "screen") return this.#screens[Number(index)];
    const of = this.#scopes[Number(index)];
    if (kind === "set-up") return { ...of, ...of.setUp };
    const { operations } = of.scope;
    const weigh = (run, name2) => name2 === "" ? run.weight / operations[run.side] : 0;
    return { ...of, weigh };
  }
  #changesIn({ scope, runs, weigh, per, printed }) {
    const metrics = this.diff.metrics;
    if (scope.evidence.kind === "counted") {
      return changesOf(runs, { weigh, metrics, class: "exact", per });
    }
    return sharesOf(runs, { weigh, metrics, printed, functions: this.#names.functions.length });
  }
};
function compare(base, head, modules, identity) {
  return new Comparison(base, head, modules, identity);
}
function tellsMoves(within4, { scope }) {
  const isBeside = typeof within4 === "string" && /^(?:beside|screen) /.test(within4);
  return scope.evidence.kind === "counted" && !isBeside;
}
function withBounds(changes) {
  const known3 = /* @__PURE__ */ new Map();
  const once = (estimates) => {
    const { base, head } = estimates;
    const key = [base, head].map((of) => `${of.amount} ${of.variance} ${of.unseen}`).join();
    const bounds2 = known3.get(key) ?? boundsOf2(estimates);
    known3.set(key, bounds2);
    return bounds2;
  };
  return {
    ...changes,
    of(...at2) {
      const change3 = changes.of(...at2);
      const { estimates } = change3;
      if (!estimates || change3.delta === 0) return change3;
      const bounds2 = lazy(() => once(estimates));
      return {
        ...change3,
        get interval() {
          return bounds2();
        }
      };
    }
  };
}
function perOperation({ scope, runs, weigh, per, printed }) {
  if (scope.evidence.kind === "counted") return (run, benchmark) => weigh(run, benchmark) / per;
  const bytes = printed.alloc_space;
  const sampled = totalsOf2(runs, ["alloc_space"], weigh).alloc_space;
  const factor = (side) => bytes && sampled?.[side] ? bytes[side] / sampled[side] : 0;
  const factors = { base: factor("base"), head: factor("head") };
  return (run, benchmark) => weigh(run, benchmark) * factors[run.side];
}

// src/report/shell-word.ts
function shellWord(text2) {
  if (/^[\w@%+=:,./-]+$/.test(text2)) return text2;
  if (text2.includes("\n")) {
    return `$'${text2.replace(/[\\']/g, "\\$&").replace(/\r?\n/g, "\\n")}'`;
  }
  return `'${text2.replaceAll("'", `'\\''`)}'`;
}
function fileWord(path) {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}

// src/report/reproduce.ts
function reproduce(judgement, given2) {
  const { bring = [] } = given2;
  const show = pprofCommand(localPair(tellingPair(judgement), given2), metricOf(judgement));
  const shown = bring.length > 0 && show.length > 1 ? [show.join(" && ")] : show;
  return [...bring, ownCommand("check", given2), ...benchCommand(judgement), ...shown];
}
function reproduceDiff(diff, given2) {
  const { metric, exactNames } = given2;
  const asked = [
    ownCommand("diff", given2),
    ...metric === void 0 ? [] : [`--metric ${metric}`],
    ...exactNames ? ["--exact-names"] : []
  ];
  return [asked.join(" "), ...pprofCommand(diff.pairs[0], shownMetric(diff, given2))];
}
function shownMetric({ metrics }, { metric }) {
  const usual = metrics.includes("alloc_space") ? "alloc_space" : metrics[0];
  if (!usual) {
    throw new UserError(
      "base and head have no profiles of the same work: name those of the same packages, or add --exact-names, which sets all of one side against all of the other"
    );
  }
  if (metric && !metrics.includes(metric)) {
    throw new UserError(`not every profile carries ${metric}: choose one of ${metrics.join(", ")}`);
  }
  return metric ?? usual;
}
var FOLDER = "heap";
function reproduceMeasured(judgement, { words, policy }) {
  const measure = words.map(shellWord).join(" ");
  const pair2 = tellingPair(judgement);
  const again = (side) => (pair2?.[side] ?? []).map((file) => `${FOLDER}/${side}/${file.split(/[\\/]/).at(-1)}`);
  const first = pair2 && { measured: pair2.measured, base: again("base"), head: again("head") };
  return [
    ["heapgate check", measure, ...policyWords(policy)].filter(Boolean).join(" "),
    ...benchCommand(judgement),
    ["heapgate collect", measure, `--both --out ${FOLDER}`].filter(Boolean).join(" "),
    ...pprofCommand(first, metricOf(judgement))
  ];
}
var LONGEST_BENCH = 500;
function benchCommand({ findings, diff }) {
  const worst = findings.find(({ outcome }) => outcome.verdict !== "pass");
  const id = worst?.result;
  if (!id || !/^\w/.test(id.package)) return [];
  const isStart = worst.target.kind === "init";
  const env = isStart ? "GODEBUG=memprofilerate=1 " : "";
  const shown = isStart ? `-bench '^$' -memprofile start.pb.gz -memprofilerate 1` : `-bench ${benchWord(id.name)} -benchmem`;
  const words = [`go test ${shellWord(id.package)} -run '^$' ${shown}`, ...flagWords(diff, id)];
  const command = `${env}${words.join(" ")}`;
  return command.length > LONGEST_BENCH ? [] : [command];
}
function benchWord(name2) {
  const parts = name2.split("/").map((part) => `^${part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
  return shellWord(parts.join("/"));
}
function flagWords({ base, head }, { procs }) {
  const { cpu, tags = [], short = false } = head.flags ?? base.flags ?? {};
  const count2 = procs ?? cpu;
  return [
    ...count2 === void 0 ? [] : [`-cpu=${count2}`],
    ...tags.length > 0 ? [shellWord(`-tags=${tags.join(",")}`)] : [],
    ...short ? ["-short"] : []
  ];
}
function metricOf({ findings, diff }) {
  return findings[0]?.limit.metric ?? diff.metrics[0];
}
function ownCommand(name2, { base, head, policy }) {
  const sides = [
    ...base.map((source) => `--base ${fileWord(source)}`),
    ...head.map((source) => `--head ${fileWord(source)}`)
  ];
  return [`heapgate ${name2}`, ...sides, ...policyWords(policy)].join(" ");
}
function policyWords(policy) {
  return policy === void 0 ? [] : [`--policy ${fileWord(policy)}`];
}
function localPair(pair2, { nameOf }) {
  if (!pair2 || !nameOf) return pair2;
  return {
    ...pair2,
    base: pair2.base.map((file) => nameOf("base", file)),
    head: pair2.head.map((file) => nameOf("head", file))
  };
}
function pprofCommand(pair2, metric) {
  if (!pair2 || !metric) return [];
  const heads = pair2.head.map(fileWord).join(" ");
  const show = (base) => `go tool pprof -http=: -sample_index=${metric} -diff_base ${base} ${heads}`;
  if (pair2.base.length === 1) return [show(fileWord(pair2.base[0]))];
  const merge = `go tool pprof -proto -output base.pb.gz ${pair2.base.map(fileWord).join(" ")}`;
  return [merge, show("base.pb.gz")];
}
function tellingPair({ findings: [worst], diff }) {
  const id = worst?.result;
  const ofPackage = diff.pairs.filter((pair3) => pair3.measured === id?.package);
  const pair2 = worst?.target.kind === "init" ? startPair(diff, worst) : ofPackage.find(({ result }) => result === id?.name) ?? ofPackage[0] ?? diff.pairs[0];
  if (pair2?.result === void 0) return pair2;
  return { ...pair2, base: pair2.base.slice(0, 1), head: pair2.head.slice(0, 1) };
}
function startPair({ starts }, { result }) {
  const start = starts.find((each) => each.package === result?.package);
  if (start?.status !== "both") return void 0;
  return { measured: start.package, result: result.name, ...start.profiles };
}

// src/policy/quote.ts
function quote(text2) {
  return JSON.stringify(text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2);
}

// src/policy/limit-text.ts
var BYTE_UNITS = {
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  kB: 1e3,
  MB: 1e3 ** 2,
  GB: 1e3 ** 3
};
var LONGEST = 100;
var NUMBER3 = /^\d+(?:\.\d+)?/;
var LEAST2 = { bytes: 4, count: 0.25 };
var EXAMPLES = {
  bytes: { max: '"12 KiB", or "12 MiB/run"', increase: '"64 B", "5%" or "5% and 64 B"' },
  count: { max: '"3", or "1000/run"', increase: '"1", "5%" or "5% and 1"' }
};
function parseLimitText(text2, metric, kind) {
  const example = `write ${EXAMPLES[unitOf(metric)][kind]}`;
  if (text2.length > LONGEST) return `this is too long for a limit: ${example}`;
  const parts = text2.split(/(?<!\s)\s+and\s+/);
  const shares2 = parts.filter((part) => part.includes("%"));
  const amounts = parts.filter((part) => !part.includes("%"));
  if (shares2.length > 1 || amounts.length > 1) {
    return `a limit is one share, one amount or one of each: ${example}`;
  }
  if (!LIMIT[kind].takesShare && shares2.length > 0) {
    return `a ${kind} is an amount and no share: ${example}`;
  }
  const relative2 = shares2[0] === void 0 ? void 0 : parseShare(shares2[0], example);
  const absolute = amounts[0] === void 0 ? void 0 : parseAmount(amounts[0], metric, example);
  if (typeof relative2 === "string") return relative2;
  if (typeof absolute === "string") return absolute;
  const { value, per } = absolute ?? { value: LEAST2[unitOf(metric)], per: "op" };
  return { relative: relative2, absolute: value, per };
}
function parseShare(text2, example) {
  const percent2 = /^([\d.]+)\s*%$/.exec(text2)?.[1] ?? "";
  if (NUMBER3.exec(percent2)?.[0] !== percent2) return `${quote(text2)} is no share: ${example}`;
  const share2 = Number(percent2) / 100;
  return share2 > Number.MAX_SAFE_INTEGER ? `${quote(text2)} is too large` : share2;
}
function parseAmount(text2, metric, example) {
  const [amount2 = "", ...rest] = text2.split(/(?<!\s)\s*\//);
  const number = NUMBER3.exec(amount2)?.[0];
  const unit = amount2.slice(number?.length ?? 0).trim();
  if (number === void 0 || !/^[A-Za-z]*$/.test(unit) || rest.length > 1) {
    return `${quote(text2)} is no limit: ${example}`;
  }
  if (rest[0] === "op") {
    return `${quote(text2)}: amounts are of one operation already: write "${amount2.trim()}"`;
  }
  if (rest.length === 1 && rest[0] !== "run") {
    return `${quote(text2)} is no limit: an amount of a whole profile is written "${amount2.trim()}/run"`;
  }
  if (unitOf(metric) === "count" && unit !== "") {
    return `${metric} counts objects and takes no unit: ${example}`;
  }
  const factor = unit === "" ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : void 0;
  if (factor === void 0) return unknownUnit(unit);
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `${quote(text2)} is too large`;
  return { value, per: rest.length === 1 ? "run" : "op" };
}
function unknownUnit(unit) {
  const plain = (name2) => name2.toLowerCase().replace("i", "").replace(/b$/, "");
  const units = Object.keys(BYTE_UNITS);
  const near = units.filter((name2) => plain(name2) === plain(unit));
  return `${quote(unit)} is no unit: write ${(near.length > 0 ? near : units).join(" or ")}`;
}

// src/policy/built-in.ts
var BUILT_IN = { line: 0, column: 0 };
function builtInBudgets() {
  return [
    budget("operations stay lean", ["**"], "error", [
      increase("alloc_space", "5% and 4 B", LEAST2.bytes, 0.05),
      increase("alloc_objects", "5% and 0.25", LEAST2.count, 0.05)
    ]),
    budget("start-up and set-up", ["(init)", "(set-up)"], "warning", [
      increase("alloc_space", "5% and 16 KiB", 16 * 1024, 0.05)
    ]),
    budget("nothing left behind", ["**"], "warning", [increase("inuse_space", "64 B", 64)])
  ];
}
function budget(name2, benchmarks, level, limits) {
  const of = { of: "result", benchmarks, packages: ["**"], functions: ["**"] };
  return { name: name2, at: BUILT_IN, isBuiltIn: true, ...of, attribute: "owned", limits, level };
}
function increase(metric, text2, absolute, relative2) {
  return { kind: "increase", metric, at: BUILT_IN, text: text2, relative: relative2, absolute, per: "op" };
}

// src/policy/default-policy.ts
function defaultPolicy() {
  return {
    file: "built-in policy",
    modules: void 0,
    budgets: builtInBudgets(),
    ignore: [],
    missingBenchmarks: "warn",
    onInconclusive: "warn",
    comment: { maxRows: void 0, title: void 0 }
  };
}

// src/compare/scope.ts
function resultOfScope({ package: path, benchmark, results }) {
  const [only, ...others] = results;
  return only && others.length === 0 ? only : { package: path, name: benchmark, procs: void 0 };
}

// src/policy/growths.ts
function growthsOf(diff, findings) {
  const placeOf2 = placeFinder(diff);
  const growths = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Set();
  const resultOf2 = new Map(diff.results.map((result) => [resultKey(result.id), result]));
  const grown = findings.flatMap((finding) => {
    const { outcome, change: change3, limit } = finding;
    const place = outcome.verdict !== "pass" && change3.delta > 0 ? placeOf2(finding) : void 0;
    const key = `${place?.within} ${METRIC[limit.metric].kind}`;
    return place ? [{ ...finding, ...place, key }] : [];
  });
  const wholes = new Set(grown.flatMap(({ isWhole, key }) => isWhole ? [key] : []));
  for (const { result, limit, change: change3, of, within: within4, isMixed, isWhole, key } of grown) {
    if (!isWhole && wholes.has(key)) continue;
    const { metric } = limit;
    if (isWhole && of === "result") found.add(resultKey(result));
    const known3 = growths.get(key);
    if (known3 && (METRIC[known3.metric].unit === "bytes" || METRIC[metric].unit === "count"))
      continue;
    const isAlone = isWhole && !isMixed;
    const delta = isAlone ? change3.delta : void 0;
    growths.set(key, { of, within: within4, metric, delta, found, resultOf: resultOf2 });
  }
  return [...growths.values()];
}
function placeFinder({ scopes, starts }) {
  const scopeOf = scopeFinder(scopes);
  const startOf2 = new Map(
    starts.map(({ package: path }, index) => [path, index])
  );
  return ({ target, result }) => {
    if (!result) return void 0;
    if (target.kind === "init") {
      const index2 = startOf2.get(result.package);
      if (index2 === void 0) return void 0;
      return { of: "init", within: `start ${index2}`, isMixed: false, isWhole: true };
    }
    const index = scopeOf(result);
    if (index === void 0) return void 0;
    const isMixed = scopes[index].results.length !== 1;
    return target.kind === "set-up" ? { of: "set-up", within: `set-up ${index}`, isMixed, isWhole: true } : { of: "result", within: index, isMixed, isWhole: target.kind === "result" };
  };
}
function scopeFinder(scopes) {
  const byKey = /* @__PURE__ */ new Map();
  scopes.forEach((scope, index) => {
    for (const id of [resultOfScope(scope), ...scope.results]) {
      const key = resultKey(id);
      if (!byKey.has(key)) byKey.set(key, index);
    }
  });
  return (id) => byKey.get(resultKey(id));
}

// src/policy/moved.ts
function withoutMoved2(change3) {
  const { moved = 0, ...whole2 } = change3;
  if (moved <= 0) return whole2;
  const { base, head, delta, interval } = whole2;
  const bounds2 = interval && { low: interval.low - moved, high: interval.high - moved };
  return {
    ...whole2,
    base: base + moved,
    head,
    delta: delta - moved,
    ...bounds2 && { interval: bounds2 }
  };
}
function netShare({ functions }, metric) {
  let grew = 0;
  let shrank = 0;
  for (const { metrics } of functions) {
    const delta = metrics[metric]?.owned.delta ?? 0;
    if (delta > 0) grew += delta;
    else shrank -= delta;
  }
  return grew > 0 ? Math.max(0, grew - shrank) / grew : 1;
}

// src/policy/hold.ts
var ROUNDING3 = 1e-12;
function allowance(limit, base) {
  switch (limit.kind) {
    case "max":
      return limit.absolute;
    case "increase":
      return Math.max(limit.absolute, (limit.relative ?? 0) * base * (1 + 4 * Number.EPSILON));
  }
}
function measureOf(limit, { base, head, delta, interval }) {
  const allowed = allowance(limit, base);
  switch (limit.kind) {
    // A cap is about the head alone: how far the base strays is no excuse.
    case "max":
      return { measured: head, allowed, below: 0, above: 0 };
    case "increase":
      return {
        measured: delta,
        allowed,
        below: interval ? delta - interval.low : 0,
        above: interval ? interval.high - delta : 0
      };
  }
}
function measuredBy(limit, change3) {
  return measureOf(limit, change3).measured;
}
function holdAgainst(limit, change3) {
  const { measured, allowed, below, above } = measureOf(limit, change3);
  const slack2 = ROUNDING3 * Math.max(Math.abs(change3.base), Math.abs(change3.head));
  const isBroken2 = (amount2) => amount2 > allowed + slack2;
  const outcome = isBroken2(measured - below) ? "broken" : isBroken2(measured + above) ? "unknown" : "kept";
  const over = measured - allowed;
  return { outcome, over: outcome === "kept" ? Math.min(0, over) : over };
}
function isHeld(limit, status) {
  return status === "both" || status === "added" && LIMIT[limit.kind].about === "head";
}

// src/policy/settle-printed.ts
var ENOUGH_LINES = 3;
var SURELY_MORE = 0.25;
var SMALLEST_OBJECT = 8;
var CHANCE = { bytes: 6 * 1024, count: 48 };
var ONCE = { bytes: 1024 ** 2, count: 4096 };
var DOUBLED = 2.2;
function figureOf2(result, metric) {
  return result.counted ? result.counted.figures[metric] : printedFigure(result, metric);
}
function printedFigure({ lines }, metric) {
  if (lines.base.length + lines.head.length === 0) return void 0;
  const base = valuesOf(lines.base, metric);
  const head = valuesOf(lines.head, metric);
  if (!base || !head) return void 0;
  const change3 = { base: median(base), head: median(head) };
  return {
    change: { ...change3, delta: change3.head - change3.base },
    base: rangeOf2(base),
    head: rangeOf2(head)
  };
}
function settlePrinted(limit, result, figure2, buffers) {
  const { outcome, over } = holdAgainst(limit, figure2.change);
  if (outcome !== "broken") return { over, outcome: "kept" };
  const doubt = isFixed(result) ? doubtOfFixed(limit, result, figure2) : doubtOfTimed(limit, result, figure2, buffers);
  return { over, outcome: doubt ?? "broken" };
}
function isNews(result, metric, figure2) {
  const { change: change3, base, head } = figure2;
  if (change3.delta === 0 || result.status !== "both") return false;
  if (hasEnough(result.lines)) return head.least > base.most || base.least > head.most;
  if (isFixed(result)) {
    return Math.abs(change3.delta) > 1 + CHANCE[unitOf(metric)] / result.lines.head[0].iterations;
  }
  const [more, less2] = [Math.max(change3.base, change3.head), Math.min(change3.base, change3.head)];
  const least = unitOf(metric) === "bytes" ? SMALLEST_OBJECT : 1;
  return more > (1 + SURELY_MORE) * less2 && more - less2 >= least;
}
function doubtOfFixed(limit, { lines }, figure2) {
  if (hasEnough(lines)) return overlap2(limit, figure2);
  const { change: change3 } = figure2;
  const chance2 = CHANCE[unitOf(limit.metric)] / lines.head[0].iterations;
  const rest = measuredBy(limit, change3) - chance2;
  if (rest > allowance(limit, change3.base)) return void 0;
  return { ...fewLines(lines), iterations: lines.head[0].iterations };
}
function doubtOfTimed(limit, result, figure2, buffers) {
  const { lines } = result;
  const several = hasEnough(lines);
  if (several) {
    const doubt = overlap2(limit, figure2);
    if (doubt) return doubt;
  }
  return onceAllocated(limit, result, figure2) ?? amortised(limit, result, figure2, several ? void 0 : buffers) ?? (several || isSurelyMore(limit, result, figure2.change) ? void 0 : fewLines(lines));
}
function overlap2(limit, { base, head }) {
  const { metric } = limit;
  switch (limit.kind) {
    case "increase":
      return head.least > base.most ? void 0 : { code: "noisy", metric, base, head };
    case "max":
      return head.least > limit.absolute ? void 0 : { code: "noisy", metric, base, head };
  }
}
function onceAllocated(limit, result, { change: change3 }) {
  const { lines } = result;
  const once = ONCE[unitOf(limit.metric)];
  const operations = {
    base: median(lines.base.map(({ iterations }) => iterations)),
    head: median(lines.head.map(({ iterations }) => iterations))
  };
  const all = change3.base + 1;
  const part = isSeldom(result) ? all : Math.min(all, once / operations.base);
  const more = LIMIT[limit.kind].about === "head" ? Math.min(change3.head, once / operations.head) : part * Math.max(0, operations.base / operations.head - 1);
  const rest = measuredBy(limit, change3) - more;
  if (rest > allowance(limit, change3.base)) return void 0;
  return { code: "iterations-explain", ...operations };
}
function amortised(limit, result, { change: change3 }, buffers) {
  if (METRIC[limit.metric].unit !== "bytes") return void 0;
  const seldom = isSeldom(result);
  const mostly = buffers !== void 0 && buffers > 0.5;
  if (!seldom && !mostly) return void 0;
  const isBounded = seldom || LIMIT[limit.kind].about === "head";
  if (isBounded && change3.head > DOUBLED * (startOf(limit, change3) + 1)) return void 0;
  return { code: "amortised", base: change3.base, head: change3.head };
}
function isSeldom(result) {
  const objects = printedFigure(result, "alloc_objects");
  return objects !== void 0 && objects.change.base === 0 && objects.change.head === 0;
}
function isSurelyMore(limit, result, change3) {
  const bytes = printedFigure(result, "alloc_space")?.change.delta ?? 0;
  const objects = printedFigure(result, "alloc_objects")?.change.delta ?? 0;
  return change3.head > (1 + SURELY_MORE) * startOf(limit, change3) || objects >= 1 && bytes >= SMALLEST_OBJECT;
}
function startOf(limit, { base }) {
  switch (limit.kind) {
    case "max":
      return limit.absolute;
    case "increase":
      return base;
  }
}
function hasEnough({ base, head }) {
  return base.length >= ENOUGH_LINES && head.length >= ENOUGH_LINES;
}
function fewLines({ base, head }) {
  return { code: "few-lines", base: base.length, head: head.length };
}
function valuesOf(lines, metric) {
  const values = [];
  for (const line of lines) {
    const value = metric === "alloc_space" ? line.bytes : line.objects;
    if (METRIC[metric].printed === void 0 || value === void 0) return void 0;
    values.push(value);
  }
  return values;
}

// src/policy/settle-counted.ts
var CHANCE_OBJECTS = 3;
var CHANCE_SIZE = { least: 2 * 1024, most: 64 * 1024 };
function settleCounted(limit, change3, { operations, companion }) {
  const { outcome, over } = holdAgainst(limit, change3);
  if (outcome === "kept") return { over, outcome };
  if (mayBeChance(limit, change3, companion, over, operations)) {
    return { over: Math.min(0, over), outcome: "kept" };
  }
  if (outcome === "broken" || !change3.overlaps) return { over, outcome: "broken" };
  const { base, head, interval } = change3;
  const spread = Math.max(0, change3.delta - (interval?.low ?? change3.delta));
  return {
    over,
    outcome: {
      code: "noisy",
      metric: limit.metric,
      base: { least: base, most: base + spread },
      head: { least: head - spread, most: head }
    }
  };
}
function mayBeChance(limit, change3, companion, over, operations) {
  const unit = unitOf(limit.metric);
  switch (limit.kind) {
    // What is above a cap, whatever the base has.
    case "max": {
      const size = sizeOf(unit, change3, companion);
      if (size === void 0) return false;
      const each = unit === "bytes" ? Math.min(size, CHANCE_SIZE.most) : 1;
      return over * operations <= CHANCE_OBJECTS * each + ROUNDING4;
    }
    case "increase":
      return isChance(unit, change3, companion, operations);
  }
}
function isChance(unit, change3, companion, operations) {
  const size = sizeOf(unit, change3, companion);
  const objects = unit === "bytes" ? companion : change3;
  if (size === void 0 || !objects) return false;
  const count2 = Math.abs(objects.delta) * operations;
  if (objects.delta === 0 || count2 > CHANCE_OBJECTS + ROUNDING4) return false;
  const each = Math.min(Math.max(size, CHANCE_SIZE.least), CHANCE_SIZE.most);
  return unit !== "bytes" || Math.abs(change3.delta) * operations <= CHANCE_OBJECTS * each + ROUNDING4;
}
function sizeOf(unit, change3, companion) {
  const [bytes, objects] = unit === "bytes" ? [change3, companion] : [companion, change3];
  if (!objects) return void 0;
  if (!bytes) return 0;
  return Math.max(meanOf(bytes.base, objects.base), meanOf(bytes.head, objects.head));
}
function meanOf(bytes, objects) {
  return objects > 0 ? bytes / objects : 0;
}
var ROUNDING4 = 1e-6;

// src/policy/settle-slope.ts
var ENOUGH_REPEATS = 3;
function settleSlope(limit, counted, figure2) {
  const { base, head, delta } = figure2.change;
  const { outcome, over } = holdAgainst(limit, { base, head, delta });
  if (outcome === "kept") return { over, outcome };
  const { metric } = limit;
  if (counted.by === "screen") {
    return { over, outcome: { code: "screened", base: figure2.base, head: figure2.head, metric } };
  }
  const isFromProfiles = counted.by === "counted" || METRIC[metric].printed === void 0;
  if (isFromProfiles && mayBeChanceHere(limit, counted, figure2.change, over)) {
    const mayBeMore = limit.absolute > 0;
    return { over: Math.min(0, over), outcome: "kept", ...mayBeMore && { isUnsure: true } };
  }
  if (!isInAll(limit, figure2)) {
    return { over, outcome: { code: "noisy", metric, base: figure2.base, head: figure2.head } };
  }
  const noise = isFromProfiles ? 0 : noiseOf2(counted, metric);
  return over > noise ? { over, outcome: "broken" } : { over, outcome: { code: "rounded", metric, noise } };
}
function mayBeChanceHere(limit, counted, change3, over) {
  const companion = counted.figures[METRIC[limit.metric].companion]?.change;
  return mayBeChance(limit, change3, companion, over, operationsBetween(counted.pair));
}
function isInAll(limit, { base, head }) {
  return head.least > (LIMIT[limit.kind].about === "head" ? limit.absolute : base.most);
}
function isRepeated({ repeats: { base, head } }) {
  return Math.min(base, head) >= ENOUGH_REPEATS;
}
function settleSetUp(limit, figure2, counted) {
  const { change: change3, base, head } = figure2;
  const companion = counted.setUp[METRIC[limit.metric].companion]?.change;
  const settled = settleCounted(limit, change3, { operations: 1, companion });
  const spread = Math.max(base.most - base.least, head.most - head.least);
  const isOfHead = LIMIT[limit.kind].about === "head";
  const isLess = settled.outcome !== "kept" && !isOfHead && change3.delta <= spread;
  if (isLess) return { over: Math.min(0, settled.over), outcome: "kept" };
  const { outcome } = settled;
  const isNoisy = typeof outcome === "object" && outcome.code === "noisy";
  return isNoisy ? { ...settled, outcome: { ...outcome, per: "run" } } : settled;
}
function isSlopeNews(counted, metric, figure2) {
  const { change: change3, base, head } = figure2;
  if (Math.abs(change3.delta) < LEAST2[unitOf(metric)]) return false;
  if (isRepeated(counted)) {
    return head.least > base.most || base.least > head.most;
  }
  if (counted.by !== "counted") return Math.abs(change3.delta) > noiseOf2(counted, metric);
  const companion = counted.figures[METRIC[metric].companion]?.change;
  return !isChance(unitOf(metric), change3, companion, operationsBetween(counted.pair));
}
function noiseOf2(counted, metric) {
  const thread = isRepeated(counted) ? 0 : CHANCE[unitOf(metric)] / operationsBetween(counted.pair);
  return roundingOf(counted.pair) + thread;
}

// src/policy/result-row.ts
function resultRows(results, unmeasured, findingsOf) {
  const doubts = new Set(
    unmeasured.flatMap((each) => each.weight === "doubt" ? each.package : [])
  );
  return results.map((result) => {
    const findings = findingsOf(result);
    const figures = Object.fromEntries(
      METRICS.flatMap((metric) => {
        const figure2 = figureOf2(result, metric);
        return figure2 ? [[metric, figure2]] : [];
      })
    );
    const isDoubt = doubts.has(result.id.package);
    const standing = standingOf(result, figures, findings, isDoubt);
    return { result, figures, findings, standing };
  }).sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || weight(b) - weight(a));
}
var ORDER = [
  "fail",
  "warn",
  "inconclusive",
  "gone",
  "more",
  "less",
  "new",
  "unmeasured",
  "same"
];
function standingOf(result, figures, findings, isDoubt) {
  const { base, head } = result.endings ?? {};
  if (result.status === "removed") return "gone";
  const [worst] = findings;
  if (worst && worst.outcome.verdict !== "pass") return worst.outcome.verdict;
  if (result.status === "added") return isDoubt || mayHaveRun(base) ? "inconclusive" : "new";
  if (base && head) return isCutShort(head) ? "gone" : "unmeasured";
  for (const metric of ["alloc_space", "alloc_objects"]) {
    const figure2 = figures[metric];
    if (figure2 && isChanged(result, metric, figure2)) {
      return figure2.change.delta > 0 ? "more" : "less";
    }
  }
  return "same";
}
function mayHaveRun(ending) {
  return ending !== void 0 && ending.code !== "skipped";
}
function isCutShort({ code: code2, message }) {
  return code2 === "not-reached" && message !== "";
}
function isChanged(result, metric, figure2) {
  return result.counted ? result.status === "both" && isSlopeNews(result.counted, metric, figure2) : isNews(result, metric, figure2);
}
function weight({ figures }) {
  const { change: change3 } = figures.alloc_space ?? figures.alloc_objects ?? {};
  return change3 ? Math.abs(change3.delta) / Math.max(1, change3.base) : 0;
}

// src/policy/causes.ts
var ENOUGH = 0.8;
var LEAST_SHARE = 0.05;
var MOST_PER_RESULT = 3;
var SURE = 3;
var LIKELY2 = 1;
function causesOf(comparison, findings) {
  const causes = growthsOf(comparison.diff, findings).filter(({ within: within4 }) => comparison.scope(within4).evidence.kind !== "none").flatMap((one) => causesOfOne(comparison, one));
  const ofOnePlace = groupBy(causes, ({ function: { name: name2, line } }) => `${name2}:${line}`);
  return [...ofOnePlace.values()].map(joined2).sort((a, b) => firstToTell(a.explains[0], b.explains[0]));
}
function causesOfOne(comparison, growth2) {
  const { within: within4, delta } = growth2;
  const own = causesIn(comparison, within4, growth2);
  const told = own.reduce((sum2, { explains }) => sum2 + explains[0].amount, 0);
  const { evidence, pair: pair2 } = comparison.scope(within4);
  if (typeof within4 !== "number" || evidence.kind !== "counted" || pair2) return own;
  if (delta === void 0 || told >= delta / 2) return own;
  const beside4 = causesIn(comparison, `beside ${within4}`, growth2);
  return [...own, ...beside4.map((cause) => ({ ...cause, isSure: false }))];
}
function causesIn(comparison, within4, growth2) {
  const { metric, delta } = growth2;
  const scope = comparison.scope(within4);
  const isSampled = scope.evidence.kind === "sampled";
  const whole2 = comparison.table(within4);
  const table = isSampled ? { functions: withoutTwins(whole2, metric) } : whole2;
  const all = grownFunctions(table, metric);
  const isMore2 = !isSampled && delta !== void 0 && sumOf4(all) > delta + beside3(delta) && mayHoldMore(growth2, scope);
  const fitting = isMore2 ? addingUpTo(all, delta) : void 0;
  const isBeyond = isMore2 && !fitting;
  const grown = fitting ?? all;
  const sum2 = sumOf4(grown);
  const printed = delta !== void 0 && sum2 > 0 ? Math.min(1, delta / sum2) : 0;
  const net = isSampled ? Math.max(netShare(table, metric), printed) : 1;
  const most = Math.max(sum2 * net, delta ?? 0);
  const causes = [];
  let told = 0;
  for (const { fn, change: change3 } of grown) {
    if (causes.length === MOST_PER_RESULT || told >= ENOUGH * sum2) break;
    const amount2 = change3.delta * net;
    const share2 = most > 0 ? amount2 / most : 0;
    if (share2 < LEAST_SHARE) break;
    told += change3.delta;
    const certainty = isSampled ? deviations(change3) : Number.POSITIVE_INFINITY;
    if (certainty < LIKELY2) continue;
    const cause = causeOf2(comparison, within4, fn, metric);
    const explains = explainedBy(scope, growth2, { amount: amount2, share: share2, isBeyond });
    const isSure = certainty >= SURE && !(isBeyond && scope.pair);
    const from = fn.from ?? [];
    causes.push({ ...cause, isSure, isCounted: !isSampled, from, explains, change: change3 });
  }
  return causes;
}
function addingUpTo(grown, figure2) {
  const few = grown.slice(0, MOST_TRIED);
  let found;
  for (let chosen = 1; chosen < 2 ** few.length; chosen += 1) {
    const list = few.filter((_, i) => chosen >> i & 1);
    if (Math.abs(sumOf4(list) - figure2) > beside3(figure2)) continue;
    if (found) return void 0;
    found = list;
  }
  return found;
}
var MOST_TRIED = 8;
function sumOf4(grown) {
  return grown.reduce((sum2, { change: change3 }) => sum2 + change3.delta, 0);
}
function beside3(printed) {
  return Math.max(1, 0.05 * printed);
}
function mayHoldMore({ of, resultOf: resultOf2 }, scope) {
  switch (of) {
    case "result":
      return true;
    // No stack tells what is inside the timer.
    case "set-up":
      return resultOf2.get(resultKey(resultOfScope(scope)))?.counted?.by === "timed";
    case "init":
      return false;
  }
}
function explainedBy(scope, { of: part, metric, found, resultOf: resultOf2 }, of) {
  const { share: share2 } = of;
  const whole2 = { of: part, metric, result: resultOfScope(scope), ...of };
  if (scope.results.length < 2) return [{ ...whole2, isMixed: false }];
  const grown = scope.results.flatMap((id) => {
    const key = resultKey(id);
    const result = resultOf2.get(key);
    if (result?.status !== "both") return [];
    const figure2 = figureOf2(result, metric);
    if (!figure2 || figure2.change.delta <= 0) return [];
    if (!found.has(key) && !isChanged(result, metric, figure2)) return [];
    const amount2 = share2 * figure2.change.delta;
    return [{ ...whole2, result: result.id, amount: amount2, isMixed: true, isBeyond: false }];
  });
  return grown.length > 0 ? grown.sort((a, b) => b.amount - a.amount) : [{ ...whole2, isMixed: true }];
}
function causeOf2(comparison, within4, fn, metric) {
  const { name: name2, package: path, local, file, line } = fn;
  const query = { within: within4, function: name2, package: path, metric, attribute: "owned" };
  const way = comparison.paths(query).find(({ change: { delta } }) => delta > 0);
  const yours = way?.frames.findLast((frame) => frame.own);
  const place = yours ? { file: yours.file, line: yours.line } : { file, line };
  return { function: { kind: "function", package: path, name: name2, local, ...place }, path: way };
}
function withoutTwins({ functions }, metric) {
  const amountOf4 = (fn) => fn.metrics[metric]?.owned;
  const gone = functions.filter(({ own, status }) => own && status === "removed");
  const left2 = new Set(functions);
  for (const fn of functions) {
    const change3 = fn.own && fn.status === "added" ? amountOf4(fn) : void 0;
    if (!change3) continue;
    const twin = gone.find((other) => {
      const lost = amountOf4(other);
      if (!lost || !left2.has(other)) return false;
      return change3.delta + lost.delta <= Math.hypot(halfWidth(change3), halfWidth(lost));
    });
    if (!twin) continue;
    left2.delete(fn);
    left2.delete(twin);
  }
  return [...left2];
}
function grownFunctions({ functions }, metric) {
  return functions.filter(({ own }) => own).flatMap((fn) => {
    const whole2 = fn.metrics[metric]?.owned;
    return whole2 ? [{ fn, change: withoutMoved2(whole2) }] : [];
  }).filter(({ change: change3 }) => change3.delta > 0).sort((a, b) => b.change.delta - a.change.delta);
}
function deviations(change3) {
  const deviation = halfWidth(change3) / HALF_WIDTH;
  return deviation > 0 ? change3.delta / deviation : LIKELY2;
}
function halfWidth({ interval }) {
  return interval ? (interval.high - interval.low) / 2 : 0;
}
function joined2(causes) {
  const [first] = causes.toSorted((a, b) => firstToTell(a.explains[0], b.explains[0]));
  const explains = causes.flatMap((each) => each.explains).sort(firstToTell);
  return { ...first, isSure: causes.some(({ isSure }) => isSure), explains };
}
function firstToTell(a, b) {
  const rank2 = ({ of, metric }) => {
    const { kind, unit } = METRIC[metric];
    return 4 * PARTS.indexOf(of) + (kind === "alloc" ? 0 : 2) + (unit === "bytes" ? 0 : 1);
  };
  return rank2(a) - rank2(b) || b.amount - a.amount;
}

// src/policy/draft.ts
var NONE = { kind: "none" };
var COUNTED = { kind: "counted" };
var NOTHING = { base: 0, head: 0, delta: 0 };
function unknown(why) {
  return { over: 0, outcome: why };
}
function draftKey({ budget: budget2, limit, target, result, scope }) {
  const { of, attribute } = budget2;
  const where = scope ?? (result ? resultKey(result) : "");
  const how2 = of === "result" ? "" : attribute;
  return JSON.stringify([of, targetKey(target), where, limit.metric, how2, limit.kind, limit.per]);
}
function finish({ settled, scope: _, ...draft }, instead) {
  const { over, outcome, isUnsure } = settled ?? instead;
  const verdict = () => {
    if (outcome === "kept") return { verdict: "pass", over, ...isUnsure && { isUnsure } };
    if (outcome === "broken") {
      return { verdict: draft.budget.level === "error" ? "fail" : "warn", over };
    }
    return { verdict: "inconclusive", over, why: outcome };
  };
  return { ...draft, outcome: verdict() };
}
function worstOfEach(findings) {
  const worst = /* @__PURE__ */ new Map();
  const screened2 = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { budget: budget2, limit, target, result } = finding;
    const where = "package" in target || !result ? "" : resultKey(result);
    const key = JSON.stringify([budget2.name, limit.metric, limit.kind, targetKey(target), where]);
    const known3 = worst.get(key);
    if (!known3 || isWorse(finding, known3)) worst.set(key, finding);
    const results = screened2.get(key) ?? [];
    results.push(...screenedIn(finding.outcome));
    screened2.set(key, results);
  }
  return [...worst].map(([key, finding]) => withResults(finding, screened2.get(key)));
}
function withResults(finding, results) {
  const { outcome } = finding;
  if (outcome.verdict !== "inconclusive" || outcome.why.code !== "screened") return finding;
  if (results.length <= screenedIn(outcome).length) return finding;
  return { ...finding, outcome: { ...outcome, why: { ...outcome.why, results } } };
}
function screenedIn(outcome) {
  const why = outcome.verdict === "inconclusive" ? outcome.why : void 0;
  return why?.code === "screened" ? why.results ?? [] : [];
}
function isWorse({ outcome: a }, { outcome: b }) {
  const rank2 = (verdict) => VERDICTS.indexOf(verdict);
  return rank2(a.verdict) < rank2(b.verdict) || a.verdict === b.verdict && a.over > b.over;
}

// src/policy/judge-screens.ts
function judgeScreens({ comparison, isKept, former }, budget2, limit, matches) {
  return comparison.diff.screens.flatMap((scope, index) => {
    const results = scope.results.filter(matches);
    if (results.length === 0 || !isHeld(limit, scope.status)) return [];
    const of = `screen ${index}`;
    return targetsOf(comparison.table(of), budget2, former).filter(({ target }) => isKept(target)).flatMap(({ target, metrics }) => {
      const change3 = metrics[limit.metric]?.[budget2.attribute];
      if (!change3 || change3.base === 0 && change3.head === 0) return [];
      const result = results.length === 1 ? results[0] : resultOfScope(scope);
      const draft = { budget: budget2, limit, target, result, change: change3, scope: of };
      const { evidence } = scope;
      if (evidence.kind === "none") {
        return [{ ...draft, evidence: NONE, settled: unknown(evidence.why) }];
      }
      const companion = metrics[METRIC[limit.metric].companion]?.[budget2.attribute];
      const { outcome, over } = settleSum(limit, change3, companion, scope);
      const why = { code: "screened", metric: limit.metric, results };
      const settled = { over, outcome: outcome === "kept" ? outcome : why };
      return [{ ...draft, evidence: COUNTED, settled }];
    });
  });
}
function settleSum(limit, change3, companion, { results, operations }) {
  const strict = results.length === 1 ? limit : { ...limit, relative: void 0 };
  const together2 = operations.head / Math.sqrt(results.length);
  return settleCounted(strict, change3, { operations: together2, companion });
}

// src/policy/result-pattern.ts
var PSEUDO_RESULTS = ["(init)", "(set-up)"];
function resultMatcher(patterns, former = NO_FORMER_NAMES) {
  const compiled = patterns.map((pattern) => {
    const { path, name: name2 } = partPattern(pattern);
    const isPseudo = PSEUDO_RESULTS.includes(name2);
    const named2 = isPseudo ? (text2) => text2 === name2 : nameMatcher([name2]);
    const inPackage = path === void 0 ? () => true : packageMatcher([path]);
    return { isPseudo, named: named2, inPackage };
  });
  const isMatched = ({ package: path, name: name2 }) => {
    const isRow = PSEUDO_RESULTS.includes(name2);
    const names = isRow ? [name2] : withAncestors(name2);
    return compiled.some(
      ({ isPseudo, named: named2, inPackage }) => isPseudo === isRow && inPackage(path) && names.some((each) => named2(each))
    );
  };
  return (result) => former.results(result).some(isMatched);
}
function resultPatternProblem(pattern) {
  const { path, name: name2 } = partPattern(pattern);
  if (name2 === "")
    return 'a pattern of benchmarks is NAME or PACKAGE.NAME, as in "**/lru.BenchmarkGet"';
  if (!/^(?:Benchmark|[*?(])/.test(name2)) {
    return `benchmarks are called Benchmark\u2026: write "Benchmark${name2[0].toUpperCase()}${name2.slice(1)}" or a glob`;
  }
  const problem = path === void 0 ? void 0 : patternProblem(path, "package");
  return problem ?? patternProblem(name2, "name");
}
function partPattern(pattern) {
  if (pattern.startsWith("Benchmark")) return { path: void 0, name: pattern };
  const at2 = pattern.indexOf(".Benchmark");
  const [, path, name2] = at2 >= 0 ? ["", pattern.slice(0, at2), pattern.slice(at2 + 1)] : /^(.*[^.])\.([*?(].*|)$/.exec(pattern) ?? [];
  return path === void 0 ? { path: void 0, name: pattern } : { path, name: name2 };
}
function withAncestors(name2) {
  const names = [name2];
  for (let at2 = name2.lastIndexOf("/"); at2 > 0; at2 = name2.lastIndexOf("/", at2 - 1)) {
    names.push(name2.slice(0, at2));
  }
  return names;
}

// src/policy/settle-shares.ts
function settleShare(limit, change3) {
  const { base, head, delta } = change3;
  const interval = change3.interval ?? { low: delta, high: delta };
  const bounds2 = LIMIT[limit.kind].about === "head" ? { low: head + interval.low - delta, high: head + interval.high - delta } : interval;
  const most = holdAgainst(limit, {
    base,
    head: LIMIT[limit.kind].about === "head" ? bounds2.high : head,
    delta: LIMIT[limit.kind].about === "head" ? delta : bounds2.high
  });
  const { over } = holdAgainst(limit, { base, head, delta });
  if (most.outcome === "kept") return { over: Math.min(0, over), outcome: "kept" };
  const { metric } = limit;
  return { over, outcome: { code: "samples-alone", metric, interval: bounds2 } };
}

// src/policy/unclaimed.ts
function withUnclaimed(drafts, beside4, operations, empty) {
  const { limit, budget: budget2 } = empty;
  const byTarget = new Map(drafts.map((draft) => [targetKey(draft.target), draft]));
  for (const { target, metrics } of beside4) {
    const more = metrics[limit.metric]?.[budget2.attribute];
    const key = targetKey(target);
    const known3 = byTarget.get(key);
    if (!more || amountFor(limit, more) <= 0) continue;
    if (known3 && known3.settled?.outcome !== "kept") continue;
    const change3 = known3 ? sumOf5(known3.change, more) : more;
    const companion = metrics[METRIC[limit.metric].companion]?.[budget2.attribute];
    const { outcome, over } = settleCounted(limit, change3, { operations, companion });
    if (outcome === "kept") continue;
    const why = {
      code: "unclaimed",
      amount: amountFor(limit, more),
      metric: limit.metric
    };
    const settled = { over, outcome: why };
    byTarget.set(key, { ...empty, target, change: change3, evidence: { kind: "counted" }, settled });
  }
  return [...byTarget.values()];
}
function amountFor({ kind }, { head, delta }) {
  return LIMIT[kind].about === "head" ? head : delta;
}
function sumOf5(a, b) {
  return { base: a.base + b.base, head: a.head + b.head, delta: a.delta + b.delta };
}

// src/policy/judge-functions.ts
function judgeFunctions(judging, budget2) {
  const { diff } = judging.comparison;
  const matches = resultMatcher(budget2.benchmarks ?? ["**"], judging.former);
  return budget2.limits.filter(({ per }) => per === "op").flatMap((limit) => [
    ...judgeScreens(judging, budget2, limit, matches),
    ...diff.scopes.flatMap((scope, index) => {
      const id = resultOfScope(scope);
      const wanted = matches(id) || scope.results.some(matches);
      return wanted ? judgeScope(judging, budget2, limit, scope, index, id, matches) : [];
    })
  ]);
}
function judgeScope({ comparison, isKept, former }, budget2, limit, scope, index, id, matches) {
  if (scope.status === "removed") return [];
  if (scope.status === "added" && LIMIT[limit.kind].about === "growth") return [];
  const table = comparison.table(index);
  const kept = (of) => targetsOf(of, budget2, former).filter(({ target }) => isKept(target));
  const odd = scope.results.find((result) => !matches(result) && !matches(id));
  const drafts = kept(table).flatMap((measured) => {
    const figure2 = measured.metrics[limit.metric]?.[budget2.attribute];
    if (figure2?.base === 0 && figure2.head === 0) return [];
    const change3 = aboutOf(limit, figure2 ?? NOTHING);
    const moved = movedIn(limit, figure2, measured);
    const { target } = measured;
    const draft = { budget: budget2, limit, target, result: id, change: change3, ...moved, scope: index };
    const why = odd ? { code: "results-mixed", other: odd.name } : doubtOf(scope, limit, figure2);
    if (why) return [{ ...draft, evidence: NONE, settled: unknown(why) }];
    const evidence = { kind: scope.evidence.kind };
    return [{ ...draft, evidence, settled: settle(limit, change3, scope, budget2, measured) }];
  });
  if (odd || scope.pair || scope.evidence.kind !== "counted") return drafts;
  const beside4 = kept(comparison.table(`beside ${index}`));
  const operations = operationsOf2(scope);
  return withUnclaimed(drafts, beside4, operations, { budget: budget2, limit, result: id, scope: index });
}
function aboutOf(limit, change3) {
  return LIMIT[limit.kind].about === "growth" ? withoutMoved2(change3) : change3;
}
function movedIn(limit, figure2, { from }) {
  const amount2 = figure2?.moved ?? 0;
  if (amount2 <= 0 || LIMIT[limit.kind].about !== "growth") return void 0;
  return { moved: { amount: amount2, from: from() } };
}
function operationsOf2({ operations }) {
  return Math.max(operations.base, operations.head);
}
function doubtOf({ evidence }, { metric }, figure2) {
  if (evidence.kind === "none") return evidence.why;
  if (figure2) return void 0;
  return evidence.kind === "sampled" && METRIC[metric].kind === "inuse" ? { code: "needs-every-allocation", metric } : { code: "metric-missing", metric };
}
function settle(limit, change3, scope, { attribute }, { metrics }) {
  const { evidence } = scope;
  switch (evidence.kind) {
    case "none":
      return unknown(evidence.why);
    case "sampled":
      return settleShare(limit, change3);
    case "counted": {
      const companion = metrics[METRIC[limit.metric].companion]?.[attribute];
      return settleCounted(limit, change3, {
        operations: operationsOf2(scope),
        companion: companion && aboutOf(limit, companion)
      });
    }
  }
}

// src/policy/judge-profiles.ts
function judgeProfiles({ comparison, isKept, former }, budget2) {
  const { diff } = comparison;
  return budget2.limits.filter(({ per }) => per === "run").flatMap(
    (limit) => figuresOf(diff, budget2, limit, former).filter(({ target }) => target.kind === "profile" || isKept(target)).map(({ target, change: change3, companion }) => ({
      budget: budget2,
      limit,
      target,
      result: void 0,
      change: change3 ?? NOTHING,
      ...settle2(diff, limit, change3, companion)
    }))
  );
}
function figuresOf(diff, budget2, { metric }, former) {
  if (budget2.of === "result") {
    const change3 = diff.totals[metric];
    const companion = diff.totals[METRIC[metric].companion];
    const isThere = diff.samples.base + diff.samples.head > 0;
    return isThere ? [{ target: { kind: "profile" }, change: change3, companion }] : [];
  }
  return targetsOf(diff, budget2, former).flatMap(({ target, metrics }) => {
    const change3 = metrics[metric]?.[budget2.attribute];
    const companion = metrics[METRIC[metric].companion]?.[budget2.attribute];
    const isNothing = change3?.base === 0 && change3.head === 0;
    return isNothing ? [] : [{ target, change: change3, companion }];
  });
}
function settle2(diff, limit, change3, companion) {
  const doubt = doubtOf2(diff, limit.metric) ?? change3?.untold;
  if (doubt || !change3) {
    const why = doubt ?? { code: "metric-missing", metric: limit.metric };
    return { evidence: NONE, settled: unknown(why) };
  }
  if (change3.estimates) return { evidence: { kind: "sampled" }, settled: void 0 };
  const counted = { operations: 1, companion };
  return { evidence: COUNTED, settled: settleCounted(limit, change3, counted) };
}
function doubtOf2({ capture }, metric) {
  if (capture.class === "advisory") return capture.doubts[0];
  const isSampled = capture.class === "sampled" && !capture.ofPrograms;
  const isChance2 = isSampled && METRIC[metric].kind === "inuse";
  return isChance2 ? { code: "needs-every-allocation", metric } : void 0;
}

// src/policy/judge-left-over.ts
function judgeLeftOver({ scopes, results }, budget2, limit, isJudged) {
  const counted = scopes.flatMap((scope, index) => {
    if (scope.evidence.kind !== "counted" || !scope.results.some(isJudged)) return [];
    if (!isHeld(limit, scope.status)) return [];
    const change3 = scope.totals[limit.metric];
    const id = resultOfScope(scope);
    if (!change3) {
      const settled2 = unknown({ code: "metric-missing", metric: limit.metric });
      return [{ ...leftOver(budget2, limit, id, NOTHING), evidence: NONE, settled: settled2 }];
    }
    const companion = scope.totals[METRIC[limit.metric].companion];
    const operations = Math.max(scope.operations.base, scope.operations.head);
    const settled = settleCounted(limit, change3, { operations, companion });
    const isLeft = isUnknown(settled, "noisy") ? { over: Math.min(0, settled.over), outcome: "kept" } : settled;
    return [
      {
        ...leftOver(budget2, limit, id, change3),
        evidence: COUNTED,
        settled: isLeft,
        scope: index
      }
    ];
  });
  if (budget2.isBuiltIn) return counted.filter(({ evidence }) => evidence !== NONE);
  const uncounted = results.filter(
    (result) => isJudged(result.id) && result.status !== "removed" && hasFigures2(result)
  );
  return [
    ...counted,
    ...uncounted.flatMap((result) => {
      const scope = result.scope === void 0 ? void 0 : scopes[result.scope];
      const why = whyUncounted(limit, result, scope);
      if (!why) return [];
      const draft = leftOver(budget2, limit, result.id, NOTHING);
      return [{ ...draft, evidence: NONE, settled: unknown(why) }];
    })
  ];
}
function hasFigures2({ lines, counted }) {
  return counted !== void 0 || lines.base.length + lines.head.length > 0;
}
function whyUncounted({ metric }, { counted }, scope) {
  if (scope?.evidence.kind === "counted") return void 0;
  if (counted?.by === "screen") return { code: "screened", metric };
  if (counted && scope?.evidence.kind === "none") return scope.evidence.why;
  return { code: "needs-every-allocation", metric };
}
function isUnknown({ outcome }, code2) {
  return typeof outcome === "object" && outcome.code === code2;
}
function leftOver(budget2, limit, result, change3) {
  return { budget: budget2, limit, target: { kind: "result" }, result, change: change3 };
}

// src/policy/judge-results.ts
var IMPOSSIBLE = { share: 1.05, bytes: 64 };
function judgeResults(diff, budget2, isKept, former) {
  const matches = resultMatcher(budget2.benchmarks ?? ["**"], former);
  const isJudged = (id) => matches(id) && isKept(id);
  return budget2.limits.filter(({ per }) => per === "op").flatMap((limit) => [
    ...judgeStarts(diff, budget2, limit, isJudged),
    ...diff.results.flatMap((result) => judgeSetUp(diff, budget2, limit, result, isJudged) ?? []),
    ...METRIC[limit.metric].printed === void 0 ? judgeLeftOver(diff, budget2, limit, isJudged) : diff.results.filter(({ id }) => isJudged(id)).flatMap((result) => judgePrinted(diff, budget2, limit, result) ?? [])
  ]);
}
function judgeStarts({ starts, doubts }, budget2, limit, isJudged) {
  return starts.flatMap(({ package: path, status, figures, uncounted }) => {
    const result = { package: path, name: "(init)", procs: void 0 };
    if (!isJudged(result) || !isHeld(limit, status)) return [];
    const change3 = figures[limit.metric]?.change;
    const draft = { budget: budget2, limit, target: { kind: "init" }, result };
    const doubt = doubts[0] ?? uncounted;
    if (!change3 || doubt) {
      const why = doubt ?? { code: "metric-missing", metric: limit.metric };
      return [{ ...draft, change: change3 ?? NOTHING, evidence: NONE, settled: unknown(why) }];
    }
    const companion = figures[METRIC[limit.metric].companion]?.change;
    const settled = settleCounted(limit, change3, { operations: 1, companion });
    return [{ ...draft, change: change3, evidence: COUNTED, settled }];
  });
}
function judgeSetUp({ doubts }, budget2, limit, { id, status, counted }, isJudged) {
  const figure2 = counted?.setUp[limit.metric];
  if (!counted || !figure2 || doubts[0] || !isHeld(limit, status)) return void 0;
  if (!isJudged({ ...id, name: "(set-up)" })) return void 0;
  const { change: change3 } = figure2;
  const settled = settleSetUp(limit, figure2, counted);
  return {
    budget: budget2,
    limit,
    target: { kind: "set-up" },
    result: id,
    change: change3,
    evidence: COUNTED,
    settled
  };
}
function judgePrinted({ doubts, scopes }, budget2, limit, result) {
  const { status, lines, counted } = result;
  if (!isHeld(limit, status)) return void 0;
  if (counted) return judgeCounted(doubts, budget2, limit, result, counted);
  if (lines.base.length + lines.head.length === 0) return judgeEndings(budget2, limit, result);
  const scope = result.scope === void 0 ? void 0 : scopes[result.scope];
  const figure2 = printedFigure(result, limit.metric);
  const evidence = figure2 ? {
    kind: "printed",
    iterations: isFixed(result) ? "fixed" : "timed",
    lines: { base: lines.base.length, head: lines.head.length }
  } : NONE;
  const change3 = figure2?.change ?? NOTHING;
  const draft = { budget: budget2, limit, target: WHOLE, result: result.id, change: change3, evidence };
  const doubt = doubts.find(forbids) ?? result.doubt;
  const why = doubt ?? (figure2 ? ownMetric(limit, change3, scope) : silent(result, limit.metric));
  if (why || !figure2) return { ...draft, settled: unknown(why) };
  return { ...draft, settled: settlePrinted(limit, result, figure2, scope?.buffers) };
}
function judgeEndings(budget2, limit, { id, endings }) {
  const why = Object.values(endings ?? {}).find(
    (ending) => ending.code === "pair-differs" || ending.code === "profile-missing"
  );
  if (!why) return void 0;
  const settled = unknown({ code: why.code });
  return { budget: budget2, limit, target: WHOLE, result: id, change: NOTHING, evidence: NONE, settled };
}
function judgeCounted(doubts, budget2, limit, { id }, counted) {
  const figure2 = counted.figures[limit.metric];
  const { base, head } = counted.repeats;
  const evidence = counted.by === "counted" ? COUNTED : { kind: "printed", iterations: "slope", lines: { base, head } };
  const draft = { budget: budget2, limit, target: WHOLE, result: id, change: figure2?.change ?? NOTHING };
  if (doubts[0]) return { ...draft, evidence: NONE, settled: unknown(doubts[0]) };
  if (!figure2) {
    const missing = { code: "metric-missing", metric: limit.metric };
    const why = counted.uncounted ?? missing;
    return { ...draft, evidence: NONE, settled: unknown(why) };
  }
  return { ...draft, evidence, settled: settleSlope(limit, counted, figure2) };
}
function forbids({ code: code2 }) {
  return code2 !== "go-unknown";
}
var WHOLE = { kind: "result" };
function silent({ lines }, metric) {
  const lacks = (side2, of) => lines[side2].some((line) => (unitOf(of) === "bytes" ? line.bytes : line.objects) === void 0);
  const side = lacks("base", metric) ? "base" : "head";
  const isAlone = !lacks(side, METRIC[metric].companion);
  return { code: "no-benchmem", side, ...isAlone && { metric } };
}
function ownMetric(limit, { base, head }, scope) {
  if (limit.metric !== "alloc_space" || !scope?.most || scope.results.length > 1) return void 0;
  const { most } = scope;
  const printed = { base, head };
  for (const side of ["base", "head"]) {
    const bound = most[side] * IMPOSSIBLE.share + IMPOSSIBLE.bytes;
    if (printed[side] > bound) {
      return { code: "own-metric", printed: printed[side], counted: most[side] };
    }
  }
  return void 0;
}

// src/policy/old-names.ts
function oldNames({ budgets, ignore }, diff, former) {
  if (former === NO_FORMER_NAMES) return [];
  const { packages, functions, benchmarks } = findersOf(diff, former);
  const entries = [
    ...budgets.filter(({ isBuiltIn }) => !isBuiltIn),
    ...ignore
  ];
  return entries.flatMap((entry) => {
    const found = [
      ...entry.packages.flatMap(packages),
      ...(entry.functions ?? []).flatMap(functions),
      ..."benchmarks" in entry ? (entry.benchmarks ?? []).flatMap(benchmarks) : []
    ];
    const budget2 = "name" in entry ? entry.name : void 0;
    return found.map((old) => {
      return { level: "warning", at: entry.at, code: "old-name", budget: budget2, ...old };
    });
  });
}
function findersOf(diff, former) {
  const paths = /* @__PURE__ */ new Set([
    ...diff.packages.map((each) => each.package),
    ...diff.results.map(({ id }) => id.package)
  ]);
  const ofPaths = [...paths].map((path) => ({ is: path, was: former.paths(path).slice(1) }));
  const { functions } = diff.moves;
  const renamed = functions.filter(({ isSure }) => isSure);
  const locals = diff.functions.map(({ local }) => local);
  return {
    packages: (pattern) => {
      const matches = packageMatcher([pattern]);
      if (ofPaths.some(({ is }) => matches(is))) return [];
      return ofPaths.flatMap(({ is, was }) => was.filter(matches).map((old) => ({ pattern, was: old, is }))).slice(0, 1);
    },
    functions: (pattern) => {
      const matches = nameMatcher([pattern]);
      if (locals.some(matches)) return [];
      return renamed.filter(({ was }) => matches(was.local)).map(({ was, is }) => ({ pattern, was: was.local, is: is.local })).slice(0, 1);
    },
    benchmarks: (pattern) => {
      const matches = resultMatcher([pattern]);
      const ids = diff.results.map(({ id }) => id);
      if (ids.some(matches)) return [];
      const written = ({ package: path, name: name2 }) => pattern.startsWith("Benchmark") || path === "" ? name2 : `${path}.${name2}`;
      return ids.flatMap(
        (id) => former.results(id).slice(1).filter(matches).map((old) => ({ pattern, was: written(old), is: written(id) }))
      ).slice(0, 1);
    }
  };
}

// src/policy/policy-notes.ts
function deadBudget(judging, budget2) {
  if (budget2.isBuiltIn) return void 0;
  const why = whyDead(judging, budget2);
  if (!why) return void 0;
  const { name: name2, at: at2 } = budget2;
  return { level: "warning", at: at2, code: "dead-budget", budget: name2, why };
}
function whyDead({ comparison, isKept, former }, budget2) {
  const { diff } = comparison;
  const matches = resultMatcher(budget2.benchmarks ?? ["**"], former);
  const ids = diff.results.map(({ id }) => id).filter(matches);
  if (ids.length === 0 && budget2.benchmarks) {
    const [other] = diff.results;
    return other ? { code: "no-benchmark", example: patternOf(other.id) } : { code: "no-lines" };
  }
  const hasProfiles = diff.samples.base + diff.samples.head > 0;
  const needsProfiles = budget2.of !== "result" || budget2.limits.every(({ per }) => per === "run");
  if (needsProfiles && !hasProfiles) return { code: "no-profiles" };
  if (budget2.of === "result") {
    return ids.some(({ package: path }) => isKept({ package: path })) ? void 0 : { code: ids.length > 0 ? "ignored" : "no-lines" };
  }
  const tables = diff.screens.map((_, index) => comparison.table(`screen ${index}`));
  const targets = [diff, ...tables].flatMap((table) => targetsOf(table, budget2, former));
  if (targets.length === 0) return whyNothingMatches(diff, budget2);
  if (!targets.some(({ target }) => isKept(target))) return { code: "ignored" };
  const isForeign = targets.every(({ own }) => !own);
  return budget2.attribute === "owned" && isForeign ? { code: "owns-nothing" } : void 0;
}
function patternOf({ package: path, name: name2 }) {
  return path === "" ? name2 : `${path}.${name2}`;
}
function whyNothingMatches({ packages }, budget2) {
  const matches = packageMatcher(budget2.packages);
  const inReach = packages.filter(({ package: path }) => matches(path));
  const isNamed2 = (path) => budget2.packages.includes(path);
  if (inReach.some((pkg) => pkg.own || isNamed2(pkg.package))) return { code: "no-function" };
  const [foreign] = inReach;
  if (foreign) return { code: "foreign-package", package: foreign.package };
  return { code: "no-package", example: packages.find(({ own }) => own)?.package };
}
function deadIgnore({ functions, packages, results, unmeasured }, entry, former) {
  const isMeant = ignores(entry);
  const ignored = (of) => former.places(of).some(isMeant);
  const whole2 = [...packages, ...results.map(({ id }) => id), ...unmeasured];
  const isDead = entry.functions ? !functions.some(ignored) : !whole2.some(({ package: path }) => ignored({ package: path }));
  return isDead ? { level: "warning", at: entry.at, code: "dead-ignore" } : void 0;
}
function overridden({ budgets }, heard, findings) {
  const standing = new Set(findings.map(({ budget: budget2 }) => budget2.name));
  return budgets.filter(({ name: name2, isBuiltIn }) => !isBuiltIn && heard.has(name2) && !standing.has(name2)).map(({ name: name2, at: at2 }) => ({ level: "warning", at: at2, code: "overridden", budget: name2 }));
}
function nothingJudged2(diff, findings) {
  if (findings.length > 0 || !isCompared(diff)) return [];
  const { samples, results, modules } = diff;
  const isGone = results.some(({ status }) => status === "removed");
  if (isGone && results.every(({ status }) => status !== "both")) return [];
  const isEmpty = samples.base + samples.head + results.length === 0;
  const at2 = { line: 0, column: 0 };
  return [
    {
      level: "warning",
      at: at2,
      code: "nothing-judged",
      modules,
      hasResults: results.length > 0,
      isEmpty
    }
  ];
}

// src/compare/statistics/holm.ts
function holm(pValues) {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  order.forEach((index, rank2) => {
    largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank2)));
    adjusted[index] = largest;
  });
  return adjusted;
}

// src/compare/statistics/incomplete-beta.ts
var LARGE2 = 1e4;
function incompleteBeta(odds, a, b) {
  checkShapes(a, b);
  if (odds === 0) return 0;
  if (odds === Number.POSITIVE_INFINITY) return 1;
  checkPositive("the odds of a beta distribution", odds);
  const x = odds / (1 + odds);
  return x < (a + 1) / (a + b + 2) ? lowerTail2(odds, a, b) : 1 - lowerTail2(1 / odds, b, a);
}
function checkShapes(a, b) {
  checkPositive("the first shape of a beta distribution", a);
  checkPositive("the second shape of a beta distribution", b);
}
function lowerTail2(odds, a, b) {
  if (Math.min(a, b) >= LARGE2) return integratedTail(odds, a, b);
  const x = odds / (1 + odds);
  const y = 1 / (1 + odds);
  const term = binomialTerm(a, b, x, y) * (b / (a + b));
  if (term === 0) return 0;
  const fraction = continuedFraction(1, (k) => {
    const m = k >> 1;
    const numerator = k % 2 === 0 ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)) : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    return { numerator, denominator: 1 };
  });
  return Math.min(1, term / fraction);
}
function integratedTail(odds, a, b) {
  const x = odds / (1 + odds);
  const y = 1 / (1 + odds);
  const slope2 = Math.abs(a * y - b * x);
  const bend = (a + b) * x * y;
  const each = a / (1 + a / b);
  return tailIntegral(
    (below) => {
      const at2 = odds * Math.exp(-below);
      return each * binomialTerm(a, b, at2 / (1 + at2), 1 / (1 + at2));
    },
    1 / (slope2 + Math.sqrt(bend))
  );
}

// src/compare/statistics/ratio.ts
function pairOf(base, head) {
  const b = eventsOf(base, head);
  const h = eventsOf(head, base);
  return b && h ? { base: b, head: h } : void 0;
}
function ratioAbove(base, head, ratio) {
  const pair2 = pairOf(base, head);
  if (!pair2 || pair2.head.count === 0) return 1;
  const odds = ratio * pair2.base.weight / pair2.head.weight;
  return incompleteBeta(odds, pair2.head.count, pair2.base.count + 1);
}
function ratioBelow(base, head, ratio) {
  const pair2 = pairOf(base, head);
  if (!pair2 || pair2.base.count === 0) return 1;
  const odds = ratio * pair2.base.weight / pair2.head.weight;
  return incompleteBeta(1 / odds, pair2.base.count, pair2.head.count + 1);
}

// src/compare/statistics/evidence.ts
var NONE2 = { exceeded: 1, kept: 1 };
function increaseEvidence(base, head, limit) {
  const tests = testsOf(base, head, limit);
  const kept = tests.map(({ below }) => below());
  return { exceeded: exceededEvidence(base, head, limit), kept: Math.min(1, ...kept) };
}
function exceededEvidence(base, head, limit) {
  const tests = testsOf(base, head, limit);
  return tests.length === 0 ? 1 : Math.max(...tests.map(({ above }) => above()));
}
function testsOf(base, head, { relative: relative2, absolute }) {
  const tests = [];
  if (relative2 !== void 0 || absolute === 0)
    tests.push(ratioTest(base, head, 1 + (relative2 ?? 0)));
  if (absolute !== void 0 && absolute !== 0) tests.push(differenceTest(base, head, absolute));
  return tests;
}
function ratioTest(base, head, ratio) {
  if (base.unseen !== void 0 || head.unseen !== void 0) {
    return differenceTest(scaled2(base, ratio), head, 0);
  }
  return {
    above: () => ratioAbove(base, head, ratio),
    below: () => ratioBelow(base, head, ratio)
  };
}
function differenceTest(base, head, limit) {
  return {
    above: () => differenceAbove(base, head, limit),
    below: () => differenceBelow(base, head, limit)
  };
}
function scaled2({ amount: amount2, variance, unseen = 0, runs }, factor) {
  return {
    amount: amount2 * factor,
    variance: variance * factor ** 2,
    unseen: unseen * factor,
    runs
  };
}
function maxEvidence(base, head, max) {
  const events = eventsOf(head, base);
  if (!events) return NONE2;
  return { exceeded: amountAbove(events, max), kept: amountBelow(events, max) };
}
var CERTAINTY = { falseAlarm: 0.01, missed: 0.025 };
function settle3(evidence, certainty = CERTAINTY) {
  const adjusted = holm(evidence.map((each) => each.exceeded));
  return evidence.map(({ kept }, i) => {
    if (adjusted[i] <= certainty.falseAlarm) return "exceeded";
    return kept <= certainty.missed ? "kept" : "unsettled";
  });
}

// src/compare/statistics/smallest-growth.ts
var STEPS = 200;
function smallestGrowth(from, isShown) {
  const growthAt = (step) => from * 1.1 ** step;
  let shown = STEPS;
  let hidden = -1;
  tryRepeat(STEPS, () => {
    if (shown - hidden <= 1) return true;
    const middle = hidden + shown >> 1;
    if (isShown(growthAt(middle))) shown = middle;
    else hidden = middle;
    return false;
  });
  return shown < STEPS ? growthAt(shown) : void 0;
}

// src/compare/statistics/resolution.ts
var POWER = 0.8;
function detectableIncrease(base, head, limit, test) {
  const b = eventsOf(base, head);
  const h = eventsOf(head, base);
  if (!b || !h) return void 0;
  if (base.unseen !== void 0) return searchedIncrease(base, base.unseen, limit, test);
  const z = zOf(test);
  const found = [];
  if (limit.relative !== void 0 || limit.absolute === 0) {
    const odds = (1 + (limit.relative ?? 0)) * b.weight / h.weight;
    const root = Math.sqrt(odds * b.count) + z * Math.sqrt(1 + odds) / 2;
    found.push(root ** 2 * h.weight - base.amount);
  }
  if (limit.absolute !== void 0 && limit.absolute !== 0) {
    const known3 = b.count * b.weight ** 2 + h.weight * (base.amount + limit.absolute);
    const own = z * z * h.weight;
    const margin = (own + Math.sqrt(own ** 2 + 4 * z * z * known3)) / 2;
    found.push(limit.absolute + margin);
  }
  return found.length === 0 ? void 0 : Math.max(...found);
}
function searchedIncrease(base, unseen, limit, { family, falseAlarm = CERTAINTY.falseAlarm }) {
  return smallestGrowth(Math.max(unseen, limit.absolute ?? 0), (growth2) => {
    const variance = base.variance + growth2 * unseen;
    const head = { ...base, amount: base.amount + growth2, variance };
    return exceededEvidence(base, head, limit) * Math.max(1, family) <= falseAlarm;
  });
}
function zOf({ family, falseAlarm = CERTAINTY.falseAlarm }) {
  return normalQuantile(falseAlarm / Math.max(1, family)) + normalQuantile(1 - POWER);
}

// src/policy/settle-sampled.ts
function settleSampled(drafts) {
  const answers = settle3(drafts.map(evidenceOf2));
  return new Map(
    drafts.map((draft, i) => [draft, answered(draft, answers[i], drafts.length)])
  );
}
function evidenceOf2({ limit, change: change3 }) {
  const { base, head } = change3.estimates;
  switch (limit.kind) {
    case "max":
      return maxEvidence(base, head, limit.absolute);
    case "increase":
      return increaseEvidence(base, head, limit);
  }
}
function answered({ limit, change: change3 }, answer, family) {
  const { over } = holdAgainst(limit, { ...change3, interval: boundsOf2(change3.estimates) });
  if (answer === "kept") return { over: Math.min(0, over), outcome: "kept" };
  if (answer === "exceeded") return { over, outcome: "broken" };
  return { over, outcome: openQuestion(limit, change3.estimates, family) };
}
function openQuestion(limit, estimates, family) {
  const reason = { code: "too-few-samples", metric: limit.metric, family };
  switch (limit.kind) {
    case "max":
      return { ...reason, shown: void 0, bounds: capBounds(estimates) };
    case "increase": {
      const { falseAlarm } = CERTAINTY;
      const certainty = { family, falseAlarm };
      const shown = detectableIncrease(estimates.base, estimates.head, limit, certainty);
      return { ...reason, shown: shown || void 0, bounds: void 0 };
    }
  }
}
function capBounds({ base, head }) {
  const events = eventsOf(head, base);
  return events && amountBounds(events, CERTAINTY.missed);
}

// src/policy/unowned.ts
function unownedFindings({ comparison, isKept }, { budgets }, findings) {
  const { diff } = comparison;
  const judged2 = new Set(
    findings.flatMap(({ target }) => "package" in target ? [target.package] : [])
  );
  return diff.unowned.flatMap((path) => {
    if (judged2.has(path) || !isKept({ package: path })) return [];
    const budget2 = budgets.find(
      ({ of, packages }) => of !== "result" && packageMatcher(packages)(path)
    );
    const limit = budget2?.limits[0];
    if (!budget2 || !limit) return [];
    return [
      {
        budget: budget2,
        limit,
        target: { kind: "package", package: path },
        result: void 0,
        change: NOTHING,
        evidence: NONE,
        outcome: { verdict: "inconclusive", over: 0, why: { code: "unowned" } }
      }
    ];
  });
}

// src/policy/judge.ts
function judge(comparison, policy) {
  const { diff } = comparison;
  const ignoredBy = policy.ignore.map(ignores);
  const former = formerNames(diff.moves);
  const judging = {
    comparison,
    isKept: (of) => !former.places(of).some((each) => ignoredBy.some((ignored) => ignored(each))),
    former
  };
  const isKept = ({ package: path }) => judging.isKept({ package: path });
  const drafts = /* @__PURE__ */ new Map();
  const heard = /* @__PURE__ */ new Set();
  for (const budget2 of policy.budgets) {
    for (const draft of draftsOf(judging, budget2, isKept)) {
      heard.add(budget2.name);
      drafts.set(draftKey(draft), draft);
    }
  }
  const settled = worstOfEach(settleAll([...drafts.values()]));
  const findings = [...settled, ...unownedFindings(judging, policy, settled)].sort(worseFirst);
  const byResult = groupBy(
    findings.filter(({ target, result }) => target.kind === "result" && result),
    ({ result }) => resultKey(result)
  );
  const unmeasured = weighUnmeasured(diff, policy);
  const results = resultRows(
    diff.results.filter(({ id }) => isKept(id)),
    unmeasured,
    ({ id }) => byResult.get(resultKey(id)) ?? []
  );
  const causes = lazy(() => causesOf(comparison, findings));
  return {
    conclusion: conclude({ diff, policy, findings, results, unmeasured }),
    findings,
    unmeasured,
    results,
    get causes() {
      return causes();
    },
    notes: [
      ...oldNames(policy, diff, former),
      ...policy.ignore.flatMap((entry) => deadIgnore(diff, entry, former) ?? []),
      ...policy.budgets.filter(({ name: name2 }) => !heard.has(name2)).flatMap((budget2) => deadBudget(judging, budget2) ?? []),
      ...overridden(policy, heard, findings),
      ...nothingJudged2(diff, findings),
      ...diff.notes
    ],
    policy,
    diff
  };
}
function draftsOf(judging, budget2, isKept) {
  const perOperation2 = budget2.of === "result" ? judgeResults(judging.comparison.diff, budget2, isKept, judging.former) : judgeFunctions(judging, budget2);
  return [...perOperation2, ...judgeProfiles(judging, budget2)];
}
function settleAll(drafts) {
  const sampled = settleSampled(drafts.filter(({ settled }) => !settled));
  return drafts.map((draft) => finish(draft, sampled.get(draft)));
}

// src/policy/leave-out.ts
function withoutUnlike(set, { ignore }) {
  const lifts = ignore.map(liftsPackage);
  const isIgnored = ({ measured }) => lifts.some((ignored) => ignored(measured));
  const usual = new Set(set.runs.filter((run) => !isIgnored(run)).map(periodOf));
  if (usual.size === 0) return set;
  const runs = set.runs.filter((run) => !isIgnored(run) || usual.has(periodOf(run)));
  return { ...set, runs };
}
function periodOf({ profile }) {
  return profile.period;
}

// src/policy/parse-patterns.ts
function readPatterns(yaml, field2, kind) {
  if (!field2) return void 0;
  const patterns = /* @__PURE__ */ new Set();
  for (const item of yaml.items(field2, `an entry of ${field2.name}`)) {
    const pattern = yaml.text(item);
    if (pattern === void 0) continue;
    const problem = patterns.has(pattern) ? "this pattern is there twice" : kind === "benchmark" ? resultPatternProblem(pattern) : patternProblem(pattern, kind);
    if (problem) yaml.problem(item, problem);
    patterns.add(pattern);
  }
  return [...patterns];
}

// src/policy/policy-keys.ts
var POLICY_KEYS = [
  "version",
  "module",
  "built-in",
  "budgets",
  "missing-benchmarks",
  "ignore",
  "on-inconclusive",
  "comment"
];
var BUDGET_KEYS = [
  "name",
  "benchmarks",
  "packages",
  "functions",
  "attribute",
  ...METRICS,
  "level"
];
var IGNORE_KEYS = ["packages", "functions"];
var COMMENT_KEYS = ["max-rows", "title"];

// src/policy/parse-budget.ts
var LONGEST_NAME = 200;
function readBudgets(yaml, field2) {
  const lines = /* @__PURE__ */ new Map();
  return yaml.items(field2, "a budget").map((item) => {
    const fields = yaml.fields(item, BUDGET_KEYS);
    if (fields.size > 0) checkComplete(yaml, item, fields);
    const limits = METRICS.flatMap((metric) => readLimits(yaml, fields.get(metric), metric));
    const of = targetOf2(fields);
    checkAttribute(yaml, fields.get("attribute"), of);
    return {
      name: readName(yaml, fields.get("name"), lines),
      at: yaml.at(item),
      isBuiltIn: false,
      of,
      benchmarks: readPatterns(yaml, fields.get("benchmarks"), "benchmark"),
      packages: readPatterns(yaml, fields.get("packages"), "package") ?? ["**"],
      functions: readPatterns(yaml, fields.get("functions"), "name") ?? ["**"],
      attribute: yaml.choice(fields.get("attribute"), ATTRIBUTES) ?? "owned",
      limits,
      level: yaml.choice(fields.get("level"), ["error", "warning"]) ?? "error"
    };
  });
}
function targetOf2(fields) {
  if (fields.has("functions")) return "function";
  return fields.has("packages") ? "package" : "result";
}
function checkAttribute(yaml, field2, of) {
  if (!field2 || of !== "result") return;
  yaml.problem(
    field2,
    "attribute is for packages and functions: a result is judged by all that it allocates"
  );
}
function checkComplete(yaml, item, fields) {
  if (!fields.has("name")) yaml.problem(item, 'the budget needs a "name"');
  if (!["benchmarks", "packages", "functions"].some((key) => fields.has(key))) {
    yaml.problem(
      item,
      'the budget needs "benchmarks", "packages" or "functions": write benchmarks: ["**"] for every result'
    );
  }
  if (!METRICS.some((metric) => fields.has(metric))) {
    yaml.problem(item, "the budget needs a limit, as in alloc_space: { increase: 5% and 64 B }");
  }
}
function readName(yaml, field2, lines) {
  const name2 = yaml.text(field2);
  if (!field2 || name2 === void 0) return "";
  const first = lines.get(name2);
  if (name2.length > LONGEST_NAME)
    yaml.problem(field2, `a name has at most ${LONGEST_NAME} characters`);
  else if (first !== void 0) {
    yaml.problem(
      field2,
      `two budgets have this name, the first in line ${first}: give each its own`
    );
  } else lines.set(name2, yaml.at(field2).line);
  return name2;
}
function readLimits(yaml, field2, metric) {
  if (!field2) return [];
  const fields = yaml.fields(field2, LIMIT_KINDS, `, as in ${metric}: { increase: 5% }`);
  return LIMIT_KINDS.flatMap((kind) => readLimit(yaml, fields.get(kind), metric, kind) ?? []);
}
function readLimit(yaml, field2, metric, kind) {
  const text2 = field2 && yaml.amount(field2);
  if (!field2 || text2 === void 0) return void 0;
  const amounts = parseLimitText(text2, metric, kind);
  if (typeof amounts === "string") return yaml.problem(field2, amounts);
  return { kind, metric, at: yaml.at(field2), text: text2, ...amounts };
}

// src/policy/yaml-reader.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/policy/did-you-mean.ts
function nearest(word, known3) {
  const [near] = known3.map((key) => ({ key, distance: editDistance(word, key) })).filter(({ key, distance: distance2 }) => distance2 <= Math.max(1, Math.floor(key.length / 3))).sort((a, b) => a.distance - b.distance);
  return near?.key;
}
function didYouMean(word, known3) {
  const near = nearest(word, known3);
  return near ? ` (did you mean "${near}"?)` : `: known here are ${known3.join(", ")}`;
}
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > b.length) return b.length;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : changed;
      next.push(Math.min(changed, swapped, row[j] + 1, next[j - 1] + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length];
}

// src/policy/nesting.ts
var import_yaml = __toESM(require_dist(), 1);
var DEEPEST = 64;
function tooDeepAt(text2) {
  const parser = new import_yaml.Parser();
  for (const lexeme of new import_yaml.Lexer().lex(text2)) {
    for (const _ of parser.next(lexeme)) ;
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  return void 0;
}

// src/policy/yaml-reader.ts
var LONGEST_FILE = 64 * 1024;
var MOST_PROBLEMS = 20;
var YamlReader = class {
  root;
  #file;
  #lines = new import_yaml2.LineCounter();
  #problems = [];
  /** @throws UserError for what is no YAML: its structure would only be guessed */
  constructor(text2, file) {
    this.#file = file;
    const top = { line: 1, column: 1 };
    if (text2.length > LONGEST_FILE) {
      this.#problems.push({ at: top, text: `a policy has at most ${LONGEST_FILE} characters` });
      this.finish();
    }
    this.root = { name: "the policy", at: top, value: this.#parse(text2.replace(/^\uFEFF/, "")) };
  }
  #parse(text2) {
    const tooDeep = tooDeepAt(text2);
    if (tooDeep !== void 0) {
      const lines = text2.slice(0, tooDeep).split("\n");
      const at2 = { line: lines.length, column: lines.at(-1).length };
      this.#problems.push({ at: at2, text: "this is nested too deeply for a policy" });
      this.finish();
    }
    const options = {
      schema: "core",
      strict: true,
      uniqueKeys: false,
      prettyErrors: false
    };
    const document = (0, import_yaml2.parseDocument)(text2, { ...options, lineCounter: this.#lines });
    for (const error of [...document.errors, ...document.warnings]) {
      this.#problems.push({ at: this.#position(error.pos[0]), text: syntaxProblem(error) });
    }
    this.finish();
    return document.contents;
  }
  #position(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
  at({ value, at: at2 }) {
    const nothing = !value?.range || (0, import_yaml2.isScalar)(value) && value.value === null;
    return nothing ? at2 : this.#position(value.range[0]);
  }
  problem(where, text2) {
    this.#problems.push({ at: this.at(where), text: text2 });
  }
  /** Throws all problems at once, in the order of the file. */
  finish() {
    if (this.#problems.length === 0) return;
    const sorted = this.#problems.toSorted(
      (a, b) => a.at.line - b.at.line || a.at.column - b.at.column
    );
    const lines = sorted.slice(0, MOST_PROBLEMS).map(({ at: at2, text: text2 }) => `${this.#file}:${at2.line}:${at2.column} ${text2}`);
    const more = sorted.length - MOST_PROBLEMS;
    if (more > 0) lines.push(`${this.#file}: and ${more} more`);
    throw new UserError(lines);
  }
  /**
   * The fields of a mapping by key; unknown and repeated keys are problems, and none at all is. A
   * misspelt key is read as what was meant, so that it is not reported as missing too.
   *
   * @param gone keys of other versions, each with what to write instead
   */
  fields(field2, known3, cure = "", gone = /* @__PURE__ */ new Map()) {
    const found = /* @__PURE__ */ new Map();
    const misspelt = [];
    for (const entry of this.#entries(field2, cure)) {
      const { name: name2 } = entry;
      const key = { ...entry, value: null };
      const first = found.get(name2);
      if (first) {
        this.problem(key, `the key "${name2}" is there twice, first in line ${first.at.line}`);
      } else if (known3.includes(name2)) found.set(name2, entry);
      else if (gone.has(name2)) this.problem(key, gone.get(name2));
      else {
        this.problem(key, `unknown key ${quote(name2)}${didYouMean(name2, known3)}`);
        const meant = nearest(name2, known3);
        if (meant !== void 0) misspelt.push({ ...entry, name: meant });
      }
    }
    for (const entry of misspelt) {
      if (!found.has(entry.name)) found.set(entry.name, entry);
    }
    return found;
  }
  #entries(field2, cure) {
    const { name: name2, value } = field2;
    if (!this.#isPlain(field2)) return [];
    if (!(0, import_yaml2.isMap)(value)) {
      this.problem(field2, `${name2} must be a mapping, not ${kindOf(value)}${cure}`);
      return [];
    }
    if (value.items.length === 0) this.problem(field2, `${name2} must not be empty${cure}`);
    return value.items.flatMap((pair2) => {
      const key = { name: "a key", at: this.at(field2), value: pair2.key };
      const word = this.#keyOf(key);
      if (word === void 0) return [];
      return [{ name: word, at: this.at(key), value: pair2.value }];
    });
  }
  #keyOf(key) {
    if (!this.#isPlain(key)) return void 0;
    if ((0, import_yaml2.isScalar)(key.value) && key.value.value !== null) return key.value.source;
    return this.problem(key, "a key must be a word");
  }
  isList({ value }) {
    return (0, import_yaml2.isSeq)(value);
  }
  /** The entries of a list that is not empty. */
  items(field2, name2) {
    if (!field2 || !this.#isPlain(field2)) return [];
    const { value } = field2;
    if (!(0, import_yaml2.isSeq)(value) || value.items.length === 0) {
      this.problem(field2, `${field2.name} must be a list with at least one entry`);
      return [];
    }
    const at2 = this.at(field2);
    return value.items.map((item) => ({ name: name2, at: at2, value: item }));
  }
  text(field2) {
    if (!field2 || !this.#isPlain(field2)) return void 0;
    const { name: name2, value } = field2;
    if (!(0, import_yaml2.isScalar)(value) || typeof value.value !== "string") {
      const cure = (0, import_yaml2.isScalar)(value) && value.value !== null ? ": put it in quotes" : "";
      return this.problem(field2, `${name2} must be a text, not ${kindOf(value)}${cure}`);
    }
    const text2 = value.value.trim();
    if (text2 === "") return this.problem(field2, `${name2} must not be empty`);
    return new RegExp("\\p{Cc}", "u").test(text2) ? this.problem(field2, `${name2} must be one line`) : text2;
  }
  number(field2) {
    if (!field2 || !this.#isPlain(field2)) return void 0;
    const { name: name2, value } = field2;
    if ((0, import_yaml2.isScalar)(value) && typeof value.value === "number") return value.value;
    return this.problem(field2, `${name2} must be a number, not ${kindOf(value)}`);
  }
  /** An amount is a text, or a number as it is written. */
  amount(field2) {
    if (!this.#isPlain(field2)) return void 0;
    const { name: name2, value } = field2;
    if ((0, import_yaml2.isScalar)(value) && typeof value.value === "number") return value.source;
    if ((0, import_yaml2.isScalar)(value) && typeof value.value === "string") return this.text(field2);
    return this.problem(field2, `${name2} must be an amount, not ${kindOf(value)}`);
  }
  choice(field2, choices) {
    if (!field2) return void 0;
    const must = `${field2.name} must be one of ${choices.join(", ")}, not`;
    if ((0, import_yaml2.isScalar)(field2.value) && typeof field2.value.value === "boolean") {
      const words = field2.value.value ? ["on"] : ["off", "ignore"];
      const meant = choices.find((choice) => words.includes(choice));
      const cure = meant === void 0 ? "" : `: write ${field2.name}: ${meant}`;
      return this.problem(field2, `${must} ${field2.value.value}${cure}`);
    }
    const text2 = this.text(field2);
    if (text2 === void 0) return void 0;
    const chosen = choices.find((choice) => choice === text2);
    return chosen ?? this.problem(field2, `${must} ${quote(text2)}`);
  }
  /** Aliases, anchors and tags would make a value something else than what stands there. */
  #isPlain(field2) {
    const { value } = field2;
    if ((0, import_yaml2.isAlias)(value)) this.problem(field2, "aliases are not read: write the value out");
    else if (value?.tag !== void 0) this.problem(field2, "tags are not read: leave it out");
    else if (isNode(value) && value.anchor !== void 0) {
      this.problem(
        field2,
        "anchors are not read: leave it out and write the value where it is needed"
      );
    } else return true;
    return false;
  }
};
function isNode(value) {
  return (0, import_yaml2.isMap)(value) || (0, import_yaml2.isSeq)(value) || (0, import_yaml2.isScalar)(value);
}
function syntaxProblem({ code: code2, message }) {
  if (code2 === "MULTIPLE_DOCS") return "a policy is one document: remove what begins here";
  return `this is not YAML: ${message.replace(/\s+/g, " ")}`;
}
function kindOf(value) {
  if ((0, import_yaml2.isMap)(value)) return "a mapping";
  if ((0, import_yaml2.isSeq)(value)) return "a list";
  if (!(0, import_yaml2.isScalar)(value) || value.value === null) return "nothing";
  return typeof value.value === "number" ? "a number" : quote(value.source ?? "");
}

// src/policy/parse-policy.ts
var MOST_ROWS = 1e3;
var LONGEST_TITLE = 100;
var MODULE_PATH = /^[\w.~-]+(?:\/[\w.~-]+)*$/;
function parsePolicy(text2, file) {
  const yaml = new YamlReader(text2, file);
  const top = yaml.fields(yaml.root, POLICY_KEYS, ": begin it with version: 1", GONE);
  if (top.size > 0) checkVersion(yaml, top.get("version"));
  const isOff = yaml.choice(top.get("built-in"), ["on", "off"]) === "off";
  if (isOff && !top.has("budgets")) {
    yaml.problem(
      top.get("built-in"),
      "without budgets of its own a policy with built-in: off judges nothing"
    );
  }
  const own = top.has("budgets") ? readBudgets(yaml, top.get("budgets")) : [];
  const policy = {
    file,
    modules: readModules(yaml, top.get("module")),
    budgets: [...isOff ? [] : unreplaced(own), ...own],
    ignore: yaml.items(top.get("ignore"), "an entry of ignore").map((item) => readIgnore(yaml, item)),
    missingBenchmarks: yaml.choice(top.get("missing-benchmarks"), ["warn", "fail", "ignore"]) ?? "warn",
    onInconclusive: yaml.choice(top.get("on-inconclusive"), ["warn", "fail", "ignore"]) ?? "warn",
    comment: readComment(yaml, top.get("comment"))
  };
  yaml.finish();
  return policy;
}
function checkVersion(yaml, field2) {
  if (!field2) {
    yaml.problem(yaml.root, '"version" is missing: begin the file with version: 1');
    return;
  }
  const version = yaml.number(field2);
  if (version !== void 0 && version !== 1) {
    yaml.problem(field2, `version is ${version}, and this heapgate reads version: 1`);
  }
}
function unreplaced(own) {
  const names = new Set(own.map(({ name: name2 }) => name2));
  return builtInBudgets().filter(({ name: name2 }) => !names.has(name2));
}
var GONE = /* @__PURE__ */ new Map([
  [
    "trust",
    'trust is gone: what profiles and outputs can bear is told for each result; take the key out, and see "on-inconclusive" for what cannot be told'
  ],
  ["waivers", "waivers are not supported by this version"]
]);
function readModules(yaml, field2) {
  if (!field2) return void 0;
  const fields = yaml.isList(field2) ? yaml.items(field2, "an entry of module") : [field2];
  const modules = /* @__PURE__ */ new Set();
  for (const each of fields) {
    const module = yaml.text(each);
    if (module === void 0) continue;
    if (!MODULE_PATH.test(module)) {
      yaml.problem(each, `${each.name} is the path in go.mod, as in "github.com/acme/db"`);
    } else if (modules.has(module)) yaml.problem(each, "this module is there twice");
    modules.add(module);
  }
  return [...modules].sort();
}
function readIgnore(yaml, field2) {
  const fields = yaml.fields(field2, IGNORE_KEYS);
  if (fields.size > 0 && !fields.has("packages")) {
    yaml.problem(field2, '"packages" is missing: write packages: ["**"] for all of them');
  }
  return {
    at: yaml.at(field2),
    packages: readPatterns(yaml, fields.get("packages"), "package") ?? [],
    functions: readPatterns(yaml, fields.get("functions"), "name")
  };
}
function readComment(yaml, field2) {
  const fields = field2 ? yaml.fields(field2, COMMENT_KEYS) : /* @__PURE__ */ new Map();
  return {
    maxRows: readRows(yaml, fields.get("max-rows")),
    title: readTitle(yaml, fields.get("title"))
  };
}
function readRows(yaml, field2) {
  const rows = yaml.number(field2);
  if (!field2 || rows === void 0) return void 0;
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  return yaml.problem(field2, `max-rows is a whole number from 1 to ${MOST_ROWS}`);
}
function readTitle(yaml, field2) {
  const title = yaml.text(field2);
  if (!field2 || title === void 0 || title.length <= LONGEST_TITLE) return title;
  return yaml.problem(field2, `title has at most ${LONGEST_TITLE} characters`);
}

// src/self-test/stacks.ts
function framesOf({ functions }, modules) {
  return functions.name.map((symbol, i) => frameOf(symbol, functions.file[i], modules));
}
var known2 = /* @__PURE__ */ new WeakMap();
function frameOf(symbol, file, modules) {
  const frames = known2.get(modules) ?? /* @__PURE__ */ new Map();
  known2.set(modules, frames);
  const key = `${symbol}
${file}`;
  const seen = frames.get(key);
  if (seen) return seen;
  const { owner, local, importPath, literal, inlined, sure } = parseSymbol(symbol);
  const isTests = importPath.endsWith("_test") && file.endsWith("_test.go");
  const path = isTests ? importPath.slice(0, -"_test".length) : importPath;
  const isInside = modules.some((module) => path === module || path.startsWith(`${module}/`));
  const isCopy2 = /@v\d|\/vendor\//.test(file);
  const frame = {
    symbol,
    file,
    owner,
    local,
    package: path,
    own: isInside && isCopy2 ? void 0 : isInside && !local.startsWith("_C"),
    isClear: symbol !== "" && !(literal && (inlined.length > 0 || !sure)),
    role: roleOf3(path, local)
  };
  frames.set(key, frame);
  return frame;
}
function roleOf3(path, local) {
  if (path === "runtime") {
    if (local === "main" || local.startsWith("doInit")) return "harness";
    return local === "malg" ? "goroutine" : "runtime";
  }
  if (path === "" || path.startsWith("runtime/") || path.startsWith("internal/runtime")) {
    return "runtime";
  }
  if (path === "testing") return local === "(*M).Run" ? "harness" : "other";
  if (path === "main" && local === "main") return "harness";
  if (local.startsWith("newIndirectNode") && path.startsWith("internal/")) return "seeded";
  return new RegExp("^Benchmark(?!\\p{Ll})", "u").test(local) ? "benchmark" : "other";
}
function functionsOn({ samples, locations }, sample) {
  const found = [];
  for (let at2 = samples.stackStart[sample]; at2 < samples.stackStart[sample + 1]; at2++) {
    const location = samples.stack[at2];
    for (let i = locations.lineStart[location]; i < locations.lineStart[location + 1]; i++) {
      found.push(locations.lineFunction[i]);
    }
  }
  return found;
}
function symbolIn(path, local) {
  const last = path.lastIndexOf("/") + 1;
  return `${path.slice(0, last)}${path.slice(last).replaceAll(".", "%2e")}.${local}`;
}

// src/self-test/charge.ts
var Stacks = class {
  profile;
  #frames;
  #columns;
  /** @param modules paths of those that are judged */
  constructor(profile, modules) {
    this.profile = profile;
    this.#frames = framesOf(profile, modules);
    this.#columns = heapMetrics(profile);
  }
  has(metric) {
    return this.#columns.has(metric);
  }
  /** The samples with such functions on their stacks. */
  samples(wanted) {
    const all = Array.from({ length: this.profile.samples.length }, (_, sample) => sample);
    return all.filter((sample) => {
      const frames = this.#on(sample);
      return wanted(new Set(frames.map(({ role }) => role)), frames);
    });
  }
  /** The samples by what is said of the functions on their stacks. */
  sorted(kindOf2) {
    const all = Array.from({ length: this.profile.samples.length }, (_, sample) => sample);
    return groupBy(all, (sample) => kindOf2(this.#on(sample)));
  }
  /** What a sample has of a metric. */
  amount(sample, metric) {
    const column = this.#columns.get(metric);
    return column === void 0 ? 0 : this.profile.samples.values[column][sample];
  }
  sum(metric, samples) {
    let sum2 = 0;
    for (const sample of samples) sum2 += this.amount(sample, metric);
    return sum2;
  }
  /** What of some samples is charged to a function or a package. */
  sumFor(is, attribute, metric, samples) {
    let [sure, doubt] = [0, 0];
    for (const sample of samples) {
      const amount2 = this.amount(sample, metric);
      if (amount2 === 0) continue;
      const { frames, isSure } = this.#charged(sample, attribute);
      if (!isSure) doubt += amount2;
      else if (frames.some(is)) sure += amount2;
    }
    return { sure, doubt };
  }
  /** The functions to which samples are surely charged. */
  framesOf(attribute, samples) {
    const found = /* @__PURE__ */ new Set();
    for (const sample of samples) {
      const { frames, isSure } = this.#charged(sample, attribute);
      if (isSure) for (const frame of frames) found.add(frame);
    }
    return found;
  }
  /** Whether a sample is surely charged to some function or package. */
  isFor(is, attribute, sample) {
    const { frames, isSure } = this.#charged(sample, attribute);
    return isSure && frames.some(is);
  }
  /** The functions and packages to which a sample is charged, or may be. */
  charges(sample, attribute) {
    const { frames, isSure } = this.#charged(sample, attribute);
    return {
      isSure,
      functions: new Set(frames.map(({ owner }) => owner)),
      packages: new Set(frames.map((frame) => frame.package))
    };
  }
  /** The innermost first. */
  #on(sample) {
    return functionsOn(this.profile, sample).map((index) => this.#frames[index]);
  }
  #charged(sample, attribute) {
    const all = this.#on(sample);
    const isClear = ({ isClear: isClear2, own }) => isClear2 && own !== void 0;
    switch (attribute) {
      case "flat":
        return { frames: all.slice(0, 1), isSure: all.slice(0, 1).every(isClear) };
      case "cum":
        return { frames: all, isSure: all.every(isClear) };
      case "owned": {
        const at2 = all.findIndex((frame) => frame.own !== false || !frame.isClear);
        const frames = at2 < 0 ? [] : [all[at2]];
        return { frames, isSure: frames.every(isClear) };
      }
    }
  }
};

// src/self-test/limit.ts
var FACTORS = {
  "": 1,
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30
};
var BESIDE_A_SHARE = { bytes: 4, count: 0.25 };
function reckon(text2, metric) {
  let share2 = 0;
  let amount2;
  for (const part of text2.replace(/\s/g, " ").split(" and ")) {
    const words = part.replace("/run", "").trim();
    if (words.endsWith("%")) share2 = Number(words.slice(0, -1)) / 100;
    else amount2 = amountOf3(words);
  }
  const per = text2.includes("/run") ? "run" : "op";
  return { share: share2, amount: amount2 ?? BESIDE_A_SHARE[unitOf(metric)], per };
}
function amountOf3(words) {
  const digits = /^[\d.]*/.exec(words)[0];
  return Number(digits) * FACTORS[words.slice(digits.length).trim()];
}
function roomAbove(kind, { share: share2, amount: amount2 }, base) {
  switch (kind) {
    case "max":
      return amount2 - base;
    case "increase":
      return Math.max(amount2, share2 * base);
  }
}

// src/self-test/growth.ts
var ROUNDING5 = 4e-12;
var EXACT = 1e-13;
var CHANCE2 = 3;
var LARGEST = 64 * 1024;
function countedDoses(limit, { least, most, spread, objects }, operations) {
  const unit = unitOf(limit.metric);
  const { kind, allowed } = limit;
  const room = kind === "max" ? roomAbove(kind, allowed, least) : roomAbove(kind, allowed, most);
  const chance2 = kind === "max" ? aboveCap(unit, { most, objects }, allowed.amount, operations) : 0;
  const plain = Math.max(1, wholeAbove(Math.max(0, room) * operations, most * operations));
  const needed = Math.max(0, room) * operations + (kind === "max" ? chance2 : spread * operations);
  const over = Math.max(wholeAbove(needed, most * operations), unit === "count" ? CHANCE2 + 1 : 1);
  const left2 = kind === "max" ? roomAbove(kind, allowed, most) : roomAbove(kind, allowed, least);
  const under = Math.floor((left2 + EXACT * Math.max(left2, most)) * operations);
  return {
    over,
    under: left2 < 0 ? void 0 : isSeen(unit, under) ? under : 0,
    beyond: over - plain
  };
}
function isSeen(unit, amount2) {
  return unit === "bytes" || amount2 > CHANCE2;
}
function aboveCap(unit, { most, objects }, cap, operations) {
  if (unit === "count") return CHANCE2;
  const count2 = objects * operations;
  const size = count2 > CHANCE2 ? Math.max(cap, most) / (objects - CHANCE2 / operations) : LARGEST;
  return CHANCE2 * Math.min(LARGEST, size);
}
function wholeAbove(amount2, size = amount2) {
  return Math.floor(amount2 + ROUNDING5 * Math.max(Math.abs(amount2), Math.abs(size)) + 1e-9) + 1;
}

// src/self-test/middle.ts
function middleOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
function spreadOf(values) {
  return Math.max(...values) - Math.min(...values);
}
function oneOf(values) {
  return values[(Math.imul(values.length, 2654435761) >>> 0) % values.length];
}

// src/self-test/counted-repeats.ts
var THREADS = { bytes: 6 * 1024, count: 48 };
var SEVERAL = 3;
var AGREES2 = { bytes: 8, share: 0.01 };
var UNSURE = 0.5;
var Repeats = class {
  pair;
  all;
  constructor({ pair: pair2, repeats }, modules) {
    const read = (process) => {
      const stacks = new Stacks(process.profile, modules);
      return { process, stacks, samples: stacks.samples(isClaimed) };
    };
    this.pair = pair2;
    this.all = repeats.map(({ low, high }) => ({ low: read(low), high: read(high) }));
  }
  /** Operations between both counts. */
  get between() {
    const [low, high] = this.pair;
    return high - low;
  }
  slopes(metric) {
    const total2 = ({ stacks, samples }) => stacks.sum(metric, samples);
    return this.all.map(({ low, high }) => (total2(high) - total2(low)) / this.between);
  }
  /**
   * What of the longer process is not its operations, of which a `b.N` loop tries one more.
   * @param slopes what one operation is, of each repeat
   */
  setUps(metric, slopes) {
    return this.all.map(({ high: { process, stacks, samples } }, i) => {
      const isTried = process.profile.functions.name.includes("testing.(*B).launch");
      return stacks.sum(metric, samples) - (this.pair[1] + (isTried ? 1 : 0)) * slopes[i];
    });
  }
  /** What is charged to a function or a package. */
  partSlopes(is, attribute, metric) {
    const sum2 = ({ stacks, samples }) => stacks.sumFor(is, attribute, metric, samples);
    return this.all.map(({ low, high }) => {
      const [few, many] = [sum2(low), sum2(high)];
      return {
        sure: (many.sure - few.sure) / this.between,
        doubt: (many.doubt - few.doubt) / this.between
      };
    });
  }
  /** Whether what was printed is judged; undefined where it is a near thing. */
  isTimed() {
    const printed = this.printedSlopes("alloc_space");
    if (!printed) return false;
    const counted = this.slopes("alloc_space");
    const [low, high] = this.pair;
    const allowed = (high + low) / this.between + Math.max(AGREES2.bytes, AGREES2.share * middleOf(counted));
    const more = Math.min(...counted.map((value, i) => value - printed[i]));
    if (Math.abs(more - allowed) < UNSURE) return void 0;
    return more > allowed;
  }
  /** Undefined where a process did not print just one line, or not the metric. */
  printedSlopes(metric) {
    const [low, high] = this.pair;
    const word = METRIC[metric].printed;
    const values = this.all.map((repeat2) => {
      const printed = (side) => printedIn(side.process.lines, word);
      const [few, many] = [printed(repeat2.low), printed(repeat2.high)];
      return few === void 0 || many === void 0 ? Number.NaN : (many * high - few * low) / (high - low);
    });
    return values.every(Number.isFinite) ? values : void 0;
  }
  /** Go prints whole numbers: so much may be rounding, and a thread. */
  timedDoses(limit, slopes) {
    const [low, high] = this.pair;
    const thread = slopes.length < SEVERAL ? THREADS[unitOf(limit.metric)] / (high - low) : 0;
    const base = middleOf(slopes);
    const room = roomAbove(limit.kind, limit.allowed, base);
    const noise = (high + low) / (high - low) + thread + spreadOf(slopes);
    const over = wholeAbove(Math.max(0, room) + noise, base) * (high - low);
    const under = room < 0 ? void 0 : Math.floor(room) * (high - low);
    return { over, under, beyond: over - wholeAbove(Math.max(0, room), base) * (high - low) };
  }
  /** The profiles of some processes, each with one of its stacks. */
  into(sides, isOn) {
    return this.all.flatMap(sides).map((side) => {
      const sample = oneOf(side.samples.filter((each) => isOn(side, each)));
      return { file: side.process.file, stacks: side.stacks, sample };
    });
  }
};
function isClaimed(roles) {
  if (roles.has("goroutine") || roles.has("seeded")) return false;
  if (roles.has("harness") && !roles.has("benchmark")) return false;
  return roles.has("benchmark") || roles.has("other");
}
function printedIn(lines, word) {
  const [line, ...others] = lines;
  if (line === void 0 || others.length > 0 || word === void 0) return void 0;
  const fields = line.trim().split(/\s+/);
  const at2 = fields.indexOf(word);
  const value = Number(fields[at2 - 1]);
  return at2 > 0 && value >= 0 ? value : void 0;
}

// src/self-test/parts.ts
function framesOf2(target) {
  switch (target.kind) {
    case "function":
      return ({ owner }) => owner === target.name;
    case "package":
      return (frame) => frame.package === target.package;
    default:
      return () => true;
  }
}
function* partsOf(place, of, attribute, stacks, samples) {
  const seen = /* @__PURE__ */ new Set();
  for (const frame of stacks.framesOf(attribute, samples)) {
    const { owner, local, file, package: path, own } = frame;
    const key = of === "function" ? owner : path;
    if (seen.has(key) || own === void 0 || path === "") continue;
    seen.add(key);
    const target = of === "function" ? { kind: "function", package: path, name: owner, local, file, line: 0 } : { kind: "package", package: path };
    yield { place, of, attribute, target, own };
  }
}

// src/self-test/plan-of.ts
function planOf(base, { over, under, beyond }, operations, dose) {
  const more = dose(over);
  if ("code" in more) return more;
  const less2 = under === void 0 ? void 0 : dose(under);
  const isNone = less2 === void 0 || "code" in less2;
  return { base, over: more, under: isNone ? void 0 : less2, beyond: beyond / operations };
}
function objectsOf2(metric) {
  return METRIC[metric].unit === "count" ? metric : METRIC[metric].companion;
}

// src/self-test/sample-dose.ts
var LARGEST2 = Number.MAX_SAFE_INTEGER / 256;
function sampleDose(into, amounts, alone, growth2) {
  if (Object.values(amounts).some((amount2) => !(amount2 <= LARGEST2))) return { code: "too-large" };
  const isNothing = Object.values(amounts).every((amount2) => amount2 === 0);
  const puts = isNothing ? [] : into.map(
    ({ file, sample }) => ({
      kind: "sample",
      file,
      stack: sample ?? alone,
      amounts
    })
  );
  return {
    growth: growth2,
    puts,
    metrics: new Set(isNothing ? [] : Object.keys(amounts)),
    // Asked against every other growth of a round.
    charges: remembered(
      (attribute) => isNothing ? [] : into.map(
        ({ stacks, sample }) => sample === void 0 ? { functions: /* @__PURE__ */ new Set([alone.symbol]), packages: /* @__PURE__ */ new Set(), isSure: true } : stacks.charges(sample, attribute)
      )
    )
  };
}

// src/self-test/counted-place.ts
var CountedPlace = class {
  key;
  per = "op";
  isOfSet = true;
  isStrict = true;
  result;
  results;
  evidence;
  #entry;
  #set;
  #modules;
  #read;
  constructor(entry, set, modules) {
    const { package: path, name: name2 } = entry;
    this.key = `counted ${path}
${name2}`;
    this.result = { package: path, name: name2, procs: void 0 };
    this.results = [this.result];
    this.evidence = entry.repeats.length > 0 ? "counted" : "none";
    this.#entry = entry;
    this.#set = set;
    this.#modules = modules;
  }
  *spots(of, attribute) {
    const isMeasured2 = this.#entry.repeats.length > 0;
    if (of === "result") {
      const whole2 = { place: this, of, attribute: void 0, own: true };
      yield { ...whole2, target: { kind: "result" } };
      const row = { package: this.result.package, name: "(set-up)" };
      if (isMeasured2) yield { ...whole2, target: { kind: "set-up" }, row };
    } else if (isMeasured2) {
      const { stacks, samples } = this.#repeats.all[0].high;
      yield* partsOf(this, of, attribute, stacks, samples);
    }
  }
  plan(spot, limit) {
    const { repeats, isScreened } = this.#entry;
    if (repeats.length === 0) return { code: isScreened ? "screened" : "no-figures" };
    const sides = this.#repeats.all.flatMap(({ low, high }) => [low, high]);
    if (sides.some(({ process: { profile } }) => profile.form === "text")) return { code: "form" };
    const isCounted = ({ process: { profile }, stacks }) => profile.period <= 1 && stacks.has(limit.metric);
    if (!sides.every(isCounted)) return { code: "not-counted" };
    switch (spot.target.kind) {
      case "set-up":
        return this.#planSetUp(limit);
      case "result":
        return this.#planResult(limit);
      default:
        return this.#planPart(limit, spot);
    }
  }
  get #repeats() {
    this.#read ??= new Repeats(this.#entry, this.#modules);
    return this.#read;
  }
  #planResult(limit) {
    const { metric } = limit;
    const repeats = this.#repeats;
    const slopes = repeats.slopes(metric);
    const figure2 = figureOf3(slopes, repeats.slopes(objectsOf2(metric)));
    const counted = countedDoses(limit, figure2, repeats.between);
    const isTimed = METRIC[metric].printed === void 0 ? false : repeats.isTimed();
    const printed = isTimed === false ? void 0 : repeats.printedSlopes(metric);
    const timed = printed && repeats.timedDoses(limit, printed);
    const base = middleOf(isTimed === true && printed ? printed : slopes);
    const sure = isTimed === true && timed ? timed : counted;
    const doses = isTimed === void 0 && timed ? both(sure, timed) : sure;
    return planOf(base, doses, repeats.between, (amount2) => this.#dose(limit, amount2));
  }
  /** Of a result that is judged by what it printed, what is outside the timer is set-up as well. */
  #planSetUp(limit) {
    const { metric } = limit;
    const repeats = this.#repeats;
    const figure2 = (slopesOf) => {
      const values = (of) => repeats.setUps(of, slopesOf(of));
      return figureOf3(values(metric), values(objectsOf2(metric)));
    };
    const isTimed = repeats.isTimed();
    const counted = (of) => repeats.slopes(of);
    const printed = (of) => repeats.printedSlopes(of) ?? counted(of);
    const figures = [
      ...isTimed === true ? [] : [figure2(counted)],
      ...isTimed === false ? [] : [figure2(printed)]
    ];
    const into = repeats.into(
      ({ low, high }) => [low, high],
      () => true
    );
    const doses = figures.map((each) => countedDoses(limit, each, 1)).reduce(both);
    return planOf(
      figures[0].least,
      doses,
      1,
      (amount2) => sampleDose(into, { [metric]: amount2 }, this.#alone, { [metric]: amount2 })
    );
  }
  #planPart(limit, { target, attribute }) {
    const part = target;
    const { metric } = limit;
    const { between } = this.#repeats;
    const is = framesOf2(part);
    const bounds2 = (of) => {
      const slopes = this.#repeats.partSlopes(is, attribute, of);
      return {
        least: slopes.map(({ sure, doubt }) => sure + Math.min(0, doubt)),
        most: slopes.map(({ sure, doubt }) => sure + Math.max(0, doubt))
      };
    };
    const { least, most } = bounds2(metric);
    const figure2 = {
      least: middleOf(least),
      most: middleOf(most),
      spread: Math.max(...most) - Math.min(...least),
      objects: Math.min(...bounds2(objectsOf2(metric)).least)
    };
    const into = this.#repeats.into(
      ({ high }) => [high],
      ({ stacks }, sample) => stacks.isFor(is, attribute, sample)
    );
    if (part.kind === "package" && into.some(({ sample }) => sample === void 0)) {
      return { code: "no-stack" };
    }
    const alone = part.kind === "function" ? { symbol: part.name, file: part.file } : this.#alone;
    return planOf(
      figure2.least,
      countedDoses(limit, figure2, between),
      between,
      (amount2) => sampleDose(into, { [metric]: amount2 }, alone, { [metric]: amount2 / between })
    );
  }
  /** More of the result as a whole: on its stacks, and in what both processes printed. */
  #dose({ metric }, amount2) {
    const into = this.#repeats.into(
      ({ high }) => [high],
      () => true
    );
    const operations = this.#repeats.between;
    const growth2 = { [metric]: amount2 / operations };
    const dose = sampleDose(into, { [metric]: amount2 }, this.#alone, growth2);
    if ("code" in dose || METRIC[metric].printed === void 0) return dose;
    const each = Math.ceil(amount2 / operations);
    const isBytes = unitOf(metric) === "bytes";
    const lines = {
      kind: "lines",
      file: this.#set.file,
      at: this.#repeats.all.flatMap(({ low, high }) => [low.process.name, high.process.name]),
      bytes: isBytes ? each : 0,
      objects: isBytes ? 0 : each,
      operations: 0
    };
    return { ...dose, puts: [...dose.puts, lines] };
  }
  get #alone() {
    const { package: path, name: name2 } = this.result;
    return { symbol: symbolIn(path, name2.split("/")[0]), file: "" };
  }
};
function both(a, b) {
  const isKnown = a.under !== void 0 && b.under !== void 0;
  return {
    over: Math.max(a.over, b.over),
    under: isKnown ? Math.min(a.under, b.under) : void 0,
    beyond: Math.max(a.beyond, b.beyond)
  };
}
function figureOf3(values, objects) {
  const middle = middleOf(values);
  return { least: middle, most: middle, spread: spreadOf(values), objects: Math.min(...objects) };
}

// src/self-test/counted-set.ts
function countedSets(files, decode) {
  const byName = new Map(files.map((file) => [file.name, file]));
  return files.filter(({ name: name2 }) => nameIn(name2) === MANIFEST_FILE).map((file) => {
    const manifest = readManifest(file.bytes, file.name);
    const folder = folderOf(file.name);
    const processOf = ({ profile: name2, lines }) => {
      const found = byName.get(folder + name2);
      const profile = found && decode(found);
      return found && profile && { file: found, profile, name: name2, lines };
    };
    return {
      file,
      manifest,
      starts: manifest.packages.flatMap(({ package: path, start }) => {
        const process = start && processOf(start);
        return process ? [{ package: path, process }] : [];
      }),
      results: manifest.packages.flatMap(
        ({ package: path, results, screens }) => results.map(({ name: name2, measurements }) => {
          const { pair: pair2, of } = ofMostOperations(measurements);
          const repeats = of.flatMap(({ low, high }) => {
            const [few, many] = [processOf(low), processOf(high)];
            return few && many ? [{ low: few, high: many }] : [];
          });
          const isScreened = repeats.length === 0 && screens.length > 0;
          return { package: path, name: name2, repeats, pair: pair2, isScreened };
        })
      )
    };
  });
}
function ofMostOperations(measurements) {
  const between = ({ pair: [low, high] }) => high - low;
  const most = Math.max(0, ...measurements.map(between));
  const pair2 = measurements.find((each) => between(each) === most)?.pair ?? [2, 3];
  return { pair: pair2, of: measurements.filter((each) => String(each.pair) === String(pair2)) };
}
function folderOf(name2) {
  return name2.slice(0, name2.length - nameIn(name2).length);
}
function nameIn(name2) {
  return name2.slice(Math.max(name2.lastIndexOf("/"), name2.lastIndexOf("\\")) + 1);
}

// src/self-test/given-stacks.ts
function sortedBy(run, file, modules, belongs) {
  const stacks = new Stacks(run.profile, modules);
  const sorted = stacks.sorted(belongs);
  return { run, file, stacks, sure: sorted.get(true) ?? [], unsure: sorted.get(void 0) ?? [] };
}
function belongsTo(benchmark) {
  return (frames) => {
    if (isHarness2(frames)) return false;
    const names = new Set(
      frames.flatMap(({ role, local }) => role === "benchmark" ? [local] : [])
    );
    if (names.size === 0) return frames.some(({ role }) => role === "harness") ? false : void 0;
    if (!names.has(benchmark)) return false;
    return names.size === 1 && !isBookkeeping(frames) ? true : void 0;
  };
}
var belongsToWhole = (frames) => {
  if (isHarness2(frames)) return false;
  const isBenchmark = frames.some(({ role }) => role === "benchmark");
  return isBenchmark && !isBookkeeping(frames) ? true : void 0;
};
function isHarness2(frames) {
  return frames.every(
    ({ role, package: path }) => role === "runtime" || role === "goroutine" || role === "harness" || path === "testing"
  );
}
function isBookkeeping(frames) {
  return frames.some(
    ({ package: path, local, role }) => path === "testing" && (local === "(*B).Run" || local.startsWith("(*matcher).")) || role === "harness" && local.startsWith("doInit")
  );
}

// src/self-test/given-place.ts
var GivenPlace = class {
  key;
  per = "op";
  isOfSet = false;
  /** What a goroutine does may belong to it, and leaves doubt. */
  isStrict = false;
  evidence = "counted";
  result;
  results;
  #of;
  #sorted;
  #operations;
  constructor(of, files, modules) {
    const { name: name2, runs, results } = of;
    const [{ measured }] = runs;
    this.key = `given ${JSON.stringify([measured, name2, runs.map(({ file }) => file)])}`;
    this.results = results.map(({ id }) => id);
    const [only, ...others] = this.results;
    const isOne = only && others.length === 0;
    this.result = isOne ? only : { package: measured, name: name2, procs: void 0 };
    this.#of = of;
    this.#sorted = runs.flatMap((run) => {
      const file = files.get(run.file);
      return file ? [sortedBy(run, file, modules, belongsTo(name2))] : [];
    });
    this.#operations = operationsOf3(of);
  }
  *spots(of, attribute, metric) {
    if (of === "result") {
      if (METRIC[metric].printed !== void 0 || this.#whyNot(metric)) return;
      yield { place: this, of, attribute: void 0, own: true, target: { kind: "result" } };
    } else if (this.#sorted.length > 0) {
      const { stacks, sure } = this.#sorted[0];
      const held = sure.filter((sample) => stacks.amount(sample, metric) > 0);
      yield* partsOf(this, of, attribute, stacks, held);
    }
  }
  plan({ target, attribute }, limit) {
    const unable = this.#whyNot(limit.metric);
    if (unable) return unable;
    const is = framesOf2(target);
    const sums = (metric2) => this.#sorted.map((sorted) => sumIn(sorted, is, attribute, metric2));
    const { fewest, most } = this.#operations;
    const values = sums(limit.metric);
    const bytes = {
      least: middleOf(values.map(({ sure }) => sure)) / most,
      most: middleOf(values.map(({ sure, doubt }) => sure + doubt)) / fewest,
      spread: apart(values) / fewest,
      objects: Math.min(...sums(objectsOf2(limit.metric)).map(({ sure }) => sure)) / most
    };
    const doses = {
      ...countedDoses(limit, bytes, most),
      under: countedDoses(limit, bytes, fewest).under
    };
    const into = this.#sorted.map((sorted) => ({
      ...sorted,
      sample: oneOf(
        sorted.sure.filter((each) => !attribute || sorted.stacks.isFor(is, attribute, each))
      )
    }));
    if (into.some(({ sample }) => sample === void 0)) return { code: "no-stack" };
    const { metric } = limit;
    return planOf(
      bytes.least,
      doses,
      most,
      (amount2) => sampleDose(into, { [metric]: amount2 }, NOWHERE, { [metric]: amount2 / most })
    );
  }
  /** Why no profile of it can break a budget. */
  #whyNot(metric) {
    const { runs, isTimed } = this.#of;
    if (this.#sorted.length < runs.length) return { code: "form" };
    if (runs.some(({ profile }) => profile.form === "text")) return { code: "form" };
    if (isTimed || runs.some(({ profile }) => profile.period !== 1))
      return { code: "samples-alone" };
    if (this.#sorted.some(({ stacks }) => !stacks.has(metric))) return { code: "not-counted" };
    return isGoUnknown(runs) ? { code: "not-counted" } : void 0;
  }
};
var NOWHERE = { symbol: "", file: "" };
function isGoUnknown(runs) {
  return runs.some(
    ({ profile }) => goVersionOf(profile) === "" && standardLines(profile).size === 0
  );
}
function sumIn({ stacks, sure, unsure }, is, attribute, metric) {
  if (!attribute) return { sure: stacks.sum(metric, sure), doubt: stacks.sum(metric, unsure) };
  const own = stacks.sumFor(is, attribute, metric, sure);
  const other = stacks.sumFor(is, attribute, metric, unsure);
  return { sure: own.sure, doubt: own.doubt + other.sure + other.doubt };
}
function apart(values) {
  const most = Math.max(...values.map(({ sure, doubt }) => sure + doubt));
  return values.length < 2 ? 0 : most - Math.min(...values.map(({ sure }) => sure));
}
function operationsOf3({ runs, results }) {
  const lines = results.flatMap((result) => result.lines);
  const ofRuns = [...groupBy(lines, ({ run }) => run).entries()].filter(
    ([run]) => run && runs.includes(run)
  );
  const own = ofRuns.flatMap(([, of]) => of);
  const fewest = own.reduce((sum2, { iterations }) => sum2 + iterations, 0) / runs.length;
  return { fewest, most: fewest + own.length / runs.length };
}

// src/self-test/patterns.ts
function inPackages(globs) {
  const compiled = globs.flatMap((glob) => glob.endsWith("/**") ? [glob, glob.slice(0, -3)] : [glob]).map(
    (glob) => new Minimatch(glob, {
      dot: true,
      nonegate: true,
      nocomment: true,
      noext: true,
      nobrace: true,
      platform: "linux"
    })
  );
  return remembered((path) => globs.includes(path) || compiled.some((glob) => glob.match(path)));
}
function isNamed(globs) {
  const patterns = globs.map((glob) => {
    const isPointer = glob.startsWith("(*") && !glob.startsWith("(*)");
    return isPointer ? { start: "(*", rest: glob.slice(2) } : { start: "", rest: glob };
  });
  return remembered(
    (name2) => globs.includes(name2) || patterns.some(
      ({ start, rest }) => name2.startsWith(start) && fits(name2.slice(start.length), rest)
    )
  );
}
function fits(text2, glob) {
  let [at2, of] = [0, 0];
  let star;
  while (at2 < text2.length) {
    if (glob[of] === "*") star = { of: of++, at: at2 };
    else if (of < glob.length && (glob[of] === "?" || glob[of] === text2[at2])) {
      at2++;
      of++;
    } else if (star) {
      at2 = ++star.at;
      of = star.of + 1;
    } else return false;
  }
  return /^\**$/.test(glob.slice(of));
}
var ROWS = ["(init)", "(set-up)"];
function meansResult(patterns) {
  const parted = patterns.map((pattern) => {
    const at2 = endOfPackage(pattern);
    const name2 = pattern.slice(at2 === void 0 ? 0 : at2 + 1);
    return {
      isRow: ROWS.includes(name2),
      inside: at2 === void 0 ? () => true : inPackages([pattern.slice(0, at2)]),
      named: isNamed([name2])
    };
  });
  return (result) => {
    const isRow = ROWS.includes(result.name);
    const parts = result.name.split("/");
    const above = isRow ? [result.name] : parts.map((_, i) => parts.slice(0, i + 1).join("/"));
    return parted.some(
      (pattern) => pattern.isRow === isRow && pattern.inside(result.package) && above.some(pattern.named)
    );
  };
}
function endOfPackage(pattern) {
  if (pattern.startsWith("Benchmark")) return void 0;
  const benchmark = pattern.indexOf(".Benchmark");
  if (benchmark >= 0) return benchmark;
  for (let at2 = pattern.length - 2; at2 > 0; at2--) {
    if (pattern[at2] === "." && pattern[at2 - 1] !== "." && "*?(".includes(pattern[at2 + 1])) {
      return at2;
    }
  }
  return void 0;
}

// src/self-test/sampler.ts
var SEED = 625341585;
var Sampler = class {
  #most;
  #random = numbersFrom(SEED);
  #byKey = /* @__PURE__ */ new Map();
  #byLimit = /* @__PURE__ */ new Map();
  constructor(most) {
    this.#most = most;
  }
  /** How many findings there are. */
  get count() {
    return this.#byKey.size;
  }
  has(key) {
    return this.#byKey.has(key);
  }
  /** Of what one finding is about a function in several results: one of them, by chance. */
  add(key, limit, value) {
    const known3 = this.#byKey.get(key);
    if (known3) {
      known3.seen++;
      if (this.#random() * known3.seen < 1) known3.value = value;
      return;
    }
    this.#byKey.set(key, { seen: 1, value });
    const keys = this.#byLimit.get(limit);
    if (keys) keys.push(key);
    else this.#byLimit.set(limit, [key]);
  }
  /** In the order in which they were added. */
  chosen() {
    const drawn = [...this.#byLimit.values()].map((keys) => this.#shuffled(keys));
    const chosen = /* @__PURE__ */ new Set();
    const all = Math.min(this.#most, this.#byKey.size);
    for (let rank2 = 0; chosen.size < all; rank2++) {
      for (const keys of drawn) {
        const key = keys[rank2];
        if (key !== void 0 && chosen.size < all) chosen.add(key);
      }
    }
    return [...this.#byKey].flatMap(([key, { value }]) => chosen.has(key) ? [value] : []);
  }
  #shuffled(keys) {
    return keys.map((key) => ({ key, order: this.#random() })).sort((a, b) => a.order - b.order).map(({ key }) => key);
  }
};
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

// src/self-test/list.ts
function listCandidates(policy, places, most) {
  const rivals = rivalsOf(policy);
  const isKept = keeps(policy.ignore);
  const sampler = new Sampler(most);
  for (const place of places) {
    for (const { of, attribute, per, held, near } of rivals) {
      if (place.per !== per || place.result && !isKept(place.result)) continue;
      for (const spot of place.spots(of, attribute, held.metric)) {
        if (!isKept(spot.target)) continue;
        const holding = near(spot).findLast(({ means }) => means(spot));
        if (!holding) continue;
        const { budget: budget2, limit, allowed, isMixed } = holding;
        const unable = isMixed(spot) ? { code: "mixed" } : void 0;
        const candidate = { budget: budget2, limit, spot, held: { ...held, allowed }, unable };
        sampler.add(findingKey({ ...candidate, ...namesOf(spot) }), limit, candidate);
      }
    }
  }
  return { tried: sampler.chosen(), of: sampler.count, has: (key) => sampler.has(key) };
}
function namesOf({ target, place }) {
  return { target, result: place.result };
}
function findingKey({ budget: budget2, limit, target, result }) {
  const { metric, kind, per } = limit;
  const part = "package" in target ? [target.package, "name" in target ? target.name : ""] : [];
  return JSON.stringify([
    budget2.name,
    metric,
    kind,
    per,
    target.kind,
    part,
    "package" in target ? "" : resultName(result)
  ]);
}
function resultName(result) {
  return result ? JSON.stringify([result.package, result.name, result.procs ?? 0]) : "";
}
function rivalsOf({ budgets }) {
  const found = /* @__PURE__ */ new Map();
  for (const budget2 of budgets) {
    const { of, attribute, limits } = budget2;
    for (const limit of limits) {
      const { metric, kind, text: text2 } = limit;
      const allowed = reckon(text2, metric);
      const { per } = allowed;
      const key = JSON.stringify([of, of === "result" ? "" : attribute, per, metric, kind]);
      const known3 = found.get(key) ?? {
        ...{ of, attribute, per, held: { kind, metric } },
        ...holdingsByPackage()
      };
      known3.holdings.push({ budget: budget2, limit, allowed, ...meaningOf(budget2, per) });
      found.set(key, known3);
    }
  }
  return [...found.values()];
}
function holdingsByPackage() {
  const holdings = [];
  const ofPackage = remembered(
    (own) => remembered((path) => holdings.filter(({ reaches }) => reaches(path, own)))
  );
  return {
    holdings,
    near: ({ target, own }) => "package" in target ? ofPackage(own)(target.package) : holdings
  };
}
function meaningOf({ of, benchmarks, packages, functions }, per) {
  const meant = meansResult(benchmarks ?? ["**"]);
  const [inside, named2] = [inPackages(packages), isNamed(functions)];
  return {
    reaches: (path, own) => own ? inside(path) : packages.includes(path),
    means: (spot) => {
      if (of === "function" && !("local" in spot.target && named2(spot.target.local))) return false;
      if (per === "run") return true;
      return spot.row ? meant(spot.row) : spot.place.results.some(meant);
    },
    isMixed: ({ place, row }) => per === "op" && of !== "result" && !row && !place.results.every(meant)
  };
}
function keeps(ignore) {
  const entries = ignore.map(({ packages, functions }) => ({
    inside: inPackages(packages),
    named: functions && isNamed(functions)
  }));
  return (of) => {
    if (!("package" in of) || typeof of.package !== "string") return true;
    const { package: path } = of;
    const local = "local" in of && typeof of.local === "string" ? of.local : void 0;
    return !entries.some(
      ({ inside, named: named2 }) => inside(path) && (!named2 || local !== void 0 && named2(local))
    );
  };
}

// src/self-test/given-runs.ts
function givenOf(set) {
  const runs = withoutCopies2(set.runs.filter(({ process }) => !process)).map(
    ({ name: name2, profile, measured, output }) => ({ file: name2, profile, measured, output })
  );
  const beside4 = runs.flatMap((run) => run.output ? linesIn(run.output, run) : []);
  const alone = set.outputs.flatMap((output) => linesIn(output, void 0));
  return { runs, results: resultsOf3([...beside4, ...alone]) };
}
function repeatsOf(runs) {
  const names = ({ output }) => [...new Set(output?.results.map(({ name: name2 }) => name2))].sort();
  const groups2 = groupBy(runs, (run) => JSON.stringify([run.measured, names(run)]));
  return [...groups2.values()];
}
function withoutCopies2(runs) {
  const isSame2 = ({ profile: a }, { profile: b }) => a === b || a.timeNanos !== 0n && a.timeNanos === b.timeNanos && amountsOf(a) === amountsOf(b);
  return runs.filter((run, i) => !runs.slice(0, i).some((earlier) => isSame2(earlier, run)));
}
function amountsOf({ samples }) {
  return samples.values.map((column) => column.join()).join(" ");
}
function linesIn(output, run) {
  return output.results.map((result, index) => ({
    ...result,
    package: result.package || (run?.measured ?? ""),
    file: output.name,
    index,
    run
  }));
}
function resultsOf3(lines) {
  const byName = groupBy(lines, ({ package: path, name: name2 }) => JSON.stringify([path, name2]));
  const found = [];
  for (const of of byName.values()) {
    const isOne = new Set(of.map(({ procs }) => procs)).size === 1;
    const idOf2 = ({ package: path, name: name2, procs }) => ({
      package: path,
      name: name2,
      procs: isOne ? void 0 : procs
    });
    for (const own of groupBy(of, (line) => resultName(idOf2(line))).values()) {
      found.push({ id: idOf2(own[0]), lines: own });
    }
  }
  return found;
}

// src/self-test/printed-growth.ts
var SEVERAL2 = 3;
var BY_CHANCE = { bytes: 6 * 1024, count: 48 };
var ONCE2 = { bytes: 1024 * 1024, count: 4096 };
var SURE2 = { bytes: 8, objects: 1, share: 0.25 };
var MOSTLY_BUFFERS = 0.45;
function printedGrowth(limit, lines, { isTimed, buffers }) {
  const { kind, metric, allowed } = limit;
  const unit = unitOf(metric);
  const values = lines.map((line) => printedBy2(line, metric));
  if (!areKnown(values)) return { code: "no-benchmem" };
  const isFew = lines.length < SEVERAL2;
  if (isTimed && isFew && unit === "bytes" && buffers > MOSTLY_BUFFERS) {
    return { code: "amortised" };
  }
  const base = middleOf(values);
  const left2 = roomAbove(kind, allowed, base);
  const room = Math.max(0, left2);
  const objects = lines.map((line) => line.allocsPerOp);
  const areBoth = areKnown(objects) && areKnown(lines.map((line) => line.bytesPerOp));
  const start = kind === "max" ? allowed.amount : base;
  const sure = isTimed && isFew && !areBoth ? (1 + SURE2.share) * start - base : 0;
  const needed = Math.max(room + chance(limit, lines, isTimed), apart2(limit, values, isFew), sure);
  const own = wholeAbove(needed, base);
  const beyond = own - wholeAbove(room, base);
  const isAlike2 = lines.every(({ iterations }) => iterations === lines[0].iterations);
  const operations = isTimed && isAlike2 ? 1 : 0;
  const most = left2 < 0 ? void 0 : Math.floor(left2 * (1 - Number.EPSILON));
  if (unit === "count") {
    const over = { bytes: isTimed && isFew ? SURE2.bytes : 0, objects: own, operations };
    const under = most === void 0 ? void 0 : { bytes: 0, objects: most, operations };
    return { base, over, under, beyond };
  }
  const isSeldom2 = areKnown(objects) && middleOf(objects) === 0;
  const isMore2 = isTimed && (isFew || isSeldom2) && areBoth;
  return {
    base,
    over: {
      bytes: isMore2 ? Math.max(own, SURE2.bytes) : own,
      objects: isMore2 ? SURE2.objects : 0,
      operations
    },
    under: most === void 0 ? void 0 : { bytes: most, objects: 0, operations },
    beyond
  };
}
function printedBy2({ bytesPerOp, allocsPerOp }, metric) {
  return unitOf(metric) === "bytes" ? bytesPerOp : allocsPerOp;
}
function chance({ kind, metric }, lines, isTimed) {
  const unit = unitOf(metric);
  const operations = middleOf(lines.map(({ iterations }) => iterations));
  if (!isTimed) return lines.length < SEVERAL2 ? BY_CHANCE[unit] / operations : 0;
  switch (kind) {
    case "max":
      return ONCE2[unit] / operations;
    // Base and grown base ran as many operations: what is allocated once is the same in both.
    case "increase":
      return 0;
  }
}
function apart2({ kind, allowed }, values, isFew) {
  if (isFew) return 0;
  const least = Math.min(...values);
  switch (kind) {
    case "max":
      return allowed.amount - least;
    case "increase":
      return Math.max(...values) - least;
  }
}
function areKnown(values) {
  return values.every((value) => value !== void 0);
}

// src/self-test/printed-place.ts
var GROWERS2 = /^(?:runtime\.(?:growslice|mapassign|hashGrow|growWork)|bytes\.growSlice|bytes\.\(\*Buffer\)\.grow|strings\.\(\*Builder\)\.grow|slices\.Grow\[\.\.\.\]|internal\/runtime\/maps\.(?:newTable|\(\*(?:Map|table)\)\.(?:growToTable|grow|rehash)))$/;
var NEAR = 3;
var BELIEVED = { share: 0.04, bytes: 48 };
var LARGEST3 = Number.MAX_SAFE_INTEGER / 256;
var PrintedPlace = class {
  key;
  per = "op";
  isOfSet = false;
  isStrict = true;
  evidence = "printed";
  result;
  results;
  #lines;
  #isTimed;
  #hasBytes;
  #files;
  constructor({ id, lines }, { isTimed, hasBytes, files }) {
    this.key = `printed ${JSON.stringify([id.package, id.name, id.procs ?? 0])}`;
    this.result = id;
    this.results = [id];
    this.#lines = lines;
    this.#isTimed = isTimed;
    this.#hasBytes = hasBytes;
    this.#files = files;
  }
  *spots(of, _, metric) {
    if (of !== "result" || METRIC[metric].printed === void 0) return;
    yield { place: this, of, attribute: void 0, own: true, target: { kind: "result" } };
  }
  plan(_, limit) {
    const isTimed = this.#isTimed;
    const buffers = isTimed && unitOf(limit.metric) === "bytes" ? this.#buffers() : 0;
    const growth2 = printedGrowth(limit, this.#lines, { isTimed, buffers });
    if ("code" in growth2) return growth2;
    const { base, over, under, beyond } = growth2;
    if (unitOf(limit.metric) === "bytes" && this.#isUnbelievable(over.bytes)) {
      return { code: "own-metric" };
    }
    const operations = this.#lines.reduce((sum2, { iterations }) => sum2 + iterations, 0);
    if (!(Math.max(over.bytes, over.objects) * operations <= LARGEST3)) return { code: "too-large" };
    return { base, over: this.#dose(over), under: under && this.#dose(under), beyond };
  }
  /** Whether a line would have more than all that its process allocated, where that was counted. */
  #isUnbelievable(more) {
    return [...groupBy(this.#lines, ({ run }) => run)].some(([run, lines]) => {
      if (!run || run.profile.period > 1) return false;
      const stacks = new Stacks(run.profile, []);
      const samples = stacks.profile.samples.objectSize.keys();
      const all = this.#hasBytes ? stacks.sum("alloc_space", samples) : 0;
      const ran = lines.reduce((sum2, { iterations }) => sum2 + iterations, 0);
      const put = this.#profileOf(run) ? more * ran : 0;
      const most = (all + put) / (ran + lines.length);
      return lines.some(
        ({ bytesPerOp = 0 }) => bytesPerOp + more > (1 + BELIEVED.share) * most + BELIEVED.bytes
      );
    });
  }
  /** Share of its bytes on stacks that make a slice, a map or a buffer larger. */
  #buffers() {
    const benchmark = this.result.name.split("/")[0];
    let [grown, all] = [0, 0];
    for (const run of new Set(this.#lines.flatMap((line) => line.run ?? []))) {
      const stacks = new Stacks(run.profile, []);
      const own = (isGrower) => stacks.samples(
        (_roles, frames) => frames.some(({ local }) => local === benchmark) && (!isGrower || frames.slice(0, NEAR).some(({ owner }) => GROWERS2.test(owner)))
      );
      grown += stacks.sum("alloc_space", own(true));
      all += stacks.sum("alloc_space", own(false));
    }
    return all > 0 ? grown / all : 0;
  }
  #dose(more) {
    const puts = this.#lines.flatMap(({ file, index }) => {
      const found = this.#files.get(file);
      return found ? [{ kind: "lines", file: found, at: [index], ...more }] : [];
    });
    const isNothing = more.bytes === 0 && more.objects === 0;
    return {
      growth: amountsOf2(more),
      metrics: new Set(METRICS.filter((metric) => amountsOf2(more)[metric] !== void 0)),
      puts: isNothing ? [] : [...puts, ...this.#allocated(more)],
      charges: () => []
    };
  }
  /**
   * What a process printed it also allocated, or its lines would not be believed: on a stack of the
   * testing package alone, which belongs to no benchmark and no function that is judged.
   */
  #allocated({ bytes, objects }) {
    return this.#lines.flatMap(({ run, iterations }) => {
      const file = run && this.#profileOf(run);
      if (!file) return [];
      const stack = { symbol: "testing.(*M).Run", file: "" };
      const amounts = { alloc_space: bytes * iterations, alloc_objects: objects * iterations };
      return [{ kind: "sample", file, stack, amounts }];
    });
  }
  /** The file of an exact profile that something can be put into. */
  #profileOf({ file, profile }) {
    const isTold2 = profile.form === "proto" && this.#hasBytes;
    return profile.period > 1 || !isTold2 ? void 0 : this.#files.get(file);
  }
};
function amountsOf2({ bytes, objects }) {
  return {
    ...bytes > 0 && { alloc_space: bytes },
    ...objects > 0 && { alloc_objects: objects }
  };
}

// src/self-test/sampled-growth.ts
var SURE3 = 6;
var FEWEST = 40;
var UNSEEN = { size: 8, count: 16 };
var STEP2 = 1.15;
var TRIES = 120;
function chanceOf(size, period) {
  return 1 - Math.exp(-size / period);
}
function sampledGrowth({ kind, metric, allowed }, { least, most, variance }, size, period) {
  const isBytes = unitOf(metric) === "bytes";
  const each = 1 / chanceOf(size, period);
  const weight2 = isBytes ? size * each : each;
  const unseen = isBytes ? 0 : UNSEEN.count / chanceOf(UNSEEN.size, period);
  const room = Math.max(0, roomAbove(kind, allowed, kind === "max" ? least : most)) + unseen;
  const ofBase2 = kind === "max" ? 0 : (1 + allowed.share) * Math.sqrt(variance);
  let count2 = FEWEST;
  for (let i = 0; i < TRIES; i++) {
    const growth2 = count2 * weight2;
    const ofHead = Math.sqrt(variance + growth2 * weight2);
    if (growth2 - room >= SURE3 * (ofBase2 + ofHead)) {
      const amounts = {
        alloc_space: Math.round(count2 * size * each),
        alloc_objects: Math.round(count2 * each)
      };
      const over = amounts[metric];
      return { amounts, doses: { over, under: 0, beyond: Math.max(0, over - room) } };
    }
    count2 = Math.ceil(count2 * STEP2);
  }
  return { code: "too-few-samples" };
}
function isSampledMetric(metric) {
  return metric === "alloc_space" || metric === "alloc_objects";
}

// src/self-test/whole-place.ts
var WholePlace = class {
  key = "whole";
  per = "run";
  isOfSet = false;
  isStrict = false;
  evidence;
  result = void 0;
  results = [];
  #groupsNow;
  #class;
  /**
   * @param groups the repeats of each package, asked for where a limit is about a run
   * @param capture what wholes can bear
   */
  constructor(groups2, capture) {
    this.#groupsNow = groups2;
    this.#class = capture;
    this.evidence = capture === "sampled" ? "sampled" : "counted";
  }
  *spots(of, attribute, metric) {
    if (of === "result") {
      yield { place: this, of, attribute: void 0, own: true, target: { kind: "profile" } };
      return;
    }
    const seen = /* @__PURE__ */ new Set();
    for (const group of this.#groups) {
      const { stacks, sure } = group[0];
      const held = sure.filter((sample) => stacks.amount(sample, metric) > 0);
      for (const part of partsOf(this, of, attribute, stacks, held)) {
        const { target } = part;
        const key = target.kind === "function" ? target.name : target.package;
        if (!seen.has(key)) yield part;
        seen.add(key);
      }
    }
  }
  plan({ target, attribute }, limit) {
    const all = this.#groups.flat();
    if (typeof this.#class !== "string") return this.#class;
    if (all.some(({ run }) => run.profile.form === "text")) return { code: "form" };
    if (!all.every(({ stacks }) => stacks.has(limit.metric))) return { code: "not-counted" };
    const is = framesOf2(target);
    const isOn = ({ stacks }, sample) => !attribute || stacks.isFor(is, attribute, sample);
    const group = this.#groups.find(
      (each) => each.every((sorted) => sorted.sure.some((sample) => isOn(sorted, sample)))
    );
    if (!group) return { code: "no-stack" };
    const sums = (metric2) => this.#groups.map((each) => each.map((sorted) => sumIn(sorted, is, attribute, metric2)));
    if (this.#class === "sampled") return this.#planSampled(limit, group, isOn, sums);
    const values = sums(limit.metric);
    const figure2 = {
      least: total(values, (of) => Math.min(...of.map(({ sure }) => sure))),
      most: total(values, (of) => Math.max(...of.map(({ sure, doubt }) => sure + doubt))),
      spread: total(values, apart),
      objects: total(
        sums(objectsOf2(limit.metric)),
        (of) => Math.min(...of.map(({ sure }) => sure))
      )
    };
    const { metric } = limit;
    const into = group.map((sorted) => ({
      ...sorted,
      sample: oneOf(sorted.sure.filter((sample) => isOn(sorted, sample)))
    }));
    return planOf(
      figure2.least,
      countedDoses(limit, figure2, 1),
      1,
      (amount2) => sampleDose(into, { [metric]: amount2 }, NOWHERE, { [metric]: amount2 })
    );
  }
  get #groups() {
    return this.#groupsNow();
  }
  #planSampled(limit, group, isOn, sums) {
    const { metric } = limit;
    if (!isSampledMetric(metric)) return { code: "not-counted" };
    if (this.#groups.flat().some(isUntold)) return { code: "not-counted" };
    const into = group.map((sorted) => ({
      ...sorted,
      sample: oneOf(
        sorted.sure.filter((sample) => isOn(sorted, sample) && sizeOf2(sorted, sample) > 0)
      )
    }));
    const [first] = into;
    if (!first || into.some(({ sample }) => sample === void 0)) return { code: "no-stack" };
    const { period } = first.run.profile;
    const size = Math.max(...into.map((each) => sizeOf2(each, each.sample)));
    if (into.some((each) => sizeOf2(each, each.sample) !== size)) return { code: "no-stack" };
    const values = sums(metric);
    const estimate = {
      least: total(values, (of) => Math.min(...of.map(({ sure }) => sure))),
      most: total(values, (of) => Math.max(...of.map(({ sure, doubt }) => sure + doubt))),
      variance: total(
        this.#groups,
        (of) => Math.max(...of.map((each) => varianceOf(each, metric, (sample) => isOn(each, sample))))
      )
    };
    const growth2 = sampledGrowth(limit, estimate, size, period);
    if ("code" in growth2) return growth2;
    const { amounts, doses } = growth2;
    const over = sampleDose(into, amounts, NOWHERE, { [metric]: doses.over });
    if ("code" in over) return over;
    const nothing = {
      growth: { [metric]: 0 },
      puts: [],
      metrics: /* @__PURE__ */ new Set(),
      charges: () => []
    };
    const isAbove = limit.kind === "max" && estimate.most > limit.allowed.amount;
    const under = isAbove ? void 0 : nothing;
    return { base: estimate.least, over, under, beyond: doses.beyond };
  }
};
function total(values, of) {
  return values.reduce((sum2, value) => sum2 + of(value), 0);
}
function sizeOf2({ run }, sample) {
  return run.profile.samples.objectSize[sample];
}
function isUntold({ run, stacks }) {
  const { objectSize, length } = run.profile.samples;
  if (!stacks.has("alloc_space") || !stacks.has("alloc_objects")) return true;
  for (let sample = 0; sample < length; sample++) {
    const [bytes, objects] = [
      stacks.amount(sample, "alloc_space"),
      stacks.amount(sample, "alloc_objects")
    ];
    if (bytes === 0 && objects === 0) continue;
    const size = objectSize[sample];
    if (!(size > 0) || !(bytes > 0) || !(objects > 0)) return true;
    if (bytes > 2 * objects * size || objects * size > 2 * bytes) return true;
  }
  return false;
}
function varianceOf({ run, stacks, sure, unsure }, metric, isOn) {
  let sum2 = 0;
  for (const sample of [...sure.filter(isOn), ...unsure]) {
    const size = run.profile.samples.objectSize[sample];
    const each = 1 / chanceOf(size, run.profile.period);
    sum2 += stacks.amount(sample, metric) * (metric === "alloc_space" ? size * each : each);
  }
  return sum2;
}

// src/self-test/given-places.ts
function* givenPlaces({ files, base, head }, own, policy) {
  const joined4 = new Set(base.moments?.flatMap((moment) => moment.files));
  const whole2 = files.filter(({ name: name2 }) => !joined4.has(name2));
  const byName = new Map(whole2.map((file) => [file.name, file]));
  const given2 = givenOf(base);
  if (given2.runs.length + given2.results.length === 0) return;
  const measured = given2.runs.map((run) => run.measured).filter((path) => path !== "");
  const modules = policy.modules ?? [.../* @__PURE__ */ new Set([...own, ...measured])];
  const timed = timedOf(given2, givenOf(head));
  const isTimed = ({ id }) => timed.has(resultName(id));
  const hasBytes = given2.runs.every(({ profile }) => heapMetrics(profile).has("alloc_space"));
  for (const result of given2.results) {
    yield new PrintedPlace(result, { isTimed: isTimed(result), hasBytes, files: byName });
  }
  const groups2 = repeatsOf(given2.runs);
  for (const runs of groups2) {
    for (const [name2, results] of benchmarksOf2(runs, given2)) {
      const benchmark = { name: name2, runs, results, isTimed: results.some(isTimed) };
      yield new GivenPlace(benchmark, byName, modules);
    }
  }
  if (given2.runs.length === 0) return;
  const sorted = lazy(
    () => groups2.map(
      (runs) => runs.flatMap((run) => {
        const file = byName.get(run.file);
        return file ? [sortedBy(run, file, modules, belongsToWhole)] : [];
      })
    ).filter((group) => group.length > 0)
  );
  const isCollected = base.runs.length > 0 && base.runs.some(({ process }) => process);
  const isWhole = !isCollected && timed.size === 0;
  const capture = isWhole ? captureOf2(groups2, policy) : NOT_WHOLE;
  const isAll = groups2.flat().every((run) => byName.has(run.file));
  yield new WholePlace(sorted, isAll ? capture : { code: "form" });
}
var NOT_WHOLE = { code: "not-whole" };
function timedOf(base, head) {
  const counts = /* @__PURE__ */ new Map();
  for (const { id, lines } of [...base.results, ...head.results]) {
    const known3 = counts.get(resultName(id)) ?? /* @__PURE__ */ new Set();
    for (const { iterations } of lines) known3.add(iterations);
    counts.set(resultName(id), known3);
  }
  return new Set([...counts].flatMap(([name2, of]) => of.size > 1 ? [name2] : []));
}
function benchmarksOf2(runs, { results }) {
  const found = /* @__PURE__ */ new Map();
  const isMixed = runs.some(
    ({ output, measured }) => measured === "" || !output || output.results.some(({ package: path }) => path !== "" && path !== measured)
  );
  if (isMixed) return found;
  for (const result of results) {
    if (!result.lines.some(({ run }) => run && runs.includes(run))) continue;
    const name2 = result.id.name.split("/")[0];
    found.set(name2, [...found.get(name2) ?? [], result]);
  }
  return found;
}
function captureOf2(groups2, { ignore }) {
  const lifted = ignore.filter(({ functions }) => !functions).map(({ packages }) => inPackages(packages));
  const isIgnored = ({ measured }) => lifted.some((lifts) => lifts(measured));
  const all = groups2.flat();
  const kept = all.filter((run) => !isIgnored(run));
  const periods = new Set((kept.length > 0 ? kept : all).map(({ profile }) => profile.period));
  if (periods.size !== 1 || !groups2.every(isOfOneCount)) return NOT_WHOLE;
  const [period] = periods;
  if (!(period > 0) || isGoUnknown(all)) return NOT_WHOLE;
  return period === 1 ? "exact" : "sampled";
}
function isOfOneCount(runs) {
  const lines = runs.map(
    ({ output }) => (output?.results ?? []).map(({ name: name2, procs, iterations: iterations2 }) => `${name2} ${procs} ${iterations2}`)
  );
  const iterations = new Set(
    runs.flatMap(({ output }) => output?.results.map((line) => line.iterations) ?? [])
  );
  const isSame2 = lines.every((each) => each.toSorted().join() === lines[0].toSorted().join());
  return isSame2 && iterations.size === 1 && lines[0].length > 0;
}

// src/self-test/start-place.ts
var StartPlace = class {
  key;
  per = "op";
  isOfSet = true;
  isStrict = true;
  result;
  results;
  evidence = "counted";
  #entry;
  #modules;
  constructor(entry, modules) {
    this.key = `start ${entry.package}`;
    this.result = { package: entry.package, name: "(init)", procs: void 0 };
    this.results = [this.result];
    this.#entry = entry;
    this.#modules = modules;
  }
  *spots(of) {
    if (of !== "result") return;
    yield { place: this, of, attribute: void 0, own: true, target: { kind: "init" } };
  }
  plan(_, limit) {
    const { file, profile } = this.#entry.process;
    if (profile.form === "text") return { code: "form" };
    const stacks = new Stacks(profile, this.#modules);
    if (!stacks.has(limit.metric)) return { code: "not-counted" };
    const samples = stacks.samples(
      (roles) => [...roles].some((role) => role !== "runtime" && role !== "goroutine")
    );
    const sum2 = (metric) => stacks.sum(metric, samples);
    const base = sum2(limit.metric);
    const figure2 = { least: base, most: base, spread: 0, objects: sum2(objectsOf2(limit.metric)) };
    const into = [{ file, stacks, sample: oneOf(samples) }];
    const alone = { symbol: symbolIn(this.result.package, "init"), file: "" };
    return planOf(
      base,
      countedDoses(limit, figure2, 1),
      1,
      (amount2) => sampleDose(into, { [limit.metric]: amount2 }, alone, { [limit.metric]: amount2 })
    );
  }
};

// src/self-test/base-places.ts
function* basePlaces(sides, policy) {
  const sets = countedSets(sides.files, sides.decode);
  const named2 = sets.flatMap(({ manifest }) => manifest.modules.map(({ path }) => path));
  const modules = policy.modules ?? [.../* @__PURE__ */ new Set([...sides.modules, ...named2])];
  for (const set of sets) {
    for (const start of set.starts) yield new StartPlace(start, modules);
    for (const result of set.results) yield new CountedPlace(result, set, modules);
  }
  yield* givenPlaces(sides, modules, policy);
}

// src/self-test/needed.ts
function needing(files) {
  const manifests = files.filter(({ name: name2 }) => nameIn(name2) === MANIFEST_FILE).map((file) => ({ file, manifest: JSON.parse(decodeText(file.bytes)) }));
  const folders = new Set(manifests.map(({ file }) => folderOf(file.name)));
  return (places) => {
    const wanted = new Set(places.map(({ key }) => key));
    const less2 = new Map(
      manifests.map(({ file, manifest }) => [file.name, lessOf(file, manifest, wanted)])
    );
    const kept = new Set(
      [...less2].flatMap(([name2, { profiles }]) => profiles.map((each) => folderOf(name2) + each))
    );
    const isGiven = places.some(({ isOfSet }) => !isOfSet);
    return files.flatMap((file) => {
      const of = less2.get(file.name);
      if (of) return of.profiles.length > 0 ? [of.file] : [];
      const isOfSet = folders.has(folderOf(file.name));
      return (isOfSet ? kept.has(file.name) : isGiven) ? [file] : [];
    });
  };
}
function lessOf(file, manifest, wanted) {
  const profiles = [];
  const packages = manifest.packages.flatMap((entry) => {
    const start = wanted.has(`start ${entry.package}`) ? entry.start : void 0;
    const results = entry.results.filter(
      ({ name: name2 }) => wanted.has(`counted ${entry.package}
${name2}`)
    );
    if (start) profiles.push(start.profile);
    for (const { low, high } of results.flatMap(({ measurements }) => measurements)) {
      profiles.push(low.profile, high.profile);
    }
    return start || results.length > 0 ? [{ ...entry, start, screens: [], results }] : [];
  });
  const text2 = JSON.stringify({ ...manifest, packages });
  return { file: { ...file, bytes: new TextEncoder().encode(text2) }, profiles };
}

// src/self-test/plant-lines.ts
var RESULT = /(?:^|\s)\d+\t *[0-9.]+ ns\/op(?:\s|$)/;
function largerLine(line, { bytes, objects, operations }) {
  const grown = (text2, word, more) => more === 0 ? text2 : text2.replace(
    new RegExp(`(\\d+)( ${word})`),
    (_, value, rest) => `${Number(value) + more}${rest}`
  );
  const counted = operations === 0 ? line : line.replace(
    /(^|\s)(\d+)(\t *[0-9.]+ ns\/op)/,
    (_, start, count2, rest) => `${start}${Number(count2) + operations}${rest}`
  );
  return grown(grown(counted, "B/op", bytes), "allocs/op", objects);
}
function largerOutput(text2, mores) {
  const lines = [...linesOf(withoutEvents(text2))];
  const at2 = lines.flatMap((line, i) => RESULT.test(line) ? [i] : []);
  if (at2.length !== parseBenchmarkOutput(text2, "")?.results.length) return void 0;
  for (const [index, more] of mores) lines[at2[index]] = largerLine(lines[at2[index]], more);
  return `${lines.join("\n")}
`;
}

// src/self-test/plant-profile.ts
var SAMPLE = 2;
var LOCATION = 4;
var FUNCTION = 5;
var STRING = 6;
var FIRST_ID = 2 ** 40;
function soilIn(bytes) {
  const raw = unpack(bytes, "");
  const { samples, strings } = checkWire(raw, "");
  return { raw, samples, strings };
}
function plantSamples({ raw, samples, strings }, profile, puts) {
  const added = [raw];
  const columns2 = [...heapMetrics(profile)];
  const textAt = (text2) => {
    added.push(field(STRING, new TextEncoder().encode(text2)));
    return strings.length / 2 + texts++;
  };
  let texts = 0;
  puts.forEach(({ stack, amounts }, i) => {
    const value = profile.sampleTypes.map(() => 0);
    for (const [metric, column] of columns2) value[column] = amounts[metric] ?? 0;
    if (typeof stack === "number") {
      const like = Sample.decode(raw.subarray(samples[2 * stack], samples[2 * stack + 1]));
      const { locationId, label } = like;
      added.push(field(SAMPLE, new Sample({ locationId, value, label }).encode()));
      return;
    }
    const id = FIRST_ID + i;
    const symbol = textAt(stack.symbol);
    const of = { id, name: symbol, systemName: symbol, filename: textAt(stack.file), startLine: 0 };
    const line = [new Line({ functionId: id, line: 1 })];
    added.push(
      field(FUNCTION, new Function(of).encode()),
      field(LOCATION, new Location({ id, line }).encode()),
      field(SAMPLE, new Sample({ locationId: [id], value }).encode())
    );
  });
  return joined3(added);
}
function field(number, content) {
  const start = [number * 8 + 2];
  for (let length = content.length; ; length = Math.floor(length / 128)) {
    if (length < 128) {
      start.push(length);
      break;
    }
    start.push(length % 128 + 128);
  }
  return joined3([Uint8Array.from(start), content]);
}
function joined3(parts) {
  const whole2 = new Uint8Array(parts.reduce((sum2, { length }) => sum2 + length, 0));
  let at2 = 0;
  for (const part of parts) {
    whole2.set(part, at2);
    at2 += part.length;
  }
  return whole2;
}

// src/self-test/plant.ts
function planter(decode) {
  const soilOf = rememberedOf((bytes) => soilIn(bytes));
  return (files, puts) => {
    const byName = groupBy(puts, ({ file }) => file.name);
    return files.map((file) => {
      const own = byName.get(file.name);
      if (!own) return file;
      const samples = own.filter((put) => put.kind === "sample");
      const profile = decode(file);
      if (profile) return { ...file, bytes: plantSamples(soilOf(file.bytes), profile, samples) };
      const lines = own.filter((put) => put.kind === "lines");
      return { ...file, bytes: plantLines(file, moresOf(lines)) };
    });
  };
}
function moresOf(puts) {
  const mores = /* @__PURE__ */ new Map();
  for (const { at: at2, bytes, objects, operations } of puts) {
    for (const each of at2) {
      const known3 = mores.get(each) ?? { bytes: 0, objects: 0, operations: 0 };
      mores.set(each, {
        bytes: Math.max(known3.bytes, bytes),
        objects: Math.max(known3.objects, objects),
        operations: Math.max(known3.operations, operations)
      });
    }
  }
  return mores;
}
function plantLines({ name: name2, bytes }, mores) {
  const encode = (text3) => new TextEncoder().encode(text3);
  const text2 = decodeText(bytes);
  if (nameIn(name2) !== MANIFEST_FILE) {
    const ofResults = new Map(
      [...mores].flatMap(([at2, more]) => typeof at2 === "number" ? [[at2, more]] : [])
    );
    return encode(largerOutput(text2, ofResults) ?? text2);
  }
  const manifest = JSON.parse(text2);
  for (const { results } of manifest.packages) {
    for (const { low, high } of results.flatMap(({ measurements }) => measurements)) {
      for (const process of [low, high]) {
        const more = mores.get(process.profile);
        if (!more || process.lines.length !== 1) continue;
        Object.assign(process, { lines: process.lines.map((line) => largerLine(line, more)) });
      }
    }
  }
  return encode(JSON.stringify(manifest));
}

// src/self-test/rounds.ts
function partIntoRounds(items, most) {
  const rounds = [];
  for (const item of items) {
    const key = findingKey({ ...item.candidate, ...namesOf(item.candidate.spot) });
    const free = rounds.find(
      (round2) => !round2.keys.has(key) && round2.items.every((other) => !isTouched(item, other) && !isTouched(other, item))
    );
    const round = free ?? (rounds.length < most ? { items: [], keys: /* @__PURE__ */ new Set() } : void 0);
    if (!round) continue;
    if (!free) rounds.push(round);
    round.items.push(item);
    round.keys.add(key);
  }
  return rounds.map((round) => round.items);
}
function isTouched({ candidate: { spot, held } }, by) {
  const other = by.candidate;
  if (by.dose.puts.length === 0) return false;
  const isSamePlace = spot.place.key === other.spot.place.key;
  const isSetUp = spot.target.kind === "set-up" || other.spot.target.kind === "set-up";
  if (isSamePlace && isSetUp) return true;
  const isPrinted = by.dose.puts.some(({ kind }) => kind === "lines");
  if (isSamePlace && !isPrinted && by.dose.metrics.has("alloc_space")) {
    if (spot.target.kind === "result") return true;
  }
  if (!by.dose.metrics.has(held.metric)) return false;
  const isWhole = spot.place.per === "run" || other.spot.place.per === "run";
  if (!("package" in spot.target)) return isSamePlace || isWhole;
  const { target } = spot;
  return by.dose.charges(spot.attribute).some(
    ({ functions, packages, isSure }) => !isSure || ("name" in target ? functions.has(target.name) : packages.has(target.package))
  );
}

// src/self-test/unable.ts
var GROWTH_SETTLES = {
  noisy: true,
  "few-lines": true,
  "iterations-explain": true,
  amortised: true,
  "too-few-samples": true,
  screened: true,
  rounded: true,
  unclaimed: true,
  "samples-alone": false,
  "no-benchmem": false,
  "own-metric": false,
  "by-operation": false,
  "rate-changed": false,
  "pair-differs": false,
  "profile-missing": false,
  "metric-missing": false,
  "results-mixed": false,
  "go-differs": false,
  "go-lines-differ": false,
  "go-unknown": false,
  differs: false,
  "setting-differs": false,
  "mixed-periods": false,
  "no-output": false,
  "no-package": false,
  "parted-unlike": false,
  "repeats-differ": false,
  timed: false,
  "iterations-differ": false,
  "results-differ": false,
  "needs-every-allocation": false,
  "no-pair": false,
  "no-period": false,
  unowned: false,
  untold: false
};
function stuckOn(why) {
  if (!why || GROWTH_SETTLES[why.code]) return void 0;
  return why.code === "samples-alone" ? { code: why.code } : { code: "no-verdict", why };
}

// src/self-test/self-test.ts
var MOST = 200;
var MOST_ROUNDS2 = 8;
async function selfTest(request) {
  const { policy, judgement } = request;
  const { tried, of, has } = listCandidates(policy, basePlaces(request, policy), MOST);
  const plans = new Map(
    tried.map((candidate) => {
      const { spot, held, unable: unable2 } = candidate;
      return [candidate, unable2 ?? spot.place.plan(spot, held)];
    })
  );
  const verdicts = await judged(request, itemsOf(plans));
  const stuck = stuckIn(judgement);
  const doubt = doubtOf3(judgement);
  const trials = [...plans].flatMap(([candidate, plan]) => {
    const own = "code" in plan ? void 0 : verdicts.get(candidate);
    return trialOf(candidate, plan, own, stuck.get(keyOf2(candidate))?.why ?? doubt) ?? [];
  });
  const others = [...stuck].filter(([key]) => !has(key)).map(([, { finding, why }]) => onlyTold(finding, why));
  const count2 = (kind) => trials.filter(({ outcome }) => outcome.kind === kind).length;
  const unable = count2("unable");
  return {
    caught: count2("caught"),
    of: trials.length - unable,
    unable: unable + others.length,
    untried: of - trials.length,
    trials: [...trials, ...others.slice(0, Math.max(0, MOST - trials.length))]
  };
}
function hasFailed({ caught, of }) {
  return caught < of;
}
function itemsOf(plans) {
  const over = [];
  const under = [];
  for (const [candidate, plan] of plans) {
    if ("code" in plan) continue;
    over.push({ candidate, plan, dose: plan.over, isOver: true });
    if (plan.under) under.push({ candidate, plan, dose: plan.under, isOver: false });
  }
  return [...over, ...under];
}
async function judged(request, items) {
  const came = /* @__PURE__ */ new Map();
  const neededFor = needing(request.files);
  const plant = planter(request.decode);
  for (const round of partIntoRounds(items, MOST_ROUNDS2)) {
    if (came.size > 0 && request.hasTime?.() === false) break;
    const puts = round.flatMap(({ dose }) => dose.puts);
    const needed = neededFor(round.map(({ candidate }) => candidate.spot.place));
    const grown = plant(needed, puts);
    const { findings, conclusion } = await request.gate(needed, grown);
    const isLed = findings[0]?.outcome.verdict === conclusion;
    const found = new Map(findings.map((finding) => [findingKey(finding), finding]));
    for (const item of round) {
      const { candidate, isOver: isOver2 } = item;
      const known3 = came.get(candidate) ?? {};
      came.set(candidate, known3);
      const finding = found.get(keyOf2(candidate));
      if (isOver2) {
        known3.over = finding?.outcome.verdict;
        known3.isCaught = finding !== void 0 && isLed && isCaught(item, finding, conclusion);
      } else {
        known3.under = finding?.outcome.verdict;
        known3.isAccused = isAccused(item, finding);
      }
    }
  }
  return came;
}
function isCaught({ candidate }, finding, conclusion) {
  const { budget: budget2, held, spot } = candidate;
  const wanted = wantedOf(budget2);
  if (finding.outcome.verdict !== wanted) return false;
  if (conclusion !== "fail" && conclusion !== wanted) return false;
  return held.kind === "max" || resultName(finding.result) === resultName(spot.place.result);
}
function isAccused({ candidate, dose }, finding) {
  const { budget: budget2, held, spot } = candidate;
  if (!finding) return spot.place.isStrict && dose.puts.length > 0;
  const { verdict } = finding.outcome;
  if (held.kind === "max" && resultName(finding.result) !== resultName(spot.place.result))
    return false;
  return spot.place.isStrict ? verdict !== "pass" : verdict === wantedOf(budget2);
}
function wantedOf({ level }) {
  return level === "error" ? "fail" : "warn";
}
function keyOf2(candidate) {
  return findingKey({ ...candidate, ...namesOf(candidate.spot) });
}
function stuckIn({ findings }) {
  return new Map(
    findings.flatMap((finding) => {
      const { outcome } = finding;
      const why = outcome.verdict === "inconclusive" ? stuckOn(outcome.why) : void 0;
      return why ? [[findingKey(finding), { finding, why }]] : [];
    })
  );
}
function doubtOf3({ diff }) {
  return stuckOn(diff.doubts.find(({ code: code2 }) => code2 !== "go-unknown"));
}
function onlyTold({ budget: budget2, limit, target, result }, why) {
  const outcome = { kind: "unable", why };
  return { budget: budget2, limit, target, result, ...UNTRIED, outcome };
}
var UNTRIED = { evidence: "none", base: void 0, growth: {}, beyond: 0 };
function trialOf({ budget: budget2, limit, spot }, plan, came, stuck) {
  const { target, result } = namesOf(spot);
  const { evidence } = spot.place;
  const of = { budget: budget2, limit, target, result };
  if ("code" in plan) {
    const outcome2 = { kind: "unable", why: stuck ?? plan };
    return { ...of, ...UNTRIED, outcome: outcome2 };
  }
  if (came?.isCaught === void 0) return void 0;
  const { base, over, beyond } = plan;
  const { growth: growth2 } = over;
  const outcome = () => {
    if (!came.isCaught) return { kind: "missed", verdict: came.over };
    if (came.isAccused)
      return { kind: "accused", allowed: plan.under.growth, verdict: came.under };
    return stuck ? { kind: "unable", why: stuck } : { kind: "caught", verdict: came.over };
  };
  return { ...of, evidence, base, growth: growth2, beyond, outcome: outcome() };
}

// src/source/go-mod.ts
import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
var MOST_BYTES = 1024 * 1024;
var MOST_MODULES = 1e3;
async function modulesAtHand(cwd) {
  const found = /* @__PURE__ */ new Map();
  const open = [];
  for await (const folder of foldersUpFrom(cwd)) {
    if (textOf(join(folder, "go.mod")) === "") continue;
    open.push(folder);
    break;
  }
  for await (const folder of foldersUpFrom(cwd)) {
    const work = textOf(join(folder, "go.work"));
    if (work === "") continue;
    open.push(...[...usedIn(work), ...replacementsIn(work)].map((path) => resolve(folder, path)));
    break;
  }
  for (const folder of open) {
    if (found.has(folder) || found.size >= MOST_MODULES) continue;
    const text2 = textOf(join(folder, "go.mod"));
    const path = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(text2)?.[1];
    if (path === void 0) continue;
    found.set(folder, path);
    open.push(...replacementsIn(text2).map((other) => resolve(folder, other)));
  }
  return [...found].map(([folder, path]) => {
    const directory = relative(cwd, folder).split(sep).join("/");
    return { path, directory: directory.startsWith("..") ? void 0 : directory };
  });
}
function usedIn(work) {
  return directivesIn(work, "use").flatMap(([path]) => path ?? []);
}
function replacementsIn(text2) {
  return directivesIn(text2, "replace").map((words) => words[words.indexOf("=>") + 1] ?? "").filter((path) => /^\.{1,2}(?:[/\\]|$)|^[/\\]|^[A-Za-z]:[/\\]/.test(path));
}
function directivesIn(text2, kind) {
  const found = [];
  let isInBlock = false;
  for (const line of text2.split("\n")) {
    const words = line.replace(/\/\/.*/, "").match(/"[^"]*"|`[^`]*`|[^\s"`()]+|[()]/g) ?? [];
    const plain = words.map((word) => word.replace(/^["`](.*)["`]$/, "$1"));
    if (isInBlock && plain[0] === ")") isInBlock = false;
    else if (isInBlock) found.push(plain);
    else if (plain[0] === kind && plain[1] === "(") isInBlock = true;
    else if (plain[0] === kind) found.push(plain.slice(1));
  }
  return found.filter((words) => words.length > 0);
}
async function* foldersUpFrom(folder) {
  for (let at2 = folder; ; at2 = dirname(at2)) {
    yield at2;
    const isTop = await stat(join(at2, ".git")).catch(() => void 0);
    if (isTop || dirname(at2) === at2) return;
  }
}
function textOf(file) {
  const { bytes } = readRegularFile(file, MOST_BYTES);
  return bytes ? new TextDecoder().decode(bytes) : "";
}

// src/source/policy-file.ts
import { resolve as resolve2 } from "node:path";
var DEFAULT_POLICY = ".github/heapgate.yml";
var MAX_BYTES = 1024 * 1024;
async function readPolicyFile(path, cwd) {
  if (path === "") throw new UserError("an empty name was given for the policy: name a file");
  const name2 = path ?? DEFAULT_POLICY;
  const file = readRegularFile(resolve2(cwd, name2), MAX_BYTES);
  if (file.bytes) return { name: name2, text: decodeText(file.bytes) };
  if (path === void 0 && file.fault === "missing") return void 0;
  const why = file.fault === "missing" ? "no such policy file" : file.why;
  throw new UserError(`${name2}: ${why} (looked in ${cwd})`);
}

// src/gate.ts
async function gate(request) {
  const policy = await loadPolicy(request);
  return concluded(policy, request, await judgeOnce(policy, request));
}
async function judgeOnce(policy, request) {
  const decoded = /* @__PURE__ */ new WeakMap();
  const sides = await loadSides(request, decoded);
  return { judgement: judgeLoaded(policy, sides), sides, decoded };
}
async function concluded(policy, request, { judgement: judged2, sides, decoded }, hasTime) {
  const { proposed } = request;
  const tested = judged2.conclusion === "error" ? void 0 : await selfTest({
    ...sides,
    policy,
    judgement: judged2,
    gate: async (base, head) => judgeLoaded(policy, await loadSides(serving(request, { base, head }), decoded)),
    decode: ({ bytes }) => decoded.get(bytes),
    ...hasTime && { hasTime }
  });
  const isBlind = tested !== void 0 && hasFailed(tested);
  const judgement = isBlind ? { ...judged2, conclusion: "error" } : judged2;
  return {
    judgement,
    moduleFolders: sides.folders,
    ...tested && { selfTest: tested },
    ...proposed && { proposed: judgeLoaded(proposed, sides) },
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
function judgeLoaded(policy, { base, head, modules }) {
  const [from, to] = [withoutUnlike(base, policy), withoutUnlike(head, policy)];
  return judge(compare(from, to, policy.modules ?? modules), policy);
}
async function loadPolicy({
  policy,
  policyText,
  context
}) {
  if (policyText === "built-in") return defaultPolicy();
  const file = policyText ?? await readPolicyFile(policy, context.cwd);
  return file ? parsePolicy(file.text, file.name) : defaultPolicy();
}
async function loadSides(request, decoded = /* @__PURE__ */ new WeakMap()) {
  const { files, set: base } = await loadSide("base", request, decoded);
  const { set: head } = await loadSide("head", request, decoded);
  const manifests = [...head.manifests, ...base.manifests];
  const atHand = await modulesAtHand(request.context.cwd);
  const named2 = [...manifestModules(manifests), ...atHand.map(({ path }) => path)];
  const modules = ownModules([...base.runs, ...head.runs], [...new Set(named2)]);
  const folders = manifests.flatMap((manifest) => manifest.modules);
  for (const { path, directory } of atHand) {
    if (directory !== void 0) folders.push({ path, directory });
  }
  return { base, head, files, modules, folders };
}
async function loadSide(side, request, decoded) {
  if (request[side].length === 0) {
    throw new UserError(
      `no ${side} was named: give a file, folder or glob of benchmark outputs or heap profiles, or the URL of one`
    );
  }
  const files = await fetchSources(request[side], { ...request.context, side }, request.schemes);
  try {
    return { files, set: readSet(files, decoded) };
  } catch (thrown) {
    throw side === "base" && thrown instanceof OldSet ? new MissingBase(thrown.message) : thrown;
  }
}

// src/report/names.ts
var LONGEST2 = 60;
var CONTEXT = 10;
function shortNames(texts, longest = LONGEST2) {
  const short = cutNames(texts, longest);
  for (const alike of groupsOf(short)) {
    const taken2 = new Set(short.values());
    let number = 1;
    for (const text2 of alike.slice(1)) {
      do
        number++;
      while (taken2.has(`${short.get(text2)}~${number}`));
      short.set(text2, `${short.get(text2)}~${number}`);
    }
  }
  return short;
}
function leastLength(texts, least, most) {
  for (let length = least; length < most; length++) {
    if (groupsOf(cutNames(texts, length)).length === 0) return length;
  }
  return most;
}
function cutNames(texts, longest) {
  const short = /* @__PURE__ */ new Map();
  for (const text2 of texts) short.set(text2, shorten(clean(text2), longest));
  for (const alike of groupsOf(short)) {
    const points = alike.map((text2) => Array.from(clean(text2)));
    const from = firstDifference(points) - CONTEXT;
    alike.forEach((text2, i) => {
      short.set(text2, shortenAround(points[i], from, longest));
    });
  }
  return short;
}
function packageNames(paths, modules) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) names.set(path, shortPath(path, modules));
  for (const alike of groupsOf(names)) {
    for (const path of alike) names.set(path, path);
  }
  const short = shortNames(names.values(), 80);
  for (const [path, name2] of names) names.set(path, short.get(name2));
  return names;
}
function shortPath(path, modules) {
  if (path === "") return "<unknown>";
  const inside = modules.filter((each) => path === each || path.startsWith(`${each}/`));
  if (inside.length === 0) return path;
  const module = inside.reduce((a, b) => b.length > a.length ? b : a);
  const root = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(module)[0];
  if (path === module) return root;
  const below = path.slice(module.length + 1);
  return modules.length > 1 ? `${root}/${below}` : below;
}
function shorten(text2, longest) {
  if (text2.length <= longest) return text2;
  const erased = Array.from(text2.replace(/\[[^[\]]{8,}\]/g, "[\u2026]"));
  if (erased.length <= longest) return erased.join("");
  const head = Math.floor((longest - 1) / 3);
  return `${erased.slice(0, head).join("")}\u2026${erased.slice(head + 1 - longest).join("")}`;
}
function shortenAround(points, at2, longest) {
  if (points.length <= longest) return points.join("");
  const ends = Math.floor((longest - 2) / 4);
  const middle = longest - 2 - 2 * ends;
  const last = points.length - ends - middle;
  const from = Math.min(Math.max(at2, ends), last);
  const start = points.slice(0, from + middle);
  if (from > ends) start.splice(ends, from - ends, "\u2026");
  return `${start.join("")}${from < last ? "\u2026" : ""}${points.slice(points.length - ends).join("")}`;
}
function firstDifference(all) {
  const first = all[0];
  let at2 = 0;
  while (at2 < first.length && all.every((points) => points[at2] === first[at2])) at2++;
  return at2;
}
function groupsOf(names) {
  const byValue = /* @__PURE__ */ new Map();
  for (const [key, value] of names) {
    const keys = byValue.get(value);
    if (keys) keys.push(key);
    else byValue.set(value, [key]);
  }
  return [...byValue.values()].filter((keys) => keys.length > 1);
}

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
function widthOf(text2) {
  let width2 = 0;
  for (const _ of text2) width2++;
  return width2 + (text2.match(WIDE)?.length ?? 0);
}
var LEAST3 = 20;
function alignColumns(rows, columns2, width2 = Number.POSITIVE_INFINITY) {
  const whole2 = rows.map((row) => [row]);
  const isWide = lineWidth(widthsOf(whole2, columns2)) > width2;
  const split = isWide ? rows.map(splitLast) : whole2;
  const widest = widthsOf(split, columns2);
  const names = columns2.map((_, c) => new Set(rows.map((row) => row[c])));
  const room = narrowed(columns2, widest, width2, names);
  const short = names.map(
    (texts, c) => room[c] < widest[c] ? shortNames(texts, room[c]) : void 0
  );
  const cells = split.map(
    (lines) => lines.map((line) => line.map((cell, c) => short[c]?.get(cell) ?? cell))
  );
  const widths = widthsOf(cells, columns2);
  const lineOf = (line) => line.map((cell, c) => {
    const space = " ".repeat(widths[c] - widthOf(cell));
    return columns2[c].align === "right" ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return cells.map((lines) => lines.map(lineOf).join("\n"));
}
function splitLast(row) {
  const sentences = row.at(-1).split(/(?<=;) /);
  const others = row.slice(0, -1);
  return sentences.map((sentence2, i) => [...i === 0 ? others : others.map(() => ""), sentence2]);
}
function widthsOf(rows, columns2) {
  const widths = columns2.map(() => 0);
  for (const line of rows.flat()) {
    line.forEach((cell, c) => {
      widths[c] = Math.max(widths[c], widthOf(cell));
    });
  }
  return widths;
}
function lineWidth(widths) {
  return widths.reduce((sum2, each) => sum2 + each, 0) + 2 * (widths.length - 1);
}
function narrowed(columns2, widest, width2, names) {
  const room = [...widest];
  let over = lineWidth(widest) - width2;
  if (over <= 0) return room;
  const least = columns2.map(
    ({ isName }, c) => isName ? leastLength(names[c], LEAST3, widest[c]) : widest[c]
  );
  for (; over > 0; over--) {
    const spare = room.map((each, c) => each > least[c] ? each : 0);
    const most = Math.max(...spare);
    if (most === 0) break;
    room[spare.indexOf(most)] = most - 1;
  }
  return room.map((each, c) => leastLength(names[c], each, widest[c]));
}

// src/report/text.ts
function text(document, options = {}) {
  const { color = false, width: width2 } = options;
  const paint = painter(color);
  const { headline, blocks, maxRows } = document;
  const write = (block) => {
    switch (block.kind) {
      case "line":
        return toPlain(block.line);
      case "list":
        return block.lines.map((line) => `- ${toPlain(line)}`).join("\n");
      case "stanza":
        return block.lines.map((line, i) => `${i > 0 ? "  " : ""}${toPlain(line)}`).join("\n");
      case "table": {
        const rows = tableText(block, maxRows, width2, paint);
        return block.title === void 0 || rows === "" ? rows : `${paint(block.title, "bold")}
${rows}`;
      }
      case "tree":
        return block.lines.map((line) => `  ${clean(line).replaceAll("\u2212", "-")}`).join("\n");
      case "commands":
        return block.lines.map((line) => `  ${clean(line)}`).join("\n");
      case "fold":
        return [paint(block.summary, "bold"), ...block.blocks.map(write)].filter(Boolean).join("\n\n");
    }
  };
  return pageText([
    paint(headlineText(headline), "bold", COLORS[headline.sign]),
    ...blocks.map(write)
  ]);
}
function pageText(blocks) {
  const page = blocks.filter((block) => block !== "").join("\n\n");
  return `${page.split("\n").map(lineOfLog).join("\n")}
`;
}
var CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
var COLORS = {
  "\u274C": "red",
  "\u26A0\uFE0F": "yellow",
  "\u2754": "yellow",
  "\u2705": "green"
};
function painter(color) {
  if (!color) return (plain) => plain;
  return (plain, ...styles) => `${styles.map((style) => `\x1B[${CODES[style]}m`).join("")}${plain}\x1B[0m`;
}
function tableText({ table, from = 0, most }, maxRows, width2, paint) {
  const end = most === void 0 ? table.length : Math.min(table.length, from + most);
  if (end <= from) return "";
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = from; i < Math.min(end, from + maxRows); i++) rows.push(table.row(i).map(cellText));
  const [head, ...lines] = alignColumns(rows, table.columns, width2);
  const rest = end - from - lines.length;
  return [paint(head, "dim"), ...lines, ...rest > 0 ? [`\u2026 and ${rest} more.`] : []].join("\n");
}
function cellText(line) {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, "");
}

// src/report/changes.ts
var MINOR = 1024;
function changesOf2(diff, metric) {
  const other = METRIC[metric].companion;
  const companion = diff.metrics.includes(other) ? other : void 0;
  const grew = [];
  const shrank = [];
  const libraries = [];
  let noise = 0;
  for (const fn of diff.functions) {
    const attribute = fn.own ? "owned" : "flat";
    const inMetric = figure(fn, metric, attribute).delta;
    const delta = inMetric || (companion ? figure(fn, companion, attribute).delta : 0);
    if (delta === 0) continue;
    if (mayBeNothing(figure(fn, metric, attribute))) {
      noise++;
      continue;
    }
    if (!fn.own) libraries.push(fn);
    else (delta > 0 ? grew : shrank).push(fn);
  }
  const by = (attribute, rank2) => {
    const key = (fn) => rank2(figure(fn, metric, attribute).delta);
    return (a, b) => key(b) - key(a) || compareText(a.name, b.name);
  };
  const isMinor = (fn) => unitOf(metric) === "bytes" && Math.abs(figure(fn, metric, "flat").delta) < MINOR;
  const major = libraries.filter((fn) => !isMinor(fn));
  return {
    metric,
    companion,
    grew: grew.sort(by("owned", (delta) => delta)),
    shrank: shrank.sort(by("owned", (delta) => -delta)),
    libraries: major.sort(by("flat", Math.abs)),
    minor: libraries.length - major.length,
    noise,
    renamed: diff.functions.filter(({ was }) => was !== void 0),
    added: grew.filter((fn) => fn.status === "added").length,
    removed: shrank.filter((fn) => fn.status === "removed").length
  };
}
function mayBeNothing({ delta, interval }) {
  return delta !== 0 && interval !== void 0 && interval.low <= 0 && interval.high >= 0;
}
function figure(fn, metric, attribute) {
  return fn.metrics[metric]?.[attribute] ?? { base: 0, head: 0, delta: 0 };
}

// src/report/table.ts
var left = (title) => ({ title, align: "left" });
var name = (title) => ({ title, align: "left", isName: true });
var right = (title) => ({ title, align: "right" });
var columns = { left, name, right };

// src/report/changed-functions.ts
function changedFunctions({ diff }, names, link2) {
  if (diff.capture.class !== "exact" || diff.metrics.length === 0) return void 0;
  const metric = diff.metrics.includes("alloc_space") ? "alloc_space" : diff.metrics[0];
  const changes = changesOf2(diff, metric);
  const { grew, shrank, libraries, renamed, minor } = changes;
  if (grew.length + shrank.length + libraries.length + renamed.length + minor === 0)
    return void 0;
  const part = (table, title) => table.length > 0 ? [{ kind: "table", title, table }] : [];
  return {
    kind: "fold",
    name: "the changed functions",
    rank: 6,
    summary: summaryOf(changes),
    blocks: [
      ...part(functionTable(grew, changes, "owned", names, link2), "Grew, by what each owns"),
      ...part(functionTable(shrank, changes, "owned", names, link2), "Shrank"),
      ...part(renamedTable(changes, names, link2), "Renamed"),
      ...part(functionTable(libraries, changes, "flat", names, link2), "Outside the module, flat"),
      ...minor > 0 ? [{ kind: "line", line: [minorText(minor)] }] : []
    ]
  };
}
function summaryOf({ grew, shrank, libraries, renamed, added, removed, minor }) {
  const parts = [`${grew.length - added} grew`, `${shrank.length - removed} shrank`];
  if (added > 0) parts.push(`${added} new`);
  if (removed > 0) parts.push(`${removed} gone`);
  if (renamed.length > 0) parts.push(`${renamed.length} renamed`);
  if (libraries.length + minor > 0) parts.push(`${libraries.length + minor} outside the module`);
  return `All changed functions, in bytes of a whole run: ${parts.join(", ")}`;
}
function minorText(minor) {
  return `${minor} more outside the module changed by less than ${MINOR / 1024} KiB each.`;
}
function functionTable(functions, { metric, companion }, attribute, names, link2) {
  const objects = companion ? [columns.right("objects")] : [];
  return {
    columns: [
      columns.name("function"),
      columns.right("base"),
      columns.right("head"),
      columns.right("change"),
      ...objects
    ],
    length: functions.length,
    row: (index) => {
      const fn = functions[index];
      const unit = unitOf(metric);
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, link2),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), inBrackets(share(amounts.base, amounts.head))],
        ...companion ? [[change(figure(fn, companion, attribute).delta, unitOf(companion))]] : []
      ];
    }
  };
}
function inBrackets(text2) {
  return text2 === "" ? "" : ` (${text2})`;
}
function renamedTable({ renamed, metric }, names, link2) {
  return {
    columns: [columns.name("was"), columns.name("is"), columns.right("on both sides")],
    length: renamed.length,
    row: (index) => {
      const fn = renamed[index];
      return [
        wasCell(fn, names),
        whereCell(fn, names, link2),
        [amount(figure(fn, metric, "owned").head, unitOf(metric))]
      ];
    }
  };
}
function wasCell({ was = "", package: path }, names) {
  if (was.startsWith(`${path}.`)) return [{ code: names.function(was.slice(path.length + 1)) }];
  const { importPath, local } = parseSymbol(was);
  return [{ code: names.function(local) }, " in ", { code: names.package(importPath) }];
}
function whereCell(fn, names, link2) {
  const short = names.function(fn.local);
  const title = short === fn.local ? "" : fn.name;
  return [{ code: short, url: link2(fn), title }, " in ", { code: names.package(fn.package) }];
}

// src/report/document.ts
var DEFAULT_ROWS = 25;

// src/report/page-names.ts
function pageNames({ functions, packages, results, modules }) {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const all = [...packages.map((pkg) => pkg.package), ...results.map(({ id }) => id.package)];
  const paths = packageNames(new Set(all), modules);
  const named2 = shortNames(new Set(results.map(({ id }) => id.name)));
  const short = (known3, name2) => known3.get(name2) ?? shortNames([name2]).get(name2);
  return {
    function: (local) => short(locals, local),
    package: (path) => paths.get(path) ?? packageNames([path], modules).get(path),
    result: ({ name: name2, procs }) => `${short(named2, name2)}${procs === void 0 ? "" : `-${procs}`}`
  };
}

// src/report/self-test.ts
var MOST_REASONS = 2;
var WORDS2 = {
  "no-verdict": ({ why }, packageName) => reasonText(why, packageName),
  "samples-alone": () => "functions that are known from samples never break a budget by themselves",
  "no-benchmem": () => "base printed no B/op: measure with -benchmem",
  amortised: () => "fewer than three timed lines of what is mostly buffers that grow now and then: measure both sides with -count=5",
  "only-on-head": () => "base does not have it",
  "no-stack": () => "base has no stack to put a growth on",
  "own-metric": () => "base printed more than its process allocated, which is no measurement",
  form: () => "a profile as text, or an output whose lines cannot be told apart",
  screened: () => "one process ran all of the package: what it shows is measured alone before it is red",
  "no-figures": () => "base measured nothing of it",
  "not-counted": () => "the profiles do not hold every allocation of it",
  "not-whole": () => "profiles that were timed, or have no output, are not compared as wholes",
  mixed: () => "one profile mixes it with benchmarks that the budget does not name",
  "too-large": () => "no growth that fits into a profile is over the limit",
  "too-few-samples": () => "these samples show no growth at all"
};
function unableText(unable, packageName) {
  const words = WORDS2[unable.code];
  return words(unable, packageName);
}
function selfTestLine(selfTest2, names) {
  const sentences = [caughtOf(selfTest2), unableOf(selfTest2, names), untriedOf(selfTest2)];
  const told = sentences.filter((sentence2) => sentence2.length > 0);
  return ["Self-test: ", ...told.flatMap((sentence2, i) => i > 0 ? [" ", ...sentence2] : sentence2)];
}
function caughtOf({ caught, of, trials }) {
  if (of === 0) return [];
  const isSampled = trials.some(
    ({ outcome, evidence }) => outcome.kind !== "unable" && evidence === "sampled"
  );
  const samples = isSampled ? ", or over what samples hide" : "";
  const accused = trials.filter(({ outcome }) => outcome.kind === "accused").length;
  const missed = of - caught - accused;
  const told = [
    `${caught} caught`,
    ...missed > 0 ? [`${missed} NOT caught`] : [],
    ...accused > 0 ? [`${accused} NOT within where the limit allows it`] : []
  ];
  return [
    `${plural(of, "growth")} put into the base, each just over its limit${samples}: ${told.join(", ")}.`
  ];
}
function unableOf({ of, unable, trials }, names) {
  if (unable === 0) return [];
  const start = of > 0 ? "No" : "no";
  const what = plural(unable, of > 0 ? "other limit" : "limit");
  const reasons = new Set(
    trials.flatMap(
      ({ outcome }) => outcome.kind === "unable" ? [unableText(outcome.why, names?.package)] : []
    )
  );
  const told = [...reasons].slice(0, MOST_REASONS);
  const more = reasons.size - told.length;
  return [
    `${start} growth could have broken ${what}: `,
    ...told.flatMap((prose2, i) => i > 0 ? ["; ", { prose: prose2 }] : [{ prose: prose2 }]),
    more > 0 ? `; and ${plural(more, "further reason")}.` : "."
  ];
}
function untriedOf({ untried, trials }) {
  if (untried === 0) return [];
  return [`That is a sample: ${trials.length} of ${trials.length + untried} limits.`];
}
function selfTestTable({ trials }, { judgement }) {
  const names = pageNames(judgement.diff);
  return {
    columns: [
      columns.left("self-test"),
      columns.name("budget"),
      columns.name("where"),
      columns.left("limit"),
      columns.right("base"),
      columns.right("put in"),
      columns.left("judged")
    ],
    length: trials.length,
    row: (index) => {
      const trial = trials[index];
      const { budget: budget2, limit, base, outcome } = trial;
      const { metric } = limit;
      return [
        [OUTCOMES[outcome.kind]],
        [{ prose: budget2.name }],
        whereLine(trial, names),
        [`${metric} `, { prose: limitText(limit) }],
        [base === void 0 ? "" : amountOf(base, metric, limitOf(trial).per)],
        [putIn(trial)],
        [judgedAs(outcome, names)]
      ];
    }
  };
}
var OUTCOMES = {
  caught: "caught",
  missed: "NOT caught",
  accused: "NOT within",
  unable: "cannot fail"
};
function judgedAs(outcome, names) {
  switch (outcome.kind) {
    case "caught":
      return outcome.verdict;
    case "missed":
    case "accused":
      return outcome.verdict ?? "not at all";
    case "unable":
      return { prose: unableText(outcome.why, names.package) };
  }
}
function putIn(trial) {
  const {
    growth: over,
    outcome,
    limit: { metric }
  } = trial;
  const growth2 = outcome.kind === "accused" ? outcome.allowed : over;
  const per = limitOf(trial).per;
  return METRICS.filter((each) => growth2[each] !== void 0).sort((a, b) => Number(b === metric) - Number(a === metric)).map((each) => changeOf(growth2[each], each, per)).join(" and ");
}
function selfTestJson({ trials, ...counts }) {
  const report = { schema: "heapgate/self-test/v2", ...counts, trials: trials.map(trialJson) };
  return `${JSON.stringify(report, null, 2).replaceAll("##[", "#\\u0023[")}
`;
}
function trialJson({ budget: budget2, limit, target, result, outcome, ...figures }) {
  const { metric, kind, text: text2, per } = limit;
  const { evidence, base, growth: growth2, beyond } = figures;
  const isTold2 = target.kind === "package" || target.kind === "function";
  return {
    outcome: outcome.kind,
    budget: budget2.name,
    level: budget2.level,
    target: target.kind,
    benchmark: result ? { package: result.package, name: result.name, procs: result.procs ?? null } : null,
    package: isTold2 ? target.package : result?.package ?? null,
    function: target.kind === "function" ? target.name : null,
    limit: { metric, kind, text: text2, per },
    evidence,
    base: base ?? null,
    growth: growth2,
    beyond,
    verdict: outcome.kind === "unable" ? null : outcome.verdict ?? null,
    unable: outcome.kind === "unable" ? unableJson(outcome.why) : null
  };
}
function unableJson(unable) {
  const code2 = unable.code === "no-verdict" ? unable.why.code : unable.code;
  return { code: code2, text: unableText(unable) };
}

// src/report/measured.ts
function measuredLines(input, names) {
  const { judgement, selfTest: selfTest2 } = input;
  const lines = [
    [
      ...countedSpans(judgement),
      ...printedSpans(judgement),
      ...functionSpans(judgement, names),
      ...captureSpans(judgement.diff)
    ]
  ];
  if (selfTest2 && selfTest2.of + selfTest2.unable > 0) lines.push(selfTestLine(selfTest2, names));
  lines.push([
    ...sidesLine(input.base, input.head),
    " \xB7 policy: ",
    { code: judgement.policy.file },
    ` \xB7 heapgate ${input.version}`
  ]);
  return lines.filter((line) => line.length > 0);
}
function sidesLine(base, head) {
  return ["Base: ", ...sideSpans(base), " \xB7 head: ", ...sideSpans(head)];
}
function countedSpans({ diff: { results } }) {
  const both2 = results.flatMap(
    ({ status, counted }) => status === "both" && counted ? [counted] : []
  );
  const alone = both2.filter(({ by }) => by !== "screen");
  const of = (by) => both2.filter((one) => one.by === by).length;
  const spans = [];
  if (alone.length > 0) {
    const pairs = [...groupBy(alone, ({ pair: [low, high] }) => `${low} and ${high}`)].sort(([, a], [, b]) => b.length - a.length).map(([pair2, alike], i) => `at ${pair2}${i === 0 ? " operations" : ` (${alike.length})`}`);
    const { least, most } = rangeOf2(alone.flatMap(({ repeats }) => [repeats.base, repeats.head]));
    const again = least < most ? `; ${most} times a side where it may have grown` : "";
    spans.push(
      `${plural(alone.length, "benchmark")} measured alone, ${pairs.join(", ")}, by what the larger count allocates more${again}. `
    );
  }
  if (of("timed") > 0) {
    spans.push(`${of("timed")} of them by what was printed: more is allocated outside the timer. `);
  }
  if (of("printed") > 0) {
    spans.push(`${of("printed")} of them by what was printed: the profiles hold samples. `);
  }
  if (of("screen") > 0) {
    const screened2 = plural(of("screen"), "benchmark");
    spans.push(`${screened2} measured together with all of the package, by what was printed. `);
  }
  return spans;
}
function printedSpans({ diff: { results } }) {
  const isTold2 = ({ bytes, objects }) => bytes !== void 0 || objects !== void 0;
  const both2 = results.filter(
    ({ status, lines: lines2 }) => status === "both" && [...lines2.base, ...lines2.head].some(isTold2)
  );
  if (both2.length === 0) return [];
  const counts = both2.flatMap(({ lines: { base, head } }) => [base.length, head.length]);
  const { least, most } = rangeOf2(counts);
  const lines = least === most ? plural(least, "line") : `${least} to ${plural(most, "line")}`;
  const iterations = new Set(
    both2.flatMap(
      ({ lines: { base, head } }) => [...base, ...head].map(({ iterations: count2 }) => count2)
    )
  );
  const ran = iterations.size === 1 ? `${plural([...iterations][0], "iteration")} a line` : both2.every(isFixed) ? "the same iterations on both sides" : "timed";
  const what = both2.length === 1 ? "1 benchmark printed it" : `${both2.length} benchmarks printed them`;
  return [`B/op and allocs/op as ${what}, ${lines} of each on either side, ${ran}. `];
}
function functionSpans({ diff: { scopes, base, head } }, names) {
  const of = (kind) => scopes.filter(({ evidence }) => evidence.kind === kind).length;
  const counted = of("counted");
  const sampled = of("sampled");
  const spans = [];
  const part = (count2) => count2 < scopes.length ? ` (${count2} of ${plural(scopes.length, "benchmark")})` : "";
  if (counted > 0) spans.push(`Functions: every allocation counted${part(counted)}. `);
  if (sampled > 0) {
    const periods = [.../* @__PURE__ */ new Set([...base.periods, ...head.periods])].filter((period) => period > 1);
    const rate = periods.map((period) => `${period} B`).join(" and ");
    spans.push(`Functions: from samples, one in about ${rate}${part(sampled)}. `);
  }
  const [unknown2] = scopes.flatMap(
    ({ evidence }) => evidence.kind === "none" ? [evidence.why] : []
  );
  if (unknown2) {
    const count2 = scopes.length - counted - sampled;
    spans.push(
      `Functions are not compared in ${plural(count2, "benchmark")}: `,
      { prose: reasonText(unknown2, names.package) },
      ". "
    );
  }
  return spans;
}
function captureSpans({
  base,
  head
}) {
  const from = toolchain(base);
  const to = toolchain(head);
  if (from === "" && to === "") return [];
  if (base.profiles.length === 0 && from === "") return [{ prose: to }, " on head."];
  if (from === to) return [{ prose: from }, " on both sides."];
  return [{ prose: from || "unknown" }, " on base, ", { prose: to || "unknown" }, " on head."];
}
function toolchain({ goVersion, goos, goarch }) {
  const platform = [goos, goarch].filter(Boolean).join("/");
  return [goVersion, platform].filter(Boolean).join(" ");
}
function sideSpans({ sha, description }) {
  const short = sha !== void 0 && /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
  if (short === void 0) return [description === void 0 ? "as given" : { prose: description }];
  if (description === void 0) return [{ code: short }];
  return [{ code: short }, " (", { prose: description }, ")"];
}

export {
  isOver,
  amount,
  pair,
  change,
  changeOf,
  telling,
  beside,
  resultKey,
  toMarkdown,
  toPlain,
  plural,
  formerOf,
  ofResult,
  formerFold,
  causeLines,
  findingLine,
  limitOf,
  changeSpans,
  whereLine,
  causeFor,
  limitText,
  reasonText,
  endingSign,
  endingVerb,
  endingWords,
  worstOnBase,
  unmeasuredLine,
  unmeasuredNotes,
  headlineMarkdown,
  headlineText,
  couldNotJudge,
  brokenPolicy,
  selfTestFailed,
  noBaseline,
  headlineOf,
  isBroken,
  noteLine,
  reportJson,
  diffJson,
  tableMarkdown,
  markdown,
  DEFAULT_POLICY,
  readPolicyFile,
  defaultPolicy,
  parsePolicy,
  compare,
  ENOUGH_REPEATS,
  isRepeated,
  screenedIn,
  shellWord,
  fileWord,
  reproduce,
  reproduceDiff,
  shownMetric,
  reproduceMeasured,
  hasFailed,
  gate,
  judgeOnce,
  concluded,
  loadPolicy,
  loadSides,
  figure,
  columns,
  changedFunctions,
  whereCell,
  DEFAULT_ROWS,
  pageNames,
  selfTestLine,
  selfTestTable,
  selfTestJson,
  measuredLines,
  sidesLine,
  captureSpans,
  text,
  pageText,
  painter,
  tableText
};
