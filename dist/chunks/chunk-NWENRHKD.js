import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/remembered.ts
function remembered(of) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key);
  };
}
function rememberedOf(of) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const seen = known.get(key) ?? { value: of(key) };
    known.set(key, seen);
    return seen.value;
  };
}

export {
  remembered,
  rememberedOf
};
