/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import type { DocumentHost, Remark, Snapshot } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { tableIds } from '../../../../src/schema/form';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureFile, fixtureText } from '../../../support/fixture-text';
import { mainXml } from '../../../support/rewritten';
import { shortReport } from '../../../support/short-report';
import { withoutParts } from '../../../support/without-parts';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import type { Play } from '../../../word/plays';
import { refusal, textsIn, textsOf } from '../contract';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

async function open(
  play: Partial<Play> = {},
  bytes: Uint8Array = shortReport(),
): Promise<{ word: TestWord; host: DocumentHost; checked: Snapshot; label: number }> {
  const word = await openInWord(bytes, play);
  const host = openWordDocument();
  const checked = await host.read();
  const label = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
  return { word, host, checked, label };
}

function relabel(paragraph: number) {
  return [{ do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' }] as const;
}

/** The same report with so much prose that it fills some sixty pages. */
function longReport(): Uint8Array {
  const { blocks } = documentOf(fixtureText('004'));
  const prose = blocks.filter((block) => block.kind === 'paragraph' && block.role === 'text');
  const more = Array.from({ length: 50 }, () => prose).flat();
  return docxOf({ blocks: [...blocks.slice(0, 2), ...more, ...blocks.slice(2)] }, 'word');
}

test.each([
  ['five pages', report],
  ['sixty', longReport()],
])('a report of %s takes one sync to read, three to write and two to show', async (_, bytes) => {
  const { word, host, checked, label } = await open({}, bytes);
  expect(word.syncs).toBe(1);
  const { after } = await host.apply(checked, relabel(label));
  expect(word.syncs).toBe(4);
  await host.reveal(after, { paragraph: label });
  expect(word.syncs).toBe(6);
});

test('nothing is kept of the document once a call is over', async () => {
  const { word, host, checked, label } = await open();
  await host.apply(checked, relabel(label));
  await host.reveal(checked, { paragraph: 1 });
  expect(word.kept).toBe(0);
});

describe('a Word whose getOoxml fails', () => {
  test('is read as text, in two syncs, and nothing is told that the whole would not tell', async () => {
    const told = async (play: Partial<Play>): Promise<string[]> => {
      const { session } = await opened(play);
      return (session.state.checked?.findings ?? []).flatMap(({ rule, at }) =>
        at.map(({ row, column }) => `${rule} ${row ?? ''} ${column ?? ''}`),
      );
    };
    const { word, checked } = await open({ getOoxml: 'fails' });
    expect(word.syncs).toBe(2);
    expect(checked.completeness).toBe('text');
    const asText = await told({ getOoxml: 'fails' });
    expect(asText.filter((line) => line.startsWith('blank-cell')).length).toBeGreaterThan(10);
    expect(await told({})).toEqual(expect.arrayContaining(asText));
  });

  test('is written to all the same', async () => {
    const { host, checked, word } = await open({ getOoxml: 'fails' });
    const label = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
    await host.apply(checked, relabel(label));
    expect(textsIn(word.save())).toContain('社会公益组织');
  });
});

test('a protected document is refused, and stays as it is', async () => {
  const { host, checked, word, label } = await open({ protected: true });
  expect(await refusal(host.apply(checked, relabel(label)))).toBe('protected');
  expect(textsIn(word.save())).toEqual(textsOf(checked));
});

describe('someone else writing between reading and writing', () => {
  test('in the same cell is not written over, and the person is told', async () => {
    const { word, session } = await opened();
    const finding = session.state.checked?.findings.find(({ actual }) => actual === '社会组织');
    const [fix] = finding ? session.fixesOf(finding) : [];
    if (!finding || !fix) throw new Error('no fix');
    word.before.set(word.syncs + 1, () => {
      word.edit('社会组织', '社会团体');
    });
    await session.apply(finding, fix);
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(textsIn(word.save())).toContain('社会团体');
    expect(textsIn(word.save())).not.toContain('社会公益组织');
    expect(session.state.checked?.findings.map(({ actual }) => actual)).toContain('社会团体');
  });

  test('elsewhere is no hindrance', async () => {
    const { word, session } = await opened();
    const finding = session.state.checked?.findings.find(({ actual }) => actual === '社会组织');
    const [fix] = finding ? session.fixesOf(finding) : [];
    if (!finding || !fix) throw new Error('no fix');
    word.before.set(word.syncs + 1, () => {
      word.edit('一、总体情况', '一、总体工作情况');
    });
    await session.apply(finding, fix);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    expect(textsIn(word.save())).toContain('一、总体工作情况');
    expect(textsIn(word.save())).toContain('社会公益组织');
  });
});

describe('someone else writing while it is written', () => {
  test('in the same cell gets back what was written over, and the person is told', async () => {
    const { word, host, checked, label } = await open();
    word.before.set(word.syncs + 2, () => {
      word.edit('社会组织', '社会团体');
    });
    expect(await refusal(host.apply(checked, relabel(label)))).toBe('changed');
    const expected = textsOf(checked).map((text) => (text === '社会组织' ? '社会团体' : text));
    expect(textsIn(word.save())).toEqual(expected);
  });

  test('a sentence anew, in which there is nothing left to change, keeps it', async () => {
    const { word, host, checked, label } = await open();
    const sentence = checked.body.paragraphs.find(({ text }) => text.length > 40);
    if (!sentence) throw new Error('no prose');
    const { index: paragraph, text } = sentence;
    word.before.set(word.syncs + 2, () => {
      word.edit(text, '另一位同事改过。');
    });
    const work = host.apply(checked, [
      ...relabel(label),
      { do: 'replace-text', paragraph, start: 10, end: 12, now: '新' },
    ]);
    expect(await refusal(work)).toBe('changed');
    expect(textsIn(word.save())).toEqual(
      textsOf(checked).map((one) => (one === text ? '另一位同事改过。' : one)),
    );
  });

  test('elsewhere keeps it, even where a write fails midway', async () => {
    const { word, host, checked, label } = await open({ failsAfterWrites: 1 });
    word.before.set(word.syncs + 2, () => {
      word.edit('一、总体情况', '一、总体工作情况');
    });
    const blank = checked.body.paragraphs.find(({ text }) => text === '')?.index ?? -1;
    const work = host.apply(checked, [
      ...relabel(label),
      { do: 'replace-text', paragraph: blank, start: 0, end: 0, now: '0' },
    ]);
    expect(await refusal(work)).toBe('failed');
    const expected = textsOf(checked).map((text) =>
      text === '一、总体情况' ? '一、总体工作情况' : text,
    );
    expect(textsIn(word.save())).toEqual(expected);
  });
});

async function opened(play: Partial<Play> = {}): Promise<{ word: TestWord; session: Session }> {
  const word = await openInWord(report, play);
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  return { word, session };
}

describe('three tables at once', () => {
  const lacking = withoutParts(report, tableIds);

  async function insertAll(play: Partial<Play>) {
    const word = await openInWord(lacking, play);
    const session = createSession(openWordDocument(), { rules });
    await session.check();
    const told: unknown[] = [];
    session.subscribe(() => {
      const { progress } = session.state;
      if (progress?.of === 'edits') told.push([progress.done, progress.total]);
    });
    const missing = session.planSafe().filter(({ finding }) => finding.rule === 'missing-table');
    await session.applyAll(missing);
    return { word, session, told };
  }

  test('are written one after the other, each told, and then no more', async () => {
    const { session, told } = await insertAll({});
    expect(told).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    expect(session.state.progress).toBeUndefined();
  });

  test('of which one fails are all taken back', async () => {
    const { word, session, told } = await insertAll({ failsAfterWrites: 2 });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'failed' } });
    expect(textsIn(word.save())).toEqual(textsIn(lacking));
  });
});

