import { getInput, getMultilineInput } from '@actions/core';
import type { FormerSettings, MeasuringSettings } from '../collect/measuring-options.ts';
import { FAIL_ON, type FailOn, MISSING_BASE, type OnMissingBase } from '../commands/exit-code.ts';
import { UserError } from '../errors.ts';
import { readFlag, readMeasuringInputs } from './measuring-inputs.ts';

export const COMMENT_MODES = ['on-change', 'always', 'on-failure', 'never'] as const;

export type CommentMode = (typeof COMMENT_MODES)[number];

/** Everything a workflow can set, read and checked. */
export interface Inputs {
  /** Source texts; empty where not given. */
  readonly base: readonly string[];
  readonly head: readonly string[];
  /** What is measured where no sources are given, and how. */
  readonly measuring: MeasuringSettings & FormerSettings;
  /** The folder to measure in, from the workspace; `''` is the workspace. */
  readonly workingDirectory: string;
  /** Path of the policy; undefined for the usual place. */
  readonly policy: string | undefined;
  readonly comment: CommentMode;
  readonly commentKey: string;
  /** What follows the key after a slash: this job's part of a shared comment. */
  readonly commentPart: string | undefined;
  /** Whether a push is commented on where its pull request was merged. */
  readonly commentMerged: boolean;
  readonly failOn: FailOn;
  readonly onMissingBase: OnMissingBase;
  /** Folder for the report files; undefined for one of the runner's own. */
  readonly reportDir: string | undefined;
  /** What a later step uploads the page as; undefined where none does. */
  readonly reportArtifact: string | undefined;
  /** `''`: nothing is asked of GitHub. */
  readonly token: string;
}

/** The only place that reads inputs. A bad one is a `UserError` that names what is allowed. */
export function readInputs(): Inputs {
  return {
    base: getMultilineInput('base'),
    head: getMultilineInput('head'),
    policy: optional('policy'),
    measuring: readMeasuringInputs(),
    workingDirectory: getInput('working-directory'),
    comment: choice('comment', COMMENT_MODES, 'on-change'),
    ...commentKey(),
    commentMerged: readFlag('comment-merged') ?? false,
    failOn: choice('fail-on', FAIL_ON, 'error'),
    onMissingBase: choice('on-missing-base', MISSING_BASE, 'fail'),
    reportDir: optional('report-dir'),
    reportArtifact: optional('report-artifact'),
    token: getInput('github-token'),
  };
}

function optional(name: string): string | undefined {
  return getInput(name) || undefined;
}

function choice<T extends string>(name: string, allowed: readonly T[], usual: T): T {
  const text = getInput(name);
  if (text === '') return usual;
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UserError(`input ${name}: "${text}" is none of ${allowed.join(', ')}`);
}

function commentKey(): Pick<Inputs, 'commentKey' | 'commentPart'> {
  const text = getInput('comment-key') || 'default';
  const [, key, part] = /^([\w.-]{1,64})(?:\/([\w.-]{1,64}))?$/.exec(text) ?? [];
  if (key !== undefined) return { commentKey: key, commentPart: part };
  throw new UserError(
    `input comment-key: "${text}" is none of KEY or KEY/PART, each of 64 letters, digits, ".", "_" and "-" at most`,
  );
}
