import type { Report } from '../../../../src/report/model';
import { listNumbering } from '../../../../src/rules/structure/list-numbering';
import { punctuation } from '../../../../src/rules/wording/punctuation';
import { repeatedWord } from '../../../../src/rules/wording/repeated-word';
import { sensitiveData } from '../../../../src/rules/wording/sensitive-data';
import { templateResidue } from '../../../../src/rules/wording/template-residue';
import { reportOf } from '../../../support/case';
import { documentWith, wrongIn } from './after-fix';

/** A report whose last paragraph carries an automatic number. */
function numbered(number: string): Report {
  const report = reportOf(
    documentWith({ other: '（一）收费情况\n没有收费。\n减免情况没有变化，也没有新增事项。' }),
  );
  const last = report.body.paragraphs.at(-1);
  const change = <T>(block: T): T => (Object.is(block, last) ? { ...block, number } : block);
  return {
    ...report,
    body: {
      ...report.body,
      blocks: report.body.blocks.map(change),
      paragraphs: report.body.paragraphs.map(change),
    },
  };
}

describe('automatic numbers', () => {
  it('count in a list', () => {
    expect(wrongIn(numbered('（二）'), listNumbering)).toEqual([]);
    expect(wrongIn(numbered('（三）'), listNumbering)).toMatchObject([
      { code: 'gap', data: { missing: ['（二）'] } },
    ]);
  });

  it('cannot be set by a fix', () => {
    expect(wrongIn(numbered('（三）'), listNumbering)[0]?.fixes).toEqual([]);
  });
});

it('a table of contents is not judged', () => {
  const contents = '目录\n一、总体情况,,……1\n三是情况情况(XX局……2';
  const report = reportOf(documentWith({ preamble: contents }));
  for (const rule of [punctuation, repeatedWord, listNumbering, templateResidue]) {
    expect(wrongIn(report, rule)).toEqual([]);
  }
});

it('personal numbers are not spread by the finding', () => {
  const report = reportOf(
    documentWith({ other: '申请人王某，身份证号11010519491231002X，电话13812345678。' }),
  );
  const found = JSON.stringify(wrongIn(report, sensitiveData));
  expect(found).toContain('138****5678');
  expect(found).not.toMatch(/13812345678|19491231/);
});
