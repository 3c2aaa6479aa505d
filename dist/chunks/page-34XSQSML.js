import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-76ZBUKMY.js";
import "./chunk-RLSDCOM5.js";
import "./chunk-SXYUHFQ6.js";
import "./chunk-AFAHDZDF.js";
import "./chunk-2DLTEFRB.js";
import "./chunk-AAUFKVJD.js";
import "./chunk-DU5YI7PU.js";
import "./chunk-4BN3A6OH.js";
import "./chunk-XHQKSV6E.js";
import "./chunk-LHH4MA27.js";
import "./chunk-NG6AFZPU.js";
import "./chunk-2HVX4VN6.js";
import "./chunk-CEQGJDIL.js";
export {
  PAGE,
  html,
  notYetHtml
};
