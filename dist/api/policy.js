import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  today
} from "../chunks/chunk-7DM7HGAA.js";
import {
  defaultPolicy,
  judge,
  parsePolicy,
  withoutUnlike
} from "../chunks/chunk-KZKROYBI.js";
import {
  compare
} from "../chunks/chunk-6NHLGGIY.js";
import "../chunks/chunk-VQF5VHQJ.js";
import "../chunks/chunk-3WFANOFH.js";
import "../chunks/chunk-7VCYDDFW.js";
import {
  insideOf,
  made
} from "../chunks/chunk-WP3PNWVA.js";
import "../chunks/chunk-26UOWCAU.js";
import {
  UserError
} from "../chunks/chunk-5ITR43DX.js";
import "../chunks/chunk-EPTMZ7V4.js";
import "../chunks/chunk-6TNXGWOK.js";
import "../chunks/chunk-LDRQKWQC.js";
import "../chunks/chunk-ZKCZ4RXG.js";
import "../chunks/chunk-ID6WFMUO.js";
import "../chunks/chunk-236CC67S.js";
import "../chunks/chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSWY4GPZ.js";

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
