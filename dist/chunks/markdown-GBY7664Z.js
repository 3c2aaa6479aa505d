import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-TXKBS2XC.js";
import "./chunk-WH4ZBZY2.js";
import "./chunk-Q3H4ZLST.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-CT5RUSSI.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  COMMENT_LENGTH,
  markdown
};
