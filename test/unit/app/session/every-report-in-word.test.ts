/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { textsIn } from '../../document/contract';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureFile, fixtureText } from '../../../support/fixture-text';
import { expectMended, findingsOf, safe } from '../../../support/mended-report';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import { programs } from '../../../word/plays';
import type { Play } from '../../../word/plays';

const reports = ['000', '001', '002', '003', '004'] as const;

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, 'word')));
}

async function open(
  bytes: Uint8Array,
  play: Partial<Play>,
): Promise<{ word: TestWord; session: Session }> {
  const word = await openInWord(bytes, play);
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  return { word, session };
}

/** What is told of a report, place and words included. */
function told(findings: readonly Finding[] = []): readonly unknown[] {
  return findings
    .map(({ rule, code, severity, data, key }) => ({ rule, code, severity, data, key }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** What is told of each report where it is a file. */
const elsewhere = new Map(reports.map((name) => [name, told(findingsOf(bytesOf(name)))]));

/** What is told of each place of a finding, which others of its kind may not share. */
function placesOf({ rule, at }: Finding): readonly string[] {
  return at.map(({ chapter, table, row, column, text }) =>
    [rule, chapter, table, row, column, text].join(' '),
  );
}

/** Makes all safe fixes at once, where there are any, and checks the whole anew. */
async function mend(session: Session): Promise<void> {
  const planned = session.planSafe();
  if (planned.length > 0) {
    await session.applyAll(planned);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
  }
  await session.check();
  expect(session.planSafe()).toEqual([]);
}

/** Those with the most to mend: a heading glued to a text, labels, figures, sentences. */
const most = ['003', '004'] as const;

describe.each<[string, Partial<Play>, readonly (typeof reports)[number][]]>([
  ['as it usually is', {}, reports],
  ['on the web', programs.web, most],
  ['for Mac', programs.mac, most],
  ['of 2021 (WordApi 1.3)', { sets: '1.3' }, most],
  ['that counts the ends of rows', { endOfRowMarks: true }, most],
  ['that leaves out what tall cells run through', { mergedContinuations: 'omitted' }, most],
  ['that does both', { endOfRowMarks: true, mergedContinuations: 'omitted' }, reports],
  [
    'that tells of failures though all was written',
    { ...programs.web, rejectsWritten: true },
    most,
  ],
])('in a Word %s', (_, play, names) => {
  test.each(names)(
    'report %s is checked as elsewhere, and all that is safe mended',
    async (name) => {
      const bytes = bytesOf(name);
      const { word, session } = await open(bytes, play);
      expect(told(session.state.checked?.findings)).toEqual(elsewhere.get(name));
      await mend(session);
      expectMended(bytes, word.save());
      expect(told(session.state.checked?.findings)).toEqual(told(findingsOf(word.save())));
    },
  );
});

describe.each([
  ['included', reports],
  ['omitted', most],
] as const)('in a Word that tracks changes, with deleted text %s', (deletedText, names) => {
  test.each(names)(
    'report %s is checked as elsewhere, and all that is safe mended',
    async (name) => {
      const tracked = docxOf(documentOf(fixtureText(name)), 'word', { tracked: true });
      const { word, session } = await open(tracked, { deletedText, tracking: true });
      expect(told(session.state.checked?.findings)).toEqual(told(findingsOf(tracked)));
      await mend(session);
      expect(safe(findingsOf(word.save()))).toEqual([]);
      expect(told(session.state.checked?.findings)).toEqual(told(findingsOf(word.save())));
    },
  );
});

describe.each(reports)('report %s', (name) => {
  const bytes = bytesOf(name);

  test('in a Word whose getOoxml fails, what is told is told elsewhere too, and can be mended', async () => {
    const { word, session } = await open(bytes, { getOoxml: 'fails' });
    const known = findingsOf(bytes).flatMap(placesOf);
    const here = (session.state.checked?.findings ?? []).flatMap(placesOf);
    expect(here.filter((place) => !known.includes(place))).toEqual([]);
    const planned = session.planSafe();
    if (planned.length === 0) return;
    await session.applyAll(planned);
    expect(session.state.notice).toMatchObject({ is: 'changed' });
    const left = findingsOf(word.save()).flatMap(placesOf);
    expect(left.length).toBeLessThan(known.length);
    expect(left.filter((place) => !known.includes(place))).toEqual([]);
  });
});

test.each(most)(
  'report %s is checked as elsewhere where it is protected, and stays as it is',
  async (name) => {
    const bytes = bytesOf(name);
    const { word, session } = await open(bytes, { protected: true });
    expect(told(session.state.checked?.findings)).toEqual(elsewhere.get(name));
    const planned = session.planSafe();
    if (planned.length > 0) {
      await session.applyAll(planned);
      expect(session.state.notice).toMatchObject({
        is: 'refused',
        problem: { code: 'protected' },
      });
    }
    expect(textsIn(word.save())).toEqual(textsIn(bytes));
  },
);

describe.each([
  ['the document is read', 1],
  ['it is written', 2],
] as const)('what a co-author writes right before %s', (_, sync) => {
  test.each(most)('into report %s is not written over', async (name) => {
    const bytes = bytesOf(name);
    const texts = textsIn(bytes);
    const wrong = safe(findingsOf(bytes))
      .map(({ at: [{ cell, paragraph }] }) => texts[cell?.paragraph ?? paragraph ?? -1] ?? '')
      .find((text) => text !== '' && texts.indexOf(text) === texts.lastIndexOf(text));
    if (wrong === undefined) throw new Error('a co-author finds no paragraph of its own to change');
    const { word, session } = await open(bytes, {});
    word.before.set(word.syncs + sync, () => {
      word.edit(wrong, '另一位同事改过。');
    });
    await session.applyAll(session.planSafe());
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(textsIn(word.save())).toEqual(
      texts.map((text) => (text === wrong ? '另一位同事改过。' : text)),
    );
    expect(told(session.state.checked?.findings)).toEqual(told(findingsOf(word.save())));
  });
});