test('a write that fails midway is taken back', async () => {
  const { host, checked, word, label } = await open({ failsAfterWrites: 1 });
  const blank = checked.body.paragraphs.find(({ text }) => text === '')?.index ?? -1;
  const work = host.apply(checked, [
    ...relabel(label),
    { do: 'replace-text', paragraph: blank, start: 0, end: 0, now: '0' },
  ]);
  expect(await refusal(work)).toBe('failed');
  expect(textsIn(word.save())).toEqual(textsOf(checked));
});

describe('with tracked changes', () => {
  const tracked = docxOf(documentOf(fixtureText('004')), 'word', { tracked: true });

  test.each(['included', 'omitted'] as const)(
    'deleted text %s, every cell is found and every fix made as one',
    async (deletedText) => {
      const word = await openInWord(tracked, { deletedText, tracking: true });
      const session = createSession(openWordDocument(), { rules });
      await session.check();
      const planned = session.planSafe();
      expect(planned.flatMap(({ edits }) => edits).length).toBeGreaterThan(15);
      await session.applyAll(planned);
      expect(session.state.notice).toMatchObject({ is: 'changed' });
      expect(session.planSafe()).toEqual([]);
      expect(textsIn(word.save())).toContain('社会公益组织');
    },
  );
});

describe('remarks', () => {
  test('are left as comments, and only these are cleared', async () => {
    const { host, checked, word } = await open();
    const paragraphs = checked.body.paragraphs.slice(0, 7);
    word.model.comments.push({ text: '领导批示', on: word.model.body });
    const left = await host.remark(
      checked,
      paragraphs.map(({ index }) => ({ paragraph: index, text: `第${String(index)}处` })),
    );
    expect(left).toBe(7);
    expect(word.model.comments.map(({ text }) => text)).toContain('【年报检查】第3处');
    expect(await host.clearRemarks()).toEqual({ cleared: 7, kept: 0 });
    expect(word.model.comments.map(({ text }) => text)).toEqual(['领导批示']);
    expect(mainXml(word.save())).not.toContain('<w:comment');
  });

  test('that somebody answered stay with the answer', async () => {
    const { host, checked, word } = await open();
    await host.remark(checked, remarksOf(checked));
    word.model.comments[2]?.replies?.push('已核实，确实如此');
    expect(await host.clearRemarks()).toEqual({ cleared: 6, kept: 1 });
    expect(word.model.comments).toMatchObject([{ replies: ['已核实，确实如此'] }]);
  });

  const remarksOf = (checked: Snapshot): readonly Remark[] =>
    checked.body.paragraphs.slice(0, 7).map(({ index }) => ({ paragraph: index, text: '有误' }));

  test('that break off are told of by their number', async () => {
    const { host, checked, word } = await open({ failsAfterWrites: 3 });
    const work = host.remark(checked, remarksOf(checked));
    await expect(work).rejects.toMatchObject({
      code: 'remarks-partly',
      data: { written: 3, total: 7 },
    });
    expect(word.model.comments).toHaveLength(3);
  });

  test('that Word has turned off are told of as such', async () => {
    const { host, checked, word } = await open();
    word.refuses = 'NotAllowed';
    expect(await refusal(host.remark(checked, remarksOf(checked)))).toBe('remarks-refused');
    expect(await refusal(host.clearRemarks())).toBe('remarks-refused');
  });

  test('in a protected document are refused as any change', async () => {
    const { host, checked, word } = await open({ protected: true });
    expect(await refusal(host.remark(checked, remarksOf(checked)))).toBe('protected');
    expect(word.model.comments).toEqual([]);
  });
});

