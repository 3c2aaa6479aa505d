import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/commands/exit-code.ts
var FAIL_ON = ["error", "warning", "never"];
function exitCodeOf({ judgement, unmeasured = [] }, failOn) {
  const { verdicts, conclusion, policy } = judgement;
  if (conclusion === "fail" && failOn !== "never") return 1;
  if (conclusion === "warn" && failOn === "warning") return 1;
  if (verdicts.length === 0 || unmeasured.length > 0) return 2;
  return conclusion === "inconclusive" && policy.onInconclusive === "fail" ? 2 : 0;
}

export {
  FAIL_ON,
  exitCodeOf
};
