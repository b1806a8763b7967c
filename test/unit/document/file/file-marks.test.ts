import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { HostError } from '../../../../src/document/port';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { commented, commentedDocx, named, run } from '../../../support/commented-docx';
import { mainXml } from '../../../support/rewritten';
import { textsIn } from '../contract';

/** The elements that say what comments and bookmarks stand on, in their order. */
function marksOf(host: FileHost): readonly string[] {
  return mainXml(host.save()).match(/<w:(?:comment|bookmark)[^>]*>/g) ?? [];
}

const paragraph = named('数', commented(run('1') + run('2')));

test.each([
  ['all of the text', 0, 2, '34'],
  ['one run of it', 1, 2, '3'],
  ['nothing in its place', 0, 2, ''],
])('comments and bookmarks stay when %s is written', async (_, start, end, now) => {
  const host = openFile(commentedDocx(paragraph));
  const before = marksOf(host);
  const checked = await host.read();
  await host.apply(checked, [{ do: 'replace-text', paragraph: 1, start, end, now }]);
  expect(textsIn(host.save())[1]).toBe('12'.slice(0, start) + now);
  expect(marksOf(host)).toEqual(before);
});

test.each<[string, readonly BodyEdit[]]>([
  ['split', [{ do: 'split-paragraph', paragraph: 1, at: 1 }]],
  ['joined', [{ do: 'join-paragraphs', paragraph: 0 }]],
])('comments stay when their paragraph is %s', async (_, edits) => {
  const host = openFile(commentedDocx(paragraph));
  const before = marksOf(host);
  await host.apply(await host.read(), edits);
  expect(marksOf(host)).toEqual(before);
});

test.each<[string, BodyEdit]>([
  ['with its paragraph', { do: 'remove-paragraph', paragraph: 1 }],
  ['with whole blocks', { do: 'remove-blocks', first: 1, count: 1 }],
])('a comment does not go %s', async (_, edit) => {
  for (const held of [commented(run('12')), named('数', run('12'))]) {
    const host = openFile(commentedDocx(held));
    const refused = host.apply(await host.read(), [edit]);
    const reason = await refused.catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(HostError);
    expect(reason).toMatchObject({ code: 'unplaced', data: { reason: 'marks' } });
    expect(textsIn(host.save())).toEqual(['前一段', '12', '后一段']);
  }
});

test('a comment does not go, whatever else is done without harm', async () => {
  const host = openFile(commentedDocx(commented(run('12'))));
  const refused = host.apply(await host.read(), [
    { do: 'remove-paragraph', paragraph: 0 },
    { do: 'remove-paragraph', paragraph: 1 },
  ]);
  await expect(refused).rejects.toMatchObject({ code: 'unplaced', data: { reason: 'marks' } });
  // That one comment is moved does not let another go.
  const checked = await host.read();
  const markup = checked.markup(1, 1) ?? '';
  const moved = host.apply(checked, [
    { do: 'insert-blocks', beside: 0, where: 'before', markup, own: true },
    { do: 'remove-blocks', first: 1, count: 1 },
    { do: 'remove-paragraph', paragraph: 2 },
  ]);
  await expect(moved).rejects.toMatchObject({ code: 'unplaced', data: { reason: 'marks' } });
  expect(textsIn(host.save())).toEqual(['前一段', '12', '后一段']);
});

test('blocks that are moved take their comments with them', async () => {
  const host = openFile(commentedDocx(paragraph));
  const checked = await host.read();
  const markup = checked.markup(1, 1) ?? '';
  const before = marksOf(host);
  await host.apply(checked, [
    { do: 'insert-blocks', beside: 0, where: 'before', markup, own: true },
    { do: 'remove-blocks', first: 1, count: 1 },
  ]);
  expect(textsIn(host.save())).toEqual(['12', '前一段', '后一段']);
  expect(marksOf(host)).toEqual(before);
});

test('what Word makes for itself is no hindrance', async () => {
  const host = openFile(commentedDocx(named('_GoBack', named('_Toc1', run('12')))));
  await host.apply(await host.read(), [{ do: 'remove-paragraph', paragraph: 1 }]);
  expect(textsIn(host.save())).toEqual(['前一段', '后一段']);
});
