import { isDeepStrictEqual } from 'node:util';
import mammoth from 'mammoth';
import { gridOf } from '../../src/ooxml/read/grid';
import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { outlineOfHtml, squeeze } from './html';
import type { Outline } from './html';
import { median } from './median';

const turns = 3;

/** A document to read. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function readByUs(bytes: Uint8Array): Outline {
  const { blocks } = scanBody(openDocx(bytes));
  const headings: string[] = [];
  const tables: string[][][] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const text = squeeze(block.text);
      if (block.outlineLevel !== undefined && text !== '') headings.push(text);
      continue;
    }
    const grid = gridOf(block);
    tables.push(
      Array.from({ length: grid.height }, (_, row) =>
        Array.from({ length: grid.width }, (_, column) =>
          squeeze(grid.at(row, column)?.cell.text ?? ''),
        ),
      ),
    );
  }
  return { headings, tables };
}

async function readByMammoth(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value;
}

/** Times of some runs in a row, begun with a clean heap so that none pays for the other reader. */
async function series(work: () => unknown, rounds: number): Promise<readonly number[]> {
  globalThis.gc?.();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** The medians of both readers over the same document, in milliseconds. */
export interface ReadTimes {
  readonly name: string;
  readonly ours: number;
  readonly mammoth: number;
}

/**
 * Times both readers by turns in this process, so many rounds a turn. Mammoth is timed up to its HTML only; our time goes
 * on to headings and matrices.
 *
 * @throws {Error} where the two do not read the same headings and matrices
 */
export async function compareReading({ name, bytes }: Sample, rounds: number): Promise<ReadTimes> {
  const ours = readByUs(bytes);
  const theirs = outlineOfHtml(await readByMammoth(bytes));
  if (!isDeepStrictEqual(ours, theirs)) {
    throw new Error(`${name}: read otherwise than by mammoth\n${difference(ours, theirs)}`);
  }
  const times: { ours: readonly number[]; mammoth: readonly number[] }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    times.push({
      ours: await series(() => readByUs(bytes), rounds),
      mammoth: await series(() => readByMammoth(bytes), rounds),
    });
  }
  return {
    name,
    ours: median(times.flatMap((time) => time.ours)),
    mammoth: median(times.flatMap((time) => time.mammoth)),
  };
}

function difference(ours: Outline, theirs: Outline): string {
  const lines = ({ headings, tables }: Outline): string[] => [
    ...headings,
    ...tables.flatMap((table) => table.map((row) => row.join('|'))),
  ];
  const [one, other] = [lines(ours), lines(theirs)];
  const at = one.findIndex((line, index) => line !== other[index]);
  return `${one[at] ?? '(end)'}\n${other[at < 0 ? one.length : at] ?? '(end)'}`;
}
