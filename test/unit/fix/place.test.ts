import { officialTable } from '../../../src/fix/official/official-table';
import { planTableAt } from '../../../src/fix/official/new-report';
import { rowLabel } from '../../../src/schema/labels';
import { formOf } from '../../../src/schema/editions';
import type { ChapterId, TableId } from '../../../src/schema/form';
import { commented, run } from '../../support/commented-docx';
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

const form = formOf('2021');
const plain = wholeReport();
const [, second = '', third = '', fourth = '', , sixth = ''] = headings;

/** A chapter's heading, as these reports have it. */
function heading(text: string): string {
  return paragraph(text, headingLooks);
}

function official(id: TableId, figures: Readonly<Record<string, string>> = {}): string {
  return officialTable(form.tables[id], (row, column) => figures[`${row}/${column}`]);
}

/** What an official table is told by. */
function corner(id: TableId): string {
  return linesOf(official(id) + paragraph(''))[0] ?? '';
}

const [disclosure, applications] = [corner('disclosure'), corner('applications')];

function without(content: string, ...parts: string[]): string {
  return parts.reduce((left, part) => left.replace(part, ''), content);
}

function insertingChapter(chapter: ChapterId) {
  return { do: 'insert-chapter', chapter, edition: '2021' } as const;
}

function insertingTable(table: TableId, chapter: ChapterId = table) {
  return { do: 'insert-table', table, chapter, edition: '2021' } as const;
}

function inserted(lines: readonly string[], before: string, ...more: string[]): readonly string[] {
  return lines.flatMap((line) => (line === before ? [...more, line] : [line]));
}

describe('a chapter’s heading that is missing', () => {
  test('stands before the next chapter there is, looking like its heading', () => {
    const content = without(plain, heading(third));
    expect(after(content, insertingChapter('applications'))).toEqual(
      inserted(linesOf(content), fourth, third),
    );
    const kept = headingLooks.replace('<w:jc', '<w:keepNext/><w:jc');
    expect(xmlAfter(content, insertingChapter('applications'))).toContain(
      `<w:p>${kept}<w:r><w:t xml:space="preserve">${third}</w:t></w:r></w:p>${heading(fourth)}`,
    );
    expect(planned(content, insertingChapter('applications'))).toMatchObject([
      { do: 'insert-blocks', where: 'before', own: true },
    ]);
  });

  test('stands before its own table, wherever that is', () => {
    const content = without(
      wholeReport({ 2: paragraph('文2') + official('applications') + paragraph('文3') }),
      heading(third),
      paragraph('文3'),
    );
    expect(after(content, insertingChapter('applications'))).toEqual(
      inserted(linesOf(content), applications, third),
    );
  });

  test('is not put between two tables', () => {
    const content = without(
      wholeReport({ 2: official('disclosure') + official('applications') + paragraph('文') }),
      heading(third),
    );
    expect(after(content, insertingChapter('applications'))).toBeUndefined();
  });

  test('of the last chapter stands above the signature, or at the end of what shows', () => {
    const closing = paragraph('临江区民政局') + paragraph('2025年1月20日');
    const signed = without(wholeReport({}, closing), heading(sixth));
    expect(after(signed, insertingChapter('other'))).toEqual(
      inserted(linesOf(signed), '临江区民政局', sixth),
    );
    const bare = without(wholeReport({}, '<w:p/><w:p/>'), heading(sixth));
    expect(after(bare, insertingChapter('other'))).toEqual(linesOf(bare).toSpliced(-2, 0, sixth));
    const last = without(plain, heading(sixth));
    expect(after(last, insertingChapter('other'))).toEqual([...linesOf(last), sixth]);
    expect(planned(last, insertingChapter('other'))).toMatchObject([
      { do: 'insert-paragraph', beside: indexOf(last, '文6'), where: 'after', keepsNext: true },
    ]);
    expect(planned(bare, insertingChapter('other'))).toMatchObject([{ do: 'insert-blocks' }]);
  });

  test('is not put into a control, nor before a heading that its paragraph does not begin with', () => {
    const held = without(
      wholeReport({ 2: control(paragraph('甲') + heading(fourth)) }),
      heading(third),
      paragraph('文3'),
    ).replace(heading(fourth) + paragraph('文4'), '');
    expect(after(held, insertingChapter('applications'))).toBeUndefined();
    const glued = without(plain, heading(third), paragraph('文3')).replace(
      heading(fourth),
      paragraph(`前文。${fourth}`),
    );
    const lines = after(glued, insertingChapter('applications'));
    expect(lines).toEqual(inserted(linesOf(glued), headings[4] ?? '', third));
  });

  test('looks as the form has it where there is no other', () => {
    const content = paragraph('临江区民政局2024年政府信息公开工作年度报告') + paragraph('文');
    expect(planned(content, insertingChapter('overview'))).toMatchObject([
      { do: 'insert-blocks', beside: 1, where: 'after' },
    ]);
    expect(xmlAfter(content, insertingChapter('overview'))).toContain('w:eastAsia="黑体"');
  });
});

