import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import { UserError } from '../errors.ts';
import { didYouMean, nearest, nearestQuestion } from './did-you-mean.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Position } from './policy.ts';
import { quote } from './quote.ts';

const LONGEST_FILE = 64 * 1024;
const MOST_PROBLEMS = 20;

/** A value of the file, and how messages name it. */
export interface Field {
  readonly name: string;
  /** Where its key stands: the place to name where there is no value. */
  readonly at: Position;
  readonly value: Node | null;
}

/**
 * Reads YAML with positions and gathers all that is wrong with it, so that one run shows every
 * mistake. Nothing is skipped: what nobody asks for is an unknown key.
 */
export class YamlReader {
  readonly root: Field;
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #problems: { readonly at: Position; readonly text: string }[] = [];

  /** @throws UserError for what is no YAML: its structure would only be guessed */
  constructor(text: string, file: string) {
    this.#file = file;
    const top = { line: 1, column: 1 };
    if (text.length > LONGEST_FILE) {
      this.#problems.push({ at: top, text: `a policy has at most ${LONGEST_FILE} characters` });
      this.finish();
    }
    const plain = text.replace(/^\uFEFF/, '');
    const parsed = parseYaml(plain);
    this.#lines = parsed.lines;
    this.root = { name: 'the policy', at: top, value: this.#contentsOf(plain, parsed) };
  }

  #contentsOf(text: string, { tooDeepAt, contents, faults }: ParsedYaml): Node | null {
    if (tooDeepAt !== undefined) {
      const lines = text.slice(0, tooDeepAt).split('\n');
      const at = { line: lines.length, column: lines.at(-1)!.length };
      this.#problems.push({ at, text: 'this is nested too deeply for a policy' });
    }
    for (const { offset, text } of faults) {
      this.#problems.push({ at: this.#position(offset), text });
    }
    this.finish();
    return contents;
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  at({ value, at }: Field): Position {
    const nothing = !value?.range || (isScalar(value) && value.value === null);
    return nothing ? at : this.#position(value.range![0]);
  }

  problem(where: Field, text: string): undefined {
    this.#problems.push({ at: this.at(where), text });
  }

  /** Throws all problems at once, in the order of the file. */
  finish(): void {
    if (this.#problems.length === 0) return;
    const sorted = this.#problems.toSorted(
      (a, b) => a.at.line - b.at.line || a.at.column - b.at.column,
    );
    const lines = sorted
      .slice(0, MOST_PROBLEMS)
      .map(({ at, text }) => `${this.#file}:${at.line}:${at.column} ${text}`);
    const more = sorted.length - MOST_PROBLEMS;
    if (more > 0) lines.push(`${this.#file}: and ${more} more`);
    throw new UserError(lines);
  }

  /**
   * The fields of a mapping by key; unknown and repeated keys are problems, and none at all is. A
   * misspelt key is read as what was meant, so that it is not reported as missing too.
   *
   * @param gone keys of other versions, each with what to write instead
   */
  fields(
    field: Field,
    known: readonly string[],
    cure = '',
    gone: ReadonlyMap<string, string> = new Map(),
  ): Map<string, Field> {
    const found = new Map<string, Field>();
    const misspelt: Field[] = [];
    for (const entry of this.#entries(field, cure)) {
      const { name } = entry;
      const key = { ...entry, value: null };
      const first = found.get(name);
      if (first) {
        this.problem(key, `the key "${name}" is there twice, first in line ${first.at.line}`);
      } else if (known.includes(name)) found.set(name, entry);
      else if (gone.has(name)) this.problem(key, gone.get(name)!);
      else {
        this.problem(key, `unknown key ${quote(name)}${didYouMean(name, known)}`);
        const meant = nearest(name, known);
        if (meant !== undefined) misspelt.push({ ...entry, name: meant });
      }
    }
    for (const entry of misspelt) {
      if (!found.has(entry.name)) found.set(entry.name, entry);
    }
    return found;
  }

  #entries(field: Field, cure: string): Field[] {
    const { name, value } = field;
    if (!this.#isPlain(field)) return [];
    if (!isMap(value)) {
      this.problem(field, `${name} must be a mapping, not ${kindOf(value)}${cure}`);
      return [];
    }
    if (value.items.length === 0) this.problem(field, `${name} must not be empty${cure}`);
    return value.items.flatMap((pair) => {
      const key: Field = { name: 'a key', at: this.at(field), value: pair.key as Node | null };
      const word = this.#keyOf(key);
      if (word === undefined) return [];
      return [{ name: word, at: this.at(key), value: pair.value as Node | null }];
    });
  }

  #keyOf(key: Field): string | undefined {
    if (!this.#isPlain(key)) return undefined;
    if (isScalar(key.value) && key.value.value !== null) return key.value.source;
    return this.problem(key, 'a key must be a word');
  }

  isList({ value }: Field): boolean {
    return isSeq(value);
  }

  /** The entries of a list that is not empty. */
  items(field: Field | undefined, name: string): Field[] {
    if (!field || !this.#isPlain(field)) return [];
    const { value } = field;
    if (!isSeq(value) || value.items.length === 0) {
      const kind = isSeq(value) ? 'an empty one' : kindOf(value);
      this.problem(field, `${field.name} must be a list with at least one entry, not ${kind}`);
      return [];
    }
    return value.items.map((item) => {
      const entry = item as Node | null;
      const at = entry?.range ? this.#position(entry.range[0]) : this.at(field);
      return { name, at, value: entry };
    });
  }

  text(field: Field | undefined): string | undefined {
    if (!field || !this.#isPlain(field)) return undefined;
    const { name, value } = field;
    if (!isScalar(value) || typeof value.value !== 'string') {
      const cure = isScalar(value) && value.value !== null ? ': put it in quotes' : '';
      return this.problem(field, `${name} must be a text, not ${kindOf(value)}${cure}`);
    }
    const text = value.value.trim();
    if (text === '') return this.problem(field, `${name} must not be empty`);
    return /\p{Cc}/u.test(text) ? this.problem(field, `${name} must be one line`) : text;
  }

  number(field: Field | undefined): number | undefined {
    if (!field || !this.#isPlain(field)) return undefined;
    const { name, value } = field;
    if (isScalar(value) && typeof value.value === 'number') return value.value;
    return this.problem(field, `${name} must be a number, not ${kindOf(value)}`);
  }

  /** An amount is a text, or a number as it is written. */
  amount(field: Field): string | undefined {
    if (!this.#isPlain(field)) return undefined;
    const { name, value } = field;
    if (isScalar(value) && typeof value.value === 'number') return value.source;
    if (isScalar(value) && typeof value.value === 'string') return this.text(field);
    return this.problem(field, `${name} must be an amount, not ${kindOf(value)}`);
  }

  choice<T extends string>(field: Field | undefined, choices: readonly T[]): T | undefined {
    if (!field) return undefined;
    const must = `${field.name} must be one of ${choices.join(', ')}, not`;
    // Many a file has `false` for `off`.
    if (isScalar(field.value) && typeof field.value.value === 'boolean') {
      const words = field.value.value ? ['on'] : ['off', 'ignore'];
      const meant = choices.find((choice) => words.includes(choice));
      const cure = meant === undefined ? '' : `: write ${field.name}: ${meant}`;
      return this.problem(field, `${must} ${field.value.value}${cure}`);
    }
    const text = this.text(field);
    if (text === undefined) return undefined;
    const chosen = choices.find((choice) => choice === text);
    return chosen ?? this.problem(field, `${must} ${quote(text)}${nearestQuestion(text, choices)}`);
  }

  /** Aliases, anchors and tags would make a value something else than what stands there. */
  #isPlain(field: Field): boolean {
    const { value } = field;
    if (isAlias(value)) this.problem(field, 'aliases are not read: write the value out');
    else if (value?.tag !== undefined) this.problem(field, 'tags are not read: leave it out');
    else if (isNode(value) && value.anchor !== undefined) {
      this.problem(field, 'anchors are not read: write the value where it is needed');
    } else return true;
    return false;
  }
}

function isNode(value: Node | null) {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function kindOf(value: Node | null): string {
  if (isMap(value)) return 'a mapping';
  if (isSeq(value)) return 'a list';
  if (!isScalar(value) || value.value === null) return 'nothing';
  return typeof value.value === 'number' ? 'a number' : quote(value.source ?? '');
}
