import { applyEdits } from '../../ooxml/write/apply-edits';
import type { DocumentBody } from '../../ooxml/blocks';
import { Uneditable } from '../../ooxml/write/edit';
import type { BodyEdit } from '../../ooxml/write/edit';
import { openDocx } from '../../ooxml/package/package';
import type { OpcPackage } from '../../ooxml/package/package';
import { addInParts, withoutAddIns } from '../../ooxml/add-in-parts';
import { replaceParts } from '../../ooxml/package/replace-part';
import { withRemembered } from '../../ooxml/write/remember';
import type { DrawingPiece, Surroundings } from './drawing';
import { editKinds } from '../edit-kinds';
import { readdress } from '../edits';
import { fileSnapshot } from './file-snapshot';
import { piecesOf } from './pieces';
import { readParts, scanWith } from './reading';
import type { FileReading } from './reading';
import { surroundingsOf } from './surroundings';
import { HostError } from '../port';
import type { Applied, DocumentHost } from '../port';
import { withoutWord } from './without-word';
import type { ShownDocument } from './without-word';

/** A .docx in memory, and what a page that shows it needs to know. */
export interface FileHost extends DocumentHost, ShownDocument {
  /** Makes edits that are addressed as in a reading, as `apply` does those of a snapshot. */
  applyTo(checked: DocumentBody, wanted: readonly BodyEdit[]): Applied;
  /** The XML of the main part, as it is now. */
  mainXml(): string;
  /**
   * The file with all edits made and what is remembered; whatever neither touched keeps its bytes.
   *
   * @param isCleared without the parts that `addIns` names, and what names them
   * @param memory what to remember instead, where that is something else than the file does
   */
  save(isCleared?: boolean, memory?: readonly string[]): Uint8Array;
  /** The parts that tell which add-ins were open, where they can be left out. */
  addIns(): readonly string[];
  /** What a drawing needs beside the document's text. */
  surroundings(): Surroundings;
  /** The document's text as it is now, to be drawn. */
  pieces(): readonly DrawingPiece[];
}

/** An XML declaration that names another encoding than the one written. */
const encoding = /^(<\?xml[^>]*\sencoding=)(["'])[^"']*\2/;

function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(encoding, '$1$2UTF-8$2'));
}

/** A package whose parts are other texts, or gone where these are undefined. */
function changedBy(
  opened: OpcPackage,
  texts: ReadonlyMap<string, string | undefined>,
): Pick<OpcPackage, 'mainPart' | 'partNames' | 'xml'> {
  return {
    mainPart: opened.mainPart,
    partNames: opened.partNames.filter((name) => !texts.has(name) || texts.get(name) !== undefined),
    xml: (name) => (texts.has(name) ? texts.get(name) : opened.xml(name)),
  };
}

/**
 * Opens a .docx, .docm, .dotx or .dotm as a document to check and to mend.
 *
 * @throws {Refusal} whatever `openDocx` and `scanBody` refuse
 */
export function openFile(bytes: Uint8Array): FileHost {
  const unpacked = new Map<string, Uint8Array>();
  return openReading({ bytes, unpacked, ...readParts(openDocx(bytes)) });
}

/** The document to check and to mend of a file that was read. */
export function openReading(reading: FileReading): FileHost {
  const { bytes, unpacked, xml: original, body, remembered } = reading;
  const opened = openDocx(bytes, {}, unpacked);
  const shown = withoutWord(remembered);
  let xml = original;
  let current = fileSnapshot(xml, body);

  const applyTo = (checked: DocumentBody, wanted: readonly BodyEdit[]): Applied => {
    const before = current;
    const readdressed = readdress(wanted, checked, current.body);
    try {
      const scan = (main: string): DocumentBody => scanWith(opened, main);
      const edited = applyEdits(xml, current.body, readdressed, scan);
      current = fileSnapshot(edited, scan(edited));
      xml = edited;
    } catch (cause) {
      if (!(cause instanceof Uneditable)) throw cause;
      throw new HostError('unplaced', { reason: cause.reason }, { cause });
    }
    return { before, edits: readdressed, after: current };
  };

  return {
    ...shown,
    abilities: {
      edits: editKinds,
      remarks: false,
      cursor: false,
      watchesText: false,
      memory: true,
    },
    read: () => Promise.resolve(current),
    apply: (checked, wanted) =>
      new Promise((done) => {
        done(applyTo(checked.body, wanted));
      }),
    applyTo,
    cursor: () => Promise.resolve(undefined),
    mainXml: () => xml,
    save: (isCleared = false, memory = shown.unsavedMemory()) => {
      const texts = new Map(isCleared ? withoutAddIns(opened) : []);
      if (memory) {
        const left = changedBy(opened, texts);
        for (const [name, text] of withRemembered(left, memory[0])) texts.set(name, text);
      }
      if (xml !== original) texts.set(opened.mainPart, xml);
      if (texts.size === 0) return bytes.slice();
      const contents = [...texts].map(
        ([name, text]) => [name, text === undefined ? undefined : encoded(text)] as const,
      );
      return replaceParts(bytes, new Map(contents));
    },
    addIns: () => (withoutAddIns(opened) ? addInParts(opened) : []),
    surroundings: () => surroundingsOf(opened),
    pieces: () => piecesOf(xml, current.body),
  };
}