describe('a table that is missing', () => {
  test('stands behind its chapter’s text', () => {
    const content = wholeReport({ 2: `${paragraph('文2')}<w:p/>` });
    const lines = linesOf(content);
    expect(after(content, insertingTable('disclosure'))).toEqual(
      lines.toSpliced(lines.indexOf('文2') + 1, 0, disclosure),
    );
  });

  test('stands where its chapter is going to, and does not grow together with another', () => {
    const content = without(plain, heading(third), paragraph('文3'));
    expect(after(content, insertingTable('applications'))).toEqual(
      inserted(linesOf(content), fourth, applications),
    );
    const other = `<w:tbl><w:tr>${cell('附')}</w:tr></w:tbl>`;
    const beside = wholeReport({ 2: other });
    expect(after(beside, insertingTable('disclosure'))).toEqual(
      inserted(linesOf(beside), third, '', disclosure),
    );
  });

  test('stands before the table of a chapter whose heading is missing', () => {
    const content = without(
      wholeReport({ 2: paragraph('文2') + official('applications') + paragraph('表后') }),
      heading(third),
      paragraph('文3'),
    );
    expect(after(content, insertingTable('disclosure'))).toEqual(
      inserted(linesOf(content), applications, disclosure),
    );
  });

  test('is not put into a control', () => {
    const content = wholeReport({ 2: control(paragraph('甲') + heading(third)) }).replace(
      heading(third) + paragraph('文3'),
      paragraph('文3'),
    );
    expect(after(content, insertingTable('disclosure'))).toBeUndefined();
  });

  test('is put behind a paragraph that a person chose, apart from the next', () => {
    const content = wholeReport({ 2: paragraph('甲') + official('disclosure') });
    const { body } = read(content);
    const edit = planTableAt(body, indexOf(content, '甲'), 'applications', '2021');
    expect(edit).toMatchObject({
      do: 'insert-blocks',
      beside: indexOf(content, '甲'),
      where: 'after',
    });
    expect(edit?.do === 'insert-blocks' && edit.markup.endsWith('</w:tbl><w:p/>')).toBe(true);
    const alone = planTableAt(body, indexOf(content, '文1'), 'applications', '2021');
    expect(alone?.do === 'insert-blocks' && alone.markup.endsWith('</w:tbl>')).toBe(true);
    expect(planTableAt(body, 0, 'applications', '2021')).toMatchObject({ beside: 0 });
    const inside = body.paragraphs.find(({ text }) => text === '行政许可')?.index ?? -1;
    expect(planTableAt(body, inside, 'applications', '2021')).toBeUndefined();
  });
});

