import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  defaultPolicy,
  judge,
  parsePolicy,
  today,
  withoutUnlike
} from "../chunks/chunk-T4GRMCM3.js";
import {
  compare
} from "../chunks/chunk-TMJ4B5LT.js";
import "../chunks/chunk-4MIHDY7N.js";
import "../chunks/chunk-WISF6EKX.js";
import "../chunks/chunk-6R5N2OXG.js";
import "../chunks/chunk-2FAKWL5D.js";
import "../chunks/chunk-ZFPQOJFG.js";
import "../chunks/chunk-QP47QMGN.js";
import "../chunks/chunk-KHPYROTE.js";
import {
  insideOf,
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-CZCZM36D.js";
import "../chunks/chunk-HXA7FIW7.js";
import {
  UserError
} from "../chunks/chunk-PVJAAF26.js";
import "../chunks/chunk-I7TSU54G.js";
import "../chunks/chunk-RNMUFBNL.js";
import "../chunks/chunk-ZFAXWUAP.js";
import "../chunks/chunk-PUTPBKTE.js";
import "../chunks/chunk-SZ4NEEU7.js";
import "../chunks/chunk-OPGLOHPB.js";
import "../chunks/chunk-NBLSIVKZ.js";
import "../chunks/chunk-NWENRHKD.js";
import "../chunks/chunk-AOIYRU6G.js";
import "../chunks/chunk-EMGAN76I.js";
import "../chunks/chunk-Y2SKI2SD.js";
import "../chunks/chunk-7VRB4YCP.js";

// src/api/policy.ts
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
