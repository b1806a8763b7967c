import { lostBy, obstacleTo } from '../../../src/fix/plan';
import { officialTable } from '../../../src/fix/official/official-table';
import type { CellAddress } from '../../../src/report/model';
import type { Edit } from '../../../src/rules/rule';
import { formOf } from '../../../src/schema/editions';
import { commented, named, run } from '../../support/commented-docx';
import { cell, paragraph } from '../ooxml/wordml';
import {
  after,
  control,
  headingLooks,
  headings,
  indexOf,
  linesOf,
  planned,
  read,
  wholeReport,
  xmlAfter,
} from './mended';

const plain = wholeReport();
const table = `<w:tbl><w:tr>${cell('附')}${cell('2')}</w:tr></w:tbl>`;
const locked = '<w:lock w:val="contentLocked"/>';

function obstacle(content: string, edit: Edit): unknown {
  const { report, markup } = read(content);
  return obstacleTo(report, { kind: 'offer', edits: [edit] }, markup);
}

function replaced(lines: readonly string[], old: string, ...now: string[]): readonly string[] {
  return lines.flatMap((line) => (line === old ? now : [line]));
}

describe('a cell', () => {
  /** A report with the table of chapter two, of which some figures are given by row and column. */
  function withFigures(figures: Readonly<Record<string, string>>): string {
    const form = formOf('2021').tables.disclosure;
    return wholeReport({
      2: officialTable(form, (row, column) => figures[`${row}/${column}`]),
    });
  }

  function placeOf(content: string, row: string, column: string): CellAddress {
    const found = read(content).report.tables[0]?.cell(row, column);
    if (!found) throw new Error(`there is no ${row}/${column}`);
    return found.address;
  }

  function setting(content: string, row: string, column: string, was: string): Edit {
    return { do: 'set-cell', cell: placeOf(content, row, column), was, now: '5' };
  }

  const body = withFigures({ 'regulations/issued': '3', 'fees/amount': '4' });
  const { paragraph: at } = placeOf(body, 'regulations', 'issued');

  test('is written where it still reads what it did', () => {
    expect(planned(body, setting(body, 'regulations', 'issued', '3'))).toEqual([
      { do: 'replace-text', paragraph: at, start: 0, end: 1, now: '5' },
    ]);
    expect(planned(body, setting(body, 'regulations', 'issued', '4'))).toBeUndefined();
    expect(planned(body, setting(body, 'regulations', 'inForce', '3'))).toBeUndefined();
  });

  test('that is blank looks like the nearest figure of its row, however near another is', () => {
    const content = withFigures({
      'regulations/issued': '1',
      'normativeDocuments/inForce': '1',
      'fees/amount': '1',
    });
    const likeOf = (row: string, column: string): unknown =>
      planned(content, setting(content, row, column, ''))?.[0];
    const [first, second] = [
      placeOf(content, 'regulations', 'issued').paragraph,
      placeOf(content, 'normativeDocuments', 'inForce').paragraph,
    ];
    expect(likeOf('regulations', 'inForce')).toMatchObject({ like: first });
    expect(likeOf('regulations', 'repealed')).toMatchObject({ like: first });
    expect(likeOf('normativeDocuments', 'issued')).toMatchObject({ like: second });
    const empty = withFigures({});
    const [edit] = planned(empty, setting(empty, 'regulations', 'issued', '')) ?? [];
    expect(edit).toBeDefined();
    expect(edit).not.toHaveProperty('like');
  });

  /** The markup of the cell's paragraph. */
  function own(): string {
    const { xml, body: scanned } = read(body);
    const span = scanned.paragraphs.find(({ index }) => index === at)?.xml;
    return xml.slice(span?.start, span?.end);
  }

  test('is written in the one of its paragraphs that shows something, and in no two', () => {
    const blanks = body.replace(own(), `<w:p/>${own()}<w:p/>`);
    expect(planned(blanks, setting(blanks, 'regulations', 'issued', '\n3\n'))).toMatchObject([
      { paragraph: at + 1, start: 0, end: 1 },
    ]);
    const both = body.replace(own(), own() + own());
    const edit = setting(both, 'regulations', 'issued', '3\n3');
    expect(planned(both, edit)).toBeUndefined();
    expect(obstacle(both, edit)).toBeUndefined();
  });

  test('that a control keeps is not written, and it is said why', () => {
    const held = body.replace(own(), control(own(), locked));
    expect(planned(held, setting(held, 'regulations', 'issued', '3'))).toBeUndefined();
    expect(obstacle(held, setting(held, 'regulations', 'issued', '3'))).toEqual({ is: 'locked' });
    expect(obstacle(body, setting(body, 'regulations', 'issued', '3'))).toBeUndefined();
    const blank = body.replace(own(), control('<w:p/>', locked));
    expect(planned(blank, setting(blank, 'regulations', 'issued', ''))).toBeUndefined();
    expect(obstacle(blank, setting(blank, 'regulations', 'issued', ''))).toEqual({ is: 'locked' });
  });
});

