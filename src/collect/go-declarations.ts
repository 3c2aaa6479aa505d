/** A declaration at the top of a Go file: a function, a type, or what one line declares. */
export interface Declaration {
  readonly kind: 'func' | 'var' | 'const' | 'type';
  readonly names: readonly string[];
  /** The type whose method it is; `''` for none. */
  readonly receiver: string;
  /** Without comments, and with a semicolon where the end of a line is one. */
  readonly tokens: readonly string[];
}

/**
 * The declarations of a Go file. It need not compile: what is none of them is passed over. Go ends a
 * statement at a line's end behind a name, a literal or a closing bracket (go.dev/ref/spec#Semicolons).
 */
export function declarationsIn(text: string): Declaration[] {
  return statementsOf(tokensOf(text)).flatMap((statement) => {
    const from = statement.findIndex((token) => !isDirective(token));
    const [directives, [keyword, ...rest]] = [statement.slice(0, from), statement.slice(from)];
    switch (keyword) {
      case 'func':
        return [functionOf(statement, rest)];
      case 'var':
      case 'type':
      case 'const': {
        if (rest[0] !== '(') return [declared(keyword, statement, [rest])];
        const specs = statementsOf(rest.slice(1, -1));
        // What a constant is may hang on those above it: iota, and lines without a value.
        if (keyword === 'const') return [declared(keyword, statement, specs)];
        return specs.map((spec) => declared(keyword, [...directives, keyword, ...spec], [spec]));
      }
      default:
        return [];
    }
  });
}

export function isName(token: string | undefined): token is string {
  return token !== undefined && /^[\p{L}_]/u.test(token);
}

/**
 * A comment, a string of either kind, a rune, a name, a number, an operator, the end of a line, or
 * what is none of them. What begins and does not end goes on to the end of the line or of the text.
 */
const TOKEN =
  /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|`[^`]*`?|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[\p{L}_][\p{L}\p{Nd}_]*|\.?\d[\p{L}\p{Nd}_.]*|<<=|>>=|&\^=|\.{3}|&&|\|\||<-|\+\+|--|[-+*/%&|^<>=!:]=|<<|>>|&\^|\n|\S/gu;

const ENDS_STATEMENT = /^(?:[\p{L}\p{Nd}_"'`]|\.\d|\+\+$|--$|[)\]}]$)/u;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of text.replaceAll('\r', '').matchAll(TOKEN)) {
    const last = tokens.at(-1);
    const isComment = token.startsWith('//') || token.startsWith('/*');
    if (token === '\n' || (isComment && token.includes('\n'))) {
      if (last !== undefined && ENDS_STATEMENT.test(last)) tokens.push(';');
    } else if (!isComment || isDirective(token)) {
      // Where a statement or a list ends on a line of its own is a matter of form.
      if (/^[)\]}]$/.test(token) && (last === ';' || last === ',')) tokens.pop();
      tokens.push(token);
    }
  }
  return tokens;
}

/** The comment that says which files a variable holds. */
function isDirective(token: string): boolean {
  return token.startsWith('//go:embed ');
}

/** Divides tokens at the semicolons that are within no brackets. */
function statementsOf(tokens: readonly string[]): string[][] {
  const statements: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([{]$/.test(token)) depth += 1;
    if (/^[)\]}]$/.test(token)) depth -= 1;
    if (token === ';' && depth === 0) statements.push([]);
    else statements.at(-1)!.push(token);
  }
  return statements.filter((statement) => statement.length > 0);
}

/** @param rest what follows `func` */
function functionOf(tokens: readonly string[], rest: readonly string[]): Declaration {
  const isMethod = rest[0] === '(';
  const end = isMethod ? rest.indexOf(')') : -1;
  const of = isMethod ? rest.slice(1, end) : [];
  // `(s *Stack[T])`: type parameters come behind the type.
  const type = of.includes('[') ? of.slice(0, of.indexOf('[')) : of;
  const receiver = type.findLast(isName) ?? '';
  return { kind: 'func', names: [rest[end + 1]].filter(isName), receiver, tokens };
}

function declared(
  kind: Declaration['kind'],
  tokens: readonly string[],
  specs: readonly (readonly string[])[],
): Declaration {
  return { kind, names: specs.flatMap(namesOf), receiver: '', tokens };
}

/** `a, b` of `a, b = 1, 2`. */
function namesOf(spec: readonly string[]): string[] {
  const words = spec.filter((token) => !isDirective(token));
  const end = words.findIndex((token, i) => (i % 2 === 0 ? !isName(token) : token !== ','));
  return words.slice(0, end < 0 ? undefined : end).filter(isName);
}
