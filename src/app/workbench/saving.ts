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

/** Where a file goes: to a place that a person chose, or to the browser's downloads. */
export interface Destination {
  /** the name it has there */
  readonly name: string;
  /** whether what is put there is known to be on the disk, not only on its way */
  readonly isCertain: boolean;
  /**
   * Puts a file there.
   *
   * @throws {DOMException} where it cannot be written
   */
  put(content: Uint8Array | Blob): Promise<void>;
}

/** What browsers based on Chromium have, and TypeScript does not know of. */
interface Chooser {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<FileSystemFileHandle>;
}

/**
 * Asks where a file is to be saved, where the browser lets a page ask. It does so only right after
 * a click or a key, before anything else is waited for.
 *
 * @param type its media type
 * @returns undefined where the person gave it up
 */
export async function chooseDestination(
  name: string,
  type = documentType,
): Promise<Destination | undefined> {
  const { showSaveFilePicker }: Window & Chooser = window;
  if (!showSaveFilePicker) return downloads(name, type);
  try {
    const [ending = '.docx'] = /\.[^.]+$/.exec(name) ?? [];
    const accept = { [type]: [ending] };
    return placeOf(await showSaveFilePicker({ suggestedName: name, types: [{ accept }] }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // A policy may forbid to ask; downloads it may allow.
    return downloads(name, type);
  }
}

function placeOf(handle: FileSystemFileHandle): Destination {
  return {
    name: handle.name,
    isCertain: true,
    put: async (content) => {
      // What was there before stays until all is written.
      const stream = await handle.createWritable();
      try {
        await stream.write(content instanceof Blob ? content : content.slice());
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
      await stream.close();
    },
  };
}

function downloads(name: string, type: string): Destination {
  return {
    name,
    isCertain: false,
    put: (content) => {
      // A copy, since a view may be of memory that cannot be handed over.
      const part = content instanceof Blob ? content : content.slice();
      const address = URL.createObjectURL(new Blob([part], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser has taken hold of it by then.
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 60_000);
      return Promise.resolve();
    },
  };
}
