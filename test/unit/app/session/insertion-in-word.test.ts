/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import { openFile } from '../../../../src/document/file/file-host';
import type { DocumentHost } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import type { Block } from '../../../../src/ooxml/blocks';
import { openDocx } from '../../../../src/ooxml/package/package';
import { scanBody } from '../../../../src/ooxml/read/scan';
import { docxOf } from '../../../support/docx';
import { openInWord } from '../../../word/jsdom';
import { neighbours, reportWithout, singles, structural } from './missing-parts';

function textsOf(block: Block): string {
  if (block.kind === 'paragraph') return block.number + block.text;
  const rows = block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
  return ['table', ...rows].join('\n');
}

/** The blocks of a document in a row, as they read. */
function blocksOf(bytes: Uint8Array): readonly string[] {
  return scanBody(openDocx(bytes)).blocks.map(textsOf);
}

/** Makes every safe fix, as the pane does it; gives the rules on structure that speak then. */
async function mend(host: DocumentHost): Promise<readonly string[]> {
  const session = createSession(host, { rules: structural });
  await session.check();
  await session.applyAll(session.planSafe());
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  const findings = session.state.checked?.findings ?? [];
  return findings.map(({ rule }) => rule);
}

/** Those of some lines, in their order, that others have too. */
function kept(lines: readonly string[], others: readonly string[]): readonly string[] {
  let from = 0;
  return lines.filter((line) => {
    const at = others.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}

// Parts that lie apart are told apart in a file; each is put in by an edit of its own.
test.each([...singles, ...neighbours])(
  'in Word as in a file, a report without %s is whole again',
  async (_, missing) => {
    const bytes = docxOf(reportWithout(missing), 'word');
    const file = openFile(bytes);
    await mend(file);
    const word = await openInWord(bytes);
    expect(await mend(openWordDocument())).toEqual([]);
    const now = blocksOf(word.save());
    expect(now).toEqual(blocksOf(file.save()));
    const before = blocksOf(bytes);
    expect(kept(before, now)).toEqual(before);
  },
);
