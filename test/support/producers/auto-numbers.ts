import { formatNumber } from '../../../src/ooxml/read/number-formats';
import type { CaseBlock, CaseParagraph } from '../document';

const marks = [/^(\p{Script=Han}+)、/u, /^（(\p{Script=Han}+)）/u] as const;

/**
 * Which headings a program would number as they are written: 一、 and within it （一）. Gives their
 * texts without the number.
 */
export function autoNumbers(blocks: readonly CaseBlock[]): ReadonlyMap<CaseParagraph, string> {
  const counts = [0, 0];
  const stripped = new Map<CaseParagraph, string>();
  for (const block of blocks) {
    if (block.kind === 'table' || block.role !== 'heading') continue;
    const level = (block.level ?? 1) - 1;
    const found = marks[level]?.exec(block.text);
    const next = (counts[level] ?? 0) + 1;
    if (found?.[1] !== formatNumber('chineseCountingThousand', next)) continue;
    counts[level] = next;
    if (level === 0) counts[1] = 0;
    stripped.set(block, block.text.slice(found[0].length));
  }
  return stripped;
}
