import { vanished } from '../../../../src/app/session/vanished';
import type { Finding } from '../../../../src/check/finding';
import { openFile } from '../../../../src/document/file/file-host';
import type { Applied } from '../../../../src/document/port';
import { smallDocx } from '../../../support/small-docx';
import { finding } from '../../check/made-report';
import { paragraph } from '../../ooxml/wordml';

/** Two paragraphs, of which the first is written over. */
async function firstChanged(): Promise<Applied> {
  const host = openFile(smallDocx(paragraph('甲') + paragraph('乙')));
  const edit = { do: 'replace-text', paragraph: 0, start: 0, end: 1, now: '丙' } as const;
  return host.apply(await host.read(), [edit]);
}

function told(paragraphs: readonly number[], more: Partial<Finding> = {}): Finding {
  const [first = {}, ...others] = paragraphs.map((index) => ({ paragraph: index }));
  return { ...finding({ at: [first, ...others] }), key: paragraphs.join(' '), ...more };
}

test('what is told of each of two places is missed where it was not mended', async () => {
  const applied = await firstChanged();
  const was = told([0, 1], { isOfEach: true });
  expect(vanished(applied, [was], [])).toEqual([was]);
  expect(vanished(applied, [was], [told([1], { isOfEach: true })])).toEqual([]);
});

test('what two places tell together is mended at one of them', async () => {
  expect(vanished(await firstChanged(), [told([0, 1])], [])).toEqual([]);
});

test('what stands elsewhere is missed', async () => {
  const was = told([1]);
  expect(vanished(await firstChanged(), [was, told([0])], [])).toEqual([was]);
});
