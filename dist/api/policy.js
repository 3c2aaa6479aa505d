import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  defaultPolicy,
  judge,
  parsePolicy,
  today,
  withoutUnlike
} from "../chunks/chunk-M7O6HAGT.js";
import "../chunks/chunk-SZ4NEEU7.js";
import {
  compare
} from "../chunks/chunk-OFSJODPS.js";
import {
  insideOf,
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-DL6E4CNP.js";
import {
  UserError
} from "../chunks/chunk-GTTTB5B5.js";
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
