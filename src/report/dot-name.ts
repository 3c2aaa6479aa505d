import { capMiddle } from '../foreign-text.ts';
import { eraseTypeArguments, parseSymbol } from '../profile/symbol.ts';
import { baseName } from '../view/path.ts';

/** Characters of a line in a box. */
const WIDEST = 40;

/**
 * A node's name in the lines of a box: package, receiver and function each on its own, as `store`,
 * `(*Store)`, `Post`, and below them the place, where a node is a line.
 */
export function dotName(name: string): string[] {
  // What stands behind a blank is no part of the symbol any more.
  const [symbol = '', ...places] = eraseTypeArguments(name).split(' ');
  const { prefix } = parseSymbol(symbol);
  const rest = symbol.slice(prefix.length);
  const receiver = /^\(\*?[^()]*\)(?=\.)/.exec(rest)?.[0];
  const parts = receiver === undefined ? [rest] : [receiver, rest.slice(receiver.length + 1)];
  const path = prefix.slice(0, -1).split('/');
  // The last element of `github.com/jackc/pgx/v5` tells nothing alone.
  const owner = path.slice(/^v\d+$/.test(path.at(-1)!) ? -2 : -1).join('/');
  return [...(owner === '' ? [] : [owner]), ...parts, ...places.map(baseName)].map((part) =>
    capMiddle(part, WIDEST),
  );
}
