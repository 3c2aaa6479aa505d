import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Minimatch,
  UserError,
  __commonJS,
  __require,
  __toESM,
  messageOf
} from "./chunk-EXJNEVIN.js";

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
        const parts2 = line.trim().split(/[ \t]+/);
        const name = parts2.shift();
        switch (name) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle, prefix] = parts2;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts2;
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
            onError(0, `Unknown directive ${name}`, true);
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
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
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
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
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
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
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
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
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
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split2 = i;
          }
          if (i >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
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
              split2 = void 0;
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
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
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
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
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
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
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
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
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
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
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
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
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
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
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
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
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
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
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
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
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
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
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
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
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
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
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
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
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
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
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
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
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
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
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
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
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
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
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
      return items.some((pair) => isEqual(pair.key, search));
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
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
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
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
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
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
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
      const split2 = source.split(/\n( *)/);
      const first = split2[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
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
      const { value, type, comment, range: range3 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
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
      scalar.range = range3;
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
        this.onError = (source, code2, message, warning2) => {
          const pos = getErrorPos(source);
          if (warning2)
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
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
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
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
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
    var Lexer = class {
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
        const quote3 = this.charAt(0);
        let end = this.buffer.indexOf(quote3, this.pos + 1);
        if (quote3 === "'") {
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
    exports.Lexer = Lexer;
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
    var Parser = class {
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
    exports.Parser = Parser;
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
      doc.warnings.forEach((warning2) => log.warn(doc.options.logLevel, warning2));
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

// src/profile/metric.ts
var METRICS = ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"];
function unitOf(metric) {
  return metric.endsWith("_space") ? "bytes" : "count";
}

// src/report/amounts.ts
var MINUS = "\u2212";
var BINARY_UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB"];
var COUNT_UNITS = ["k", "M", "G", "T", "P"];
function amount(value, unit, per = "run") {
  return `${value < 0 ? MINUS : ""}${magnitude(Math.abs(value), unit)}${suffix(per)}`;
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
function beside({ base, head, delta, interval }, unit, { limit, per = "run" } = {}) {
  const parts2 = [share(base, head, limit), bounds(delta, interval, unit, per)].filter(Boolean);
  return parts2.length === 0 ? "" : ` (${parts2.join(", ")})`;
}
function bounds(delta, interval, unit, per) {
  if (!interval) return "";
  const { low, high } = interval;
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
  const whole = Math.floor(value) === 0 ? 0 : Math.floor(Math.log10(value)) + 1;
  if (value >= 1) return String(Number(value.toFixed(Math.max(0, digits - whole))));
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
  const digits = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
  return `${size.toFixed(digits)} ${units[unit]}`;
}
function suffix(per) {
  return per === "op" ? "/op" : "";
}
function withNoun(text2, value, metric) {
  if (unitOf(metric) === "bytes") return text2;
  return `${text2} ${Math.abs(value) === 1 ? "object" : "objects"}`;
}

// src/compare/heap-diff.ts
var ATTRIBUTES = ["flat", "cum", "owned"];

// src/report/changes.ts
var MINOR = 1024;
function changesOf(diff, metric) {
  const other = companionOf(metric);
  const companion = diff.metrics.includes(other) ? other : void 0;
  const renamed = renamedIn(diff.functions);
  const paired = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const grew = [];
  const shrank = [];
  const libraries = [];
  for (const fn of diff.functions) {
    const attribute = fn.own ? "owned" : "flat";
    const inMetric = figure(fn, metric, attribute).delta;
    const delta = inMetric || (companion ? figure(fn, companion, attribute).delta : 0);
    if (delta === 0 || paired.has(fn)) continue;
    if (!fn.own) libraries.push(fn);
    else (delta > 0 ? grew : shrank).push(fn);
  }
  const by = (attribute, rank) => {
    const key = (fn) => rank(figure(fn, metric, attribute).delta);
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
    renamed,
    added: grew.filter((fn) => fn.status === "added").length,
    removed: shrank.filter((fn) => fn.status === "removed").length
  };
}
function renamedIn(functions) {
  const keyOf2 = (fn, side) => METRICS.map(
    (metric) => ATTRIBUTES.map((attribute) => figure(fn, metric, attribute)[side]).join()
  ).join();
  const bySide = (status, side) => {
    const found = /* @__PURE__ */ new Map();
    for (const fn of functions) {
      if (!fn.own || fn.status !== status) continue;
      const key = keyOf2(fn, side);
      const list = found.get(key);
      if (list) list.push(fn);
      else found.set(key, [fn]);
    }
    return found;
  };
  const gone = bySide("removed", "base");
  return [...bySide("added", "head")].flatMap(([key, [to, ...others]]) => {
    const [from, ...more] = gone.get(key) ?? [];
    if (!from || !to || others.length > 0 || more.length > 0) return [];
    return [{ from, to }];
  });
}
function figure(fn, metric, attribute) {
  return fn.metrics[metric]?.[attribute] ?? { base: 0, head: 0, delta: 0 };
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function companionOf(metric) {
  const kind = metric.startsWith("inuse") ? "inuse" : "alloc";
  return unitOf(metric) === "bytes" ? `${kind}_objects` : `${kind}_space`;
}

// src/report/inert.ts
var LONGEST = 120;
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function clean(text2) {
  const plain2 = /^[\x20-\x7e]*$/.test(text2) ? text2 : withoutUnseen(text2);
  return plain2.replaceAll("##[", "#\uFFFD[");
}
function lineOfLog(line) {
  return line.replace(/^(\s*):(?=:)/, "$1\uFFFD");
}
function withoutUnseen(text2) {
  return text2.normalize("NFC").replace(UNSEEN, "\uFFFD").replace(new RegExp("\\p{Zs}", "gu"), " ");
}
function capMiddle(text2, most = LONGEST) {
  if (text2.length <= most) return text2;
  const points = Array.from(text2);
  if (points.length <= most) return text2;
  const head = Math.ceil((most - 1) / 2);
  const tail = most - 1 - head;
  return `${points.slice(0, head).join("")}\u2026${points.slice(points.length - tail).join("")}`;
}
function code(text2) {
  return span(capMiddle(clean(text2)));
}
function codeCell(text2) {
  return code(text2).replaceAll("|", "\\|");
}
function prose(text2) {
  const words = capMiddle(clean(text2), 1e3).split(" ").filter((word) => word !== "");
  const parts2 = [];
  let foreign = [];
  const flush = () => {
    if (foreign.length === 0) return;
    const text3 = foreign.join(" ");
    const end = /[^,;:.][,;:.]$/.test(text3) ? -1 : text3.length;
    parts2.push(span(text3.slice(0, end)) + text3.slice(end));
    foreign = [];
  };
  words.forEach((word, i) => {
    if (!isPlainWord(word, i === 0)) {
      foreign.push(word);
      return;
    }
    flush();
    parts2.push(word);
  });
  flush();
  return parts2.join(" ");
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
var NUMBER = /^[+−-]?\d{1,6}(?:\.\d+)?(?:[%×]|(?:[kKMGT]i?)?B?(?:\/op)?)$/;
var UNIT = /^(?:[kKMGT]i?)?B(?:\/op)?$/;
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
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function markdownOf(span2, name, sentence) {
  if (typeof span2 === "string") return span2;
  if ("strong" in span2) return `**${span2.strong}**`;
  if ("prose" in span2) return sentence(span2.prose);
  return link(name(span2.code), span2.url, span2.title);
}
function plainOf(span2) {
  if (typeof span2 === "string") return span2.replaceAll(MINUS, "-");
  if ("strong" in span2) return span2.strong.replaceAll(MINUS, "-");
  if ("prose" in span2) return capMiddle(clean(span2.prose), 1e3);
  return capMiddle(clean(span2.code));
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
  return { sign: "\u274C", line: ["Could not judge: ", { prose: message }] };
}
function noBaseline(message) {
  return { sign: "\u2754", line: ["No baseline: ", { prose: message }, ". Nothing was judged"] };
}
function headlineOf(judgement, changes, names) {
  const worst = judgement.verdicts[0];
  if (!worst) return nothingJudged(judgement);
  switch (judgement.conclusion) {
    case "fail":
      return { sign: "\u274C", line: ["Over budget: ", ...brokenLimitLine(worst, names)] };
    case "warn":
      return { sign: "\u26A0\uFE0F", line: ["Warning: ", ...brokenLimitLine(worst, names)] };
    case "inconclusive":
      return { sign: "\u2754", line: ["Cannot tell: ", ...undecided(worst, names)] };
    case "waived":
      return {
        sign: "\u2705",
        line: ["Waived: ", ...brokenLimitLine(worst, names), ", and a waiver allows it"]
      };
    case "pass":
      return { sign: "\u2705", line: within(judgement, changes, names) };
  }
}
function countsLine({ verdicts, diff }) {
  if (verdicts.every((v) => v.verdict === "pass")) return [];
  const count = (verdict) => verdicts.filter((v) => v.verdict === verdict).length;
  const parts2 = [`${count("fail")} of ${plural(verdicts.length, "budget")} exceeded`];
  if (count("warn") > 0) parts2.push(plural(count("warn"), "warning"));
  if (count("inconclusive") > 0) parts2.push(`${count("inconclusive")} cannot be told`);
  if (count("waived") > 0) parts2.push(`${count("waived")} waived`);
  const line = [`${parts2.join(", ")}.`];
  const worst = verdicts[0];
  const total = worst && diff.totals[worst.metric];
  if (!total || worst.limit.per === "op") return line;
  const rest = worst.attribute === "cum" ? total.delta : total.delta - worst.delta;
  const what = worst.attribute === "cum" ? "In all" : "Everything else";
  return [...line, ` ${what}: ${rest === 0 ? "no change" : changeOf(rest, worst.metric)}.`];
}
function whereLine(v, names) {
  const pkg = { code: names.package(v.package) };
  return v.local === void 0 ? [pkg] : [{ code: names.function(v.local) }, " in ", pkg];
}
function brokenLimitLine(v, names) {
  const { per, relative: relative2 } = v.limit;
  const verb = v.metric.startsWith("alloc") ? "allocates" : "holds";
  const itself = v.attribute === "flat" ? " itself" : "";
  const reach = v.attribute === "cum" ? " with all it calls" : "";
  const start = [...whereLine(v, names), `${itself} ${verb} `];
  if (v.limit.kind === "max") {
    const over = v.over > 0 ? `, ${amountOf(v.over, v.metric, per)} over the limit ` : ", limit ";
    return [...start, `${amountOf(v.head, v.metric, per)}${reach}${over}`, ...limitSpans(v.limit)];
  }
  const around = beside(v, unitOf(v.metric), { limit: relative2, per });
  const change3 = `${changeOf(v.delta, v.metric, per)}${around}`;
  return [...start, `${change3}${reach}, limit `, ...limitSpans(v.limit)];
}
function limitSpans({ kind, text: text2, metric, absolute, floor, per }) {
  const limit = { prose: kind === "increase" ? `+${text2}` : text2 };
  if (absolute !== void 0 || !floor) return [limit];
  return [limit, ` above ${amountOf(floor, metric, per)}`];
}
function undecided(verdict, names) {
  const line = brokenLimitLine(verdict, names);
  return verdict.reason === "" ? line : [...line, ", but ", { prose: verdict.reason }];
}
function within({ verdicts }, { grew, shrank, metric }, names) {
  const line = [`Within budget: ${verdicts.length} of ${verdicts.length}. `];
  const most = grew[0];
  if (most && figure(most, metric, "owned").delta > 0) {
    const owned = figure(most, metric, "owned");
    const size = `${changeOf(owned.delta, metric)}${beside(owned, unitOf(metric))}`;
    line.push(`Largest growth ${size} in `, ...whereLine(most, names));
  } else {
    line.push("Nothing grew");
  }
  const losses = shrank.map((fn) => -figure(fn, metric, "owned").delta).filter((loss) => loss > 0);
  if (losses.length > 0) {
    const by = losses.reduce((sum, loss) => sum + loss, 0);
    line.push(`; ${plural(losses.length, "function")} shrank by ${amountOf(by, metric)}`);
  }
  return line;
}
function nothingJudged({ diff, policy }) {
  if (diff.samples.base === 0 && diff.samples.head === 0) {
    return {
      sign: "\u2754",
      line: ["Nothing was judged: neither side has a sample of the code under test"]
    };
  }
  return {
    sign: "\u2754",
    line: ["Nothing was judged: no budget of ", { code: policy.file }, " matches these profiles"]
  };
}

// src/commands/exit-code.ts
var FAIL_ON = ["error", "warning", "never"];
function exitCodeOf({ judgement, unmeasured = [] }, failOn) {
  const { verdicts, conclusion, policy } = judgement;
  if (conclusion === "fail" && failOn !== "never") return 1;
  if (conclusion === "warn" && failOn === "warning") return 1;
  if (verdicts.length === 0 || unmeasured.length > 0) return 2;
  return conclusion === "inconclusive" && policy.onInconclusive === "fail" ? 2 : 0;
}

// src/version.ts
var VERSION = true ? "0.1.0" : "unbuilt";

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
function widthOf(text2) {
  let width = 0;
  for (const _ of text2) width++;
  return width + (text2.match(WIDE)?.length ?? 0);
}
function alignColumns(rows, aligns, width) {
  const widths = aligns.map(
    (_, c) => rows.reduce((most, row) => Math.max(most, widthOf(row[c])), 0)
  );
  const cells = width === void 0 ? rows : narrowed(rows, aligns, widths, width);
  return cells.map(
    (row) => row.map((cell, c) => {
      const space = " ".repeat(Math.max(0, widths[c] - widthOf(cell)));
      return aligns[c] === "right" ? space + cell : cell + space;
    }).join("  ")
  );
}
function narrowed(rows, aligns, widths, width) {
  const total = widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1);
  const left = widths.map((each, c) => aligns[c] === "left" ? each : 0);
  const widest = left.indexOf(Math.max(...left));
  const room = Math.max(20, widths[widest] - (total - width));
  if (total <= width || room >= widths[widest]) return rows;
  widths[widest] = room;
  return rows.map(
    (row) => row.map((cell, c) => c === widest && widthOf(cell) > room ? capMiddle(cell, room) : cell)
  );
}

// src/report/tables.ts
var WORDS = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F warn",
  inconclusive: "\u2754 cannot tell",
  waived: "\u2705 waived",
  pass: "\u2705 within"
};
function budgetTable(verdicts, names, link2) {
  return {
    columns: [
      { title: "verdict", align: "left" },
      { title: "budget", align: "left" },
      { title: "where", align: "left" },
      { title: "base", align: "right" },
      { title: "head", align: "right" },
      { title: "change", align: "right" },
      { title: "limit", align: "left" }
    ],
    length: verdicts.length,
    row: (index) => budgetRow(verdicts[index], names, link2)
  };
}
function budgetRow(v, names, link2) {
  const unit = unitOf(v.metric);
  const { per, relative: relative2 } = v.limit;
  const attribute = v.attribute === "owned" ? "" : ` (${v.attribute})`;
  const kind = v.limit.kind === "max" ? " max" : "";
  const limit = [`${v.metric}${attribute}${kind} `, ...limitSpans(v.limit)];
  if (v.limit.kind === "max" && v.over > 0)
    limit.push(`, over by ${amountOf(v.over, v.metric, per)}`);
  return [
    [WORDS[v.verdict]],
    [{ prose: capMiddle(v.budget, 80) }],
    whereCell(v.function ?? v.package, v, names, link2),
    [amount(v.base, unit, per)],
    [amount(v.head, unit, per)],
    [{ strong: change(v.delta, unit, per) }, beside(v, unit, { limit: relative2, per })],
    limit
  ];
}
function ownTable(functions, changes, names, link2) {
  const columns = [
    ...amountColumns("function", "change"),
    { title: "flat", align: "right" }
  ];
  return functionTable(functions, changes, "owned", columns, names, link2);
}
function libraryTable(functions, changes, names, link2) {
  return functionTable(
    functions,
    changes,
    "flat",
    amountColumns("function", "change"),
    names,
    link2
  );
}
function renamedTable({ renamed, metric }, names, link2) {
  return {
    columns: [
      { title: "gone", align: "left" },
      { title: "new", align: "left" },
      { title: "on both sides", align: "right" }
    ],
    length: renamed.length,
    row: (index) => {
      const { from, to } = renamed[index];
      return [
        whereCell(from.name, { ...from, file: "" }, names, link2),
        whereCell(to.name, to, names, link2),
        [amount(figure(to, metric, "owned").head, unitOf(metric))]
      ];
    }
  };
}
function functionTable(functions, { metric, companion }, attribute, columns, names, link2) {
  const withFlat = columns.length > 4;
  return {
    columns: companion ? [...columns, { title: titleOf(companion), align: "right" }] : columns,
    length: functions.length,
    row: (index) => {
      const fn = functions[index];
      const unit = unitOf(metric);
      const amounts = figure(fn, metric, attribute);
      const row = [
        whereCell(fn.name, fn, names, link2),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)]
      ];
      if (withFlat) row.push([change(figure(fn, metric, "flat").delta, unit)]);
      if (companion) row.push([change(figure(fn, companion, attribute).delta, unitOf(companion))]);
      return row;
    }
  };
}
function minorText({ minor }) {
  return minor === 0 ? "" : `${minor} more outside the module changed by less than ${MINOR / 1024} KiB each.`;
}
function amountColumns(first, last) {
  return [
    { title: first, align: "left" },
    { title: "base", align: "right" },
    { title: "head", align: "right" },
    { title: last, align: "right" }
  ];
}
function whereCell(full, at, names, link2) {
  const url = at.file === "" ? void 0 : link2(at);
  const pkg = names.package(at.package);
  if (at.local === void 0) return [{ code: pkg, url }];
  const short = names.function(at.local);
  const title = short === at.local ? "" : full;
  return [{ code: short, url, title }, " in ", { code: pkg }];
}
function titleOf(metric) {
  return unitOf(metric) === "bytes" ? "bytes" : "objects";
}

// src/report/text.ts
function text(report, options = {}) {
  const { color = false, width, maxRows = 25 } = options;
  const paint = painter(color);
  const { changes, names, broken: broken2, held } = report;
  const noLink = () => void 0;
  const table = (of) => tableText(of, maxRows, width, paint);
  const blocks = [
    paint(headlineText(report.headline), ...styleOf(report.input.judgement.conclusion)),
    toPlain(report.counts),
    table(budgetTable(broken2, names, noLink)),
    ...report.growths.map(({ title, tree }) => [toPlain(title), ...tree.map(treeLine)].join("\n")),
    ...notesText(report),
    headed("Grew, by what each owns", table(ownTable(changes.grew, changes, names, noLink)), paint),
    headed("Shrank", table(ownTable(changes.shrank, changes, names, noLink)), paint),
    headed("Renamed, by their figures", table(renamedTable(changes, names, noLink)), paint),
    headed(
      "Outside the module, flat",
      table(libraryTable(changes.libraries, changes, names, noLink)),
      paint
    ),
    minorText(changes),
    held.length > 0 ? `${plural(held.length, "budget")} ${held.length === 1 ? "holds" : "hold"}.` : "",
    report.measured.map(toPlain).join("\n"),
    commandsText(report.input.commands)
  ];
  return pageText(blocks);
}
function pageText(blocks) {
  const page = blocks.filter((block) => block !== "").join("\n\n");
  return `${page.split("\n").map(lineOfLog).join("\n")}
`;
}
var CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
function painter(color) {
  if (!color) return (plain2) => plain2;
  return (plain2, ...styles) => `${styles.map((style) => `\x1B[${CODES[style]}m`).join("")}${plain2}\x1B[0m`;
}
function tableText(table, most, width, paint) {
  if (table.length === 0) return "";
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = 0; i < Math.min(table.length, most); i++) rows.push(table.row(i).map(cellText));
  const aligns = table.columns.map(({ align }) => align);
  const [head, ...lines] = alignColumns(rows, aligns, width).map((line) => line.trimEnd());
  const rest = table.length - lines.length;
  return [paint(head, "dim"), ...lines, ...rest > 0 ? [`\u2026 and ${rest} more.`] : []].join("\n");
}
function cellText(line) {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, "");
}
function treeLine(line) {
  return `  ${clean(line).replaceAll("\u2212", "-")}`;
}
function commandsText(commands) {
  if (commands.length === 0) return "";
  return ["See it yourself:", ...commands.map((command) => `  ${clean(command)}`)].join("\n");
}
function headed(title, body, paint) {
  return body === "" ? "" : `${paint(title, "bold")}
${body}`;
}
function notesText({ notes }) {
  return notes.map(
    ({ level, line }) => `${level === "warning" ? "warning: " : "note: "}${toPlain(line)}`
  );
}
function styleOf(conclusion) {
  if (conclusion === "fail") return ["bold", "red"];
  return ["bold", conclusion === "pass" || conclusion === "waived" ? "green" : "yellow"];
}

// src/report/json.ts
function reportJson(report) {
  const { judgement, version, selfTest: selfTest2, commands, base, head } = report.input;
  return stringify({
    schema: "heapgate/report/v1",
    version,
    conclusion: judgement.conclusion,
    headline: headlineText(report.headline),
    policy: judgement.policy.file,
    ...differenceOf(judgement.diff, base, head),
    budgets: judgement.verdicts.map(budgetOf),
    ...tablesOf(judgement.diff),
    notes: [
      ...judgement.notes.map(({ level, text: text2, at }) => ({ level, text: text2, at: at ?? null })),
      ...judgement.diff.notes.map(({ level, text: text2 }) => ({ level, text: text2, at: null }))
    ],
    selfTest: selfTest2 ?? null,
    commands
  });
}
function diffJson({ diff, base, head, commands, version }) {
  return stringify({
    schema: "heapgate/diff/v1",
    version,
    ...differenceOf(diff, base, head),
    ...tablesOf(diff),
    notes: diff.notes.map(({ level, text: text2 }) => ({ level, text: text2, at: null })),
    commands
  });
}
function stringify(report) {
  const parts2 = Object.entries(report).map(([key, value]) => {
    const lines = Array.isArray(value) && value.length > 0 && typeof value[0] === "object";
    const text2 = lines ? `[
${value.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}
  ]` : JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
    return `  ${JSON.stringify(key)}: ${text2}`;
  });
  return `{
${parts2.join(",\n")}
}
`.replaceAll("##[", "#\\u0023[");
}
function differenceOf(diff, base, head) {
  return {
    module: diff.module,
    capture: { class: diff.capture.class, reasons: diff.capture.reasons },
    base: sideOf(diff.base, base, diff.samples.base),
    head: sideOf(diff.head, head, diff.samples.head),
    totals: Object.fromEntries(
      METRICS.flatMap((metric) => {
        const total = diff.totals[metric];
        return total ? [[metric, changeOf2(total)]] : [];
      })
    )
  };
}
function sideOf(capture, { sha, description }, samples) {
  const { periods, iterations, procs, goVersion, goos, goarch, profiles } = capture;
  return {
    sha: sha ?? null,
    description: description ?? null,
    periods,
    iterations,
    procs,
    goVersion,
    goos,
    goarch,
    samples,
    profiles
  };
}
function budgetOf(verdict) {
  const { limit } = verdict;
  return {
    verdict: verdict.verdict,
    budget: verdict.budget,
    at: verdict.at,
    level: verdict.level,
    package: verdict.package,
    function: verdict.function ?? null,
    file: verdict.file,
    line: verdict.line,
    metric: verdict.metric,
    attribute: verdict.attribute,
    limit: {
      kind: limit.kind,
      text: limit.text,
      relative: limit.relative ?? null,
      absolute: limit.absolute ?? null,
      floor: limit.floor ?? null,
      per: limit.per,
      at: limit.at
    },
    base: verdict.base,
    head: verdict.head,
    delta: verdict.delta,
    noise: verdict.interval ? noiseOf(verdict.interval) : null,
    // A share of the base seldom is a whole number, nor exact in binary.
    over: Math.round(verdict.over * 1e3) / 1e3,
    reason: verdict.reason
  };
}
function tablesOf({ functions, packages }) {
  return {
    functions: functions.filter((fn) => fn.status !== "unchanged").sort((a, b) => compareText(a.name, b.name)).map(functionOf),
    packages: packages.filter((pkg) => pkg.status !== "unchanged").sort((a, b) => compareText(a.package, b.package)).map(({ package: path, own, status, metrics }) => ({
      package: path,
      own,
      status,
      metrics: metricsOf(metrics)
    }))
  };
}
function functionOf({ name, package: path, own, file, line, status, metrics }) {
  return { name, package: path, own, file, line, status, metrics: metricsOf(metrics) };
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
  if (!interval) return { base, head, delta };
  return { base, head, delta, noise: noiseOf(interval) };
}
function noiseOf({ low, high }) {
  const rounded = (bound) => Math.round(bound * 1e3) / 1e3;
  return { low: rounded(low), high: rounded(high) };
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
  let left = room - head.length - line.length - 1 - "\n\n\u2026 and 1234567 more.".length;
  for (let i = from; i < from + wanted; i++) {
    const row = render([titles, table.row(i).map(toCell)], align).split("\n")[2];
    if (row.length + 1 > left) break;
    left -= row.length + 1;
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
  const missing2 = [];
  let room = most - RESERVE;
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const text2 = section.render(room - BETWEEN.length);
    if (text2 === "") continue;
    if (text2 === void 0 || text2.length + BETWEEN.length > room) {
      missing2.push(section.name);
      continue;
    }
    rendered.set(section, text2);
    room -= text2.length + BETWEEN.length;
  }
  const parts2 = sections.flatMap((section) => rendered.get(section) ?? []);
  const page = parts2.join(BETWEEN);
  if (missing2.length === 0) return page;
  const remark = `Left out for want of room: ${missing2.join(", ")}. The JSON report has everything.`;
  const whole = [...parts2, remark].join(BETWEEN);
  return whole.length <= most ? whole : page;
}
function fixed(name, rank, text2) {
  return { name, rank, render: (room) => text2.length <= room ? text2 : void 0 };
}
function fold(name, rank, summary, parts2) {
  const start = `<details><summary>${summary}</summary>

`;
  const end = "\n\n</details>";
  const render2 = (room) => {
    let left = room - start.length - end.length;
    const texts = [];
    for (const part of parts2) {
      const text2 = part(left - BETWEEN.length);
      if (text2 === void 0 || text2 === "" || text2.length > left) continue;
      texts.push(text2);
      left -= text2.length + BETWEEN.length;
    }
    return texts.length === 0 ? void 0 : `${start}${texts.join(BETWEEN)}${end}`;
  };
  return { name, rank, render: render2 };
}

// src/report/markdown.ts
var COMMENT_LENGTH = 65536;
var ROWS_IN_SIGHT = 10;
var MOST_NOTES = 10;
function markdown(report, options = {}) {
  const { maxLength = COMMENT_LENGTH, maxRows = 25, marker = "" } = options;
  const start = marker === "" ? "" : `${marker}
`;
  return `${start}${fitPage(sectionsOf(report, maxRows), maxLength - start.length)}`;
}
function sectionsOf(report, maxRows) {
  const { broken: broken2, held, names, link: link2, growths, notes } = report;
  const budgets = budgetTable(broken2, names, link2);
  const [first, ...others] = growths;
  const warnings = notes.filter((note) => note.level === "warning");
  const sections = [
    fixed("the verdict", 0, headlineMarkdown(report.headline, report.title)),
    fixed("the counts", 0, toMarkdown(report.counts)),
    {
      name: "the budgets",
      rank: 1,
      render: (room) => tableMarkdown(rowsOf(budgets, ROWS_IN_SIGHT), { most: maxRows, room })
    },
    fixed("why it grew", 2, first ? growthMarkdown(first) : ""),
    fixed("warnings", 3, notesMarkdown(warnings))
  ];
  if (budgets.length > ROWS_IN_SIGHT) {
    const more = budgets.length - ROWS_IN_SIGHT;
    sections.push(
      fold("more budgets", 5, `${plural(more, "more budget")} to look at`, [
        (room) => tableMarkdown(budgets, { from: ROWS_IN_SIGHT, most: maxRows, room })
      ])
    );
  }
  if (others.length > 0) {
    const trees = others.map((growth) => () => growthMarkdown(growth));
    sections.push(fold("why others grew", 7, `Why ${plural(others.length, "other")} grew`, trees));
  }
  const changed = changesSection(report, maxRows);
  if (changed) sections.push(changed);
  if (held.length > 0) sections.push(heldSection(report, maxRows));
  return [...sections, measuredSection(report)];
}
function rowsOf(table, most) {
  return { ...table, length: Math.min(table.length, most) };
}
function titled(title, table, most, room) {
  const rows = tableMarkdown(table, { most, room: room - title.length - 2 });
  return rows ? `${title}

${rows}` : rows;
}
function growthMarkdown({ title, tree }) {
  return `${toMarkdown(title)}

${codeBlock(tree)}`;
}
function notesMarkdown(notes) {
  const lines = notes.slice(0, MOST_NOTES).map(({ line }) => `- ${toMarkdown(line)}`);
  if (notes.length > MOST_NOTES) lines.push(`- \u2026 and ${notes.length - MOST_NOTES} more.`);
  return lines.join("\n");
}
function changesSection(report, most) {
  const { changes, names, link: link2 } = report;
  const { grew, shrank, libraries, renamed, minor } = changes;
  if (grew.length + shrank.length + libraries.length + renamed.length + minor === 0)
    return void 0;
  const part = (table, title) => (room) => titled(title, table, most, room);
  return fold("the changed functions", 6, changesSummary(report), [
    part(ownTable(grew, changes, names, link2), "**Grew**, by what each owns"),
    part(ownTable(shrank, changes, names, link2), "**Shrank**"),
    part(renamedTable(changes, names, link2), "**Renamed**, by their figures"),
    part(libraryTable(libraries, changes, names, link2), "**Outside the module**, flat"),
    () => minorText(changes)
  ]);
}
function changesSummary({ changes }) {
  const { grew, shrank, libraries, renamed, added, removed, minor, metric } = changes;
  const parts2 = [`${grew.length - added} grew`, `${shrank.length - removed} shrank`];
  if (added > 0) parts2.push(`${added} new`);
  if (removed > 0) parts2.push(`${removed} gone`);
  if (renamed.length > 0) parts2.push(`${renamed.length} renamed`);
  if (libraries.length + minor > 0) parts2.push(`${libraries.length + minor} outside the module`);
  return `All changed functions (${metric}): ${parts2.join(", ")}`;
}
function heldSection({ held, names, link: link2 }, most) {
  const changed = held.filter((verdict) => verdict.delta !== 0);
  const same = held.length - changed.length;
  const summary = `${plural(held.length, "budget")} ${held.length === 1 ? "holds" : "hold"}`;
  const table = budgetTable(changed, names, link2);
  return fold("the budgets that hold", 8, summary, [
    (room) => tableMarkdown(table, { most, room }),
    () => same > 0 ? `${plural(same, "budget")} without any change.` : ""
  ]);
}
function measuredSection({ measured, notes, input }) {
  const infos = notes.filter((note) => note.level === "info");
  const parts2 = [measured.map(toMarkdown).join("\n\n"), notesMarkdown(infos)];
  if (input.commands.length > 0) parts2.push(codeBlock(input.commands, "sh"));
  return fold(
    "how it was measured",
    4,
    "How this was measured, and how to see it yourself",
    parts2.map((text2) => () => text2)
  );
}

// node_modules/pprof-format/dist/esm/index.js
var __classPrivateFieldGet = function(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _StringTable_encodings;
var _StringTable_positions;
var lowMaxBig = 2n ** 32n - 1n;
var lowMax = 2 ** 32 - 1;
var lowMaxPlus1 = lowMax + 1;
var toUtf8 = typeof Buffer === "undefined" ? (value) => new TextEncoder().encode(value) : (value) => Buffer.from(value, "utf8");
function countNumberBytes(buffer) {
  if (!buffer.length)
    return 0;
  let i = 0;
  while (i < buffer.length && buffer[i++] >= 128)
    ;
  return i;
}
function decodeBigNumber(buffer) {
  if (!buffer.length)
    return BigInt(0);
  let value = BigInt(buffer[0] & 127);
  let i = 0;
  while (buffer[i++] >= 128) {
    value |= BigInt(buffer[i] & 127) << BigInt(7 * i);
  }
  return value;
}
function makeValue(value, offset = 0) {
  return { value, offset };
}
function getValue(mode, buffer) {
  switch (mode) {
    case kTypeVarInt:
      for (let i = 0; i < buffer.length; i++) {
        if (!(buffer[i] & 128)) {
          return makeValue(buffer.subarray(0, i + 1));
        }
      }
      return makeValue(buffer);
    case kTypeLengthDelim: {
      const offset = countNumberBytes(buffer);
      const size = decodeNumber(buffer);
      return makeValue(buffer.subarray(offset, Number(size) + offset), offset);
    }
    default:
      throw new Error(`Unrecognized value type: ${mode}`);
  }
}
function lowBits(number) {
  return typeof number !== "bigint" ? (number >>> 0) % lowMaxPlus1 : Number(number & lowMaxBig);
}
function highBits(number) {
  return typeof number !== "bigint" ? number / lowMaxPlus1 >>> 0 : Number(number >> 32n & lowMaxBig);
}
function long(number) {
  const sign = number < 0;
  if (sign)
    number = -number;
  let lo = lowBits(number);
  let hi = highBits(number);
  if (sign) {
    hi = ~hi >>> 0;
    lo = ~lo >>> 0;
    if (++lo > lowMax) {
      lo = 0;
      if (++hi > lowMax) {
        hi = 0;
      }
    }
  }
  return [hi, lo];
}
var kTypeVarInt = 0;
var kTypeLengthDelim = 2;
function decodeNumber(buffer) {
  const size = countNumberBytes(buffer);
  if (size > 4)
    return decodeBigNumber(buffer);
  if (!buffer.length)
    return 0;
  let value = buffer[0] & 127;
  let i = 0;
  while (buffer[i++] >= 128) {
    value |= (buffer[i] & 127) << 7 * i;
  }
  return value;
}
function decodeNumbers(buffer) {
  const values = [];
  let start = 0;
  for (let i = 0; i < buffer.length; i++) {
    if ((buffer[i] & 128) === 0) {
      values.push(decodeNumber(buffer.subarray(start, i + 1)));
      start = i + 1;
    }
  }
  return values;
}
function push(value, list) {
  if (list == null) {
    return [value];
  }
  list.push(value);
  return list;
}
function pushAll(values, list) {
  if (list == null) {
    return values;
  }
  for (const value of values) {
    list.push(value);
  }
  return list;
}
function measureNumber(number) {
  if (number === 0 || number === 0n)
    return 0;
  const [hi, lo] = long(number);
  const a = lo;
  const b = (lo >>> 28 | hi << 4) >>> 0;
  const c = hi >>> 24;
  if (c !== 0) {
    return c < 128 ? 9 : 10;
  }
  if (b !== 0) {
    if (b < 16384) {
      return b < 128 ? 5 : 6;
    }
    return b < 2097152 ? 7 : 8;
  }
  if (a < 16384) {
    return a < 128 ? 1 : 2;
  }
  return a < 2097152 ? 3 : 4;
}
function measureValue(value) {
  if (typeof value === "undefined")
    return 0;
  if (typeof value === "number" || typeof value === "bigint") {
    return measureNumber(value) || 1;
  }
  return value.length;
}
function measureArray(list) {
  let size = 0;
  for (const item of list) {
    size += measureValue(item);
  }
  return size;
}
function measureNumberField(number) {
  const length = measureNumber(number);
  return length ? 1 + length : 0;
}
function measureNumberArrayField(values) {
  let total = 0;
  for (const value of values) {
    total += measureNumber(value) || 1;
  }
  return total ? 1 + measureNumber(total) + total : 0;
}
function measureLengthDelimField(value) {
  const length = measureValue(value);
  return length ? 1 + measureNumber(length) + length : 0;
}
function measureLengthDelimArrayField(values) {
  let total = 0;
  for (const value of values) {
    total += measureLengthDelimField(value);
  }
  return total;
}
function encodeNumber(buffer, i, number) {
  if (number === 0 || number === 0n) {
    buffer[i++] = 0;
    return i;
  }
  let [hi, lo] = long(number);
  while (hi) {
    buffer[i++] = lo & 127 | 128;
    lo = (lo >>> 7 | hi << 25) >>> 0;
    hi >>>= 7;
  }
  while (lo > 127) {
    buffer[i++] = lo & 127 | 128;
    lo = lo >>> 7;
  }
  buffer[i++] = lo;
  return i;
}
var emptyTableToken = /* @__PURE__ */ Symbol();
var StringTable = class _StringTable {
  constructor(tok) {
    this.strings = new Array();
    _StringTable_encodings.set(this, new Array());
    _StringTable_positions.set(this, /* @__PURE__ */ new Map());
    if (tok !== emptyTableToken) {
      this.dedup("");
    }
  }
  get encodedLength() {
    let size = 0;
    for (const encoded of __classPrivateFieldGet(this, _StringTable_encodings, "f")) {
      size += encoded.length;
    }
    return size;
  }
  _encodeToBuffer(buffer, offset) {
    for (const encoded of __classPrivateFieldGet(this, _StringTable_encodings, "f")) {
      buffer.set(encoded, offset);
      offset += encoded.length;
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.encodedLength)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static _encodeStringFromUtf8(stringBuffer) {
    const buffer = new Uint8Array(1 + stringBuffer.length + (measureNumber(stringBuffer.length) || 1));
    let offset = 0;
    buffer[offset++] = 50;
    offset = encodeNumber(buffer, offset, stringBuffer.length);
    if (stringBuffer.length > 0) {
      buffer.set(stringBuffer, offset);
    }
    return buffer;
  }
  static _encodeString(string) {
    return _StringTable._encodeStringFromUtf8(toUtf8(string));
  }
  dedup(string) {
    if (typeof string === "number")
      return string;
    if (!__classPrivateFieldGet(this, _StringTable_positions, "f").has(string)) {
      const pos = this.strings.push(string) - 1;
      __classPrivateFieldGet(this, _StringTable_positions, "f").set(string, pos);
      __classPrivateFieldGet(this, _StringTable_encodings, "f").push(_StringTable._encodeString(string));
    }
    return __classPrivateFieldGet(this, _StringTable_positions, "f").get(string);
  }
  _decodeString(buffer) {
    const string = new TextDecoder().decode(buffer);
    __classPrivateFieldGet(this, _StringTable_positions, "f").set(string, this.strings.push(string) - 1);
    __classPrivateFieldGet(this, _StringTable_encodings, "f").push(_StringTable._encodeStringFromUtf8(buffer));
  }
};
_StringTable_encodings = /* @__PURE__ */ new WeakMap(), _StringTable_positions = /* @__PURE__ */ new WeakMap();
function decode(buffer, decoder) {
  const data = {};
  let index = 0;
  while (index < buffer.length) {
    const field = buffer[index] >> 3;
    const mode = buffer[index] & 7;
    index++;
    const { offset, value } = getValue(mode, buffer.subarray(index));
    index += value.length + offset;
    decoder(data, field, value);
  }
  return data;
}
var ValueType = class _ValueType {
  static create(data) {
    return data instanceof _ValueType ? data : new _ValueType(data);
  }
  constructor(data) {
    this.type = data.type || 0;
    this.unit = data.unit || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.type);
    total += measureNumberField(this.unit);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.type) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.type);
    }
    if (this.unit) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.unit);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.type = decodeNumber(buffer);
        break;
      case 2:
        data.unit = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Label = class _Label {
  static create(data) {
    return data instanceof _Label ? data : new _Label(data);
  }
  constructor(data) {
    this.key = data.key || 0;
    this.str = data.str || 0;
    this.num = data.num || 0;
    this.numUnit = data.numUnit || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.key);
    total += measureNumberField(this.str);
    total += measureNumberField(this.num);
    total += measureNumberField(this.numUnit);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.key) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.key);
    }
    if (this.str) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.str);
    }
    if (this.num) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.num);
    }
    if (this.numUnit) {
      buffer[offset++] = 32;
      offset = encodeNumber(buffer, offset, this.numUnit);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.key = decodeNumber(buffer);
        break;
      case 2:
        data.str = decodeNumber(buffer);
        break;
      case 3:
        data.num = decodeNumber(buffer);
        break;
      case 4:
        data.numUnit = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Sample = class _Sample {
  static create(data) {
    return data instanceof _Sample ? data : new _Sample(data);
  }
  constructor(data) {
    this.locationId = data.locationId || [];
    this.value = data.value || [];
    this.label = (data.label || []).map(Label.create);
  }
  get length() {
    let total = 0;
    total += measureNumberArrayField(this.locationId);
    total += measureNumberArrayField(this.value);
    total += measureLengthDelimArrayField(this.label);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.locationId.length) {
      buffer[offset++] = 10;
      offset = encodeNumber(buffer, offset, measureArray(this.locationId));
      for (const locationId of this.locationId) {
        offset = encodeNumber(buffer, offset, locationId);
      }
    }
    if (this.value.length) {
      buffer[offset++] = 18;
      offset = encodeNumber(buffer, offset, measureArray(this.value));
      for (const value of this.value) {
        offset = encodeNumber(buffer, offset, value);
      }
    }
    for (const label of this.label) {
      buffer[offset++] = 26;
      offset = encodeNumber(buffer, offset, label.length);
      offset = label._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.locationId = pushAll(decodeNumbers(buffer), data.locationId);
        break;
      case 2:
        data.value = pushAll(decodeNumbers(buffer), data.value);
        break;
      case 3:
        data.label = push(Label.decode(buffer), data.label);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Mapping = class _Mapping {
  static create(data) {
    return data instanceof _Mapping ? data : new _Mapping(data);
  }
  constructor(data) {
    this.id = data.id || 0;
    this.memoryStart = data.memoryStart || 0;
    this.memoryLimit = data.memoryLimit || 0;
    this.fileOffset = data.fileOffset || 0;
    this.filename = data.filename || 0;
    this.buildId = data.buildId || 0;
    this.hasFunctions = !!data.hasFunctions;
    this.hasFilenames = !!data.hasFilenames;
    this.hasLineNumbers = !!data.hasLineNumbers;
    this.hasInlineFrames = !!data.hasInlineFrames;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.id);
    total += measureNumberField(this.memoryStart);
    total += measureNumberField(this.memoryLimit);
    total += measureNumberField(this.fileOffset);
    total += measureNumberField(this.filename);
    total += measureNumberField(this.buildId);
    total += measureNumberField(this.hasFunctions ? 1 : 0);
    total += measureNumberField(this.hasFilenames ? 1 : 0);
    total += measureNumberField(this.hasLineNumbers ? 1 : 0);
    total += measureNumberField(this.hasInlineFrames ? 1 : 0);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.id) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.id);
    }
    if (this.memoryStart) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.memoryStart);
    }
    if (this.memoryLimit) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.memoryLimit);
    }
    if (this.fileOffset) {
      buffer[offset++] = 32;
      offset = encodeNumber(buffer, offset, this.fileOffset);
    }
    if (this.filename) {
      buffer[offset++] = 40;
      offset = encodeNumber(buffer, offset, this.filename);
    }
    if (this.buildId) {
      buffer[offset++] = 48;
      offset = encodeNumber(buffer, offset, this.buildId);
    }
    if (this.hasFunctions) {
      buffer[offset++] = 56;
      offset = encodeNumber(buffer, offset, 1);
    }
    if (this.hasFilenames) {
      buffer[offset++] = 64;
      offset = encodeNumber(buffer, offset, 1);
    }
    if (this.hasLineNumbers) {
      buffer[offset++] = 72;
      offset = encodeNumber(buffer, offset, 1);
    }
    if (this.hasInlineFrames) {
      buffer[offset++] = 80;
      offset = encodeNumber(buffer, offset, 1);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.id = decodeNumber(buffer);
        break;
      case 2:
        data.memoryStart = decodeNumber(buffer);
        break;
      case 3:
        data.memoryLimit = decodeNumber(buffer);
        break;
      case 4:
        data.fileOffset = decodeNumber(buffer);
        break;
      case 5:
        data.filename = decodeNumber(buffer);
        break;
      case 6:
        data.buildId = decodeNumber(buffer);
        break;
      case 7:
        data.hasFunctions = !!decodeNumber(buffer);
        break;
      case 8:
        data.hasFilenames = !!decodeNumber(buffer);
        break;
      case 9:
        data.hasLineNumbers = !!decodeNumber(buffer);
        break;
      case 10:
        data.hasInlineFrames = !!decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Line = class _Line {
  static create(data) {
    return data instanceof _Line ? data : new _Line(data);
  }
  constructor(data) {
    this.functionId = data.functionId || 0;
    this.line = data.line || 0;
    this.column = data.column || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.functionId);
    total += measureNumberField(this.line);
    total += measureNumberField(this.column);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.functionId) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.functionId);
    }
    if (this.line) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.line);
    }
    if (this.column) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.column);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.functionId = decodeNumber(buffer);
        break;
      case 2:
        data.line = decodeNumber(buffer);
        break;
      case 3:
        data.column = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Location = class _Location {
  static create(data) {
    return data instanceof _Location ? data : new _Location(data);
  }
  constructor(data) {
    this.id = data.id || 0;
    this.mappingId = data.mappingId || 0;
    this.address = data.address || 0;
    this.line = (data.line || []).map(Line.create);
    this.isFolded = !!data.isFolded;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.id);
    total += measureNumberField(this.mappingId);
    total += measureNumberField(this.address);
    total += measureLengthDelimArrayField(this.line);
    total += measureNumberField(this.isFolded ? 1 : 0);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.id) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.id);
    }
    if (this.mappingId) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.mappingId);
    }
    if (this.address) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.address);
    }
    for (const line of this.line) {
      buffer[offset++] = 34;
      offset = encodeNumber(buffer, offset, line.length);
      offset = line._encodeToBuffer(buffer, offset);
    }
    if (this.isFolded) {
      buffer[offset++] = 40;
      offset = encodeNumber(buffer, offset, 1);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.id = decodeNumber(buffer);
        break;
      case 2:
        data.mappingId = decodeNumber(buffer);
        break;
      case 3:
        data.address = decodeNumber(buffer);
        break;
      case 4:
        data.line = push(Line.decode(buffer), data.line);
        break;
      case 5:
        data.isFolded = !!decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Function = class _Function {
  static create(data) {
    return data instanceof _Function ? data : new _Function(data);
  }
  constructor(data) {
    this.id = data.id || 0;
    this.name = data.name || 0;
    this.systemName = data.systemName || 0;
    this.filename = data.filename || 0;
    this.startLine = data.startLine || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.id);
    total += measureNumberField(this.name);
    total += measureNumberField(this.systemName);
    total += measureNumberField(this.filename);
    total += measureNumberField(this.startLine);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.id) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.id);
    }
    if (this.name) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.name);
    }
    if (this.systemName) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.systemName);
    }
    if (this.filename) {
      buffer[offset++] = 32;
      offset = encodeNumber(buffer, offset, this.filename);
    }
    if (this.startLine) {
      buffer[offset++] = 40;
      offset = encodeNumber(buffer, offset, this.startLine);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.id = decodeNumber(buffer);
        break;
      case 2:
        data.name = decodeNumber(buffer);
        break;
      case 3:
        data.systemName = decodeNumber(buffer);
        break;
      case 4:
        data.filename = decodeNumber(buffer);
        break;
      case 5:
        data.startLine = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Profile = class {
  constructor(data = {}) {
    this.sampleType = (data.sampleType || []).map(ValueType.create);
    this.sample = (data.sample || []).map(Sample.create);
    this.mapping = (data.mapping || []).map(Mapping.create);
    this.location = (data.location || []).map(Location.create);
    this.function = (data.function || []).map(Function.create);
    this.stringTable = data.stringTable || new StringTable();
    this.dropFrames = data.dropFrames || 0;
    this.keepFrames = data.keepFrames || 0;
    this.timeNanos = data.timeNanos || 0;
    this.durationNanos = data.durationNanos || 0;
    this.periodType = data.periodType ? ValueType.create(data.periodType) : void 0;
    this.period = data.period || 0;
    this.comment = data.comment || [];
    this.defaultSampleType = data.defaultSampleType || 0;
    this.docUrl = data.docUrl || 0;
  }
  get length() {
    let total = 0;
    total += measureLengthDelimArrayField(this.sampleType);
    total += measureLengthDelimArrayField(this.sample);
    total += measureLengthDelimArrayField(this.mapping);
    total += measureLengthDelimArrayField(this.location);
    total += measureLengthDelimArrayField(this.function);
    total += this.stringTable.encodedLength;
    total += measureNumberField(this.dropFrames);
    total += measureNumberField(this.keepFrames);
    total += measureNumberField(this.timeNanos);
    total += measureNumberField(this.durationNanos);
    total += measureLengthDelimField(this.periodType);
    total += measureNumberField(this.period);
    total += measureNumberArrayField(this.comment);
    total += measureNumberField(this.defaultSampleType);
    total += measureNumberField(this.docUrl);
    return total;
  }
  _encodeSampleTypesToBuffer(buffer, offset = 0) {
    for (const sampleType of this.sampleType) {
      buffer[offset++] = 10;
      offset = encodeNumber(buffer, offset, sampleType.length);
      offset = sampleType._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeSamplesToBuffer(buffer, offset = 0) {
    for (const sample of this.sample) {
      buffer[offset++] = 18;
      offset = encodeNumber(buffer, offset, sample.length);
      offset = sample._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeMappingsToBuffer(buffer, offset = 0) {
    for (const mapping of this.mapping) {
      buffer[offset++] = 26;
      offset = encodeNumber(buffer, offset, mapping.length);
      offset = mapping._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeLocationsToBuffer(buffer, offset = 0) {
    for (const location of this.location) {
      buffer[offset++] = 34;
      offset = encodeNumber(buffer, offset, location.length);
      offset = location._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeFunctionsToBuffer(buffer, offset = 0) {
    for (const fun of this.function) {
      buffer[offset++] = 42;
      offset = encodeNumber(buffer, offset, fun.length);
      offset = fun._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeBasicValuesToBuffer(buffer, offset = 0) {
    if (this.dropFrames) {
      buffer[offset++] = 56;
      offset = encodeNumber(buffer, offset, this.dropFrames);
    }
    if (this.keepFrames) {
      buffer[offset++] = 64;
      offset = encodeNumber(buffer, offset, this.keepFrames);
    }
    if (this.timeNanos) {
      buffer[offset++] = 72;
      offset = encodeNumber(buffer, offset, this.timeNanos);
    }
    if (this.durationNanos) {
      buffer[offset++] = 80;
      offset = encodeNumber(buffer, offset, this.durationNanos);
    }
    if (typeof this.periodType !== "undefined") {
      buffer[offset++] = 90;
      offset = encodeNumber(buffer, offset, this.periodType.length);
      offset = this.periodType._encodeToBuffer(buffer, offset);
    }
    if (this.period) {
      buffer[offset++] = 96;
      offset = encodeNumber(buffer, offset, this.period);
    }
    if (this.comment.length) {
      buffer[offset++] = 106;
      offset = encodeNumber(buffer, offset, measureArray(this.comment));
      for (const comment of this.comment) {
        offset = encodeNumber(buffer, offset, comment);
      }
    }
    if (this.defaultSampleType) {
      buffer[offset++] = 112;
      offset = encodeNumber(buffer, offset, this.defaultSampleType);
    }
    if (this.docUrl) {
      buffer[offset++] = 120;
      offset = encodeNumber(buffer, offset, this.docUrl);
    }
    return offset;
  }
  _encodeToBuffer(buffer, offset = 0) {
    offset = this._encodeSampleTypesToBuffer(buffer, offset);
    offset = this._encodeSamplesToBuffer(buffer, offset);
    offset = this._encodeMappingsToBuffer(buffer, offset);
    offset = this._encodeLocationsToBuffer(buffer, offset);
    offset = this._encodeFunctionsToBuffer(buffer, offset);
    offset = this.stringTable._encodeToBuffer(buffer, offset);
    offset = this._encodeBasicValuesToBuffer(buffer, offset);
    return offset;
  }
  async _encodeToBufferAsync(buffer, offset = 0) {
    offset = this._encodeSampleTypesToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeSamplesToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeMappingsToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeLocationsToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeFunctionsToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this.stringTable._encodeToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeBasicValuesToBuffer(buffer, offset);
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  async encodeAsync(buffer = new Uint8Array(this.length)) {
    await this._encodeToBufferAsync(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.sampleType = push(ValueType.decode(buffer), data.sampleType);
        break;
      case 2:
        data.sample = push(Sample.decode(buffer), data.sample);
        break;
      case 3:
        data.mapping = push(Mapping.decode(buffer), data.mapping);
        break;
      case 4:
        data.location = push(Location.decode(buffer), data.location);
        break;
      case 5:
        data.function = push(Function.decode(buffer), data.function);
        break;
      case 6: {
        if (data.stringTable === void 0) {
          data.stringTable = new StringTable(emptyTableToken);
        }
        data.stringTable._decodeString(buffer);
        break;
      }
      case 7:
        data.dropFrames = decodeNumber(buffer);
        break;
      case 8:
        data.keepFrames = decodeNumber(buffer);
        break;
      case 9:
        data.timeNanos = decodeNumber(buffer);
        break;
      case 10:
        data.durationNanos = decodeNumber(buffer);
        break;
      case 11:
        data.periodType = ValueType.decode(buffer);
        break;
      case 12:
        data.period = decodeNumber(buffer);
        break;
      case 13:
        data.comment = pushAll(decodeNumbers(buffer), data.comment);
        break;
      case 14:
        data.defaultSampleType = decodeNumber(buffer);
        break;
      case 15:
        data.docUrl = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};

// src/profile/wire.ts
var VALUE_TYPE = {
  name: "value type",
  fields: { 1: ["type", "int"], 2: ["unit", "int"] }
};
var LABEL = {
  name: "label",
  fields: { 1: ["key", "int"], 2: ["str", "int"], 3: ["num", "int"], 4: ["num_unit", "int"] }
};
var SAMPLE = {
  name: "sample",
  fields: { 1: ["location_id", "ints"], 2: ["value", "ints"], 3: ["label", LABEL] }
};
var MAPPING = {
  name: "mapping",
  fields: {
    1: ["id", "int"],
    2: ["memory_start", "int"],
    3: ["memory_limit", "int"],
    4: ["file_offset", "int"],
    5: ["filename", "int"],
    6: ["build_id", "int"],
    7: ["has_functions", "int"],
    8: ["has_filenames", "int"],
    9: ["has_line_numbers", "int"],
    10: ["has_inline_frames", "int"]
  }
};
var LINE = {
  name: "line",
  fields: { 1: ["function_id", "int"], 2: ["line", "int"], 3: ["column", "int"] }
};
var LOCATION = {
  name: "location",
  fields: {
    1: ["id", "int"],
    2: ["mapping_id", "int"],
    3: ["address", "int"],
    4: ["line", LINE],
    5: ["is_folded", "int"]
  }
};
var FUNCTION = {
  name: "function",
  fields: {
    1: ["id", "int"],
    2: ["name", "int"],
    3: ["system_name", "int"],
    4: ["filename", "int"],
    5: ["start_line", "int"]
  }
};
var PROFILE = {
  name: "profile",
  fields: {
    1: ["sample_type", VALUE_TYPE],
    2: ["sample", SAMPLE],
    3: ["mapping", MAPPING],
    4: ["location", LOCATION],
    5: ["function", FUNCTION],
    6: ["string_table", "text"],
    7: ["drop_frames", "int"],
    8: ["keep_frames", "int"],
    9: ["time_nanos", "int"],
    10: ["duration_nanos", "int"],
    11: ["period_type", VALUE_TYPE],
    12: ["period", "int"],
    13: ["comment", "ints"],
    14: ["default_sample_type", "int"],
    15: ["doc_url", "int"]
  }
};
function checkWire(bytes, name) {
  const state = { bytes, name, strings: 0, timeNanos: false, foreign: [] };
  walk(state, PROFILE, 0, bytes.length);
  if (state.strings === 0) throw broken(state, bytes.length, "the string table is missing");
  return state.foreign.length === 0 ? bytes : blank(state);
}
function broken({ name }, at, what) {
  return new UserError(`${name}: broken profile: ${what} (byte ${at}): write the profile again`);
}
function walk(state, message, start, end) {
  let at = start;
  while (at < end) {
    const fieldStart = at;
    const key = varint(state, at, end, message.name);
    at = key.next;
    const number = Math.floor(key.value / 8);
    const wire = key.value % 8;
    const field = message.fields[number];
    const what = field ? `${message.name}.${field[0]}` : `field ${number} of ${message.name}`;
    if (wire === 0) {
      const value = varint(state, at, end, what);
      if (field && field[1] !== "int" && field[1] !== "ints")
        throw broken(state, fieldStart, `${what} is a number`);
      if (message === PROFILE && number === 9) noteTime(state, fieldStart, value.zero);
      at = value.next;
    } else if (wire === 2) {
      const length = varint(state, at, end, what);
      const stop = length.next + length.value;
      if (stop > end || length.long)
        throw broken(state, fieldStart, `${what} is longer than what is left`);
      if (field) walkBytes(state, field[1], what, fieldStart, length.next, stop);
      at = stop;
    } else if (wire === 1 || wire === 5) {
      if (field) throw broken(state, fieldStart, `${what} has the wrong wire type ${wire}`);
      at += wire === 1 ? 8 : 4;
      if (at > end) throw broken(state, fieldStart, `${what} is cut off`);
      state.foreign.push([fieldStart, at]);
    } else throw broken(state, fieldStart, `${what} has the unknown wire type ${wire}`);
  }
}
function walkBytes(state, kind, what, fieldStart, start, end) {
  if (kind === "int") throw broken(state, fieldStart, `${what} is not a number`);
  if (kind === "ints") {
    for (let at = start; at < end; ) at = varint(state, at, end, what).next;
  } else if (kind === "text") {
    if (state.strings++ === 0 && start !== end) {
      throw broken(state, fieldStart, 'the string table does not start with ""');
    }
  } else walk(state, kind, start, end);
}
function noteTime(state, at, zero) {
  if (zero) return;
  if (state.timeNanos) throw broken(state, at, "two profiles were written into one file");
  state.timeNanos = true;
}
function varint({ bytes, ...state }, start, end, what) {
  let value = 0;
  let zero = true;
  for (let i = 0; i < 10; i++) {
    const at = start + i;
    if (at >= end) throw broken({ bytes, ...state }, start, `${what} is cut off`);
    const byte = bytes[at];
    if ((byte & 127) !== 0) zero = false;
    if (i < 7) value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, next: at + 1, long: i >= 7, zero };
  }
  throw broken({ bytes, ...state }, start, `${what} is a number of more than ten bytes`);
}
function blank({ bytes, foreign }) {
  const copy = bytes.slice();
  for (const [start, end] of foreign) {
    copy.fill(128, start, end - 1);
    copy.set([248, 127], start);
    copy[end - 1] = 0;
  }
  return copy;
}

// src/profile/decode.ts
function decodeProfile(bytes, name) {
  const raw = Profile.decode(checkWire(bytes, name));
  const read = new Reader(name, raw.stringTable.strings);
  const sampleTypes = raw.sampleType.map((type) => read.valueType(type));
  if (sampleTypes.length === 0 && raw.sample.length > 0) {
    throw read.malformed("it has samples but no sample types");
  }
  const mappingIds = read.ids("mapping", raw.mapping);
  const functionIds = read.ids("function", raw.function);
  const locationIds = read.ids("location", raw.location);
  return {
    form: "proto",
    sampleTypes,
    defaultSampleType: read.text(raw.defaultSampleType),
    periodType: raw.periodType ? read.valueType(raw.periodType) : void 0,
    period: read.number(raw.period, "the period"),
    timeNanos: signed(raw.timeNanos),
    durationNanos: signed(raw.durationNanos),
    comments: raw.comment.map((comment) => read.text(comment)),
    docUrl: "",
    dropFrames: read.text(raw.dropFrames),
    keepFrames: read.text(raw.keepFrames),
    mappings: raw.mapping.map((mapping) => decodeMapping(mapping, read)),
    functions: decodeFunctions(raw.function, read),
    locations: decodeLocations(raw.location, mappingIds, functionIds, read),
    samples: decodeSamples(raw.sample, sampleTypes.length, locationIds, read),
    memStats: void 0
  };
}
var Reader = class {
  name;
  strings;
  constructor(name, strings) {
    this.name = name;
    this.strings = strings;
  }
  malformed(what) {
    return new UserError(`${this.name}: malformed profile: ${what}: write the profile again`);
  }
  text(index) {
    const text2 = this.strings[Number(signed(index))];
    if (text2 === void 0) {
      throw this.malformed(`string ${index} is named, but there are ${this.strings.length}`);
    }
    return text2;
  }
  /** A signed 64-bit number as a double; the library hands negative ones over as unsigned. */
  number(value, what) {
    if (typeof value === "number") return value >= 0 ? value : value >>> 0;
    const exact = Number(signed(value));
    if (Number.isSafeInteger(exact)) return exact;
    throw new UserError(
      `${this.name}: ${what} is ${signed(value)}, beyond 2^53: no sum with it is exact`
    );
  }
  valueType({ type, unit }) {
    return { type: this.text(type), unit: this.text(unit) };
  }
  /** Ids are any nonzero 64-bit number, each once; the index of each. */
  ids(kind, entries) {
    const indices = /* @__PURE__ */ new Map();
    entries.forEach(({ id }, index) => {
      if (id === 0 || id === 0n) throw this.malformed(`${kind} ${index + 1} has the reserved id 0`);
      const key = plain(id);
      if (indices.has(key)) throw this.malformed(`two ${kind}s have the id ${id}`);
      indices.set(key, index);
    });
    return indices;
  }
};
function plain(id) {
  const number = Number(id);
  return Number.isSafeInteger(number) && number >= 0 ? number : BigInt(id);
}
function signed(value) {
  return BigInt.asIntN(64, BigInt(value));
}
function decodeMapping(mapping, read) {
  return {
    start: BigInt.asUintN(64, BigInt(mapping.memoryStart)),
    limit: BigInt.asUintN(64, BigInt(mapping.memoryLimit)),
    offset: BigInt.asUintN(64, BigInt(mapping.fileOffset)),
    file: read.text(mapping.filename),
    buildId: read.text(mapping.buildId),
    hasFunctions: mapping.hasFunctions,
    hasFilenames: mapping.hasFilenames,
    hasLineNumbers: mapping.hasLineNumbers,
    hasInlineFrames: mapping.hasInlineFrames
  };
}
function decodeFunctions(functions, read) {
  return {
    length: functions.length,
    name: functions.map((fn) => read.text(fn.name)),
    systemName: functions.map((fn) => read.text(fn.systemName)),
    file: functions.map((fn) => read.text(fn.filename)),
    startLine: Float64Array.from(functions, (fn) => read.number(fn.startLine, "a start line"))
  };
}
function decodeLocations(locations, mappingIds, functionIds, read) {
  const lineStart = new Int32Array(locations.length + 1);
  locations.forEach(({ line }, i) => {
    lineStart[i + 1] = lineStart[i] + line.length;
  });
  const lines = locations.flatMap(
    (location) => location.line.map((line) => ({ id: location.id, line }))
  );
  return {
    length: locations.length,
    address: BigUint64Array.from(locations, ({ address }) => BigInt.asUintN(64, BigInt(address))),
    // pprof takes a mapping that does not exist as none.
    mapping: Int32Array.from(locations, ({ mappingId }) => mappingIds.get(plain(mappingId)) ?? -1),
    isFolded: Uint8Array.from(locations, ({ isFolded }) => isFolded ? 1 : 0),
    lineStart,
    lineFunction: Int32Array.from(lines, ({ id, line }) => {
      const index = functionIds.get(plain(line.functionId));
      if (index !== void 0) return index;
      throw read.malformed(
        `location ${id} has a line of function ${line.functionId}, which is not there`
      );
    }),
    lineNumber: Float64Array.from(lines, ({ line }) => read.number(line.line, "a line number")),
    lineColumn: Float64Array.from(lines, ({ line }) => read.number(line.column, "a column"))
  };
}
function decodeSamples(samples, types, locationIds, read) {
  const stackStart = new Int32Array(samples.length + 1);
  samples.forEach(({ locationId }, i) => {
    stackStart[i + 1] = stackStart[i] + locationId.length;
  });
  const stack = new Int32Array(stackStart[samples.length]);
  const values = Array.from({ length: types }, () => new Float64Array(samples.length));
  const objectSize = new Float64Array(samples.length);
  const labels = [];
  samples.forEach(({ locationId, value, label }, i) => {
    if (value.length !== types) {
      throw read.malformed(`sample ${i + 1} has ${value.length} values for ${types} sample types`);
    }
    locationId.forEach((id, k) => {
      const index = locationIds.get(plain(id));
      if (index === void 0)
        throw read.malformed(`sample ${i + 1} names location ${id}, which is not there`);
      stack[stackStart[i] + k] = index;
    });
    value.forEach((amount2, k) => {
      values[k][i] = read.number(amount2, `a value of sample ${i + 1}`);
    });
    const texts = label.map((each) => {
      const key = read.text(each.key);
      if (key === "bytes" && read.text(each.str) === "")
        objectSize[i] = read.number(each.num, 'a "bytes" label');
      return JSON.stringify([
        key,
        read.text(each.str),
        String(signed(each.num)),
        read.text(each.numUnit)
      ]);
    });
    labels.push(texts.sort().join(","));
  });
  return { length: samples.length, stackStart, stack, values, objectSize, labels };
}

// node_modules/pako/dist/pako.mjs
var Z_FIXED$1 = 4;
var Z_BINARY = 0;
var Z_TEXT = 1;
var Z_UNKNOWN = 2;
function zero$1(buf) {
  let len = buf.length;
  while (--len >= 0) buf[len] = 0;
}
var STORED_BLOCK = 0;
var STATIC_TREES = 1;
var DYN_TREES = 2;
var LENGTH_CODES = 29;
var LITERALS = 256;
var L_CODES = 286;
var D_CODES = 30;
var BL_CODES = 19;
var HEAP_SIZE$1 = 573;
var MAX_BITS = 15;
var Buf_size = 16;
var END_BLOCK = 256;
var REP_3_6 = 16;
var REPZ_3_10 = 17;
var REPZ_11_138 = 18;
var extra_lbits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0
]);
var extra_dbits = new Uint8Array([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13
]);
var extra_blbits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  2,
  3,
  7
]);
var bl_order = new Uint8Array([
  16,
  17,
  18,
  0,
  8,
  7,
  9,
  6,
  10,
  5,
  11,
  4,
  12,
  3,
  13,
  2,
  14,
  1,
  15
]);
var DIST_CODE_LEN = 512;
var static_ltree = new Array(288 * 2);
zero$1(static_ltree);
var static_dtree = new Array(D_CODES * 2);
zero$1(static_dtree);
var _dist_code = new Array(DIST_CODE_LEN);
zero$1(_dist_code);
var _length_code = new Array(256);
zero$1(_length_code);
var base_length = new Array(LENGTH_CODES);
zero$1(base_length);
var base_dist = new Array(D_CODES);
zero$1(base_dist);
var d_code = (dist) => {
  return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
};
var put_short = (s, w) => {
  s.pending_buf[s.pending++] = w & 255;
  s.pending_buf[s.pending++] = w >>> 8 & 255;
};
var send_bits = (s, value, length) => {
  if (s.bi_valid > Buf_size - length) {
    s.bi_buf |= value << s.bi_valid & 65535;
    put_short(s, s.bi_buf);
    s.bi_buf = value >> Buf_size - s.bi_valid;
    s.bi_valid += length - Buf_size;
  } else {
    s.bi_buf |= value << s.bi_valid & 65535;
    s.bi_valid += length;
  }
};
var send_code = (s, c, tree) => {
  send_bits(s, tree[c * 2], tree[c * 2 + 1]);
};
var bi_reverse = (code2, len) => {
  let res = 0;
  do {
    res |= code2 & 1;
    code2 >>>= 1;
    res <<= 1;
  } while (--len > 0);
  return res >>> 1;
};
var gen_bitlen = (s, desc) => {
  const tree = desc.dyn_tree;
  const max_code = desc.max_code;
  const stree = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const extra = desc.stat_desc.extra_bits;
  const base = desc.stat_desc.extra_base;
  const max_length = desc.stat_desc.max_length;
  let h;
  let n, m;
  let bits;
  let xbits;
  let f;
  let overflow = 0;
  for (bits = 0; bits <= MAX_BITS; bits++) s.bl_count[bits] = 0;
  tree[s.heap[s.heap_max] * 2 + 1] = 0;
  for (h = s.heap_max + 1; h < HEAP_SIZE$1; h++) {
    n = s.heap[h];
    bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
    if (bits > max_length) {
      bits = max_length;
      overflow++;
    }
    tree[n * 2 + 1] = bits;
    if (n > max_code) continue;
    s.bl_count[bits]++;
    xbits = 0;
    if (n >= base) xbits = extra[n - base];
    f = tree[n * 2];
    s.opt_len += f * (bits + xbits);
    if (has_stree) s.static_len += f * (stree[n * 2 + 1] + xbits);
  }
  if (overflow === 0) return;
  do {
    bits = max_length - 1;
    while (s.bl_count[bits] === 0) bits--;
    s.bl_count[bits]--;
    s.bl_count[bits + 1] += 2;
    s.bl_count[max_length]--;
    overflow -= 2;
  } while (overflow > 0);
  for (bits = max_length; bits !== 0; bits--) {
    n = s.bl_count[bits];
    while (n !== 0) {
      m = s.heap[--h];
      if (m > max_code) continue;
      if (tree[m * 2 + 1] !== bits) {
        s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
        tree[m * 2 + 1] = bits;
      }
      n--;
    }
  }
};
var gen_codes = (tree, max_code, bl_count) => {
  const next_code = new Array(16);
  let code2 = 0;
  let bits;
  let n;
  for (bits = 1; bits <= MAX_BITS; bits++) {
    code2 = code2 + bl_count[bits - 1] << 1;
    next_code[bits] = code2;
  }
  for (n = 0; n <= max_code; n++) {
    let len = tree[n * 2 + 1];
    if (len === 0) continue;
    tree[n * 2] = bi_reverse(next_code[len]++, len);
  }
};
var init_block = (s) => {
  let n;
  for (n = 0; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
  for (n = 0; n < D_CODES; n++) s.dyn_dtree[n * 2] = 0;
  for (n = 0; n < BL_CODES; n++) s.bl_tree[n * 2] = 0;
  s.dyn_ltree[END_BLOCK * 2] = 1;
  s.opt_len = s.static_len = 0;
  s.sym_next = s.matches = 0;
};
var bi_windup = (s) => {
  if (s.bi_valid > 8) put_short(s, s.bi_buf);
  else if (s.bi_valid > 0) s.pending_buf[s.pending++] = s.bi_buf;
  s.bi_buf = 0;
  s.bi_valid = 0;
};
var smaller = (tree, n, m, depth) => {
  const _n2 = n * 2;
  const _m2 = m * 2;
  return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
};
var pqdownheap = (s, tree, k) => {
  const v = s.heap[k];
  let j = k << 1;
  while (j <= s.heap_len) {
    if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) j++;
    if (smaller(tree, v, s.heap[j], s.depth)) break;
    s.heap[k] = s.heap[j];
    k = j;
    j <<= 1;
  }
  s.heap[k] = v;
};
var compress_block = (s, ltree, dtree) => {
  let dist;
  let lc;
  let sx = 0;
  let code2;
  let extra;
  if (s.sym_next !== 0) do {
    dist = s.pending_buf[s.sym_buf + sx++] & 255;
    dist += (s.pending_buf[s.sym_buf + sx++] & 255) << 8;
    lc = s.pending_buf[s.sym_buf + sx++];
    if (dist === 0) send_code(s, lc, ltree);
    else {
      code2 = _length_code[lc];
      send_code(s, code2 + LITERALS + 1, ltree);
      extra = extra_lbits[code2];
      if (extra !== 0) {
        lc -= base_length[code2];
        send_bits(s, lc, extra);
      }
      dist--;
      code2 = d_code(dist);
      send_code(s, code2, dtree);
      extra = extra_dbits[code2];
      if (extra !== 0) {
        dist -= base_dist[code2];
        send_bits(s, dist, extra);
      }
    }
  } while (sx < s.sym_next);
  send_code(s, END_BLOCK, ltree);
};
var build_tree = (s, desc) => {
  const tree = desc.dyn_tree;
  const stree = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const elems = desc.stat_desc.elems;
  let n, m;
  let max_code = -1;
  let node;
  s.heap_len = 0;
  s.heap_max = HEAP_SIZE$1;
  for (n = 0; n < elems; n++) if (tree[n * 2] !== 0) {
    s.heap[++s.heap_len] = max_code = n;
    s.depth[n] = 0;
  } else tree[n * 2 + 1] = 0;
  while (s.heap_len < 2) {
    node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
    tree[node * 2] = 1;
    s.depth[node] = 0;
    s.opt_len--;
    if (has_stree) s.static_len -= stree[node * 2 + 1];
  }
  desc.max_code = max_code;
  for (n = s.heap_len >> 1; n >= 1; n--) pqdownheap(s, tree, n);
  node = elems;
  do {
    n = s.heap[1];
    s.heap[1] = s.heap[s.heap_len--];
    pqdownheap(s, tree, 1);
    m = s.heap[1];
    s.heap[--s.heap_max] = n;
    s.heap[--s.heap_max] = m;
    tree[node * 2] = tree[n * 2] + tree[m * 2];
    s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
    tree[n * 2 + 1] = tree[m * 2 + 1] = node;
    s.heap[1] = node++;
    pqdownheap(s, tree, 1);
  } while (s.heap_len >= 2);
  s.heap[--s.heap_max] = s.heap[1];
  gen_bitlen(s, desc);
  gen_codes(tree, max_code, s.bl_count);
};
var scan_tree = (s, tree, max_code) => {
  let n;
  let prevlen = -1;
  let curlen;
  let nextlen = tree[1];
  let count = 0;
  let max_count = 7;
  let min_count = 4;
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  tree[(max_code + 1) * 2 + 1] = 65535;
  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1];
    if (++count < max_count && curlen === nextlen) continue;
    else if (count < min_count) s.bl_tree[curlen * 2] += count;
    else if (curlen !== 0) {
      if (curlen !== prevlen) s.bl_tree[curlen * 2]++;
      s.bl_tree[REP_3_6 * 2]++;
    } else if (count <= 10) s.bl_tree[REPZ_3_10 * 2]++;
    else s.bl_tree[REPZ_11_138 * 2]++;
    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;
    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;
    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};
var send_tree = (s, tree, max_code) => {
  let n;
  let prevlen = -1;
  let curlen;
  let nextlen = tree[1];
  let count = 0;
  let max_count = 7;
  let min_count = 4;
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1];
    if (++count < max_count && curlen === nextlen) continue;
    else if (count < min_count) do
      send_code(s, curlen, s.bl_tree);
    while (--count !== 0);
    else if (curlen !== 0) {
      if (curlen !== prevlen) {
        send_code(s, curlen, s.bl_tree);
        count--;
      }
      send_code(s, REP_3_6, s.bl_tree);
      send_bits(s, count - 3, 2);
    } else if (count <= 10) {
      send_code(s, REPZ_3_10, s.bl_tree);
      send_bits(s, count - 3, 3);
    } else {
      send_code(s, REPZ_11_138, s.bl_tree);
      send_bits(s, count - 11, 7);
    }
    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;
    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;
    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};
var build_bl_tree = (s) => {
  let max_blindex;
  scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
  scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
  build_tree(s, s.bl_desc);
  for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) break;
  s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
  return max_blindex;
};
var send_all_trees = (s, lcodes, dcodes, blcodes) => {
  let rank;
  send_bits(s, lcodes - 257, 5);
  send_bits(s, dcodes - 1, 5);
  send_bits(s, blcodes - 4, 4);
  for (rank = 0; rank < blcodes; rank++) send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
  send_tree(s, s.dyn_ltree, lcodes - 1);
  send_tree(s, s.dyn_dtree, dcodes - 1);
};
var detect_data_type = (s) => {
  let block_mask = 4093624447;
  let n;
  for (n = 0; n <= 31; n++, block_mask >>>= 1) if (block_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
  if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
  for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
  return Z_BINARY;
};
var _tr_stored_block = (s, buf, stored_len, last) => {
  send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
  bi_windup(s);
  put_short(s, stored_len);
  put_short(s, ~stored_len);
  if (stored_len) s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
  s.pending += stored_len;
};
var _tr_flush_block = (s, buf, stored_len, last) => {
  let opt_lenb, static_lenb;
  let max_blindex = 0;
  if (s.level > 0) {
    if (s.strm.data_type === Z_UNKNOWN) s.strm.data_type = detect_data_type(s);
    build_tree(s, s.l_desc);
    build_tree(s, s.d_desc);
    max_blindex = build_bl_tree(s);
    opt_lenb = s.opt_len + 3 + 7 >>> 3;
    static_lenb = s.static_len + 3 + 7 >>> 3;
    if (static_lenb <= opt_lenb || s.strategy === Z_FIXED$1) opt_lenb = static_lenb;
  } else opt_lenb = static_lenb = stored_len + 5;
  if (stored_len + 4 <= opt_lenb && buf !== -1) _tr_stored_block(s, buf, stored_len, last);
  else if (s.strategy === Z_FIXED$1 || static_lenb === opt_lenb) {
    send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
    compress_block(s, static_ltree, static_dtree);
  } else {
    send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
    send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
    compress_block(s, s.dyn_ltree, s.dyn_dtree);
  }
  init_block(s);
  if (last) bi_windup(s);
};
var _tr_tally = (s, dist, lc) => {
  s.pending_buf[s.sym_buf + s.sym_next++] = dist;
  s.pending_buf[s.sym_buf + s.sym_next++] = dist >> 8;
  s.pending_buf[s.sym_buf + s.sym_next++] = lc;
  if (dist === 0) s.dyn_ltree[lc * 2]++;
  else {
    s.matches++;
    dist--;
    s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
    s.dyn_dtree[d_code(dist) * 2]++;
  }
  return s.sym_next === s.sym_end;
};
var adler32 = (adler, buf, len, pos) => {
  let s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
  while (len !== 0) {
    n = len > 2e3 ? 2e3 : len;
    len -= n;
    do {
      s1 = s1 + buf[pos++] | 0;
      s2 = s2 + s1 | 0;
    } while (--n);
    s1 %= 65521;
    s2 %= 65521;
  }
  return s1 | s2 << 16 | 0;
};
var makeTable = () => {
  const table = new Uint32Array(256 * 8);
  let c;
  for (let n = 0; n < 256; n++) {
    c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
    table[n] = c;
  }
  for (let n = 0; n < 256; n++) {
    c = table[n];
    for (let k = 256; k < 256 * 8; k += 256) {
      c = table[c & 255] ^ c >>> 8;
      table[k + n] = c;
    }
  }
  return table;
};
var crcTable = makeTable();
var crc32 = (crc, buf, len, pos) => {
  const t = crcTable;
  const end = pos + len;
  let i = pos;
  crc ^= -1;
  for (const end8 = end - 7; i < end8; i += 8) {
    crc ^= buf[i] | buf[i + 1] << 8 | buf[i + 2] << 16 | buf[i + 3] << 24;
    crc = t[1792 + (crc & 255)] ^ t[1536 + (crc >>> 8 & 255)] ^ t[1280 + (crc >>> 16 & 255)] ^ t[1024 + (crc >>> 24)] ^ t[768 + buf[i + 4]] ^ t[512 + buf[i + 5]] ^ t[256 + buf[i + 6]] ^ t[buf[i + 7]];
  }
  for (; i < end; i++) crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
  return crc ^ -1;
};
var messages_default = {
  2: "need dictionary",
  1: "stream end",
  0: "",
  "-1": "file error",
  "-2": "stream error",
  "-3": "data error",
  "-4": "insufficient memory",
  "-5": "buffer error",
  "-6": "incompatible version"
};
var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = 262;
var BS_NEED_MORE = 1;
var BS_BLOCK_DONE = 2;
var BS_FINISH_STARTED = 3;
var BS_FINISH_DONE = 4;
var slide_hash = (s) => {
  let n, m;
  let p;
  let wsize = s.w_size;
  n = s.hash_size;
  p = n;
  do {
    m = s.head[--p];
    s.head[p] = m >= wsize ? m - wsize : 0;
  } while (--n);
  n = wsize;
  p = n;
  do {
    m = s.prev[--p];
    s.prev[p] = m >= wsize ? m - wsize : 0;
  } while (--n);
};
var HASH = (s, prev, data) => (prev << s.hash_shift ^ data) & s.hash_mask;
var INSERT_STRING = (s, str) => {
  let h;
  if (s.legacy_hash) h = s.ins_h = HASH(s, s.ins_h, s.window[str + MIN_MATCH - 1]);
  else {
    const w = s.window;
    const value = w[str] | w[str + 1] << 8 | w[str + 2] << 16 | w[str + 3] << 24;
    h = s.ins_h = Math.imul(value, 66521) + 66521 >>> 16 & s.hash_mask;
  }
  const hash_head = s.prev[str & s.w_mask] = s.head[h];
  s.head[h] = str;
  return hash_head;
};
var flush_pending = (strm) => {
  const s = strm.state;
  let len = s.pending;
  if (len > strm.avail_out) len = strm.avail_out;
  if (len === 0) return;
  strm.output.set(s.pending_buf.subarray(s.pending_out, s.pending_out + len), strm.next_out);
  strm.next_out += len;
  s.pending_out += len;
  strm.total_out += len;
  strm.avail_out -= len;
  s.pending -= len;
  if (s.pending === 0) s.pending_out = 0;
};
var flush_block_only = (s, last) => {
  _tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
  s.block_start = s.strstart;
  flush_pending(s.strm);
};
var read_buf = (strm, buf, start, size) => {
  let len = strm.avail_in;
  if (len > size) len = size;
  if (len === 0) return 0;
  strm.avail_in -= len;
  buf.set(strm.input.subarray(strm.next_in, strm.next_in + len), start);
  if (strm.state.wrap === 1) strm.adler = adler32(strm.adler, buf, len, start);
  else if (strm.state.wrap === 2) strm.adler = crc32(strm.adler, buf, len, start);
  strm.next_in += len;
  strm.total_in += len;
  return len;
};
var longest_match = (s, cur_match) => {
  let chain_length = s.max_chain_length;
  let scan = s.strstart;
  let match;
  let len;
  let best_len = s.prev_length;
  let nice_match = s.nice_match;
  const limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
  const _win = s.window;
  const wmask = s.w_mask;
  const prev = s.prev;
  const strend = s.strstart + MAX_MATCH;
  let scan_end1 = _win[scan + best_len - 1];
  let scan_end = _win[scan + best_len];
  if (s.prev_length >= s.good_match) chain_length >>= 2;
  if (nice_match > s.lookahead) nice_match = s.lookahead;
  do {
    match = cur_match;
    if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1]) continue;
    scan += 2;
    match++;
    do
      ;
    while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
    len = MAX_MATCH - (strend - scan);
    scan = strend - MAX_MATCH;
    if (len > best_len) {
      s.match_start = cur_match;
      best_len = len;
      if (len >= nice_match) break;
      scan_end1 = _win[scan + best_len - 1];
      scan_end = _win[scan + best_len];
    }
  } while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
  if (best_len <= s.lookahead) return best_len;
  return s.lookahead;
};
var fill_window = (s) => {
  const _w_size = s.w_size;
  let n, more, str;
  do {
    more = s.window_size - s.lookahead - s.strstart;
    if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
      s.window.set(s.window.subarray(_w_size, _w_size + _w_size - more), 0);
      s.match_start -= _w_size;
      s.strstart -= _w_size;
      s.block_start -= _w_size;
      if (s.insert > s.strstart) s.insert = s.strstart;
      slide_hash(s);
      more += _w_size;
    }
    if (s.strm.avail_in === 0) break;
    n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
    s.lookahead += n;
    if (!s.legacy_hash) {
      if (s.lookahead + s.insert > MIN_MATCH) {
        str = s.strstart - s.insert;
        while (s.insert) {
          INSERT_STRING(s, str);
          str++;
          s.insert--;
          if (s.lookahead + s.insert <= MIN_MATCH) break;
        }
      }
    } else if (s.lookahead + s.insert >= MIN_MATCH) {
      str = s.strstart - s.insert;
      s.ins_h = s.window[str];
      s.ins_h = HASH(s, s.ins_h, s.window[str + 1]);
      while (s.insert) {
        INSERT_STRING(s, str);
        str++;
        s.insert--;
        if (s.lookahead + s.insert < MIN_MATCH) break;
      }
    }
  } while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
};
var deflate_stored = (s, flush) => {
  let min_block = s.pending_buf_size - 5 > s.w_size ? s.w_size : s.pending_buf_size - 5;
  let len, left, have, last = 0;
  let used = s.strm.avail_in;
  do {
    len = 65535;
    have = s.bi_valid + 42 >> 3;
    if (s.strm.avail_out < have) break;
    have = s.strm.avail_out - have;
    left = s.strstart - s.block_start;
    if (len > left + s.strm.avail_in) len = left + s.strm.avail_in;
    if (len > have) len = have;
    if (len < min_block && (len === 0 && flush !== 4 || flush === 0 || len !== left + s.strm.avail_in)) break;
    last = flush === 4 && len === left + s.strm.avail_in ? 1 : 0;
    _tr_stored_block(s, 0, 0, last);
    s.pending_buf[s.pending - 4] = len;
    s.pending_buf[s.pending - 3] = len >> 8;
    s.pending_buf[s.pending - 2] = ~len;
    s.pending_buf[s.pending - 1] = ~len >> 8;
    flush_pending(s.strm);
    if (left) {
      if (left > len) left = len;
      s.strm.output.set(s.window.subarray(s.block_start, s.block_start + left), s.strm.next_out);
      s.strm.next_out += left;
      s.strm.avail_out -= left;
      s.strm.total_out += left;
      s.block_start += left;
      len -= left;
    }
    if (len) {
      read_buf(s.strm, s.strm.output, s.strm.next_out, len);
      s.strm.next_out += len;
      s.strm.avail_out -= len;
      s.strm.total_out += len;
    }
  } while (last === 0);
  used -= s.strm.avail_in;
  if (used) {
    if (used >= s.w_size) {
      s.matches = 2;
      s.window.set(s.strm.input.subarray(s.strm.next_in - s.w_size, s.strm.next_in), 0);
      s.strstart = s.w_size;
      s.insert = s.strstart;
    } else {
      if (s.window_size - s.strstart <= used) {
        s.strstart -= s.w_size;
        s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
        if (s.matches < 2) s.matches++;
        if (s.insert > s.strstart) s.insert = s.strstart;
      }
      s.window.set(s.strm.input.subarray(s.strm.next_in - used, s.strm.next_in), s.strstart);
      s.strstart += used;
      s.insert += used > s.w_size - s.insert ? s.w_size - s.insert : used;
    }
    s.block_start = s.strstart;
  }
  if (s.high_water < s.strstart) s.high_water = s.strstart;
  if (last) return BS_FINISH_DONE;
  if (flush !== 0 && flush !== 4 && s.strm.avail_in === 0 && s.strstart === s.block_start) return BS_BLOCK_DONE;
  have = s.window_size - s.strstart;
  if (s.strm.avail_in > have && s.block_start >= s.w_size) {
    s.block_start -= s.w_size;
    s.strstart -= s.w_size;
    s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
    if (s.matches < 2) s.matches++;
    have += s.w_size;
    if (s.insert > s.strstart) s.insert = s.strstart;
  }
  if (have > s.strm.avail_in) have = s.strm.avail_in;
  if (have) {
    read_buf(s.strm, s.window, s.strstart, have);
    s.strstart += have;
    s.insert += have > s.w_size - s.insert ? s.w_size - s.insert : have;
  }
  if (s.high_water < s.strstart) s.high_water = s.strstart;
  have = s.bi_valid + 42 >> 3;
  have = s.pending_buf_size - have > 65535 ? 65535 : s.pending_buf_size - have;
  min_block = have > s.w_size ? s.w_size : have;
  left = s.strstart - s.block_start;
  if (left >= min_block || (left || flush === 4) && flush !== 0 && s.strm.avail_in === 0 && left <= have) {
    len = left > have ? have : left;
    last = flush === 4 && s.strm.avail_in === 0 && len === left ? 1 : 0;
    _tr_stored_block(s, s.block_start, len, last);
    s.block_start += len;
    flush_pending(s.strm);
  }
  return last ? BS_FINISH_STARTED : BS_NEED_MORE;
};
var deflate_fast = (s, flush) => {
  let hash_head;
  let bflush;
  for (; ; ) {
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
      if (s.lookahead === 0) break;
    }
    hash_head = 0;
    if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
    if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) s.match_length = longest_match(s, hash_head);
    if (s.match_length >= MIN_MATCH) {
      bflush = _tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
      s.lookahead -= s.match_length;
      if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
        s.match_length--;
        do {
          s.strstart++;
          hash_head = INSERT_STRING(s, s.strstart);
        } while (--s.match_length !== 0);
        s.strstart++;
      } else {
        s.strstart += s.match_length;
        s.match_length = 0;
        if (s.legacy_hash) {
          s.ins_h = s.window[s.strstart];
          s.ins_h = HASH(s, s.ins_h, s.window[s.strstart + 1]);
        }
      }
    } else {
      bflush = _tr_tally(s, 0, s.window[s.strstart]);
      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) return BS_NEED_MORE;
    }
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_slow = (s, flush) => {
  let hash_head;
  let bflush;
  let max_insert;
  for (; ; ) {
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
      if (s.lookahead === 0) break;
    }
    hash_head = 0;
    if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
    s.prev_length = s.match_length;
    s.prev_match = s.match_start;
    s.match_length = MIN_MATCH - 1;
    if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
      s.match_length = longest_match(s, hash_head);
      if (s.match_length <= 5 && (s.strategy === 1 || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096)) s.match_length = MIN_MATCH - 1;
    }
    if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
      max_insert = s.strstart + s.lookahead - MIN_MATCH;
      bflush = _tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
      s.lookahead -= s.prev_length - 1;
      s.prev_length -= 2;
      do
        if (++s.strstart <= max_insert) hash_head = INSERT_STRING(s, s.strstart);
      while (--s.prev_length !== 0);
      s.match_available = 0;
      s.match_length = MIN_MATCH - 1;
      s.strstart++;
      if (bflush) {
        flush_block_only(s, false);
        if (s.strm.avail_out === 0) return BS_NEED_MORE;
      }
    } else if (s.match_available) {
      bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
      if (bflush)
        flush_block_only(s, false);
      s.strstart++;
      s.lookahead--;
      if (s.strm.avail_out === 0) return BS_NEED_MORE;
    } else {
      s.match_available = 1;
      s.strstart++;
      s.lookahead--;
    }
  }
  if (s.match_available) {
    bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
    s.match_available = 0;
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var Config = class {
  constructor(good_length, max_lazy, nice_length, max_chain, func) {
    this.good_length = good_length;
    this.max_lazy = max_lazy;
    this.nice_length = nice_length;
    this.max_chain = max_chain;
    this.func = func;
  }
};
var configuration_table = [
  new Config(0, 0, 0, 0, deflate_stored),
  new Config(4, 4, 8, 4, deflate_fast),
  new Config(4, 5, 16, 8, deflate_fast),
  new Config(4, 6, 32, 32, deflate_fast),
  new Config(4, 4, 16, 16, deflate_slow),
  new Config(8, 16, 32, 32, deflate_slow),
  new Config(8, 16, 128, 128, deflate_slow),
  new Config(8, 32, 128, 256, deflate_slow),
  new Config(32, 128, 258, 1024, deflate_slow),
  new Config(32, 258, 258, 4096, deflate_slow)
];
var BAD$1 = 16209;
var TYPE$1 = 16191;
function inflate_fast(strm, start) {
  let _in;
  let last;
  let _out;
  let beg;
  let end;
  let dmax;
  let wsize;
  let whave;
  let wnext;
  let s_window;
  let hold;
  let bits;
  let lcode;
  let dcode;
  let lmask;
  let dmask;
  let here;
  let op;
  let len;
  let dist;
  let from;
  let from_source;
  let input, output;
  const state = strm.state;
  _in = strm.next_in;
  input = strm.input;
  last = _in + (strm.avail_in - 5);
  _out = strm.next_out;
  output = strm.output;
  beg = _out - (start - strm.avail_out);
  end = _out + (strm.avail_out - 257);
  dmax = state.dmax;
  wsize = state.wsize;
  whave = state.whave;
  wnext = state.wnext;
  s_window = state.window;
  hold = state.hold;
  bits = state.bits;
  lcode = state.lencode;
  dcode = state.distcode;
  lmask = (1 << state.lenbits) - 1;
  dmask = (1 << state.distbits) - 1;
  top: do {
    if (bits < 15) {
      hold += input[_in++] << bits;
      bits += 8;
      hold += input[_in++] << bits;
      bits += 8;
    }
    here = lcode[hold & lmask];
    dolen: for (; ; ) {
      op = here >>> 24;
      hold >>>= op;
      bits -= op;
      op = here >>> 16 & 255;
      if (op === 0) output[_out++] = here & 65535;
      else if (op & 16) {
        len = here & 65535;
        op &= 15;
        if (op) {
          if (bits < op) {
            hold += input[_in++] << bits;
            bits += 8;
          }
          len += hold & (1 << op) - 1;
          hold >>>= op;
          bits -= op;
        }
        if (bits < 15) {
          hold += input[_in++] << bits;
          bits += 8;
          hold += input[_in++] << bits;
          bits += 8;
        }
        here = dcode[hold & dmask];
        dodist: for (; ; ) {
          op = here >>> 24;
          hold >>>= op;
          bits -= op;
          op = here >>> 16 & 255;
          if (op & 16) {
            dist = here & 65535;
            op &= 15;
            if (bits < op) {
              hold += input[_in++] << bits;
              bits += 8;
              if (bits < op) {
                hold += input[_in++] << bits;
                bits += 8;
              }
            }
            dist += hold & (1 << op) - 1;
            if (dist > dmax) {
              strm.msg = "invalid distance too far back";
              state.mode = BAD$1;
              break top;
            }
            hold >>>= op;
            bits -= op;
            op = _out - beg;
            if (dist > op) {
              op = dist - op;
              if (op > whave) {
                if (state.sane) {
                  strm.msg = "invalid distance too far back";
                  state.mode = BAD$1;
                  break top;
                }
              }
              from = 0;
              from_source = s_window;
              if (wnext === 0) {
                from += wsize - op;
                if (op < len) {
                  len -= op;
                  do
                    output[_out++] = s_window[from++];
                  while (--op);
                  from = _out - dist;
                  from_source = output;
                }
              } else if (wnext < op) {
                from += wsize + wnext - op;
                op -= wnext;
                if (op < len) {
                  len -= op;
                  do
                    output[_out++] = s_window[from++];
                  while (--op);
                  from = 0;
                  if (wnext < len) {
                    op = wnext;
                    len -= op;
                    do
                      output[_out++] = s_window[from++];
                    while (--op);
                    from = _out - dist;
                    from_source = output;
                  }
                }
              } else {
                from += wnext - op;
                if (op < len) {
                  len -= op;
                  do
                    output[_out++] = s_window[from++];
                  while (--op);
                  from = _out - dist;
                  from_source = output;
                }
              }
              while (len > 2) {
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                len -= 3;
              }
              if (len) {
                output[_out++] = from_source[from++];
                if (len > 1) output[_out++] = from_source[from++];
              }
            } else {
              from = _out - dist;
              do {
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                len -= 3;
              } while (len > 2);
              if (len) {
                output[_out++] = output[from++];
                if (len > 1) output[_out++] = output[from++];
              }
            }
          } else if ((op & 64) === 0) {
            here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
            continue dodist;
          } else {
            strm.msg = "invalid distance code";
            state.mode = BAD$1;
            break top;
          }
          break;
        }
      } else if ((op & 64) === 0) {
        here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
        continue dolen;
      } else if (op & 32) {
        state.mode = TYPE$1;
        break top;
      } else {
        strm.msg = "invalid literal/length code";
        state.mode = BAD$1;
        break top;
      }
      break;
    }
  } while (_in < last && _out < end);
  len = bits >> 3;
  _in -= len;
  bits -= len << 3;
  hold &= (1 << bits) - 1;
  strm.next_in = _in;
  strm.next_out = _out;
  strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last);
  strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end);
  state.hold = hold;
  state.bits = bits;
}
var MAXBITS = 15;
var ENOUGH_LENS$1 = 852;
var ENOUGH_DISTS$1 = 592;
var CODES$1 = 0;
var LENS$1 = 1;
var DISTS$1 = 2;
var lbase = new Uint16Array([
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  13,
  15,
  17,
  19,
  23,
  27,
  31,
  35,
  43,
  51,
  59,
  67,
  83,
  99,
  115,
  131,
  163,
  195,
  227,
  258,
  0,
  0
]);
var lext = new Uint8Array([
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  17,
  17,
  17,
  17,
  18,
  18,
  18,
  18,
  19,
  19,
  19,
  19,
  20,
  20,
  20,
  20,
  21,
  21,
  21,
  21,
  16,
  199,
  75
]);
var dbase = new Uint16Array([
  1,
  2,
  3,
  4,
  5,
  7,
  9,
  13,
  17,
  25,
  33,
  49,
  65,
  97,
  129,
  193,
  257,
  385,
  513,
  769,
  1025,
  1537,
  2049,
  3073,
  4097,
  6145,
  8193,
  12289,
  16385,
  24577,
  0,
  0
]);
var dext = new Uint8Array([
  16,
  16,
  16,
  16,
  17,
  17,
  18,
  18,
  19,
  19,
  20,
  20,
  21,
  21,
  22,
  22,
  23,
  23,
  24,
  24,
  25,
  25,
  26,
  26,
  27,
  27,
  28,
  28,
  29,
  29,
  64,
  64
]);
var inflate_table = (type, lens, lens_index, codes, table, table_index, work, opts) => {
  const bits = opts.bits;
  let len = 0;
  let sym = 0;
  let min = 0, max = 0;
  let root = 0;
  let curr = 0;
  let drop = 0;
  let left = 0;
  let used = 0;
  let huff = 0;
  let incr;
  let fill;
  let low;
  let mask;
  let next;
  let base = null;
  let match;
  const count = /* @__PURE__ */ new Uint16Array(16);
  const offs = /* @__PURE__ */ new Uint16Array(16);
  let extra = null;
  let here_bits, here_op, here_val;
  for (len = 0; len <= MAXBITS; len++) count[len] = 0;
  for (sym = 0; sym < codes; sym++) count[lens[lens_index + sym]]++;
  root = bits;
  for (max = MAXBITS; max >= 1; max--) if (count[max] !== 0) break;
  if (root > max) root = max;
  if (max === 0) {
    table[table_index++] = 20971520;
    table[table_index++] = 20971520;
    opts.bits = 1;
    return 0;
  }
  for (min = 1; min < max; min++) if (count[min] !== 0) break;
  if (root < min) root = min;
  left = 1;
  for (len = 1; len <= MAXBITS; len++) {
    left <<= 1;
    left -= count[len];
    if (left < 0) return -1;
  }
  if (left > 0 && (type === CODES$1 || max !== 1)) return -1;
  offs[1] = 0;
  for (len = 1; len < MAXBITS; len++) offs[len + 1] = offs[len] + count[len];
  for (sym = 0; sym < codes; sym++) if (lens[lens_index + sym] !== 0) work[offs[lens[lens_index + sym]]++] = sym;
  if (type === CODES$1) {
    base = extra = work;
    match = 20;
  } else if (type === LENS$1) {
    base = lbase;
    extra = lext;
    match = 257;
  } else {
    base = dbase;
    extra = dext;
    match = 0;
  }
  huff = 0;
  sym = 0;
  len = min;
  next = table_index;
  curr = root;
  drop = 0;
  low = -1;
  used = 1 << root;
  mask = used - 1;
  if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
  for (; ; ) {
    here_bits = len - drop;
    if (work[sym] + 1 < match) {
      here_op = 0;
      here_val = work[sym];
    } else if (work[sym] >= match) {
      here_op = extra[work[sym] - match];
      here_val = base[work[sym] - match];
    } else {
      here_op = 96;
      here_val = 0;
    }
    incr = 1 << len - drop;
    fill = 1 << curr;
    min = fill;
    do {
      fill -= incr;
      table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val | 0;
    } while (fill !== 0);
    incr = 1 << len - 1;
    while (huff & incr) incr >>= 1;
    if (incr !== 0) {
      huff &= incr - 1;
      huff += incr;
    } else huff = 0;
    sym++;
    if (--count[len] === 0) {
      if (len === max) break;
      len = lens[lens_index + work[sym]];
    }
    if (len > root && (huff & mask) !== low) {
      if (drop === 0) drop = root;
      next += min;
      curr = len - drop;
      left = 1 << curr;
      while (curr + drop < max) {
        left -= count[curr + drop];
        if (left <= 0) break;
        curr++;
        left <<= 1;
      }
      used += 1 << curr;
      if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
      low = huff & mask;
      table[low] = root << 24 | curr << 16 | next - table_index | 0;
    }
  }
  if (huff !== 0) table[next + huff] = len - drop << 24 | 4194304;
  opts.bits = root;
  return 0;
};
var CODES2 = 0;
var LENS = 1;
var DISTS = 2;
var HEAD = 16180;
var FLAGS = 16181;
var TIME = 16182;
var OS = 16183;
var EXLEN = 16184;
var EXTRA = 16185;
var NAME = 16186;
var COMMENT = 16187;
var HCRC = 16188;
var DICTID = 16189;
var DICT = 16190;
var TYPE = 16191;
var TYPEDO = 16192;
var STORED = 16193;
var COPY_ = 16194;
var COPY = 16195;
var TABLE = 16196;
var LENLENS = 16197;
var CODELENS = 16198;
var LEN_ = 16199;
var LEN = 16200;
var LENEXT = 16201;
var DIST = 16202;
var DISTEXT = 16203;
var MATCH = 16204;
var LIT = 16205;
var CHECK = 16206;
var LENGTH = 16207;
var DONE = 16208;
var BAD = 16209;
var MEM = 16210;
var SYNC = 16211;
var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
var zswap32 = (q) => {
  return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
};
var InflateState = class {
  constructor() {
    this.strm = null;
    this.mode = 0;
    this.last = false;
    this.wrap = 0;
    this.havedict = false;
    this.flags = 0;
    this.dmax = 0;
    this.check = 0;
    this.total = 0;
    this.head = null;
    this.wbits = 0;
    this.wsize = 0;
    this.whave = 0;
    this.wnext = 0;
    this.window = null;
    this.hold = 0;
    this.bits = 0;
    this.length = 0;
    this.offset = 0;
    this.extra = 0;
    this.lencode = null;
    this.distcode = null;
    this.lenbits = 0;
    this.distbits = 0;
    this.ncode = 0;
    this.nlen = 0;
    this.ndist = 0;
    this.have = 0;
    this.next = null;
    this.lens = /* @__PURE__ */ new Uint16Array(320);
    this.work = /* @__PURE__ */ new Uint16Array(288);
    this.lendyn = null;
    this.distdyn = null;
    this.sane = 0;
    this.back = 0;
    this.was = 0;
  }
};
var inflateStateCheck = (strm) => {
  if (!strm) return 1;
  const state = strm.state;
  if (!state || state.strm !== strm || state.mode < HEAD || state.mode > SYNC) return 1;
  return 0;
};
var inflateResetKeep = (strm) => {
  if (inflateStateCheck(strm)) return -2;
  const state = strm.state;
  strm.total_in = strm.total_out = state.total = 0;
  strm.msg = "";
  if (state.wrap) strm.adler = state.wrap & 1;
  state.mode = HEAD;
  state.last = 0;
  state.havedict = 0;
  state.flags = -1;
  state.dmax = 32768;
  state.head = null;
  state.hold = 0;
  state.bits = 0;
  state.lencode = state.lendyn = new Int32Array(ENOUGH_LENS);
  state.distcode = state.distdyn = new Int32Array(ENOUGH_DISTS);
  state.sane = 1;
  state.back = -1;
  return 0;
};
var inflateReset = (strm) => {
  if (inflateStateCheck(strm)) return -2;
  const state = strm.state;
  state.wsize = 0;
  state.whave = 0;
  state.wnext = 0;
  return inflateResetKeep(strm);
};
var inflateReset2 = (strm, windowBits) => {
  let wrap;
  if (inflateStateCheck(strm)) return -2;
  const state = strm.state;
  if (windowBits < 0) {
    wrap = 0;
    windowBits = -windowBits;
  } else {
    wrap = (windowBits >> 4) + 5;
    if (windowBits < 48) windowBits &= 15;
  }
  if (windowBits && (windowBits < 8 || windowBits > 15)) return -2;
  if (state.window !== null && state.wbits !== windowBits) state.window = null;
  state.wrap = wrap;
  state.wbits = windowBits;
  return inflateReset(strm);
};
var inflateInit2 = (strm, windowBits) => {
  if (!strm) return -2;
  const state = new InflateState();
  strm.state = state;
  state.strm = strm;
  state.window = null;
  state.mode = HEAD;
  const ret = inflateReset2(strm, windowBits);
  if (ret !== 0) strm.state = null;
  return ret;
};
var virgin = true;
var lenfix;
var distfix;
var fixedtables = (state) => {
  if (virgin) {
    lenfix = /* @__PURE__ */ new Int32Array(512);
    distfix = /* @__PURE__ */ new Int32Array(32);
    let sym = 0;
    while (sym < 144) state.lens[sym++] = 8;
    while (sym < 256) state.lens[sym++] = 9;
    while (sym < 280) state.lens[sym++] = 7;
    while (sym < 288) state.lens[sym++] = 8;
    inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 });
    sym = 0;
    while (sym < 32) state.lens[sym++] = 5;
    inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 });
    virgin = false;
  }
  state.lencode = lenfix;
  state.lenbits = 9;
  state.distcode = distfix;
  state.distbits = 5;
};
var updatewindow = (strm, src, end, copy) => {
  let dist;
  const state = strm.state;
  if (state.window === null) state.window = new Uint8Array(1 << state.wbits);
  if (state.wsize === 0) {
    state.wsize = 1 << state.wbits;
    state.wnext = 0;
    state.whave = 0;
  }
  if (copy >= state.wsize) {
    state.window.set(src.subarray(end - state.wsize, end), 0);
    state.wnext = 0;
    state.whave = state.wsize;
  } else {
    dist = state.wsize - state.wnext;
    if (dist > copy) dist = copy;
    state.window.set(src.subarray(end - copy, end - copy + dist), state.wnext);
    copy -= dist;
    if (copy) {
      state.window.set(src.subarray(end - copy, end), 0);
      state.wnext = copy;
      state.whave = state.wsize;
    } else {
      state.wnext += dist;
      if (state.wnext === state.wsize) state.wnext = 0;
      if (state.whave < state.wsize) state.whave += dist;
    }
  }
  return 0;
};
var inflate$1 = (strm, flush) => {
  let state;
  let input, output;
  let next;
  let put;
  let have, left;
  let hold;
  let bits;
  let _in, _out;
  let copy;
  let from;
  let from_source;
  let here = 0;
  let here_bits, here_op, here_val;
  let last_bits, last_op, last_val;
  let len;
  let ret;
  const hbuf = /* @__PURE__ */ new Uint8Array(4);
  let opts;
  let n;
  const order = new Uint8Array([
    16,
    17,
    18,
    0,
    8,
    7,
    9,
    6,
    10,
    5,
    11,
    4,
    12,
    3,
    13,
    2,
    14,
    1,
    15
  ]);
  if (inflateStateCheck(strm) || !strm.output || !strm.input && strm.avail_in !== 0) return -2;
  state = strm.state;
  if (state.mode === TYPE) state.mode = TYPEDO;
  put = strm.next_out;
  output = strm.output;
  left = strm.avail_out;
  next = strm.next_in;
  input = strm.input;
  have = strm.avail_in;
  hold = state.hold;
  bits = state.bits;
  _in = have;
  _out = left;
  ret = 0;
  inf_leave: for (; ; ) switch (state.mode) {
    case HEAD:
      if (state.wrap === 0) {
        state.mode = TYPEDO;
        break;
      }
      while (bits < 16) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (state.wrap & 2 && hold === 35615) {
        if (state.wbits === 0) state.wbits = 15;
        state.check = 0;
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        state.check = crc32(state.check, hbuf, 2, 0);
        hold = 0;
        bits = 0;
        state.mode = FLAGS;
        break;
      }
      if (state.head) state.head.done = false;
      if (!(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
        strm.msg = "incorrect header check";
        state.mode = BAD;
        break;
      }
      if ((hold & 15) !== 8) {
        strm.msg = "unknown compression method";
        state.mode = BAD;
        break;
      }
      hold >>>= 4;
      bits -= 4;
      len = (hold & 15) + 8;
      if (state.wbits === 0) state.wbits = len;
      if (len > 15 || len > state.wbits) {
        strm.msg = "invalid window size";
        state.mode = BAD;
        break;
      }
      state.dmax = 1 << state.wbits;
      state.flags = 0;
      strm.adler = state.check = 1;
      state.mode = hold & 512 ? DICTID : TYPE;
      hold = 0;
      bits = 0;
      break;
    case FLAGS:
      while (bits < 16) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      state.flags = hold;
      if ((state.flags & 255) !== 8) {
        strm.msg = "unknown compression method";
        state.mode = BAD;
        break;
      }
      if (state.flags & 57344) {
        strm.msg = "unknown header flags set";
        state.mode = BAD;
        break;
      }
      if (state.head) state.head.text = hold >> 8 & 1;
      if (state.flags & 512 && state.wrap & 4) {
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        state.check = crc32(state.check, hbuf, 2, 0);
      }
      hold = 0;
      bits = 0;
      state.mode = TIME;
    case TIME:
      while (bits < 32) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (state.head) state.head.time = hold >>> 0;
      if (state.flags & 512 && state.wrap & 4) {
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        hbuf[2] = hold >>> 16 & 255;
        hbuf[3] = hold >>> 24 & 255;
        state.check = crc32(state.check, hbuf, 4, 0);
      }
      hold = 0;
      bits = 0;
      state.mode = OS;
    case OS:
      while (bits < 16) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (state.head) {
        state.head.xflags = hold & 255;
        state.head.os = hold >> 8;
      }
      if (state.flags & 512 && state.wrap & 4) {
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        state.check = crc32(state.check, hbuf, 2, 0);
      }
      hold = 0;
      bits = 0;
      state.mode = EXLEN;
    case EXLEN:
      if (state.flags & 1024) {
        while (bits < 16) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.length = hold;
        if (state.head) state.head.extra_len = hold;
        if (state.flags & 512 && state.wrap & 4) {
          hbuf[0] = hold & 255;
          hbuf[1] = hold >>> 8 & 255;
          state.check = crc32(state.check, hbuf, 2, 0);
        }
        hold = 0;
        bits = 0;
      } else if (state.head) state.head.extra = null;
      state.mode = EXTRA;
    case EXTRA:
      if (state.flags & 1024) {
        copy = state.length;
        if (copy > have) copy = have;
        if (copy) {
          if (state.head) {
            len = state.head.extra_len - state.length;
            if (!state.head.extra) state.head.extra = new Uint8Array(state.head.extra_len);
            state.head.extra.set(input.subarray(next, next + copy), len);
          }
          if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
          have -= copy;
          next += copy;
          state.length -= copy;
        }
        if (state.length) break inf_leave;
      }
      state.length = 0;
      state.mode = NAME;
    case NAME:
      if (state.flags & 2048) {
        if (have === 0) break inf_leave;
        copy = 0;
        do {
          len = input[next + copy++];
          if (state.head && len && state.length < 65536) {
            state.head.name += String.fromCharCode(len);
            state.length++;
          }
        } while (len && copy < have);
        if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
        have -= copy;
        next += copy;
        if (len) break inf_leave;
      } else if (state.head) state.head.name = null;
      state.length = 0;
      state.mode = COMMENT;
    case COMMENT:
      if (state.flags & 4096) {
        if (have === 0) break inf_leave;
        copy = 0;
        do {
          len = input[next + copy++];
          if (state.head && len && state.length < 65536) {
            state.head.comment += String.fromCharCode(len);
            state.length++;
          }
        } while (len && copy < have);
        if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
        have -= copy;
        next += copy;
        if (len) break inf_leave;
      } else if (state.head) state.head.comment = null;
      state.mode = HCRC;
    case HCRC:
      if (state.flags & 512) {
        while (bits < 16) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        if (state.wrap & 4 && hold !== (state.check & 65535)) {
          strm.msg = "header crc mismatch";
          state.mode = BAD;
          break;
        }
        hold = 0;
        bits = 0;
      }
      if (state.head) {
        state.head.hcrc = state.flags >> 9 & 1;
        state.head.done = true;
      }
      strm.adler = state.check = 0;
      state.mode = TYPE;
      break;
    case DICTID:
      while (bits < 32) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      strm.adler = state.check = zswap32(hold);
      hold = 0;
      bits = 0;
      state.mode = DICT;
    case DICT:
      if (state.havedict === 0) {
        strm.next_out = put;
        strm.avail_out = left;
        strm.next_in = next;
        strm.avail_in = have;
        state.hold = hold;
        state.bits = bits;
        return 2;
      }
      strm.adler = state.check = 1;
      state.mode = TYPE;
    case TYPE:
      if (flush === 5 || flush === 6) break inf_leave;
    case TYPEDO:
      if (state.last) {
        hold >>>= bits & 7;
        bits -= bits & 7;
        state.mode = CHECK;
        break;
      }
      while (bits < 3) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      state.last = hold & 1;
      hold >>>= 1;
      bits -= 1;
      switch (hold & 3) {
        case 0:
          state.mode = STORED;
          break;
        case 1:
          fixedtables(state);
          state.mode = LEN_;
          if (flush === 6) {
            hold >>>= 2;
            bits -= 2;
            break inf_leave;
          }
          break;
        case 2:
          state.mode = TABLE;
          break;
        case 3:
          strm.msg = "invalid block type";
          state.mode = BAD;
      }
      hold >>>= 2;
      bits -= 2;
      break;
    case STORED:
      hold >>>= bits & 7;
      bits -= bits & 7;
      while (bits < 32) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if ((hold & 65535) !== (hold >>> 16 ^ 65535)) {
        strm.msg = "invalid stored block lengths";
        state.mode = BAD;
        break;
      }
      state.length = hold & 65535;
      hold = 0;
      bits = 0;
      state.mode = COPY_;
      if (flush === 6) break inf_leave;
    case COPY_:
      state.mode = COPY;
    case COPY:
      copy = state.length;
      if (copy) {
        if (copy > have) copy = have;
        if (copy > left) copy = left;
        if (copy === 0) break inf_leave;
        output.set(input.subarray(next, next + copy), put);
        have -= copy;
        next += copy;
        left -= copy;
        put += copy;
        state.length -= copy;
        break;
      }
      state.mode = TYPE;
      break;
    case TABLE:
      while (bits < 14) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      state.nlen = (hold & 31) + 257;
      hold >>>= 5;
      bits -= 5;
      state.ndist = (hold & 31) + 1;
      hold >>>= 5;
      bits -= 5;
      state.ncode = (hold & 15) + 4;
      hold >>>= 4;
      bits -= 4;
      if (state.nlen > 286 || state.ndist > 30) {
        strm.msg = "too many length or distance symbols";
        state.mode = BAD;
        break;
      }
      state.have = 0;
      state.mode = LENLENS;
    case LENLENS:
      while (state.have < state.ncode) {
        while (bits < 3) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.lens[order[state.have++]] = hold & 7;
        hold >>>= 3;
        bits -= 3;
      }
      while (state.have < 19) state.lens[order[state.have++]] = 0;
      state.lencode = state.lendyn;
      state.lenbits = 7;
      opts = { bits: state.lenbits };
      ret = inflate_table(CODES2, state.lens, 0, 19, state.lencode, 0, state.work, opts);
      state.lenbits = opts.bits;
      if (ret) {
        strm.msg = "invalid code lengths set";
        state.mode = BAD;
        break;
      }
      state.have = 0;
      state.mode = CODELENS;
    case CODELENS:
      while (state.have < state.nlen + state.ndist) {
        for (; ; ) {
          here = state.lencode[hold & (1 << state.lenbits) - 1];
          here_bits = here >>> 24;
          here_op = here >>> 16 & 255;
          here_val = here & 65535;
          if (here_bits <= bits) break;
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        if (here_val < 16) {
          hold >>>= here_bits;
          bits -= here_bits;
          state.lens[state.have++] = here_val;
        } else {
          if (here_val === 16) {
            n = here_bits + 2;
            while (bits < n) {
              if (have === 0) break inf_leave;
              have--;
              hold += input[next++] << bits;
              bits += 8;
            }
            hold >>>= here_bits;
            bits -= here_bits;
            if (state.have === 0) {
              strm.msg = "invalid bit length repeat";
              state.mode = BAD;
              break;
            }
            len = state.lens[state.have - 1];
            copy = 3 + (hold & 3);
            hold >>>= 2;
            bits -= 2;
          } else if (here_val === 17) {
            n = here_bits + 3;
            while (bits < n) {
              if (have === 0) break inf_leave;
              have--;
              hold += input[next++] << bits;
              bits += 8;
            }
            hold >>>= here_bits;
            bits -= here_bits;
            len = 0;
            copy = 3 + (hold & 7);
            hold >>>= 3;
            bits -= 3;
          } else {
            n = here_bits + 7;
            while (bits < n) {
              if (have === 0) break inf_leave;
              have--;
              hold += input[next++] << bits;
              bits += 8;
            }
            hold >>>= here_bits;
            bits -= here_bits;
            len = 0;
            copy = 11 + (hold & 127);
            hold >>>= 7;
            bits -= 7;
          }
          if (state.have + copy > state.nlen + state.ndist) {
            strm.msg = "invalid bit length repeat";
            state.mode = BAD;
            break;
          }
          while (copy--) state.lens[state.have++] = len;
        }
      }
      if (state.mode === BAD) break;
      if (state.lens[256] === 0) {
        strm.msg = "invalid code -- missing end-of-block";
        state.mode = BAD;
        break;
      }
      state.lenbits = 9;
      opts = { bits: state.lenbits };
      ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
      state.lenbits = opts.bits;
      if (ret) {
        strm.msg = "invalid literal/lengths set";
        state.mode = BAD;
        break;
      }
      state.distbits = 6;
      state.distcode = state.distdyn;
      opts = { bits: state.distbits };
      ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
      state.distbits = opts.bits;
      if (ret) {
        strm.msg = "invalid distances set";
        state.mode = BAD;
        break;
      }
      state.mode = LEN_;
      if (flush === 6) break inf_leave;
    case LEN_:
      state.mode = LEN;
    case LEN:
      if (have >= 6 && left >= 258) {
        strm.next_out = put;
        strm.avail_out = left;
        strm.next_in = next;
        strm.avail_in = have;
        state.hold = hold;
        state.bits = bits;
        inflate_fast(strm, _out);
        put = strm.next_out;
        output = strm.output;
        left = strm.avail_out;
        next = strm.next_in;
        input = strm.input;
        have = strm.avail_in;
        hold = state.hold;
        bits = state.bits;
        if (state.mode === TYPE) state.back = -1;
        break;
      }
      state.back = 0;
      for (; ; ) {
        here = state.lencode[hold & (1 << state.lenbits) - 1];
        here_bits = here >>> 24;
        here_op = here >>> 16 & 255;
        here_val = here & 65535;
        if (here_bits <= bits) break;
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (here_op && (here_op & 240) === 0) {
        last_bits = here_bits;
        last_op = here_op;
        last_val = here_val;
        for (; ; ) {
          here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
          here_bits = here >>> 24;
          here_op = here >>> 16 & 255;
          here_val = here & 65535;
          if (last_bits + here_bits <= bits) break;
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        hold >>>= last_bits;
        bits -= last_bits;
        state.back += last_bits;
      }
      hold >>>= here_bits;
      bits -= here_bits;
      state.back += here_bits;
      state.length = here_val;
      if (here_op === 0) {
        state.mode = LIT;
        break;
      }
      if (here_op & 32) {
        state.back = -1;
        state.mode = TYPE;
        break;
      }
      if (here_op & 64) {
        strm.msg = "invalid literal/length code";
        state.mode = BAD;
        break;
      }
      state.extra = here_op & 15;
      state.mode = LENEXT;
    case LENEXT:
      if (state.extra) {
        n = state.extra;
        while (bits < n) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.length += hold & (1 << state.extra) - 1;
        hold >>>= state.extra;
        bits -= state.extra;
        state.back += state.extra;
      }
      state.was = state.length;
      state.mode = DIST;
    case DIST:
      for (; ; ) {
        here = state.distcode[hold & (1 << state.distbits) - 1];
        here_bits = here >>> 24;
        here_op = here >>> 16 & 255;
        here_val = here & 65535;
        if (here_bits <= bits) break;
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if ((here_op & 240) === 0) {
        last_bits = here_bits;
        last_op = here_op;
        last_val = here_val;
        for (; ; ) {
          here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
          here_bits = here >>> 24;
          here_op = here >>> 16 & 255;
          here_val = here & 65535;
          if (last_bits + here_bits <= bits) break;
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        hold >>>= last_bits;
        bits -= last_bits;
        state.back += last_bits;
      }
      hold >>>= here_bits;
      bits -= here_bits;
      state.back += here_bits;
      if (here_op & 64) {
        strm.msg = "invalid distance code";
        state.mode = BAD;
        break;
      }
      state.offset = here_val;
      state.extra = here_op & 15;
      state.mode = DISTEXT;
    case DISTEXT:
      if (state.extra) {
        n = state.extra;
        while (bits < n) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.offset += hold & (1 << state.extra) - 1;
        hold >>>= state.extra;
        bits -= state.extra;
        state.back += state.extra;
      }
      if (state.offset > state.dmax) {
        strm.msg = "invalid distance too far back";
        state.mode = BAD;
        break;
      }
      state.mode = MATCH;
    case MATCH:
      if (left === 0) break inf_leave;
      copy = _out - left;
      if (state.offset > copy) {
        copy = state.offset - copy;
        if (copy > state.whave) {
          if (state.sane) {
            strm.msg = "invalid distance too far back";
            state.mode = BAD;
            break;
          }
        }
        if (copy > state.wnext) {
          copy -= state.wnext;
          from = state.wsize - copy;
        } else from = state.wnext - copy;
        if (copy > state.length) copy = state.length;
        from_source = state.window;
      } else {
        from_source = output;
        from = put - state.offset;
        copy = state.length;
      }
      if (copy > left) copy = left;
      left -= copy;
      state.length -= copy;
      do
        output[put++] = from_source[from++];
      while (--copy);
      if (state.length === 0) state.mode = LEN;
      break;
    case LIT:
      if (left === 0) break inf_leave;
      output[put++] = state.length;
      left--;
      state.mode = LEN;
      break;
    case CHECK:
      if (state.wrap) {
        while (bits < 32) {
          if (have === 0) break inf_leave;
          have--;
          hold |= input[next++] << bits;
          bits += 8;
        }
        _out -= left;
        strm.total_out += _out;
        state.total += _out;
        if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out);
        _out = left;
        if (state.wrap & 4 && (state.flags ? hold : zswap32(hold)) !== state.check) {
          strm.msg = "incorrect data check";
          state.mode = BAD;
          break;
        }
        hold = 0;
        bits = 0;
      }
      state.mode = LENGTH;
    case LENGTH:
      if (state.wrap && state.flags) {
        while (bits < 32) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        if (state.wrap & 4 && hold !== (state.total & 4294967295)) {
          strm.msg = "incorrect length check";
          state.mode = BAD;
          break;
        }
        hold = 0;
        bits = 0;
      }
      state.mode = DONE;
    case DONE:
      ret = 1;
      break inf_leave;
    case BAD:
      ret = -3;
      break inf_leave;
    case MEM:
      return -4;
    case SYNC:
    default:
      return -2;
  }
  strm.next_out = put;
  strm.avail_out = left;
  strm.next_in = next;
  strm.avail_in = have;
  state.hold = hold;
  state.bits = bits;
  if (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== 4)) {
    if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
      state.mode = MEM;
      return -4;
    }
  }
  _in -= strm.avail_in;
  _out -= strm.avail_out;
  strm.total_in += _in;
  strm.total_out += _out;
  state.total += _out;
  if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out);
  strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
  if ((_in === 0 && _out === 0 || flush === 4) && ret === 0) ret = -5;
  return ret;
};
var inflateEnd = (strm) => {
  if (inflateStateCheck(strm)) return -2;
  let state = strm.state;
  if (state.window) state.window = null;
  strm.state = null;
  return 0;
};
var inflateSetDictionary = (strm, dictionary) => {
  const dictLength = dictionary.length;
  let state;
  let dictid;
  let ret;
  if (inflateStateCheck(strm)) return -2;
  state = strm.state;
  if (state.wrap !== 0 && state.mode !== DICT) return -2;
  if (state.mode === DICT) {
    dictid = 1;
    dictid = adler32(dictid, dictionary, dictLength, 0);
    if (dictid !== state.check) return -3;
  }
  ret = updatewindow(strm, dictionary, dictLength, dictLength);
  if (ret) {
    state.mode = MEM;
    return -4;
  }
  state.havedict = 1;
  return 0;
};
var ZStream = class {
  constructor() {
    this.input = null;
    this.next_in = 0;
    this.avail_in = 0;
    this.total_in = 0;
    this.output = null;
    this.next_out = 0;
    this.avail_out = 0;
    this.total_out = 0;
    this.msg = "";
    this.state = null;
    this.data_type = 2;
    this.adler = 0;
  }
};
var flattenChunks = (chunks) => {
  const result = new Uint8Array(chunks.reduce((len, chunk) => len + chunk.length, 0));
  let pos = 0;
  for (const chunk of chunks) {
    result.set(chunk, pos);
    pos += chunk.length;
  }
  return result;
};
var toString = Object.prototype.toString;
var defaultOptions = {
  chunkSize: 1024 * 64,
  windowBits: 15,
  raw: false,
  dictionary: /* @__PURE__ */ new Uint8Array(0)
};
var Inflate = class {
  options;
  /**
  * Error code after inflate finishes. {@link Z_OK} on success.
  * Should be checked when broken data is possible.
  */
  err;
  /** Error message, if {@link Inflate.err} is not {@link Z_OK}. */
  msg;
  /**
  * `true` once the compressed stream has ended. A stream may end before the
  * caller's data does (trailing bytes), so check this to know when to stop
  * pushing - further {@link Inflate.push} calls are no-ops.
  */
  ended;
  started;
  /**
  * Chunks of output data, if {@link Inflate.onData} not overridden.
  * @internal
  */
  chunks;
  strm;
  /**
  * Uncompressed result, generated by default {@link Inflate.onData}
  * and {@link Inflate.onEnd} handlers. Filled after you push last chunk
  * (call {@link Inflate.push} with {@link Z_FINISH} / `true` param).
  */
  result;
  /**
  * Creates a new inflator instance with the specified params. Throws an
  * exception on bad params. See {@link InflateOptions} for the list of
  * supported options.
  *
  * By default, when no options are set, the deflate/gzip data format is
  * autodetected via the wrapper header.
  *
  * @example
  * ```javascript
  * import { Inflate } from 'pako'
  *
  * const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
  * const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  *
  * const inflate = new Inflate({ level: 3 })
  *
  * inflate.push(chunk1, false)
  * inflate.push(chunk2, true)  // true -> last chunk
  *
  * if (inflate.err) throw new Error(inflate.err)
  *
  * console.log(inflate.result)
  * ```
  */
  constructor(options = {}) {
    this.options = Object.assign({}, defaultOptions, options);
    const opt = this.options;
    if (opt.raw && opt.windowBits >= 0 && opt.windowBits < 16) {
      opt.windowBits = -opt.windowBits;
      if (opt.windowBits === 0) opt.windowBits = -15;
    }
    if (opt.windowBits >= 0 && opt.windowBits < 16 && !options.windowBits) opt.windowBits += 32;
    if (opt.windowBits > 15 && opt.windowBits < 48) {
      if ((opt.windowBits & 15) === 0) opt.windowBits |= 15;
    }
    this.err = 0;
    this.msg = "";
    this.ended = false;
    this.started = false;
    this.chunks = [];
    this.result = /* @__PURE__ */ new Uint8Array(0);
    this.strm = new ZStream();
    this.strm.avail_out = 0;
    let status = inflateInit2(this.strm, opt.windowBits);
    if (status !== 0) throw new Error(messages_default[status]);
    if (toString.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
    const dictionary = opt.dictionary;
    if (opt.raw && dictionary.length) {
      status = inflateSetDictionary(this.strm, dictionary);
      if (status !== 0) throw new Error(messages_default[status]);
    }
  }
  /**
  * Sends input data to the inflate pipe, generating {@link Inflate.onData} calls
  * with new output chunks. Returns `true` on success. If end of stream is
  * detected, {@link Inflate.onEnd} will be called.
  *
  * `flush_mode` is not needed for normal operation, because end of stream
  * is detected automatically. Pass {@link Z_SYNC_FLUSH} to force the decoder
  * to emit all currently available output — handy when you need to decode
  * data frame-by-frame from a long-running stream.
  *
  * On failure, calls {@link Inflate.onEnd} with the error code and returns false.
  *
  * Once the stream has ended (a compressed stream may end before your data
  * does), further `push` calls are no-ops and return whether the decode
  * finished successfully. The final outcome is in {@link Inflate.result},
  * {@link Inflate.err} and {@link Inflate.msg}.
  *
  * @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES}
  *   flush modes. See constants. Skipped or `false` means {@link Z_NO_FLUSH},
  *   `true` means {@link Z_FINISH}.
  *
  * @example
  * ```javascript
  * push(chunk, false) // push one of data chunks
  * ...
  * push(chunk, true)  // push last chunk
  * ```
  */
  push(data, flush_mode = false) {
    const strm = this.strm;
    const chunkSize = this.options.chunkSize;
    let status;
    let _flush_mode;
    let last_avail_out;
    if (this.ended) return this.err === 0;
    if (typeof flush_mode === "number") _flush_mode = flush_mode;
    else _flush_mode = flush_mode === true ? 4 : 0;
    if (toString.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
    else strm.input = data;
    strm.next_in = 0;
    strm.avail_in = strm.input.length;
    if (!this.started) {
      this.started = true;
      this.onStart(strm);
    }
    for (; ; ) {
      if (strm.avail_out === 0) {
        strm.output = new Uint8Array(chunkSize);
        strm.next_out = 0;
        strm.avail_out = chunkSize;
      }
      status = inflate$1(strm, _flush_mode);
      if (status === 2) {
        const dictionary = this.options.dictionary;
        if (dictionary.length) {
          status = inflateSetDictionary(strm, dictionary);
          if (status === 0) status = inflate$1(strm, _flush_mode);
          else if (status === -3) status = 2;
        }
      }
      while (strm.avail_in > 0 && status === 1 && strm.state.wrap & 2 && strm.state.flags !== 0 && strm.input[strm.next_in] !== 0) {
        inflateReset(strm);
        status = inflate$1(strm, _flush_mode);
      }
      if (status === -2 || status === -3 || status === 2 || status === -4) break;
      last_avail_out = strm.avail_out;
      if (strm.next_out) {
        if (strm.avail_out === 0 || status === 1 || _flush_mode > 0) {
          this.onData(strm.output.length === strm.next_out ? strm.output : strm.output.subarray(0, strm.next_out));
          strm.avail_out = 0;
          strm.next_out = 0;
        }
      }
      if ((status === 0 || status === -5) && last_avail_out === 0) continue;
      if (status === 1) {
        status = inflateEnd(this.strm);
        break;
      }
      if (strm.avail_in === 0) {
        if (_flush_mode === 4) {
          status = inflateEnd(this.strm);
          if (status === 0) status = -5;
          break;
        }
        return true;
      }
    }
    this.err = status;
    this.msg = strm.msg || messages_default[status];
    this.ended = true;
    this.onEnd(status);
    return status === 0;
  }
  /**
  * Called once before the first low-level inflate call.
  *
  * Override this handler to attach low-level inflate state, for example to read
  * gzip header metadata:
  *
  * ```javascript
  * import { Inflate, GZheader, zlibInflateGetHeader } from 'pako'
  *
  * const inflator = new Inflate()
  *
  * inflator.onStart = function (strm) {
  *   this.header = new GZheader()
  *   zlibInflateGetHeader(strm, this.header)
  * }
  *
  * inflator.push(data, true)
  * console.log(inflator.header.name)
  * ```
  */
  onStart(strm) {
  }
  /**
  * By default, stores data blocks in the {@link Inflate.chunks} property and glues
  * them in {@link Inflate.onEnd}. Override this handler if you need another behaviour.
  *
  * @param chunk output data.
  */
  onData(chunk) {
    this.chunks.push(chunk);
  }
  /**
  * Called after you tell inflate that the input stream is
  * complete ({@link Z_FINISH}). By default, joins the collected {@link Inflate.chunks},
  * frees memory and fills the {@link Inflate.result} property.
  *
  * @param status inflate status. {@link Z_OK} on success, other if not.
  */
  onEnd(status) {
    if (status === 0) this.result = flattenChunks(this.chunks);
    this.chunks = [];
  }
};

// src/profile/inflate.ts
var MAX_INFLATED = 256 * 1024 * 1024;
var CHUNK = 64 * 1024;
function isGzip(bytes) {
  return bytes.length >= 2 && bytes[0] === 31 && bytes[1] === 139;
}
function inflate(bytes, name, most = MAX_INFLATED) {
  if (!isGzip(bytes)) return bytes;
  const parts2 = [];
  let size = 0;
  const inflater = new Inflate({ chunkSize: CHUNK });
  inflater.onData = (part) => {
    const chunk = part;
    size += chunk.length;
    if (size > most) {
      throw new UserError(
        `${name}: unpacks to more than ${most} bytes, which no heap profile needs`
      );
    }
    parts2.push(chunk);
  };
  for (let at = 0; at < bytes.length && !inflater.ended; at += CHUNK) {
    inflater.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  }
  if (inflater.err) {
    throw new UserError(
      `${name}: is not a whole gzip file (${inflater.msg || "broken data"}): write it again`
    );
  }
  if (!inflater.ended) throw new UserError(`${name}: the gzip data ends too early: write it again`);
  return join(parts2, size);
}
function join(parts2, size) {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts2) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// src/profile/text.ts
function isTextProfile(bytes) {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 13)) === "heap profile:";
}
function parseTextProfile(_bytes, name) {
  throw new UserError(`${name}: the text form is not read yet`);
}

// src/profile/read-profile.ts
var CURE = "heapgate needs a heap profile: go test -bench . -memprofile mem.pb.gz";
var MAGIC = [
  ["\x89PNG", "a PNG picture"],
  ["\xFF\xD8\xFF", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["PK", "a zip archive"],
  ["\x7FELF", "a program"],
  ["\xCF\xFA\xED\xFE", "a program"],
  ["%PDF", "a PDF document"],
  ["go 1.", "an execution trace"],
  ["<", "a web page"],
  ["{", "JSON"]
];
function readProfile(bytes, name, most = MAX_INFLATED) {
  if (bytes.length === 0) throw new UserError(`${name}: is empty: ${CURE}`);
  const raw = inflate(bytes, name, most);
  if (raw.length === 0) throw new UserError(`${name}: is empty inside the gzip: ${CURE}`);
  if (isGzip(raw)) throw new UserError(`${name}: is packed with gzip twice: unpack it once`);
  if (isTextProfile(raw)) return parseTextProfile(raw, name);
  const start = new TextDecoder("latin1").decode(raw.subarray(0, 8));
  const other = MAGIC.find(([magic]) => start.startsWith(magic));
  if (other) throw new UserError(`${name}: is ${other[1]} and no profile: ${CURE}`);
  return decodeProfile(raw, name);
}
function heapMetrics(profile) {
  const found = /* @__PURE__ */ new Map();
  for (const metric of METRICS) {
    const short = metric.replace("inuse_", "");
    const index = profile.sampleTypes.findIndex(({ type }) => type === metric || type === short);
    if (index >= 0) found.set(metric, index);
  }
  return found;
}
function checkHeap(profile, name) {
  if (heapMetrics(profile).size === 0) {
    const types = profile.sampleTypes.map(({ type }) => type).join(", ") || "nothing";
    throw new UserError(`${name}: is ${kindOf(profile)} (it counts ${types}): ${CURE}`);
  }
  if (profile.samples.length > 0 && profile.functions.length === 0) {
    throw new UserError(
      `${name}: has no function names: write it with runtime/pprof, or symbolise it with go tool pprof -proto BINARY ${name}`
    );
  }
}
function kindOf({ sampleTypes }) {
  const types = sampleTypes.map(({ type }) => type);
  if (types.includes("cpu")) return "a CPU profile";
  if (types.includes("contentions")) return "a mutex or block profile";
  if (types.includes("goroutine")) return "a goroutine profile";
  if (types.includes("threadcreate")) return "a thread profile";
  return "no heap profile";
}

// src/compare/capture.ts
function captureOf(runs) {
  const outputs = runs.flatMap((run) => run.output ? [run.output] : []);
  const results = outputs.flatMap((output) => output.results);
  return {
    periods: distinct(runs.map((run) => run.profile.period)),
    iterations: distinct(results.map((result) => result.iterations)),
    procs: distinct(results.map((result) => result.procs)),
    goVersion: runs.map(goVersionOf).find((version) => version !== "") ?? "",
    goos: outputs.find((output) => output.goos)?.goos ?? "",
    goarch: outputs.find((output) => output.goarch)?.goarch ?? "",
    profiles: runs.map((run) => run.name)
  };
}
function classify(base, head, pairs) {
  const doubts = [
    ...differing("sampling periods", base.periods, head.periods, (period2) => `${period2} B`),
    ...pairs.flatMap(iterationDoubts),
    ...differing("numbers of CPUs", base.procs, head.procs, String),
    ...differing("Go versions", known(base.goVersion), known(head.goVersion), String),
    ...differing("operating systems", known(base.goos), known(head.goos), String),
    ...differing("architectures", known(base.goarch), known(head.goarch), String)
  ];
  if (doubts.length > 0) return { class: "advisory", reasons: doubts };
  const period = head.periods[0] ?? 0;
  const iterations = head.iterations.map((n) => `${n}\xD7`).join(", ");
  if (period <= 1) {
    return {
      class: "exact",
      reasons: [`every allocation counted, ${iterations} iterations on both sides`]
    };
  }
  return {
    class: "sampled",
    reasons: [
      `one allocation in about ${period} B sampled, ${iterations} iterations on both sides`
    ]
  };
}
function captureFor(diff, metric) {
  if (diff.capture.class !== "sampled" || !metric.startsWith("inuse")) return diff.capture;
  return {
    class: "advisory",
    reasons: [`${metric} needs every allocation counted: measure with -memprofilerate=1`]
  };
}
function iterationDoubts({ measured, base, head }) {
  const where = measured || head[0].name;
  const silent = [...base, ...head].find((run) => !run.output || run.output.results.length === 0);
  if (silent) {
    return [
      `${silent.name} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${silent.name.replace(/(\.pb)?(\.gz)?$/, "")}.txt`
    ];
  }
  const counts = (runs) => distinct(runs.flatMap((run) => run.output.results.map((result) => result.iterations)));
  const from = counts(base);
  const to = counts(head);
  if (from.length > 1 || to.length > 1) {
    return [
      `${where} ran for a time and not for a number of iterations (${range([...from, ...to])}): measure with -benchtime=1000x`
    ];
  }
  return from[0] === to[0] ? [] : [
    `${where} ran ${from[0]} iterations on base and ${to[0]} on head: measure both with the same -benchtime=Nx`
  ];
}
function range(counts) {
  return `${Math.min(...counts)} to ${Math.max(...counts)}`;
}
function differing(what, base, head, show) {
  const all = distinct([...base, ...head]);
  if (all.length <= 1) return [];
  const list = (values) => values.map(show).join(", ") || "unknown";
  return [`${what} differ: ${list(base)} on base, ${list(head)} on head`];
}
function known(text2) {
  return text2 === "" ? [] : [text2];
}
function distinct(values) {
  return [...new Set(values)].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
function goVersionOf({ profile }) {
  const { name, file, length } = profile.functions;
  for (let i = 0; i < length; i++) {
    if (!name[i].startsWith("runtime.")) continue;
    const version = /(?:^|[/\-@])(go1\.\d+(?:\.\d+|rc\d+)?)(?:[./-]|$)/.exec(
      file[i].slice(0, 4096)
    )?.[1];
    if (version) return version;
  }
  return "";
}

// src/compare/statistics/sampling.ts
function chanceOfSample(size, rate) {
  return rate <= 1 ? 1 : -Math.expm1(-size / rate);
}
function sampledObjects(bytes, size, rate) {
  return Math.round(bytes * chanceOfSample(size, rate) / size);
}
function sampleSpread(bytes, objects, sizes, rate) {
  const spread = {
    sampled: new Float64Array(bytes.length),
    bytes: new Float64Array(bytes.length),
    objects: new Float64Array(bytes.length)
  };
  for (let i = 0; i < bytes.length; i++) {
    const size = sizes[i] > 0 ? sizes[i] : bytes[i] / objects[i];
    if (!(size > 0) || !Number.isFinite(size)) continue;
    const n = sampledObjects(bytes[i], size, rate);
    const each = 1 / chanceOfSample(size, rate);
    spread.sampled[i] = n;
    spread.bytes[i] = n * (size * each) ** 2;
    spread.objects[i] = n * each ** 2;
  }
  return spread;
}

// src/compare/noise-columns.ts
var NOISY_METRICS = ["alloc_space", "alloc_objects"];
var TINY_BLOCK = 16;
function noiseColumns(profile, metrics, columns) {
  const { objectSize, length } = profile.samples;
  const [bytes, objects] = NOISY_METRICS.map(
    (metric) => columns[metrics.indexOf(metric)] ?? new Float64Array(length)
  );
  if (profile.period <= 1) {
    const tiny = (column) => column.map((value, i) => objectSize[i] === TINY_BLOCK ? value : 0);
    return [tiny(bytes), tiny(objects), new Float64Array(length)];
  }
  const spread = sampleSpread(bytes, objects, objectSize, profile.period);
  return [spread.bytes, spread.objects, spread.sampled];
}
function noisePowers(period) {
  return period <= 1 ? [1, 1, 0] : [2, 2, 0];
}

// src/compare/statistics/continued-fraction.ts
var TINY = 1e-290;
var PRECISION = 1e-16;
var MOST_STEPS = 1e5;
function continuedFraction(first, step) {
  let value = awayFromZero(first);
  let c = value;
  let d = 0;
  for (let k = 1; k <= MOST_STEPS; k++) {
    const { numerator, denominator } = step(k);
    d = 1 / awayFromZero(denominator + numerator * d);
    c = awayFromZero(denominator + numerator / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= PRECISION) return value;
  }
  return value;
}
function awayFromZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}

// src/compare/statistics/find-quantile.ts
var EDGE = 709;
function findQuantile(probability, p, start) {
  if (probability(-EDGE).value >= p) return Number.NEGATIVE_INFINITY;
  if (probability(EDGE).value < p) return Number.POSITIVE_INFINITY;
  let low = -EDGE;
  let high = EDGE;
  let at = Math.min(Math.max(start, low), high);
  for (let i = 0; i < 200; i++) {
    const { value, slope } = probability(at);
    if (value === p) return at;
    if (value < p) low = at;
    else high = at;
    const newton = at - (Math.log(value) - Math.log(p)) * value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= 1e-15 * Math.max(1, Math.abs(at))) return next;
    at = next;
  }
  return at;
}

// src/compare/statistics/saddle-point.ts
function poissonTerm(a, x) {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}
function stirlingError(z) {
  let error = 0;
  let at = z;
  for (; at < 16; at++) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  const s = 1 / (at * at);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)));
  return error + series / at;
}
function deviance(a, m) {
  if (m === 0) return Number.POSITIVE_INFINITY;
  const ratio = (a - m) / (a + m);
  if (Math.abs(ratio) >= 0.1) return a * Math.log(a / m) + m - a;
  let sum = (a - m) * ratio;
  let power = 2 * a * ratio;
  for (let k = 3; ; k += 2) {
    power *= ratio * ratio;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
}

// src/compare/statistics/incomplete-gamma.ts
function incompleteGamma(a, x) {
  if (!(x > 0)) return { lower: 0, upper: 1 };
  if (x < a + 1) {
    const lower = Math.min(1, lowerTail(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperTail(a, x));
  return { lower: 1 - upper, upper };
}
function gammaQuantile(p, a) {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const slopeAt = (x) => a * poissonTerm(a, x);
  if (p <= 0.5) {
    const rise2 = (u) => {
      const x = Math.exp(u);
      return { value: incompleteGamma(a, x).lower, slope: slopeAt(x) };
    };
    return Math.exp(findQuantile(rise2, p, Math.log(a)));
  }
  const rise = (u) => {
    const x = Math.exp(-u);
    return { value: incompleteGamma(a, x).upper, slope: slopeAt(x) };
  };
  return Math.exp(-findQuantile(rise, 1 - p, -Math.log(a)));
}
function lowerTail(a, x) {
  let part = 1;
  let sum = 1;
  for (let k = a + 1; part > sum * 1e-17; k++) {
    part *= x / k;
    sum += part;
  }
  return poissonTerm(a, x) * sum;
}
function upperTail(a, x) {
  const term = poissonTerm(a, x) * a;
  if (term === 0) return 0;
  return term / continuedFraction(x + 1 - a, (k) => ({
    numerator: k * (a - k),
    denominator: x + 1 - a + 2 * k
  }));
}

// src/compare/statistics/estimate.ts
function eventsOf(own, other) {
  if (own.amount > 0)
    return { count: own.amount ** 2 / own.variance, weight: own.variance / own.amount };
  if (!(other.amount > 0)) return void 0;
  return { count: 0, weight: other.variance / other.amount * other.runs / own.runs };
}
function lowBound({ count, weight }, tail) {
  return count > 0 ? weight * gammaQuantile(tail, count) : 0;
}
function highBound({ count, weight }, tail) {
  return weight * gammaQuantile(1 - tail, count + 1);
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
function slack(falls, rises, tail) {
  return Math.hypot(
    falls.count * falls.weight - lowBound(falls, tail),
    highBound(rises, tail) - rises.count * rises.weight
  );
}

// src/compare/side-sums.ts
function addUp(side, runs, weigh, size) {
  const columns = runs[0]?.tallied ?? 0;
  const width = ATTRIBUTES.length * columns;
  const touched = new Uint8Array(size);
  const sums = new Float64Array(size * width);
  for (const run of runs) {
    if (run.side !== side) continue;
    const powers = columnPowers(run, columns);
    for (const [benchmark, { nodes, sums: part }] of run.tallies) {
      const weight = weigh(run, benchmark);
      if (weight === 0) continue;
      const factors = powers.map((power) => weight ** power);
      nodes.forEach((node, i) => {
        touched[node] = 1;
        for (let k = 0; k < width; k++) {
          sums[node * width + k] += part[i * width + k] * factors[k % columns];
        }
      });
    }
  }
  return { touched, sums, columns };
}
function columnPowers(run, columns) {
  const noise = noisePowers(run.run.profile.period);
  return [...new Array(columns - noise.length).fill(1), ...noise];
}
function addUpExtremes(side, runs, weigh, size, pick) {
  const sums = new Float64Array(size * ATTRIBUTES.length * (runs[0]?.tallied ?? 0));
  const alone = (run, benchmark) => weigh(run, benchmark) / run.weight;
  for (const measured of new Set(runs.map((run) => run.measured))) {
    const each = runs.filter((run) => run.side === side && run.measured === measured).map((run) => addUp(side, [run], alone, size).sums);
    for (let i = 0; i < sums.length; i++) {
      sums[i] += each.map((values) => values[i]).reduce((a, b) => pick(a, b));
    }
  }
  return sums;
}

// src/compare/noisy-change.ts
var TAIL = 0.025;
function changesOf2(runs, request) {
  const { weigh, per, metrics, size } = request;
  const base = addUp("base", runs, weigh, size);
  const head = addUp("head", runs, weigh, size);
  const columns = base.columns;
  const certainty = request.class === "exact" ? certainGrowth(runs, base, head, request) : void 0;
  const runCount = {
    base: Math.max(1, ...countRuns(runs, "base")),
    head: Math.max(1, ...countRuns(runs, "head"))
  };
  return {
    inBase: (node) => base.touched[node] === 1,
    inHead: (node) => head.touched[node] === 1,
    of(node, attribute, metric) {
      const row = (node * ATTRIBUTES.length + attribute) * columns;
      const plain2 = change2(base.sums[row + metric], head.sums[row + metric], per);
      const noise = NOISY_METRICS.indexOf(metrics[metric]);
      if (certainty) return { ...plain2, ...certainty(row, metric, noise, plain2) };
      if (request.class !== "sampled" || noise < 0) return plain2;
      const variance = row + metrics.length + noise;
      return sampledChange(plain2, {
        base: { amount: plain2.base, variance: base.sums[variance], runs: runCount.base },
        head: { amount: plain2.head, variance: head.sums[variance], runs: runCount.head }
      });
    }
  };
}
function sampledChange(plain2, estimates) {
  return {
    ...plain2,
    estimates,
    get interval() {
      return differenceBounds(estimates.base, estimates.head, TAIL);
    }
  };
}
function change2(base, head, per = "run") {
  if (per === "op") return { base, head, delta: head - base };
  const from = Math.round(base);
  const to = Math.round(head);
  return { base: from, head: to, delta: to - from };
}
function certainGrowth(runs, base, head, { weigh, metrics, size, functions }) {
  const repeated = [...countRuns(runs, "base"), ...countRuns(runs, "head")].some((n) => n > 1);
  const most = repeated ? addUpExtremes("base", runs, weigh, size, Math.max) : base.sums;
  const least = repeated ? addUpExtremes("head", runs, weigh, size, Math.min) : head.sums;
  const width = ATTRIBUTES.length * base.columns;
  const flat = ATTRIBUTES.indexOf("flat") * base.columns;
  const netTiny = NOISY_METRICS.map((_, noise) => {
    let net = 0;
    const column = flat + metrics.length + noise;
    for (let node = 0; node < functions; node++) {
      net += head.sums[node * width + column] - base.sums[node * width + column];
    }
    return net;
  });
  return (row, metric, noise, { delta }) => {
    let certain = repeated ? least[row + metric] - most[row + metric] : delta;
    if (noise >= 0 && certain > 0) {
      const tiny = row + metrics.length + noise;
      const moved = head.sums[tiny] - base.sums[tiny];
      if (moved > 0 && isSwap(moved, netTiny[noise])) certain -= moved;
    }
    return certain === delta ? {} : { interval: { low: certain, high: certain } };
  };
}
function isSwap(moved, net) {
  return Math.abs(net) < moved / 8;
}
function countRuns(runs, side) {
  const counts = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.side === side) counts.set(run.measured, (counts.get(run.measured) ?? 0) + 1);
  }
  return [...counts.values()];
}

// src/compare/diff-table.ts
function diffTable(runs, request) {
  const { metrics, names, lines } = request;
  const functions = names.functions.length;
  const size = functions + names.packages.length;
  const changes = changesOf2(runs, { ...request, size, functions });
  const present = (node) => changes.inBase(node) || changes.inHead(node);
  return {
    functions: names.functions.flatMap((declared, node) => {
      if (!present(node)) return [];
      const { name, importPath, local, own, file } = declared;
      const figures = figuresOf(node, changes, metrics);
      const status = statusOf(node, changes, figures);
      const line = lines(node);
      return [{ name, package: importPath, local, own, file, line, status, metrics: figures }];
    }),
    packages: names.packages.flatMap(({ importPath, own }, i) => {
      const node = functions + i;
      if (!present(node)) return [];
      const figures = figuresOf(node, changes, metrics);
      return [{ package: importPath, own, status: statusOf(node, changes, figures), metrics: figures }];
    })
  };
}
function figuresOf(node, changes, metrics) {
  const result = {};
  metrics.forEach((metric, m) => {
    const [flat, cum, owned] = ATTRIBUTES.map((_, attribute) => changes.of(node, attribute, m));
    result[metric] = { flat, cum, owned };
  });
  return result;
}
function statusOf(node, changes, figures) {
  if (!changes.inBase(node)) return "added";
  if (!changes.inHead(node)) return "removed";
  const same = Object.values(figures).every(
    (figure3) => ATTRIBUTES.every((attribute) => figure3[attribute].delta === 0)
  );
  return same ? "unchanged" : "changed";
}

// src/compare/growth-line.ts
function growthLines(runs, metrics, names) {
  const column = Math.max(0, metrics.indexOf("alloc_space"));
  const amounts = {
    base: amountsByLine(runs, "base", column),
    head: amountsByLine(runs, "head", column)
  };
  return (node) => {
    if (node >= names.functions.length) return 0;
    const base = amounts.base.get(node) ?? /* @__PURE__ */ new Map();
    const head = amounts.head.get(node) ?? /* @__PURE__ */ new Map();
    return largestLeftOver(head, base) ?? largestLeftOver(base, head) ?? largest(head) ?? 0;
  };
}
function amountsByLine(runs, side, column) {
  const byNode = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.side !== side) continue;
    const { start, node, line } = run.stacks;
    for (const list of run.samples.values()) {
      for (const sample of list) {
        const value = run.columns[column]?.[sample] ?? 0;
        if (value === 0) continue;
        const seen = /* @__PURE__ */ new Set();
        for (let at = start[sample]; at < start[sample + 1]; at++) {
          if (seen.has(node[at])) continue;
          seen.add(node[at]);
          let lines = byNode.get(node[at]);
          if (!lines) byNode.set(node[at], lines = /* @__PURE__ */ new Map());
          lines.set(line[at], (lines.get(line[at]) ?? 0) + value * run.weight);
        }
      }
    }
  }
  return byNode;
}
function largestLeftOver(from, taken) {
  const counts = /* @__PURE__ */ new Map();
  for (const amount2 of taken.values()) counts.set(amount2, (counts.get(amount2) ?? 0) + 1);
  const left = /* @__PURE__ */ new Map();
  for (const [line, amount2] of from) {
    const same = counts.get(amount2) ?? 0;
    if (same > 0) counts.set(amount2, same - 1);
    else left.set(line, amount2);
  }
  return largest(left);
}
function largest(amounts) {
  let best;
  for (const entry of amounts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

// src/compare/growth-paths.ts
function growthPaths(runs, target, metric, attribute, metrics, names) {
  const wanted = target.function === void 0 ? names.packageId.get(target.package) : names.functionId.get(target.function);
  const column = metrics.indexOf(metric);
  if (wanted === void 0 || column < 0) return [];
  const objects = metrics.indexOf(unitOf(metric) === "bytes" ? objectsOf(metric) : metric);
  const ways = /* @__PURE__ */ new Map();
  for (const run of runs) {
    for (const [benchmark, list] of run.samples) {
      for (const sample of list) {
        if (run.columns[column][sample] === 0) continue;
        if (!charges(run, sample, wanted, attribute, names)) continue;
        const frames = framesOf(run, sample, names);
        const key = [run.measured, benchmark, ...frames.map((frame) => frame.name)].join("\n");
        let way = ways.get(key);
        if (!way) ways.set(key, way = newWay(run.measured, benchmark));
        addSample(way, run, sample, frames, run.columns[column], run.columns[objects]);
      }
    }
  }
  return withoutRenames([...ways.values()].map(toPath)).filter((path) => path.change.delta !== 0).sort((a, b) => Math.abs(b.change.delta) - Math.abs(a.change.delta));
}
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
function newWay(measured, benchmark) {
  return {
    measured,
    benchmark,
    amount: { base: 0, head: 0 },
    objects: { base: 0, head: 0 },
    sizes: { base: /* @__PURE__ */ new Set(), head: /* @__PURE__ */ new Set() },
    frames: [],
    framesFrom: { side: "base", amount: -1 }
  };
}
function addSample(way, run, sample, frames, amounts, objects) {
  const { side, weight } = run;
  const amount2 = amounts[sample];
  way.amount[side] += amount2 * weight;
  way.objects[side] += (objects?.[sample] ?? 0) * weight;
  const size = run.run.profile.samples.objectSize[sample];
  if (size > 0) way.sizes[side].add(size);
  const from = way.framesFrom;
  if (side === from.side ? amount2 > from.amount : side === "head") {
    way.frames = frames;
    way.framesFrom = { side, amount: amount2 };
  }
}
function toPath(way) {
  const ascending = (sizes) => [...sizes].sort((a, b) => a - b);
  return {
    measured: way.measured,
    benchmark: way.benchmark,
    frames: way.frames,
    change: change2(way.amount.base, way.amount.head),
    objects: change2(way.objects.base, way.objects.head),
    sizes: { base: ascending(way.sizes.base), head: ascending(way.sizes.head) }
  };
}
function objectsOf(metric) {
  return metric === "inuse_space" ? "inuse_objects" : "alloc_objects";
}
function charges({ stacks }, sample, wanted, attribute, names) {
  for (let at = stacks.start[sample]; at < stacks.start[sample + 1]; at++) {
    const node = stacks.node[at];
    const declared = names.functions[node];
    const hit = node === wanted || declared.package === wanted;
    if (hit && (attribute !== "owned" || declared.own)) return true;
    if (attribute === "flat" || attribute === "owned" && declared.own) return false;
  }
  return false;
}
function framesOf({ stacks }, sample, names) {
  const frames = [];
  for (let at = stacks.start[sample + 1] - 1; at >= stacks.start[sample]; at--) {
    const declared = names.functions[stacks.node[at]];
    const last = frames.at(-1);
    if (last?.name === declared.name) {
      frames[frames.length - 1] = { ...last, line: stacks.line[at] };
      continue;
    }
    if (frames.length === 0 && (declared.importPath === "testing" || declared.importPath === "runtime"))
      continue;
    frames.push({
      name: declared.name,
      package: declared.importPath,
      local: declared.local,
      own: declared.own,
      file: declared.file,
      line: stacks.line[at]
    });
  }
  return frames;
}

// src/compare/benchmark-frames.ts
function benchmarkOfSamples(stacks, names) {
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  const isBenchmark = names.functions.map(({ local }) => new RegExp("^Benchmark(?!\\p{Ll})", "u").test(local));
  const found = [];
  for (let i = 0; i + 1 < stacks.start.length; i++) {
    let name = "";
    for (let at = stacks.start[i + 1] - 1; at >= stacks.start[i]; at--) {
      const node = stacks.node[at];
      if (node === runN && at > stacks.start[i]) {
        name = names.functions[stacks.node[at - 1]].local;
        break;
      }
      if (isBenchmark[node]) {
        name = names.functions[node].local;
        break;
      }
    }
    found.push(name);
  }
  return found;
}

// src/profile/symbol.ts
var COMPILER_MADE = /^(?:type:\.|type\.\.|go:|go\.(?:interface|struct) \{)/;
var CLOSURE = /^(?:func\d+|\d+|gowrap\d+|deferwrap\d+)$/;
function parseSymbol(name, known2 = () => false) {
  const whole = name.replace(/\.abi(?:0|internal)$/, "").replace(/·dwrap·\d+$/, "");
  if (COMPILER_MADE.test(whole)) return withoutPackage(whole);
  const erased = eraseTypeArguments(whole);
  const dot = erased.indexOf(".", erased.lastIndexOf("/") + 1);
  if (dot < 0) return withoutPackage(erased.replace(/^(_cgoexp_)[0-9a-f]+_/, "$1"));
  const prefix = erased.slice(0, dot + 1);
  const { receiver, func, closureDepth } = split(erased.slice(dot + 1), prefix, known2);
  const local = receiver === "" ? func : `${receiver.startsWith("*") ? `(${receiver})` : receiver}.${func}`;
  return {
    importPath: importPathOf(erased.slice(0, dot)),
    receiver,
    func,
    closureDepth,
    local,
    owner: prefix + local
  };
}
function withoutPackage(name) {
  return { importPath: "", receiver: "", func: name, closureDepth: 0, local: name, owner: name };
}
function importPathOf(escaped) {
  const path = escaped.replace(
    /%([0-9a-f]{2})/g,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
  const vendor = path.lastIndexOf("/vendor/");
  if (vendor >= 0) return path.slice(vendor + "/vendor/".length);
  return path.startsWith("vendor/") ? path.slice("vendor/".length) : path;
}
function eraseTypeArguments(name) {
  if (!name.includes("[")) return name;
  let result = "";
  let depth = 0;
  for (let i = 0; i < name.length; i++) {
    const char = name[i];
    if (depth > 0 && (char === '"' || char === "`")) {
      i = endOfQuote(name, i);
    } else if (char === "[") {
      if (depth++ === 0) result += "[...]";
    } else if (char === "]") {
      depth--;
      if (depth < 0) return name;
    } else if (depth === 0) result += char;
  }
  return depth === 0 ? result : name;
}
function endOfQuote(name, start) {
  const quote3 = name[start];
  let at = start + 1;
  while (at < name.length && name[at] !== quote3) at += quote3 === '"' && name[at] === "\\" ? 2 : 1;
  return at;
}
function split(text2, prefix, known2) {
  let receiver = "";
  let rest = text2;
  if (text2.startsWith("(")) {
    const close = text2.indexOf(").");
    if (close > 0) {
      receiver = text2.slice(1, close);
      rest = text2.slice(close + 2);
    }
  }
  const segments = segmentsOf(rest);
  if (receiver !== "") return parts(receiver, segments[0], segments.slice(1));
  if (segments[0] === "glob" && segments[1] === "") return parts("", "init", segments.slice(2));
  if (segments[0] === "init") {
    const numbered = /^\d+$/.test(segments[1] ?? "");
    return numbered ? parts("", `init.${segments[1]}`, segments.slice(2)) : parts("", "init", segments.slice(1));
  }
  if (segments[0] === "map" && segments[1] === "init" && segments.length === 3) {
    return parts("", segments.join("."), []);
  }
  const first = segments.findIndex((segment) => CLOSURE.test(segment));
  const lead = first < 0 ? segments : segments.slice(0, first);
  const tail = first < 0 ? [] : segments.slice(first);
  if (lead.length <= 1) return parts("", lead[0] ?? rest, tail);
  if (tail.length === 0) return parts(lead[0], lead.slice(1).join("."), tail);
  if (lead[0] === lead[1] || known2(prefix + lead[0])) return parts("", lead[0], tail);
  return parts(lead[0], lead[1], tail);
}
function parts(receiver, func, tail) {
  return { receiver, func, closureDepth: tail.filter((segment) => CLOSURE.test(segment)).length };
}
function segmentsOf(text2) {
  const guarded = text2.replaceAll("[...]", "\0");
  return guarded.split(".").map((segment) => segment.replace(/(?:-range\d+|-fm)+$/, "").replaceAll("\0", "[...]"));
}

// src/compare/own-module.ts
var DEEP_HOSTS = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);
function detectModule(runs) {
  const measured = runs.map((run) => run.measured).filter((path) => path !== "");
  const first = measured[0];
  if (first === void 0) return "";
  const root = repositoryRoot(first);
  const local = new Set(measured.filter((path) => isWithin(path, root)));
  for (const run of runs) {
    const { name, file, length } = run.profile.functions;
    for (let i = 0; i < length; i++) {
      if (file[i].includes("@")) continue;
      const path = parseSymbol(name[i]).importPath;
      if (isWithin(path, root)) local.add(path);
    }
  }
  return [...local].reduce(sharedPath);
}
function isWithin(importPath, module) {
  return importPath === module || importPath.startsWith(`${module}/`);
}
function isRuntimePackage(importPath) {
  return /^(?:|runtime(?:\/.*)?|internal\/.*|testing(?:\/.*)?|os|flag|syscall)$/.test(importPath);
}
function repositoryRoot(importPath) {
  const parts2 = importPath.split("/");
  if (!parts2[0].includes(".")) return parts2[0];
  return parts2.slice(0, DEEP_HOSTS.has(parts2[0]) ? 3 : 2).join("/");
}
function sharedPath(a, b) {
  const left = a.split("/");
  const right = b.split("/");
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return left.slice(0, same).join("/");
}

// src/compare/harness.ts
function markHarness(stacks, names) {
  const roles = names.functions.map(roleOf);
  const marked = new Uint8Array(stacks.start.length - 1);
  for (let i = 0; i < marked.length; i++) {
    const seen = /* @__PURE__ */ new Set();
    let harness = false;
    for (let at = stacks.start[i]; at < stacks.start[i + 1]; at++) {
      const role = roles[stacks.node[at]];
      harness ||= role === "init" || role === "matcher";
      harness ||= role === "subBenchmark" && !seen.has("user");
      seen.add(role);
    }
    const reachesCode = seen.has("user") || seen.has("library") && !seen.has("testing");
    marked[i] = harness || !reachesCode ? 1 : 0;
  }
  return marked;
}
function roleOf({ importPath, local, own, file }) {
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
function operationsOf(output, samples, stacks, names) {
  const printed = /* @__PURE__ */ new Map();
  for (const { name, iterations } of output?.results ?? []) {
    const benchmark = name.split("/")[0];
    printed.set(benchmark, [...printed.get(benchmark) ?? [], iterations]);
  }
  const operations = /* @__PURE__ */ new Map();
  for (const [benchmark, list] of samples) {
    const counts = printed.get(benchmark);
    if (!counts) continue;
    const probes = usesLoop(list, stacks, names) ? 0 : 1;
    operations.set(
      benchmark,
      counts.reduce((sum, n) => sum + (n > 1 ? n + probes : n), 0)
    );
  }
  return operations;
}
function usesLoop(samples, stacks, names) {
  const launch = names.functionId.get("testing.(*B).launch");
  const run1 = names.functionId.get("testing.(*B).run1");
  let probed = false;
  for (const sample of samples) {
    for (let at = stacks.start[sample]; at < stacks.start[sample + 1]; at++) {
      if (stacks.node[at] === launch) return false;
      probed ||= stacks.node[at] === run1;
    }
  }
  return probed;
}

// src/compare/stacks.ts
function expandStacks(profile, names) {
  const { samples, locations } = profile;
  const ids = names.ofProfile.get(profile);
  const unnamed = names.unnamed.get(profile);
  const start = new Int32Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) {
    let frames = 0;
    for (let at = samples.stackStart[i]; at < samples.stackStart[i + 1]; at++) {
      frames += Math.max(1, lineCount(locations, samples.stack[at]));
    }
    start[i + 1] = start[i] + frames;
  }
  const node = new Int32Array(start[samples.length]);
  const line = new Float64Array(node.length);
  let frame = 0;
  for (let at = 0; at < samples.stackStart[samples.length]; at++) {
    const location = samples.stack[at];
    if (lineCount(locations, location) === 0)
      node[frame++] = unnamed[locations.mapping[location] + 1];
    for (let l = locations.lineStart[location]; l < locations.lineStart[location + 1]; l++) {
      node[frame] = ids[locations.lineFunction[l]];
      line[frame++] = locations.lineNumber[l];
    }
  }
  return { profile, start, node, line };
}
function lineCount({ lineStart }, location) {
  return lineStart[location + 1] - lineStart[location];
}

// src/compare/tally.ts
var FLAT = ATTRIBUTES.indexOf("flat");
var CUM = ATTRIBUTES.indexOf("cum");
var OWNED = ATTRIBUTES.indexOf("owned");
function tally(stacks, samples, columns, names) {
  const size = names.functions.length + names.packages.length;
  const lastSeen = new Int32Array(size).fill(-1);
  const sums = new Float64Array(size * ATTRIBUTES.length * columns.length);
  const touched = [];
  const add = (node, attribute, sample) => {
    const at = (node * ATTRIBUTES.length + attribute) * columns.length;
    for (let c = 0; c < columns.length; c++) sums[at + c] += columns[c][sample];
  };
  const see = (node, sample) => {
    if (lastSeen[node] === sample) return;
    if (lastSeen[node] === -1) touched.push(node);
    lastSeen[node] = sample;
    add(node, CUM, sample);
  };
  for (const sample of samples) {
    if (columns.every((column) => column[sample] === 0)) continue;
    const leaf = stacks.start[sample];
    let charged = false;
    for (let at = leaf; at < stacks.start[sample + 1]; at++) {
      const node = stacks.node[at];
      const declared = names.functions[node];
      see(node, sample);
      see(declared.package, sample);
      if (at === leaf) {
        add(node, FLAT, sample);
        add(declared.package, FLAT, sample);
      }
      if (declared.own && !charged) {
        charged = true;
        add(node, OWNED, sample);
        add(declared.package, OWNED, sample);
      }
    }
  }
  return compact(touched, sums, columns.length);
}
function compact(touched, sums, columns) {
  const nodes = Int32Array.from(touched).sort();
  const width = ATTRIBUTES.length * columns;
  const kept = new Float64Array(nodes.length * width);
  nodes.forEach((node, i) => {
    kept.set(sums.subarray(node * width, (node + 1) * width), i * width);
  });
  return { nodes, sums: kept };
}
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
function measureRuns(pairs, how) {
  const share2 = (runs) => how.identity === "exact" ? 1 : 1 / runs.length;
  return pairs.flatMap(({ measured, base, head }) => [
    ...base.map((run) => measureRun(run, "base", measured, share2(base), how)),
    ...head.map((run) => measureRun(run, "head", measured, share2(head), how))
  ]);
}
function measureRun(run, side, measured, weight, { metrics, names, identity }) {
  const index = heapMetrics(run.profile);
  const columns = metrics.map((metric) => run.profile.samples.values[index.get(metric)]);
  for (const column of columns) checkExact(column, run.name);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === "declared" ? markHarness(stacks, names) : void 0;
  const { samples, dropped } = sortSamples(benchmarkOfSamples(stacks, names), harness);
  const noted = [...columns, ...noiseColumns(run.profile, metrics, columns)];
  const tallies = /* @__PURE__ */ new Map();
  for (const [benchmark, list] of samples) {
    tallies.set(benchmark, tally(stacks, list, noted, names));
  }
  const operations = operationsOf(run.output, samples, stacks, names);
  return {
    side,
    run,
    measured,
    weight,
    stacks,
    columns,
    samples,
    operations,
    dropped,
    tallies,
    tallied: noted.length
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

// src/profile/pprof-name.ts
function pprofName(name, systemName) {
  if (name !== "" && systemName !== name) return name;
  if (systemName.includes(".<") || systemName.includes("]).")) return systemName;
  if (!/[<>[\]]|::/.test(systemName)) return systemName;
  return removeMatching(removeMatching(systemName, "(", ")"), "<", ">");
}
function removeMatching(name, open, close) {
  let text2 = name;
  let nesting = 0;
  let first = 0;
  for (let at = 0; at < text2.length; at++) {
    if (text2[at] === open) {
      if (nesting++ === 0) first = at;
    } else if (text2[at] === close) {
      nesting--;
      if (nesting < 0) return text2;
      if (nesting === 0) {
        text2 = text2.slice(0, first) + text2.slice(at + 1);
        at = first - 1;
      }
    }
  }
  return text2;
}

// src/compare/name-table.ts
function nameTable(profiles, module, identity = "declared") {
  const known2 = closureFreeNames(profiles);
  const functionId = /* @__PURE__ */ new Map();
  const packageId = /* @__PURE__ */ new Map();
  const drafts = [];
  const own = (path) => module === "" ? !isRuntimePackage(path) : isWithin(path, module);
  const declare = (name, local, importPath, file) => {
    const seen = functionId.get(name);
    if (seen !== void 0) return seen;
    functionId.set(name, drafts.length);
    drafts.push({ name, local, importPath, file, own: own(importPath) });
    return drafts.length - 1;
  };
  const declareUnnamed = (file) => {
    const shown = file === "" ? "<unknown>" : `[${file.slice(file.lastIndexOf("/") + 1)}]`;
    return declare(shown, shown, "", "");
  };
  const ofProfile = /* @__PURE__ */ new Map();
  const unnamed = /* @__PURE__ */ new Map();
  for (const profile of profiles) {
    const { name, systemName, file, length } = profile.functions;
    const mapped = ["", ...profile.mappings.map((mapping) => mapping.file)];
    unnamed.set(profile, Int32Array.from(mapped, declareUnnamed));
    const ids = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const symbol = parseSymbol(name[i], (text2) => known2.has(text2));
      const path = testedPackage(symbol.importPath, file[i]);
      const shown = identity === "exact" ? pprofName(name[i], systemName[i]) : symbol.owner;
      ids[i] = name[i] === "" ? declareUnnamed("") : declare(shown, symbol.local, path, file[i]);
    }
    ofProfile.set(profile, ids);
  }
  const packages = [];
  const functions = drafts.map((draft) => {
    let id = packageId.get(draft.importPath);
    if (id === void 0) {
      id = drafts.length + packages.length;
      packageId.set(draft.importPath, id);
      packages.push({ importPath: draft.importPath, own: draft.own });
    }
    return { ...draft, package: id };
  });
  return { functions, packages, ofProfile, unnamed, functionId, packageId };
}
function testedPackage(importPath, file) {
  return importPath.endsWith("_test") && file.endsWith("_test.go") ? importPath.slice(0, -"_test".length) : importPath;
}
function closureFreeNames(profiles) {
  const known2 = /* @__PURE__ */ new Set();
  for (const profile of profiles) {
    for (const name of profile.functions.name) {
      const symbol = parseSymbol(name);
      if (symbol.closureDepth === 0) known2.add(symbol.owner);
    }
  }
  return known2;
}

// src/compare/pair-runs.ts
function pairRuns(base, head) {
  if (base.runs.length === 1 && head.runs.length === 1) {
    const measured = head.runs[0].measured || base.runs[0].measured;
    return { pairs: [{ measured, base: base.runs, head: head.runs }], notes: [] };
  }
  const bases = groupByMeasured(base);
  const heads = groupByMeasured(head);
  const pairs = [];
  const notes = [];
  for (const [measured, headRuns] of heads) {
    const baseRuns = bases.get(measured);
    if (baseRuns) pairs.push({ measured, base: baseRuns, head: headRuns });
    else notes.push(oneSided(measured, headRuns, "head"));
  }
  for (const [measured, baseRuns] of bases) {
    if (!heads.has(measured)) notes.push(oneSided(measured, baseRuns, "base"));
  }
  pairs.sort((a, b) => a.measured < b.measured ? -1 : 1);
  return { pairs, notes };
}
function pairAll(base, head) {
  return { pairs: [{ measured: "", base: base.runs, head: head.runs }], notes: [] };
}
function groupByMeasured(set) {
  const groups = /* @__PURE__ */ new Map();
  for (const run of set.runs) {
    const group = groups.get(run.measured);
    if (group) group.push(run);
    else groups.set(run.measured, [run]);
  }
  return groups;
}
function oneSided(measured, runs, side) {
  const what = measured || runs.map((run) => run.name).join(", ");
  const other = side === "head" ? "base" : "head";
  return {
    level: "warning",
    text: `${what} was measured on ${side} only, so it was not judged: ${other} has no profile of it`
  };
}

// src/compare/compare.ts
function compare(base, head, module, identity = "declared") {
  const { pairs, notes } = identity === "exact" ? pairAll(base, head) : pairRuns(base, head);
  const baseRuns = pairs.flatMap((pair) => pair.base);
  const headRuns = pairs.flatMap((pair) => pair.head);
  const all = [...baseRuns, ...headRuns];
  const metrics = commonMetrics(base, head);
  const own = module ?? detectModule(all);
  const profiles = all.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const runs = measureRuns(pairs, { metrics, names, identity });
  const lines = growthLines(runs, metrics, names);
  const baseCapture = captureOf(baseRuns);
  const headCapture = captureOf(headRuns);
  const capture = classify(baseCapture, headCapture, pairs);
  const within2 = (benchmarks, per = "run") => {
    const weigh = weightOf(benchmarks, per);
    return diffTable(runs, { weigh, per, metrics, class: capture.class, names, lines });
  };
  return {
    ...within2(() => true),
    base: baseCapture,
    head: headCapture,
    pairs: pairs.map((pair) => ({
      measured: pair.measured,
      base: pair.base.map((run) => run.name),
      head: pair.head.map((run) => run.name)
    })),
    capture,
    module: own,
    metrics,
    totals: totalsOf(runs, metrics),
    benchmarks: benchmarkDiffs(runs, metrics),
    samples: { base: countSamples(runs, "base"), head: countSamples(runs, "head") },
    notes: [...notes, ...ignoredNotes(base, head), ...droppedNote(runs, metrics)],
    perOperation: shareWithOperations(runs, metrics),
    within: within2,
    explain: (target, metric, attribute) => growthPaths(runs, target, metric, attribute, metrics, names)
  };
}
function weightOf(benchmarks, per) {
  return (run, benchmark) => {
    if (!benchmarks(benchmark)) return 0;
    if (per === "run") return run.weight;
    const operations = run.operations.get(benchmark);
    return operations ? run.weight / operations : 0;
  };
}
function shareWithOperations(runs, metrics) {
  const column = Math.max(0, metrics.indexOf("alloc_space"));
  const share2 = (side) => {
    let known2 = 0;
    let all = 0;
    for (const run of runs.filter((each) => each.side === side)) {
      for (const [benchmark, list] of run.samples) {
        const sum = sumOf(run, list, column);
        all += sum;
        if (run.operations.has(benchmark)) known2 += sum;
      }
    }
    return all === 0 ? 0 : known2 / all;
  };
  return Math.min(share2("base"), share2("head"));
}
function commonMetrics(base, head) {
  const runs = [...base.runs, ...head.runs];
  const common = METRICS.filter(
    (metric) => runs.every((run) => heapMetrics(run.profile).has(metric))
  );
  if (common.length > 0) return common;
  const shown = runs.slice(0, 4).map((run) => `${run.name} (${run.profile.sampleTypes.map(({ type }) => type).join(", ")})`);
  throw new UserError(`the profiles have no metric in common: ${shown.join("; ")}`);
}
function totalsOf(runs, metrics) {
  const result = {};
  metrics.forEach((metric, column) => {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const list of run.samples.values()) sums[run.side] += sumOf(run, list, column);
    }
    result[metric] = change2(sums.base, sums.head);
  });
  return result;
}
function benchmarkDiffs(runs, metrics) {
  const found = /* @__PURE__ */ new Map();
  for (const run of runs) {
    for (const name of run.samples.keys()) {
      const key = `${run.measured}
${name}`;
      const entry = found.get(key);
      if (entry) entry.runs.push(run);
      else found.set(key, { measured: run.measured, name, runs: [run] });
    }
  }
  return [...found.values()].map(({ measured, name, runs: of }) => {
    const only = of.map((run) => ({ ...run, samples: /* @__PURE__ */ new Map([[name, run.samples.get(name)]]) }));
    const totals = totalsOf(only, metrics);
    const inBase = of.some((run) => run.side === "base");
    const inHead = of.some((run) => run.side === "head");
    const same = Object.values(totals).every(({ delta }) => delta === 0);
    const status = !inBase ? "added" : !inHead ? "removed" : same ? "unchanged" : "changed";
    const operations = { base: countOf("base"), head: countOf("head") };
    return { name, measured, status, operations, metrics: totals };
    function countOf(side) {
      return of.find((run) => run.side === side)?.operations.get(name) ?? 0;
    }
  });
}
function sumOf(run, samples, column) {
  let sum = 0;
  for (const sample of samples) sum += run.columns[column][sample];
  return sum * run.weight;
}
function countSamples(runs, side) {
  let count = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count += list.length;
  }
  return count;
}
function ignoredNotes(base, head) {
  const ignored = [...base.ignored, ...head.ignored];
  if (ignored.length === 0) return [];
  const some = ignored.slice(0, 5).join(", ");
  const more = ignored.length > 5 ? ` and ${ignored.length - 5} more` : "";
  return [{ level: "info", text: `not profiles, and left out: ${some}${more}` }];
}
function droppedNote(runs, metrics) {
  const column = metrics.findIndex((metric) => metric === "alloc_space");
  let stacks = 0;
  let bytes = 0;
  for (const run of runs) {
    if (run.side !== "head") continue;
    stacks += run.dropped.length;
    if (column >= 0) bytes += sumOf(run, run.dropped, column);
  }
  if (stacks === 0) return [];
  const amount2 = column < 0 ? "" : `, ${Math.round(bytes)} B of alloc_space,`;
  return [
    {
      level: "info",
      text: `${stacks} stacks${amount2} of initialisation, the testing package and the runtime alone are not judged`
    }
  ];
}

// src/profile/benchmark-output.ts
var RESULT = /^(Benchmark[^\s]*)(?:\s+(\d+)((?:\s+[0-9.e+-]+ \S+|\s+[0-9.e+-]+\s+\S+)+))?\s*$/;
var NAMELESS = /^\s*(\d+)\s+([0-9.e+-]+ ns\/op.*)$/;
var MAX_LINE = 1e4;
function parseBenchmarkOutput(text2, name) {
  const config = /* @__PURE__ */ new Map();
  const drafts = [];
  let pending = "";
  for (const line of text2.split(/\r?\n/)) {
    if (line.length > MAX_LINE) continue;
    const setting = /^(goos|goarch|pkg|cpu): (.*)$/.exec(line);
    if (setting) config.set(setting[1], setting[2].trim());
    const named = RESULT.exec(line);
    const nameless = pending === "" ? null : NAMELESS.exec(line);
    if (named?.[2] !== void 0) {
      drafts.push({ path: named[1], iterations: Number(named[2]), rest: named[3] });
      pending = "";
    } else if (nameless) {
      drafts.push({ path: pending, iterations: Number(nameless[1]), rest: nameless[2] });
      pending = "";
    } else pending = /^(Benchmark\S*)/.exec(line)?.[1] ?? pending;
  }
  if (drafts.length === 0 && !config.has("pkg")) return void 0;
  const suffixed = everyPathHasOneSuffix(drafts.map((draft) => draft.path));
  return {
    name,
    goos: config.get("goos") ?? "",
    goarch: config.get("goarch") ?? "",
    pkg: config.get("pkg") ?? "",
    cpu: config.get("cpu") ?? "",
    results: drafts.map(({ path, iterations, rest }) => ({
      ...splitProcs(path, suffixed),
      iterations,
      bytesPerOp: figure2(rest, "B/op"),
      allocsPerOp: figure2(rest, "allocs/op")
    }))
  };
}
function everyPathHasOneSuffix(paths) {
  return paths.length > 0 && paths.every((path) => /-\d+$/.test(path));
}
function splitProcs(path, suffixed) {
  const found = suffixed ? /^(.*)-(\d+)$/.exec(path) : null;
  return found ? { name: found[1], procs: Number(found[2]) } : { name: path, procs: 1 };
}
function figure2(rest, unit) {
  const parts2 = rest.trim().split(/\s+/);
  const at = parts2.indexOf(unit);
  return at > 0 ? Number(parts2[at - 1]) : void 0;
}

// src/profile/read-set.ts
var PROFILE_NAME = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap)$/;
function readSet(files) {
  const outputs = /* @__PURE__ */ new Map();
  const profiles = [];
  const ignored = [];
  for (const file of files) {
    const text2 = PROFILE_NAME.test(file.name) ? void 0 : textOf(file.bytes);
    const output = text2 === void 0 ? void 0 : parseBenchmarkOutput(text2, file.name);
    if (output) outputs.set(stemOf(file.name), output);
    else if (text2 !== void 0 && !file.explicit) ignored.push(file.name);
    else {
      const profile = readProfile(file.bytes, file.name);
      checkHeap(profile, file.name);
      profiles.push({ name: file.name, profile });
    }
  }
  if (profiles.length === 0) {
    const seen = files.map((file) => file.name).slice(0, 3).join(", ");
    throw new UserError(
      `${seen || "the source"}: there is no heap profile: write one with go test -bench . -memprofile mem.pb.gz`
    );
  }
  const runs = profiles.map(({ name, profile }) => {
    const output = outputs.get(stemOf(name));
    return { name, profile, output, measured: output?.pkg || measuredPackage(profile) };
  });
  return { runs, ignored };
}
function textOf(bytes) {
  if (isTextProfile(bytes) || bytes.subarray(0, 4096).some((byte) => byte < 9)) return void 0;
  if (bytes[0] === 31 && bytes[1] === 139) return void 0;
  return new TextDecoder().decode(bytes);
}
function stemOf(name) {
  return name.replace(/(?:\.pb)?(?:\.[a-z]+)$/i, "");
}
function measuredPackage({ locations, functions, samples }) {
  const votes = /* @__PURE__ */ new Map();
  const runN = /* @__PURE__ */ new Set();
  functions.name.forEach((name, i) => {
    if (name === "testing.(*B).runN") runN.add(i);
  });
  for (let i = 0; i < samples.length; i++) {
    let above = false;
    for (let at = samples.stackStart[i + 1] - 1; at >= samples.stackStart[i]; at--) {
      const location = samples.stack[at];
      for (let l = locations.lineStart[location + 1] - 1; l >= locations.lineStart[location]; l--) {
        const fn = locations.lineFunction[l];
        if (above) {
          const path = parseSymbol(functions.name[fn]).importPath.replace(/_test$/, "");
          if (path !== "testing") votes.set(path, (votes.get(path) ?? 0) + 1);
        }
        above = runN.has(fn);
      }
    }
  }
  let best = "";
  for (const [path, count] of votes) if (count > (votes.get(best) ?? 0)) best = path;
  return best;
}

