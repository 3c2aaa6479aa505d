import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-5YU2PBPU.js";
import "../chunks/chunk-4Z7JXKH7.js";
import "../chunks/chunk-4MIHDY7N.js";
import "../chunks/chunk-WISF6EKX.js";
import {
  made
} from "../chunks/chunk-MDXPB3FF.js";
import {
  readProfile
} from "../chunks/chunk-CZCZM36D.js";
import "../chunks/chunk-HXA7FIW7.js";
import {
  UserError
} from "../chunks/chunk-PVJAAF26.js";
import "../chunks/chunk-I7TSU54G.js";
import "../chunks/chunk-RNMUFBNL.js";
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
