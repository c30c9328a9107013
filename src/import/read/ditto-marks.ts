/** 〃・同上・同左: marks that stand for the cell above or beside, filled in before the rows are read. */
import type { GridRow } from './table.ts';

const ABOVE = /^(?:〃|″|々|仝|同上|同じ|上に同じ|\/\/|″″|〃〃)$/;
const BESIDE = /^(?:同左|左に同じ|←)$/;
/** 同　サブセンター: 同 stands for the name above */
const ABOVE_AND_MORE = /^同[\s　]+(?=\S)/;

export function withoutDittos(rows: readonly GridRow[]): readonly GridRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    row.cells.forEach((cell, index) => {
      const plain = cell.normalize('NFKC').trim();
      const upper = above[index]?.trim() ?? '';
      if (ABOVE.test(plain) && upper !== '') cells.push(upper);
      else if (BESIDE.test(plain) && index > 0) cells.push(cells[index - 1]!);
      else if (ABOVE_AND_MORE.test(cell.trim()) && upper !== '')
        cells.push(`${upper} ${cell.trim().replace(ABOVE_AND_MORE, '')}`);
      else cells.push(cell);
    });
    above = cells.some((cell) => cell.trim() !== '') ? cells : above;
    return { ...row, cells };
  });
}
