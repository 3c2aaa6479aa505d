import { Composer, type CST, Lexer, LineCounter, type Node, Parser, type YAMLError } from 'yaml';

/** A policy nests five deep; what lies between is for mistakes, whose places are told. */
const DEEPEST = 64;

/** What a text is as YAML. */
export interface ParsedYaml {
  readonly lines: LineCounter;
  /** The offset at which it is nested deeper than a policy ever is; then there is no more. */
  readonly tooDeepAt?: number;
  readonly contents: Node | null;
  readonly faults: readonly { readonly offset: number; readonly text: string }[];
}

let last: { readonly text: string; readonly parsed: ParsedYaml } | undefined;

/** Parses a text. What a file extends is asked before all else it says: the last text is kept. */
export function parseYaml(text: string): ParsedYaml {
  if (last?.text !== text) last = { text, parsed: parsed(text) };
  return last.parsed;
}

function parsed(text: string): ParsedYaml {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  if (typeof tokens === 'number') return { lines, tooDeepAt: tokens, contents: null, faults: [] };
  // The reader looks for repeated keys itself: the library compares each with each.
  const options = { schema: 'core', strict: true, uniqueKeys: false } as const;
  const [document, next] = new Composer(options).compose(tokens, true, text.length);
  const { contents, errors, warnings } = document!;
  const more = next ? [{ offset: next.range[0], text: MORE }] : [];
  return { lines, contents, faults: [...errors.map(asFault), ...more, ...warnings.map(asFault)] };
}

const MORE = 'a policy is one document: remove what begins here';

function asFault({ message, pos }: YAMLError) {
  return { offset: pos[0], text: `this is not YAML: ${message.replace(/\s+/g, ' ')}` };
}

/**
 * What stands in a text, of which the tree is made; or the offset at which it is nested too deeply.
 * The library makes the tree by calling itself: how deep that goes before the stack is at its end,
 * and whether anything is left to say so, depends on the machine.
 */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | number {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The parser keeps what is open on a stack of its own.
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  tokens.push(...parser.end());
  return tokens;
}
