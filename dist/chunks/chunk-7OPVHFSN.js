import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/policy/profiled-names.ts
var WHY = {
  generics: "profiles have no type arguments",
  closure: "a closure belongs to the function that declares it"
};
function notProfiled(name) {
  const erased = withoutArguments(name);
  if (erased !== name) return { code: "generics", instead: erased };
  const [, declaring] = /^(.+?)\.func\d+(?:\.\d+)*$/.exec(name) ?? [];
  return declaring === void 0 ? void 0 : { code: "closure", instead: declaring };
}
function withoutArguments(name) {
  const [open, close] = [name.indexOf("["), name.lastIndexOf("]")];
  return open >= 0 && open < close ? `${name.slice(0, open)}[...]${name.slice(close + 1)}` : name;
}
function notProfiledText(name, { code, instead }) {
  return `"${name}" matches no function: ${WHY[code]}, so write "${instead}"`;
}

export {
  notProfiled,
  withoutArguments,
  notProfiledText
};
