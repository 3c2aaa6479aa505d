/**
 * What pprof printed, in an order that does not change from run to run: in `-tree` and `-peek`
 * the callers of a node, and its callees, come in random order where their weights are equal but
 * for the sign. Neighbours of one weight are sorted there; all else stays as it is.
 */
export function stableLines(text: string): string {
  const groups: string[][] = [];
  let last: string | undefined;
  for (const line of text.split('\n')) {
    const weight = /^ {20,}-?([\d.]+[kMGTP]?B?) .{6,} \| {3}/.exec(line)?.[1];
    if (weight !== undefined && weight === last) groups.at(-1)!.push(line);
    else groups.push([line]);
    last = weight;
  }
  return groups.flatMap((group) => group.sort()).join('\n');
}
