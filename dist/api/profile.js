import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-4AREBJFI.js";
import "../chunks/chunk-3GOFZHAW.js";
import "../chunks/chunk-GJOPZKFK.js";
import {
  made
} from "../chunks/chunk-H6SZKAHO.js";
import {
  readProfile
} from "../chunks/chunk-KDJJIVB5.js";
import {
  UserError
} from "../chunks/chunk-VGG3UOFH.js";
import "../chunks/chunk-LHH4MA27.js";
import "../chunks/chunk-NG6AFZPU.js";
import "../chunks/chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-CEQGJDIL.js";

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
