import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-FMK746EO.js";
import "./chunk-VLYQQP5I.js";
import "./chunk-TMKF4FPD.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-Y3NZGH2T.js";
import "./chunk-MDGYHOAU.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  COMMENT_LENGTH,
  markdown
};
