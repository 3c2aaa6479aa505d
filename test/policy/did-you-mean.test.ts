import { expect, it } from 'vitest';
import { didYouMean } from '../../src/policy/did-you-mean.ts';

const KEYS = ['packages', 'functions', 'max'];

it.each([
  ['packges', ' (did you mean "packages"?)'],
  ['package', ' (did you mean "packages"?)'],
  ['pakcages', ' (did you mean "packages"?)'],
  ['function', ' (did you mean "functions"?)'],
  ['mxa', ' (did you mean "max"?)'],
  ['maxi', ' (did you mean "max"?)'],
  ['min', ': known here are packages, functions, max'],
  ['', ': known here are packages, functions, max'],
  ['x'.repeat(10_000), ': known here are packages, functions, max'],
])('%s', (word, expected) => {
  expect(didYouMean(word, KEYS)).toBe(expected);
});
