import { paragraphMarkup } from '../../ooxml/write/table-markup';
import type { MarkupParagraph } from '../../ooxml/write/table-markup';
import { regulationsOnDisclosure } from '../../schema/documents';
import { editionForYear, formOf } from '../../schema/editions';
import type { Edition } from '../../schema/form';
import { chapterHeading, topicHeading } from '../../schema/headings';
import { headingMarkup, officialTable } from './official-table';

/** Whose report it is to be, and for which year. */
export interface NewReport {
  readonly publisher: string;
  readonly year: number;
}

const titleFormatting = { font: '方正小标宋简体', size: 44, align: 'center', line: 700 } as const;
const topicFormatting = {
  font: '楷体',
  size: 32,
  align: 'left',
  indent: 2,
  outlineLevel: 1,
} as const;
const textFormatting = { font: '仿宋', size: 32, align: 'both', indent: 2, line: 560 } as const;

function text(words: string, formatting: Omit<MarkupParagraph, 'text'> = textFormatting): string {
  return paragraphMarkup({ ...formatting, text: words });
}

function preamble(edition: Edition, year: string): string {
  const { number, title } = formOf(edition).notice.document;
  const inner = title.replace('《', '〈').replace('》', '〉');
  return (
    `根据《${regulationsOnDisclosure.title}》第五十条和《${inner}》（${number}）的要求，编制本报告。` +
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  );
}

/**
 * A whole report to be filled in, as WordprocessingML: title, preamble, the six chapters with the
 * five topics and the three tables, the sentence on fees, signature and date.
 *
 * @param width of the text it goes into, in twentieths of a point
 */
export function officialReport({ publisher, year }: NewReport, width?: number): string {
  const edition = editionForYear(year);
  const form = formOf(edition);
  const parts = form.chapters.flatMap((chapter): readonly string[] => {
    const { id, table } = chapter;
    const heading = headingMarkup(chapterHeading(chapter));
    if (table) return [heading, officialTable(form.tables[table], undefined, width)];
    if (id === 'overview') {
      const topics = form.topics.flatMap((topic, at) => [
        text(topicHeading(topic, at), topicFormatting),
        text(''),
      ]);
      return [heading, ...topics];
    }
    const fee = form.processingFee;
    const isFeeDue = id === 'other' && fee !== undefined && year >= fee.firstYear;
    return [heading, text(isFeeDue ? fee.sentence : '')];
  });
  return [
    text(`${publisher}${String(year)}年政府信息公开工作年度报告`, titleFormatting),
    text(''),
    text(preamble(edition, String(year))),
    ...parts,
    text(''),
    text(publisher, { ...textFormatting, align: 'right', indent: 0 }),
    text(`${String(year + 1)}年1月____日`, { ...textFormatting, align: 'right', indent: 0 }),
  ].join('');
}
