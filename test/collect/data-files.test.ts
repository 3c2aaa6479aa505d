import { expect, it } from 'vitest';
import { isData } from '../../src/collect/data-files.ts';

it('takes for data what a benchmark may read and the compiler does not', () => {
  const data = ['rows.json', 'db/testdata/x.go', 'Makefile', 'README.md', 'go.mod.txt'];
  expect(data.filter(isData)).toEqual(data);
  const compiled = ['row.go', 'go.mod', 'sub/go.sum', 'go.work.sum', '.github/ci.yml'];
  expect(compiled.filter(isData)).toEqual([]);
});
