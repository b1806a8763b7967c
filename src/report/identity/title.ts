import { fold } from '../text/fold';
import type { Passage } from '../model';
import { isBodyName } from './body-name';
import type { Line } from './lines';
import { findYears } from './years';

export type Title = Passage & { readonly year?: number; readonly publisher?: string };

const subject = /(?:政府信息公开|信息公开|政务公开)/;
const ending = /(?:报告|年报|总结)(?:\([^()]*\))?$/;
/** No title is longer, and none stands further down. */
const longest = 70;
const furthest = 20;
/** Into how many lines a title is cut at most. */
const mostLines = 4;

interface Parts {
  readonly year?: number;
  readonly publisher?: string;
}

/** A year without its 年 behind it, as some titles have. */
function bareYear(text: string): number | undefined {
  const found = /(?<!\d)(20\d\d)(?!\d)/.exec(fold(text))?.[1];
  return found === undefined ? undefined : Number(found);
}

function nameIn(text: string): string | undefined {
  const folded = fold(text)
    .replace(/(?:20\d\d|二[〇零○0o]?[〇零○一二三四五六七八九0o]{2,3})年?度?/gi, '')
    .replace(/^(?:附件\d*:?|关于)/, '')
    .replace(/[<>"]/g, '');
  const at = folded.search(subject);
  const before = (at < 0 ? folded : folded.slice(0, at)).replace(/(?:关于|的|本级|-)+$/, '');
  // 某区人民政府信息公开 leaves one 政府 out.
  const name = before.endsWith('人民') ? `${before}政府` : before;
  if (name.length < 2 || name.length > 40 || !/^[\p{Script=Han}()·0-9]+$/u.test(name)) {
    return undefined;
  }
  return name.replace(/\(/g, '（').replace(/\)/g, '）');
}

function partsOf(text: string): Parts {
  const year = findYears(text.replace(/\s+/g, ''))[0]?.year ?? bareYear(text);
  const publisher = nameIn(text);
  return {
    ...(year === undefined ? {} : { year }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function isTitle(text: string): boolean {
  const folded = fold(text).replace(/[.。]+$/, '');
  return (
    folded.length <= longest &&
    ending.test(folded) &&
    subject.test(folded) &&
    !/[。;,:!?>|]/.test(folded.replace(/^附件\d*:/, ''))
  );
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('');
}

/** The lines above that hold the body's name or the year that the title itself lacks. */
function startOf(lines: readonly Line[], first: number, last: number): number {
  let start = first;
  while (start > 0 && last - start < mostLines) {
    const { year, publisher } = partsOf(joined(lines.slice(start, last + 1)));
    const above = lines[start - 1]?.text ?? '';
    const theirs = partsOf(above);
    const isYear = /^(?:20\d\d|二.{3})年度?$/.test(fold(above));
    const isName = isBodyName(nameIn(above) ?? '');
    const adds =
      (publisher === undefined && isName && (theirs.year === undefined || year === undefined)) ||
      (year === undefined && isYear);
    if (!adds) break;
    start -= 1;
  }
  return start;
}

/** Finds the title among the first lines of a report; it may be cut over several. */
export function readTitle(lines: readonly Line[]): Title | undefined {
  for (const last of lines.slice(0, furthest).keys()) {
    for (let first = last; first >= Math.max(0, last - mostLines + 1); first -= 1) {
      if (!isTitle(joined(lines.slice(first, last + 1)))) continue;
      const start = startOf(lines, first, last);
      const below = lines[last + 1]?.text ?? '';
      const own = lines.slice(start, last + 1);
      const hasYear = partsOf(joined(own)).year !== undefined;
      if (!hasYear && /^\(?20\d\d年?度?\)?$/.test(fold(below))) {
        own.push(...lines.slice(last + 1, last + 2));
      }
      const closing = lines[last];
      if (!closing) return undefined;
      const { paragraph } = closing;
      const here = own.filter((line) => line.paragraph === paragraph);
      return {
        text: joined(own),
        paragraph: paragraph.index,
        range: { start: here[0]?.start ?? 0, end: here.at(-1)?.end ?? paragraph.text.length },
        ...partsOf(joined(own)),
      };
    }
  }
  return undefined;
}
