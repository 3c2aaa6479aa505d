import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-QYE4NFOL.js";
import "../chunks/chunk-QA3DGENN.js";
import "../chunks/chunk-GTY3S355.js";
import {
  made
} from "../chunks/chunk-IKQU535O.js";
import {
  readProfile
} from "../chunks/chunk-HIB7UVY3.js";
import {
  UserError
} from "../chunks/chunk-QAWVYCUE.js";
import "../chunks/chunk-QUEOV2GK.js";
import "../chunks/chunk-3LH2HSMA.js";
import "../chunks/chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-QEBCGWER.js";

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
