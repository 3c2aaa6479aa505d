import { heap, only, type Side } from './spec.ts';

/* Budgets on functions. */

/** A side whose output says nothing of its own. */
export const side = (profile: string, output = 'X 1000 1 1', period = 1): Side => [
  output,
  heap(profile, { period }),
];

export const FUNCTIONS = ['packages: ["**/m"]', 'functions: ["*"]'];
/** A policy of one budget on every function, with one limit. */
export const by = (limit: string, ...lines: string[]) => only(...FUNCTIONS, ...lines, limit);
export const NO_GROWTH = by('alloc_space: { increase: 0 }');
