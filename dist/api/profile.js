import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-RIKO3KF5.js";
import "../chunks/chunk-BVGNMEDG.js";
import "../chunks/chunk-4MIHDY7N.js";
import {
  readProfile
} from "../chunks/chunk-CJR3UOHJ.js";
import {
  UserError
} from "../chunks/chunk-PVJAAF26.js";
import {
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-QGMXM57R.js";
import "../chunks/chunk-AOIYRU6G.js";
import "../chunks/chunk-EMGAN76I.js";
import "../chunks/chunk-Y2SKI2SD.js";
import "../chunks/chunk-7VRB4YCP.js";

// src/api/profile.ts
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
