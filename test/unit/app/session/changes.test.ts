import { partOf, partsTogether, plannedFix, safeFixes } from '../../../../src/app/session/changes';
import type { ChangePart, Checked, PlannedFix } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import type { Place } from '../../../../src/report/model';
import type { Edit, Fix } from '../../../../src/rules/rule';
import { cell, paragraph } from '../../ooxml/wordml';
import { headings, indexOf, read, wholeReport } from '../../fix/mended';

const long = '本单位全年共收到申请十二件，办结十一件，结转一件，均按时答复。';
const body = wholeReport({
  1: paragraph(long),
  2: `${paragraph('甲')}<w:tbl><w:tr>${cell('附')}${cell('2')}</w:tr></w:tbl>${paragraph('丙')}`,
});
const { report, markup } = read(body);
const at = indexOf(body, long);

// Nothing but the report is looked at here.
const checked = { report } as unknown as Checked;

function replacing(start: number, end: number, now: string, index = at): BodyEdit {
  return { do: 'replace-text', paragraph: index, start, end, now };
}

function setting(start: number, end: number, now: string, index = at): Edit {
  const text = report.body.paragraphs.find((one) => one.index === index)?.text ?? '';
  return { do: 'set-text', paragraph: index, start, end, was: text.slice(start, end), now };
}

function found(place: Place, ...edits: Edit[]): Finding {
  const fix: Fix = { kind: 'safe', edits };
  return {
    is: 'wrong',
    rule: 'a-rule',
    severity: 'error',
    code: 'wrong',
    at: [place],
    key: 'key',
    fixes: [fix],
  };
}

function plan(place: Place, ...edits: Edit[]): PlannedFix | undefined {
  const finding = found(place, ...edits);
  const [fix] = finding.fixes ?? [];
  return fix && plannedFix(checked, finding, fix, markup);
}

function part(edit: BodyEdit, ...places: Place[]): ChangePart {
  return partOf(report, edit, places);
}

describe('what one edit changes is told in a few words', () => {
  test('a text with a little on both sides, and what is cut off', () => {
    const place = { paragraph: at };
    const [before, behind] = [`…${long.slice(4, 10)}`, `${long.slice(12, 18)}…`];
    expect(part(replacing(10, 12, '13'))).toEqual({
      place,
      was: `${before}十二${behind}`,
      now: `${before}13${behind}`,
      pieces: [{ same: before }, { was: '十二', now: '13' }, { same: behind }],
    });
    expect(part(replacing(0, 3, '本局'))).toMatchObject({
      was: '本单位全年共收到申…',
      now: '本局全年共收到申…',
      pieces: [{ same: '本' }, { was: '单位', now: '局' }, { same: '全年共收到申…' }],
    });
    const end = long.length;
    expect(part(replacing(end - 1, end, '！'))).toMatchObject({ now: `…${long.slice(-7, -1)}！` });
  });

  test('where nothing is left of it, or nothing was there before', () => {
    expect(part(replacing(0, 1, '', indexOf(body, '甲')))).toMatchObject({
      was: '甲',
      now: '',
      pieces: [{ was: '甲', now: '' }],
    });
    expect(part(replacing(1, 1, '乙', indexOf(body, '甲')))).toMatchObject({
      was: '甲',
      now: '甲乙',
      pieces: [{ same: '甲' }, { was: '', now: '乙' }],
    });
  });

  test('its place is the finding’s own where that is in the paragraph', () => {
    const address = { table: 0, row: 0, cell: 1, paragraph: indexOf(body, '2') };
    const place: Place = { table: 'disclosure', cell: address };
    const edit = replacing(0, 1, '3', address.paragraph);
    expect(part(edit, { chapter: 'other' }, place).place).toBe(place);
    expect(part(edit, { paragraph: at }).place).toEqual({ paragraph: address.paragraph });
    const own = { paragraph: at, range: { start: 0, end: 1 } };
    expect(part(replacing(0, 1, ''), own).place).toBe(own);
  });

  test.each<[string, BodyEdit, Partial<ChangePart>]>([
    [
      'a split',
      { do: 'split-paragraph', paragraph: at, at: 14 },
      {
        place: { paragraph: at },
        was: `…${long.slice(8, 20)}…`,
        now: `…${long.slice(8, 14)}¶${long.slice(14, 20)}…`,
      },
    ],
    ['a join', { do: 'join-paragraphs', paragraph: at }, { was: '¶', now: '' }],
    ['a removal', { do: 'remove-paragraph', paragraph: indexOf(body, '丙') }, { was: '丙' }],
    [
      'an insertion',
      { do: 'insert-paragraph', beside: at, where: 'after', text: '新' },
      { place: { paragraph: at }, now: '新' },
    ],
    [
      'blocks put in',
      {
        do: 'insert-blocks',
        beside: at,
        where: 'after',
        markup: `${paragraph('一')}<w:p/>${paragraph('二')}`,
      },
      { place: { paragraph: at }, now: '一 二' },
    ],
    [
      'blocks taken away',
      { do: 'remove-blocks', first: indexOf(body, '附'), count: 3 },
      { place: { paragraph: indexOf(body, '附') }, was: '附 2 丙' },
    ],
    [
      'what is put back',
      {
        do: 'put-back',
        first: at,
        count: 1,
        had: 1,
        isSame: true,
        lead: '',
        is: paragraph('新'),
        was: paragraph('旧'),
      },
      { place: { paragraph: at }, was: '新', now: '旧' },
    ],
  ])('%s', (_, edit, expected) => {
    expect(part(edit)).toMatchObject(expected);
  });
});

