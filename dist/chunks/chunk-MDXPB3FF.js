import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/api/made.ts
var insides = /* @__PURE__ */ new WeakMap();
function made(outside, inside) {
  insides.set(Object.freeze(outside), inside);
  return outside;
}
function insideOf(outside, is) {
  const inside = insides.get(outside);
  if (inside === void 0 || outside.is !== is) {
    throw new TypeError(`no ${is} of this heapgate: ${JSON.stringify(outside)?.slice(0, 100)}`);
  }
  return inside;
}

export {
  made,
  insideOf
};
