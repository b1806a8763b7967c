import type { Paragraph } from '../blocks';

/**
 * A comment or a bookmark on a paragraph's text: offsets into that text, infinite where it begins
 * or ends in another paragraph.
 */
export interface Marked {
  readonly is: 'comment' | 'bookmark';
  /** a bookmark's name, or the number of a comment in this reading */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** where a comment's own sign stands, with which it goes; absent where that is elsewhere */
  readonly sign?: number;
}

/** One of the elements that say what a comment or a bookmark stands on. */
interface Mark {
  readonly is: Marked['is'];
  readonly name: string;
  readonly part: 'start' | 'end' | 'sign';
  /** its offset in the XML */
  readonly at: number;
}

const elements =
  /<[\w.-]+:(commentRangeStart|commentRangeEnd|commentReference|bookmarkStart|bookmarkEnd)\s[^>]*>/g;

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s(?:[\\w.-]+:)?${name}=["']([^"']*)`).exec(tag)?.[1] ?? '';
}

/** The names of all bookmarks by their numbers: their ends say no name. */
function bookmarkNames(xml: string): ReadonlyMap<string, string> {
  const tags = xml.match(/<[\w.-]+:bookmarkStart\s[^>]*>/g) ?? [];
  return new Map(tags.map((tag) => [attributeOf(tag, 'id'), attributeOf(tag, 'name')]));
}

/** The program's own: where it was last written, and what pasting and linking to it leave. */
const leftover = /^(?:_GoBack$|_Hlk|OLE_LINK|$)/;

function marksWithin(xml: string, start: number, end: number): readonly Mark[] {
  let names: ReadonlyMap<string, string> | undefined;
  return [...xml.slice(start, end).matchAll(elements)].flatMap((found): Mark[] => {
    const [tag, element = ''] = found;
    const id = attributeOf(tag, 'id');
    const at = start + found.index;
    const part = element.endsWith('Start') ? 'start' : element.endsWith('End') ? 'end' : 'sign';
    if (element.startsWith('comment')) return [{ is: 'comment', name: id, part, at }];
    const name =
      part === 'start' ? attributeOf(tag, 'name') : ((names ??= bookmarkNames(xml)).get(id) ?? '');
    return leftover.test(name) ? [] : [{ is: 'bookmark', name, part, at }];
  });
}

function offsetIn({ pieces }: Paragraph, at: number): number {
  return pieces.reduce((sum, { xml, text }) => (xml.start < at ? sum + text.length : sum), 0);
}

/** The comments and bookmarks that stand on, begin or end in a paragraph's text. */
export function markedIn(xml: string, paragraph: Paragraph): readonly Marked[] {
  const marks = marksWithin(xml, paragraph.xml.start, paragraph.xml.end);
  const keys = [...new Set(marks.map(({ is, name }) => `${is} ${name}`))];
  return keys.flatMap((key): Marked[] => {
    const own = marks.filter(({ is, name }) => `${is} ${name}` === key);
    const offsetOf = (part: Mark['part']): number | undefined => {
      const mark = own.find((one) => one.part === part);
      return mark && offsetIn(paragraph, mark.at);
    };
    const [first] = own;
    const [start, end, sign] = [offsetOf('start'), offsetOf('end'), offsetOf('sign')];
    if (!first) return [];
    const isPoint = start === undefined && end === undefined;
    return [
      {
        is: first.is,
        name: first.name,
        start: start ?? (isPoint ? (sign ?? 0) : -Infinity),
        end: end ?? (isPoint ? (sign ?? 0) : Infinity),
        ...(sign === undefined ? {} : { sign }),
      },
    ];
  });
}

/** Those that are made anew whenever the table of contents is. */
const ofContents = '_Toc';

/**
 * The comments and bookmarks that have a part of theirs in a stretch of XML, each part once; those
 * that a program makes for itself are left out.
 */
export function marksIn(xml: string, start = 0, end = xml.length): readonly string[] {
  return marksWithin(xml, start, end).flatMap(({ is, name, part }) =>
    is === 'bookmark' && name.startsWith(ofContents) ? [] : [`${is} ${part} ${name}`],
  );
}
