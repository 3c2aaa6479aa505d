import { afterEach, describe, expect, it, vi } from 'vitest';
import { terminalWidth } from '../../src/commands/output.ts';
import { STDOUT } from '../../src/outlet.ts';
import { alignColumns } from '../../src/report/columns.ts';

const names = ['JSON', 'YAML'].flatMap((form) =>
  ['Small', 'Large'].map(
    (size) => `BenchmarkEncodeAll${form}DocumentsOf${size}CustomersWithTheirOrdersAndPayments`,
  ),
);
const columns = [{ align: 'left', isName: true }, { align: 'right' }] as const;

describe('a table in a terminal', () => {
  it('keeps of each name what tells it from all others, also where a line is wider then', () => {
    const rows = names.map((name, i) => [name, `${i} B`]);
    for (let width = 20; width < 90; width += 1) {
      const lines = alignColumns(rows, columns, width);
      const cut = lines.map((line) => line.split('  ')[0]!);
      expect(new Set(cut).size).toBe(names.length);
      for (const each of cut) expect(each).not.toMatch(/~\d$/);
    }
  });

  it('has names cut as long as a line is too wide, and all of them alike', () => {
    const rows = [
      [`BenchmarkA${'x'.repeat(60)}`, '1 B'],
      [`BenchmarkB${'x'.repeat(60)}`, '2 B'],
    ];
    for (const line of alignColumns(rows, columns, 40)) expect(line).toHaveLength(40);
  });
});

describe('where a report goes', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('has no width but in a terminal, so that nothing is cut in a pipe or a file', () => {
    const width = vi.spyOn(STDOUT, 'columns', 'get');
    width.mockReturnValue(80);
    expect(terminalWidth(undefined)).toBe(80);
    expect(terminalWidth('report.txt')).toBeUndefined();
    width.mockReturnValue(undefined);
    expect(terminalWidth(undefined)).toBeUndefined();
  });
});
