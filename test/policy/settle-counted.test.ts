import { describe, expect, it } from 'vitest';
import { by, NO_GROWTH, side } from '../helpers/function-spec.ts';
import { judged, openRows } from '../helpers/spec.ts';

/* What two processes of the same code may differ by. Every profile here is of 1000 operations. */

describe('three objects over all operations', () => {
  it('are chance, and no growth', () => {
    const base = side('1000 64000 X > m.Get');
    expect(openRows(judged(base, side('1003 64192 X > m.Get'), NO_GROWTH))).toEqual([]);
    expect(openRows(judged(base, side('1004 64256 X > m.Get'), NO_GROWTH))).toEqual([
      'fail Get BenchmarkX alloc_space 64→64.256',
    ]);
  });

  it('are no larger ones: as many as before, or of another size', () => {
    const base = side('1000 64000 X > m.Get');
    expect(openRows(judged(base, side('1000 64064 X > m.Get'), NO_GROWTH))).toHaveLength(1);
    expect(openRows(judged(base, side('998 96000 X > m.Get'), NO_GROWTH))).toHaveLength(1);
    expect(openRows(judged(base, side('1001 1064000 X > m.Get'), NO_GROWTH))).toHaveLength(1);
  });

  it('are allowed above a cap, and a cap that was always broken is broken', () => {
    const zero = by('alloc_objects: { max: 0 }');
    const pool = (objects: number) => side(`${objects} ${64 * objects} X > m.Get`);
    expect(openRows(judged(pool(1), pool(3), zero))).toEqual([]);
    expect(openRows(judged(pool(1), pool(4), zero))).toHaveLength(1);
    expect(openRows(judged(pool(1000), pool(1001), zero))).toHaveLength(1);
    const bytes = by('alloc_space: { max: 32 B }');
    expect(openRows(judged(pool(1000), pool(1001), bytes))).toHaveLength(1);
    expect(openRows(judged(pool(499), pool(503), bytes))).toEqual([]);
    expect(openRows(judged(pool(499), pool(504), bytes))).toHaveLength(1);
  });
});
