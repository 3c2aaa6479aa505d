import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { UserError } from '../../src/errors.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { FULL } from './policies.ts';

/*
 * Some hundred policies with one fault each, made of a valid one that has every key: what is said of
 * each names its place, and what stands there.
 */

interface Faulty {
  readonly what: string;
  readonly text: string;
  /** Offsets between which the place lies that is named, the last one included. */
  readonly from: number;
  readonly to: number;
  /** What the message has to quote or propose. */
  readonly says: string;
}

const VALID = parse(FULL) as Json;
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every value of the policy, by the keys that lead there. */
function pathsIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...inside.flatMap(([key, each]) => pathsIn(each, [...path, key])),
  ];
}

/** JSON is YAML: all of the policy on one line, in which one value, or one key, is another. */
function faultyAt(path: readonly string[], key: string | undefined, literal: string | undefined) {
  const put = (value: Json, [next, ...rest]: readonly string[]): Json => {
    if (next === undefined) return literal === undefined ? value : '\u0001';
    if (Array.isArray(value)) return value.map((v, i) => (String(i) === next ? put(v, rest) : v));
    const entries = Object.entries(value as Record<string, Json>);
    return Object.fromEntries(
      entries.map(([k, v]) => {
        if (k !== next) return [k, v];
        return [rest.length === 0 ? `\u0002${key ?? k}` : k, put(v, rest)];
      }),
    );
  };
  const marked = JSON.stringify(put(VALID, path));
  const keyAt = marked.indexOf('"\\u0002');
  const text = marked.replace('\\u0002', '').replace('"\\u0001"', literal ?? '');
  const valueAt = marked.replace('\\u0002', '').indexOf('"\\u0001"');
  const from = keyAt >= 0 ? keyAt : valueAt;
  return { text, from, to: literal === undefined ? from : valueAt + literal.length };
}

const paths = pathsIn(VALID);
/** Each name once: a fault is the same wherever the key stands. */
const once = (of: typeof paths) =>
  of.filter((path, i) => of.findIndex((other) => other.at(-1) === path.at(-1)) === i);
const keys = once(paths.filter((path) => !/^\d+$/.test(path.at(-1)!)));

const typos = keys.flatMap((path): Faulty[] => {
  const key = path.at(-1)!;
  const wrong = [
    key[0] + key.slice(2),
    `${key[1]}${key[0]}${key.slice(2)}`,
    `${key}s`,
    key.toUpperCase(),
  ];
  return wrong.map((typo) => {
    const isNear = typo !== key.toUpperCase();
    const says = isNear ? `"${typo}" (did you mean "${key}"?)` : `"${typo}"`;
    return { what: `the key ${typo}`, says, ...faultyAt(path, typo, undefined) };
  });
});

const WRONG = ['{"x": 1}', '[["x"]]', 'null', 'true', '-1', '""', '"\\u0007"', '&x 1', '!!str x'];

const types = once(paths).flatMap((path): Faulty[] =>
  WRONG.map((literal) => ({
    what: `${path.join('.')}: ${literal}`,
    says: '',
    ...faultyAt(path, undefined, literal),
  })),
);

const twice = keys.map((path): Faulty => {
  const key = path.at(-1)!;
  const { text, from } = faultyAt(path, key, undefined);
  const doubled = `${text.slice(0, from)}"${key}": 1, ${text.slice(from)}`;
  const second = from + `"${key}": 1, `.length;
  return {
    what: `${path.join('.')} twice`,
    text: doubled,
    from: second,
    to: second,
    says: `"${key}" is there twice, first in line 1`,
  };
});

const UNITS = ['KB', 'kb', 'kib', 'Mb', 'gb', 'mib', 'bytes', 'k', 'B/s', 'B/op', 'B/run/run', '%'];
const limits = ['max', 'increase'].map((kind) => ['budgets', '0', 'alloc_space', kind]);
const amounts = [...limits, ['waivers', '0', 'up-to']].flatMap((path) =>
  [...UNITS.map((unit) => `5 ${unit}`), '5% and 5%', '5 B and 5 B', '1e3', '0x5', '5.', 'much']
    .filter((text) => path.at(-1) === 'max' || text !== '5 %')
    .map((text): Faulty => {
      const at = faultyAt(path, undefined, `"${text}"`);
      const said = /^5 [a-zA-Z]+$/.test(text) ? text.slice(2) : text.replace('5% and 5%', '5%');
      return { what: `${path.at(-1)}: ${text}`, says: said.slice(0, 3).trim(), ...at };
    }),
);

