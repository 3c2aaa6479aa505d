// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source
// Ways to break the gate by somebody who had the documentation and the bundle, and not the self-test.

/**
 * `beyond`: why a growth put into the base cannot show it; a test does.
 *
 * @type {readonly (import('./list.mjs').Mutant & { beyond?: string })[]}
 */
export const FROM_OUTSIDE = [
  {
    name: 'values of 2 to 4 GiB read as negative',
    file: 'src/profile/cursor.ts',
    find: 'return this.high * 2 ** 32 + (this.low >>> 0);',
    replace: 'return this.high * 2 ** 32 + (this.low | 0);',
  },
  {
    name: 'inlined frames of a text profile merged by address',
    beyond: 'nothing is put into a text profile, which the self-test says',
    file: 'src/profile/text-tables.ts',
    find: 'const key = `${place.address} ${place.line} ${place.name}\\t${place.file}`;',
    replace: 'const key = `${place.address}`;',
  },
  {
    name: 'a result lost whose benchmark logs',
    file: 'src/profile/benchmark-output.ts',
    find: 'if (path !== undefined && UNFINISHED.test(line)) pending = path;',
    replace: `pending =
      path !== undefined && UNFINISHED.test(line) ? path : line === '' ? pending : '';`,
  },
  {
    name: 'results of two packages joined by name',
    file: 'src/compare/join-results.ts',
    find: 'const key = resultKey(id);',
    replace: 'const key = resultKey({ ...id, package: "" });',
  },
  {
    name: 'a median sorted as text',
    file: 'src/compare/median.ts',
    find: 'const sorted = [...values].sort((a, b) => a - b);',
    replace: 'const sorted = [...values].sort();',
  },
  {
    name: 'the last shard never missed',
    beyond: 'it is about what is missing, and no growth',
    file: 'src/compare/unmeasured.ts',
    find: 'const all = Array.from({ length: of }, (_, i) => `${i + 1}/${of}`);',
    replace: 'const all = Array.from({ length: of - 1 }, (_, i) => `${i + 1}/${of}`);',
  },
  {
    name: 'goroutines and servers left out',
    file: 'src/compare/claimed.ts',
    find: "return has('other') || has('benchmark') ? 'result' : 'left';",
    replace: "return has('benchmark') ? 'result' : 'left';",
  },
  {
    name: 'inlined lines outermost first',
    file: 'src/compare/stacks.ts',
    find: 'for (let line = first; line < end; line++)',
    replace: 'for (let line = end - 1; line >= first; line--)',
  },
  {
    name: 'what moved not added to the base',
    beyond: 'nothing moves between the base and the base with a growth',
    file: 'src/policy/moved.ts',
    find: 'base: base + moved,',
    replace: 'base,',
  },
  {
    name: 'kB read as 1024',
    file: 'src/policy/limit-text.ts',
    find: '  kB: 1000,',
    replace: '  kB: 1024,',
  },
  {
    name: 'a pattern reaches direct sub-benchmarks alone',
    file: 'src/policy/result-pattern.ts',
    find: "for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {",
    replace: "for (const at of [name.lastIndexOf('/')].filter((each) => each > 0)) {",
  },
  {
    name: 'a later budget replaces one of another attribute',
    file: 'src/policy/draft.ts',
    find: "return JSON.stringify([of, metric, of === 'result' ? '' : attribute, kind, per]);",
    replace: 'return JSON.stringify([of, metric, kind, per]);',
  },
  {
    name: 'fewer objects always chance',
    beyond: 'a growth that is put in takes no object away',
    file: 'src/policy/settle-counted.ts',
    find: 'const count = Math.abs(objects.delta) * operations;',
    replace: 'const count = objects.delta * operations;',
  },
  {
    name: 'the ratio of operations upside down',
    beyond: 'both sides of it ran the same operations',
    file: 'src/policy/settle-printed.ts',
    find: 'Math.max(0, operations.base / operations.head - 1);',
    replace: 'Math.max(0, operations.head / operations.base - 1);',
  },
  {
    name: 'a conclusion from the rows of results alone',
    file: 'src/policy/conclude.ts',
    find: 'const verdicts = findings.map(({ outcome }) => outcome.verdict);',
    replace:
      'const verdicts = results.flatMap((row) => row.findings.map(({ outcome }) => outcome.verdict));',
  },
  {
    name: 'a stricter fail-on exits 0',
    beyond: 'the exit code comes after the verdict',
    file: 'src/commands/exit-code.ts',
    find: "if (has('fail') && failOn !== 'never') return 1;",
    replace: "if (has('fail') && failOn === 'error') return 1;",
  },
  {
    name: 'findings in no order',
    file: 'src/policy/judgement.ts',
    find: `    VERDICTS.indexOf(a.outcome.verdict) - VERDICTS.indexOf(b.outcome.verdict) ||
`,
    replace: '',
  },
  {
    name: 'outside the timer only where both sides have it',
    beyond: 'both sides of it have the same timer',
    file: 'src/compare/counted-figures.ts',
    find: 'const isTimed = SIDES.some(',
    replace: 'const isTimed = SIDES.every(',
  },
];
