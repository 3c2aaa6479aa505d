import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  today
} from "../chunks/chunk-Q7ULTNZC.js";
import {
  defaultPolicy,
  judge,
  parsePolicy,
  withoutUnlike
} from "../chunks/chunk-VURULCOE.js";
import {
  compare
} from "../chunks/chunk-PBTBBD6X.js";
import "../chunks/chunk-KS7ZJO7E.js";
import "../chunks/chunk-PSDN4QW2.js";
import "../chunks/chunk-NR4SFI2T.js";
import {
  insideOf,
  made
} from "../chunks/chunk-CKFGJOGD.js";
import "../chunks/chunk-K2DWJFFF.js";
import {
  UserError
} from "../chunks/chunk-PTCDOVVC.js";
import "../chunks/chunk-AYOCJIO6.js";
import "../chunks/chunk-IGLUYKI5.js";
import "../chunks/chunk-CHAZA4VK.js";
import "../chunks/chunk-UWFOFEH5.js";
import "../chunks/chunk-YUACKSHI.js";
import "../chunks/chunk-NHU25DFV.js";
import "../chunks/chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ATOAFZ5Z.js";

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
