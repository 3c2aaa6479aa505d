import { Lexer, Parser } from 'yaml';

/** A policy nests five deep; what lies between is for mistakes, whose places are told. */
const DEEPEST = 64;

/**
 * The offset at which YAML is nested deeper than a policy ever is. Asked before the tree is made,
 * which the library does by calling itself: how deep that goes before the stack is at its end, and
 * whether anything is left to say so, depends on the machine.
 */
export function tooDeepAt(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // The parser keeps what is open on a stack of its own, and works only as it is asked.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  return undefined;
}
