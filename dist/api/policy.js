import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  today
} from "../chunks/chunk-YT4BNCCZ.js";
import {
  defaultPolicy,
  judge,
  parsePolicy,
  withoutUnlike
} from "../chunks/chunk-DLXBLSFR.js";
import {
  compare
} from "../chunks/chunk-6GG2TNS7.js";
import "../chunks/chunk-WGJKROOL.js";
import "../chunks/chunk-2JPSBDTT.js";
import "../chunks/chunk-FRVUBG2U.js";
import {
  insideOf,
  made
} from "../chunks/chunk-YP224IHK.js";
import "../chunks/chunk-24YTFCDA.js";
import {
  UserError
} from "../chunks/chunk-Q4JYYXSR.js";
import "../chunks/chunk-BNF4MQJK.js";
import "../chunks/chunk-N5NFEK6S.js";
import "../chunks/chunk-FHFPKQH5.js";
import "../chunks/chunk-B7HE4S6Z.js";
import "../chunks/chunk-MHKLAF2Q.js";
import "../chunks/chunk-7PRQ5RLB.js";
import "../chunks/chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ZMUTT37K.js";

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
