import { createSession } from '../../src/app/session';
import { openFile } from '../../src/host/file';
import { rules } from '../../src/rules/index';
import { chapterIds, tableIds } from '../../src/schema/form';
import type { ChapterId } from '../../src/schema/form';
import { documentOf } from '../support/document-text';
import type { CaseBlock, CaseDocument } from '../support/document';
import { docxOf } from '../support/docx';
import type { Producer } from '../support/docx';
import { fixtureText } from '../support/fixture-text';

/** What can be missing: a chapter with all that is in it, a heading alone, or a table. */
interface Part {
  readonly is: 'chapter' | 'heading' | 'table';
  readonly chapter: ChapterId;
}

const parts: readonly Part[] = [
  ...chapterIds.map((chapter) => ({ is: 'chapter' as const, chapter })),
  ...chapterIds.map((chapter) => ({ is: 'heading' as const, chapter })),
  ...tableIds.map((chapter) => ({ is: 'table' as const, chapter })),
];

const numerals = '一二三四五六';

function chapterOf(block: CaseBlock): ChapterId | undefined {
  if (block.kind !== 'paragraph' || block.role !== 'heading' || block.level !== 1) return undefined;
  return chapterIds[numerals.indexOf(block.text.charAt(0))];
}

function without(document: CaseDocument, missing: readonly Part[]): CaseDocument {
  let current: ChapterId | undefined;
  const blocks = document.blocks.flatMap((block): CaseBlock[] => {
    const starts = chapterOf(block);
    current = starts ?? current;
    const [gone] = missing.filter(({ chapter }) => chapter === current);
    if (gone?.is === 'chapter' || (gone?.is === 'table' && block.kind === 'table')) return [];
    // Whoever deletes a heading's text leaves its paragraph: Word has one between two tables.
    const isBlank = gone?.is === 'heading' && starts !== undefined;
    return [isBlank ? { kind: 'paragraph', role: 'text', text: '' } : block];
  });
  return { blocks };
}

const structural = new Set([
  'missing-chapter',
  'missing-table',
  'duplicate-chapter',
  'duplicate-table',
  'chapter-order',
  'chapter-number',
  'chapter-title',
  'chapter-heading',
  'misplaced-table',
  'table-label',
  'table-shape',
  'missing-row',
  'missing-column',
  'extra-row',
  'obsolete-edition',
]);

/** The rules on structure that speak before and after every safe fix is made. */
async function mended(
  document: CaseDocument,
  producer: Producer,
  numbering = false,
): Promise<[string[], string[]]> {
  const session = createSession(openFile(docxOf(document, producer, { numbering })), { rules });
  const told = (): string[] =>
    (session.state.checked?.findings ?? [])
      .map(({ rule }) => rule)
      .filter((rule) => structural.has(rule));
  await session.check();
  const before = told();
  await session.applyAll(session.planSafe());
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  return [before, told()];
}

const pairs = parts.flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other]));
const gaps = [...parts.map((part) => [part]), ...pairs].filter(
  (missing) =>
    new Set(missing.map(({ chapter }) => chapter)).size === missing.length &&
    // With half of its headings gone nobody can say which text is which chapter's.
    missing.filter(({ is }) => is === 'heading').length < 2,
);

const named = gaps.map(
  (missing) => [missing.map(({ is, chapter }) => `${is} ${chapter}`).join(', '), missing] as const,
);

describe.each(['word', 'wps'] as const)('a report as %s writes it', (producer) => {
  test.each(named)('without %s is whole again after the safe fixes', async (_, missing) => {
    const [before, after] = await mended(
      without(documentOf(fixtureText('clean')), missing),
      producer,
    );
    expect(before).not.toEqual([]);
    expect(after).toEqual([]);
  });
});

test.each(named.slice(0, parts.length))('with automatic numbers too: %s', async (_, missing) => {
  const document = without(documentOf(fixtureText('clean')), missing);
  const [, after] = await mended(document, 'word', true);
  expect(after).toEqual([]);
});
