// How the work grows with a document: twice as much of anything is to take twice as long.
import { subjectOf } from '../../src/facts/facts';
import { check } from '../../src/check/check';
import { defaultLimits } from '../../src/ooxml/limits';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import { rules } from '../../src/rules/index';
import { smallDocx } from '../support/small-docx';
import { median } from './median';

const sizes = [1, 2, 4, 8, 16, 32, 64].map((thousands) => thousands * 1_000);

/** What may be very many in a document, and what one of them is as XML; many share a paragraph. */
const kinds: Readonly<Record<string, (count: number) => string>> = {
  paragraphs: (count) => paragraph('不断加强政府信息公开工作。').repeat(count),
  findings: (count) => paragraph('完成了，，工作。').repeat(count),
  revisions: (count) =>
    `<w:p>${'<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r>'.repeat(100)}</w:p>`.repeat(
      count / 100,
    ),
  headings: (count) => (paragraph('一、总体情况') + paragraph('正文')).repeat(count / 2),
  cells: (count) =>
    `<w:tbl>${`<w:tr>${`<w:tc>${paragraph('1')}</w:tc>`.repeat(10)}</w:tr>`.repeat(count / 10)}</w:tbl><w:p/>`,
  brackets: (count) => paragraph('（'.repeat(250) + '）'.repeat(250)).repeat(count / 500),
};

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/**
 * The processor's time for reading and checking a document, in milliseconds.
 *
 * @param turns over how many times it is averaged, since the clock is too coarse for a small one
 */
function timeOf(bytes: Uint8Array, turns: number): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) readAndCheck(bytes);
  return process.cpuUsage(before).user / 1_000 / turns;
}

function readAndCheck(bytes: Uint8Array): void {
  const limits = {
    paragraphs: Infinity,
    characters: Infinity,
    cells: Infinity,
    numerals: Infinity,
  };
  const body = scanBody(openDocx(bytes), { ...defaultLimits, ...limits });
  check(subjectOf(readReport(body)), rules);
}

/** Time for each thousand of a kind by how many there are. */
export interface Growth {
  readonly kind: string;
  readonly perThousand: readonly number[];
  /** the most of them beside the least of any smaller document, which the engine may still warm to */
  readonly worst: number;
}

/** Doubles each kind from a thousand to sixty-four thousand, what every document costs left out. */
export function* growths(): Generator<Growth, undefined> {
  const timed = (body: string, turns: number): number => {
    const bytes = smallDocx(paragraph('某市2024年政府信息公开工作年度报告') + body);
    return median(Array.from({ length: 3 }, () => timeOf(bytes, turns)));
  };
  for (const [kind, xml] of Object.entries(kinds)) {
    // The engine compiles what it has run for a while.
    timed(xml(16_000), 1);
    const nothing = timed('', 16);
    const perThousand = sizes.map(
      (count) => ((timed(xml(count), Math.max(1, 16_000 / count)) - nothing) * 1_000) / count,
    );
    const grown = perThousand.slice(1).map((time, at) => {
      return time / Math.min(...perThousand.slice(0, at + 1));
    });
    yield { kind, perThousand, worst: Math.max(...grown) };
  }
}
