import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/profile/labels.ts
function labelIn(label) {
  return {
    key: label.integer(1),
    str: label.integer(2),
    num: label.integer(3),
    unit: label.integer(4)
  };
}
function labelText(key, str, num, unit) {
  return JSON.stringify([key, str, String(num), unit]);
}
var MAX_TEXT = 2 ** 24;
var LabelTexts = class {
  values;
  known = /* @__PURE__ */ new Map();
  bytesKey;
  size = 0;
  constructor(values) {
    this.values = values;
    this.bytesKey = values.strings.indexOf("bytes");
  }
  join(labels) {
    if (labels.length <= 1) return labels.length === 0 ? "" : this.text(labels[0]);
    const texts = labels.map((label) => this.text(label)).filter((text) => text !== "");
    return texts.length > 1 ? this.counted(texts.sort().join(",")) : texts[0] ?? "";
  }
  /** The `bytes` label; 0 for none. */
  objectSize(labels) {
    let size = 0;
    for (const { key, str, num } of labels) {
      if (str !== 0 || key !== this.bytesKey && this.values.text(key) !== "bytes") continue;
      if (typeof num === "bigint") throw this.values.inexact(num, 'a "bytes" label');
      size = num;
    }
    return size;
  }
  text({ key, str, num, unit }) {
    if (key !== this.bytesKey || str !== 0 || unit !== 0) {
      const name = this.values.text(key);
      if (str !== 0) return this.counted(labelText(name, this.values.text(str), 0, ""));
      if (num === 0 && unit === 0) return "";
      return this.counted(labelText(name, "", num, this.values.text(unit)));
    }
    if (num === 0) return "";
    let text = this.known.get(num);
    if (text === void 0) {
      text = this.counted(labelText("bytes", "", num, ""));
      this.known.set(num, text);
    }
    return text;
  }
  /** A few bytes of the file can name a long string over and over. */
  counted(text) {
    this.size += text.length;
    if (this.size <= MAX_TEXT) return text;
    throw this.values.malformed(`its labels are longer than ${MAX_TEXT} characters`);
  }
};
function readLabelTexts(texts) {
  return JSON.parse(`[${texts}]`);
}

export {
  labelIn,
  labelText,
  LabelTexts,
  readLabelTexts
};
