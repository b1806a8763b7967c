import { write } from './attempt';
import type { Attempt } from './attempt';
import { readDocument } from '../read/reading';
import type { WordSnapshot } from '../read/reading';
import { removableOf, surplusOf } from './surplus';

/** Takes away the empty paragraphs that Word leaves beside inserted blocks. */
export async function tidied(applied: Attempt, after: WordSnapshot): Promise<WordSnapshot> {
  const surplus = removableOf({ ...applied, after }, surplusOf({ ...applied, after }));
  if (surplus.length === 0) return after;
  const { failure } = await write(
    after,
    surplus.map((paragraph) => ({ do: 'remove-paragraph', paragraph })),
  );
  // Without an answer, reading would wait as long; and what is told to have failed may be done.
  // An empty paragraph too many is no reason to take a good table away again.
  return failure?.code === 'timed-out' ? after : readDocument();
}
