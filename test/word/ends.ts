import type { Element } from 'slimdom';
import type { Thing } from './objects';
import type { Play } from './plays';
import { childrenOf, isWord } from './text';
import { WordError } from './word-error';

const ends = new WeakMap<Thing, Element>();

/** What deleting between two paragraphs needs of the model. */
interface Deleting {
  readonly joined: Play['joined'];
  /** throws where nothing can be written */
  readonly writable: (what: string) => void;
  /** takes all text out of a paragraph */
  readonly empty: (paragraph: Element) => void;
}

/** The point before the mark of a paragraph; all else it does as its whole range does. */
export function endThing(paragraph: Element, whole: Thing, deleting: Deleting): Thing {
  const thing: Thing = {
    ...whole,
    call: (name, args) => {
      const [other] = args;
      const to = name === 'ExpandTo' ? ends.get(other as Thing) : undefined;
      return to ? betweenEnds(paragraph, to, deleting) : whole.call?.(name, args);
    },
  };
  ends.set(thing, paragraph);
  return thing;
}

/** From before the mark of one paragraph to before that of the next, whose text is in it. */
function betweenEnds(first: Element, second: Element, deleting: Deleting): Thing {
  return {
    type: 'Range',
    isGone: () => first.parentNode === null || second.parentNode === null,
    call: (name) => {
      if (name !== 'Delete') throw new WordError('NotImplemented', `Range.${name}`, 501);
      deleting.writable('Range.delete');
      let next = first.nextSibling;
      while (next && next !== second && !isWord(next, 'p', 'tbl', 'sdt')) next = next.nextSibling;
      if (next !== second) throw new WordError('GeneralException', 'Range.delete');
      deleting.empty(second);
      if (deleting.joined === 'as the second') {
        for (const own of childrenOf(first, 'pPr')) own.remove();
        for (const own of childrenOf(second, 'pPr')) first.insertBefore(own, first.firstChild);
      }
      second.remove();
      return null;
    },
  };
}
