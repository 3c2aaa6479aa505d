/** What one call of the function with the growth allocates more, in one object. */
export const GROWTH = 256;
/** What the built-in policy allows of one operation. */
const ALLOWED = { share: 0.05, bytes: 4, objects: 0.25 };

/** Whether B/op and allocs/op of both sides are those of code that allocates as before. */
export function isEqual({ base: [bytes, objects], head }) {
  const most = Math.max(1, 0.0005 * bytes);
  return Math.abs(head[0] - bytes) <= most && head[1] === objects;
}

/** Whether so much more breaks the built-in limit. */
export function isBeyond({ base, head }) {
  const breaks = (i, absolute) => head[i] - base[i] > Math.max(absolute, ALLOWED.share * base[i]);
  return breaks(0, ALLOWED.bytes) || breaks(1, ALLOWED.objects);
}

/**
 * What is wrong with a commit, none of it the empty list: the refactoring as it is must break no
 * budget of the built-in policy and none of functions and packages, and with the growth each result
 * beyond the limit must be red and its cause in that function, under the new name.
 */
export function faultsOf({ results, red, redFunctions, grown }) {
  return [
    ...results.filter((each) => !isEqual(each)).map(({ name }) => `${name} is not equal`),
    ...red.map((name) => `${name} is red`),
    ...redFunctions.map((name) => `${name} is over its budget`),
    ...missedOf(grown),
  ];
}

/** Growths that were not caught. */
export function missedOf({ results, function: name, isOver }) {
  const beyond = results.filter(isBeyond);
  return [
    ...(results.length > 0 ? [] : ['no operation runs the growth']),
    ...beyond.filter((each) => !each.red).map((each) => `${each.name} is not red with a growth`),
    ...beyond
      .filter((each) => each.red && each.lines.length === 0)
      .map((each) => `the cause of ${each.name} is not the function with the growth`),
    ...(isOver ? [] : [`${name} is not over its budget with a growth`]),
  ];
}

/** Results beyond the limit whose cause is told on another line than the growth's, by name. */
export function elsewhereOf({ results, line }) {
  return results
    .filter((each) => isBeyond(each) && each.lines.length > 0 && !each.lines.includes(line))
    .map(({ name }) => name);
}
