import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-4OPD2AX6.js";
import "./chunk-QU4QKCUN.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-VPC2CUNM.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  COMMENT_LENGTH,
  markdown
};
