import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/compare/heap-diff.ts
var ATTRIBUTES = ["flat", "cum", "owned"];

// src/compare/range.ts
function rangeOf(values) {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

export {
  ATTRIBUTES,
  rangeOf
};
