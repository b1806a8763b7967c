import * as z from 'zod/mini';
import { chapterIds, tableIds } from '../../schema/form';
import type { Step } from '../session/session-state';
import { stepsAfter } from './steps-after';

const count = z.int().check(z.nonnegative());
const text = z.string();
const maybe = z.exactOptional;
const where = z.enum(['before', 'after']);

const edit = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('replace-text'),
    paragraph: count,
    start: count,
    end: count,
    now: text,
    like: maybe(count),
  }),
  z.object({ do: z.literal('split-paragraph'), paragraph: count, at: count }),
  z.object({ do: z.literal('join-paragraphs'), paragraph: count }),
  z.object({ do: z.literal('remove-paragraph'), paragraph: count }),
  z.object({
    do: z.literal('insert-paragraph'),
    beside: count,
    where,
    text,
    like: maybe(count),
    keepsNext: maybe(z.literal(true)),
  }),
  z.object({
    do: z.literal('insert-blocks'),
    beside: count,
    where,
    markup: text,
    own: maybe(z.literal(true)),
    kept: maybe(z.array(count)),
  }),
  z.object({
    do: z.literal('remove-blocks'),
    first: count,
    count,
    tail: maybe(z.literal(true)),
  }),
  z.object({
    do: z.literal('put-back'),
    first: count,
    count,
    had: count,
    isSame: z.boolean(),
    beside: maybe(z.object({ where, other: maybe(count) })),
    lead: text,
    is: text,
    was: text,
  }),
]);

const place = z.object({
  chapter: maybe(z.enum(chapterIds)),
  table: maybe(z.enum(tableIds)),
  row: maybe(text),
  column: maybe(text),
  text: maybe(text),
  paragraph: maybe(count),
  range: maybe(z.object({ start: count, end: count })),
  cell: maybe(z.object({ table: count, row: count, cell: count, paragraph: count })),
});

const part = z.object({
  place,
  was: maybe(text),
  now: maybe(text),
  did: maybe(z.enum(['rebuilt', 'moved', 'removed', 'inserted'])),
  places: maybe(count),
});

const edits = z.array(edit);
const stored = z.object({
  version: z.literal(1),
  saved: maybe(z.object({ key: text, steps: count })),
  memory: maybe(z.array(text)),
  steps: z.array(
    z.union([
      z.object({
        edits,
        made: z.object({ rule: maybe(text), parts: z.array(part), at: z.number() }),
      }),
      z.object({ edits, turned: count }),
    ]),
  ),
});

/** What is kept as a text; what another program or version left is nothing. */
function read(kept: string): z.infer<typeof stored> | undefined {
  try {
    return stored.safeParse(JSON.parse(kept)).data;
  } catch {
    return undefined;
  }
}

/** What is kept, and where. */
interface Found {
  readonly key: string;
  readonly steps: readonly Step[];
  readonly memory?: readonly string[];
}

function ofMemory({ memory }: z.infer<typeof stored>): Pick<Found, 'memory'> {
  return memory === undefined ? {} : { memory };
}

/**
 * Finds what is kept of a file: under its own key, or, where it is what was saved of another, what
 * was done to that one since.
 */
export function findSteps(kept: ReadonlyMap<string, string>, key: string): Found | undefined {
  const own = read(kept.get(key) ?? '');
  if (own) return { key, ...ofMemory(own), steps: own.steps };
  for (const [other, text] of kept) {
    const found = read(text);
    if (found?.saved?.key !== key) continue;
    const steps = stepsAfter(found.steps, found.saved.steps);
    return { key: other, ...ofMemory(found), steps };
  }
  return undefined;
}
