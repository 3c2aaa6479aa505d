import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  unitOf
} from "./chunk-EMGAN76I.js";

// src/policy/policy.ts
function placeKey(key, pattern) {
  return `${key} ${pattern}`;
}
var ALL = ["**"];
function benchmarksOf({ benchmarks }) {
  return benchmarks ?? ALL;
}
var LIMIT_KINDS = ["max", "increase"];
var LIMIT = {
  max: { about: "head", takesShare: false, prefix: "max " },
  increase: { about: "growth", takesShare: true, prefix: "+" }
};
function isOwn({ isBuiltIn, from }) {
  return isBuiltIn !== true && from === void 0;
}

// src/policy/quote.ts
function quote(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}\u2026` : text);
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
var NUMBER = /^\d+(?:\.\d+)?/;
var LEAST = { bytes: 4, count: 0.25 };
var EXAMPLES = {
  bytes: { max: '"12 KiB", or "12 MiB/run"', increase: '"64 B", "5%" or "5% and 64 B"' },
  count: { max: '"3", or "1000/run"', increase: '"1", "5%" or "5% and 1"' }
};
function parseLimitText(text, metric, kind) {
  const example = `write ${EXAMPLES[unitOf(metric)][kind]}`;
  if (text.length > LONGEST) return `${quote(text)} is too long for a limit: ${example}`;
  const parts = text.split(/(?<!\s)\s+and\s+/);
  const shares = parts.filter((part) => part.includes("%"));
  const amounts = parts.filter((part) => !part.includes("%"));
  if (shares.length > 1 || amounts.length > 1) {
    return `${quote(text)}: a limit is one share, one amount or one of each: ${example}`;
  }
  if (!LIMIT[kind].takesShare && shares.length > 0) {
    return `${quote(text)}: a ${kind} is an amount and no share: ${example}`;
  }
  const relative = shares[0] === void 0 ? void 0 : parseShare(shares[0], example);
  const absolute = amounts[0] === void 0 ? void 0 : parseAmount(amounts[0], metric, example);
  if (typeof relative === "string") return relative;
  if (typeof absolute === "string") return absolute;
  const { value, per } = absolute ?? { value: LEAST[unitOf(metric)], per: "op" };
  return { relative, absolute: value, per };
}
function wholeText(text, metric) {
  const unit = unitOf(metric);
  const isShare = /^[\d.]+\s*%$/.test(text);
  const whole = isShare ? `${text} and ${LEAST[unit]}` : text;
  if (unit === "count") return whole;
  return whole.replace(/\d(?=\s*(?:\/|$|and\s))/, "$& B");
}
function parseShare(text, example) {
  const percent = /^([\d.]+)\s*%$/.exec(text)?.[1] ?? "";
  if (NUMBER.exec(percent)?.[0] !== percent) return `${quote(text)} is no share: ${example}`;
  const share = Number(percent) / 100;
  return share > Number.MAX_SAFE_INTEGER ? `${quote(text)} is too large` : share;
}
function parseAmount(text, metric, example) {
  const [amount = "", ...rest] = text.split(/(?<!\s)\s*\//);
  const number = NUMBER.exec(amount)?.[0];
  const unit = amount.slice(number?.length ?? 0).trim();
  if (number === void 0 || !/^[A-Za-z]*$/.test(unit) || rest.length > 1) {
    return `${quote(text)} is no limit: ${example}`;
  }
  if (rest[0] === "op") {
    return `${quote(text)}: amounts are of one operation already: write "${amount.trim()}"`;
  }
  if (rest.length === 1 && rest[0] !== "run") {
    return `${quote(text)} is no limit: an amount of a whole profile is written "${amount.trim()}/run"`;
  }
  if (unitOf(metric) === "count" && unit !== "") {
    return `${quote(text)}: ${metric} counts objects and takes no unit: ${example}`;
  }
  const factor = unit === "" ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : void 0;
  if (factor === void 0) return unknownUnit(unit);
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `${quote(text)} is too large`;
  return { value, per: rest.length === 1 ? "run" : "op" };
}
function unknownUnit(unit) {
  const plain = (name) => name.toLowerCase().replace("i", "").replace(/b$/, "");
  const units = Object.keys(BYTE_UNITS);
  const near = units.filter((name) => plain(name) === plain(unit));
  return `${quote(unit)} is no unit: write ${(near.length > 0 ? near : units).join(" or ")}`;
}

export {
  placeKey,
  benchmarksOf,
  LIMIT_KINDS,
  LIMIT,
  isOwn,
  quote,
  LEAST,
  parseLimitText,
  wholeText
};
