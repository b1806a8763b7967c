import fc from 'fast-check';
import { editionForYear, formOf } from '../../src/schema/editions';
import type { Edition, TableId } from '../../src/schema/form';
import type { CaseDocument } from './document';
import { documentOf } from './document-text';
import { consistentFigures, resultRows } from './random-figures';
import type { Figures } from './random-figures';

/** A report without a mistake. */
export interface RandomReport {
  readonly edition: Edition;
  readonly year: number;
  readonly publisher: string;
  readonly figures: Readonly<Record<TableId, Figures>>;
  /** as test cases write it */
  readonly text: string;
  readonly document: CaseDocument;
}

interface Author {
  readonly name: string;
  readonly isGovernment: boolean;
  readonly makesRegulations: boolean;
}

const authors: readonly Author[] = [
  { name: '临江区民政局', isGovernment: false, makesRegulations: false },
  { name: '景州市财政局', isGovernment: false, makesRegulations: false },
  { name: '云岭县人民政府', isGovernment: true, makesRegulations: false },
  { name: '景州市人民政府', isGovernment: true, makesRegulations: true },
];

type Data = Omit<RandomReport, 'text' | 'document' | 'publisher'> & { readonly author: Author };

function reader(figures: Figures): (cell: string) => number {
  return (cell) => figures.get(cell) ?? 0;
}

/** A part of a whole in percent, with two decimals. */
function percent(part: number, whole: number): string {
  return (Math.round((part / whole) * 10_000) / 100).toFixed(2);
}

function groupSum(figures: Figures, edition: Edition, group: string): number {
  const rows = resultRows(edition).filter((row) => row === group || row.startsWith(`${group}.`));
  return rows.reduce((sum, row) => sum + (figures.get(`${row}.total`) ?? 0), 0);
}

function onRequest({ edition, year, figures }: Data): string {
  const cell = reader(figures.applications);
  const total = (row: string) => cell(`${row}.total`);
  const group = (id: string) => groupSum(figures.applications, edition, id);
  const received = total('newlyReceived');
  const done = total('total');
  const sentences = [
    received === 0
      ? `${year}年新收政府信息公开申请0件，上年结转${total('carriedOver')}件。`
      : `${year}年新收政府信息公开申请${received}件，其中自然人申请${cell('newlyReceived.naturalPerson')}件，法人或其他组织申请${received - cell('newlyReceived.naturalPerson')}件；上年结转${total('carriedOver')}件。`,
    `本年度办结${done}件，其中予以公开${total('granted')}件，部分公开${total('partiallyGranted')}件，不予公开${group('refused')}件，无法提供${group('unavailable')}件，不予处理${group('notProcessed')}件，其他处理${group('other')}件。`,
    done === 0 ? '' : `予以公开的占办结总数的${percent(total('granted'), done)}%。`,
    `结转下年度继续办理${total('carriedForward')}件。`,
  ];
  return sentences.join('');
}

function management({ edition, figures }: Data): string {
  const cell = reader(figures.disclosure);
  return edition === '2021'
    ? `本年制发行政规范性文件${cell('normativeDocuments.issued')}件，废止${cell('normativeDocuments.repealed')}件，现行有效${cell('normativeDocuments.inForce')}件。`
    : `本年新制作规范性文件${cell('normativeDocuments.produced')}件，对外公开的规范性文件总数为${cell('normativeDocuments.totalPublished')}件。`;
}

function supervision({ author }: Data): string {
  return author.isGovernment
    ? '工作考核方面，政府信息公开工作所占分值为4分；社会评议方面，公众满意率为95.6%；责任追究方面，全年没有因政府信息公开工作被追究责任的情形。'
    : '组织业务培训2次。全年没有因政府信息公开工作被追究责任的情形。';
}

function reviewAndLitigation({ year, figures }: Data): string {
  const cell = reader(figures.reviewAndLitigation);
  const direct = cell('directSuit.total');
  const after = cell('suitAfterReview.total');
  const review = cell('review.total');
  return `${year}年因政府信息公开工作被申请行政复议${review}件，其中结果维持${cell('review.upheld')}件，结果纠正${cell('review.corrected')}件，其他结果${cell('review.other')}件，尚未审结${cell('review.pending')}件；被提起行政诉讼${direct + after}件，其中未经复议直接起诉${direct}件，复议后起诉${after}件。`;
}

/** 100元 for each notice; those counted as not paid are not, and no more came in than table 2 has. */
function fees({ year, edition, figures }: Data): string {
  const unpaid = figures.applications.get('other.feeUnpaid.total') ?? 0;
  const collected = edition === '2021' ? (figures.disclosure.get('fees.amount') ?? 0) * 10_000 : 0;
  const paid = Math.min(3, Math.floor(collected / 100));
  return `${year}年发出信息处理费收费通知${unpaid + paid}件，收费总金额${(unpaid + paid) * 100}元，实际收取的总金额${paid * 100}元。`;
}

function table(mark: string, { edition }: Data, figures: Figures): string {
  const lines = [...figures]
    .filter(([, value]) => value !== 0)
    .map(([cell, value]) => `  ${cell} = ${value}`);
  return [`[${mark} ${edition}]`, ...lines].join('\n');
}

function reportText(data: Data): string {
  const { author, year, edition, figures } = data;
  const { chapters, notice: cited } = formOf(edition);
  const notice = cited.document;
  const parts = chapters.map(({ title }) => title.text).join('、');
  const heading = (index: number) =>
    `## ${chapters[index]?.numeral ?? ''}、${chapters[index]?.title.text ?? ''}`;
  const noticeTitle = notice.title.replace('《', '〈').replace('》', '〉');
  return [
    `# ${author.name}${year}年政府信息公开工作年度报告`,
    `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条和《${noticeTitle}》（${notice.number}）要求，编制本报告。报告由${parts}六部分组成。所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    heading(0),
    `${year}年，${author.name}贯彻落实《条例》，各项任务按期完成。`,
    '### （一）主动公开',
    '在门户网站维护栏目14个，发布政策解读8篇。',
    '### （二）依申请公开',
    onRequest(data),
    '### （三）政府信息管理',
    management(data),
    '### （四）政府信息公开平台建设',
    '开设政务新媒体账号2个，按月检查运行情况。',
    '### （五）监督保障',
    supervision(data),
    heading(1),
    table('表二', data, figures.disclosure),
    heading(2),
    table('表三', data, figures.applications),
    heading(3),
    reviewAndLitigation(data),
    table('表四', data, figures.reviewAndLitigation),
    heading(4),
    '主要问题：一是部分栏目的更新不够及时；二是政策解读的形式较为单一。',
    '改进情况：一是明确栏目的更新时限，按周核对；二是增加图表和问答形式的解读。',
    heading(5),
    fees(data),
    `> ${author.name}`,
    `> ${year + 1}年1月20日`,
  ].join('\n');
}

/** Reports of both editions without a mistake, their figures now and then very large. */
export const randomReport: fc.Arbitrary<RandomReport> = fc
  .tuple(fc.integer({ min: 2019, max: 2025 }), fc.constantFrom(...authors))
  .chain(([year, author]) => {
    const edition = editionForYear(year);
    return consistentFigures(edition, author.makesRegulations).map((figures) => {
      const text = reportText({ edition, year, author, figures });
      return { edition, year, publisher: author.name, figures, text, document: documentOf(text) };
    });
  });
