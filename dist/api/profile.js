import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  made
} from "../chunks/chunk-MDXPB3FF.js";
import {
  Inflate
} from "../chunks/chunk-QGMXM57R.js";
import {
  GatheredBytes,
  isGzip,
  notWhole,
  readProfile,
  readSet,
  saidSize,
  tooLarge
} from "../chunks/chunk-DL6E4CNP.js";
import {
  UserError
} from "../chunks/chunk-GTTTB5B5.js";
import "../chunks/chunk-7VRB4YCP.js";

// src/profile/inflate.ts
var LEAST_CHUNK = 64 * 1024;
var MOST_CHUNK = 4 * 1024 * 1024;
function inflate(bytes, name, most) {
  if (!isGzip(bytes)) return bytes;
  const said = saidSize(bytes);
  const gathered = new GatheredBytes(most, said);
  const chunkSize = Math.min(Math.max(said, LEAST_CHUNK), MOST_CHUNK, most + 1);
  const inflater = new Inflate({ chunkSize });
  inflater.onData = (part) => {
    if (!gathered.add(part)) throw tooLarge(name, most);
  };
  inflater.push(bytes, true);
  if (inflater.err === -5) throw notWhole(name, "");
  if (inflater.err) throw notWhole(name, inflater.msg || "broken data");
  if (rest(inflater) > 0) throw notWhole(name, `${rest(inflater)} bytes follow its end`);
  return gathered.whole();
}
function rest(inflater) {
  return inflater.strm.avail_in;
}

// src/api/profile.ts
function readProfile2(bytes, name) {
  return readProfile(bytes, name, inflate);
}
function readSet2(files) {
  const found = files.map(({ name, bytes }) => ({ name, bytes, explicit: false }));
  return made({ is: "profile set" }, readSet(found, inflate));
}
export {
  UserError,
  readProfile2 as readProfile,
  readSet2 as readSet
};
