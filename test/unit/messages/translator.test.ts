import { rules } from '../../../src/rules';
import type { Equation, Term } from '../../../src/facts/relations/equation';
import type { Edit } from '../../../src/rules/rule';
import { formOf, editionNames } from '../../../src/schema/editions';

import { formCells } from '../../../src/schema/walk';
import { placeholdersOf } from '../../../src/messages/fill';
import { createTranslator } from '../../../src/messages/translator';

const chinese = createTranslator('zh', rules);
const english = createTranslator('en', rules);
const address = { table: 1, row: 2, cell: 3, paragraph: 40 };

describe('both languages', () => {
  it.each(rules.map(({ id, words }) => [id, words] as const))('explain %s', (_, words) => {
    for (const { name, why, messages } of [words.zh, words.en]) {
      expect([name, why, ...Object.values(messages)].map((text) => text.trim())).not.toContain('');
    }
    const needs = ({ messages }: typeof words.zh) =>
      Object.entries(messages)
        .map(([code, message]) => [code, placeholdersOf(message)])
        .sort();
    expect(needs(words.en)).toEqual(needs(words.zh));
  });
});

describe('a message', () => {
  const words = { name: '名', why: '因', messages: { wrong: '{row}缺{labels}共{count}项' } };
  const rule = {
    id: 'a-rule',
    basis: [],
    severity: 'error',
    words: { zh: words, en: { ...words, messages: { wrong: '{count} missing: {labels}' } } },
    look: () => [],
  } as const;
  const finding = {
    is: 'wrong',
    rule: 'a-rule',
    severity: 'error',
    code: 'wrong',
    key: 'k',
    at: [{}],
    data: { row: '（一）予以公开', labels: ['甲', '乙'], count: 2 },
  } as const;

  it('is filled from the finding, lists as the language writes them', () => {
    expect(createTranslator('zh', [rule]).message(finding)).toBe('（一）予以公开缺甲、乙共2项');
    expect(createTranslator('en', [rule]).message(finding)).toBe('2 missing: 甲, 乙');
  });

  it('stands in one line, whatever the document has', () => {
    const broken = {
      ...finding,
      data: { row: '商业\n企业', labels: ['予以 \n公开', 'a\nb'], count: 2 },
    };
    expect(createTranslator('zh', [rule]).message(broken)).toBe('商业企业缺予以公开、a b共2项');
  });

  it('of a rule comes with its name and reason', () => {
    const translator = createTranslator('zh', [rule]);
    const told = ['a-rule', 'unheard-of'].map((id) => [
      translator.ruleName(id),
      translator.why(id),
    ]);
    expect(told).toEqual([
      ['名', '因'],
      ['unheard-of', ''],
    ]);
  });
});

describe('a place', () => {
  const table = 'applications';
  it.each([
    [{}, '全文', 'whole report'],
    [{ chapter: 'applications' }, '第三章', 'Chapter 3'],
    [
      { chapter: 'overview', text: '2023年，我局共' },
      '第一章 › “2023年，我局共”',
      'Chapter 1 › “2023年，我局共”',
    ],
    [{ text: '某局年度报告' }, '“某局年度报告”', '“某局年度报告”'],
    [{ table, text: '收到情况' }, '表三 › “收到情况”', 'Table 3 › “收到情况”'],
    [
      { table, row: 'total', column: 'naturalPerson', text: '3' },
      '表三 › （七）总计 › 自然人',
      'Table 3 › （七）总计 › 自然人',
    ],
    [
      { table, row: 'refused.stateSecret', column: 'otherOrganization' },
      '表三 › （三）不予公开 › 1.属于国家秘密 › 法人或其他组织 › 其他',
      'Table 3 › （三）不予公开 › 1.属于国家秘密 › 法人或其他组织 › 其他',
    ],
    [{ table, row: 'partiallyGranted' }, '表三 › （二）部分公开', 'Table 3 › （二）部分公开'],
    [{ table, column: 'total' }, '表三 › 总计', 'Table 3 › 总计'],
    [
      { table: 'reviewAndLitigation', row: 'directSuit', column: 'pending' },
      '表四 › 未经复议直接起诉 › 尚未审结',
      'Table 4 › 未经复议直接起诉 › 尚未审结',
    ],
    [
      { table: 'disclosure', row: 'fees', column: 'amount' },
      '表二 › 行政事业性收费 › 本年收费金额',
      'Table 2 › 行政事业性收费 › 本年收费金额',
    ],
    [
      { table: 'disclosure', row: 'procurement', column: 'items' },
      '表二 › 政府集中采购 › 采购项目数量',
      'Table 2 › 政府集中采购 › 采购项目数量',
    ],
  ] as const)('%j', (place, inChinese, inEnglish) => {
    expect(chinese.place(place, '2021')).toBe(inChinese);
    expect(english.place(place, '2021')).toBe(inEnglish);
  });

  it('quotes a long text only as far as it takes to know it', () => {
    const text = `开头\n${'很长'.repeat(30)}结尾`;
    expect(chinese.place({ text }, '2021')).toMatch(/^“开头 (很长)+…?很?…”$/);
  });

  it('has a label for every figure of the form', () => {
    const places = editionNames().flatMap((edition) =>
      Object.values(formOf(edition).tables).flatMap((form) =>
        formCells(form).map(({ row, column }) =>
          chinese.place({ table: form.id, row, column }, edition),
        ),
      ),
    );
    expect(places.filter((place) => /[a-z]/i.test(place))).toEqual([]);
    expect(new Set(places.slice(0, 200)).size).toBe(200);
  });
});

