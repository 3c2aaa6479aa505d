import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-OHDG3B5A.js";
import "../chunks/chunk-3D4VXNGV.js";
import "../chunks/chunk-C2LYERBL.js";
import {
  readProfile
} from "../chunks/chunk-CE4ERZVO.js";
import {
  UserError
} from "../chunks/chunk-IMAGROBW.js";
import {
  made
} from "../chunks/chunk-43YLZ4SK.js";
import "../chunks/chunk-QTDFQHNQ.js";
import "../chunks/chunk-YDPYWZIY.js";
import "../chunks/chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-V4HFIBGX.js";

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
