import { METRICS } from '../profile/metric.ts';

/* The keys of each mapping of a policy file; the schema for editors holds the same. */

export const POLICY_KEYS = [
  'version',
  'extends',
  'module',
  'built-in',
  'budgets',
  'missing-benchmarks',
  'ignore',
  'waivers',
  'accept',
  'on-inconclusive',
  'comment',
] as const;

export const BUDGET_KEYS = [
  'name',
  'benchmarks',
  'packages',
  'functions',
  'attribute',
  ...METRICS,
  'level',
] as const;

export const WAIVER_KEYS = [
  'budget',
  'benchmarks',
  'packages',
  'functions',
  'metric',
  'up-to',
  'reason',
  'owner',
  'expires',
] as const;

export const IGNORE_KEYS = ['packages', 'functions'] as const;
export const COMMENT_KEYS = ['max-rows', 'title'] as const;
