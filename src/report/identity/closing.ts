import { fold } from '../text/fold';
import type { CalendarDate, Passage } from '../model';
import { isBodyName } from './body-name';
import { findDates } from './dates';
import type { Line } from './lines';

export type DatePassage = Passage & CalendarDate;

/** What may stand around a signature's date. */
const dateWords = /[()[\]]|^(?:发布|公开|公布|成文|填报|报告|填写)?(?:日期|时间)?:?/g;

/** A line that holds a date and nothing else but a name before it. */
function dateIn(line: Line): { readonly date: DatePassage; readonly before: string } | undefined {
  const dates = findDates(line.text);
  const [found] = dates;
  if (!found || dates.length > 1) return undefined;
  if (/[\p{L}\p{N}]/u.test(line.text.slice(found.end))) return undefined;
  const before = line.text.slice(0, found.start);
  const words = fold(before).replace(dateWords, '');
  if (words !== '' && !isBodyName(words)) return undefined;
  const { year, month, day } = found;
  return {
    date: {
      year,
      month,
      day,
      text: line.text.slice(found.start, found.end),
      paragraph: line.paragraph.index,
      range: { start: line.start + found.start, end: line.start + found.end },
    },
    before: words === '' ? '' : before,
  };
}

/** Moved to the right by alignment, tabs or spaces. */
function isMovedRight({ paragraph, start }: Line): boolean {
  if (/^(?:right|end)$/.test(paragraph.alignment)) return true;
  const lineStart = paragraph.text.lastIndexOf('\n', start - 1) + 1;
  const lead = paragraph.text.slice(lineStart, start);
  return lead.length >= 8 || lead.includes('\t\t');
}

/** The name of a signature: a short line that is a body's name, a seal's mark left out. */
function isSignature(text: string): boolean {
  return isBodyName(text.replace(/[（(](?:盖章|公章|印章|章)[）)]/g, ''));
}

function passage(line: Line): Passage {
  const { text, paragraph, start, end } = line;
  return { text, paragraph: paragraph.index, range: { start, end } };
}

/** Finds signature and date at the end of a report. */
export function readClosing(lines: readonly Line[]): {
  readonly signature?: Passage;
  readonly date?: DatePassage;
} {
  const at = lines.findLastIndex((line) => dateIn(line) !== undefined);
  const dated = lines[at];
  const read = dated && dateIn(dated);
  if (!dated || !read) {
    const last = lines.at(-1);
    return last && isMovedRight(last) && isSignature(last.text) ? { signature: passage(last) } : {};
  }
  const { date, before } = read;
  if (before.trim() !== '') {
    const start = dated.start + before.length - before.trimStart().length;
    const text = before.trim();
    return {
      date,
      signature: {
        text,
        paragraph: dated.paragraph.index,
        range: { start, end: start + text.length },
      },
    };
  }
  const near = [lines[at - 1], lines[at + 1]].find((line) => line && isSignature(line.text));
  return { date, ...(near ? { signature: passage(near) } : {}) };
}

/** Finds a date that stands alone in a line below the title. */
export function dateBelowTitle(lines: readonly Line[]): DatePassage | undefined {
  const found = lines.map(dateIn).find((read) => read?.before === '');
  return found?.date;
}
