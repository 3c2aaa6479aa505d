import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError
} from "./chunk-PVJAAF26.js";

// src/report/joined.ts
var LONGEST = 2 ** 27;
function joined(lines) {
  let length = 0;
  for (const line of lines) length += line.length + 1;
  if (length <= LONGEST) return `${lines.join("\n")}
`;
  throw new UserError(
    `the output would have ${length} characters: show less of it, with --limit or --focus`
  );
}

export {
  joined
};
