import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  scale
} from "./chunk-VFTV7PES.js";
import {
  baseName
} from "./chunk-SZQO2CSJ.js";
import {
  capMiddle,
  clean
} from "./chunk-Y2SKI2SD.js";

// src/report/pprof-text-number.ts
function pprofLabel(value, from, to) {
  const [scaled, unit] = scale(value, from, to);
  const text = twoDecimals(scaled).replace(/\.00$/, "");
  return text === "0" || text === "-0" ? "0" : text + capMiddle(clean(unit));
}
function pprofPercent(value, total) {
  const percent = total === 0 ? 0 : Math.abs(value / total) * 100;
  if (percent >= 99.95 && percent <= 100.05) return "  100%";
  const text = percent >= 1 ? twoDecimals(percent) : twoDigits(percent);
  return `${text.padStart(5)}%`;
}
function twoDecimals(value) {
  const magnitude = Math.abs(value);
  const fraction = magnitude % 1;
  if (fraction !== 0.125 && fraction !== 0.625) return value.toFixed(2);
  const whole = `${value < 0 ? "-" : ""}${Math.trunc(magnitude)}`;
  return whole + (fraction === 0.125 ? ".12" : ".62");
}
var TIES = /* @__PURE__ */ new Map([
  [0.625, "0.62"],
  [0.125, "0.12"],
  [0.0625, "0.062"]
]);
function twoDigits(value) {
  const tie = TIES.get(value);
  if (tie !== void 0) return tie;
  if (value === 0) return "0";
  const [digits, exponent] = value.toExponential(1).split("e");
  if (Number(exponent) >= -4) return String(Number(value.toPrecision(2)));
  return `${digits.replace(".0", "")}e-${exponent.slice(1).padStart(2, "0")}`;
}

// src/report/pprof-text-header.ts
function formatFor({ nodes, total, metric }, unit = "minimum") {
  const chosen = unit === "minimum" && nodes.length > 0 ? unitFor() : unit;
  return (value) => pprofLabel(value, metric.unit, chosen);
  function unitFor() {
    const amounts = nodes.map(({ flat, cum }) => Math.abs(flat) || Math.abs(cum)).filter((amount) => amount > 0);
    const least = amounts.reduce((min, amount) => Math.min(min, amount), amounts[0] ?? total);
    const unitOf = (value) => scale(value, metric.unit, "minimum")[1];
    const mixed = unitOf(least) !== unitOf(total) && least * 100 < total;
    return unitOf(mixed ? least * 100 : least) || metric.unit;
  }
}
function headerLines(view, format, compact = false) {
  const { nodes, total, dropped, outOf, nodeFraction } = view;
  const shown = nodes.reduce((sum, { flat }) => sum + flat, 0);
  const lines = compact ? [] : [...profileLines(view, format), ...filterLines(view)].map(clean);
  const share = pprofPercent(shown, total).trim();
  lines.push(`Showing nodes accounting for ${format(shown)}, ${share} of ${format(total)} total`);
  if (total === 0) return lines;
  if (dropped > 0) {
    const limit = format(Math.trunc(total * nodeFraction));
    lines.push(`Dropped ${dropped} node${dropped > 1 ? "s" : ""} (cum <= ${limit})`);
  }
  if (nodes.length > 0 && nodes.length < outOf) {
    lines.push(`Showing top ${nodes.length} nodes out of ${outOf}`);
  }
  return lines;
}
function profileLines({ profile, metric, total }, format) {
  const lines = [];
  const [binary] = profile.mappings;
  if (binary && binary.file !== "") lines.push(`File: ${baseName(binary.file)}`);
  if (binary && binary.buildId !== "") lines.push(`Build ID: ${binary.buildId}`);
  lines.push(...profile.comments.filter((comment) => !comment.startsWith("#")));
  if (metric.type !== "") lines.push(`Type: ${metric.type}`);
  if (profile.docUrl !== "") lines.push(`Doc: ${profile.docUrl}`);
  if (profile.timeNanos !== 0n) lines.push(`Time: ${timeOf(profile.timeNanos)}`);
  if (profile.durationNanos !== 0n) {
    const nanos = Number(profile.durationNanos);
    const [busy, unit] = scale(total, metric.unit, "nanoseconds");
    const share = unit === "ns" && busy !== 0 ? `(${pprofPercent(Math.trunc(busy), nanos)})` : "";
    const duration = pprofLabel(nanos, "nanoseconds", "auto");
    lines.push(`Duration: ${duration}, Total samples = ${format(total)} ${share}`);
  }
  return lines;
}
function filterLines({ filters: { focus, ignore, hide, show, showFrom } }) {
  const active = Object.entries({ focus, ignore, hide, show, show_from: showFrom }).filter(([, expression]) => expression).map(([name, expression]) => `${name}=${expression}`);
  if (active.length === 0) return [];
  return ["Active filters:", ...active.map((filter) => `   ${shortened(filter)}`)];
}
function shortened(filter) {
  const bytes = new TextEncoder().encode(filter);
  return bytes.length > 80 ? `${new TextDecoder().decode(bytes.subarray(0, 80))}\u2026` : filter;
}
function timeOf(nanos) {
  const [date, time] = new Date(Number(nanos / 1000000n)).toISOString().split("T");
  return `${date} ${time.slice(0, 8)} UTC`;
}

export {
  pprofPercent,
  formatFor,
  headerLines
};
