import { type PatternKind, patternProblem } from './match.ts';
import { type PatternKey, type Position, placeKey } from './policy.ts';
import { quote } from './quote.ts';
import { resultPatternProblem } from './result-pattern.ts';
import type { Field, YamlReader } from './yaml-reader.ts';

/**
 * A list of globs; undefined where the key is not there.
 *
 * @param places takes where each stands
 */
export function readPatterns(
  yaml: YamlReader,
  field: Field | undefined,
  kind: PatternKind | 'benchmark',
  places?: Map<string, Position>,
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
    places?.set(placeKey(field.name as PatternKey, pattern), yaml.at(item));
  }
  return [...patterns];
}