describe('a text', () => {
  const at = indexOf(plain, '文2');
  const change = { do: 'set-text', paragraph: at, start: 0, end: 1, was: '文', now: '新' } as const;

  test('is changed where it still reads what it did, and nowhere else', () => {
    expect(after(plain, change)).toEqual(replaced(linesOf(plain), '文2', '新2'));
    expect(after(plain, { ...change, was: '2' })).toBeUndefined();
    expect(after(plain, { ...change, paragraph: 999 })).toBeUndefined();
    expect(after(plain, { ...change, start: 1, end: 2, was: '2' })).toContain('文新');
  });

  test('within a control that keeps it is not, and beside one it is', () => {
    const content = (held: string): string =>
      wholeReport({ 2: `<w:p>${control(run('甲'), held)}${run('乙')}</w:p>` });
    const [open, closed] = [content(''), content(locked)];
    const whole = { ...change, paragraph: indexOf(open, '甲乙') };
    const one = { ...whole, was: '甲' };
    const other = { ...whole, start: 1, end: 2, was: '乙' };
    expect(after(open, one)).toContain('新乙');
    expect(after(closed, one)).toBeUndefined();
    expect(obstacle(closed, one)).toEqual({ is: 'locked' });
    expect(after(closed, other)).toContain('甲新');
    expect(after(closed, { ...whole, end: 2, was: '甲乙' })).toBeUndefined();
    // A point is in what stands before it.
    const point = { ...whole, was: '' };
    expect(after(closed, { ...point, start: 0, end: 0 })).toBeUndefined();
    expect(after(closed, { ...point, start: 1, end: 1 })).toBeUndefined();
    expect(after(closed, { ...point, start: 2, end: 2 })).toContain('甲乙新');
  });

  test('all changes of a fix are made, or none', () => {
    const other = { ...change, paragraph: indexOf(plain, '文3') };
    expect(after(plain, change, other)).toEqual(expect.arrayContaining(['新2', '新3']));
    expect(after(plain, change, { ...other, was: '3' })).toBeUndefined();
  });
});

describe('a heading that runs on from a paragraph', () => {
  const glued = (text: string): string =>
    wholeReport({ 1: paragraph(text) }).replace(paragraph(headings[1] ?? '', headingLooks), '');
  const splitting = (content: string, text: string, at: number, was = text): Edit => ({
    do: 'split-paragraph',
    paragraph: indexOf(content, text),
    at,
    was,
  });

  test('gets a paragraph of its own that looks as the other headings do', () => {
    const text = `文字。${headings[1] ?? ''}`;
    const content = glued(text);
    const lines = replaced(linesOf(content), text, '文字。', headings[1] ?? '');
    expect(after(content, splitting(content, text, 3))).toEqual(lines);
    const xml = xmlAfter(content, splitting(content, text, 3));
    expect(xml).toContain(`${headingLooks.replace('<w:jc', '<w:keepNext/><w:jc')}<w:r>`);
    expect(xml).toContain(`<w:t>文字。</w:t>`);
  });

  test('with text behind it is split off as it is', () => {
    const text = `文字。${headings[1] ?? ''}。又有文字。`;
    const content = glued(text);
    const edit = splitting(content, text, 3);
    expect(after(content, edit)).toEqual(replaced(linesOf(content), text, '文字。', text.slice(3)));
    expect(planned(content, edit)).toEqual([
      { do: 'split-paragraph', paragraph: indexOf(content, text), at: 3 },
    ]);
  });

  test('is left where its paragraph reads otherwise by now', () => {
    const text = `文字。${headings[1] ?? ''}`;
    const content = glued(text);
    expect(after(content, splitting(content, text, 3, '别的'))).toBeUndefined();
  });

  test('that is no heading of the form is split off as it is', () => {
    const content = wholeReport({ 1: paragraph('文字。别的标题') });
    expect(planned(content, splitting(content, '文字。别的标题', 3))).toEqual([
      { do: 'split-paragraph', paragraph: indexOf(content, '文字。别的标题'), at: 3 },
    ]);
  });
});

