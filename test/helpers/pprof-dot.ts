/** `13.21MB (47.26%)`, `0`. */
const FIGURE = String.raw`([^\s\\]+(?: \([^)]*\))?)`;

/**
 * What a call graph in DOT says, pprof's or ours, in lines that do not depend on the order of
 * either: each node with flat and cum, each edge with its weight, how it is drawn, and whether it is
 * inlined.
 */
export function dotLines(text: string): string[] {
  const names = new Map<string, string>();
  const nodes = [
    ...text.matchAll(/^(N\d+) \[label="((?:[^"\\]|\\.)*)".* tooltip="((?:[^"\\]|\\.)*)"/gm),
  ];
  for (const [, id, , tooltip] of nodes) names.set(id!, unescaped(tooltip!));
  const boxes = nodes.map(([, , label, tooltip]) => {
    const figures = new RegExp(`(?:^|\\\\n)${FIGURE}(?:(?:\\\\n| )of ${FIGURE})?$`).exec(label!);
    return `${unescaped(tooltip!)}: ${figures?.[1]} of ${figures?.[2] ?? figures?.[1]}`;
  });
  const edges = [
    ...text.matchAll(/^(N\d+) -> (N\d+) \[label=" (\S+?)(\\n \(inline\))?" (.*)\]$/gm),
  ];
  const arrows = edges
    // What nets to 0 has no box in pprof either, but an arrow to where it would be.
    .filter(([, from, to]) => names.has(from!) && names.has(to!))
    .map(([, from, to, weight, inline = '', rest]) => {
      const arrow = rest!.includes('style="dotted"') ? '...' : '->';
      return `${names.get(from!)} ${arrow} ${names.get(to!)} ${weight}${inline}`;
    });
  return [...boxes.sort(), ...arrows.sort()];
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1').replaceAll('&amp;', '&');
}
