import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  made
} from "../chunks/chunk-MDXPB3FF.js";
import {
  readProfile,
  readSet
} from "../chunks/chunk-JIPSHLXB.js";
import {
  UserError
} from "../chunks/chunk-VS5N23VM.js";

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
