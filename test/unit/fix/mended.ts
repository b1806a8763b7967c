import { planFix } from '../../../src/fix/plan';
import type { MarkupOf } from '../../../src/fix/markup-of';
import type { Block, DocumentBody } from '../../../src/ooxml/blocks';
import { applyEdits } from '../../../src/ooxml/write/apply-edits';
import { markupOf } from '../../../src/ooxml/write/blocks';
import type { BodyEdit } from '../../../src/ooxml/write/edit';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import type { Edit } from '../../../src/rules/rule';
import { formOf } from '../../../src/schema/editions';
import { chapterHeading } from '../../../src/schema/headings';
import { scan } from '../ooxml/edited';
import { documentXml, paragraph } from '../ooxml/wordml';

/** The six headings as the form writes them. */
export const headings = formOf('2021').chapters.map(chapterHeading);

/** What the headings of these reports look like. */
export const headingLooks = '<w:pPr><w:jc w:val="center"/></w:pPr>';

export function control(content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** The body of a report: a title, and the chapters by their number with what is in them. */
function reportBody(chapters: Readonly<Record<number, string>>, closing = ''): string {
  const parts = headings.map((heading, at) => {
    const inside = chapters[at + 1];
    return inside === undefined ? '' : paragraph(heading, headingLooks) + inside;
  });
  return paragraph('临江区民政局2024年政府信息公开工作年度报告') + parts.join('') + closing;
}

/** Each chapter with a line of its own, some with other content. */
export function wholeReport(chapters: Readonly<Record<number, string>> = {}, closing = ''): string {
  const plain = Object.fromEntries(
    headings.map((_, at) => [at + 1, paragraph(`文${String(at + 1)}`)]),
  );
  return reportBody({ ...plain, ...chapters }, closing);
}

export interface Read {
  readonly xml: string;
  readonly body: DocumentBody;
  readonly report: Report;
  readonly markup: MarkupOf;
}

export function read(content: string): Read {
  const xml = documentXml(content);
  const body = scan(xml);
  return {
    xml,
    body,
    report: readReport(body, { year: 2024 }),
    markup: (first, count) => markupOf(xml, body.blocks, first, count),
  };
}

/** The edits that fixes come to; undefined where the document does not take them. */
export function planned(content: string, ...edits: Edit[]): readonly BodyEdit[] | undefined {
  const { report, markup } = read(content);
  return planFix(report, { kind: 'offer', edits }, markup);
}

function told(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  const first = block.rows[0]?.cells[0]?.text ?? '';
  return `[${first}]`;
}

/** The main part once fixes are made; undefined where the document does not take them. */
export function xmlAfter(content: string, ...edits: Edit[]): string | undefined {
  const { xml, body } = read(content);
  const plan = planned(content, ...edits);
  return plan && applyEdits(xml, body, plan, scan);
}

/** Paragraphs as their text, tables as their first cell's in brackets, once fixes are made. */
export function after(content: string, ...edits: Edit[]): readonly string[] | undefined {
  const xml = xmlAfter(content, ...edits);
  return xml === undefined ? undefined : scan(xml).blocks.map(told);
}

/** The same of a document that nothing is done to. */
export function linesOf(content: string): readonly string[] {
  return scan(documentXml(content)).blocks.map(told);
}

/** The index of the first paragraph with a text. */
export function indexOf(content: string, text: string): number {
  const found = scan(documentXml(content)).paragraphs.find((one) => one.text === text);
  if (!found) throw new Error(`there is no paragraph “${text}”`);
  return found.index;
}
