import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-VBDG5FMB.js";
import "../chunks/chunk-PSDN4QW2.js";
import "../chunks/chunk-3RZ2LNBE.js";
import {
  made
} from "../chunks/chunk-CKFGJOGD.js";
import {
  readProfile
} from "../chunks/chunk-K2DWJFFF.js";
import {
  UserError
} from "../chunks/chunk-PTCDOVVC.js";
import "../chunks/chunk-YUACKSHI.js";
import "../chunks/chunk-NHU25DFV.js";
import "../chunks/chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ATOAFZ5Z.js";

// src/api/profile.ts
init_define_HEAPGATE_PAGE();
function readProfile2(bytes, name) {
  return readProfile(bytes, name);
}
function readSet2(files) {
  const found = files.map(({ name, bytes }) => ({ name, bytes, explicit: false }));
  return made({ is: "profile set" }, readSet(found));
}
export {
  UserError,
  readProfile2 as readProfile,
  readSet2 as readSet
};
