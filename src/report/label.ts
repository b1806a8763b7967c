import type { Label } from '../schema/form';
import { fold } from './fold';
import type { LabelVerdict } from './report';

const numeral =
  /^(?:[([][一二三四五六七八九十百零\d]+[)\]]|第[一二三四五六七八九十\d]+(?:章|部分|节)|[一二三四五六七八九十]+[、.．,]|\d{1,2}[、.．,)]|[①-⑳])[、.．:]?/;
const trailing = /[。.,;:、]+$/;
const year = /\(20\d\d年?\)|20\d\d年?/g;

/** The text without the numeral it begins with, folded. */
export function stripNumeral(text: string): string {
  return fold(text).replace(numeral, '');
}

/** How a text stands to an official label. */
export function judgeLabel(text: string, label: Label): LabelVerdict {
  const given = fold(text);
  if (given === fold(label.text)) return { is: 'exact' };
  for (const variant of label.variants ?? []) {
    if (given === fold(variant.text)) return { is: 'variant', level: variant.level };
  }
  const bare = (value: string): string =>
    stripNumeral(value).replace(trailing, '').replace(year, '');
  return given !== '' && bare(given) === bare(label.text)
    ? { is: 'variant', level: 'info' }
    : { is: 'wrong' };
}

/** How alike two texts are, 0 to 1: one minus their edit distance over the longer length. */
export function similarity(a: string, b: string): number {
  const left = [...stripNumeral(a)].slice(0, 60);
  const right = [...stripNumeral(b)].slice(0, 60);
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, character] of left.entries()) {
    const line = [i + 1];
    for (const [j, other] of right.entries()) {
      const substituted = (above[j] ?? 0) + (character === other ? 0 : 1);
      line.push(Math.min(substituted, (above[j + 1] ?? 0) + 1, (line[j] ?? 0) + 1));
    }
    above = line;
  }
  return 1 - (above[right.length] ?? longest) / longest;
}
