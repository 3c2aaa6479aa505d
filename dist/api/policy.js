import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  defaultPolicy,
  judge,
  parsePolicy,
  today,
  withoutUnlike
} from "../chunks/chunk-DFWO6QDS.js";
import {
  compare
} from "../chunks/chunk-GXOU54T6.js";
import "../chunks/chunk-TDGVWNB4.js";
import "../chunks/chunk-C2LYERBL.js";
import "../chunks/chunk-CE4ERZVO.js";
import {
  UserError
} from "../chunks/chunk-IMAGROBW.js";
import "../chunks/chunk-OF7ADSZY.js";
import {
  insideOf,
  made
} from "../chunks/chunk-43YLZ4SK.js";
import "../chunks/chunk-QTDFQHNQ.js";
import "../chunks/chunk-C5W755OX.js";
import "../chunks/chunk-2N5WHMEY.js";
import "../chunks/chunk-K5TKUSE2.js";
import "../chunks/chunk-JXEIPUZP.js";
import "../chunks/chunk-YDPYWZIY.js";
import "../chunks/chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-V4HFIBGX.js";

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
