/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { inverseOf } from '../../../../../src/document/history/inverse';
import { openWordDocument } from '../../../../../src/document/word/word-host';
import { keepingHeadings } from '../../../../../src/document/word/write/keeping-headings';
import type { BodyEdit } from '../../../../../src/ooxml/write/edit';
import { named, run } from '../../../../support/commented-docx';
import { mainXml } from '../../../../support/rewritten';
import { smallDocx } from '../../../../support/small-docx';
import { openInWord } from '../../../../word/jsdom';
import { textsIn } from '../../contract';
import { snapshotOf } from '../told';

const line = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const tableOf = (text: string): string => `<w:tbl><w:tr><w:tc>${line(text)}</w:tc></w:tr></w:tbl>`;

const centred = '<w:jc w:val="center"/>';
const heading = line('二、情况', centred);
const inserting = (beside: number, where: 'before' | 'after', ...kept: number[]): BodyEdit => ({
  do: 'insert-blocks',
  beside,
  where,
  markup: tableOf('新'),
  kept,
});
const removing: BodyEdit = { do: 'remove-blocks', first: 2, count: 1 };

describe.each(['kept', 'merged', 'added', 'before', 'both'] as const)(
  'in a Word that leaves the end of what is inserted %s, a heading stays on the page of',
  (surplus) => {
    test.each([
      ['a table put behind it', line('前') + heading + line('后'), [inserting(1, 'after', 1)]],
      ['a table put before what follows', heading + line('后'), [inserting(1, 'before', 0)]],
      [
        'a table in the place of another',
        line('前') + heading + tableOf('旧') + line('后'),
        [inserting(1, 'after', 1), removing],
      ],
      [
        'a table behind a blank line',
        line('前') + heading + '<w:p/>' + line('后'),
        [inserting(2, 'after', 1, 2)],
      ],
    ])('%s, and is as it was once that is undone', async (_, body, edits) => {
      const file = smallDocx(body);
      const word = await openInWord(file, { surplus });
      const host = openWordDocument();
      const applied = await host.apply(await host.read(), edits);
      const texts = textsIn(word.save());
      expect(texts.slice(texts.indexOf('二、情况')).filter((text) => text !== '')).toEqual([
        '二、情况',
        '新',
        '后',
      ]);
      expect(mainXml(word.save())).toContain(`<w:keepNext/>${centred}`);
      await host.apply(applied.after, inverseOf(applied) ?? []);
      expect(textsIn(word.save())).toEqual(textsIn(file));
      expect(mainXml(word.save())).not.toContain('keepNext');
    });
  },
);

describe('a heading stays as it is', () => {
  test.each<[string, string, readonly BodyEdit[]]>([
    [
      'with a bookmark on it',
      line('前') + `<w:p>${named('_Toc1', run('二、情况'))}</w:p>` + line('后'),
      [],
    ],
    ['whose number Word makes', line('前') + line('情况', '<w:numPr/>') + line('后'), []],
    [
      'in a control',
      `${line('前')}<w:sdt><w:sdtContent>${heading}</w:sdtContent></w:sdt>${line('后')}`,
      [],
    ],
    ['before a table', line('前') + heading + tableOf('旧') + line('后'), []],
    ['at the end', line('前') + heading, []],
    [
      'that something else is done to',
      line('前') + heading + line('后'),
      [{ do: 'replace-text', paragraph: 1, start: 0, end: 1, now: '三' }],
    ],
  ])('%s', (_, body, others) => {
    const edits = [inserting(1, 'after', 1), ...others];
    const snapshot = snapshotOf(body);
    const markup = (first: number, count: number): string | undefined => {
      const found = snapshot.markup(first, count);
      return found?.includes('numPr') === true ? undefined : found;
    };
    expect(keepingHeadings({ ...snapshot, markup }, edits)).toEqual(edits);
  });

  test('where something is put in beside it', () => {
    const body = line('前') + heading + line('后');
    const other: BodyEdit = { do: 'insert-paragraph', beside: 2, where: 'before', text: '新' };
    const edits = [inserting(1, 'after', 1), other];
    expect(keepingHeadings(snapshotOf(body), edits)).toEqual(edits);
  });
});
