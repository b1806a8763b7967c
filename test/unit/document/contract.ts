import type { DocumentHost, Snapshot } from '../../../src/document/port';
import { HostError } from '../../../src/document/port';
import type { Paragraph } from '../../../src/ooxml/blocks';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';

/** A document open in some host. */
export interface Opened {
  readonly host: DocumentHost;
  /** the document as a file, as it is now */
  readonly save: () => Promise<Uint8Array> | Uint8Array;
  /** what of the document is selected or shown; undefined for nothing */
  readonly shown: () => string | undefined;
}

export function textsOf(snapshot: Snapshot): readonly string[] {
  return snapshot.body.paragraphs.map(({ text }) => text);
}

export function textsIn(file: Uint8Array): readonly string[] {
  return scanBody(openDocx(file)).paragraphs.map(({ text }) => text);
}

function partNamesIn(file: Uint8Array): readonly string[] {
  return [...openDocx(file).partNames].sort();
}

export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return 'done';
}

/** The paragraphs a person sees: a tall cell runs through others, whose own nobody does. */
function shownParagraphs({ body }: Snapshot): readonly Paragraph[] {
  return body.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs, vMerge }) => (vMerge === 'continue' ? [] : paragraphs)),
        ),
  );
}

function indexOf(snapshot: Snapshot, text: string): number {
  const found = snapshot.body.paragraphs.find((paragraph) => paragraph.text === text);
  if (!found) throw new Error(`there is no paragraph “${text}”`);
  return found.index;
}

/** A paragraph of plain prose; the title's content control keeps its last, so it is not that. */
function prose({ body }: Snapshot): Paragraph {
  const found = body.blocks
    .slice(1)
    .find((block) => block.kind === 'paragraph' && block.text.length > 20);
  if (found?.kind !== 'paragraph') throw new Error('there is no prose');
  return found;
}

/**
 * What every host promises.
 *
 * @param open opens a file; where none is given the fixture 004, which has blank cells and prose
 */
