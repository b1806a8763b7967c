import type { Element } from 'slimdom';
import type { Thing } from './objects';
import { closest, isElement, isWord, shownText } from './text';
import { WordError } from './word-error';

/** The list of a document's paragraphs, and what a range of whole paragraphs needs of the model. */
export interface Listing {
  /** the paragraphs in their order; undefined for the mark at a row's end */
  readonly listed: () => readonly (Element | undefined)[];
  /** the paragraphs between two places of the list, both included */
  readonly paragraphs: (from: number, to: number) => Thing;
  readonly table: (table: Element) => Thing;
  readonly cell: (cell: Element) => Thing;
  readonly nothing: Thing;
  readonly select: (text: string, of: 'range' | 'table', node: Element) => void;
  /** the document as Flat OPC, with nothing in its body but some blocks */
  readonly flat: (blocks: readonly Element[]) => string;
  /** what else a range can do, as the paragraph that it ends in does it */
  readonly other: (paragraph: Element, name: string, args: readonly unknown[]) => unknown;
}

const spans = new WeakMap<Thing, readonly [Element, Element]>();

function textBetween(paragraphs: readonly (Element | undefined)[]): string {
  return paragraphs.map((paragraph) => (paragraph ? shownText(paragraph, false) : '')).join('\r');
}

/** A range of whole paragraphs, from one to another; an empty one stands in a single paragraph. */
export function spanThing(listing: Listing, first: Element, last: Element, isEmpty = false): Thing {
  const places = (): readonly [number, number] => {
    const all = listing.listed();
    return [all.indexOf(first), all.indexOf(last)];
  };
  const between = (): readonly (Element | undefined)[] => {
    const [from, to] = places();
    return listing.listed().slice(from, to + 1);
  };
  const thing: Thing = {
    type: 'Range',
    isGone: () => places().includes(-1),
    get: (name) => {
      switch (name) {
        case 'text':
          return isEmpty ? '' : textBetween(between());
        case 'paragraphs':
          return listing.paragraphs(...places());
        case 'parentTableOrNullObject': {
          const table = closest(first, 'tbl');
          return table ? listing.table(table) : listing.nothing;
        }
        case 'parentTableCellOrNullObject': {
          const cell = closest(first, 'tc');
          return cell ? listing.cell(cell) : listing.nothing;
        }
      }
      throw new WordError('NotImplemented', `Range.${name}`, 501);
    },
    call: (name, args) => {
      switch (name) {
        case 'GetRange': {
          const [where = 'Whole'] = args;
          if (where === 'Start') return spanThing(listing, first, first, true);
          if (where === 'End' || where === 'After') return spanThing(listing, last, last, true);
          return spanThing(listing, first, last, isEmpty);
        }
        case 'ExpandTo': {
          const [other] = args;
          const ends = spans.get(other as Thing);
          if (!ends) throw new WordError('InvalidArgument', 'Range.expandTo');
          const all = listing.listed();
          const at = [first, last, ...ends].map((paragraph) => all.indexOf(paragraph));
          const [from, to] = [all[Math.min(...at)], all[Math.max(...at)]];
          return spanThing(listing, from ?? first, to ?? last);
        }
        case 'Select':
          listing.select(textBetween(between()), 'range', first);
          return null;
        case 'GetOoxml':
          return listing.flat(blocksOf(between()));
      }
      return listing.other(last, name, args);
    },
  };
  spans.set(thing, [first, last]);
  return thing;
}

/** The blocks of the body that some paragraphs stand in. */
function blocksOf(paragraphs: readonly (Element | undefined)[]): readonly Element[] {
  const found = paragraphs.flatMap((paragraph) => {
    let at: Element | undefined = paragraph;
    while (at && isElement(at.parentNode) && !isWord(at.parentNode, 'body')) at = at.parentNode;
    return at ? [at] : [];
  });
  return [...new Set(found)];
}