// src/report/reproduce.ts
function reproduce(judgement, given) {
  const { diff, verdicts } = judgement;
  return [
    ownCommand("check", given),
    ...pprofCommand(tellingPair(judgement), verdicts[0]?.metric ?? diff.metrics[0])
  ];
}
function reproduceDiff(diff, given) {
  return [
    ownCommand("diff", given),
    ...pprofCommand(diff.pairs[0], given.metric ?? diff.metrics[0])
  ];
}
function ownCommand(name, { base, head, policy }) {
  const sides = [
    ...base.map((source) => `--base ${quote(source)}`),
    ...head.map((source) => `--head ${quote(source)}`)
  ];
  const judgedBy = policy === void 0 ? [] : [`--policy ${quote(policy)}`];
  return [`heapgate ${name}`, ...sides, ...judgedBy].join(" ");
}
function pprofCommand(pair, metric) {
  if (!pair || !metric) return [];
  const bases = pair.base.map((name) => `-diff_base ${quote(name)}`);
  const start = `go tool pprof -http=: -sample_index=${metric}`;
  return [[start, ...bases, ...pair.head.map(quote)].join(" ")];
}
function tellingPair({ verdicts, diff }) {
  const worst = verdicts[0];
  const path = worst && diff.explain(
    { function: worst.function, package: worst.package },
    worst.metric,
    worst.attribute
  )[0];
  return diff.pairs.find((pair) => pair.measured === path?.measured) ?? diff.pairs[0];
}
function quote(text2) {
  const word = text2.startsWith("-") ? `./${text2}` : text2;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/source/missing-base.ts
var MissingBase = class extends UserError {
};

// src/source/paths.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join as join2, relative, resolve, sep } from "node:path";
var WANTED = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap|out|txt)$|(?:^|\/)heapgate-set\.json$/;
function isWanted(path) {
  return WANTED.test(path);
}
var MAX_FILES = 5e3;
var MAX_BYTES = 256 * 1024 * 1024;
async function fetchPath(spec, context) {
  const path = resolve(context.cwd, spec);
  const found = await stat(path).catch(() => void 0);
  if (found?.isDirectory()) return readFolder(spec, path, context);
  if (found) return [await readOne(path, context, true)];
  if (/[*?[{]/.test(spec)) return readGlob(spec, context);
  throw missing(context, `${spec}: no such file or folder (looked in ${context.cwd})`);
}
async function readFolder(spec, path, context) {
  const files = (await walk2(path)).filter((file) => isWanted(toSlashes(file)));
  if (files.length === 0) {
    throw missing(
      context,
      `${spec}: the folder holds no profile (*.pb.gz, *.pb, *.pprof, *.prof, *.out, *.txt): write some with go test -bench . -memprofile mem.pb.gz`
    );
  }
  return readAll(files, context, false);
}
async function readGlob(spec, context) {
  const glob = new Minimatch(toSlashes(resolve(context.cwd, spec)), {
    nonegate: true,
    nocomment: true
  });
  const files = (await walk2(fixedPart(resolve(context.cwd, spec)))).filter(
    (file) => glob.match(toSlashes(file))
  );
  if (files.length === 0) {
    throw missing(context, `${spec}: the glob matches no file (looked in ${context.cwd})`);
  }
  return readAll(files, context, false);
}
function missing({ side }, message) {
  return side === "base" ? new MissingBase(message) : new UserError(message);
}
function fixedPart(path) {
  const parts2 = path.split(sep);
  const wild = parts2.findIndex((part) => /[*?[{]/.test(part));
  return parts2.slice(0, wild).join(sep) || sep;
}
async function walk2(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    throw new UserError(`${folder}: cannot be listed: ${messageOf(error)}`);
  });
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  if (files.length > MAX_FILES) {
    throw new UserError(`${folder}: more than ${MAX_FILES} files: name a smaller folder or a glob`);
  }
  return files.map((entry) => join2(entry.parentPath, entry.name)).sort();
}
async function readAll(files, context, explicit) {
  const read = [];
  for (const file of files) read.push(await readOne(file, context, explicit));
  return read;
}
async function readOne(path, context, explicit) {
  const near = relative(context.cwd, path);
  const name = near.startsWith("..") || isAbsolute(near) ? path : near;
  const { size } = await stat(path);
  if (size > MAX_BYTES) {
    throw new UserError(`${name}: ${size} bytes are too many for a profile (at most ${MAX_BYTES})`);
  }
  const bytes = await readFile(path).catch((error) => {
    throw new UserError(`${name}: cannot be read: ${messageOf(error)}`);
  });
  return { name: toSlashes(name), bytes, explicit };
}
function toSlashes(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

// src/source/fetch-sources.ts
async function fetchSources(specs, context, schemes = {}) {
  const files = /* @__PURE__ */ new Map();
  for (const spec of specs) {
    for (const file of await fetchOne(spec.trim(), context, schemes)) {
      if (!files.has(file.name)) files.set(file.name, file);
    }
  }
  return [...files.values()];
}
async function fetchOne(spec, context, schemes) {
  if (spec === "")
    throw new UserError("an empty source was given: name a file, folder, glob or URL");
  const scheme = /^([a-z][a-z0-9+.-]+):/.exec(spec)?.[1];
  if (scheme === void 0) return fetchPath(spec, context);
  const fetch2 = Object.hasOwn(schemes, scheme) ? schemes[scheme] : void 0;
  if (!fetch2) {
    const known2 = Object.keys(schemes).map((name) => `${name}:`);
    throw new UserError(
      `${spec}: the source "${scheme}:" is not known here: use a path${known2.length > 0 ? ` or ${known2.join(", ")}` : ""}`
    );
  }
  return fetch2(spec, context);
}

// src/policy/default-policy.ts
function defaultPolicy() {
  const at = { line: 0, column: 0 };
  return {
    file: "built-in policy",
    module: void 0,
    budgets: [
      {
        name: "packages stay lean",
        at,
        packages: ["**"],
        functions: void 0,
        benchmarks: void 0,
        attribute: "owned",
        limits: [
          {
            kind: "increase",
            metric: "alloc_space",
            at,
            text: "5% and 16 KiB",
            relative: 0.05,
            absolute: 16 * 1024,
            floor: void 0,
            per: "run"
          }
        ],
        level: "error"
      }
    ],
    ignore: [],
    trust: "sampled",
    onInconclusive: "warn",
    comment: { maxRows: void 0, title: void 0 }
  };
}

// src/policy/match.ts
var LONGEST2 = 500;
var MOST_WILDCARDS = 12;
function patternProblem(pattern, kind) {
  if (pattern.length > LONGEST2) return `a pattern has at most ${LONGEST2} characters`;
  if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_WILDCARDS) {
    return `a pattern has at most ${MOST_WILDCARDS} wildcards`;
  }
  if (kind === "name") return void 0;
  if (pattern.startsWith("!")) return 'patterns are not negated: name it under "ignore"';
  if (/[{}]/.test(pattern)) return "braces are not read: write one pattern for each";
  if (pattern.includes("...")) return '"..." is for the go command: write "**" for any path below';
  if (/^\.{0,2}\/|\/$/.test(pattern)) {
    return 'packages are import paths and not folders: write it as "**/internal/parser"';
  }
  return void 0;
}
function packageMatcher(patterns) {
  const below = patterns.filter((pattern) => pattern.endsWith("/**")).map((pattern) => pattern.slice(0, -"/**".length));
  return matcher(patterns, [...patterns, ...below]);
}
function nameMatcher(patterns) {
  const globs = patterns.map(
    (pattern) => asOneElement(pattern.replace(/[[\]\\]/g, "\\$&").replace(/^\(\*(?!\))/, "(\\*"))
  );
  const matches = matcher([], globs);
  const literal = new Set(patterns);
  return (name) => literal.has(name) || matches(asOneElement(name));
}
function asOneElement(text2) {
  return text2.replaceAll("/", "\u2215");
}
function matcher(literals, globs) {
  const literal = new Set(literals);
  const compiled = globs.map(
    (glob) => new Minimatch(glob, {
      dot: true,
      nonegate: true,
      nocomment: true,
      noext: true,
      nobrace: true,
      platform: "linux"
    })
  );
  const seen = /* @__PURE__ */ new Map();
  return (text2) => {
    let hit = seen.get(text2);
    if (hit === void 0) {
      hit = literal.has(text2) || compiled.some((glob) => glob.match(text2));
      seen.set(text2, hit);
    }
    return hit;
  };
}

// src/policy/targets.ts
function tableOf(diff, { benchmarks }, per) {
  if (!benchmarks && per === "run") return diff;
  const wanted = benchmarks ? nameMatcher(benchmarks) : () => true;
  return diff.within(wanted, per);
}
function targetsOf(table, budget) {
  const inPackages = packageMatcher(budget.packages);
  const within2 = ({ package: path, own }) => own ? inPackages(path) : budget.packages.includes(path);
  if (!budget.functions) {
    return table.packages.filter(within2).map((pkg) => ({ ...pkg, function: void 0, local: void 0, file: "", line: 0 }));
  }
  const named = nameMatcher(budget.functions);
  return table.functions.filter((fn) => within2(fn) && named(fn.local)).map((fn) => ({ ...fn, function: fn.name }));
}
function ignores({ packages, functions }) {
  const inPackages = packageMatcher(packages);
  const named = functions && nameMatcher(functions);
  return ({ package: path, local }) => inPackages(path) && (!named || local !== void 0 && named(local));
}

// src/policy/dead-rules.ts
function deadBudget(diff, budget, found, kept) {
  const why = whyDead(diff, budget, found, kept);
  return why === void 0 ? [] : [warning(budget, `"${budget.name}" judges nothing: ${why}`)];
}
function whyDead(diff, budget, found, kept) {
  if (found.length === 0) return whyNothingMatches(diff, budget);
  if (kept.length === 0) return "all it matches is ignored";
  if (budget.attribute === "owned" && kept.every(({ own }) => !own)) {
    return "a package of another module owns nothing: write attribute: flat or cum";
  }
  return void 0;
}
function whyNothingMatches(diff, { packages, functions, benchmarks }) {
  const matches = packageMatcher(packages);
  const inReach = diff.packages.filter(({ package: path }) => matches(path));
  const own = inReach.filter((pkg) => pkg.own || packages.includes(pkg.package));
  if (own.length > 0) {
    const what = [...functions ? ["functions"] : [], ...benchmarks ? ["benchmarks"] : []];
    return `its packages are in these profiles, but its ${what.join(" with its ")} are not`;
  }
  const [foreign] = inReach;
  if (foreign) {
    const cure2 = `name them whole, as in "${foreign.package}"`;
    return `packages outside of ${diff.module} are not matched by globs: ${cure2}`;
  }
  const example = diff.packages.find((pkg) => pkg.own)?.package;
  const cure = example === void 0 ? "" : `; they have import paths like "${example}"`;
  return `no package in these profiles matches${cure}`;
}
function deadIgnore({ functions, packages }, entry) {
  const ignored = ignores(entry);
  const isDead = entry.functions ? !functions.some((fn) => ignored({ ...fn, function: fn.name })) : !packages.some(
    (pkg) => ignored({ ...pkg, function: void 0, local: void 0, file: "", line: 0 })
  );
  return isDead ? warning(entry, "this entry of ignore matches nothing in these profiles") : void 0;
}
function overridden({ budgets }, judged, verdicts) {
  const standing = new Set(verdicts.map(({ budget }) => budget));
  return budgets.filter(({ name }) => judged.has(name) && !standing.has(name)).map(
    (budget) => warning(budget, `"${budget.name}" has no effect: later budgets override all of it`)
  );
}
function nothingJudged2({ samples, module }, { budgets }, verdicts) {
  if (verdicts.length > 0) return [];
  const empty = samples.base === 0 && samples.head === 0;
  const cure = empty ? "the profiles have no sample of the code under test: measure with -memprofilerate=1" : `nothing that the budgets match allocates on either side: check "packages", and that the module is ${module || "known"}`;
  return [{ level: "warning", text: `nothing was judged: ${cure}`, at: budgets[0]?.at }];
}
function warning({ at }, text2) {
  return { level: "warning", text: text2, at };
}

// src/policy/hold.ts
var ROUNDING = 1e-12;
function allowance({ relative: relative2, absolute, floor }, base) {
  const amount2 = absolute ?? floor ?? Number.NEGATIVE_INFINITY;
  if (relative2 === void 0) return amount2;
  return Math.max(amount2, relative2 * base * (1 + 4 * Number.EPSILON));
}
function holdAgainst(limit, { base, head, delta, interval }) {
  const allowed = allowance(limit, base);
  const measured = limit.kind === "max" ? head : delta;
  const slack2 = limit.per === "op" ? ROUNDING * Math.max(Math.abs(base), Math.abs(head)) : 0;
  const low = measured - (interval ? delta - interval.low : 0);
  const high = measured + (interval ? interval.high - delta : 0);
  const isBroken = (amount2) => amount2 > allowed + slack2;
  const outcome = isBroken(low) ? "broken" : isBroken(high) ? "unknown" : "kept";
  return {
    outcome,
    over: outcome === "kept" ? Math.min(0, measured - allowed) : measured - allowed
  };
}

// src/policy/judge-target.ts
var STRENGTH = ["advisory", "sampled", "exact"];
var NOTHING = { base: 0, head: 0, delta: 0 };
function judgeTarget(rule, target) {
  const { budget, limit } = rule;
  const change3 = target.metrics[limit.metric]?.[budget.attribute];
  if (!change3 || change3.base === 0 && change3.head === 0) return void 0;
  const { outcome, over } = holdAgainst(limit, change3);
  const doubt = doubtOf(rule) ?? (outcome === "unknown" ? openQuestion(limit, change3) : void 0);
  const verdict = doubt !== void 0 ? "inconclusive" : verdictOf(outcome, budget);
  return { ...whatIsJudged(rule, target, change3), verdict, over, reason: doubt ?? "" };
}
function unknownFigure(rule, target, reason) {
  return { ...whatIsJudged(rule, target, NOTHING), verdict: "inconclusive", over: 0, reason };
}
function whatIsJudged({ budget, limit }, target, { base, head, delta, interval }) {
  return {
    budget: budget.name,
    at: budget.at,
    level: budget.level,
    package: target.package,
    function: target.function,
    local: target.local,
    file: target.file,
    line: target.line,
    metric: limit.metric,
    attribute: budget.attribute,
    limit,
    base,
    head,
    delta,
    ...interval && { interval }
  };
}
function verdictOf(outcome, { level }) {
  if (outcome === "kept") return "pass";
  return level === "error" ? "fail" : "warn";
}
function doubtOf({ diff, policy, limit }) {
  const capture = captureFor(diff, limit.metric);
  if (STRENGTH.indexOf(capture.class) >= STRENGTH.indexOf(policy.trust)) return void 0;
  const why = capture.reasons[0] ?? "nothing tells how the profiles were made";
  return capture.class === "advisory" ? why : `${why}, and the policy trusts ${policy.trust} captures only: measure with -memprofilerate=1`;
}
function openQuestion(limit, { base, head, delta, interval }) {
  const unit = unitOf(limit.metric) === "bytes" ? "bytes" : "objects";
  const shift = limit.kind === "max" ? head - delta : 0;
  const low = Math.round((interval?.low ?? delta) + shift);
  const high = Math.round((interval?.high ?? delta) + shift);
  const what = limit.kind === "max" ? "amount" : "change";
  const allowed = Math.round(allowance(limit, base));
  return `by what was sampled, the ${what} is anything from ${low} to ${high} ${unit}, and ${allowed} are allowed`;
}

// src/policy/judgement.ts
var VERDICTS = ["fail", "inconclusive", "warn", "waived", "pass"];
function worstOf(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict));
}
function worseFirst(a, b) {
  return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.over - a.over || compareText2(a.function ?? a.package, b.function ?? b.package) || compareText2(a.metric, b.metric) || compareText2(a.limit.kind, b.limit.kind) || compareText2(a.budget, b.budget);
}
function compareText2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/judge.ts
function judge(diff, policy) {
  const verdicts = /* @__PURE__ */ new Map();
  const notes = policy.ignore.flatMap((entry) => deadIgnore(diff, entry) ?? []);
  const ignoredBy = policy.ignore.map(ignores);
  const judged = /* @__PURE__ */ new Set();
  for (const budget of policy.budgets) {
    const found = targetsOf(tableOf(diff, budget, "run"), budget);
    const kept = (targets) => targets.filter((target) => !ignoredBy.some((ignored) => ignored(target)));
    notes.push(...deadBudget(diff, budget, found, kept(found)));
    for (const limit of budget.limits) {
      const rule = { diff, policy, budget, limit };
      const unknown = whyUnknown(diff, limit);
      if (unknown !== void 0 && found.length > 0) {
        notes.push({
          level: "warning",
          text: `"${budget.name}" cannot be judged: ${unknown}`,
          at: limit.at
        });
      }
      const targets = limit.per === "run" || unknown ? found : targetsOf(tableOf(diff, budget, "op"), budget);
      for (const verdict of verdictsOf(rule, kept(targets), unknown)) {
        verdicts.set(keyOf(verdict, budget), verdict);
        judged.add(budget.name);
      }
    }
  }
  const ranked = [...verdicts.values()].sort(worseFirst);
  notes.push(...overridden(policy, judged, ranked), ...nothingJudged2(diff, policy, ranked));
  const conclusion = worstOf(ranked.map(({ verdict }) => verdict)) ?? "inconclusive";
  return { conclusion, verdicts: ranked, notes, policy, diff };
}
function verdictsOf(rule, targets, unknown) {
  if (unknown === void 0) return targets.flatMap((target) => judgeTarget(rule, target) ?? []);
  const packages = /* @__PURE__ */ new Map();
  for (const target of targets) {
    packages.set(target.package, {
      ...target,
      function: void 0,
      local: void 0,
      file: "",
      line: 0
    });
  }
  return [...packages.values()].map((target) => unknownFigure(rule, target, unknown));
}
function whyUnknown(diff, { metric, per }) {
  if (!diff.metrics.includes(metric)) return `the profiles carry no ${metric}: take the limit out`;
  if (per === "op" && diff.perOperation === 0) {
    return "the operations are unknown: keep what go test prints beside each profile";
  }
  return void 0;
}
function keyOf(verdict, { benchmarks = [] }) {
  const { metric, attribute, limit } = verdict;
  const target = verdict.function ?? `package ${verdict.package}`;
  return JSON.stringify([target, metric, attribute, limit.kind, [...benchmarks].sort()]);
}

