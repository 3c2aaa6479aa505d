import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  markdown
} from "./chunk-B2ALJITL.js";
import "./chunk-N5RSO65D.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-HVETOBCS.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  COMMENT_LENGTH,
  markdown
};
