import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const src = join(import.meta.dirname, '..', 'src');

/** Every regular expression in the source, as it stands there. */
const expressions = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const found: { file: string; source: string; flags: string }[] = [];
    const program = parseAst(readFileSync(join(src, file), 'utf8'), { lang: 'ts' });
    walk(program, ({ pattern, flags }) => found.push({ file, source: pattern, flags }));
    return found;
  });

interface RegularExpression {
  readonly pattern: string;
  readonly flags: string;
}

function walk(node: unknown, tell: (found: RegularExpression) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node) tell(node.regex as RegularExpression);
  for (const child of Object.values(node)) walk(child, tell);
}

/** How a text of one character over and over can make it start again and again. */
function whySlow(source: string, flags: string): string[] {
  return analyse({ source, flags }).reports.map(({ type, exponential }) =>
    exponential ? `${type}, exponential` : type,
  );
}

describe('a regular expression reads a text once, however it was forged', () => {
  it('which is told of one that does not', () => {
    expect(whySlow('(?:a+)+$', '')).toContain('Self, exponential');
    expect(whySlow('\\s+$', '')).toEqual(['Move']);
  });

  it('in all of the source', () => {
    expect(expressions.length).toBeGreaterThan(100);
    const slow = expressions
      .map(({ file, source, flags }) => ({
        at: `${file} /${source}/${flags}`,
        why: whySlow(source, flags),
      }))
      .filter(({ why }) => why.length > 0);
    expect(slow).toEqual([]);
  });
});
