import type { SideLabel } from '../report/report-input.ts';
import type { Baseline, BaselineQuest } from './baseline.ts';

/** What the report says of a baseline: which commit, whose run, how old. */
export function baselineLabel(
  { sha, distance, runId, createdAt }: Baseline,
  { base, branch }: BaselineQuest,
  event: string,
  now: number,
): SideLabel {
  const what = BASE_OF[event] ?? 'the base';
  const age = ageOf(createdAt, now);
  return { sha, description: [place(), `from run ${runId}`, age].filter(Boolean).join(', ') };

  function place(): string {
    if (distance === 0) return what;
    if (distance !== undefined) return `${commits(distance)} before ${what}`;
    const newest = `the newest push run of ${branch ?? 'the branch'}`;
    return base === undefined ? newest : `${newest}, as ${what} and its near ancestors have none`;
  }
}

/** One label for all sources of a base, which need not have found the same commit. */
export function joinLabels(labels: readonly SideLabel[]): SideLabel | undefined {
  const [first, ...others] = labels;
  const texts = [first, ...others].map((label, i) => {
    const commit = i > 0 && label?.sha !== first?.sha ? `${label?.sha?.slice(0, 7)}: ` : '';
    return `${commit}${label?.description ?? ''}`;
  });
  return first && { ...first, description: [...new Set(texts)].join('; ') };
}

const BASE_OF: Readonly<Record<string, string>> = {
  pull_request: 'the merge base',
  pull_request_target: 'the merge base',
  workflow_run: 'the merge base',
  issue_comment: 'the merge base',
  merge_group: 'the base of the merge group',
  push: 'the commit before',
};

function commits(count: number): string {
  return count === 1 ? '1 commit' : `${count} commits`;
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function ageOf(createdAt: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(createdAt)) / 1000);
  if (!Number.isFinite(seconds)) return '';
  for (const [unit, length] of STEPS) {
    const count = Math.floor(seconds / length);
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'} old`;
  }
  return 'just now';
}
