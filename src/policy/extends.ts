import { UserError } from '../errors.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Position } from './policy.ts';
import { POLICY_KEYS } from './policy-keys.ts';
import type { PolicyText } from './policy-text.ts';
import { PRESETS } from './presets.ts';
import { quote } from './quote.ts';
import { type Field, YamlReader } from './yaml-reader.ts';

/** What an entry of `extends` names. */
export type Extended =
  | { readonly kind: 'preset' }
  /** A path from the folder of the file that names it. */
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'remote';
      readonly owner: string;
      readonly repository: string;
      readonly path: string;
      /** Branch, tag or commit. */
      readonly ref: string;
    };

export interface Extends {
  readonly text: string;
  readonly at: Position;
  readonly of: Extended;
}

const LONGEST = 500;

/** What a policy extends, whatever else is wrong with it. Throws for what is no YAML. */
export function extendsOf({ text, name }: PolicyText): Extends[] {
  const yaml = new YamlReader(text, name);
  return readExtends(yaml, yaml.fields(yaml.root, POLICY_KEYS).get('extends'));
}

/** Adds the way to a faulty file to all that is wrong with it. */
export function along<T>(chain: readonly string[], act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof UserError) || chain.length === 0) throw error;
    const way = `(extended by ${chain.toReversed().join(', by ')})`;
    throw new UserError(error.message.split('\n').map((line) => `${line} ${way}`));
  }
}

/** One name, or a list of them; problems are told to the reader. */
export function readExtends(yaml: YamlReader, field: Field | undefined): Extends[] {
  if (!field) return [];
  const fields = yaml.isList(field) ? yaml.items(field, 'an entry of extends') : [field];
  const found: Extends[] = [];
  for (const each of fields) {
    const text = yaml.text(each);
    if (text === undefined) continue;
    const of = readName(text);
    if (typeof of === 'string') yaml.problem(each, of);
    else if (found.some((other) => other.text === text)) {
      yaml.problem(each, `${quote(text)} is there twice`);
    } else found.push({ text, at: yaml.at(each), of });
  }
  return found;
}

function readName(text: string): Extended | string {
  if (text.length > LONGEST) return `${quote(text)} is too long a name`;
  if (text.startsWith('heapgate:')) {
    if (Object.hasOwn(PRESETS, text)) return { kind: 'preset' };
    return `${quote(text)} is no preset${didYouMean(text, Object.keys(PRESETS))}`;
  }
  if (/^[a-z][a-z+.-]*:/i.test(text)) {
    return `${quote(text)}: addresses are not read: write owner/repo/path@ref, or the path of a file`;
  }
  if (/^\/|\\|\/$/.test(text)) {
    return `${quote(text)}: write a path from the folder of this file, as in "../policies/team.yml"`;
  }
  const [, owner, repository, path, ref] =
    /^([\w-][\w.-]*)\/([\w-][\w.-]*)\/([^@]+)@([^@\s]+)$/.exec(text) ?? [];
  if (owner === undefined) return { kind: 'file', path: text };
  if (`/${path}/`.includes('/../')) return `${quote(text)}: write the path without ".."`;
  return { kind: 'remote', owner, repository: repository!, path: path!, ref: ref! };
}
