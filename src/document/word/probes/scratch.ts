import type { Json, Tools } from './probe';

interface Size {
  readonly paragraphs: number;
  readonly tables: number;
}

async function sizeOf(context: Word.RequestContext): Promise<Size> {
  const { body } = context.document;
  body.paragraphs.load('items/tableNestingLevel');
  body.tables.load('items/nestingLevel');
  await context.sync();
  return { paragraphs: body.paragraphs.items.length, tables: body.tables.items.length };
}

/** Takes away the tables and paragraphs behind what was there before. */
async function clear(
  context: Word.RequestContext,
  before: Size & { readonly isEmpty: boolean },
): Promise<void> {
  const { body } = context.document;
  if (before.isEmpty) {
    // The last paragraph of a document cannot be deleted, but be all that is left of it.
    body.clear();
    await context.sync();
    return;
  }
  body.tables.load('items/nestingLevel');
  await context.sync();
  for (const table of body.tables.items.slice(before.tables).reverse()) table.delete();
  await context.sync();
  const { paragraphs } = context.document.body;
  paragraphs.load('items/tableNestingLevel');
  await context.sync();
  for (const paragraph of paragraphs.items.slice(before.paragraphs).reverse()) paragraph.delete();
  await context.sync();
}

/**
 * Does something at the end of the document, and takes away whatever stands there afterwards that
 * did not before, as far as it can: an empty paragraph at the very end may stay.
 *
 * @returns what the work told, and by how many paragraphs and tables the document is longer now
 */
export async function atTheEnd(
  { batch, attempt }: Tools,
  work: (before: Size) => Promise<Json>,
): Promise<Json> {
  const before = { ...(await batch(sizeOf)), isEmpty: await isEmptyDocument({ batch }) };
  try {
    const told = await work(before);
    return { told, left: await cleared() };
  } catch (error) {
    await cleared();
    throw error;
  }

  async function cleared(): Promise<Json> {
    const refusal = await attempt(async (context) => {
      await clear(context, before);
      return null;
    });
    const after = await batch(sizeOf);
    return {
      paragraphs: after.paragraphs - before.paragraphs,
      tables: after.tables - before.tables,
      ...(refusal === null ? {} : { refusal }),
    };
  }
}

/** Whether there is nothing in the document that a probe could harm. */
export async function isEmptyDocument({ batch }: Pick<Tools, 'batch'>): Promise<boolean> {
  return batch(async (context) => {
    const { body } = context.document;
    const xml = body.getOoxml();
    body.load('text');
    await context.sync();
    // A package always has styles, so only what a body can hold is looked for.
    return body.text.trim() === '' && !/<w:(?:tbl|drawing|pict|object|sdt|t)[\s>/]/.test(xml.value);
  });
}
