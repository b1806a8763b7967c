/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { openFile } from '../../../../src/document/file/file-host';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { rules } from '../../../../src/rules/index';
import { tableIds } from '../../../../src/schema/form';
import { docxOf } from '../../../support/docx';
import { documentOf } from '../../../support/document-text';
import { fixtureText } from '../../../support/fixture-text';
import { insertMissing, withInsertions } from '../../../support/mended';
import { smallDocx } from '../../../support/small-docx';
import { withoutParts } from '../../../support/without-parts';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import type { Play } from '../../../word/plays';
import { textsIn } from '../contract';

const disclosureTable = {
  do: 'insert-table',
  table: 'disclosure',
  chapter: 'disclosure',
  edition: '2021',
} as const;

const surpluses = ['kept', 'merged', 'added', 'before', 'both'] as const;

const empty = smallDocx('<w:p/>');
const invitation = smallDocx(
  ['关于召开会议的通知', '请各单位准时参加。']
    .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
    .join(''),
);
const complete = docxOf(documentOf(fixtureText('clean')));

async function opened(
  file: Uint8Array,
  play: Partial<Play> = {},
): Promise<{ word: TestWord; session: Session }> {
  const word = await openInWord(file, play);
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  return { word, session };
}

const report = { publisher: '临江区教育局', year: 2024 };

/** What the same report reads in a file. */
async function asFile(bytes: Uint8Array): Promise<readonly string[]> {
  const host = openFile(bytes);
  const session = createSession(host, { rules });
  await session.check();
  await session.insertReport(report);
  return textsIn(host.save());
}

function blocksIn(bytes: Uint8Array): readonly string[] {
  const { blocks } = scanBody(openDocx(bytes));
  return blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
}

const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

async function undoLast(session: Session): Promise<void> {
  const change = session.state.journal.at(-1);
  if (!change) throw new Error('nothing was changed');
  await session.undo(change);
  expect(session.state.notice).toMatchObject({ is: 'undone' });
}

async function redoLast(session: Session): Promise<void> {
  const change = session.state.journal.at(-1);
  if (!change) throw new Error('nothing was changed');
  await session.undo(change);
  expect(session.state.notice).toMatchObject({ is: 'redone' });
}

