import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-RZ4NBCNK.js";
import "../chunks/chunk-2JPSBDTT.js";
import "../chunks/chunk-O3MVHJUD.js";
import {
  made
} from "../chunks/chunk-YP224IHK.js";
import {
  readProfile
} from "../chunks/chunk-24YTFCDA.js";
import {
  UserError
} from "../chunks/chunk-Q4JYYXSR.js";
import "../chunks/chunk-MHKLAF2Q.js";
import "../chunks/chunk-7PRQ5RLB.js";
import "../chunks/chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ZMUTT37K.js";

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
