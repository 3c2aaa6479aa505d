import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  today
} from "../chunks/chunk-7ESQRFVC.js";
import {
  defaultPolicy,
  judge,
  parsePolicy,
  withoutUnlike
} from "../chunks/chunk-VV6LEE27.js";
import {
  compare
} from "../chunks/chunk-FP6PBNRF.js";
import "../chunks/chunk-57VW6OH4.js";
import "../chunks/chunk-3GOFZHAW.js";
import "../chunks/chunk-TQOW3X5N.js";
import {
  insideOf,
  made
} from "../chunks/chunk-H6SZKAHO.js";
import "../chunks/chunk-KDJJIVB5.js";
import {
  UserError
} from "../chunks/chunk-VGG3UOFH.js";
import "../chunks/chunk-AAUFKVJD.js";
import "../chunks/chunk-DU5YI7PU.js";
import "../chunks/chunk-4BN3A6OH.js";
import "../chunks/chunk-XHQKSV6E.js";
import "../chunks/chunk-LHH4MA27.js";
import "../chunks/chunk-NG6AFZPU.js";
import "../chunks/chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-CEQGJDIL.js";

// src/api/policy.ts
init_define_HEAPGATE_PAGE();
function defaultPolicy2() {
  return made({ is: "policy" }, defaultPolicy());
}
function parsePolicy2(text, file) {
  return made({ is: "policy" }, parsePolicy(text, file));
}
function judge2(comparison, policy, day = today()) {
  const sides = insideOf(comparison, "comparison");
  const rules = insideOf(policy, "policy");
  const judgement = judge(comparedBy(rules, sides), rules, day);
  return made({ is: "judgement", conclusion: judgement.conclusion }, judgement);
}
function comparedBy(policy, { base, head, modules, comparison }) {
  const [from, to] = [withoutUnlike(base, policy), withoutUnlike(head, policy)];
  const isAll = from === base && to === head && policy.modules === void 0;
  return isAll ? comparison : compare(from, to, policy.modules ?? modules);
}
export {
  UserError,
  defaultPolicy2 as defaultPolicy,
  judge2 as judge,
  parsePolicy2 as parsePolicy
};
