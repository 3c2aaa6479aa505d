import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  hasJudged,
  isAtFault
} from "./chunk-37R2WY2X.js";

// src/commands/exit-code.ts
var FAIL_ON = ["error", "warning", "never"];
var MISSING_BASE = ["fail", "warn", "pass"];
function exitCodeOf(input, failOn, onMissingBase = "fail") {
  const { findings, results, conclusion, unmeasured, policy } = input.judgement;
  const isGone = results.some(({ standing }) => standing === "gone");
  const has = (verdict) => findings.some(({ outcome }) => outcome.verdict === verdict) || isGone && policy.missingBenchmarks === verdict;
  if (conclusion === "error") return 2;
  if (has("fail") && failOn !== "never") return 1;
  if (unmeasured.some(({ weight }) => weight === "error")) return 2;
  if (conclusion === "warn" && failOn === "warning") return has("warn") ? 1 : 2;
  if (conclusion === "no-baseline") {
    return isNotice(input) || onMissingBase !== "fail" || failOn === "never" ? 0 : 2;
  }
  if (conclusion !== "inconclusive") return 0;
  return !hasJudged(findings) || policy.onInconclusive === "fail" ? 2 : 0;
}
function isNotice({
  judgement: { unmeasured },
  measuredHere
}) {
  return measuredHere === true || !unmeasured.some(({ base }) => isAtFault(base));
}

export {
  FAIL_ON,
  MISSING_BASE,
  exitCodeOf,
  isNotice
};
