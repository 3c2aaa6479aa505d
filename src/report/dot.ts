import { clean } from '../foreign-text.ts';
import type { View, ViewNode } from '../view/view.ts';
import { dotName } from './dot-name.ts';
import { type Format, formatFor, headerLines, type PprofTextOptions } from './pprof-text-header.ts';
import { pprofPercent } from './pprof-text-number.ts';
import { tint } from './tint.ts';

/** One whose widths Graphviz knows. */
export const FONT = 'Verdana';

/**
 * The call graph as Graphviz draws it: a box a node with its flat and cum, larger writing for more
 * flat, an arrow a call with what was allocated beneath it. Red is what there is or what grew, blue
 * and dashed what shrank; a dotted arrow goes over calls that are left out.
 *
 * @see google/pprof internal/graph/dotgraph.go, for what the same picture shows there
 */
export function dotText(view: View, { unit }: PprofTextOptions = {}): string {
  const format = formatFor(view, unit);
  const ids = new Map(view.nodes.map(({ node }, index) => [node, `N${index + 1}`]));
  const legend = headerLines(view, format).map((line) => `${escaped(line)}\\l`);
  const edges = [...edgesOf(view)].filter(
    ({ caller, callee }) => ids.has(caller) && ids.has(callee),
  );
  return [
    'digraph heapgate {',
    `node [shape=box style=filled fontname="${FONT}"]`,
    `edge [fontname="${FONT}" fontsize=11]`,
    `legend [label="${legend.join('')}" fontsize=13 fillcolor="#f4f4f4" color="#888888"]`,
    ...view.nodes.map(
      (node) => `${ids.get(node.node)} ${attributes(nodeAttributes(node, view, format))}`,
    ),
    ...edges.map((edge) => {
      const arrow = `${ids.get(edge.caller)} -> ${ids.get(edge.callee)}`;
      return `${arrow} ${attributes(edgeAttributes(edge, view, format))}`;
    }),
    '}\n',
  ].join('\n');
}

type Attributes = Readonly<Record<string, string | number>>;

function nodeAttributes(node: ViewNode, { nodes, total }: View, format: Format): Attributes {
  const { name, flat, cum } = node;
  const share = (value: number) => `${format(value)} (${pprofPercent(value, total).trim()})`;
  const most = nodes.reduce((max, each) => Math.max(max, Math.abs(each.flat)), 0);
  const lines = [...dotName(clean(name)), flat === 0 ? '0' : share(flat)];
  if (cum !== flat) lines.push(`of ${share(cum)}`);
  return {
    label: lines.map(escaped).join('\\n'),
    tooltip: escaped(`${clean(name)} (${format(cum)})`),
    fontsize: 8 + Math.ceil(16 * Math.sqrt(most === 0 ? 0 : Math.abs(flat) / most)),
    color: tint(cum / total, 'line'),
    fillcolor: tint(cum / total, 'area'),
    ...(cum < 0 && { style: 'filled,dashed' }),
  };
}

interface Edge {
  readonly caller: number;
  readonly callee: number;
  readonly weight: number;
  readonly inline: boolean;
  readonly residual: boolean;
}

/** Heaviest first: those are drawn straightest. */
function edgesOf({ graph: { graph, edgeShown } }: View): Edge[] {
  const { edges } = graph;
  return Array.from(edgeShown.keys())
    .filter((edge) => edgeShown[edge] === 1)
    .map((edge) => ({
      caller: edges.caller[edge]!,
      callee: edges.callee[edge]!,
      weight: edges.weight[edge]!,
      inline: edges.inline[edge] === 1,
      residual: edges.residual[edge] === 1,
    }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function edgeAttributes(
  { caller, callee, weight, inline, residual }: Edge,
  { names, total }: View,
  format: Format,
): Attributes {
  const of = Math.min(total === 0 ? 0 : Math.abs(weight / total), 1);
  const [from, to] = [caller, callee].map((node) => clean(names[node]!));
  return {
    label: ` ${format(weight)}${inline ? '\\n (inline)' : ''}`,
    tooltip: escaped(`${from} ${residual ? '...' : '->'} ${to} (${format(weight)})`),
    weight: 1 + Math.trunc(100 * of),
    penwidth: 1 + Math.trunc(5 * of),
    color: tint(weight / total, 'line'),
    ...((residual || weight < 0) && { style: residual ? 'dotted' : 'dashed' }),
  };
}

function attributes(of: Attributes): string {
  const written = Object.entries(of).map(([name, value]) =>
    typeof value === 'number' ? `${name}=${value}` : `${name}="${value}"`,
  );
  return `[${written.join(' ')}]`;
}

/** Inside the quotes of DOT, where `\N` and its like mean something. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
}
