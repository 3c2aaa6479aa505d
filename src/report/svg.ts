import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { UserError } from '../errors.ts';
import { FONT } from './dot.ts';

/** As wide, where it is missing. */
const FONTS = `${FONT},DejaVu Sans,sans-serif`;

/** Boxes and arrows that Graphviz lays out in a few seconds; what has more nobody could read. */
const MOST = 1_000;

/**
 * A call graph as `dotText` writes it, drawn. A picture of text: it has no script and no address.
 *
 * @throws UserError where it is too large to be looked at
 */
export async function svgText(dot: string): Promise<string> {
  const boxes = dot.match(/^N\d+ \[/gm)?.length ?? 0;
  const arrows = dot.match(/^N\d+ -> /gm)?.length ?? 0;
  if (Math.max(boxes, arrows) > MOST) {
    throw new UserError(
      `--format svg: ${boxes} boxes and ${arrows} arrows are too many for a picture: draw fewer with --limit, --node-fraction or --focus, or write --format dot`,
    );
  }
  const graphviz = await Graphviz.load();
  const drawn = graphviz.layout(dot, 'svg', 'dot');
  // Before it stands the address of a document type, which nobody needs.
  return drawn
    .slice(drawn.indexOf('<svg'))
    .replaceAll(`font-family="${FONT}"`, `font-family="${FONTS}"`);
}
