import { openFile } from '../../src/document/file/file-host';
import { readParts } from '../../src/document/file/reading';
import { HostError } from '../../src/document/port';
import { subjectOf } from '../../src/facts/facts';
import { check } from '../../src/check/check';
import type { DocumentBody } from '../../src/ooxml/blocks';
import { openDocx } from '../../src/ooxml/package/package';
import { Refusal } from '../../src/ooxml/refusal';
import { readReport } from '../../src/report/read';
import { rules } from '../../src/rules/index';
import type { Case } from './kinds';

/** What came of a case. */
export type Ending =
  | { readonly is: 'read' }
  | { readonly is: 'refused'; readonly code: string }
  /** what nobody foresaw: an error of the program's own, or a document that is not what was made of it */
  | { readonly is: 'unexpected'; readonly why: string };

const unexpected = (why: unknown): Ending => ({
  is: 'unexpected',
  why: why instanceof Error ? (why.stack ?? why.message) : String(why),
});

function textsOf({ paragraphs }: DocumentBody): string {
  return JSON.stringify(paragraphs.map(({ text }) => text));
}

/** Opens a file, makes its edits, checks, draws and saves what is left, and opens that again. */
export function endingOf({ bytes, edits }: Case): Ending {
  let refused: string | undefined;
  try {
    const host = openFile(bytes);
    let { body } = readParts(openDocx(bytes));
    for (const edit of edits) {
      try {
        ({ body } = host.applyTo(body, [edit]).after);
      } catch (error) {
        if (!(error instanceof HostError || error instanceof Refusal)) throw error;
        refused = error.code;
      }
    }
    host.pieces();
    const again = readParts(openDocx(host.save()));
    if (again.xml !== host.mainXml() || textsOf(again.body) !== textsOf(body))
      return unexpected('what was saved is not what was there');
    const { failures } = check(subjectOf(readReport(body)), rules);
    const [failure] = failures;
    if (failure) return unexpected(failure.cause);
  } catch (error) {
    if (!(error instanceof Refusal)) return unexpected(error);
    refused ??= error.code;
  }
  return refused === undefined ? { is: 'read' } : { is: 'refused', code: refused };
}