const words = ['flta', 'owend', 'cmu'].map((word) => ['attribute', word] as const);
const choices = [...words, ['level', 'waring'], ['level', 'errors']] as const;
const nearWords = choices.map(([key, word]): Faulty => {
  const at = faultyAt(['budgets', '0', key], undefined, `"${word}"`);
  return { what: `${key}: ${word}`, says: `not "${word}" (did you mean "`, ...at };
});

const whole = (what: string, text: string, at: number, says: string): Faulty => {
  return { what, text, from: at, to: at, says };
};
const bomb = (of: (name: string) => string) =>
  Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} ${of(`*a${i}`)}`).join('\n');
const shapes: Faulty[] = [
  whole('ten megabytes', `version: 1\n${'# ten megabytes\n'.repeat(650_000)}`, 0, 'at most 65536'),
  whole('ten megabytes of one key', 'a'.repeat(10_000_000), 0, 'at most 65536'),
  whole('a bomb of lists', `a0: &a0 [x]\n${bomb((a) => `[${a}, ${a}, ${a}]`)}`, 0, '"a0"'),
  whole('a bomb of mappings', `a0: &a0 {x: x}\n${bomb((a) => `{<<: ${a}, y: ${a}}`)}`, 0, '"a0"'),
  whole('a tab', 'version: 1\nbudgets:\n\t- name: a\n', 20, 'Tabs are not allowed'),
  whole('a tab behind blanks', 'version: 1\nbudgets:\n  - name: a\n\t  level: error\n', 32, 'Tabs'),
  whole('an alias of nothing', 'version: *a\n', 9, 'aliases are not read'),
  whole('an alias of itself', 'version: &a *a\n', 12, 'not YAML'),
  whole('a merge', 'version: 1\n<<: { built-in: on }\n', 11, '"<<"'),
  whole('a second document', 'version: 1\n---\nversion: 1\n', 11, 'one document'),
  whole('a directive', '%YAML 9.9\n---\nversion: 1\n', 6, 'not YAML'),
  whole('a quote without end', 'version: 1\nmodule: "a\n', 22, 'not YAML'),
  whole('a long list', `version: 1\nmodule: [${'-1,'.repeat(5_000)}]\n`, 20, 'must be a text'),
  whole('many keys', Array.from({ length: 2000 }, (_, i) => `k${i}: 1`).join('\n'), 0, '"k0"'),
  whole('many equal keys', 'a: 1\n'.repeat(3_000), 0, '"a"'),
  whole('question marks', '? '.repeat(30_000), 126, 'nested too deeply'),
];

const FAULTY = [...typos, ...types, ...twice, ...amounts, ...nearWords, ...shapes];

/** The offset of a line and a column, both from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

it('are two hundred and more', () => expect(FAULTY.length).toBeGreaterThan(200));

it.each(FAULTY)('$what', ({ text, from, to, says }) => {
  const message = (() => {
    try {
      parsePolicy(text, 'policy.yml');
      return 'nothing';
    } catch (error) {
      return error instanceof UserError ? error.message : `a defect: ${error}`;
    }
  })();
  const lines = message.split('\n');
  const places = lines.map((line) => /^policy\.yml:(?:(\d+):(\d+) .| and \d+ more)/.exec(line));
  expect(places, message).not.toContain(null);
  const offsets = places.map((place) => offsetOf(text, Number(place![1]), Number(place![2])));
  expect(
    offsets.some((offset) => from <= offset && offset <= to),
    message,
  ).toBe(true);
  expect(message).toContain(says);
  expect(message.length).toBeLessThan(21 * 2_000);
});