describe('an equation', () => {
  const term = (label: string, value: number, row = label): Term => ({
    label,
    value,
    place: { table: 'applications', row, column: 'naturalPerson' },
  });
  const balance: Equation = {
    left: [term('一、新收', 3), term('二、结转', 0)],
    is: 'equal',
    right: [term('（七）总计', 2), term('四、结转下年', 0)],
  };
  const rows = ['（一）予以公开', '（二）部分公开（区分处理）', '3', '4', '5'];
  const sum = (values: readonly number[]): Equation => ({
    left: [term('（七）总计', 3)],
    is: 'equal',
    right: rows.map((label, index) => term(label, values[index] ?? 0)),
  });
  const bound: Equation = {
    left: [
      { label: '上一年项目数量', value: 3 },
      { label: '本年增/减', value: -5 },
    ],
    is: 'at least',
    right: [],
  };

  it.each([
    [balance, '一、新收 3 ＋ 二、结转 0 ＝ 3 ≠ （七）总计 2 ＋ 四、结转下年 0 ＝ 2，差 1'],
    [sum([1, 1]), '（七）总计 3 ≠ （一）予以公开 1 ＋ （二）部分公开 1 ＝ 2，差 1（其余各行为 0）'],
    [sum([2]), '（七）总计 3 ≠ （一）予以公开 2，差 1（其余各行为 0）'],
    [sum([]), '（七）总计 3 ≠ 0，差 3（各行均为 0）'],
    [
      sum([1, 1, 1, 1, 1]),
      '（七）总计 3 ≠ （一）予以公开 1 ＋ （二）部分公开 1 ＋ 3 1 ＋ 4 1 ＋ 5 1 ＝ 5，差 2',
    ],
    [bound, '上一年项目数量 3 ＋ 本年增/减 −5 ＝ −2 ＜ 0，差 2'],
    [
      { left: [term('甲', 0.1), term('乙', 0.2)], is: 'equal', right: [term('丙', 0.3)] },
      '甲 0.1 ＋ 乙 0.2 ＝ 0.3 ＝ 丙 0.3',
    ],
    [
      {
        left: [term('甲', 5), { label: '乙', value: 2, sign: -1 }],
        is: 'equal',
        right: [term('丙', 4)],
      },
      '甲 5 － 乙 2 ＝ 3 ≠ 丙 4，差 1',
    ],
  ] as const)('with its figures: %#', (equation, told) => {
    expect(chinese.equation(equation)).toBe(told);
  });

  it('speaks of columns where its terms are columns', () => {
    const equation: Equation = {
      left: [{ label: '总计', value: 1 }],
      is: 'equal',
      right: rows.map((label, value) => ({
        label,
        value: value === 0 ? 2 : 0,
        place: { row: 'total', column: label },
      })),
    };
    expect(chinese.equation(equation)).toMatch(/（其余各列为 0）$/);
    expect(english.equation(equation)).toBe(
      '总计 1 ≠ （一）予以公开 2, 1 apart (all other columns are 0)',
    );
  });
});

