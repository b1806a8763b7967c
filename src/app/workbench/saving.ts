import type { OpenDocument } from '../../document/file/open-document';
import type { WorkbenchTranslate } from './translate';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What Word opens as what it is, whatever name it came by. */
const ofWord: ReadonlySet<string> = new Set(['.docx', '.docm', '.dotx', '.dotm']);

/** The name of the corrected file: the old one, and once that it was corrected. */
export function savedName(name: string, translate: WorkbenchTranslate): string {
  const [, stem = name, ending = '.docx'] = /^(.+)(\.[^.]+)$/.exec(name) ?? [];
  const corrected = translate('savedAs', { stem: '', ending: '' });
  return translate('savedAs', {
    stem: stem.endsWith(corrected) ? stem.slice(0, -corrected.length) : stem,
    ending: ofWord.has(ending.toLowerCase()) ? ending : '.docx',
  });
}

/** Hands a document with all its changes to the browser as a download. */
export async function saveAs(opened: OpenDocument, name: string): Promise<void> {
  const bytes = await opened.save();
  // A copy, since a view may be of memory that cannot be handed over.
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: documentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