test('what Word did not keep is not kept with what it keeps next', async () => {
  const { host, word } = await open();
  await host.remember('甲');
  word.refuses = 'GeneralException';
  expect(await refusal(host.remember('乙'))).toBe('failed');
  expect(await refusal(host.remember(undefined))).toBe('failed');
  expect(await refusal(host.recall())).toBe('failed');
  word.refuses = undefined;
  expect(await host.recall()).toEqual(['甲']);
});

test('a place is highlighted for the time being where Word can, and marks nothing', async () => {
  const { host, checked, word, label } = await open();
  await host.reveal(checked, { paragraph: label });
  expect(word.model.highlighted).toBe('社会组织');
  expect(textsIn(word.save())).toEqual(textsOf(checked));
});

test.each<[string, (host: DocumentHost, checked: Snapshot, label: number) => Promise<unknown>]>([
  ['a write', (host, checked, label) => host.apply(checked, relabel(label))],
  ['traces are cleared', (host) => host.remember(undefined)],
])('nothing is highlighted any more after %s', async (_, work) => {
  const { host, checked, word, label } = await open();
  await host.reveal(checked, { paragraph: label });
  await work(host, checked, label);
  expect(word.model.highlighted).toBeUndefined();
});

test('a highlight that Word does not take away hinders nothing', async () => {
  const { host, checked, word, label } = await open();
  await host.reveal(checked, { paragraph: label });
  word.before.set(word.syncs + 4, () => {
    word.refuses = 'GeneralException';
  });
  const { after } = await host.apply(checked, relabel(label));
  expect(textsOf(after)).toContain('社会公益组织');
});

test('a stretch of a sentence is selected by itself', async () => {
  const { host, checked, word } = await open();
  const prose = checked.body.paragraphs.find(({ text }) => text.length > 60);
  if (!prose) throw new Error('no prose');
  const revealed = await host.reveal(checked, {
    paragraph: prose.index,
    range: { start: 10, end: 14 },
  });
  expect(revealed).toBe('exact');
  expect(word.model.selected?.text).toBe(prose.text.slice(10, 14));
});

test('a table is shown whole', async () => {
  const { host, checked, word } = await open();
  expect(await host.reveal(checked, { table: 1 })).toBe('exact');
  expect(word.model.selected?.of).toBe('table');
});

describe('what is taken out of the document', () => {
  test('takes no text any more, and stops its batch there', async () => {
    const { word } = await open();
    const late = Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      const [title, line] = paragraphs.items;
      line?.delete();
      line?.insertText('多余', 'Start');
      title?.insertText('多余', 'Start');
      await context.sync();
    });
    await expect(late).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(textsIn(word.save()).join('')).not.toContain('多余');
  });

  test('is written to before it goes, in whatever order the edits come', async () => {
    const { word, host, checked } = await open({}, report);
    const prose = checked.body.paragraphs.filter(({ text }) => text.length > 60);
    const first = prose.find(({ index }) => prose.some((one) => one.index === index + 1));
    if (!first) throw new Error('no two paragraphs of prose');
    const second = checked.body.paragraphs[first.index + 1];
    await host.apply(checked, [
      { do: 'join-paragraphs', paragraph: first.index },
      { do: 'replace-text', paragraph: first.index + 1, start: 0, end: 2, now: '甲乙' },
    ]);
    expect(textsIn(word.save())).toContain(`${first.text}甲乙${second?.text.slice(2) ?? ''}`);
  });
});