describe('a paragraph that is to go', () => {
  const removing = (content: string, text: string): Edit => ({
    do: 'remove-paragraph',
    paragraph: indexOf(content, text),
    was: text,
  });

  test('goes, but for the last, which is emptied', () => {
    expect(after(plain, removing(plain, '文2'))).toEqual(replaced(linesOf(plain), '文2'));
    expect(after(plain, removing(plain, '文6'))).toEqual(replaced(linesOf(plain), '文6', ''));
    expect(after(plain, { ...removing(plain, '文2'), was: '文3' } as Edit)).toBeUndefined();
  });

  test('between two tables, or above the first of all, it is emptied', () => {
    const between = wholeReport({ 2: table + paragraph('中') + table });
    expect(after(between, removing(between, '中'))).toEqual(replaced(linesOf(between), '中', ''));
    const behind = wholeReport({ 2: table + paragraph('后') + paragraph('再') });
    expect(after(behind, removing(behind, '后'))).toEqual(replaced(linesOf(behind), '后'));
    const above = wholeReport({ 2: paragraph('前') + table });
    expect(after(above, removing(above, '前'))).toEqual(replaced(linesOf(above), '前'));
  });

  test('that is all there is in a control it is emptied, unless that keeps it', () => {
    const alone = wholeReport({ 2: control(paragraph('甲')) });
    expect(after(alone, removing(alone, '甲'))).toEqual(replaced(linesOf(alone), '甲', ''));
    const two = wholeReport({ 2: control(paragraph('甲') + paragraph('乙')) });
    expect(after(two, removing(two, '甲'))).toEqual(replaced(linesOf(two), '甲'));
    const held = wholeReport({ 2: control(paragraph('甲'), locked) });
    expect(after(held, removing(held, '甲'))).toBeUndefined();
    expect(obstacle(held, removing(held, '甲'))).toMatchObject({ is: 'others' });
    const both = wholeReport({ 2: control(paragraph('甲') + paragraph('乙'), locked) });
    expect(after(both, removing(both, '甲'))).toBeUndefined();
    expect(obstacle(both, removing(both, '甲'))).toEqual({ is: 'locked' });
  });

  test('stays with what else is in it, which is named', () => {
    const content = wholeReport({ 2: `<w:p>${named('数', run('甲'))}</w:p>${paragraph('乙')}` });
    expect(after(content, removing(content, '甲'))).toBeUndefined();
    expect(obstacle(content, removing(content, '甲'))).toEqual({
      is: 'others',
      others: [{ kind: 'bookmark', count: 1 }],
    });
    expect(obstacle(content, removing(content, '乙'))).toBeUndefined();
  });

  test('is none of a cell', () => {
    const content = wholeReport({ 2: table + paragraph('后') });
    expect(after(content, removing(content, '附'))).toBeUndefined();
  });
});

describe('a paragraph that is to move', () => {
  const moving = (content: string, text: string, next: string): Edit => ({
    do: 'move-paragraph',
    paragraph: indexOf(content, text),
    was: text,
    before: indexOf(content, next),
  });

  test('comes to stand right before the other, with all that is in it', () => {
    const content = wholeReport({ 2: `<w:p>${headingLooks}${commented(run('甲'))}</w:p>` });
    const lines = replaced(replaced(linesOf(content), '甲'), '文4', '甲', '文4');
    expect(after(content, moving(content, '甲', '文4'))).toEqual(lines);
    expect(xmlAfter(content, moving(content, '甲', '文4'))).toContain(
      `<w:p>${headingLooks}${commented(run('甲'))}</w:p>${paragraph('文4')}`,
    );
    expect(after(content, { ...moving(content, '甲', '文4'), was: '乙' } as Edit)).toBeUndefined();
  });

  test('stays where it would go into a control, or into a cell, or out of one', () => {
    const content = wholeReport({
      2: control(paragraph('甲') + paragraph('乙')),
      3: table + paragraph('丙'),
    });
    expect(after(content, moving(content, '文1', '乙'))).toBeUndefined();
    expect(after(content, moving(content, '文1', '甲'))).toBeDefined();
    expect(after(content, moving(content, '文1', '附'))).toBeUndefined();
    expect(after(content, moving(content, '附', '文1'))).toBeUndefined();
    // Behind a table nothing more is put in to keep the two apart.
    const behind = after(content, moving(content, '文1', '丙'));
    expect(behind).toEqual(replaced(replaced(linesOf(content), '文1'), '丙', '文1', '丙'));
  });

  test('stays where it ends a section, or is kept, and it is said why', () => {
    const ends = wholeReport({ 2: paragraph('甲', '<w:pPr><w:sectPr/></w:pPr>') });
    expect(after(ends, moving(ends, '甲', '文4'))).toBeUndefined();
    expect(obstacle(ends, moving(ends, '甲', '文4'))).toEqual({ is: 'others', others: [] });
    const held = wholeReport({ 2: control(paragraph('甲'), locked) + paragraph('乙') });
    expect(after(held, moving(held, '甲', '文4'))).toBeUndefined();
    expect(obstacle(held, moving(held, '甲', '文4'))).toEqual({ is: 'locked' });
    expect(after(held, moving(held, '乙', '文4'))).toBeDefined();
    expect(after(held, moving(held, '文1', '文4'))).toBeDefined();
    const undeletable = wholeReport({
      2: control(paragraph('甲'), '<w:lock w:val="sdtLocked"/>'),
    });
    expect(obstacle(undeletable, moving(undeletable, '甲', '文4'))).toEqual({ is: 'locked' });
  });
});

