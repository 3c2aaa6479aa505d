// The wire form of profile.proto, as much of it as made profiles need: a million samples are written
// straight into bytes, as objects for them would not fit.

/** Bytes that grow. */
export class Bytes {
  #bytes = Buffer.alloc(256);
  length = 0;

  varint(value) {
    this.#room(10);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) {
      this.#bytes[this.length++] = (rest % 128) + 128;
    }
    this.#bytes[this.length++] = rest;
  }

  varints(values) {
    for (const value of values) this.varint(value);
  }

  int(field, value) {
    this.varint(field * 8);
    this.varint(value);
  }

  /** A field that has a length: a text, or a message in bytes. */
  part(field, content) {
    const bytes = Buffer.from(content);
    this.varint(field * 8 + 2);
    this.varint(bytes.length);
    this.#room(bytes.length);
    bytes.copy(this.#bytes, this.length);
    this.length += bytes.length;
  }

  /** A message that `write` fills. */
  inside(field, write) {
    const part = new Bytes();
    write(part);
    this.part(field, part.whole());
  }

  whole() {
    return this.#bytes.subarray(0, this.length);
  }

  #room(more) {
    if (this.length + more <= this.#bytes.length) return;
    const larger = Buffer.alloc(2 * (this.length + more));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
