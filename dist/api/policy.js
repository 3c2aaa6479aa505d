import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  today
} from "../chunks/chunk-MI7Q5G3W.js";
import {
  defaultPolicy,
  judge,
  parsePolicy,
  withoutUnlike
} from "../chunks/chunk-RMM2RGYK.js";
import {
  compare
} from "../chunks/chunk-GDB4RJPJ.js";
import "../chunks/chunk-JLHTXM7B.js";
import "../chunks/chunk-QA3DGENN.js";
import "../chunks/chunk-ATW5MSNZ.js";
import {
  insideOf,
  made
} from "../chunks/chunk-IKQU535O.js";
import "../chunks/chunk-HIB7UVY3.js";
import {
  UserError
} from "../chunks/chunk-QAWVYCUE.js";
import "../chunks/chunk-LQX4UBKB.js";
import "../chunks/chunk-ZQGW33X7.js";
import "../chunks/chunk-ODLPQTOJ.js";
import "../chunks/chunk-RSLGDELG.js";
import "../chunks/chunk-QUEOV2GK.js";
import "../chunks/chunk-3LH2HSMA.js";
import "../chunks/chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-QEBCGWER.js";

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