describe('a table that is replaced by the official one', () => {
  const rebuilding = { do: 'rebuild-table', table: 'disclosure', edition: '2021' } as const;
  const figures = { 'regulations/issued': '17', 'fees/amount': '23' };
  const extra = `<w:tr>${cell('另有一项')}${cell('99')}</w:tr></w:tbl>`;

  function figuresIn(xml: string): readonly string[] {
    return [...xml.matchAll(/>(\d+)<\/w:t>/g)].map(([, figure]) => figure ?? '');
  }

  test('keeps every figure in its cell and stands where it stood', () => {
    const content = wholeReport({
      2: official('disclosure', figures).replace('</w:tbl>', extra) + paragraph('后'),
    });
    expect(after(content, rebuilding)).toEqual(linesOf(content));
    expect(figuresIn(xmlAfter(content, rebuilding) ?? '')).toEqual(['17', '23']);
    expect(xmlAfter(content, rebuilding)).not.toContain('另有一项');
  });

  test('is not where a cell holds a picture or a table, or no paragraph holds its place', () => {
    const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl><w:p/>`;
    const nested = official('disclosure', figures).replace(
      '</w:tbl>',
      extra.replace(paragraph('99'), inner),
    );
    expect(after(wholeReport({ 2: nested }), rebuilding)).toBeUndefined();
    const other = `<w:tbl><w:tr>${cell('附')}</w:tr></w:tbl>`;
    const amid = wholeReport({ 2: other + official('disclosure') + other + paragraph('后') });
    expect(after(amid, rebuilding)).toBeUndefined();
    const below = wholeReport({ 2: other + official('disclosure') + paragraph('后') });
    expect(after(below, rebuilding)).toEqual(linesOf(below));
  });

  test('is not amid a control', () => {
    const held = wholeReport({
      2: control(paragraph('甲') + official('disclosure') + paragraph('乙')),
    });
    expect(after(held, rebuilding)).toBeUndefined();
    expect(after(plain, rebuilding)).toBeUndefined();
  });

  test('in two pieces is one again', () => {
    const whole = official('disclosure', figures);
    const fees = whole.indexOf(rowLabel(form.tables.disclosure, 'fees')?.text ?? '');
    const at = whole.lastIndexOf('<w:tr>', fees);
    const start = whole.slice(0, whole.indexOf('<w:tr>'));
    const cut = `${whole.slice(0, at)}</w:tbl><w:p/>${start}${whole.slice(at)}`;
    const content = wholeReport({ 2: cut + paragraph('后') });
    const lines = after(content, rebuilding);
    expect(lines?.filter((line) => line.startsWith('['))).toEqual([disclosure]);
    expect(figuresIn(xmlAfter(content, rebuilding) ?? '')).toEqual(['17', '23']);
    // What a person wrote between the two stays.
    const apart = content.replace('</w:tbl><w:p/>', `</w:tbl>${paragraph('中')}`);
    const left = after(apart, rebuilding);
    expect(left?.filter((line) => line.startsWith('['))).toEqual([disclosure]);
    expect(left).toContain('中');
    expect(left).toContain('后');
  });
});

describe('a table in the wrong chapter', () => {
  const moving = { do: 'move-table', table: 'disclosure', chapter: 'disclosure' } as const;

  test('moves to the end of its own chapter’s text, as it is', () => {
    const own = official('disclosure', { 'regulations/issued': '17' });
    const content = wholeReport({ 4: own + paragraph('文4') });
    const lines = linesOf(content).filter((line) => line !== disclosure);
    expect(after(content, moving)).toEqual(inserted(lines, third, disclosure));
    expect(xmlAfter(content, moving)).toContain(paragraph('文2') + own);
  });

  test('is kept apart from another that is there already', () => {
    const other = `<w:tbl><w:tr>${cell('附')}</w:tr></w:tbl>`;
    const content = wholeReport({ 2: other, 4: official('disclosure') + paragraph('文4') });
    const lines = linesOf(content).filter((line) => line !== disclosure);
    expect(after(content, moving)).toEqual(inserted(lines, third, '', disclosure));
  });

  test('stays where its chapter is missing, or it is not there', () => {
    const content = without(
      wholeReport({ 4: official('disclosure') + paragraph('文4') }),
      heading(second),
      paragraph('文2'),
    );
    expect(after(content, moving)).toBeUndefined();
    expect(after(plain, moving)).toBeUndefined();
  });
});

describe('a chapter in the wrong place', () => {
  const swap = (one: number, other: number, closing = ''): string => {
    const parts = headings.map((text, at) => heading(text) + paragraph(`文${String(at + 1)}`));
    [parts[one - 1], parts[other - 1]] = [parts[other - 1] ?? '', parts[one - 1] ?? ''];
    return paragraph('临江区民政局2024年政府信息公开工作年度报告') + parts.join('') + closing;
  };

  test('moves with all that is in it to before the next that stays', () => {
    const content = swap(2, 3);
    expect(after(content, { do: 'move-chapter', chapter: 'disclosure' })).toEqual(linesOf(plain));
    expect(after(content, { do: 'move-chapter', chapter: 'applications' })).toBeUndefined();
  });

  test('moves to the end, but above the signature', () => {
    const closing = paragraph('临江区民政局') + paragraph('2025年1月20日');
    const parts = headings.map((text, at) => heading(text) + paragraph(`文${String(at + 1)}`));
    const [last = '', ...others] = parts.toReversed();
    const title = paragraph('临江区民政局2024年政府信息公开工作年度报告');
    const content = title + last + others.toReversed().join('') + closing;
    expect(after(content, { do: 'move-chapter', chapter: 'other' })).toEqual(
      linesOf(wholeReport({}, closing)),
    );
    const unsigned = title + last + others.toReversed().join('');
    expect(after(unsigned, { do: 'move-chapter', chapter: 'other' })).toEqual(linesOf(plain));
  });

  test('the last of the document leaves its closing lines where they are', () => {
    const closing = paragraph('临江区民政局') + paragraph('2025年1月20日');
    const parts = headings.map((text, at) => heading(text) + paragraph(`文${String(at + 1)}`));
    const [first = '', ...others] = parts;
    const title = paragraph('临江区民政局2024年政府信息公开工作年度报告');
    const content = title + others.join('') + first + closing;
    expect(after(content, { do: 'move-chapter', chapter: 'overview' })).toEqual(
      linesOf(wholeReport({}, closing)),
    );
  });

  test('takes its comments along, and two that go to one place come in their order', () => {
    const parts = headings.map((text, at) => heading(text) + paragraph(`文${String(at + 1)}`));
    const title = paragraph('临江区民政局2024年政府信息公开工作年度报告');
    const [one = '', two = '', three = '', four = '', five = '', six = ''] = parts;
    const marked = three.replace(run('文3'), commented(run('文3')));
    const content = title + one + four + five + six + marked + two;
    const both = after(
      content,
      { do: 'move-chapter', chapter: 'applications' },
      { do: 'move-chapter', chapter: 'disclosure' },
    );
    expect(both).toEqual(linesOf(plain));
    expect(
      xmlAfter(content, { do: 'move-chapter', chapter: 'applications' })?.includes(
        commented(run('文3')),
      ),
    ).toBe(true);
  });
});

describe('the topics of chapter one', () => {
  const topics = form.topics.map(({ id, title }) => ({ id, text: title.text }));
  const [a = '', b = '', c = '', d = '', e = ''] = topics.map(({ text }) => text);
  const ids = topics.map(({ id }) => id);
  const sub = '<w:pPr><w:ind w:firstLine="640"/></w:pPr>';
  const inserting = (...at: number[]) =>
    ({ do: 'insert-topics', topics: ids.filter((_, index) => at.includes(index)) }) as const;

  function overview(...lines: string[]): string {
    return wholeReport({ 1: lines.map((line) => paragraph(line, sub)).join('') });
  }

  test('come each before the next that is there, and those behind count on', () => {
    const content = overview(`（一）${b}`, '文。', `（二）${d}`, '文。');
    expect(after(content, inserting(0, 2, 4))?.slice(2, 9)).toEqual([
      `（一）${a}`,
      `（二）${b}`,
      '文。',
      `（三）${c}`,
      `（四）${d}`,
      '文。',
      `（五）${e}`,
    ]);
    expect(xmlAfter(content, inserting(0))).toContain('<w:keepNext/><w:ind');
  });

  test('are numbered as the others are', () => {
    const plainly = overview(`1.${b}`, '文。');
    expect(after(plainly, inserting(0))?.slice(2, 4)).toEqual([`1.${a}`, `2.${b}`]);
    const bracketed = overview(`(一)${b}`, '文。');
    expect(after(bracketed, inserting(0))?.slice(2, 4)).toEqual([`（一）${a}`, `(二)${b}`]);
    const bare = overview('总的来看都好。');
    expect(after(bare, inserting(0, 1))?.slice(2, 5)).toEqual([
      '总的来看都好。',
      `（一）${a}`,
      `（二）${b}`,
    ]);
  });

  test('have no place where chapter one is missing', () => {
    const content = without(plain, heading(headings[0] ?? ''), paragraph('文1'));
    expect(after(content, inserting(0))).toBeUndefined();
  });
});
