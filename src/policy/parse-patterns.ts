import { type PatternKind, patternProblem } from './match.ts';
import { quote } from './quote.ts';
import { resultPatternProblem } from './result-pattern.ts';
import type { Field, YamlReader } from './yaml-reader.ts';

/** A list of globs; undefined where the key is not there. */
export function readPatterns(
  yaml: YamlReader,
  field: Field | undefined,
  kind: PatternKind | 'benchmark',
): string[] | undefined {
  if (!field) return undefined;
  const patterns = new Set<string>();
  for (const item of yaml.items(field, `an entry of ${field.name}`)) {
    const pattern = yaml.text(item);
    if (pattern === undefined) continue;
    const problem = patterns.has(pattern)
      ? 'this pattern is there twice'
      : kind === 'benchmark'
        ? resultPatternProblem(pattern)
        : patternProblem(pattern, kind);
    if (problem) yaml.problem(item, `${quote(pattern)}: ${problem}`);
    patterns.add(pattern);
  }
  return [...patterns];
}
