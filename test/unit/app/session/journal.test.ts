import { Journal } from '../../../../src/app/session/journal';
import type { Change } from '../../../../src/app/session/session-state';
import { openFile } from '../../../../src/document/file/file-host';
import type { Applied } from '../../../../src/document/port';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { textsOf } from '../../document/contract';
import { paragraph } from '../../ooxml/wordml';
import { smallDocx } from '../../../support/small-docx';

/** A document of short paragraphs, in which the person and others write. */
class Story {
  readonly #host;
  readonly #journal = new Journal();

  constructor(...texts: string[]) {
    this.#host = openFile(smallDocx(texts.map((text) => paragraph(text)).join('')));
  }

  async texts(): Promise<string> {
    return textsOf(await this.#host.read()).join(' ');
  }

  async #apply(edits: readonly BodyEdit[]): Promise<Applied> {
    return this.#host.apply(await this.#host.read(), edits);
  }

  /** The person changes something from here; gives the change's number. */
  async change(...edits: BodyEdit[]): Promise<number> {
    return this.#journal.add(await this.#apply(edits), { parts: [], at: 0 }).id;
  }

  /** Someone else changes something, which is not seen before the document is read again. */
  async unseen(...edits: BodyEdit[]): Promise<void> {
    await this.#apply(edits);
  }

  /** Someone else changes something, and the document is read again. */
  async others(...edits: BodyEdit[]): Promise<void> {
    this.#journal.follow((await this.#apply(edits)).after);
  }

  /** Takes a change back, or makes it again; gives the texts then, undefined where it cannot. */
  async turn(id: number): Promise<string | undefined> {
    const inverse = this.#journal.inverse(id);
    if (!inverse) return undefined;
    this.#journal.turned(id, await this.#host.apply(inverse.snapshot, inverse.edits));
    return this.texts();
  }

  told(id: number): Change | undefined {
    return this.#journal.changes.find((change) => change.id === id);
  }
}

/** Gives a paragraph of one character another text. */
function writing(index: number, now: string): BodyEdit {
  return { do: 'replace-text', paragraph: index, start: 0, end: 1, now };
}

function inserting(beside: number, where: 'before' | 'after', text: string): BodyEdit {
  return { do: 'insert-paragraph', beside, where, text };
}

describe('a change', () => {
  test('is taken back, made again and taken back again', async () => {
    const story = new Story('甲', '乙');
    const id = await story.change(writing(0, '新的'), inserting(1, 'before', '段'));
    const made = await story.texts();
    expect(await story.turn(id)).toBe('甲 乙');
    expect(story.told(id)?.undone).toBe(true);
    expect(await story.turn(id)).toBe(made);
    expect(story.told(id)?.undone).toBe(false);
    expect(await story.turn(id)).toBe('甲 乙');
  });

  test('is taken back where it stands by then, below what came from here', async () => {
    const story = new Story('甲', '乙', '丙');
    const id = await story.change(writing(1, '新'));
    await story.change(inserting(0, 'before', '一'), inserting(0, 'after', '二'));
    expect(await story.turn(id)).toBe('一 甲 二 乙 丙');
  });

  test('is taken back where it stands by then, below what others put in', async () => {
    const story = new Story('甲', '乙', '丙');
    const id = await story.change(writing(1, '新'));
    await story.others(inserting(0, 'before', '一'));
    expect(await story.turn(id)).toBe('一 甲 乙 丙');
  });

  test('is taken back though others wrote unseen before the next change', async () => {
    const story = new Story('甲', '乙', '丙');
    const id = await story.change(writing(1, '新'));
    await story.unseen(inserting(0, 'before', '一'));
    await story.change(writing(3, '新'));
    expect(await story.turn(id)).toBe('一 甲 乙 新');
  });

  test('is taken back though others wrote unseen before another was', async () => {
    const story = new Story('甲', '乙', '丙');
    const first = await story.change(writing(1, '新'));
    const second = await story.change(writing(2, '新'));
    await story.unseen(inserting(0, 'before', '一'));
    expect(await story.turn(second)).toBe('一 甲 新 丙');
    expect(await story.turn(first)).toBe('一 甲 乙 丙');
    expect(await story.turn(second)).toBe('一 甲 乙 新');
  });
});

