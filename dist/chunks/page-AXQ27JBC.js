import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-JJVAJMSS.js";
import "./chunk-5J66EOUF.js";
import "./chunk-OP4BPCY2.js";
import "./chunk-EY3FO624.js";
import "./chunk-5QKGGIBI.js";
import "./chunk-BNF4MQJK.js";
import "./chunk-N5NFEK6S.js";
import "./chunk-FHFPKQH5.js";
import "./chunk-B7HE4S6Z.js";
import "./chunk-MHKLAF2Q.js";
import "./chunk-7PRQ5RLB.js";
import "./chunk-UVRIQPTN.js";
import "./chunk-ZMUTT37K.js";
export {
  PAGE,
  html,
  notYetHtml
};
