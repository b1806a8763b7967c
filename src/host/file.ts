import { applyEdits } from '../ooxml/apply-edits';
import type { DocumentBody } from '../ooxml/blocks';
import { Uneditable } from '../ooxml/edit';
import type { BodyEdit } from '../ooxml/edit';
import { openDocx } from '../ooxml/package';
import { replacePart } from '../ooxml/package/replace-part';
import { scanBody } from '../ooxml/scan';
import type { DrawingPiece, Surroundings } from './drawing';
import { editKinds, readdress } from './edits';
import { fileSnapshot } from './file-snapshot';
import { piecesOf } from './file/pieces';
import { surroundingsOf } from './file/surroundings';
import { HostError } from './host';
import type { Applied, DocumentHost, Snapshot } from './host';
import { withoutWord } from './without-word';
import type { ShownDocument } from './without-word';

/** A .docx in memory, and what a page that shows it needs to know. */
export interface FileHost extends DocumentHost, ShownDocument {
  /** The XML of the main part, as it is now. */
  mainXml(): string;
  /** The file with all edits made; whatever no edit touched keeps its bytes. */
  save(): Uint8Array;
  /** What a drawing needs beside the document's text. */
  surroundings(): Surroundings;
  /** The document's text as it is now, to be drawn. */
  pieces(): readonly DrawingPiece[];
}

/** An XML declaration that names another encoding than the one written. */
const encoding = /^(<\?xml[^>]*\sencoding=)(["'])[^"']*\2/;

/**
 * Opens a .docx, .docm, .dotx or .dotm as a document to check and to mend.
 *
 * @throws {Refusal} whatever `openDocx` and `scanBody` refuse
 */
export function openFile(bytes: Uint8Array): FileHost {
  const opened = openDocx(bytes);
  const original = opened.xml(opened.mainPart) ?? '';
  let xml = original;

  const scan = (main: string): DocumentBody =>
    scanBody({ ...opened, xml: (name) => (name === opened.mainPart ? main : opened.xml(name)) });
  const snapshotOf = (main: string): Snapshot => fileSnapshot(main, scan(main));
  let current = snapshotOf(xml);

  const apply = (checked: Snapshot, wanted: readonly BodyEdit[]): Applied => {
    const before = current;
    const readdressed = readdress(wanted, checked.body, current.body);
    try {
      const edited = applyEdits(xml, current.body, readdressed, scan);
      current = snapshotOf(edited);
      xml = edited;
    } catch (cause) {
      if (!(cause instanceof Uneditable)) throw cause;
      throw new HostError('unplaced', { reason: cause.reason }, { cause });
    }
    return { before, edits: readdressed, after: current };
  };

  return {
    ...withoutWord(),
    abilities: { edits: editKinds, remarks: false, cursor: false, watchesText: false },
    read: () => Promise.resolve(current),
    apply: (checked, wanted) =>
      new Promise((done) => {
        done(apply(checked, wanted));
      }),
    cursor: () => Promise.resolve(undefined),
    mainXml: () => xml,
    save: () => {
      if (xml === original) return bytes.slice();
      const content = new TextEncoder().encode(xml.replace(encoding, '$1$2UTF-8$2'));
      return replacePart(bytes, opened.mainPart, content);
    },
    surroundings: () => surroundingsOf(opened),
    pieces: () => piecesOf(xml, current.body),
  };
}
