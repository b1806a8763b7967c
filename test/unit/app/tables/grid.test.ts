import type { Grid, GridLine } from '../../../../src/app/tables/grid';
import { gridOf } from '../../../../src/app/tables/grid';
import { formOf, editionNames } from '../../../../src/schema/editions';
import { tableIds } from '../../../../src/schema/form';
import { formCells } from '../../../../src/schema/walk';

const every = editionNames().flatMap((edition) =>
  tableIds.map((id) => [edition, id, formOf(edition).tables[id]] as const),
);

/** A line as a person would read it. */
function told(line: GridLine): string {
  switch (line.is) {
    case 'header':
      return line.cells.map(({ label, colSpan }) => `${label}×${colSpan}`).join(' ');
    case 'figures':
      return `${'  '.repeat(line.depth)}${line.label}: ${line.figures.length}`;
    case 'group':
      return `${'  '.repeat(line.depth)}${line.label}`;
    case 'heading':
      return line.label;
  }
}

function toldLines({ lines }: Grid): readonly string[] {
  return lines.map(told);
}

describe.each(every)('the picture of %s %s', (_, __, form) => {
  const grid = gridOf(form);

  it('has every figure of the form once', () => {
    const drawn = grid.lines.flatMap((line) =>
      line.is === 'figures' ? line.figures.map(({ row, column }) => `${row}/${column}`) : [],
    );
    expect(drawn.sort()).toEqual(
      formCells(form)
        .map(({ row, column }) => `${row}/${column}`)
        .sort(),
    );
  });

  it('fills its width in every line, and no column twice', () => {
    for (const line of grid.lines) {
      if (line.is !== 'figures') continue;
      let next = 0;
      for (const { start, span } of line.figures) {
        expect(start).toBe(next);
        next = start + span;
      }
      expect(next).toBe(grid.width);
    }
  });
});

describe('the table of chapter four', () => {
  it('is turned into rows, so that it fits a narrow pane', () => {
    const grid = gridOf(formOf('2021').tables.reviewAndLitigation);
    expect(toldLines(grid)).toEqual([
      '结果维持×1 结果纠正×1 其他结果×1 尚未审结×1 总计×1',
      '行政复议: 5',
      '行政诉讼',
      '  未经复议直接起诉: 5',
      '  复议后起诉: 5',
    ]);
    expect(grid).toMatchObject({ width: 5, head: 1 });
  });
});

describe('the table of chapter three', () => {
  const grid = gridOf(formOf('2021').tables.applications);
  const lines = toldLines(grid);

  it('has the organisations under their header, without the one over all', () => {
    expect(lines.slice(0, 2)).toEqual([
      '自然人×1 法人或其他组织×5 总计×1',
      '商业企业×1 科研机构×1 社会公益组织×1 法律服务机构×1 其他×1',
    ]);
    expect(grid).toMatchObject({ width: 7, head: 2 });
  });

  it('has each group of rows on a line of its own, labels without their explanations', () => {
    expect(lines.slice(4, 9)).toEqual([
      '三、本年度办理结果',
      '  （一）予以公开: 7',
      '  （二）部分公开: 7',
      '  （三）不予公开',
      '    1.属于国家秘密: 7',
    ]);
  });
});

describe('the table of chapter two', () => {
  it('has a header in each section, so none stays over the whole', () => {
    const grid = gridOf(formOf('2021').tables.disclosure);
    expect(toldLines(grid).slice(0, 7)).toEqual([
      '第二十条第（一）项',
      '本年制发件数×1 本年废止件数×1 现行有效件数×1',
      '规章: 3',
      '行政规范性文件: 3',
      '第二十条第（五）项',
      '本年处理决定数量×3',
      '行政许可: 1',
    ]);
    expect(grid.head).toBe(0);
  });
});
