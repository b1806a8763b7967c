import pc from 'picocolors';
import { underTheirCauses } from '../../../../src/check/consequences';
import { text } from '../../../../src/cli/formats/text';
import type { CheckResult } from '../../../../src/check/check';
import { cliTranslate } from '../../../../src/cli/translate';
import { createTranslator } from '../../../../src/messages/translator';
import { chapter, finding, reportOf } from '../../check/made-report';

const words = { name: '', why: '', messages: { wrong: '有错' } };
const rule = {
  id: 'a-rule',
  basis: [],
  severity: 'error',
  words: { zh: words, en: { ...words, messages: { wrong: 'is wrong' } } },
  look: () => [],
} as const;
const report = {
  ...reportOf([chapter('overview', 1, 3), chapter('applications', 4, 9)]),
  title: { text: '某局2023年年度报告', paragraph: 0, range: { start: 0, end: 11 } },
};
const total = { table: 'applications', row: 'total', column: 'naturalPerson' } as const;
const cell = { table: 0, row: 23, cell: 2, paragraph: 6 };

/** What is written, a line each. */
function linesOf(...args: Parameters<typeof text.write>): readonly string[] {
  return text
    .write(...args)
    .replace(/\n$/, '')
    .split('\n');
}

function told(
  result: Partial<CheckResult> & { readonly found?: readonly ReturnType<typeof finding>[] } = {},
  { language = 'zh', year = 2023 }: { language?: 'zh' | 'en'; year?: number } = {},
): readonly string[] {
  const { found = [], ...more } = result;
  const findings = underTheirCauses(found.map((one, index) => ({ ...one, key: String(index) })));
  return linesOf(
    {
      file: '报告/a.docx',
      report: { ...report, year },
      result: { findings, held: 0, failed: 0, unsure: [], failures: [], ...more },
    },
    {
      translator: createTranslator(language, [rule]),
      translate: cliTranslate(language),
      colors: pc.createColors(false),
      rules: [rule],
      jsonVersion: '2',
    },
  );
}

it('a file that tells which add-ins were open in it is told to do so', () => {
  const lines = linesOf(
    {
      file: '报告/a.docx',
      report: { ...report, year: 2023 },
      result: { findings: [], held: 0, failed: 0, unsure: [], failures: [] },
      addIns: ['word/webextensions/taskpanes.xml'],
    },
    {
      translator: createTranslator('zh', [rule]),
      translate: cliTranslate('zh'),
      colors: pc.createColors(false),
      rules: [rule],
      jsonVersion: '2',
    },
  );
  expect(lines.join('\n')).toMatch(/加载项（word\/webextensions\/taskpanes\.xml）.*“检查文档”/);
  expect(told({ held: 42 }).join('\n')).not.toContain('加载项');
});

it('a sound report is said to be sound', () => {
  expect(told({ held: 42 })).toEqual([
    '报告/a.docx',
    '  某局2023年年度报告',
    '  2023年度，2021年版格式',
    '  没有发现问题',
    '  已核对 42 项勾稽关系，全部成立。',
    '',
  ]);
});

it('findings stand under their chapters with place, figures and fix', () => {
  const equation = {
    left: [{ label: '（七）总计', value: 3 }],
    is: 'equal',
    right: [{ label: '（一）予以公开', value: 2 }],
  } as const;
  expect(
    told({
      found: [
        finding({ severity: 'info', at: [{ paragraph: 0, text: '某局' }] }),
        finding({
          at: [{ ...total, cell }],
          equation,
          fixes: [{ kind: 'safe', edits: [{ do: 'set-cell', cell, was: '3', now: '2' }] }],
        }),
        finding({
          severity: 'warning',
          at: [{ chapter: 'applications' }],
          fixes: [
            {
              kind: 'offer',
              edits: [
                {
                  do: 'insert-table',
                  table: 'applications',
                  chapter: 'applications',
                  edition: '2021',
                },
              ],
            },
          ],
        }),
      ],
      held: 41,
      failed: 1,
      unsure: [{ is: 'unsure', rule: 'a-rule', at: total, because: [] }],
    }),
  ).toEqual([
    '报告/a.docx',
    '  某局2023年年度报告',
    '  2023年度，2021年版格式',
    '  错误 1　存疑 1　提示 1',
    '  已核对 42 项勾稽关系，1 项不成立。',
    '  另有 1 项因数据空缺或无法识别而没有核对。',
    '',
    '标题和前言',
    '  ℹ 提示 有错 [a-rule]',
    '    “某局”',
    '',
    '三、收到和处理政府信息公开申请情况',
    '  ✗ 错误 有错 [a-rule]',
    '    表三 › （七）总计 › 自然人',
    '    （七）总计 3 ≠ （一）予以公开 2，差 1',
    '    可自动修正：改为 2',
    '  ⚠ 存疑 有错 [a-rule]',
    '    第三章',
    '    可选择修正：插入空白的官方表格（表三）',
    '',
  ]);
});

it('sums that a wrong cell explains stand under it, and only there', () => {
  const sum = finding({ at: [{ ...total, cell: { ...cell, row: 27 } }], severity: 'warning' });
  const cause = finding({
    at: [{ ...total, row: 'granted', cell }],
    explains: [{ rule: 'a-rule', place: sum.at[0] }],
  });
  expect(told({ found: [sum, cause] }).slice(3)).toEqual([
    '  错误 1　存疑 0　提示 0',
    '',
    '三、收到和处理政府信息公开申请情况',
    '  ✗ 错误 有错 [a-rule]',
    '    表三 › （一）予以公开 › 自然人',
    '    由此引起：',
    '      ⚠ 存疑 有错 [a-rule]',
    '        表三 › （七）总计 › 自然人',
    '',
  ]);
});

it('English is spoken throughout', () => {
  const lines = told(
    { found: [finding({ at: [{ chapter: 'overview' }] })], held: 3 },
    { language: 'en' },
  );
  expect(lines.slice(2)).toEqual([
    '  report for 2023, edition of 2021',
    '  errors 1  likely errors 0  hints 0',
    '  Relations between figures checked: 3, all hold.',
    '',
    'Chapter 1: 总体情况',
    '  ✗ error is wrong [a-rule]',
    '    Chapter 1',
    '',
  ]);
});

it('colours tell severities apart where there are any', () => {
  const colors = pc.createColors(true);
  const lines = linesOf(
    {
      file: 'a.docx',
      report,
      result: {
        findings: [{ ...finding({ at: [{}] }), key: 'k' }],
        held: 0,
        failed: 0,
        unsure: [],
        failures: [],
      },
    },
    {
      translator: createTranslator('zh', [rule]),
      translate: cliTranslate('zh'),
      colors,
      rules: [rule],
      jsonVersion: '2',
    },
  );
  expect(lines.join('\n')).toContain(colors.red('✗ 错误'));
});
