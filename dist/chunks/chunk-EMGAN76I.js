import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/profile/metric.ts
var METRICS = ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"];
var METRIC = {
  alloc_objects: {
    unit: "count",
    kind: "alloc",
    companion: "alloc_space",
    verb: "allocates",
    printed: "allocs/op",
    alias: void 0
  },
  alloc_space: {
    unit: "bytes",
    kind: "alloc",
    companion: "alloc_objects",
    verb: "allocates",
    printed: "B/op",
    alias: void 0
  },
  inuse_objects: {
    unit: "count",
    kind: "inuse",
    companion: "inuse_space",
    verb: "holds",
    printed: void 0,
    alias: "objects"
  },
  inuse_space: {
    unit: "bytes",
    kind: "inuse",
    companion: "inuse_objects",
    verb: "holds",
    printed: void 0,
    alias: "space"
  }
};
function unitOf(metric) {
  return METRIC[metric].unit;
}

export {
  METRICS,
  METRIC,
  unitOf
};
