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
  /** A function literal, the body of a range over a function, or what `go` and `defer` wrap. */
  readonly literal: boolean;
  /**
   * Go 1.21 to 1.26: a literal of a function that was inlined is named after the function that it
   * was inlined into, then those in between, then its own: `app.Sum.Iter.func1` is a literal of
   * `Iter`, of whatever package. The elements of these last names; empty where it was not inlined.
   */
  readonly inlined: readonly string[];
  /** Whether the name can be read in one way only. */
  readonly sure: boolean;
  /** The declared function inside its package: `(*T).Parse`, `T.String`, `Map[...]`. */
  readonly local: string;
  /** The escaped import path with its dot; `''` for none. */
  readonly prefix: string;
  /**
   * The declared function, whole, as Go writes it, type arguments as `[...]`; of an inlined literal
   * the one it was inlined into. `gopkg.in/yaml%2ev3.(*Decoder).Decode`.
   */
  readonly owner: string;
}

const COMPILER_MADE = /^(?:type:\.|type\.\.|go:|go\.(?:interface|struct) \{)/;
const CLOSURE = /^(?:func\d+|\d+|gowrap\d+|deferwrap\d+)$/;

/** Names that can be read in one way only: hundreds of profiles of a set have most of them. */
const parsed = new Map<string, GoSymbol>();
const MOST_PARSED = 100_000;

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
  const seen = parsed.get(name);
  if (seen) return seen;
  const symbol = takeApart(name, known);
  if (!symbol.sure) return symbol;
  if (parsed.size === MOST_PARSED) parsed.clear();
  parsed.set(name, symbol);
  return symbol;
}

function takeApart(name: string, known: (owner: string) => boolean): GoSymbol {
  const whole = name.replace(/\.abi(?:0|internal)$/, '').replace(/·dwrap·\d+$/, '');
  if (COMPILER_MADE.test(whole)) return withoutPackage(whole);
  const erased = eraseTypeArguments(whole);
  const dot = erased.indexOf('.', erased.lastIndexOf('/') + 1);
  if (dot < 0) return withoutPackage(erased.replace(/^(_cgoexp_)[0-9a-f]+_/, '$1'));
  const prefix = erased.slice(0, dot + 1);
  const parts = split(erased.slice(dot + 1), prefix, known);
  const { receiver, func } = parts;
  const local =
    receiver === '' ? func : `${receiver.startsWith('*') ? `(${receiver})` : receiver}.${func}`;
  const importPath = importPathOf(erased.slice(0, dot));
  return { ...parts, importPath, local, prefix, owner: prefix + local };
}

function withoutPackage(name: string): GoSymbol {
  return {
    ...parts('', name, [], { literal: false, sure: true }),
    importPath: '',
    local: name,
    prefix: '',
    owner: name,
  };
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

type Parts = Pick<GoSymbol, 'receiver' | 'func' | 'closureDepth' | 'literal' | 'inlined' | 'sure'>;

function split(text: string, prefix: string, known: (owner: string) => boolean): Parts {
  const all = elementsOf(text);
  const elements = all.map(({ name }) => name);
  const literal = all.some(({ name, range }) => range || CLOSURE.test(name));
  const sure = { literal, sure: true };
  const [first = text, second] = elements;
  if (first.startsWith('(')) {
    return parts(first.slice(1, -1), second ?? '', elements.slice(2), sure);
  }
  if (first === 'glob' && second === '') return parts('', 'init', elements.slice(2), sure);
  if (first === 'init') {
    return /^\d+$/.test(second ?? '')
      ? parts('', `init.${second}`, elements.slice(2), sure)
      : parts('', 'init', elements.slice(1), sure);
  }
  if (first === 'map' && second === 'init' && elements.length === 3) {
    return parts('', elements.join('.'), [], { literal: false, sure: true });
  }
  if (second === undefined || CLOSURE.test(second)) {
    return parts('', first, elements.slice(1), sure);
  }
  if (!literal) return parts(first, elements.slice(1).join('.'), [], sure);
  // Outer.Inlined.func1 or T.Method.func1.
  const isFunction = first === second || second.startsWith('(') || known(prefix + first);
  return isFunction
    ? parts('', first, elements.slice(1), { literal, sure: false })
    : parts(first, second, elements.slice(2), { literal, sure: false });
}

function parts(
  receiver: string,
  func: string,
  tail: readonly string[],
  rest: Pick<Parts, 'literal' | 'sure'>,
): Parts {
  const isClosure = (element: string) => CLOSURE.test(element);
  const end = tail.findLastIndex((element) => !isClosure(element)) + 1;
  const start = tail.slice(0, end).findLastIndex(isClosure) + 1;
  const closureDepth = tail.filter(isClosure).length;
  return { receiver, func, closureDepth, inlined: tail.slice(start, end), ...rest };
}

/**
 * What stands between dots, `[...]` and pointer receivers kept whole, without the marks of range
 * bodies and method values.
 */
function elementsOf(text: string): { name: string; range: boolean }[] {
  const elements: { name: string; range: boolean }[] = [];
  const lastClose = text.lastIndexOf(').');
  for (let at = 0; at <= text.length; ) {
    const close = text[at] === '(' && at < lastClose ? text.indexOf(').', at) : -1;
    const end = close < 0 ? endOfElement(text, at) : close + 1;
    elements.push(withoutMarks(text.slice(at, end)));
    at = end + 1;
  }
  return elements;
}

/** The next dot that is not part of `[...]`. */
function endOfElement(text: string, from: number): number {
  let end = text.indexOf('.', from);
  while (end > from && text.startsWith('[...]', end - 1)) end = text.indexOf('.', end + 3);
  return end < 0 ? text.length : end;
}

function withoutMarks(element: string): { name: string; range: boolean } {
  let end = element.length;
  let range = false;
  for (let mark = element.lastIndexOf('-'); mark >= 0; mark = element.lastIndexOf('-', mark - 1)) {
    const found = element.slice(mark, end);
    if (!/^-(?:range\d+|fm)$/.test(found)) break;
    range ||= found !== '-fm';
    end = mark;
    if (mark === 0) break;
  }
  return { name: element.slice(0, end), range };
}
