import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  METRIC,
  unitOf
} from "./chunk-EMGAN76I.js";

// src/report/amounts.ts
var MINUS = "\u2212";
var BINARY_UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB"];
var COUNT_UNITS = ["k", "M", "G", "T", "P"];
function amount(value, unit, per = "run") {
  return `${value < 0 ? MINUS : ""}${magnitude(Math.abs(value), unit)}${suffix(per)}`;
}
function pair(change2, metric, per) {
  const { unit, kind } = METRIC[metric];
  const shown = (value) => kind === "alloc" ? Math.max(0, value) : value;
  const [base, head] = [shown(change2.base), shown(change2.head)];
  const most = Math.max(Math.abs(base), Math.abs(head));
  const noun = unit === "bytes" ? "" : kind === "alloc" ? " allocs" : " objects";
  const left = kind === "inuse" && per === "op" ? " left in use" : "";
  const end = `${noun}${per === "op" ? "/op" : " a run"}${left}`;
  if (base === head) return `${sized(base, unit, most)}${end}`;
  const from = sized(base, unit, isFar(base, most) ? base : most);
  const to = sized(head, unit, isFar(head, most) ? head : most);
  const [, amountFrom, unitFrom] = /^(.*?)( [A-Za-z]+)?$/.exec(from);
  const isAlike = unitFrom !== void 0 && to.endsWith(unitFrom);
  return `${isAlike ? amountFrom : from} \u2192 ${to}${end}`;
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
    const text = plainDigits(value, digits);
    const same = apartFrom !== void 0 && ratio !== apartFrom && Number(text) === apartFrom * 100;
    if (!same) return `${text} %`;
  }
  return `${value} %`;
}
function plainDigits(value, digits) {
  if (value === 0) return "0";
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
  return `${size.toFixed(placesOf(size))} ${units[unit]}`;
}
function placesOf(size) {
  return size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
}
function suffix(per) {
  return per === "op" ? "/op" : "";
}
function withNoun(text, value, metric) {
  if (unitOf(metric) === "bytes") return text;
  return `${text} ${Math.abs(value) === 1 ? "object" : "objects"}`;
}

export {
  MINUS,
  amount,
  pair,
  amountOf,
  change,
  changeOf,
  share,
  telling,
  beside,
  percent
};
