import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { memStatsText } from '../../src/report/pprof-text-memstats.ts';
import { buildView } from '../../src/view/view.ts';
import { fixtures } from '../helpers/pprof.ts';
import { readProfile } from '../helpers/read.ts';

const profile = readProfile(readFileSync(join(fixtures, 'demo/base/money.pb.gz')), 'money.pb.gz');

it('lists the counters under each other', () => {
  const memStats = new Map([
    ['Alloc', '1024'],
    ['NumGC', '3'],
    ['DebugGC', 'false\u001b'],
  ]);
  const text = memStatsText(buildView([{ ...profile, memStats }]));
  expect(text).toBe('Alloc    1024\nNumGC    3\nDebugGC  false\uFFFD\n');
});

it('says where counters come from where there are none', () => {
  expect(() => memStatsText(buildView([profile]))).toThrow(UserError);
  expect(() => memStatsText(buildView([profile]))).toThrow('?debug=1');
});
