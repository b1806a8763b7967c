import type { Report } from '../../report/model';
import { isHan } from './chinese-text';
import type { WrittenParagraph } from './paragraphs';

/** A paragraph of prose whose last sentence does not end. */
export interface OpenEnd {
  readonly written: WrittenParagraph;
  /** `comma`: it breaks off at one; `whole`: others of its sentences end; `single`: it is all one */
  readonly kind: 'comma' | 'whole' | 'single';
  /** where a mark should stand */
  readonly at: number;
}

const numeral =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节])/;
/** Addresses, notes and the like end as they please. */
const noSentence =
  /电话|传真|邮编|网址|地址|邮箱|联系人|https?:|www\.|单位：|^\s*(?:附|注|备注|表|图)[\d一二三四五六七八九十]*[:：\s]|此页无正文/;
/** What a sentence alone in its paragraph says that no heading does. */
const statement =
  /^\s*(?:20\d\d|本年|本报告|全年|今年|截[至止])|[未没无]|[了均已共]|\d\s*(?:条|件|篇|次|份|个|元|%)/;

/** A shorter paragraph may be a heading, a name or a line of a list. */
const shortest = 15;
/** Of a sentence behind others only a fragment is shorter. */
const shortestTail = 5;

function endOf(written: WrittenParagraph): OpenEnd | undefined {
  const text = written.text.trimEnd();
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const last = line.at(-1) ?? '';
  if (line.length < shortest || noSentence.test(line) || /\t| {3}/.test(line)) return undefined;
  const at = text.length;
  if (/[，、,]/.test(last)) return { written, kind: 'comma', at };
  if (!isHan(last) && !/[\d%％]/.test(last)) return undefined;
  const [before = '', tail = ''] = /^(.*[。！？])([^。！？]*)$/.exec(line)?.slice(1) ?? [];
  if (before !== '')
    return tail.trim().length < shortestTail ? undefined : { written, kind: 'whole', at };
  const isStatement = line.includes('，') && statement.test(line) && !numeral.test(line);
  return isStatement ? { written, kind: 'single', at } : undefined;
}

/** The paragraphs of a report's chapters that break off without a mark. */
export function openEndsIn(
  report: Report,
  paragraphs: readonly WrittenParagraph[],
): readonly OpenEnd[] {
  const headings = new Set(
    report.chapters.flatMap(({ topics }) => topics.map(({ heading }) => heading.paragraph.index)),
  );
  const closing = new Set([report.signature?.paragraph, report.date?.paragraph]);
  return paragraphs.flatMap((written) => {
    const { index, chapter, begins, text } = written;
    if (chapter === undefined || begins || closing.has(index)) return [];
    // 附件 and the like come behind the signature.
    const signed = report.signature?.paragraph ?? report.date?.paragraph;
    if (signed !== undefined && index > signed) return [];
    if (headings.has(index) && !/[。；]/.test(text)) return [];
    return endOf(written) ?? [];
  });
}
