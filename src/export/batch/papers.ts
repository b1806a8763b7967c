import { merge } from '../../across/merge';
import type { RosterUnit } from '../../across/roster/read-roster';
import type { JsonReport } from '../../contract/check';
import type { Dated } from '../about';
import { bulletin } from '../bulletin/bulletin';
import { Ledger } from '../ledger/ledger';
import { Sheets } from '../sheets/sheets';
import { exportTranslate } from '../words';
import { mergedPart } from './merged-part';
import type { Part } from './merged-part';

/** What is written of many reports together. */
export const paperKinds = ['ledger', 'sheets', 'bulletin'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A file, by its path below where all of them go. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What papers are made of. */
export interface PapersOf {
  readonly kinds: readonly PaperKind[];
  /** all there are, in their order */
  readonly reports: readonly JsonReport[];
  /** those that are written of; absent for all */
  readonly part?: Part | undefined;
  /** who has to file; absent where nobody said */
  readonly roster?: readonly RosterUnit[] | undefined;
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: BlobPart[] = [];
  for await (const piece of pieces) all.push(piece.slice());
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

/** Makes papers on many reports as the command line does, one by one. */
export async function* papers(
  { kinds, reports, part, roster }: PapersOf,
  about: Dated,
): AsyncGenerator<MadeFile, void> {
  if (kinds.length === 0) return;
  const words = exportTranslate(about.translator.language);
  const merging = { ...about, ...(roster && { roster }) };
  const whole = merge(reports, merging);
  const files = part && new Set(part.files);
  const written = files ? reports.filter(({ file }) => files.has(file)) : reports;
  const { forUnits, together } = part
    ? mergedPart(whole, part, written, merging)
    : { forUnits: whole, together: whole };
  if (kinds.includes('ledger')) {
    const ledger = new Ledger(about);
    for (const report of written) ledger.add(report);
    yield { path: `${words('batch.ledger')}.xlsx`, bytes: await joined(ledger.end(together)) };
  }
  if (kinds.includes('bulletin')) {
    yield { path: `${words('batch.bulletin')}.docx`, bytes: bulletin(together, about) };
  }
  if (!kinds.includes('sheets')) return;
  const sheets = new Sheets(about);
  for (const report of written) sheets.add(report);
  const folder = words('batch.sheets');
  const encoder = new TextEncoder();
  for (const { name, docx, html } of sheets.end(forUnits)) {
    yield { path: `${folder}/${name}.docx`, bytes: docx };
    yield { path: `${folder}/${name}.html`, bytes: encoder.encode(html) };
  }
}
