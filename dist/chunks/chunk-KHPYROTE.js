import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/profile/pprof-name.ts
function pprofName(name, systemName) {
  if (name !== "" && systemName !== name) return name;
  if (systemName.includes(".<") || systemName.includes("]).")) return systemName;
  if (!/[<>[\]]|::/.test(systemName)) return systemName;
  return removeMatching(removeMatching(systemName, "(", ")"), "<", ">");
}
function removeMatching(name, open, close) {
  let kept = "";
  let nesting = 0;
  let first = 0;
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === open) {
      if (nesting++ === 0) first = at;
    } else if (name[at] === close) {
      nesting--;
      if (nesting < 0) break;
      if (nesting === 0) {
        kept += name.slice(from, first);
        from = at + 1;
      }
    }
  }
  return kept + name.slice(from);
}

export {
  pprofName
};
