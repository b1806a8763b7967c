import { readFileSync } from 'node:fs';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session-state';
import { openFile } from '../../../src/document/file/file-host';
import type { FileHost } from '../../../src/document/file/file-host';
import { rules } from '../../../src/rules/index';
import { fixtureFile } from '../../support/fixture-text';
import { withoutParts } from '../../support/without-parts';

interface Opened {
  readonly host: FileHost;
  readonly session: Session;
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const host = openFile(bytes);
  const session = createSession(host, { rules });
  await session.check();
  return { host, session };
}

function report(name: string, producer: 'word' | 'wps' | 'libreoffice'): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, producer)));
}

/** Makes the first fix of a rule's first finding. */
async function mend({ session }: Opened, rule: string): Promise<void> {
  const found = session.state.checked?.findings.find((one) => one.rule === rule);
  const fix = found && session.fixesOf(found)[0];
  if (!fix) throw new Error('there is no fix');
  await session.apply(found, fix);
  expect(session.state.notice).toMatchObject({ is: 'changed' });
}

/** The tables of a document, each with what is said of its looks, each once. */
function looksOf(xml: string): readonly Record<string, readonly string[]>[] {
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) => {
    const all = (pattern: RegExp): readonly string[] =>
      [...new Set([...table.matchAll(pattern)].map(([, one = '']) => one))].sort();
    return {
      width: all(/<w:tblW ([^>]*)\/>/g),
      borders: all(/<w:tcBorders>(.*?)<\/w:tcBorders>/gs),
      heights: all(/<w:trHeight ([^>]*)\/>/g),
      alignment: all(/<w:p[ >](?:(?!<\/w:pPr>).)*<w:jc w:val="(\w+)"/gs),
      anchoring: all(/<w:vAlign w:val="(\w+)"/g),
      sizes: all(/<w:sz w:val="(\d+)"/g),
      fonts: all(/w:eastAsia="(?!zh)([^"]*)"/g),
      spacing: all(/<w:spacing ([^>]*)\/>/g),
    };
  });
}

describe.each(['word', 'wps', 'libreoffice'] as const)('as %s writes it', (producer) => {
  test('a table made anew looks like the others, and takes in the line beside it', async () => {
    const opened = await open(report('003', producer));
    const { host, session } = opened;
    const xml = host.mainXml();
    await mend(opened, 'table-shape');
    const [made, ...others] = looksOf(host.mainXml());
    expect(looksOf(xml)).toHaveLength(4);
    expect(others).toHaveLength(2);
    expect(made).toEqual(others[1]);
    const texts = session.state.checked?.report.body.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(texts).not.toContain('第二十条第（八）项');
    expect(session.state.checked?.findings.map(({ rule }) => rule)).not.toContain('table-shape');
  });

  test('a table that is put in looks like the others', async () => {
    const opened = await open(withoutParts(report('clean', producer), ['disclosure']));
    await mend(opened, 'missing-table');
    const [made, ...others] = looksOf(opened.host.mainXml());
    expect(others).toHaveLength(2);
    expect(made).toEqual(others[1]);
  });
});

test('a heading stays on the page of a table that is made anew below it', async () => {
  const opened = await open(report('003', 'wps'));
  const before = opened.host.mainXml();
  await mend(opened, 'table-shape');
  const heading = /<w:p [^>]*>(?:(?!<\/w:p>).)*主动公开政府信息情况/s;
  const paragraphOf = (xml: string): string => heading.exec(xml)?.[0].split('<w:p ').at(-1) ?? '';
  expect(paragraphOf(before)).toContain('<w:keepNext w:val="0"/>');
  expect(paragraphOf(opened.host.mainXml())).toContain('<w:keepNext/>');
  const [change] = opened.session.state.journal;
  if (change) await opened.session.undo(change);
  expect(opened.host.mainXml() === before).toBe(true);
});
