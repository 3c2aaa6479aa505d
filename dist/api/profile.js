import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-L57IOC2W.js";
import "../chunks/chunk-3WFANOFH.js";
import "../chunks/chunk-3AVQ5EJP.js";
import {
  made
} from "../chunks/chunk-WP3PNWVA.js";
import {
  readProfile
} from "../chunks/chunk-26UOWCAU.js";
import {
  UserError
} from "../chunks/chunk-5ITR43DX.js";
import "../chunks/chunk-ID6WFMUO.js";
import "../chunks/chunk-236CC67S.js";
import "../chunks/chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSWY4GPZ.js";

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
