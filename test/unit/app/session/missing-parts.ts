import { rules } from '../../../../src/rules/index';
import type { Rule } from '../../../../src/rules/rule';
import { chapterIds, tableIds } from '../../../../src/schema/form';
import type { ChapterId } from '../../../../src/schema/form';
import { documentOf } from '../../../support/document-text';
import type { CaseBlock, CaseDocument } from '../../../support/document';
import { fixtureText } from '../../../support/fixture-text';

/** What can be missing: a chapter with all that is in it, a heading alone, or a table. */
interface Part {
  readonly is: 'chapter' | 'heading' | 'table';
  readonly chapter: ChapterId;
}

type Gap = readonly [name: string, missing: readonly Part[]];

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

/** The clean report without some of its parts. */
export function reportWithout(missing: readonly Part[]): CaseDocument {
  let current: ChapterId | undefined;
  const blocks = documentOf(fixtureText('clean')).blocks.flatMap((block): CaseBlock[] => {
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

function named(gaps: readonly (readonly Part[])[]): readonly Gap[] {
  return gaps.map((gap) => [gap.map(({ is, chapter }) => `${is} ${chapter}`).join(', '), gap]);
}

/** Each part alone. */
export const singles = named(parts.map((part) => [part]));

const twos = parts
  .flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other] as const))
  .filter(
    ([one, other]) =>
      one.chapter !== other.chapter &&
      // With half of its headings gone nobody can say which text is which chapter's.
      (one.is !== 'heading' || other.is !== 'heading'),
  );

/** Two parts of different chapters. */
export const pairs = named(twos);

const placeOf = ({ chapter }: Part): number => chapterIds.indexOf(chapter);

/**
 * Those of them that lie side by side, a table among them: what is put in for one stands where the
 * other is looked for.
 */
export const neighbours = named(
  twos.filter(
    (two) =>
      Math.abs(placeOf(two[0]) - placeOf(two[1])) === 1 && two.some(({ is }) => is === 'table'),
  ),
);

const structure: ReadonlySet<string> = new Set([
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

/** The rules on a report's structure; what others tell of is in no report of these. */
export const structural: readonly Rule[] = rules.filter(({ id }) => structure.has(id));
