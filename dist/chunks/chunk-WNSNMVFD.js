import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/report/shell-word.ts
function shellWord(text) {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (text.includes("\n")) {
    return `$'${text.replace(/[\\']/g, "\\$&").replace(/\r?\n/g, "\\n")}'`;
  }
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function fileWord(path) {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}

export {
  shellWord,
  fileWord
};
