import { expect, it } from 'vitest';
import { changedData, isData } from '../../src/collect/data-files.ts';

it('takes for data what a benchmark may read and the compiler does not', () => {
  expect(
    ['rows.json', 'db/testdata/x.go', 'Makefile', 'web/page.html'].filter(isData),
  ).toHaveLength(4);
  const compiled = ['row.go', 'asm_amd64.s', 'go.mod', 'sub/go.sum', 'README.md', '.github/ci.yml'];
  expect(compiled.filter(isData)).toEqual([]);
});

it('looks only into the module of the package', () => {
  expect(changedData(['sql/rows.json', 'x.go'], 'sql')).toBe('sql/rows.json');
  expect(changedData(['sql2/rows.json', 'x.go'], 'sql')).toBeUndefined();
  expect(changedData(['sql/rows.json'], '')).toBe('sql/rows.json');
});
