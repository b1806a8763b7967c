import { linesOf, numeralOfLine } from '../../../report/chapters/headings';
import type { Numeral, NumeralStyle, Report } from '../../../report/model';
import { paragraphsOf } from '../paragraphs';
import type { WrittenParagraph } from '../paragraphs';
import type { ListItem, NumberedList } from './list';
import { looksLikeHeading } from './sections';

/** A line of a chapter and what numbers it. */
interface Line {
  readonly written: WrittenParagraph;
  readonly text: string;
  readonly numeral?: Numeral;
  readonly start: number;
  readonly end: number;
}

function linesOfParagraph(written: WrittenParagraph): readonly Line[] {
  if (written.begins) return [{ written, text: '', start: 0, end: 0 }];
  return linesOf(written.text).map((stretch): Line => {
    const { numeral, end } = numeralOfLine(written.paragraph, stretch);
    const start =
      numeral && !numeral.automatic ? written.text.indexOf(numeral.text, stretch.start) : end;
    return {
      written,
      text: written.text.slice(end, stretch.end),
      ...(numeral ? { numeral } : {}),
      start,
      end: numeral && !numeral.automatic ? start + numeral.text.length : end,
    };
  });
}

/** A line that introduces what follows, so that numbers may start anew. */
function introduces({ written, text }: Line): boolean {
  const shown = text.trim();
  return (
    looksLikeHeading(written) ||
    /[：:]$/.test(shown) ||
    (shown.length <= 30 && !/[。；，]/.test(shown))
  );
}

const deep: ReadonlySet<NumeralStyle> = new Set(['arabic', 'bracketed-arabic', 'circled']);

interface Open {
  readonly style: NumeralStyle;
  readonly items: ListItem[];
  readonly continues: boolean;
  /** the lines it goes over, the one before it first, without their numerals */
  readonly texts: string[];
}

/** Gathers the numbered lines of one chapter into lists. */
class Gatherer {
  readonly lists: Open[] = [];
  #open: Open[] = [];
  #last = new Map<NumeralStyle, number>();
  #before: Line | undefined;

  /** Ends all lists, as a heading does. */
  reset(): void {
    this.#open = [];
    this.#last.clear();
    this.#before = undefined;
  }

  add(line: Line): void {
    const { numeral } = line;
    if (numeral) this.#number(line, numeral);
    else for (const list of this.#open) list.texts.push(line.text);
    this.#before = line;
  }

  #number(line: Line, { style, value, text: shown, automatic }: Numeral): void {
    const { written, start, end, text } = line;
    const item = { written, value, numeral: shown.trim(), start, end, automatic };
    const depth = this.#open.findIndex((list) => list.style === style);
    const current = this.#open[depth];
    if (current && !(value === 1 && this.#startsAnew(style))) {
      this.#open = this.#open.slice(0, depth + 1);
      current.items.push(item);
    } else {
      const list: Open = {
        style,
        items: [item],
        continues: value > 1 && this.#last.get(style) === value - 1,
        texts: this.#before ? [this.#before.text] : [],
      };
      this.#open = [...(current ? this.#open.slice(0, depth) : this.#open), list];
      this.lists.push(list);
    }
    for (const list of this.#open) list.texts.push(text);
    this.#last.set(style, value);
  }

  #startsAnew(style: NumeralStyle): boolean {
    const before = this.#before;
    if (!before || before.numeral) return false;
    return deep.has(style) || introduces(before);
  }
}

/** 一、 and 第一章 number chapters; a run of them that starts with 1 is a list of its own. */
function isJudged({ style, items }: Open): boolean {
  if (style === 'ordinal-chapter' || style === 'other') return false;
  if (items.length === 1) return style === 'bracketed-chinese';
  return style !== 'chinese' || items[0]?.value === 1;
}

/** The lists whose items are paragraphs or lines that begin with their numbers. */
export function paragraphLists(report: Report): readonly NumberedList[] {
  const gatherer = new Gatherer();
  for (const written of paragraphsOf(report)) {
    if (written.chapter === undefined && !written.begins) continue;
    for (const line of linesOfParagraph(written)) {
      if (written.begins || (!line.numeral && looksLikeHeading(written))) gatherer.reset();
      else gatherer.add(line);
    }
  }
  return gatherer.lists
    .filter(isJudged)
    .map(({ items, continues, texts }) => ({ items, continues, around: texts.join('\n') }));
}