// src/policy/quote.ts
function quote2(text2) {
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
var LONGEST3 = 100;
var NUMBER2 = /^\d+(?:\.\d+)?/;
var EXAMPLES = {
  bytes: { max: '"12 MiB" or "512 B/op"', increase: '"64 KiB", "5%" or "5% and 64 KiB"' },
  count: { max: '"1000" or "3/op"', increase: '"1000", "5%" or "5% and 1000"' }
};
function parseLimitText(text2, metric, kind) {
  const example = `write ${EXAMPLES[unitOf(metric)][kind]}`;
  if (text2.length > LONGEST3) return `this is too long for a limit: ${example}`;
  const parts2 = text2.split(/\s+and\s+/);
  const shares = parts2.filter((part) => part.includes("%"));
  const amounts = parts2.filter((part) => !part.includes("%"));
  if (shares.length > 1 || amounts.length > 1) {
    return `a limit is one share, one amount or one of each: ${example}`;
  }
  if (kind === "max" && shares.length > 0) return `a maximum is an amount and no share: ${example}`;
  const relative2 = shares[0] === void 0 ? void 0 : parseShare(shares[0], example);
  const absolute = amounts[0] === void 0 ? void 0 : parseAmount(amounts[0], metric, example);
  if (typeof relative2 === "string") return relative2;
  if (typeof absolute === "string") return absolute;
  return { relative: relative2, absolute: absolute?.value, per: absolute?.per ?? "run" };
}
function parseShare(text2, example) {
  const percent2 = /^([\d.]+)\s*%$/.exec(text2)?.[1] ?? "";
  if (NUMBER2.exec(percent2)?.[0] !== percent2) return `${quote2(text2)} is no share: ${example}`;
  const share2 = Number(percent2) / 100;
  return share2 > Number.MAX_SAFE_INTEGER ? `${quote2(text2)} is too large` : share2;
}
function parseAmount(text2, metric, example) {
  const [amount2 = "", ...rest] = text2.split(/\s*\//);
  const number = NUMBER2.exec(amount2)?.[0];
  const unit = amount2.slice(number?.length ?? 0).trim();
  if (number === void 0 || !/^[A-Za-z]*$/.test(unit) || rest.length > 1) {
    return `${quote2(text2)} is no limit: ${example}`;
  }
  if (rest.length === 1 && rest[0] !== "op") {
    return `${quote2(text2)} is no limit: per operation is written /op`;
  }
  if (unitOf(metric) === "count" && unit !== "") {
    return `${metric} counts objects and takes no unit: ${example}`;
  }
  const factor = unit === "" ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : void 0;
  if (factor === void 0) return unknownUnit(unit);
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `${quote2(text2)} is too large`;
  return { value, per: rest.length === 1 ? "op" : "run" };
}
function unknownUnit(unit) {
  const plain2 = (name) => name.toLowerCase().replace("i", "").replace(/b$/, "");
  const units = Object.keys(BYTE_UNITS);
  const near = units.filter((name) => plain2(name) === plain2(unit));
  return `${quote2(unit)} is no unit: write ${(near.length > 0 ? near : units).join(" or ")}`;
}

// src/policy/parse-patterns.ts
function readPatterns(yaml, field, kind) {
  if (!field) return void 0;
  const patterns = /* @__PURE__ */ new Set();
  for (const item of yaml.items(field, `an entry of ${field.name}`)) {
    const pattern = yaml.text(item);
    if (pattern === void 0) continue;
    const problem = patterns.has(pattern) ? "this pattern is there twice" : patternProblem(pattern, kind);
    if (problem) yaml.problem(item, problem);
    patterns.add(pattern);
  }
  return [...patterns];
}

// src/policy/policy-keys.ts
var POLICY_KEYS = [
  "version",
  "module",
  "budgets",
  "ignore",
  "trust",
  "on-inconclusive",
  "comment"
];
var BUDGET_KEYS = [
  "name",
  "packages",
  "functions",
  "benchmarks",
  "attribute",
  ...METRICS,
  "level"
];
var LIMIT_KEYS = ["max", "increase"];
var IGNORE_KEYS = ["packages", "functions"];
var COMMENT_KEYS = ["max-rows", "title"];

// src/policy/parse-budget.ts
var FLOOR = { bytes: 16 * 1024, count: 1024 };
var LONGEST_NAME = 200;
function readBudgets(yaml, field) {
  const lines = /* @__PURE__ */ new Map();
  return yaml.items(field, "a budget").map((item) => {
    const fields = yaml.fields(item, BUDGET_KEYS);
    if (fields.size > 0) checkComplete(yaml, item, fields);
    return {
      name: readName(yaml, fields.get("name"), lines),
      at: yaml.at(item),
      packages: readPatterns(yaml, fields.get("packages"), "package") ?? [],
      functions: readPatterns(yaml, fields.get("functions"), "name"),
      benchmarks: readPatterns(yaml, fields.get("benchmarks"), "name"),
      attribute: yaml.choice(fields.get("attribute"), ATTRIBUTES) ?? "owned",
      limits: METRICS.flatMap((metric) => readLimits(yaml, fields.get(metric), metric)),
      level: yaml.choice(fields.get("level"), ["error", "warning"]) ?? "error"
    };
  });
}
function checkComplete(yaml, item, fields) {
  if (!fields.has("name")) yaml.problem(item, 'the budget needs a "name"');
  if (!fields.has("packages")) {
    yaml.problem(item, 'the budget needs "packages": write packages: ["**"] for all of them');
  }
  if (!METRICS.some((metric) => fields.has(metric))) {
    yaml.problem(item, "the budget needs a limit, as in alloc_space: { increase: 5% and 16 KiB }");
  }
}
function readName(yaml, field, lines) {
  const name = yaml.text(field);
  if (!field || name === void 0) return "";
  const first = lines.get(name);
  if (name.length > LONGEST_NAME)
    yaml.problem(field, `a name has at most ${LONGEST_NAME} characters`);
  else if (first !== void 0) {
    yaml.problem(
      field,
      `two budgets have this name, the first in line ${first}: give each its own`
    );
  } else lines.set(name, yaml.at(field).line);
  return name;
}
function readLimits(yaml, field, metric) {
  if (!field) return [];
  const fields = yaml.fields(field, LIMIT_KEYS, `, as in ${metric}: { increase: 5% }`);
  return [...fields.values()].flatMap((limit) => readLimit(yaml, limit, metric) ?? []);
}
function readLimit(yaml, field, metric) {
  const kind = field.name === "max" ? "max" : "increase";
  const text2 = yaml.textOrNumber(field);
  if (text2 === void 0) return void 0;
  const amounts = parseLimitText(text2, metric, kind);
  if (typeof amounts === "string") return yaml.problem(field, amounts);
  const shareAlone = amounts.relative !== void 0 && amounts.absolute === void 0;
  return {
    kind,
    metric,
    at: yaml.at(field),
    text: text2,
    ...amounts,
    floor: shareAlone ? FLOOR[unitOf(metric)] : void 0
  };
}

// src/policy/yaml-reader.ts
var import_yaml = __toESM(require_dist(), 1);

// src/policy/did-you-mean.ts
function didYouMean(word, known2) {
  const [near] = known2.map((key) => ({ key, distance: editDistance(word, key) })).filter(({ key, distance }) => distance <= Math.max(1, Math.floor(key.length / 3))).sort((a, b) => a.distance - b.distance);
  return near ? ` (did you mean "${near.key}"?)` : `: known here are ${known2.join(", ")}`;
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

// src/policy/yaml-reader.ts
var LONGEST_FILE = 128 * 1024;
var MOST_PROBLEMS = 20;
var YamlReader = class {
  root;
  #file;
  #lines = new import_yaml.LineCounter();
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
    const options = {
      schema: "core",
      strict: true,
      uniqueKeys: false,
      prettyErrors: false
    };
    const document = (0, import_yaml.parseDocument)(text2, { ...options, lineCounter: this.#lines });
    const errors = [...document.errors, ...document.warnings];
    for (const error of errors) {
      this.#problems.push({ at: this.#position(error.pos[0]), text: syntaxProblem(error) });
    }
    this.finish();
    return document.contents;
  }
  #position(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
  at({ value, at }) {
    const nothing = !value?.range || (0, import_yaml.isScalar)(value) && value.value === null;
    return nothing ? at : this.#position(value.range[0]);
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
    const lines = sorted.slice(0, MOST_PROBLEMS).map(({ at, text: text2 }) => `${this.#file}:${at.line}:${at.column} ${text2}`);
    const more = sorted.length - MOST_PROBLEMS;
    if (more > 0) lines.push(`${this.#file}: and ${more} more`);
    throw new UserError(lines.join("\n"));
  }
  /** The fields of a mapping by key; unknown and repeated keys are problems, and none at all is. */
  fields(field, known2, cure = "") {
    const found = /* @__PURE__ */ new Map();
    const { value } = field;
    if (!this.#isPlain(field)) return found;
    if (!(0, import_yaml.isMap)(value)) {
      this.problem(field, `${field.name} must be a mapping, not ${kindOf2(value)}${cure}`);
      return found;
    }
    if (value.items.length === 0) this.problem(field, `${field.name} must not be empty${cure}`);
    for (const pair of value.items) {
      const key = { name: "a key", at: this.at(field), value: pair.key };
      const name = this.#keyOf(key);
      if (name === void 0) continue;
      const first = found.get(name);
      if (!known2.includes(name)) {
        this.problem(key, `unknown key ${quote2(name)}${didYouMean(name, known2)}`);
      } else if (first) {
        this.problem(key, `the key "${name}" is there twice, first in line ${first.at.line}`);
      } else found.set(name, { name, at: this.at(key), value: pair.value });
    }
    return found;
  }
  #keyOf(key) {
    if (!this.#isPlain(key)) return void 0;
    if ((0, import_yaml.isScalar)(key.value) && key.value.value !== null) return key.value.source;
    return this.problem(key, "a key must be a word");
  }
  /** The entries of a list that is not empty. */
  items(field, name) {
    if (!field || !this.#isPlain(field)) return [];
    const { value } = field;
    if (!(0, import_yaml.isSeq)(value) || value.items.length === 0) {
      this.problem(field, `${field.name} must be a list with at least one entry`);
      return [];
    }
    const at = this.at(field);
    return value.items.map((item) => ({ name, at, value: item }));
  }
  text(field) {
    if (!field || !this.#isPlain(field)) return void 0;
    const { name, value } = field;
    if (!(0, import_yaml.isScalar)(value) || typeof value.value !== "string") {
      const cure = (0, import_yaml.isScalar)(value) && value.value !== null ? ": put it in quotes" : "";
      return this.problem(field, `${name} must be a text, not ${kindOf2(value)}${cure}`);
    }
    const text2 = value.value.trim();
    if (text2 === "") return this.problem(field, `${name} must not be empty`);
    return new RegExp("\\p{Cc}", "u").test(text2) ? this.problem(field, `${name} must be one line`) : text2;
  }
  number(field) {
    if (!field || !this.#isPlain(field)) return void 0;
    const { name, value } = field;
    if ((0, import_yaml.isScalar)(value) && typeof value.value === "number") return value.value;
    return this.problem(field, `${name} must be a number, not ${kindOf2(value)}`);
  }
  /** A text, or a number as it is written. */
  textOrNumber(field) {
    const { value } = field;
    const isNumber = (0, import_yaml.isScalar)(value) && typeof value.value === "number";
    return isNumber && this.#isPlain(field) ? value.source : this.text(field);
  }
  choice(field, choices) {
    const text2 = this.text(field);
    if (!field || text2 === void 0) return void 0;
    const chosen = choices.find((choice) => choice === text2);
    return chosen ?? this.problem(field, `${field.name} is ${choices.join(", ")}, not ${quote2(text2)}`);
  }
  /** Aliases, anchors and tags would make a value something else than what stands there. */
  #isPlain(field) {
    const { value } = field;
    if ((0, import_yaml.isAlias)(value)) this.problem(field, "aliases are not read: write the value out");
    else if (value?.tag !== void 0) this.problem(field, "tags are not read: leave it out");
    else if (isNode(value) && value.anchor !== void 0) {
      this.problem(
        field,
        "anchors are not read: leave it out and write the value where it is needed"
      );
    } else return true;
    return false;
  }
};
function isNode(value) {
  return (0, import_yaml.isMap)(value) || (0, import_yaml.isSeq)(value) || (0, import_yaml.isScalar)(value);
}
function syntaxProblem({ code: code2, message }) {
  if (code2 === "MULTIPLE_DOCS") return "a policy is one document: remove what begins here";
  if (code2 === "RESOURCE_EXHAUSTION") return "this is nested too deeply for a policy";
  return `this is not YAML: ${message.replace(/\s+/g, " ")}`;
}
function kindOf2(value) {
  if ((0, import_yaml.isMap)(value)) return "a mapping";
  if ((0, import_yaml.isSeq)(value)) return "a list";
  if (!(0, import_yaml.isScalar)(value) || value.value === null) return "nothing";
  return typeof value.value === "number" ? "a number" : quote2(value.source ?? "");
}

// src/policy/parse-policy.ts
var MOST_ROWS = 1e3;
var LONGEST_TITLE = 100;
var MODULE_PATH = /^[\w.~-]+(?:\/[\w.~-]+)*$/;
function parsePolicy(text2, file) {
  const yaml = new YamlReader(text2, file);
  const top = yaml.fields(yaml.root, [...POLICY_KEYS, "waivers"], ": begin it with version: 1");
  if (top.size > 0) {
    checkVersion(yaml, top.get("version"));
    refuseWaivers(yaml, top.get("waivers"));
    if (!top.has("budgets")) {
      yaml.problem(yaml.root, '"budgets" is missing: without a budget nothing is judged');
    }
  }
  const policy = {
    file,
    module: readModule(yaml, top.get("module")),
    budgets: readBudgets(yaml, top.get("budgets")),
    ignore: yaml.items(top.get("ignore"), "an entry of ignore").map((item) => readIgnore(yaml, item)),
    trust: yaml.choice(top.get("trust"), ["exact", "sampled", "advisory"]) ?? "sampled",
    onInconclusive: yaml.choice(top.get("on-inconclusive"), ["warn", "fail", "ignore"]) ?? "warn",
    comment: readComment(yaml, top.get("comment"))
  };
  yaml.finish();
  return policy;
}
function checkVersion(yaml, field) {
  if (!field) {
    yaml.problem(yaml.root, '"version" is missing: begin the file with version: 1');
    return;
  }
  const version = yaml.number(field);
  if (version !== void 0 && version !== 1) {
    yaml.problem(field, `version is ${version}, and this heapgate reads version: 1`);
  }
}
function refuseWaivers(yaml, field) {
  if (field) yaml.problem({ ...field, value: null }, "waivers are not supported by this version");
}
function readModule(yaml, field) {
  const module = yaml.text(field);
  if (!field || module === void 0 || MODULE_PATH.test(module)) return module;
  return yaml.problem(field, 'module is the path in go.mod, as in "github.com/acme/db"');
}
function readIgnore(yaml, field) {
  const fields = yaml.fields(field, IGNORE_KEYS);
  if (fields.size > 0 && !fields.has("packages")) {
    yaml.problem(field, '"packages" is missing: write packages: ["**"] for all of them');
  }
  return {
    at: yaml.at(field),
    packages: readPatterns(yaml, fields.get("packages"), "package") ?? [],
    functions: readPatterns(yaml, fields.get("functions"), "name")
  };
}
function readComment(yaml, field) {
  const fields = field ? yaml.fields(field, COMMENT_KEYS) : /* @__PURE__ */ new Map();
  return {
    maxRows: readRows(yaml, fields.get("max-rows")),
    title: readTitle(yaml, fields.get("title"))
  };
}
function readRows(yaml, field) {
  const rows = yaml.number(field);
  if (!field || rows === void 0) return void 0;
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  return yaml.problem(field, `max-rows is a whole number from 1 to ${MOST_ROWS}`);
}
function readTitle(yaml, field) {
  const title = yaml.text(field);
  if (!field || title === void 0 || title.length <= LONGEST_TITLE) return title;
  return yaml.problem(field, `title has at most ${LONGEST_TITLE} characters`);
}

// src/policy/self-test.ts
function selfTest({ verdicts, policy, diff }) {
  const budgets = new Map(policy.budgets.map((budget) => [budget.name, budget]));
  let caught = 0;
  for (const verdict of verdicts) {
    const budget = budgets.get(verdict.budget);
    if (budget && isCaught(verdict, budget)) caught++;
  }
  return { caught, of: verdicts.length };
  function isCaught(verdict, budget) {
    const { limit } = verdict;
    const grown = targetWith(justOver(verdict), verdict);
    const again = judgeTarget({ diff, policy, budget, limit }, grown);
    return again !== void 0 && again.verdict !== "pass";
  }
}
function justOver({ limit, base, delta, interval }) {
  const over = Math.floor(allowance(limit, base)) + 1;
  const head = limit.kind === "max" ? over : base + over;
  const grown = { base, head, delta: head - base };
  if (!interval) return grown;
  const shift = grown.delta - delta;
  return { ...grown, interval: { low: interval.low + shift, high: interval.high + shift } };
}
function targetWith(change3, verdict) {
  const figures = { flat: change3, cum: change3, owned: change3 };
  return { ...verdict, own: true, metrics: { [verdict.metric]: figures } };
}

// src/source/go-mod.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
async function ownModule(folder, measured) {
  const text2 = await readFile2(join3(folder, "go.mod"), "utf8").catch(() => "");
  const module = /^\s*module\s+"?([^\s"]+)"?/m.exec(text2)?.[1];
  if (module === void 0) return void 0;
  return measured.some((path) => path === module || path.startsWith(`${module}/`)) ? module : void 0;
}

// src/source/policy-file.ts
import { readFile as readFile3 } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
var DEFAULT_POLICY = ".github/heapgate.yml";
async function readPolicyFile(path, cwd) {
  const name = path ?? DEFAULT_POLICY;
  try {
    return { name, text: await readFile3(resolve2(cwd, name), "utf8") };
  } catch (error) {
    if (path === void 0 && isMissing(error)) return void 0;
    const cure = isMissing(error) ? "no such policy file" : `cannot be read: ${messageOf(error)}`;
    throw new UserError(`${name}: ${cure} (looked in ${cwd})`);
  }
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

// src/gate.ts
async function gate(request) {
  const policy = await loadPolicy(request);
  const { base, head, module } = await loadSides(request);
  const diff = compare(base, head, policy.module ?? module);
  const judgement = judge(diff, policy);
  return {
    judgement,
    selfTest: selfTest(judgement),
    base: { description: request.base.join(", ") },
    head: { description: request.head.join(", ") },
    commands: reproduce(judgement, request),
    version: VERSION
  };
}
async function loadPolicy({
  policy,
  policyText,
  context
}) {
  const file = policyText ?? await readPolicyFile(policy, context.cwd);
  return file ? parsePolicy(file.text, file.name) : defaultPolicy();
}
async function loadSides(request) {
  const base = await loadSide("base", request);
  const head = await loadSide("head", request);
  const measured = [...base.runs, ...head.runs].map((run) => run.measured);
  return { base, head, module: await ownModule(request.context.cwd, measured) };
}
async function loadSide(side, request) {
  if (request[side].length === 0) {
    throw new UserError(
      `no ${side} was named: give a file, folder, glob or URL with heap profiles`
    );
  }
  return readSet(await fetchSources(request[side], { ...request.context, side }, request.schemes));
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
  const at = SIZE_CLASSES.indexOf(from);
  return at >= 0 && SIZE_CLASSES[at + 1] === to;
}

// src/report/growth-kind.ts
var SAME_MEAN = 5e-3;
function growthKind(path) {
  const { objects, sizes } = path;
  if (objects.base === 0)
    return objects.head === 0 ? "" : `new: ${objectsOf2(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${objectsOf2(objects.base, sizes.base)}`;
  const count = Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counts = `${amount(objects.base, "count")} \u2192 ${amount(objects.head, "count")}`;
  const [from, to] = [range2(sizes.base), range2(sizes.head)];
  if (size === 0) {
    if (count === 0) return "";
    return `${count > 0 ? "more" : "fewer"} objects: ${counts}${to === "" ? "" : ` of ${to}`}`;
  }
  const larger = size > 0 ? "larger" : "smaller";
  const sizesText = from === to ? `other sizes of ${to}` : `${from} \u2192 ${to}`;
  if (count !== 0) {
    const both = `${count > 0 ? "more" : "fewer"} ${count === size ? "and" : "but"} ${larger} objects`;
    return `${both}: ${counts}, ${sizesText}`;
  }
  return `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, same count: ${sizesText}`;
}
function sizeTrend({ change: change3, objects, sizes }) {
  const same = sizes.base.length === sizes.head.length && sizes.base.every((size, i) => size === sizes.head[i]);
  if (change3.base === objects.base && change3.head === objects.head) {
    return same ? 0 : Math.sign((sizes.head.at(-1) ?? 0) - (sizes.base.at(-1) ?? 0));
  }
  const ratio = change3.head / objects.head / (change3.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}
function isStep({ base, head }) {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0], head[0]) || isNextSizeClass(head[0], base[0]);
}
function objectsOf2(count, sizes) {
  const text2 = range2(sizes);
  return `${amount(count, "count")} ${count === 1 ? "object" : "objects"}${text2 === "" ? "" : ` of ${text2}`}`;
}
function range2(sizes) {
  const text2 = (size) => size <= 32768 ? `${size} B` : amount(size, "bytes");
  if (sizes.length === 0) return "";
  return sizes.length === 1 ? text2(sizes[0]) : `${text2(sizes[0])}\u2013${text2(sizes.at(-1))}`;
}

// src/report/growth-tree.ts
var MOST_PATHS = 3;
var MOST_FRAMES = 12;
var ENOUGH = 0.95;
function growthTree(paths, metric, home, names, per = "run") {
  const root = { ...newNode("", ""), below: /* @__PURE__ */ new Map() };
  for (const path of tellingPaths(paths)) addPath(root, path, home, names);
  const rows = [];
  for (const top of root.below.values())
    draw(top, "", "", (delta) => change(delta, unitOf(metric), per), rows);
  return alignColumns(rows, ["left", "left", "right", "left"]).map((line) => line.trimEnd());
}
function tellingPaths(paths) {
  const all = paths.reduce((sum2, path) => sum2 + path.change.delta, 0);
  const told = [];
  let sum = 0;
  for (const path of paths) {
    if (told.length === MOST_PATHS || sum >= all * ENOUGH) break;
    told.push(path);
    sum += path.change.delta;
  }
  return told;
}
function newNode(label, place) {
  return { label, place, delta: 0, mark: "", kind: "", below: /* @__PURE__ */ new Map() };
}
function addPath(root, path, home, names) {
  const frames = shortened(path.frames);
  const yours = path.frames.findLast((frame) => frame.own);
  let node = root;
  for (const frame of frames) {
    const label = typeof frame === "number" ? `\u2026 ${frame} calls` : labelOf(frame, home, names);
    let next = node.below.get(label);
    if (!next) {
      next = newNode(label, typeof frame === "number" ? "" : placeOf(frame));
      node.below.set(label, next);
    }
    node = next;
    node.delta += path.change.delta;
    if (frame === yours) node.mark = "\u25C0 your line";
  }
  node.kind = growthKind(path);
}
function shortened(frames) {
  if (frames.length <= MOST_FRAMES) return [...frames];
  const last = frames.length - 1;
  const yours = frames.findLastIndex((frame) => frame.own);
  const keep = /* @__PURE__ */ new Set([0, 1, last - 1, last, yours - 1, yours, yours + 1]);
  for (let i = yours; i >= 0 && keep.size < MOST_FRAMES - 2; i--) if (frames[i].own) keep.add(i);
  const result = [];
  frames.forEach((frame, i) => {
    const before = result.at(-1);
    if (keep.has(i)) result.push(frame);
    else if (typeof before === "number") result[result.length - 1] = before + 1;
    else result.push(1);
  });
  return result;
}
function labelOf(frame, home, names) {
  const name = names.function(frame.local);
  return frame.package === home || frame.package === "" ? name : `${names.package(frame.package)}.${name}`;
}
function placeOf({ file, line }) {
  const base = capMiddle(clean(file.slice(file.lastIndexOf("/") + 1)), 40);
  if (base === "") return "";
  return line > 0 ? `${base}:${line}` : base;
}
function draw(node, before, branch, amountOf2, rows) {
  const remark = [node.mark, node.kind].filter(Boolean).join("  ");
  rows.push([`${before}${branch}${node.label}`, node.place, amountOf2(node.delta), remark]);
  const children = [...node.below.values()];
  const indent = branch === "" ? "" : branch === "\u251C\u2500 " ? "\u2502  " : "   ";
  children.forEach((child, i) => {
    draw(child, before + indent, i + 1 < children.length ? "\u251C\u2500 " : "\u2514\u2500 ", amountOf2, rows);
  });
}

// src/report/growth.ts
var MOST_GROWTHS = 3;
function growthsOf(broken2, { diff, policy }, names) {
  const seen = /* @__PURE__ */ new Set();
  const result = [];
  for (const verdict of broken2) {
    if (result.length === MOST_GROWTHS) break;
    const target = `${verdict.package}
${verdict.function ?? ""}`;
    if (seen.has(target) || verdict.delta <= 0) continue;
    if (verdict.verdict === "inconclusive" && diff.capture.class === "advisory") continue;
    seen.add(target);
    const growth = growthOf(verdict, diff, policy, names);
    if (growth) result.push(growth);
  }
  return result;
}
function growthOf(v, diff, policy, names) {
  const target = { function: v.function, package: v.package };
  const wanted = benchmarksOf(v, policy);
  const all = diff.explain(target, v.metric, v.attribute).filter(({ change: change3, benchmark }) => change3.delta > 0 && wanted(benchmark));
  const perOperation = v.limit.per === "op" ? pathsPerOperation(all, diff.benchmarks) : void 0;
  const paths = perOperation ?? all;
  if (paths.length === 0) return void 0;
  const start = [{ strong: "Why" }, " ", ...whereLine(v, names), " ", { strong: "grew" }];
  return {
    title: [...start, ...mainPath(paths)],
    tree: growthTree(paths, v.metric, v.package, names, perOperation ? "op" : "run")
  };
}
function benchmarksOf({ at }, { budgets }) {
  const budget = budgets.find((each) => each.at.line === at.line && each.at.column === at.column);
  return budget?.benchmarks ? nameMatcher(budget.benchmarks) : () => true;
}
function mainPath(paths) {
  const all = paths.reduce((sum, path) => sum + path.change.delta, 0);
  const { change: change3, benchmark } = paths[0];
  const where = benchmark === "" ? [] : [", in ", { code: benchmark }];
  if (paths.length === 1) return [": one path", ...where];
  return [`: ${percent(change3.delta / all)} of the growth is one path`, ...where];
}
function pathsPerOperation(paths, benchmarks) {
  const result = [];
  for (const path of paths) {
    const found = benchmarks.find(
      ({ name, measured }) => name === path.benchmark && measured === path.measured
    );
    const { base, head } = found?.operations ?? { base: 0, head: 0 };
    if (base === 0 || head === 0) return void 0;
    const divided = (amount2) => {
      const [from, to] = [amount2.base / base, amount2.head / head];
      return { base: from, head: to, delta: to - from };
    };
    result.push({ ...path, change: divided(path.change), objects: divided(path.objects) });
  }
  return result.filter((path) => path.change.delta > 0).sort((a, b) => b.change.delta - a.change.delta);
}

// src/report/measured.ts
var MOST_REASONS = 2;
var CLASS_WORDS = { exact: "Exact", sampled: "Sampled", advisory: "Advisory" };
function measuredLines(input) {
  const { diff, policy } = input.judgement;
  const lines = [captureLine(diff)];
  if (input.selfTest && input.selfTest.of > 0) {
    const { caught, of } = input.selfTest;
    const verdict = caught === of ? "was caught" : "was NOT caught everywhere";
    lines.push([`Self-test: a growth just over each budget ${verdict}, ${caught} of ${of}.`]);
  }
  lines.push([
    ...sidesLine(input.base, input.head),
    " \xB7 policy: ",
    { code: policy.file },
    ` \xB7 heapgate ${input.version}`
  ]);
  return lines;
}
function sidesLine(base, head) {
  return ["Base: ", ...sideSpans(base), " \xB7 head: ", ...sideSpans(head)];
}
function captureLine({ capture, base, head, samples }) {
  const line = [`${CLASS_WORDS[capture.class]}: `];
  const { reasons } = capture;
  reasons.slice(0, MOST_REASONS).forEach((reason, i) => {
    line.push(...i > 0 ? ["; "] : [], { prose: reason });
  });
  if (reasons.length === 0) line.push("nothing is known of the capture");
  if (reasons.length > MOST_REASONS) line.push(`; and ${reasons.length - MOST_REASONS} more`);
  const from = toolchain(base);
  const to = toolchain(head);
  if (from !== "" && from === to) line.push("; ", { prose: from }, " on both sides");
  else if (from !== "" || to !== "") {
    line.push(
      "; ",
      { prose: from || "unknown" },
      " on base, ",
      { prose: to || "unknown" },
      " on head"
    );
  }
  line.push(`. ${samples.base} stacks on base, ${samples.head} on head.`);
  return line;
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

// src/report/names.ts
var LONGEST4 = 60;
var CONTEXT = 10;
function shortNames(texts, longest = LONGEST4) {
  const short = /* @__PURE__ */ new Map();
  for (const text2 of texts) short.set(text2, shorten(clean(text2), longest));
  for (const alike of groupsOf(short)) {
    const points = alike.map((text2) => Array.from(clean(text2)));
    const from = firstDifference(points) - CONTEXT;
    alike.forEach((text2, i) => {
      short.set(text2, shortenAround(points[i], from, longest));
    });
  }
  for (const alike of groupsOf(short)) {
    const taken = new Set(short.values());
    let number = 1;
    for (const text2 of alike.slice(1)) {
      do
        number++;
      while (taken.has(`${short.get(text2)}~${number}`));
      short.set(text2, `${short.get(text2)}~${number}`);
    }
  }
  return short;
}
function packageNames(paths, module) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) names.set(path, relativeTo(path, module));
  for (const alike of groupsOf(names)) {
    for (const path of alike) names.set(path, path);
  }
  const short = shortNames(names.values(), 80);
  for (const [path, name] of names) names.set(path, short.get(name));
  return names;
}
function relativeTo(path, module) {
  if (path === "") return "<unknown>";
  if (module === "") return path;
  if (path === module) return path.slice(path.lastIndexOf("/") + 1);
  return path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path;
}
function shorten(text2, longest) {
  if (text2.length <= longest) return text2;
  const erased = Array.from(text2.replace(/\[[^[\]]{8,}\]/g, "[\u2026]"));
  if (erased.length <= longest) return erased.join("");
  const head = Math.floor((longest - 1) / 3);
  return `${erased.slice(0, head).join("")}\u2026${erased.slice(head + 1 - longest).join("")}`;
}
function shortenAround(points, at, longest) {
  if (points.length <= longest) return points.join("");
  const ends = Math.floor((longest - 2) / 4);
  const middle = longest - 2 - 2 * ends;
  const last = points.length - ends - middle;
  const from = Math.min(Math.max(at, ends), last);
  const start = points.slice(0, from + middle);
  if (from > ends) start.splice(ends, from - ends, "\u2026");
  return `${start.join("")}${from < last ? "\u2026" : ""}${points.slice(points.length - ends).join("")}`;
}
function firstDifference(all) {
  const first = all[0];
  let at = 0;
  while (at < first.length && all.every((points) => points[at] === first[at])) at++;
  return at;
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

// src/report/page-names.ts
function pageNames({ functions, packages, module }) {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const paths = packageNames(new Set(packages.map((pkg) => pkg.package)), module);
  return {
    function: (local) => locals.get(local) ?? shortNames([local]).get(local),
    package: (path) => paths.get(path) ?? packageNames([path], module).get(path)
  };
}

// src/report/report.ts
function buildReport(input) {
  const { judgement } = input;
  const { diff, verdicts } = judgement;
  const names = pageNames(diff);
  const broken2 = verdicts.filter((v) => v.verdict !== "pass");
  const changes = changesOf(diff, mainMetric(judgement));
  return {
    input,
    headline: headlineOf(judgement, changes, names),
    title: judgement.policy.comment.title,
    counts: countsLine(judgement),
    broken: broken2,
    held: verdicts.filter((v) => v.verdict === "pass"),
    growths: growthsOf(broken2, judgement, names),
    changes,
    notes: notesOf(judgement),
    measured: measuredLines(input),
    names,
    link: (target) => input.link?.(target)
  };
}
function mainMetric({ verdicts, diff }) {
  const worst = verdicts[0];
  const kinds = ["alloc_space", "inuse_space", "alloc_objects", "inuse_objects"];
  const about = worst && worst.verdict !== "pass" ? worst.metric.split("_")[0] : "alloc";
  const wanted = kinds.filter((metric) => diff.metrics.includes(metric));
  return wanted.find((metric) => metric.startsWith(about)) ?? wanted[0] ?? "alloc_space";
}
function notesOf({ notes, policy, diff, verdicts }) {
  const seen = /* @__PURE__ */ new Set();
  const result = doubtsOf(verdicts);
  const all = [
    ...notes,
    ...diff.notes.map((note) => ({ ...note, at: void 0 }))
  ];
  for (const { level, text: text2, at } of all) {
    if (seen.has(text2)) continue;
    seen.add(text2);
    const place = at && at.line > 0 ? `${policy.file}:${at.line}:${at.column}: ` : "";
    result.push({ level, line: [{ prose: `${place}${text2}` }] });
  }
  return result.sort((a, b) => compareText(b.level, a.level));
}
function doubtsOf(verdicts) {
  const counts = /* @__PURE__ */ new Map();
  for (const { verdict, reason } of verdicts) {
    if (verdict === "inconclusive") counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (verdicts[0]?.verdict === "inconclusive") counts.delete(verdicts[0].reason);
  return [...counts].map(([reason, count]) => ({
    level: "warning",
    line: [`${plural(count, "budget")} cannot be told: `, { prose: reason }]
  }));
}

// src/source/url.ts
var MAX_BYTES2 = 256 * 1024 * 1024;
var MAX_REDIRECTS = 5;
var TIMEOUT_SECONDS = 60;
var HEADER = "HEAPGATE_HEADER";
async function fetchUrl(spec, context) {
  const url = parseUrl(spec);
  const seconds = Number(url.searchParams.get("seconds") ?? 0) || 0;
  const limit = AbortSignal.timeout((TIMEOUT_SECONDS + seconds) * 1e3);
  const stop = showProgress(url, seconds, context);
  try {
    const response = await follow(url, limit, envHeader());
    if (!response.ok) throw await refusal(url, response);
    return [{ name: spec, bytes: await readBounded(url, response), explicit: true }];
  } catch (error) {
    throw error instanceof UserError ? error : failure(url, error, seconds);
  } finally {
    stop();
  }
}
function parseUrl(spec) {
  if (!URL.canParse(spec)) throw new UserError(`${spec}: is not a valid URL`);
  const url = new URL(spec);
  if (url.username || url.password) {
    throw new UserError(
      `${url.origin}: a URL may not carry a password, it would show in reports: put "Authorization: \u2026" into ${HEADER}`
    );
  }
  return url;
}
function envHeader() {
  const text2 = process.env[HEADER];
  if (!text2) return void 0;
  const colon = text2.indexOf(":");
  const name = text2.slice(0, colon).trim();
  if (colon < 1 || !/^[\w-]+$/.test(name)) throw new UserError(`${HEADER} must read "Name: value"`);
  return [name, text2.slice(colon + 1).trim()];
}
async function follow(first, signal, header) {
  let url = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const headers = header && url.origin === first.origin ? [header] : [];
    const response = await fetch(url, { redirect: "manual", signal, headers });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : void 0;
    if (!next || !/^https?:$/.test(next.protocol) || url.protocol === "https:" && next.protocol === "http:") {
      throw new UserError(
        `${first}: redirects to ${location.slice(0, 200)}, which is not followed`
      );
    }
    url = next;
  }
  throw new UserError(`${first}: more than ${MAX_REDIRECTS} redirects`);
}
async function readBounded(url, response) {
  const parts2 = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MAX_BYTES2) throw new UserError(`${url}: answers more than ${MAX_BYTES2} bytes`);
    parts2.push(part);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts2) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
async function refusal(url, response) {
  const reader = response.body?.getReader();
  const first = await reader?.read().catch(() => void 0);
  await reader?.cancel().catch(() => void 0);
  const words = new TextDecoder().decode(first?.value?.subarray(0, 400)).replace(/\s+/g, " ").trim();
  const type = response.headers.get("content-type") ?? "no content type";
  return new UserError(
    `${url}: answered ${response.status} ${response.statusText} (${type}): ${words.slice(0, 120) || "nothing more"}`
  );
}
function failure(url, error, seconds) {
  if (error instanceof Error && error.name === "TimeoutError") {
    return new UserError(`${url}: no whole answer within ${TIMEOUT_SECONDS + seconds} seconds`);
  }
  const cause = error instanceof Error && error.cause ? `: ${messageOf(error.cause)}` : "";
  return new UserError(`${url}: cannot be fetched: ${messageOf(error)}${cause}`);
}
function showProgress(url, seconds, context) {
  if (seconds <= 0) return () => void 0;
  const started = Date.now();
  context.progress(`${url}: profiling for ${seconds} s`);
  const timer = setInterval(() => {
    const elapsed = Math.round((Date.now() - started) / 1e3);
    context.progress(`${url}: ${elapsed} of ${seconds} s`);
  }, 5e3);
  return () => clearInterval(timer);
}

// src/source/schemes.ts
var URL_SCHEMES = {
  http: fetchUrl,
  https: fetchUrl
};

export {
  METRICS,
  unitOf,
  amount,
  change,
  changeOf,
  beside,
  figure,
  compareText,
  clean,
  capMiddle,
  codeBlock,
  toMarkdown,
  toPlain,
  plural,
  headlineMarkdown,
  headlineText,
  couldNotJudge,
  noBaseline,
  brokenLimitLine,
  reportJson,
  diffJson,
  tableMarkdown,
  fitPage,
  fixed,
  fold,
  amountColumns,
  whereCell,
  COMMENT_LENGTH,
  markdown,
  FAIL_ON,
  exitCodeOf,
  heapMetrics,
  pprofName,
  compare,
  defaultPolicy,
  judge,
  parsePolicy,
  readSet,
  reproduceDiff,
  MissingBase,
  isWanted,
  fetchSources,
  DEFAULT_POLICY,
  VERSION,
  gate,
  loadPolicy,
  loadSides,
  sidesLine,
  captureLine,
  pageNames,
  buildReport,
  URL_SCHEMES,
  text,
  pageText,
  painter,
  tableText
};
