import type { CaseBlock, CaseDocument } from './document';
import { flatOf, storedOf, strictOf, zipOf } from './parts';
import type { Package } from './parts';
import type { Habits, Producer } from './producers/habits';
import { strangeText } from './producers/inlays';
import { plain } from './producers/plain';
import { word } from './producers/word';
import { wps } from './producers/wps';
import { writeBody } from './producers/write-body';
import type { BodyOptions } from './producers/write-body';
import { element } from './xml';

export type { Producer } from './producers/habits';

export interface DocxOptions extends BodyOptions {
  /** with the names of ISO 29500 Strict */
  readonly strict?: boolean;
}

const programs: Readonly<Record<Producer, () => Habits>> = { plain, word, wps };

function hasList(block: CaseBlock): boolean {
  return (
    block.kind === 'table' &&
    block.rows.some(({ cells }) => cells.some(({ listLevel }) => listLevel !== undefined))
  );
}

function packageOf(document: CaseDocument, producer: Producer, options: DocxOptions): Package {
  const habits = programs[producer]();
  const body = element('w:body', {}, writeBody(document, habits, options));
  const whole = habits.package({
    main: element('w:document', habits.namespaces, body),
    numbering: options.numbering ?? document.blocks.some(hasList),
    picture: document.blocks.some(
      (block) => block.kind === 'paragraph' && block.role === 'picture',
    ),
    ...(options.inlays?.includes('footnote') ? { footnote: strangeText } : {}),
  });
  return options.strict ? strictOf(whole) : whole;
}

/** A document as a file, the way one of the programs writes it; always the same bytes. */
export function docxOf(
  document: CaseDocument,
  producer: Producer = 'plain',
  options: DocxOptions = {},
): Uint8Array {
  return zipOf(packageOf(document, producer, options));
}

/** The same parts in a file that is quicker to make and to open, for whoever is after its content. */
export function quickDocxOf(document: CaseDocument, producer: Producer = 'plain'): Uint8Array {
  return storedOf(packageOf(document, producer, {}));
}

/** A document as Flat OPC, the way Word hands it out. */
export function flatOpcOf(
  document: CaseDocument,
  producer: Producer = 'word',
  options: DocxOptions = {},
): string {
  return flatOf(packageOf(document, producer, options));
}
