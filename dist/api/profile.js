import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readSet
} from "../chunks/chunk-I4MQKJUT.js";
import "../chunks/chunk-WNSKZGHH.js";
import "../chunks/chunk-4MIHDY7N.js";
import "../chunks/chunk-IELD36CE.js";
import {
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-AOIYRU6G.js";
import {
  readProfile
} from "../chunks/chunk-TJ2LBLZC.js";
import "../chunks/chunk-EMGAN76I.js";
import {
  UserError
} from "../chunks/chunk-V5Q2ZOLS.js";
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
