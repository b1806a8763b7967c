import { themeOf } from '../app/settings/theme-of';
import { systemTheme, takeOnTheme } from '../document/system-theme';
import { showFirstLook } from './first-look';
import { isQuicklyRead, openHere, openInWorker, startWorker } from './opening';
import type { BegunFile } from './opening';
import { asked } from './asked';
import { profileTaken, settings } from './settings';

interface Preloaded {
  /** when the page's style sheets are loaded */
  readonly styles: Promise<void>;
  /** the file that the page's address asks for */
  readonly asked?: {
    readonly name: string;
    /** undefined where there is none */
    readonly file: Promise<BegunFile | undefined>;
  };
}

/** Waits until the page's HTML is parsed; this script may run before that. */
function parsed(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState !== 'loading') done();
    else {
      document.addEventListener('DOMContentLoaded', () => {
        done();
      });
    }
  });
}

/** Waits until a style sheet is loaded, or failed to: the page can be used without. */
function settled(sheet: HTMLLinkElement): Promise<void> {
  return new Promise((done) => {
    for (const event of ['load', 'error']) {
      sheet.addEventListener(event, () => {
        done();
      });
    }
  });
}

/**
 * Loads the page's own scripts and styles, which its HTML keeps in templates: whatever is fetched
 * or made ready to run beside the first look makes it wait.
 *
 * @returns what to wait for before anything is shown
 */
async function loadPage(): Promise<void> {
  await parsed();
  const sheets: Promise<void>[] = [];
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-later]')) {
    const parts = document.importNode(template.content, true);
    // In their order, however they arrive.
    for (const script of parts.querySelectorAll('script')) script.async = false;
    for (const sheet of parts.querySelectorAll('link')) sheets.push(settled(sheet));
    template.replaceWith(parts);
  }
  await Promise.all(sheets);
}

async function firstLookAt(
  bytes: Promise<ArrayBuffer | undefined>,
): Promise<BegunFile | undefined> {
  const [source] = await Promise.all([bytes, profileTaken]);
  if (!source) return undefined;
  const { criteria } = settings;
  if (!isQuicklyRead(source)) return openInWorker(source, criteria);
  const file = openHere(source, criteria);
  await parsed();
  await showFirstLook(file).catch((error: unknown) => {
    // The page goes on and shows the findings later; the error is reported all the same.
    queueMicrotask(() => {
      throw error;
    });
  });
  return file;
}

function begin(): Preloaded {
  takeOnTheme(themeOf(settings.chosen.theme, systemTheme()));
  if (!asked) {
    startWorker();
    return { styles: loadPage() };
  }
  const { name, bytes } = asked;
  const file = firstLookAt(bytes);
  return { styles: file.then(loadPage, loadPage), asked: { name, file } };
}

/** Begun while the page's own scripts still load. */
export const begun = begin();