describe('a fix', () => {
  const cell = (was: string, now: string, at = 1): Edit => ({
    do: 'set-cell',
    cell: { ...address, cell: at },
    was,
    now,
  });
  const text = (was: string, now: string): Edit => ({
    do: 'set-text',
    paragraph: 3,
    start: 1,
    end: 1 + was.length,
    was,
    now,
  });
  it.each([
    [[cell('3', '2')], '改为 2', 'change to 2'],
    [[cell('/', '0')], '填 0', 'fill in 0'],
    [[cell('', '0', 1), cell('—', '0', 2)], '填 0（2 格）', 'fill 0 into 2 cells'],
    [
      [cell('', '0', 1), cell('', '0', 2), cell('3', '2', 3)],
      '填 0（2 格），改为 2',
      'fill 0 into 2 cells, change to 2',
    ],
    [[text('。。', '。')], '改为“。”', 'change to “。”'],
    [[text('情况', '')], '删去“情况”', 'delete “情况”'],
    [[text('', '一、')], '补上“一、”', 'add “一、”'],
    [[text('1.', '2.'), text('2.', '3.')], '改 2 处', 'change 2 places'],
    [
      [{ do: 'split-paragraph', paragraph: 3, at: 9, was: '' }, text('一', '二')],
      '另起一段，改为“二”',
      'start a new paragraph, change to “二”',
    ],
    [[{ do: 'remove-paragraph', paragraph: 3, was: '' }], '删去这一段', 'delete this paragraph'],
    [
      [
        { do: 'remove-paragraph', paragraph: 3, was: '' },
        { do: 'remove-paragraph', paragraph: 4, was: '' },
      ],
      '删去 2 段',
      'delete 2 paragraphs',
    ],
    [[{ do: 'remove-table', table: 3 }], '删去这张表格', 'delete this table'],
    [
      [{ do: 'insert-paragraph', after: 3, text: '本年度' }],
      '插入一段：“本年度”',
      'insert a paragraph: “本年度”',
    ],
    [
      [{ do: 'insert-topics', topics: ['supervision', 'proactiveDisclosure'] }],
      '插入小标题：主动公开、监督保障',
      'insert the subheadings 主动公开, 监督保障',
    ],
    [
      [{ do: 'insert-chapter', chapter: 'applications', edition: '2021' }],
      '插入标题“三、收到和处理政府信息公开申请情况”',
      undefined,
    ],
    [
      [{ do: 'insert-chapter', chapter: 'overview', edition: '2021' }],
      '插入标题“一、总体情况”',
      undefined,
    ],
    [
      [{ do: 'insert-table', table: 'applications', chapter: 'applications', edition: '2021' }],
      '插入空白的官方表格（表三）',
      'insert the blank official table (Table 3)',
    ],
    [
      [{ do: 'rebuild-table', table: 'disclosure', edition: '2021' }],
      '按官方格式重建表二，已填的数保留',
      undefined,
    ],
    [
      [{ do: 'move-table', table: 'disclosure', chapter: 'disclosure' }],
      '把表二移到第二章',
      'move Table 2 to Chapter 2',
    ],
    [
      [{ do: 'move-chapter', chapter: 'other' }],
      '把第六章移到应在的位置',
      'move Chapter 6 to its place',
    ],
  ] satisfies readonly (readonly [readonly Edit[], string, string | undefined])[])(
    'tells what it does: %#',
    (edits, inChinese, inEnglish) => {
      expect(chinese.fixTitle({ kind: 'safe', edits })).toBe(inChinese);
      if (inEnglish !== undefined) {
        expect(english.fixTitle({ kind: 'safe', edits })).toBe(inEnglish);
      }
    },
  );
});

it('says what to do about a file that cannot be read', () => {
  expect(chinese.problem('legacy-doc')).toContain('“另存为”选 .docx');
  expect(chinese.problem('not-a-docx', { found: 'pdf' })).toMatch(/^这是 PDF 文件，不是 \.docx/);
  expect(chinese.problem('not-a-docx', { found: 'unknown' })).toMatch(/^这不是 \.docx/);
  expect(english.problem('empty-file')).toContain('0 bytes');
});
