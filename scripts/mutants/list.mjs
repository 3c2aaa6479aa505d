// Ways to break the gate, one at a time: `find` stands once in `file` and becomes `replace`. Who
// adds some needs to know nothing of the self-test: one more entry is all.

/** @typedef {{ name: string, file: string, find: string, replace: string }} Mutant */

/** @type {readonly Mutant[]} */
export const MUTANTS = [
  {
    name: 'limits a thousandfold',
    file: 'src/policy/limit-text.ts',
    find: 'const value = Number(number) * factor;',
    replace: 'const value = Number(number) * factor * 1000;',
  },
  {
    name: 'a share a hundredfold',
    file: 'src/policy/limit-text.ts',
    find: 'const share = Number(percent) / 100;',
    replace: 'const share = Number(percent);',
  },
  {
    name: 'a share alone held above 64 B',
    file: 'src/policy/limit-text.ts',
    find: '{ bytes: 4, count: 0.25 }',
    replace: '{ bytes: 64, count: 0.25 }',
  },
  {
    name: 'KiB read as bytes',
    file: 'src/policy/limit-text.ts',
    find: '  KiB: 1024,',
    replace: '  KiB: 1,',
  },
  {
    name: 'share and amount: the smaller holds',
    file: 'src/policy/hold.ts',
    find: 'Math.max(limit.absolute, (limit.relative ?? 0)',
    replace: 'Math.min(limit.absolute, (limit.relative ?? 0)',
  },
  {
    name: 'the absolute amount ignored where base is 0',
    file: 'src/policy/hold.ts',
    find: "    case 'increase':\n      // 0.29",
    replace: "    case 'increase':\n      if (base === 0) return Number.MAX_VALUE;\n      // 0.29",
  },
  {
    name: 'max judged as increase',
    file: 'src/policy/hold.ts',
    find: 'return { measured: head, allowed, below: 0, above: 0 };',
    replace: 'return { measured: delta, allowed, below: 0, above: 0 };',
  },
  {
    name: 'a target dropped: set-up',
    file: 'src/policy/judge-results.ts',
    find: '      ...diff.results.flatMap((result) => judgeSetUp(diff, budget, limit, result, isJudged) ?? []),\n',
    replace: '',
  },
  {
    name: 'a target dropped: packages',
    file: 'src/policy/targets.ts',
    find: '.map(measuredPackage);',
    replace: '.slice(0, 0).map(measuredPackage);',
  },
  {
    name: 'only the first match judged: results',
    file: 'src/policy/judge-results.ts',
    find: '            .filter(({ id }) => isJudged(id))\n            .flatMap((result) => judgePrinted',
    replace:
      '            .filter(({ id }) => isJudged(id))\n            .slice(0, 1)\n            .flatMap((result) => judgePrinted',
  },
  {
    name: 'only the first match judged: functions',
    file: 'src/policy/targets.ts',
    find: '.map(measuredFunction);',
    replace: '.slice(0, 1).map(measuredFunction);',
  },
  {
    name: "head read from the base's files",
    file: 'src/load-sides.ts',
    find: "loadSide('head', request, decoded)",
    replace: "loadSide('base', request, decoded)",
  },
  {
    name: 'one metric always within',
    file: 'src/policy/settle-slope.ts',
    find: 'export function settleSlope(limit: Limit, counted: CountedResult, figure: Figure): Settled {\n',
    replace:
      "export function settleSlope(limit: Limit, counted: CountedResult, figure: Figure): Settled {\n  if (limit.metric === 'alloc_objects') return { over: 0, outcome: 'kept' };\n",
  },
  {
    name: 'sums of one side for both',
    file: 'src/compare/counted-figures.ts',
    find: "const of = { base: measurementsOf(runs, 'base'), head: measurementsOf(runs, 'head') };",
    replace:
      "const of = { base: measurementsOf(runs, 'base'), head: measurementsOf(runs, 'base') };",
  },
  {
    name: 'sums of one side for both: functions',
    file: 'src/compare/noisy-change.ts',
    find: "const head = addUpRepeats('head', runs, { weigh, per });",
    replace: "const head = addUpRepeats('base', runs, { weigh, per });",
  },
  {
    name: 'M and N swapped',
    file: 'src/profile/set-processes.ts',
    find: "      [low, { pair, at: 'low', repeat }],\n      [high, { pair, at: 'high', repeat }],",
    replace:
      "      [low, { pair, at: 'high', repeat }],\n      [high, { pair, at: 'low', repeat }],",
  },
  {
    name: 'slope not divided',
    file: 'src/compare/slope.ts',
    find: 'return (high - low) / operationsBetween(pair);',
    replace: 'return operationsBetween(pair) > 0 ? high - low : 0;',
  },
  {
    name: 'slope divided by N',
    file: 'src/compare/slope.ts',
    find: 'return (high - low) / operationsBetween(pair);',
    replace: 'return (high - low) / pair[1];',
  },
  {
    name: 'claimed stacks halved',
    file: 'src/compare/claimed.ts',
    find: 'parts[partOf(rolesOn(stacks, roles, sample))].push(sample);',
    replace: "parts[sample % 2 ? 'left' : partOf(rolesOn(stacks, roles, sample))].push(sample);",
  },
  {
    name: 'only stacks with a benchmark claimed',
    file: 'src/compare/claimed.ts',
    find: "return has('other') || has('benchmark') ? 'result' : 'left';",
    replace: "return has('benchmark') ? 'result' : 'left';",
  },
  {
    name: 'medians replaced by the minimum',
    file: 'src/compare/median.ts',
    find: '  const sorted = [...values].sort((a, b) => a - b);',
    replace:
      '  if (values.length > 0) return Math.min(...values);\n  const sorted = [...values].sort((a, b) => a - b);',
  },
  {
    name: '/run limits never judged',
    file: 'src/policy/judge-profiles.ts',
    find: ".filter(({ per }) => per === 'run')",
    replace: ".filter(({ per }) => per === ('never' as string))",
  },
  {
    name: 'function budgets matched against nothing',
    file: 'src/policy/match.ts',
    find: 'literal.has(name) || matches(asOneElement(name))',
    replace: 'literal.has(name) && name === asOneElement(name)',
  },
  {
    name: 'level error treated as warning',
    file: 'src/policy/draft.ts',
    find: "draft.budget.level === 'error' ? 'fail' : 'warn'",
    replace: "draft.budget.level === 'error' ? 'warn' : 'warn'",
  },
  {
    name: 'a run that fails concludes with a warning',
    file: 'src/policy/conclude.ts',
    find: "if (worst === 'fail') return 'fail';",
    replace: "if (worst === 'fail') return 'warn';",
  },
  {
    name: 'the first budget wins over later ones',
    file: 'src/policy/judge.ts',
    find: 'drafts.set(draftKey(draft), draft);',
    replace: 'if (!drafts.has(draftKey(draft))) drafts.set(draftKey(draft), draft);',
  },
  {
    name: 'objects judged by bytes',
    file: 'src/policy/judge-results.ts',
    find: 'const figure = counted.figures[limit.metric];',
    replace: 'const figure = counted.figures.alloc_space;',
  },
  {
    name: 'results of one package only',
    file: 'src/compare/counted-results.ts',
    find: 'for (const entry of manifests[side].flatMap(({ packages }) => packages)) {',
    replace:
      'for (const entry of manifests[side].flatMap(({ packages }) => packages.slice(0, 1))) {',
  },
  {
    name: 'the noise allowance a thousandfold: three objects',
    file: 'src/policy/settle-counted.ts',
    find: 'const CHANCE_OBJECTS = 3;',
    replace: 'const CHANCE_OBJECTS = 3000;',
  },
  {
    name: 'the noise allowance a thousandfold: lines',
    file: 'src/policy/settle-printed.ts',
    find: 'export const CHANCE = { bytes: 6 * 1024, count: 48 } as const;',
    replace: 'export const CHANCE = { bytes: 6000 * 1024, count: 48000 } as const;',
  },
  {
    name: 'everything ignored',
    file: 'src/policy/targets.ts',
    find: 'inPackages(path) && (!named || (local !== undefined && named(local)));',
    replace: "path !== '' && (!named || (local !== undefined && named(local)));",
  },
  {
    name: 'everything has moved',
    file: 'src/policy/moved.ts',
    find: 'return grew > 0 ? Math.max(0, grew - shrank) / grew : 1;',
    replace: 'return grew > 0 ? 0 : 1;',
    beyond: 'it is about causes, and no verdict has one',
  },
  {
    name: 'everything is over',
    file: 'src/policy/settle-counted.ts',
    find: "  if (outcome === 'kept') return { over, outcome };",
    replace: "  if (outcome === 'kept') return { over, outcome: 'broken' };",
  },
];
