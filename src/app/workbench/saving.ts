import type { OpenDocument } from '../../host/open-document';
import type { WorkbenchSay } from './voice';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The name of the corrected file: the old one, and that it was corrected. */
export function savedName(name: string, say: WorkbenchSay): string {
  const [, stem = name, ending = '.docx'] = /^(.+)(\.[^.]+)$/.exec(name) ?? [];
  return say('savedAs', { stem, ending });
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
