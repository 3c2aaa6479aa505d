import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-LMYDOOER.js";
import "./chunk-YWDOFYBG.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";
export {
  COMMENT_LENGTH,
  markdown
};
