import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-26CRCHFG.js";
import "./chunk-VMMVSCO6.js";
import "./chunk-CBB4UDSO.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-5PHMMA5F.js";
import "./chunk-XELAQIM6.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  COMMENT_LENGTH,
  markdown
};
