import { plainText } from './live';
import type { LiveParagraph } from './live';
import { liveOf, liveProperties } from './reading';
import { tellsChanges } from './abilities';
import { inWord } from './run';

/** How long the cursor rests before a document that tells no changes is looked at. */
const rest = 1000;

function watchParagraphs(
  onChange: () => void,
  lastRead: () => readonly LiveParagraph[] | undefined,
): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const told = (): Promise<void> => {
    onChange();
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
    stop = isOver ? undefined : watchSelection(onChange, lastRead);
  });
  return () => {
    isOver = true;
    stop?.();
  };
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

function watchSelection(
  onChange: () => void,
  lastRead: () => readonly LiveParagraph[] | undefined,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const known = lastRead();
    if (!known) return;
    hasChanged(known).then(
      (changed) => {
        if (changed && lastRead() === known) onChange();
      },
      // A look that fails tells nothing; the next check will.
      () => undefined,
    );
  };
  const moved = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
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
 * Calls back when the document may have changed: at once where Word tells of changed paragraphs,
 * else when the cursor has moved and rested and the text is another than was read last.
 *
 * @param lastRead the paragraphs as last read; undefined while that is not known
 */
export function watchWord(
  onChange: () => void,
  lastRead: () => readonly LiveParagraph[] | undefined,
): () => void {
  return tellsChanges() ? watchParagraphs(onChange, lastRead) : watchSelection(onChange, lastRead);
}
