// Profiles as Go writes them, of any size: stacks of some twenty frames that share their callers as
// those of a server do, of functions of an own module, of libraries and of the runtime.
import { gzipSync } from 'node:zlib';
import { numbersFrom } from './numbers.mjs';
import { Bytes } from './proto.mjs';

const TYPES = [
  ['alloc_objects', 'count'],
  ['alloc_space', 'bytes'],
  ['inuse_objects', 'count'],
  ['inuse_space', 'bytes'],
];
const SIZES = [8, 16, 32, 48, 64, 96, 128, 256, 512, 1024, 4096, 16_384];

/**
 * The gzipped bytes of a profile. Head is base with a tenth of its samples larger.
 * @param {{ samples: number, side: 'base' | 'head', period?: number, root?: string[], module?: string, depth?: number, seed?: number }} how
 */
export function profileBytes({
  samples,
  side,
  period = 512 * 1024,
  root = ['runtime.main', 'main.main', 'net/http.(*conn).serve'],
  module = 'example.com/shop',
  depth = 14,
  seed = 1,
}) {
  const random = numbersFrom(seed);
  const strings = new Map([['', 0]]);
  const text = (value) => {
    if (!strings.has(value)) strings.set(value, strings.size);
    return strings.get(value);
  };
  const out = new Bytes();
  for (const [type, unit] of TYPES) {
    out.inside(1, (part) => {
      part.int(1, text(type));
      part.int(2, text(unit));
    });
  }
  const names = namesOf(Math.min(20_000, Math.ceil(samples / 4) + 40), module, random);
  const functions = [...root, ...names];
  const before = stacksOf(samples, root.length, functions.length, depth, random);
  before.forEach((stack, i) => {
    const size = SIZES[Math.floor(random() * SIZES.length)];
    const count = Math.ceil(1 / random() ** 0.7);
    const grown = side === 'head' && i % 10 === 0 ? count + Math.ceil(count / 4) : count;
    const scale = period === 1 ? 1 : 1 / (1 - Math.exp(-size / period));
    const objects = Math.floor(grown * scale);
    const bytes = Math.floor(grown * size * scale);
    const isHeld = i % 3 === 0;
    out.inside(2, (part) => {
      part.inside(1, (ids) => ids.varints(stack));
      part.inside(2, (values) =>
        values.varints([objects, bytes, isHeld ? objects : 0, isHeld ? bytes : 0]),
      );
      part.inside(3, (label) => {
        label.int(1, text('bytes'));
        label.int(3, size);
      });
    });
  });
  out.inside(3, (mapping) => {
    mapping.int(1, 1);
    mapping.int(2, 0x400000);
    mapping.int(3, 0x4000000);
    mapping.int(5, text('/srv/shop'));
    mapping.int(7, 1);
  });
  // Three call sites of each function, every seventh with an inlined caller.
  for (let id = 1; id <= 3 * functions.length; id++) {
    const of = Math.ceil(id / 3);
    out.inside(4, (location) => {
      location.int(1, id);
      location.int(2, 1);
      location.int(3, 0x400000 + 16 * id);
      const line = (fn, number) =>
        location.inside(4, (part) => {
          part.int(1, fn);
          part.int(2, number);
        });
      line(of, 10 + of + (id % 3) * 4);
      if (id % 7 === 0) line((of % functions.length) + 1, 30 + of);
    });
  }
  functions.forEach((name, i) => {
    out.inside(5, (fn) => {
      fn.int(1, i + 1);
      fn.int(2, text(name));
      fn.int(3, text(name));
      fn.int(4, text(fileOf(name)));
      fn.int(5, 8 + i + 1);
    });
  });
  out.inside(11, (part) => {
    part.int(1, text('space'));
    part.int(2, text('bytes'));
  });
  for (const value of strings.keys()) out.part(6, value);
  out.int(9, 1.7e18 + (side === 'head' ? 1e9 : 0) + seed * 1e6);
  out.int(12, period);
  return gzipSync(out.whole(), { level: 1 });
}

function namesOf(count, module, random) {
  const kinds = ['(*Server).Handle', '(*Store).Get', 'parse', 'New', '(*Cache[...]).Put', 'encode'];
  const packages = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, i) => {
    const of = Math.floor(random() * packages);
    const kind = kinds[i % kinds.length];
    if (i % 3 === 0) return `${module}/internal/p${of}.${kind}${i}`;
    if (i % 3 === 1) return `github.com/acme/lib${of % 40}/v2.${kind}${i}`;
    return i % 2 ? `encoding/json.(*decodeState).value${i}` : `bytes.(*Buffer).grow${i}`;
  });
}

function fileOf(name) {
  const dot = name.indexOf('.', name.lastIndexOf('/') + 1);
  return `/src/${name.slice(0, dot)}/${name.length % 5}.go`;
}

/** Leaf first. A stack shares all but its last few frames with one before it, as calls do. */
function stacksOf(samples, roots, functions, depth, random) {
  const root = Array.from({ length: roots }, (_, i) => 3 * i + 1);
  const pick = () => {
    const fn = roots + Math.floor((functions - roots) * random() ** 2);
    return 3 * fn + 1 + Math.floor(random() * 3);
  };
  const stacks = [];
  for (let i = 0; i < samples; i++) {
    const parent = i === 0 ? root : stacks[Math.floor(random() * i)].toReversed();
    const kept = parent.slice(0, Math.max(roots, Math.floor(parent.length * (0.5 + random() / 2))));
    while (kept.length < roots + 2 || (kept.length < roots + depth && random() < 0.85)) {
      kept.push(pick());
    }
    stacks.push(kept.reverse());
  }
  return stacks;
}