export function keepsTheContract(open: (file?: Uint8Array) => Promise<Opened>): void {
  test('it reads what the file holds, and knows where all of it stands', async () => {
    const { host, save } = await open();
    const snapshot = await host.read();
    expect(textsOf(snapshot)).toEqual(textsIn(await save()));
    expect(snapshot.completeness).toBe('whole');
    const lost = shownParagraphs(snapshot).filter(({ index }) => !snapshot.isPlaced(index));
    expect(lost).toEqual([]);
  });

  test('a cell is written, and nothing else changes', async () => {
    const { host, save } = await open();
    const checked = await host.read();
    const paragraph = indexOf(checked, '社会组织');
    const { before, after } = await host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
    ]);
    expect(textsOf(before)).toEqual(textsOf(checked));
    const expected = textsOf(checked).map((text) => (text === '社会组织' ? '社会公益组织' : text));
    expect(textsOf(after)).toEqual(expected);
    expect(textsIn(await save())).toEqual(expected);
  });

  test('a blank cell is filled, and the one beside it stays blank', async () => {
    const { host } = await open();
    const checked = await host.read();
    const blanks = shownParagraphs(checked).filter(({ text }) => text === '');
    const paragraph = blanks.at(1)?.index ?? -1;
    const { after } = await host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 0, now: '0' },
    ]);
    const expected = checked.body.paragraphs.map(({ index, text }) =>
      index === paragraph ? '0' : text,
    );
    expect(textsOf(after)).toEqual(expected);
  });

  test('stretches of one paragraph are written together', async () => {
    const { host } = await open();
    const checked = await host.read();
    const { index, text } = prose(checked);
    const { after } = await host.apply(checked, [
      { do: 'replace-text', paragraph: index, start: 2, end: 4, now: '甲' },
      { do: 'replace-text', paragraph: index, start: 10, end: 10, now: '乙' },
      { do: 'replace-text', paragraph: index, start: text.length - 1, end: text.length, now: '' },
    ]);
    const wanted = `${text.slice(0, 2)}甲${text.slice(4, 10)}乙${text.slice(10, -1)}`;
    expect(textsOf(after)).toEqual(textsOf(checked).map((one) => (one === text ? wanted : one)));
  });

  test('a paragraph is split, joined, inserted and taken away', async () => {
    const { host } = await open();
    const checked = await host.read();
    const { index, text } = prose(checked);
    const split = await host.apply(checked, [{ do: 'split-paragraph', paragraph: index, at: 5 }]);
    expect(textsOf(split.after)).toContain(text.slice(0, 5));
    expect(textsOf(split.after)).toContain(text.slice(5));
    const joined = await host.apply(split.after, [{ do: 'join-paragraphs', paragraph: index }]);
    expect(textsOf(joined.after)).toEqual(textsOf(checked));
    const inserted = await host.apply(joined.after, [
      { do: 'insert-paragraph', beside: index, where: 'after', text: '新的一段' },
    ]);
    expect(textsOf(inserted.after)).toHaveLength(textsOf(checked).length + 1);
    expect(textsOf(inserted.after)).toContain('新的一段');
    const removed = await host.apply(inserted.after, [
      { do: 'remove-paragraph', paragraph: indexOf(inserted.after, '新的一段') },
    ]);
    expect(textsOf(removed.after)).toEqual(textsOf(checked));
  });

  test('what was changed since it was checked is not written over', async () => {
    const { host, save } = await open();
    const checked = await host.read();
    const paragraph = indexOf(checked, '社会组织');
    await host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
    ]);
    const texts = textsIn(await save());
    const late = host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会团体' },
    ]);
    expect(await refusal(late)).toBe('changed');
    expect(textsIn(await save())).toEqual(texts);
  });

  test('a change elsewhere does not stand in the way', async () => {
    const { host } = await open();
    const checked = await host.read();
    const { index, text } = prose(checked);
    await host.apply(checked, [
      { do: 'insert-paragraph', beside: index, where: 'after', text: '新的一段' },
    ]);
    const paragraph = indexOf(checked, '社会组织');
    const { after } = await host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
    ]);
    expect(textsOf(after)).toContain('社会公益组织');
    expect(textsOf(after)).not.toContain('社会组织');
    expect(textsOf(after)).toContain(text);
  });

  test('of several edits none is made if one cannot be', async () => {
    const { host, save } = await open();
    const checked = await host.read();
    const paragraph = indexOf(checked, '社会组织');
    const work = host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
      { do: 'split-paragraph', paragraph, at: 99 },
    ]);
    expect(await refusal(work)).toBe('unplaced');
    expect(textsIn(await save())).toEqual(textsOf(checked));
  });

  test('it shows a paragraph', async () => {
    const { host, shown } = await open();
    const checked = await host.read();
    const revealed = await host.reveal(checked, { paragraph: indexOf(checked, '社会组织') });
    expect(revealed).toBe('exact');
    expect(shown()).toBe('社会组织');
  });

  test('its own writes are told to nobody who watches it, and watching ends', async () => {
    const { host } = await open();
    let told = 0;
    const end = host.watch(() => (told += 1));
    const checked = await host.read();
    const paragraph = indexOf(checked, '社会组织');
    await host.apply(checked, [{ do: 'replace-text', paragraph, start: 0, end: 2, now: '社' }]);
    expect(told).toBe(0);
    end();
  });

  test('what it is given to remember it recalls, until it is taken away', async () => {
    const { host } = await open();
    expect(await host.recall()).toEqual([]);
    await host.remember('{"甲":1}');
    expect(await host.recall()).toEqual(['{"甲":1}']);
    await host.remember(undefined);
    expect(await host.recall()).toEqual([]);
  });

  test('what it remembers goes with the file, and is gone from it once taken away', async () => {
    const first = await open();
    expect(first.host.abilities.memory).toBe(true);
    const before = partNamesIn(await first.save());
    await first.host.remember('{"甲":"<乙> & 丙"}');
    const kept = await first.save();
    const second = await open(kept);
    expect(await second.host.recall()).toEqual(['{"甲":"<乙> & 丙"}']);
    await second.host.remember('丁');
    const third = await open(await second.save());
    expect(await third.host.recall()).toEqual(['丁']);
    expect(textsOf(await third.host.read())).toEqual(textsOf(await first.host.read()));
    await third.host.remember(undefined);
    const left = await third.save();
    expect(await (await open(left)).host.recall()).toEqual([]);
    expect(partNamesIn(left)).toEqual(before);
  });
}
