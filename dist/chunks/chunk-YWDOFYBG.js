import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  toMarkdown,
  toPlain
} from "./chunk-FSWKIRJC.js";

// src/report/headline-text.ts
function headlineMarkdown({ sign, line }, title) {
  const start = title ? [{ prose: title }, ": "] : [];
  return `### ${sign} ${toMarkdown([...start, ...line])}`;
}
function headlineText({ line }) {
  return toPlain(line);
}

export {
  headlineMarkdown,
  headlineText
};
