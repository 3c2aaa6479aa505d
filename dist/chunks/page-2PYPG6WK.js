import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-MKLF4QJW.js";
import "./chunk-QTDFQHNQ.js";
import "./chunk-E3HKQ42Y.js";
import "./chunk-ZYYEBJC2.js";
import "./chunk-UFFPYK7Q.js";
import "./chunk-ZN5ZX3KA.js";
import "./chunk-C5W755OX.js";
import "./chunk-2N5WHMEY.js";
import "./chunk-K5TKUSE2.js";
import "./chunk-JXEIPUZP.js";
import "./chunk-YDPYWZIY.js";
import "./chunk-4LKOHNLE.js";
import "./chunk-V4HFIBGX.js";
export {
  PAGE,
  html,
  notYetHtml
};
