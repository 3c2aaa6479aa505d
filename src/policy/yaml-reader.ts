import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { UserError } from '../errors.ts';
import type { Position } from './policy.ts';

/** A policy file longer than this is no policy. */
const MAX_LENGTH = 1_000_000;
const MOST_PROBLEMS = 20;

/** One entry of a mapping, by key. */
export interface Entry {
  readonly key: string;
  readonly at: Position;
  readonly value: Node | undefined;
}

/**
 * Reads YAML with positions and gathers everything that is wrong with it, so that one run shows
 * all mistakes. Nothing is skipped silently: what a caller does not ask for is an unknown key.
 */
export class YamlReader {
  readonly #lines = new LineCounter();
  readonly #file: string;
  readonly #problems: { at: Position; text: string }[] = [];
  readonly root: Node | undefined;

  constructor(text: string, file: string) {
    this.#file = file;
    if (text.length > MAX_LENGTH)
      throw new UserError(`${file}: is too long for a policy (${text.length} characters)`);
    const document = parseDocument<ParsedNode>(text, {
      lineCounter: this.#lines,
      uniqueKeys: true,
      strict: true,
      schema: 'core',
      prettyErrors: false,
    });
    for (const error of [...document.errors, ...document.warnings]) {
      this.problem(error.pos[0], error.message.replace(/\s+/g, ' '));
    }
    this.root = document.contents ?? undefined;
  }

  at(where: Node | number | undefined): Position {
    const offset = typeof where === 'number' ? where : (where?.range?.[0] ?? 0);
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  problem(where: Node | number | undefined, text: string): undefined {
    this.#problems.push({ at: this.at(where), text });
    return undefined;
  }

  /** Throws all problems at once, in the order of the file. */
  finish(): void {
    if (this.#problems.length === 0) return;
    const sorted = [...this.#problems].sort(
      (a, b) => a.at.line - b.at.line || a.at.column - b.at.column,
    );
    const lines = sorted
      .slice(0, MOST_PROBLEMS)
      .map(({ at, text }) => `${this.#file}:${at.line}:${at.column} ${text}`);
    if (sorted.length > MOST_PROBLEMS)
      lines.push(`${this.#file}: and ${sorted.length - MOST_PROBLEMS} more`);
    throw new UserError(lines.join('\n'));
  }

  /** The entries of a mapping; unknown keys are problems. */
  entries(node: Node | undefined, what: string, known: readonly string[]): Map<string, Entry> {
    const found = new Map<string, Entry>();
    if (!isMap(node)) {
      this.problem(node, `${what} must be a mapping`);
      return found;
    }
    for (const { key, value } of (node as YAMLMap<Node, Node | null>).items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(key) && known.includes(name)) {
        found.set(name, { key: name, at: this.at(key), value: value ?? undefined });
      } else this.problem(key, `unknown key "${name}"${suggestion(name, known)}`);
    }
    return found;
  }

  items(entry: Entry | undefined, what: string): Node[] {
    if (!entry) return [];
    if (isSeq(entry.value) && entry.value.items.length > 0) return entry.value.items as Node[];
    this.problem(entry.value ?? undefined, `${what} must be a list with at least one entry`);
    return [];
  }

  text(entry: Entry | undefined, what: string): string | undefined {
    return entry && this.textOf(entry.value, what, entry);
  }

  texts(entry: Entry | undefined, what: string): string[] | undefined {
    if (!entry) return undefined;
    return this.items(entry, what).flatMap(
      (item) => this.textOf(item, `an entry of ${what}`) ?? [],
    );
  }

  choice<T extends string>(
    entry: Entry | undefined,
    what: string,
    choices: readonly T[],
  ): T | undefined {
    const text = this.text(entry, what);
    if (text === undefined) return undefined;
    const chosen = choices.find((choice) => choice === text);
    return (
      chosen ??
      this.problem(entry?.value, `${what} must be one of ${choices.join(', ')}, not "${text}"`)
    );
  }

  textOf(node: Node | undefined, what: string, entry?: Entry): string | undefined {
    if (isAlias(node)) return this.problem(node, 'aliases are not read: write the value out');
    if (isScalar(node) && node.tag === undefined) {
      const { value } = node;
      if (typeof value === 'string' && value.trim() !== '') return value;
      if (typeof value === 'number') return node.source ?? String(value);
    }
    this.#problems.push({
      at: node ? this.at(node) : (entry?.at ?? this.at(0)),
      text: `${what} must be a text`,
    });
    return undefined;
  }
}

/** ` (did you mean "packages"?)`, where a known key is near. */
function suggestion(name: string, known: readonly string[]): string {
  const near = known
    .map((key) => ({ key, distance: editDistance(name, key) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(1, Math.floor(near.key.length / 3))) {
    return ` (did you mean "${near.key}"?)`;
  }
  return `: known here are ${known.join(', ')}`;
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
