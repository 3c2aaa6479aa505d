import { expect } from 'vitest';
import { type Comparison, compare } from '../../src/compare/comparison.ts';
import { stepsTaken } from '../../src/compare/statistics/steps.ts';
import { UserError } from '../../src/errors.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { type NamedFile, requireProfiles } from '../../src/profile/read-set.ts';
import { diffDocument } from '../../src/report/diff-report.ts';
import { diffJson, reportJson } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/report.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { shownMetric } from '../../src/report/reproduce.ts';
import { selfTestJson, selfTestLine } from '../../src/report/self-test.ts';
import { toPlain } from '../../src/report/spans.ts';
import { text } from '../../src/report/text.ts';
import { readSet } from '../helpers/read.ts';
import { tested } from '../helpers/self-test.ts';
import type { OddSides } from './odd-sides.ts';

const budget = (lines: string, rest = '') =>
  parsePolicy(`version: 1\n${rest}budgets:\n  - name: b\n${lines}`, 'policy.yml');

export const POLICIES = [
  defaultPolicy(),
  budget(
    `    packages: ["**"]
    functions: ["*"]
    attribute: flat
    alloc_space: { increase: 0/run, max: 1 MiB/run }
    alloc_objects: { increase: 5% and 10/run, max: 1000/run }
    inuse_space: { increase: 1 KiB/run }
`,
  ),
  budget(
    `    packages: ["**"]
    alloc_space: { increase: 16 B, max: 64 B }
    alloc_objects: { increase: 1 }
    inuse_space: { increase: 1 KiB }
`,
  ),
  budget(
    `    packages: ["**"]
    attribute: cum
    alloc_space: { increase: 900% and 1 B/run }
    alloc_objects: { increase: 5%, max: 9007199254740991 }
`,
    'on-inconclusive: fail\n',
  ),
  budget(
    `    packages: ["m.io/x"]
    functions: [F]
    benchmarks: [BenchmarkX]
    alloc_objects: { increase: 0 }
    inuse_objects: { max: 0 }
`,
    'built-in: off\n',
  ),
  budget(
    `    benchmarks: ["**"]
    alloc_space: { increase: 0, max: 1 KiB }
    alloc_objects: { increase: 5%, max: 1000/run }
    inuse_space: { increase: 0 }
`,
    'built-in: off\nmissing-benchmarks: fail\n',
  ),
  budget(
    `    benchmarks: ["(init)", "(set-up)"]
    alloc_space: { increase: 0, max: 64 KiB }
    alloc_objects: { increase: 0 }
    inuse_space: { increase: 1 KiB }
`,
    'missing-benchmarks: ignore\n',
  ),
  budget(
    `    packages: ["**"]
    functions: ["*"]
    benchmarks: ["BenchmarkX/a"]
    attribute: cum
    alloc_space: { increase: 0, max: 0 }
    alloc_objects: { increase: 0, max: 0 }
    inuse_objects: { increase: 5% }
`,
    'on-inconclusive: fail\n',
  ),
];

export interface Came {
  /** Undefined where the files were refused as a user's fault. */
  readonly comparison: Comparison | undefined;
  readonly judgement: Judgement | undefined;
  /** Whatever was shown, in every form. */
  readonly shown: readonly string[];
  /** Steps that the statistics took. */
  readonly steps: number;
}

/** From bytes to everything that a reader sees, as `check`, `check --self-test` and `diff` go it. */
export async function wholeWay(
  files: { readonly base: readonly NamedFile[]; readonly head: readonly NamedFile[] },
  {
    policy: policyIndex,
    exact,
    isSelfTested = true,
  }: Pick<OddSides, 'policy' | 'exact'> & { readonly isSelfTested?: boolean },
): Promise<Came> {
  const before = stepsTaken();
  const shown: string[] = [];
  let comparison: Comparison | undefined;
  let judgement: Judgement | undefined;
  try {
    const base = readSet(files.base);
    const head = readSet(files.head);
    const sides = { base: { description: 'base' }, head: { description: 'head' } };
    const common = { ...sides, commands: [], version: '0' };
    const policy = POLICIES[policyIndex]!;
    comparison = compare(base, head, policy.modules);
    judgement = judge(comparison, policy);
    const selfTest = isSelfTested ? await trials(files, policy) : undefined;
    const input: ReportInput = { ...common, judgement, ...(selfTest && { selfTest }) };
    const report = buildReport(input);
    shown.push(text(report.document), markdown(report.document), reportJson(report));
    shown.push(...report.annotations.map(({ message }) => message));
    if (selfTest) shown.push(toPlain(selfTestLine(selfTest)), selfTestJson(selfTest));
    expect(structuredClone(judgement)).toEqual(judgement);
    requireProfiles(base, 'base');
    requireProfiles(head, 'head');
    const { diff } = compare(base, head, undefined, exact ? 'exact' : 'declared');
    const metric = shownMetric(diff, { metric: diff.metrics[policyIndex % diff.metrics.length]! });
    const document = diffDocument({ ...common, diff, metric });
    shown.push(text(document), markdown(document), diffJson({ ...common, diff }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    shown.push(error.message);
  }
  return { comparison, judgement, shown, steps: stepsTaken() - before };
}

/** The self-test of some sides, in which a healthy gate is neither blind nor accused. */
async function trials(files: Parameters<typeof tested>[0], policy: Parameters<typeof tested>[1]) {
  const { judgement: _, ...selfTest } = await tested(files, policy);
  expect(selfTest.trials.filter(({ outcome }) => outcome.kind === 'missed')).toEqual([]);
  expect(selfTest.trials.filter(({ outcome }) => outcome.kind === 'accused')).toEqual([]);
  return selfTest;
}
