import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  fileWord,
  shellWord
} from "./chunk-WNSNMVFD.js";

// src/origin.ts
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
function commandOf(origin, folder) {
  if ("fetched" in origin) {
    const isPlain = /^[\w@:./#+-]+$/.test(origin.fetched);
    return `npx --yes ${isPlain ? origin.fetched : shellWord(origin.fetched)}`;
  }
  const near = relative(folder, origin.cli);
  const path = near.length < origin.cli.length ? near : origin.cli;
  return `node ${fileWord(path.split(sep).join("/"))}`;
}
function originOf(cli) {
  const [, modules, name] = /^(.*[\\/]node_modules)[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(cli) ?? [];
  if (modules === void 0 || name === void 0) return { cli };
  const fetched = fetchedAs(`${modules}/.package-lock.json`, name.replace("\\", "/"));
  return fetched === void 0 ? { cli } : { fetched };
}
function fetchedAs(lockFile, name) {
  let locked;
  try {
    locked = JSON.parse(readFileSync(lockFile, "utf8")).packages?.[`node_modules/${name}`];
  } catch {
  }
  const { resolved, version } = locked ?? {};
  if (typeof resolved !== "string") return void 0;
  const [, path, commit] = /github\.com[/:](.+?)(?:\.git)?#([0-9a-f]{40,64})$/.exec(resolved) ?? [];
  if (resolved.startsWith("git") && path !== void 0) return githubPackage(path, commit);
  if (resolved.endsWith(`/${name}/-/${name}-${version}.tgz`)) return `${name}@${version}`;
  return /^(?:git|https?:)/.test(resolved) ? resolved.replace(/\/\/[^/@:]*:[^/@]*@/, "//") : void 0;
}
function githubPackage(repository, ref) {
  return `github:${repository}#${ref}`;
}

export {
  commandOf,
  originOf,
  githubPackage
};
