/** A Go symbol name, taken apart. */
export interface GoSymbol {
  /** Decoded import path (`gopkg.in/yaml.v3`), without any `vendor/` prefix; `''` for none. */
  readonly importPath: string;
  /** `T`, `*T`, `*T[...]`; `''` for a plain function. */
  readonly receiver: string;
  /** The declared function: `Parse`, `Map[...]`, `init.0`. */
  readonly func: string;
  /** How many literals deep inside the declared function; range bodies do not count. */
  readonly closureDepth: number;
  /** The declared function inside its package: `(*T).Parse`, `T.String`, `Map[...]`. */
  readonly local: string;
  /**
   * The declared function, whole, as Go writes it, type arguments as `[...]`: the identity by
   * which sides are joined. `gopkg.in/yaml%2ev3.(*Decoder).Decode`.
   */
  readonly owner: string;
}

const COMPILER_MADE = /^(?:type:\.|type\.\.|go:|go\.(?:interface|struct) \{)/;
const CLOSURE = /^(?:func\d+|\d+|gowrap\d+|deferwrap\d+)$/;

/**
 * Takes a Go symbol name apart. Some names of inlined closures can be read two ways; `known` says
 * whether a closure-free name is a declared function of the program, and settles them.
 *
 * @see cmd/internal/objabi/path.go for the escapes, cmd/compile/internal/ir/func.go for closures
 */
export function parseSymbol(
  name: string,
  known: (owner: string) => boolean = () => false,
): GoSymbol {
  const whole = name.replace(/\.abi(?:0|internal)$/, '').replace(/·dwrap·\d+$/, '');
  if (COMPILER_MADE.test(whole)) return withoutPackage(whole);
  const erased = eraseTypeArguments(whole);
  const dot = erased.indexOf('.', erased.lastIndexOf('/') + 1);
  if (dot < 0) return withoutPackage(erased.replace(/^(_cgoexp_)[0-9a-f]+_/, '$1'));
  const prefix = erased.slice(0, dot + 1);
  const { receiver, func, closureDepth } = split(erased.slice(dot + 1), prefix, known);
  const local =
    receiver === '' ? func : `${receiver.startsWith('*') ? `(${receiver})` : receiver}.${func}`;
  return {
    importPath: importPathOf(erased.slice(0, dot)),
    receiver,
    func,
    closureDepth,
    local,
    owner: prefix + local,
  };
}

function withoutPackage(name: string): GoSymbol {
  return { importPath: '', receiver: '', func: name, closureDepth: 0, local: name, owner: name };
}

function importPathOf(escaped: string): string {
  const path = escaped.replace(/(?:%[0-9a-f]{2})+/g, (hex) => {
    const bytes = hex.slice(1).split('%');
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  });
  const vendor = path.lastIndexOf('/vendor/');
  if (vendor >= 0) return path.slice(vendor + '/vendor/'.length);
  return path.startsWith('vendor/') ? path.slice('vendor/'.length) : path;
}

/** Replaces each outermost `[…]` by `[...]`; struct tags inside are quoted and hold any bracket. */
export function eraseTypeArguments(name: string): string {
  if (!name.includes('[')) return name;
  let result = '';
  let depth = 0;
  for (let i = 0; i < name.length; i++) {
    const char = name[i]!;
    if (depth > 0 && (char === '"' || char === '`')) {
      i = endOfQuote(name, i);
    } else if (char === '[') {
      if (depth++ === 0) result += '[...]';
    } else if (char === ']') {
      depth--;
      if (depth < 0) return name;
    } else if (depth === 0) result += char;
  }
  return depth === 0 ? result : name;
}

function endOfQuote(name: string, start: number): number {
  const quote = name[start]!;
  let at = start + 1;
  while (at < name.length && name[at] !== quote) at += quote === '"' && name[at] === '\\' ? 2 : 1;
  return at;
}

interface Parts {
  readonly receiver: string;
  readonly func: string;
  readonly closureDepth: number;
}

function split(text: string, prefix: string, known: (owner: string) => boolean): Parts {
  let receiver = '';
  let rest = text;
  if (text.startsWith('(')) {
    const close = text.indexOf(').');
    if (close > 0) {
      receiver = text.slice(1, close);
      rest = text.slice(close + 2);
    }
  }
  const segments = segmentsOf(rest);
  if (receiver !== '') return parts(receiver, segments[0]!, segments.slice(1));
  if (segments[0] === 'glob' && segments[1] === '') return parts('', 'init', segments.slice(2));
  if (segments[0] === 'init') {
    const numbered = /^\d+$/.test(segments[1] ?? '');
    return numbered
      ? parts('', `init.${segments[1]}`, segments.slice(2))
      : parts('', 'init', segments.slice(1));
  }
  if (segments[0] === 'map' && segments[1] === 'init' && segments.length === 3) {
    return parts('', segments.join('.'), []);
  }
  const first = segments.findIndex((segment) => CLOSURE.test(segment));
  const lead = first < 0 ? segments : segments.slice(0, first);
  const tail = first < 0 ? [] : segments.slice(first);
  if (lead.length <= 1) return parts('', lead[0] ?? rest, tail);
  if (tail.length === 0) return parts(lead[0]!, lead.slice(1).join('.'), tail);
  // A closure of an inlined function: Outer.Inlined.func1, or T.Outer.Inlined.func1.
  if (lead[0] === lead[1] || known(prefix + lead[0])) return parts('', lead[0]!, tail);
  return parts(lead[0]!, lead[1]!, tail);
}

function parts(receiver: string, func: string, tail: readonly string[]): Parts {
  return { receiver, func, closureDepth: tail.filter((segment) => CLOSURE.test(segment)).length };
}

/** Elements between dots, `[...]` kept whole, without the marks of range bodies and method values. */
function segmentsOf(text: string): string[] {
  const guarded = text.replaceAll('[...]', '\0');
  return guarded.split('.').map((segment) => withoutMarks(segment).replaceAll('\0', '[...]'));
}

function withoutMarks(segment: string): string {
  let end = segment.length;
  for (let mark = segment.lastIndexOf('-'); mark >= 0; mark = segment.lastIndexOf('-', mark - 1)) {
    if (!/^-(?:range\d+|fm)$/.test(segment.slice(mark, end))) break;
    end = mark;
    if (mark === 0) break;
  }
  return segment.slice(0, end);
}
