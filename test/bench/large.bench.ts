import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { readProfile } from '../../src/profile/read-profile.ts';
import { buildView } from '../../src/view/view.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';

const name = 'profiles/large.pb.gz';
const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
const large = readProfile(bytes, name);
const base = fixtureSet('demo/base');
const head = fixtureSet('demo/head');

describe('11,500 samples', () => {
  bench('read', () => void readProfile(bytes, name));
  bench('view', () => void buildView([large], { metric: 'alloc_space' }));
});

describe('the demo', () => {
  bench('compare', () => void compare(base, head));
});