describe('what a fix changes', () => {
  const place = { paragraph: at };

  test('is told edit by edit, in its order', () => {
    const planned = plan(place, setting(10, 12, '13'), setting(0, 1, '乙', indexOf(body, '甲')));
    expect(planned?.edits).toEqual([
      replacing(10, 12, '13'),
      replacing(0, 1, '乙', indexOf(body, '甲')),
    ]);
    expect(planned?.parts.map(({ was, now }) => [was, now])).toEqual([
      [`…${long.slice(4, 18)}…`, `…${long.slice(4, 10)}13${long.slice(12, 18)}…`],
      ['甲', '乙'],
    ]);
    expect(planned?.rebuilt).toEqual([]);
    expect(planned?.lost).toEqual([]);
  });

  test('is told by name where it is a chapter, a table or a paragraph as a whole', () => {
    const partsOf = (edit: Edit): unknown => plan(place, edit)?.parts;
    expect(
      partsOf({ do: 'insert-table', table: 'disclosure', chapter: 'disclosure', edition: '2021' }),
    ).toEqual([{ place: { chapter: 'disclosure', table: 'disclosure' }, did: 'inserted' }]);
    const index = report.body.blocks.find(({ kind }) => kind === 'table')?.index ?? -1;
    expect(partsOf({ do: 'remove-table', table: index })).toEqual([{ place, did: 'removed' }]);
    expect(
      partsOf({ do: 'move-paragraph', paragraph: indexOf(body, '甲'), was: '甲', before: at }),
    ).toEqual([{ place: { paragraph: indexOf(body, '甲') }, did: 'moved' }]);
    expect(partsOf({ do: 'insert-paragraph', after: at, text: '新的一句。' })).toMatchObject([
      { now: '新的一句。' },
    ]);
    expect(
      partsOf({ do: 'remove-paragraph', paragraph: indexOf(body, '丙'), was: '丙' }),
    ).toMatchObject([{ was: '丙' }]);
    const split = { do: 'split-paragraph', paragraph: at, at: 14, was: long } as const;
    expect(partsOf(split)).toMatchObject([{ now: `…${long.slice(8, 14)}¶${long.slice(14, 20)}…` }]);
  });

  test('is a chapter put in or moved', () => {
    const heading = paragraph(headings[2] ?? '', '<w:pPr><w:jc w:val="center"/></w:pPr>');
    const without = read(wholeReport().replace(heading, ''));
    const finding = found(
      { chapter: 'applications' },
      {
        do: 'insert-chapter',
        chapter: 'applications',
        edition: '2021',
      },
    );
    const [fix] = finding.fixes ?? [];
    const planned =
      fix &&
      plannedFix({ report: without.report } as unknown as Checked, finding, fix, without.markup);
    expect(planned?.parts).toEqual([{ place: { chapter: 'applications' }, did: 'inserted' }]);
    const parts = wholeReport().split(heading);
    const swapped = read(`${parts[0] ?? ''}${parts[1] ?? ''}${heading}${paragraph('文3')}`);
    const moving = found(
      { chapter: 'applications' },
      { do: 'move-chapter', chapter: 'applications' },
    );
    const [move] = moving.fixes ?? [];
    const moved =
      move &&
      plannedFix({ report: swapped.report } as unknown as Checked, moving, move, swapped.markup);
    expect(moved?.parts).toEqual([{ place: { chapter: 'applications' }, did: 'moved' }]);
  });

  test('is nothing where one of its edits cannot be made', () => {
    const gone = { ...setting(0, 1, '乙'), was: '丁' } as Edit;
    expect(plan(place, setting(10, 12, '13'), gone)).toBeUndefined();
  });
});

