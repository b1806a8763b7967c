import { officialTable } from '../../../src/fix/official/official-table';
import type { TableForm } from '../../../src/schema/form';
import { layoutOf } from '../../../src/schema/layout';
import type { DrawnPage, Word } from './drawn';
import type { Page } from './page';

/** A label of a form and the stretch of the page's width that its cell takes, in points. */
interface PlacedLabel {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** one character below the other */
  readonly upright: boolean;
}

/** How far a letter may reach over what it is set in, in points. */
const slack = 1;

function placedLabels(form: TableForm, { width, beside }: Page): readonly PlacedLabel[] {
  const markup = officialTable(form, undefined, width - 2 * beside);
  const columns = [...markup.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, one]) => Number(one));
  const edges = columns.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + one], [beside]);
  return layoutOf(form).flatMap(({ cells }) => {
    let start = 0;
    return cells.flatMap(({ text, span, is }): PlacedLabel[] => {
      const upright = is === 'group' && start === 0;
      const left = (edges[start] ?? 0) / 20;
      start += span;
      return text === '' ? [] : [{ text, left, right: (edges[start] ?? 0) / 20, upright }];
    });
  });
}

/** The lines of text that lie whole within a stretch of a page's width. */
function linesWithin(words: DrawnPage, { left, right }: PlacedLabel): readonly string[] {
  const lines: { top: number; words: Word[] }[] = [];
  for (const word of words) {
    if (word.left < left - slack || word.right > right + slack) continue;
    const line = lines.find(({ top }) => Math.abs(top - word.top) < 3);
    if (line) line.words.push(word);
    else lines.push({ top: word.top, words: [word] });
  }
  return lines
    .sort((one, other) => one.top - other.top)
    .map((line) => line.words.sort((one, other) => one.left - other.left))
    .map((line) => line.map(({ text }) => text).join(''));
}

/** How many times lines read a label, with no character left to a line of its own. */
function timesRead({ text, upright }: PlacedLabel, lines: readonly string[]): number {
  return lines.filter((_, first) => {
    let read = '';
    for (let at = first; read.length < text.length && at < lines.length; at++) {
      const line = lines[at] ?? '';
      if (line.length === 1 && !upright) return false;
      read += line;
    }
    return read === text;
  }).length;
}

/** The labels of a form that a page does not show whole within their own columns. */
export function lostLabels(form: TableForm, words: DrawnPage, page: Page): readonly string[] {
  const labels = placedLabels(form, page);
  return labels
    .filter((label) => {
      const { text, left, right } = label;
      const wanted = labels.filter(
        (other) => other.text === text && other.left === left && other.right === right,
      );
      return timesRead(label, linesWithin(words, label)) < wanted.length;
    })
    .map(({ text }) => text);
}

/** How far a line's closing mark may stand out, in points. */
function hanging(text: string): number {
  return /[，。、；：]$/.test(text) ? 16 : 0;
}

/** The words of a page that lie outside of its text. */
export function wordsOutside(
  words: DrawnPage,
  { width, height, beside, above }: Page,
): readonly string[] {
  return words
    .filter(
      ({ text, left, right, top, bottom }) =>
        left < beside / 20 - slack ||
        right > (width - beside) / 20 + slack + hanging(text) ||
        top < above / 20 - slack ||
        bottom > (height - above) / 20 + slack,
    )
    .map(({ text }) => text);
}
