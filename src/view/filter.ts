import { remembered } from '../remembered.ts';
import type { CompilePattern, Pattern } from './pattern.ts';
import type { Stacks } from './stacks.ts';

/** Regular expressions of RE2, not anchored, as pprof's options of these names take them. */
export interface Filters {
  /** Only stacks with a matching frame. */
  readonly focus?: string | undefined;
  /** No stacks with a matching frame. */
  readonly ignore?: string | undefined;
  /** No matching frames; what they allocate goes to their callers. */
  readonly hide?: string | undefined;
  /** Only matching frames. */
  readonly show?: string | undefined;
  /** Only the matching frame nearest the root and what it calls. */
  readonly showFrom?: string | undefined;
}

/**
 * Filters stacks and frames by function name, file name or the binary's file name.
 *
 * @throws UserError for an expression that RE2 does not know
 * @see google/pprof profile/filter.go
 */
export function filterStacks(
  stacks: Stacks,
  { focus, ignore, hide, show, showFrom }: Filters,
  compile: CompilePattern,
): Stacks {
  const compiled = (expression: string | undefined, option: string) =>
    expression ? remembered(compile(expression, option)) : undefined;
  const matchers = {
    focus: matcher(stacks, compiled(focus, '--focus')),
    ignore: matcher(stacks, compiled(ignore, '--ignore')),
    hide: matcher(stacks, compiled(hide, '--hide')),
    show: matcher(stacks, compiled(show, '--show')),
  };
  const named = matchers.focus || matchers.ignore || matchers.hide || matchers.show;
  const filtered = named ? filterByName(stacks, matchers) : stacks;
  const from = matcher(filtered, compiled(showFrom, '--show-from'));
  return from ? startAt(filtered, from) : filtered;
}

interface Matcher {
  readonly line: (line: number) => boolean;
  /** Whether the file name of the location's binary matches. */
  readonly binary: (location: number) => boolean;
}

function matcher({ profile, names }: Stacks, matches: Pattern | undefined): Matcher | undefined {
  if (!matches) return undefined;
  const { functions, locations, mappings } = profile;
  return {
    line: (line) => {
      const fn = locations.lineFunction[line]!;
      return matches(names[fn]!) || matches(functions.file[fn]!);
    },
    binary: (location) => {
      const mapping = mappings[locations.mapping[location]!];
      return mapping !== undefined && matches(mapping.file);
    },
  };
}

interface Matchers {
  readonly focus: Matcher | undefined;
  readonly ignore: Matcher | undefined;
  readonly hide: Matcher | undefined;
  readonly show: Matcher | undefined;
}

/** @see google/pprof profile/filter.go, `FilterSamplesByName` */
function filterByName(stacks: Stacks, { focus, ignore, hide, show }: Matchers): Stacks {
  const count = stacks.lines.length;
  const focused = new Uint8Array(count);
  const ignored = new Uint8Array(count);
  const hidden = new Uint8Array(count);
  const lines = stacks.lines.map((all, location) => {
    const has = ({ line, binary }: Matcher) => all.some(line) || binary(location);
    if (ignore && has(ignore)) ignored[location] = 1;
    else if (!focus || has(focus)) focused[location] = 1;
    let left = all;
    if (hide && has(hide)) {
      left = hide.binary(location) ? left.subarray(0, 0) : left.filter((line) => !hide.line(line));
      if (left.length === 0) hidden[location] = 1;
    }
    if (show) {
      left = show.binary(location) ? left : left.filter(show.line);
      if (left.length === 0) hidden[location] = 1;
    }
    return left;
  });
  const seen = (stack: Int32Array) =>
    stack.some((location) => focused[location]) && !stack.some((location) => ignored[location]);
  return select({ ...stacks, lines }, (stack) => {
    if (!seen(stack)) return undefined;
    const left = stack.filter((location) => !hidden[location]);
    return left.length === 0 ? undefined : left;
  });
}

/** @see google/pprof profile/filter.go, `ShowFrom` */
function startAt(stacks: Stacks, { line, binary }: Matcher): Stacks {
  const matched = new Uint8Array(stacks.lines.length);
  const lines = stacks.lines.map((all, location) => {
    if (binary(location)) {
      matched[location] = 1;
      return all;
    }
    const last = all.findLastIndex(line);
    if (last < 0) return all;
    matched[location] = 1;
    return all.subarray(0, last + 1);
  });
  return select({ ...stacks, lines }, (stack) => {
    const root = stack.findLastIndex((location) => matched[location] === 1);
    return root < 0 ? undefined : stack.subarray(0, root + 1);
  });
}

/** Replaces each stack; `undefined` takes the sample out. */
function select(stacks: Stacks, change: (stack: Int32Array) => Int32Array | undefined): Stacks {
  const kept: Int32Array[] = [];
  const left: number[] = [];
  stacks.stacks.forEach((stack, sample) => {
    const changed = change(stack);
    if (!changed) return;
    kept.push(changed);
    left.push(sample);
  });
  return {
    ...stacks,
    stacks: kept,
    values: Float64Array.from(left, (sample) => stacks.values[sample]!),
    numbers: Int32Array.from(left, (sample) => stacks.numbers[sample]!),
  };
}