describe('a paragraph that is put in', () => {
  test('stands behind the one it is named by, and looks like the prose above', () => {
    const looks = '<w:pPr><w:ind w:firstLine="640"/></w:pPr>';
    const content = wholeReport({ 2: paragraph('甲', looks) + table });
    const put = { do: 'insert-paragraph', after: indexOf(content, '甲'), text: '新' } as const;
    expect(after(content, put)).toEqual(replaced(linesOf(content), '甲', '甲', '新'));
    expect(xmlAfter(content, put)).toContain(`<w:p>${looks}<w:r><w:t xml:space="preserve">新`);
    expect(planned(content, put)).toMatchObject([{ do: 'insert-blocks', own: true }]);
    expect(after(content, { ...put, after: indexOf(content, '附') })).toBeUndefined();
  });

  test('never looks like a heading, wherever it stands', () => {
    const looks = '<w:pPr><w:ind w:firstLine="640"/></w:pPr>';
    const content = wholeReport({ 1: paragraph('甲', looks), 2: '' });
    const put = { do: 'insert-paragraph', after: indexOf(content, headings[1] ?? ''), text: '新' };
    expect(xmlAfter(content, put as Edit)).toContain(
      `<w:p>${looks}<w:r><w:t xml:space="preserve">新`,
    );
  });

  test('does not look like a heading that runs on into its text', () => {
    const looks = '<w:pPr><w:ind w:firstLine="640"/></w:pPr>';
    const glued = paragraph(`${headings[1] ?? ''}。甲`, headingLooks);
    const content = wholeReport({ 1: paragraph('乙', looks), 2: '' }).replace(
      paragraph(headings[1] ?? '', headingLooks),
      glued,
    );
    const put = indexOf(content, `${headings[1] ?? ''}。甲`);
    expect(xmlAfter(content, { do: 'insert-paragraph', after: put, text: '新' })).toContain(
      `${glued}<w:p>${looks}<w:r><w:t xml:space="preserve">新`,
    );
  });

  test('at the end of all it stands alone', () => {
    const put = { do: 'insert-paragraph', after: indexOf(plain, '文6'), text: '新' } as const;
    expect(planned(plain, put)).toEqual([
      { do: 'insert-paragraph', beside: put.after, where: 'after', text: '新', like: put.after },
    ]);
    expect(after(plain, put)).toEqual([...linesOf(plain), '新']);
  });
});

describe('a table that is to go', () => {
  const indexIn = (content: string, text: string): number => {
    const found = read(content).body.blocks.find(
      (block) => block.kind === 'table' && block.rows[0]?.cells[0]?.text === text,
    );
    return found?.kind === 'table' ? found.index : -1;
  };
  const removing = (content: string): Edit => ({
    do: 'remove-table',
    table: indexIn(content, '附'),
  });
  const another = table.replace('附', '别');

  test('goes, and nothing else', () => {
    const content = wholeReport({ 2: paragraph('前') + table + paragraph('后') });
    expect(after(content, removing(content))).toEqual(replaced(linesOf(content), '[附]'));
    const first = wholeReport({ 2: table + another + paragraph('后') });
    expect(after(first, removing(first))).toEqual(replaced(linesOf(first), '[附]'));
  });

  test('stays where its neighbours would grow together, or where there is none such', () => {
    const content = wholeReport({ 2: another + table + another + paragraph('后') });
    expect(after(content, removing(content))).toBeUndefined();
    expect(after(plain, { do: 'remove-table', table: 7 })).toBeUndefined();
  });

  test('leaves no control behind with nothing but blanks in it', () => {
    const content = wholeReport({ 2: control(`<w:p/>${table}<w:p/>`) + paragraph('后') });
    expect(after(content, removing(content))).toEqual(linesOf(wholeReport({ 2: paragraph('后') })));
    const more = wholeReport({ 2: control(`<w:p/>${table}${paragraph('内')}`) });
    expect(after(more, removing(more))).toEqual(replaced(linesOf(more), '[附]'));
  });

  test('stays in a control that is not to be deleted; what goes with it is told', () => {
    const held = wholeReport({ 2: control(table, '<w:lock w:val="sdtLocked"/>') });
    expect(after(held, removing(held))).toBeUndefined();
    const content = wholeReport({
      2: table.replace(run('2'), named('数', run('2'))) + paragraph('后'),
    });
    const { report, markup } = read(content);
    const fix = { kind: 'offer', edits: [removing(content)] } as const;
    expect(lostBy(report, fix, markup)).toEqual([{ kind: 'bookmark', count: 1 }]);
  });
});
