import { fold } from '../report/text/fold';
import type { Place, Report } from '../report/model';
import { hash } from './fingerprint';
import type { Found } from './finding';

/** A text whatever its figures are, and however many characters they have. */
function withoutFigures(text: string): string {
  return fold(text).replace(/\d[\d.,]*%?|[〇零一二三四五六七八九十百千万亿两]+/g, '0');
}

/** So much on either side tells one place of a text from another. */
const context = 6;

/**
 * Gives what lasts of a finding while its figures change: its rule, and the place that it stands
 * at, without what the figures there are. Unlike its key it stays where another number is wrong
 * in the same way at the same place.
 */
export function placeMarks({ body }: Report): (found: Pick<Found, 'rule' | 'at'>) => string {
  const texts = new Map(body.paragraphs.map(({ index, text }) => [index, text]));
  const around = ({ paragraph = -1, range }: Place): readonly string[] => {
    const text = texts.get(paragraph);
    if (text === undefined) return [];
    if (range === undefined) return [withoutFigures(text)];
    return [
      withoutFigures(text.slice(0, range.start)).slice(-context),
      withoutFigures(text.slice(range.end)).slice(0, context),
    ];
  };
  return ({ rule, at: [place] }) => {
    const { chapter, table, row, column, cell, text = '' } = place;
    const words = cell === undefined ? withoutFigures(text) : '';
    return hash(JSON.stringify([rule, chapter, table, row, column, words, around(place)]));
  };
}
