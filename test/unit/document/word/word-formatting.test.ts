/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules';
import { fixtureFile } from '../../../support/fixture-text';
import { mainXml } from '../../../support/rewritten';
import { smallDocx } from '../../../support/small-docx';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import type { Play } from '../../../word/plays';
import { textsIn } from '../contract';

const report = new Uint8Array(readFileSync(fixtureFile('004', 'word')));

async function mended(play: Partial<Play>): Promise<{ word: TestWord; session: Session }> {
  const word = await openInWord(report, play);
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  const finding = session.state.checked?.findings.find(({ actual }) => actual === '社会组织');
  const [fix] = finding ? session.fixesOf(finding) : [];
  if (!finding || !fix) throw new Error('no fix');
  await session.apply(finding, fix);
  expect(textsIn(word.save())).toContain('社会公益组织');
  return { word, session };
}

async function allMended(play: Partial<Play>): Promise<{ word: TestWord; session: Session }> {
  const word = await openInWord(report, play);
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  const planned = session.planSafe();
  expect(planned.flatMap(({ edits }) => edits).length).toBeGreaterThan(15);
  await session.applyAll(planned);
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  return { word, session };
}

/** The fonts and sizes of the runs around a text. */
function looksOf(bytes: Uint8Array, text: string): readonly string[] {
  const cell = mainXml(bytes)
    .split('</w:p>')
    .find((paragraph) => paragraph.replace(/<[^>]*>/g, '') === text);
  return (cell?.match(/<w:r[ >].*?<\/w:r>/gs) ?? [])
    .filter((run) => run.includes('<w:t'))
    .map((run) => (run.match(/(?:w:eastAsia|<w:sz w:val|<w:b\b)[^\s/>]*/g) ?? []).sort().join(' '));
}

test('text takes over the looks of what it stands for, in as many syncs as ever', async () => {
  const { word, session } = await mended({});
  expect(word.syncs).toBe(4);
  expect(session.state.notice).not.toHaveProperty('reformatted');
});

test('fonts that Word loses are set again', async () => {
  const { word, session } = await mended({ looks: 'lost' });
  const [before] = looksOf(report, '社会组织');
  expect(before).toContain('eastAsia');
  expect(looksOf(word.save(), '社会公益组织')).toEqual([before]);
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  expect(session.state.notice).not.toHaveProperty('reformatted');
});

test('of many fixes at once every font is set again', async () => {
  const [kept, lost] = [await allMended({ looks: 'kept' }), await allMended({ looks: 'lost' })];
  expect(lost.session.state.notice).not.toHaveProperty('reformatted');
  const old = new Set(textsIn(report));
  const told = [...new Set(textsIn(kept.word.save()))].filter((text) => !old.has(text));
  const [wanted, found] = [kept, lost].map(({ word }) =>
    told.map((text) => [text, [...new Set(looksOf(word.save(), text))]]),
  );
  expect(found).toEqual(wanted);
});

test('fonts that Word does not give back are told of', async () => {
  const { session } = await mended({ looks: 'lost for good' });
  expect(session.state.notice).toMatchObject({ is: 'changed', reformatted: 1 });
});

const font = '<w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/>';

function cell(mark: string, run: string): string {
  return `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${run}</w:p>`;
}

test.each([
  ['an empty cell', cell(font, ''), false],
  ['a bold cell', cell('', `<w:r><w:rPr><w:b/>${font}</w:rPr><w:t>一二</w:t></w:r>`), true],
])('%s is written as it was to look', async (_, paragraph, isBold) => {
  const word = await openInWord(smallDocx(`${paragraph}<w:p/>`), { looks: 'lost' });
  const host = openWordDocument();
  const checked = await host.read();
  const length = checked.body.paragraphs[0]?.text.length ?? 0;
  const applied = await host.apply(checked, [
    { do: 'replace-text', paragraph: 0, start: 0, end: length, now: '三四' },
  ]);
  expect(applied.reformatted).toBe(0);
  const [run = ''] = /<w:r>.*?<\/w:r>/s.exec(mainXml(word.save())) ?? [];
  expect(run).toContain('w:eastAsia="仿宋"');
  expect(run).toContain('<w:sz w:val="32"');
  expect(run.includes('<w:b')).toBe(isBold);
});
