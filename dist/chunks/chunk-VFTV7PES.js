import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/view/units.ts
var KINDS = [
  {
    units: [
      ["B", ["b", "byte"], 1],
      ["kB", ["kb", "kbyte", "kilobyte"], 2 ** 10],
      ["MB", ["mb", "mbyte", "megabyte"], 2 ** 20],
      ["GB", ["gb", "gbyte", "gigabyte"], 2 ** 30],
      ["TB", ["tb", "tbyte", "terabyte"], 2 ** 40],
      ["PB", ["pb", "pbyte", "petabyte"], 2 ** 50]
    ],
    fallback: ["B", 1]
  },
  {
    units: [
      ["ns", ["ns", "nanosecond"], 1],
      ["us", ["\u03BCs", "us", "microsecond"], 1e3],
      ["ms", ["ms", "millisecond"], 1e6],
      ["s", ["s", "sec", "second"], 1e9],
      ["hrs", ["hour", "hr"], 36e11]
    ],
    fallback: ["s", 1e9]
  }
];
var PLAIN = /* @__PURE__ */ new Set(["count", "sample", "unit", "minimum", "auto"]);
function scale(value, from, to) {
  if (value < 0) {
    const [scaled, unit] = scale(-value, from, to);
    return [-scaled, unit];
  }
  for (const { units, fallback } of KINDS) {
    const source = findUnit(units, from);
    if (!source) continue;
    const base = value * source[2];
    const target = to === "minimum" || to === "auto" ? units.findLast(([, , factor]) => base / factor >= 1) : findUnit(units, to);
    if (!target) return [base / fallback[1], fallback[0]];
    return [base / target[2], target[0]];
  }
  return [value, PLAIN.has(to) ? "" : to];
}
function convertible(a, b) {
  return a === b || KINDS.some(({ units }) => findUnit(units, a) && findUnit(units, b));
}
function findUnit(units, name) {
  const lower = name.toLowerCase();
  const alias = lower.length > 2 && lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return units.find(([, aliases]) => aliases.includes(alias));
}

export {
  scale,
  convertible
};
