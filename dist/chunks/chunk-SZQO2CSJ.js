import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/view/path.ts
function cleanPath(path) {
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path;
  const rooted = path.startsWith("/");
  const kept = [];
  for (const element of path.split("/")) {
    if (element === "" || element === ".") continue;
    if (element !== "..") kept.push(element);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!rooted) kept.push("..");
  }
  const clean = kept.join("/");
  return rooted ? `/${clean}` : clean || ".";
}
function baseName(path) {
  if (path === "") return ".";
  return path.split("/").findLast((element) => element !== "") ?? "/";
}

export {
  cleanPath,
  baseName
};