describe.each(surpluses)('where the end of what is inserted is %s', (surplus) => {
  test('an empty document becomes the report that a file does, and itself again', async () => {
    const { word, session } = await opened(empty, { surplus });
    await session.insertReport(report);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    expect(textsIn(word.save())).toEqual(await asFile(empty));
    await undoLast(session);
    expect(textsIn(word.save())).toEqual(['']);
  });

  test('behind another text nothing is left over, and undone nothing is', async () => {
    const { word, session } = await opened(invitation, { surplus });
    await session.insertReport(report);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    expect(textsIn(word.save())).toEqual(await asFile(invitation));
    await undoLast(session);
    expect(textsIn(word.save())).toEqual(textsIn(invitation));
  });

  test('a table goes behind the paragraph of the cursor, with no blank line, and out again', async () => {
    const { word, session } = await opened(invitation, { surplus });
    word.putCursor('关于召开会议的通知');
    await session.insertAtCursor([disclosureTable]);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    expect(blocksIn(word.save())).toEqual(['关于召开会议的通知', 'table', '请各单位准时参加。']);
    await undoLast(session);
    expect(blocksIn(word.save())).toEqual(blocksIn(invitation));
  });

  test('a table goes before another, and they stay two', async () => {
    const { word, session } = await opened(
      smallDocx(`<w:p><w:r><w:t>表头</w:t></w:r></w:p>${table}<w:p/>`),
      { surplus },
    );
    word.putCursor('表头');
    await session.insertAtCursor([disclosureTable]);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    expect(blocksIn(word.save())).toEqual(['表头', 'table', '', 'table', '']);
    await undoLast(session);
    expect(blocksIn(word.save())).toEqual(['表头', 'table', '']);
  });

  test.each(['as the first', 'as the second'] as const)(
    'a table goes behind the last paragraph, out and in again (joined %s)',
    async (joined) => {
      const last =
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>请各单位准时参加。</w:t></w:r></w:p>';
      const file = smallDocx(`<w:p><w:r><w:t>关于召开会议的通知</w:t></w:r></w:p>${last}`);
      const { word, session } = await opened(file, { surplus, joined });
      word.putCursor('请各单位准时参加。');
      await session.insertAtCursor([disclosureTable]);
      const inserted = [...blocksIn(file), 'table', ''];
      expect(blocksIn(word.save())).toEqual(inserted);
      await undoLast(session);
      expect(blocksIn(word.save())).toEqual(blocksIn(file));
      expect(scanBody(openDocx(word.save())).paragraphs.at(-1)?.alignment).toBe('center');
      await redoLast(session);
      expect(blocksIn(word.save())).toEqual(inserted);
      await undoLast(session);
      expect(blocksIn(word.save())).toEqual(blocksIn(file));
    },
  );

  test('what someone wrote into the empty line behind a table stays when that goes', async () => {
    const { word, session } = await opened(invitation, { surplus });
    word.putCursor('请各单位准时参加。');
    await session.insertAtCursor([disclosureTable]);
    word.type(textsIn(word.save()).length - 1, '他人所写');
    await session.check();
    await undoLast(session);
    expect(blocksIn(word.save())).toEqual([...textsIn(invitation), '他人所写']);
  });

  test('what is missing of a report is inserted as into a file', async () => {
    const lacking = withoutParts(complete, tableIds);
    const word = await openInWord(lacking, { surplus });
    await insertMissing(openWordDocument());
    expect(textsIn(word.save())).toEqual(textsIn(await withInsertions(lacking)));
  });
});

test('where the last paragraph would look otherwise once a table behind it goes, that is told', async () => {
  const exact = '<w:spacing w:line="560" w:lineRule="exact"/>';
  const file = smallDocx(`<w:p><w:pPr>${exact}</w:pPr><w:r><w:t>末段。</w:t></w:r></w:p>`);
  const { session } = await opened(file, { joined: 'as the second' });
  await session.insertAtCursor([disclosureTable]);
  const change = session.state.journal.at(-1);
  if (!change) throw new Error('nothing was changed');
  await session.undo(change);
  expect(session.state.notice).toMatchObject({ is: 'undone', reformatted: 1 });
});

test('the cursor within a table is no place for another', async () => {
  const { word, session } = await opened(complete);
  const before = textsIn(word.save());
  word.putCursor('商业企业');
  await session.insertAtCursor([disclosureTable]);
  expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'unplaced' } });
  expect(textsIn(word.save())).toEqual(before);
});

test('nothing is inserted where someone writes while the cursor is looked for', async () => {
  const { word, session } = await opened(invitation);
  word.putCursor('请各单位准时参加。');
  word.before.set(word.syncs + 1, () => {
    word.edit('关于召开会议的通知', '关于取消会议的通知');
  });
  await session.insertAtCursor([disclosureTable]);
  expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
  expect(textsIn(word.save())).toEqual(['关于取消会议的通知', '请各单位准时参加。']);
});

test.each<Partial<Play>>([
  { endOfRowMarks: true },
  { mergedContinuations: 'omitted' },
  { endOfRowMarks: true, mergedContinuations: 'omitted' },
])('the cursor is found behind tables in a Word with %j', async (play) => {
  const { word, session } = await opened(complete, play);
  const last = textsIn(complete).at(-1) ?? '';
  word.putCursor(last);
  await session.insertAtCursor([disclosureTable]);
  const blocks = blocksIn(word.save());
  expect(blocks.slice(blocks.lastIndexOf(last))).toEqual([last, 'table', '']);
});
