import { readFileSync } from 'node:fs';
import { createSession } from '../../../src/app/session/session';
import { openFile } from '../../../src/document/file/file-host';
import { rules } from '../../../src/rules/index';
import { documentOf } from '../../support/document-text';
import { docxOf } from '../../support/docx';
import { fixtureFile, fixtureText } from '../../support/fixture-text';
import { withoutParts } from '../../support/without-parts';

/** Mends what is missing in a document; gives its main part before and after. */
async function mended(bytes: Uint8Array): Promise<readonly [string, string]> {
  const host = openFile(bytes);
  const before = host.mainXml();
  const session = createSession(host, { rules });
  await session.check();
  for (let more = true; more;) {
    const found = session.state.checked?.findings ?? [];
    const one = found.find((finding) =>
      session
        .fixesOf(finding)
        .some(({ edits }) => edits.some(({ do: what }) => what.startsWith('insert-'))),
    );
    const fix = one && session.fixesOf(one)[0];
    more = fix !== undefined;
    if (one && fix) await session.apply(one, fix);
  }
  return [before, host.mainXml()];
}

/** The paragraphs outside tables by what they read, each with what it says of its own looks. */
function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  const paragraphs = outside.match(/<w:p(?:\s[^>]*)?>.*?<\/w:p>/gs) ?? [];
  return new Map(
    paragraphs.map((paragraph) => [
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text = '']) => text).join(''),
      /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '',
    ]),
  );
}

describe.each(['word', 'wps'] as const)('in a document as %s writes it', (producer) => {
  const report = new Uint8Array(readFileSync(fixtureFile('004', producer)));
  const lacking = withoutParts(report, [], ['problems', 'other']);

  test('what is put in keeps the exact spacing of what it looks like', async () => {
    const [before, after] = await mended(lacking);
    const old = propertiesIn(before);
    const added = [...propertiesIn(after)].filter(([text]) => !old.has(text));
    expect(added.map(([text]) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('存在的主要问题及改进情况'),
        expect.stringContaining('其他需要报告的事项'),
        expect.stringContaining('依申请公开'),
      ]),
    );
    const said = new Set([...old.values()].map((one) => /<w:spacing [^>]*>/.exec(one)?.[0] ?? ''));
    for (const [, properties] of added) {
      expect(said).toContain(/<w:spacing [^>]*>/.exec(properties)?.[0] ?? '');
    }
  });
});

test('a heading in a document that has none is spaced as its text is', async () => {
  const text = fixtureText('clean').replace(/^##.*$/gm, '');
  const [, after] = await mended(docxOf(documentOf(text), 'wps'));
  const heading = [...propertiesIn(after)].find(([one]) => one.includes('总体情况'))?.[1] ?? '';
  expect(heading).toContain('w:line="560" w:lineRule="exact"');
});