describe('what several fixes change together', () => {
  const place = { paragraph: at };
  const plans = (...edits: Edit[]): readonly PlannedFix[] =>
    edits.flatMap((edit) => plan(place, edit) ?? []);

  test('is told once for a paragraph, as it reads after all of them', () => {
    const [first, ...others] = partsTogether(
      plans(
        setting(12, 12, '（含上年）'),
        setting(0, 3, '本局'),
        setting(0, 1, '乙', indexOf(body, '甲')),
      ),
    );
    expect(others).toMatchObject([{ was: '甲', now: '乙' }]);
    expect(first).toEqual({
      place,
      places: 2,
      was: `${long.slice(0, 18)}…`,
      now: `本局${long.slice(3, 12)}（含上年）${long.slice(12, 18)}…`,
      pieces: [
        { same: '本' },
        { was: '单位', now: '局' },
        { same: long.slice(3, 12) },
        { was: '', now: '（含上年）' },
        { same: `${long.slice(12, 18)}…` },
      ],
    });
  });

  test('is shortened where much stands between, by no less than it takes to say so', () => {
    const between = (end: number): string => {
      const [only] = partsTogether(plans(setting(0, 1, '某'), setting(end, end + 1, '某')));
      return only?.now ?? '';
    };
    expect(between(14)).toBe(`某${long.slice(1, 14)}某${long.slice(15, 21)}…`);
    expect(between(15)).toBe(`某${long.slice(1, 7)}…${long.slice(9, 15)}某${long.slice(16, 22)}…`);
  });

  test('is told as it was planned where an edit is told in other parts', () => {
    const table = report.body.blocks.find(({ kind }) => kind === 'table')?.index ?? -1;
    const removal = plan(place, { do: 'remove-table', table });
    expect(removal && partsTogether([removal])).toEqual([{ place, did: 'removed' }]);
    const [one] = plans(setting(0, 1, '某'));
    expect(one && partsTogether([one])).toEqual(one?.parts);
  });
});

describe('of safe fixes that want the same', () => {
  const place = { paragraph: at };
  const made = (...edits: Edit[]): readonly string[] =>
    safeFixes(
      checked,
      edits.map((edit) => found(place, edit)),
      markup,
    ).flatMap(({ fix }) => fix.edits.map((edit) => ('now' in edit ? edit.now : edit.do)));

  test.each<[string, readonly [Edit, Edit], number]>([
    ['stretches apart', [setting(0, 2, '一'), setting(3, 5, '二')], 2],
    ['stretches that touch', [setting(0, 2, '一'), setting(2, 4, '二')], 2],
    ['a stretch and its end', [setting(0, 2, '一'), setting(2, 2, '二')], 2],
    ['stretches that overlap', [setting(0, 3, '一'), setting(2, 4, '二')], 1],
    ['a stretch and one within it', [setting(0, 4, '一'), setting(1, 2, '二')], 1],
    ['one point', [setting(2, 2, '一'), setting(2, 2, '二')], 1],
    ['one stretch', [setting(2, 4, '一'), setting(2, 4, '二')], 1],
    ['two paragraphs', [setting(0, 1, '一'), setting(0, 1, '二', indexOf(body, '甲'))], 2],
    [
      'a text and its paragraph',
      [
        setting(0, 1, '一', indexOf(body, '丙')),
        { do: 'remove-paragraph', paragraph: indexOf(body, '丙'), was: '丙' },
      ],
      1,
    ],
    [
      'a text and a split',
      [setting(0, 1, '一'), { do: 'split-paragraph', paragraph: at, at: 14, was: long }],
      2,
    ],
    [
      'two splits',
      [
        { do: 'split-paragraph', paragraph: at, at: 14, was: long },
        { do: 'split-paragraph', paragraph: at, at: 20, was: long },
      ],
      1,
    ],
  ])('%s: the first is made, and the other where it can be', (_, edits, count) => {
    expect(made(...edits)).toHaveLength(count);
    expect(made(...edits)[0]).toBe('now' in edits[0] ? edits[0].now : edits[0].do);
  });

  test('none is made that only a person may choose', () => {
    const finding = found(place, setting(0, 1, '一'));
    const offered: Finding = {
      ...finding,
      fixes: [{ kind: 'offer', edits: [setting(0, 1, '一')] }],
    };
    const { fixes: _, ...bare } = finding;
    expect(safeFixes(checked, [offered, bare, finding], markup)).toHaveLength(1);
    const both: Finding = {
      ...finding,
      fixes: [...(offered.fixes ?? []), ...(finding.fixes ?? [])],
    };
    expect(safeFixes(checked, [both], markup)).toMatchObject([{ fix: { kind: 'safe' } }]);
  });
});
