import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-IJKFRM4L.js";
import "../chunks/chunk-WA3PO26W.js";
import "../chunks/chunk-HU5TC4ZJ.js";
import {
  made
} from "../chunks/chunk-O6OTVSLN.js";
import {
  readProfile
} from "../chunks/chunk-OFC6VWIM.js";
import {
  UserError
} from "../chunks/chunk-G23CDL3G.js";
import "../chunks/chunk-HDSHYW7A.js";
import "../chunks/chunk-Q3BJZWQE.js";
import "../chunks/chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSJSXKEU.js";

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
