import type { Paragraph } from '../../ooxml/blocks';
import { allLabels } from '../../schema/labels';
import type { Label, TableForm } from '../../schema/form';
import { judgeLabel } from './label';
import type { LooseLine } from '../model';

/** Cells that became a line of text are told apart by these. */
const betweenCells = /\t|\s{2,}/;

/** The labels of a form that a paragraph reads, and nothing else. */
function labelsIn({ text }: Paragraph, labels: readonly Label[]): readonly Label[] | undefined {
  const parts = text.split(betweenCells).filter((part) => part.trim() !== '');
  const found = parts.map((part) => labels.find((label) => judgeLabel(part, label).is !== 'wrong'));
  const known = found.filter((label) => label !== undefined);
  return known.length > 0 && known.length === found.length ? known : undefined;
}

/** What stands around the pieces of a table, blank paragraphs left out. */
export interface Around {
  readonly above: readonly Paragraph[];
  readonly between: readonly Paragraph[];
  readonly below: readonly Paragraph[];
}

/** The lines of a form that stand beside its table, or between its pieces, and belong into it. */
export function looseLines(form: TableForm, around: Around): readonly LooseLine[] {
  const labels = allLabels(form);
  const lineOf = (paragraph: Paragraph): LooseLine | undefined => {
    const found = labelsIn(paragraph, labels);
    return found && { paragraph, labels: found };
  };
  const running = (paragraphs: readonly Paragraph[]): readonly LooseLine[] => {
    const lines = paragraphs.map(lineOf);
    const end = lines.indexOf(undefined);
    return lines.slice(0, end < 0 ? undefined : end).filter((line) => line !== undefined);
  };
  return [
    ...[...running([...around.above].reverse())].reverse(),
    ...around.between.flatMap((paragraph) => lineOf(paragraph) ?? []),
    ...running(around.below),
  ];
}
