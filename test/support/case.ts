import { openDocx } from '../../src/ooxml/package/package';
import { scanBody } from '../../src/ooxml/read/scan';
import { readReport } from '../../src/report/read';
import type { ReadOptions } from '../../src/report/read';
import type { Report } from '../../src/report/model';
import type { CaseDocument } from './document';
import { documentOf } from './document-text';
import { quickDocxOf } from './docx';
import type { Producer } from './docx';

export type { CaseDocument } from './document';
export { documentOf } from './document-text';
export { docxOf } from './docx';
export type { Producer } from './docx';

/** The report that a reader finds in a document as one of the programs writes it. */
export function reportIn(
  document: CaseDocument,
  { producer = 'plain', ...options }: ReadOptions & { readonly producer?: Producer } = {},
): Report {
  return readReport(scanBody(openDocx(quickDocxOf(document, producer))), options);
}

/**
 * The report in a text as test cases write it.
 *
 * @throws {Error} where the text is not one
 */
export function reportOf(
  text: string,
  options: ReadOptions & { readonly producer?: Producer } = {},
): Report {
  return reportIn(documentOf(text), options);
}
