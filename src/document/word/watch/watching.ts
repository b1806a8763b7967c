import { plainText } from '../read/live';
import type { LiveParagraph } from '../read/live';
import { liveOf, liveProperties } from '../read/reading';
import { tellsChanges } from '../abilities';
import { inWord } from '../run';

/** How long the cursor rests before a document that tells no changes is looked at. */
const rest = 1000;

/** How long the first of several events waits for the others, which are judged with it. */
const together = 300;

/** How long after a write of ours Word may still tell of it. */
const afterglow = 5000;

/** What is known here of the document without asking Word. */
export interface Known {
  /** the paragraphs as last read; undefined while that is not known */
  readonly lastRead: () => readonly LiveParagraph[] | undefined;
  /** when our last write ended, in milliseconds; Infinity while one is made, -Infinity for none */
  readonly lastWritten: () => number;
}

function sameText(one: readonly LiveParagraph[], other: readonly LiveParagraph[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text }, at) => plainText(text) === plainText(other[at]?.text ?? ''))
  );
}

async function hasChanged(known: readonly LiveParagraph[]): Promise<boolean> {
  return inWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(liveProperties);
    await context.sync();
    return !sameText(known, liveOf(paragraphs.items));
  });
}

/**
 * Looks whether the document reads otherwise than it was read last, and calls back if so.
 *
 * @param otherwise what a look that fails comes to
 */
async function look(onChange: () => void, { lastRead }: Known, otherwise: boolean): Promise<void> {
  const known = lastRead();
  if (!known) return;
  const changed = await hasChanged(known).catch(() => otherwise);
  // What was read since has the change in it.
  if (changed && lastRead() === known) onChange();
}

/** What Word tells is taken for a change, unless it may tell of a write of ours: then it is looked at. */
class ToldChanges {
  readonly #onChange: () => void;
  readonly #known: Known;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;
  /** told while the document was looked at */
  #isToldAgain = false;
  #isOver = false;
  /** the write that was looked at last */
  #lookedAt = -Infinity;

  constructor(onChange: () => void, known: Known) {
    this.#onChange = onChange;
    this.#known = known;
  }

  told(): void {
    if (this.#isOver) return;
    const written = this.#known.lastWritten();
    const mayBeOwn = Date.now() - written < afterglow || this.#lookedAt !== written;
    if (!mayBeOwn) this.#onChange();
    else if (this.#isLooking) this.#isToldAgain = true;
    else {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        void this.#look(written);
      }, together);
    }
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  async #look(written: number): Promise<void> {
    this.#isLooking = true;
    await look(
      () => {
        if (!this.#isOver) this.#onChange();
      },
      this.#known,
      true,
    );
    this.#isLooking = false;
    this.#lookedAt = written;
    if (!this.#isToldAgain) return;
    this.#isToldAgain = false;
    this.told();
  }
}

function watchParagraphs(onChange: () => void, known: Known): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const changes = new ToldChanges(onChange, known);
  const told = (): Promise<void> => {
    changes.told();
    return Promise.resolve();
  };
  inWord(async (context) => {
    const { document } = context;
    const handlers = [
      document.onParagraphChanged.add(told),
      document.onParagraphAdded.add(told),
      document.onParagraphDeleted.add(told),
    ];
    await context.sync();
    stop = () => {
      for (const handler of handlers) handler.remove();
      context.sync().catch(() => undefined);
    };
    if (isOver) stop();
  }).catch(() => {
    // A Word that has the events and refuses them still tells where the cursor is.
    stop = isOver ? undefined : watchSelection(onChange, known);
  });
  return () => {
    isOver = true;
    changes.stop();
    stop?.();
  };
}

function watchSelection(onChange: () => void, known: Known): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A look that fails tells nothing; the next check will.
      void look(onChange, known, false);
    }, rest);
  };
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(event, moved);
  return () => {
    clearTimeout(timer);
    document.removeHandlerAsync(event, { handler: moved });
  };
}

/**
 * Calls back when the document may have changed: where Word tells of changed paragraphs, at once
 * unless it may tell of what was written from here; else when the cursor has moved and rested and
 * the text is another than was read last.
 */
export function watchWord(onChange: () => void, known: Known): () => void {
  return tellsChanges() ? watchParagraphs(onChange, known) : watchSelection(onChange, known);
}
