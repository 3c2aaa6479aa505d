import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-XENHXTBO.js";
import "./chunk-WBUTGINI.js";
import "./chunk-4KWHFC6W.js";
import "./chunk-ATXFFELE.js";
import "./chunk-QAPO7XL5.js";
import "./chunk-EPTMZ7V4.js";
import "./chunk-6TNXGWOK.js";
import "./chunk-LDRQKWQC.js";
import "./chunk-ZKCZ4RXG.js";
import "./chunk-ID6WFMUO.js";
import "./chunk-236CC67S.js";
import "./chunk-O25WE7BO.js";
import "./chunk-DSWY4GPZ.js";
export {
  PAGE,
  html,
  notYetHtml
};
