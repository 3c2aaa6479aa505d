import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-NOWS77R3.js";
import "./chunk-NS5E5US3.js";
import "./chunk-I65Z36YS.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-7BALTLID.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  COMMENT_LENGTH,
  markdown
};
