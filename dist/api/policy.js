import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  today
} from "../chunks/chunk-VQ7OJVOO.js";
import {
  defaultPolicy,
  judge,
  parsePolicy,
  withoutUnlike
} from "../chunks/chunk-5LLDWZQG.js";
import {
  compare
} from "../chunks/chunk-XS6FG5KJ.js";
import "../chunks/chunk-H5EXF4LY.js";
import "../chunks/chunk-WA3PO26W.js";
import "../chunks/chunk-LVTGOLH2.js";
import {
  insideOf,
  made
} from "../chunks/chunk-O6OTVSLN.js";
import "../chunks/chunk-OFC6VWIM.js";
import {
  UserError
} from "../chunks/chunk-G23CDL3G.js";
import "../chunks/chunk-MZQTYHE6.js";
import "../chunks/chunk-NZAJNPNR.js";
import "../chunks/chunk-BFLMCBEJ.js";
import "../chunks/chunk-X2HFHELO.js";
import "../chunks/chunk-HDSHYW7A.js";
import "../chunks/chunk-Q3BJZWQE.js";
import "../chunks/chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSJSXKEU.js";

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