describe('a change that others wrote over', () => {
  test('cannot be taken back where none of its text is left', async () => {
    const story = new Story('甲', '乙');
    const id = await story.change(writing(0, '新'));
    await story.others(writing(0, '改'));
    expect(story.told(id)).toMatchObject({ hindrance: 'changed' });
    expect(await story.turn(id)).toBeUndefined();
  });

  test('is taken back as far as its texts are left, and all that are not are counted', async () => {
    const story = new Story('甲', '乙', '丙', '丁');
    const id = await story.change(writing(0, '一'), writing(1, '二'), writing(2, '三'));
    await story.others(writing(0, '改'));
    expect(story.told(id)).toMatchObject({ changedSince: 1 });
    await story.others(writing(3, '改'));
    expect(story.told(id)).toMatchObject({ changedSince: 1 });
    await story.others(writing(2, '改'));
    expect(story.told(id)).toMatchObject({ changedSince: 2 });
    expect(story.told(id)?.hindrance).toBeUndefined();
    expect(await story.turn(id)).toBe('改 乙 改 改');
  });

  test('is not taken back by half where it was more than texts', async () => {
    const story = new Story('甲', '乙', '丙');
    const id = await story.change(writing(0, '新'), inserting(1, 'after', '段'));
    await story.others({ do: 'replace-text', paragraph: 2, start: 1, end: 1, now: '落' });
    expect(story.told(id)).toMatchObject({ hindrance: 'filled' });
    expect(await story.turn(id)).toBeUndefined();
    expect(await story.texts()).toBe('新 乙 段落 丙');
  });

  test('is not told to be filled in where what others wrote over is no insertion', async () => {
    const story = new Story('甲', '乙', '丙');
    const id = await story.change(writing(0, '新'), inserting(1, 'after', '段'));
    await story.others(writing(0, '改'));
    expect(story.told(id)).toMatchObject({ hindrance: 'changed' });
  });

  test('cannot be taken back once paragraphs came on both its sides as well', async () => {
    const story = new Story('甲', '乙', '丙');
    const id = await story.change(writing(1, '新'));
    await story.others(inserting(0, 'after', '一'), inserting(1, 'after', '二'));
    expect(story.told(id)).toMatchObject({ hindrance: 'changed' });
    expect(await story.turn(id)).toBeUndefined();
  });
});

describe('of two changes of one text', () => {
  test('the later is taken back first, and made again last', async () => {
    const story = new Story('甲', '乙');
    const first = await story.change(writing(0, '一'));
    const second = await story.change(writing(0, '二'));
    expect(story.told(first)).toMatchObject({ hindrance: 'over' });
    expect(await story.turn(first)).toBeUndefined();
    expect(await story.turn(second)).toBe('一 乙');
    expect(story.told(first)?.hindrance).toBeUndefined();
    expect(await story.turn(second)).toBe('二 乙');
    expect(story.told(first)).toMatchObject({ hindrance: 'over' });
    expect(await story.turn(second)).toBe('一 乙');
    expect(await story.turn(first)).toBe('甲 乙');
    expect(story.told(second)).toMatchObject({ undone: true, hindrance: 'over' });
    expect(await story.turn(second)).toBeUndefined();
  });

  test('a third elsewhere does not stand over them', async () => {
    const story = new Story('甲', '乙');
    const first = await story.change(writing(0, '一'));
    const other = await story.change(writing(1, '二'));
    expect(story.told(first)?.hindrance).toBeUndefined();
    expect(await story.turn(first)).toBe('甲 二');
    expect(await story.turn(other)).toBe('甲 乙');
  });
});

test('a change whose paragraph went with a later one waits for that to be taken back', async () => {
  const story = new Story('甲', '乙', '丙');
  const first = await story.change(writing(0, '一'), writing(1, '二'));
  const second = await story.change({ do: 'remove-paragraph', paragraph: 1 });
  expect(story.told(first)).toMatchObject({ hindrance: 'over' });
  expect(await story.turn(first)).toBeUndefined();
  expect(await story.turn(second)).toBe('一 二 丙');
  expect(await story.turn(first)).toBe('甲 乙 丙');
  expect(await story.turn(first)).toBe('一 二 丙');
  expect(await story.turn(second)).toBe('一 丙');
  expect(story.told(first)).toMatchObject({ hindrance: 'over' });
});

test('what was written into something inserted waits for that to come back', async () => {
  const story = new Story('甲', '乙');
  const first = await story.change(inserting(0, 'after', '一'), inserting(0, 'after', '二'));
  const second = await story.change(writing(2, '三'));
  expect(story.told(first)).toMatchObject({ hindrance: 'over' });
  expect(await story.turn(second)).toBe('甲 一 二 乙');
  expect(await story.turn(first)).toBe('甲 乙');
  expect(story.told(second)).toMatchObject({ undone: true, hindrance: 'over' });
  expect(await story.turn(first)).toBe('甲 一 二 乙');
  expect(await story.turn(second)).toBe('甲 一 三 乙');
});

test('of two that went each comes back as itself, whatever was written into them', async () => {
  const story = new Story('甲', '乙', '丙');
  const one = await story.change(writing(0, '一'));
  const other = await story.change(writing(1, '二'));
  const first = await story.change({ do: 'remove-paragraph', paragraph: 0 });
  const second = await story.change({ do: 'remove-paragraph', paragraph: 0 });
  expect(await story.turn(second)).toBe('二 丙');
  expect(story.told(one)).toMatchObject({ hindrance: 'over' });
  expect(await story.turn(other)).toBe('乙 丙');
  expect(await story.turn(first)).toBe('一 乙 丙');
  expect(await story.turn(one)).toBe('甲 乙 丙');
});

test('two that went from one place come back in their order', async () => {
  const story = new Story('甲', '乙', '丙', '丁');
  const first = await story.change({ do: 'remove-paragraph', paragraph: 1 });
  const second = await story.change({ do: 'remove-paragraph', paragraph: 1 });
  expect(await story.turn(first)).toBeUndefined();
  expect(await story.turn(second)).toBe('甲 丙 丁');
  expect(await story.turn(first)).toBe('甲 乙 丙 丁');
});
