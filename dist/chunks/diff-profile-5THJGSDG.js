import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  combine,
  differenceOfParts,
  subtractBase
} from "./chunk-BLWNREHZ.js";
import {
  writeProfile
} from "./chunk-NQNNJ2ZA.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-DL6E4CNP.js";
import {
  UserError,
  VERSION,
  clean
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/commands/diff-profile.ts
async function writeDifference(comparison, sets, { format, metric, output, ...given }) {
  if (format !== "text") {
    throw new UserError(
      `--format ${format}: a file named like ${output} gets the difference as a profile: leave the format out, or give the file another name`
    );
  }
  const { profile, what } = differenceProfile(comparison, sets);
  const comments = [
    `heapgate ${VERSION}: head minus base, ${what}`,
    `base: ${given.base.join(", ")}`,
    `head: ${given.head.join(", ")}`
  ];
  const defaultSampleType = metric ?? profile.defaultSampleType;
  const written = { ...profile, defaultSampleType, comments: [...comments, ...profile.comments] };
  await writeProfile(written, output);
  STDERR.lines(clean(`${output}: head minus base, ${what}`));
  return 0;
}
function differenceProfile(comparison, { base, head }) {
  const operations = comparison.operations();
  if (operations.head.length > 0) {
    return {
      profile: differenceOfParts(operations.head, operations.base),
      what: "of one operation of each benchmark, in whole bytes and objects of each stack"
    };
  }
  const [from, to] = [base, head].map(({ runs }) => runs.map((run) => run.profile));
  return {
    profile: subtractBase(combine(to), { profiles: from, diff: true, normalize: false }),
    what: "of whole profiles, as go tool pprof -diff_base shows it"
  };
}
export {
  differenceProfile,
  writeDifference
};
