import { UserError } from '../errors.ts';
import { clean } from '../foreign-text.ts';
import { type Call, callsByNode } from '../view/calls.ts';
import type { CompilePattern } from '../view/pattern.ts';
import type { View } from '../view/view.ts';
import { joined } from './joined.ts';
import { figures } from './pprof-text.ts';
import { type Format, formatFor, headerLines, type PprofTextOptions } from './pprof-text-header.ts';
import { pprofPercent } from './pprof-text-number.ts';

const SEPARATOR = '----------------------------------------------------------+-------------';
const LEGEND = '      flat  flat%   sum%        cum   cum%   calls calls% + context \t \t ';

/** The text of `go tool pprof -tree`: each node between its callers and its callees. */
export function treeText(view: View, options: PprofTextOptions = {}): string {
  return blocks(view, () => true, options);
}

/**
 * The text of `go tool pprof -peek`: the blocks of the nodes whose name matches. The view must be
 * untrimmed.
 *
 * @param expression in RE2's syntax, not anchored
 * @throws UserError where no name matches
 */
export function peekText(
  view: View,
  expression: string,
  compile: CompilePattern,
  options: PprofTextOptions = {},
): string {
  const matches = compile(expression, 'peek');
  if (!view.nodes.some(({ name }) => matches(name))) {
    throw new UserError(`peek ${expression}: no function matches: the command top lists the names`);
  }
  return blocks(view, matches, options);
}

/** @see google/pprof internal/report/report.go, `printTree` */
function blocks(
  view: View,
  matches: (name: string) => boolean,
  { unit, compact }: PprofTextOptions,
): string {
  const format = formatFor(view, unit);
  const lines = [...headerLines(view, format, compact), SEPARATOR, LEGEND];
  const callsOf = callsByNode(view);
  let sum = 0;
  for (const node of view.nodes) {
    if (!matches(node.name)) continue;
    sum += node.flat;
    const { callers, callees } = callsOf(node.node);
    lines.push(
      SEPARATOR,
      ...callers.map((call) => callLine(call, node.cum, format)),
      `${figures(node, sum, view.total, format)}                | ${clean(node.name)}`,
      ...callees.map((call) => callLine(call, node.cum, format)),
    );
  }
  if (view.nodes.length > 0) lines.push(SEPARATOR);
  return joined(lines);
}

function callLine({ name, weight, inline }: Call, cum: number, format: Format): string {
  const share = pprofPercent(weight, cum);
  return `${format(weight).padStart(50)} ${share} |   ${clean(name)}${inline ? ' (inline)' : ''}`;
}
