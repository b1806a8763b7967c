import type { Finding } from '../src/check/finding';
import { formOf, editionNames } from '../src/schema/editions';
import { tableIds } from '../src/schema/form';
import { formCells } from '../src/schema/walk';
import { documentOf } from './support/case';
import { caseOf } from './support/case-file';
import type { CaseTable } from './support/document';
import { unmatched } from './support/findings';
import { officialTable } from './support/official-table';

function tablesOf(text: string): readonly CaseTable[] {
  return documentOf(text).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

function widths(table: CaseTable): readonly number[] {
  return table.rows.map(({ cells }) => cells.reduce((sum, { gridSpan }) => sum + gridSpan, 0));
}

/** The texts of a row's cells, each with its span. */
function shown(table: CaseTable | undefined, row: number): readonly string[] {
  return (table?.rows[row]?.cells ?? []).map(({ text, gridSpan, vMerge }) =>
    [text, gridSpan > 1 ? `×${gridSpan}` : '', vMerge === 'continue' ? '↑' : ''].join(''),
  );
}

describe('official tables', () => {
  const all = editionNames().flatMap((edition) =>
    tableIds.map((id) => [edition, id, formOf(edition).tables[id]] as const),
  );

  it.each(all)('%s %s fills its grid and holds every figure', (_edition, _id, form) => {
    const table = officialTable(form);
    expect(new Set(widths(table))).toEqual(new Set([form.width]));
    const figures = table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ role }) =>
        role.is === 'figure' ? [{ row: role.row, column: role.column }] : [],
      ),
    );
    expect(figures).toEqual(formCells(form).map(({ row, column }) => ({ row, column })));
  });

  it('are merged as printed', () => {
    const [table] = tablesOf('[表三]');
    expect(table?.rows).toHaveLength(28);
    expect(shown(table, 1)).toEqual(['×3↑', '自然人', '法人或其他组织×5', '总计']);
    expect(shown(table, 5).slice(0, 2)).toEqual(['三、本年度办理结果', '（一）予以公开×2']);
    expect(shown(table, 8).slice(0, 3)).toEqual(['↑', '↑', '2.其他法律行政法规禁止公开']);
    expect(shown(tablesOf('[表二 2019]')[0], 6)).toEqual(['行政许可', '0×2', '0', '0']);
  });
});

describe('changes to a table', () => {
  it.each([
    ['remove-column: legalService', 9],
    ['remove-row: （三）不予公开', 10],
    ['remove-row: refused.stateSecret', 10],
    ['merge-figures: granted = 0', 10],
    ['extra-row-after: refused.stateSecret = 9.其他 | 1 | 1 | 1 | 1 | 1 | 1 | 7', 10],
    ['flatten', 10],
  ])('%s leaves no row too long or too short', (change, width) => {
    const [table] = tablesOf(`[表三]\n  ${change}`);
    expect(new Set(table && widths(table))).toEqual(new Set([width]));
  });

  it('moves a merged label down when its first row goes', () => {
    const [table] = tablesOf('[表三]\n  remove-row: refused.stateSecret');
    expect(shown(table, 7).slice(0, 3)).toEqual([
      '↑',
      '（三）不予公开',
      '2.其他法律行政法规禁止公开',
    ]);
  });

  it('splits a table around a paragraph that one of its rows becomes', () => {
    const { blocks } = documentOf(
      '[表二]\n  split-before: 第二十条第（八）项 paragraph: 第二十条第（八）项',
    );
    expect(
      blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.text)),
    ).toEqual([11, '第二十条第（八）项', 2]);
  });

  it.each(['  remove-row: 无此行', '  nothing.at = 3', '  label: 无此标签 => 某', '  turn: 90'])(
    'refuses “%s”',
    (change) => {
      expect(() => documentOf(`[表二]\n${change}`)).toThrow();
    },
  );
});

describe('a case', () => {
  it('takes a table away with what is written below it', () => {
    const { document } = caseOf(
      'replace: [表二] => ![picture]\n---\n[表二]\n  fees.amount = 1\n尾',
    );
    expect(document.blocks).toMatchObject([{ role: 'picture' }, { role: 'text', text: '尾' }]);
  });

  it.each([
    'base: clean\nreplace: 没有这句 => 有',
    'base: clean\ndelete: 没有这句',
    'base: clean\nset: applications.granted.nobody = 1',
    'base: clean\nexpect: fatal',
    'base: clean\nexpect: error colour=red',
    'nothing: said',
    'expect: error',
  ])('refuses “%s”', (source) => {
    expect(() => caseOf(source)).toThrow();
  });

  it('gives each expectation a finding of its own, the vague ones last', () => {
    const finding = (row: string): Finding => ({
      is: 'wrong',
      code: 'sum',
      severity: 'error',
      rule: 'some-rule',
      key: row,
      at: [{ row }],
    });
    const { expectations } = caseOf(
      'expect: error code=sum\nexpect: error row=total\nexpect: error row="granted"\n---\n文',
    );
    const total = finding('total');
    expect(unmatched([total, finding('granted'), finding('x')], expectations)).toEqual({
      surplus: [],
      unmet: [],
    });
    expect(unmatched([total, finding('x'), finding('y')], expectations)).toMatchObject({
      surplus: [{ key: 'y' }],
      unmet: [{ line: 'error row="granted"' }],
    });
  });
});
