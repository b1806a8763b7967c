/**
 * The file that a page's address asks to open, as `workbench.html?open=samples/report.docx` does.
 * It has to lie beside the page or below it: no link can make the page fetch from elsewhere.
 *
 * @returns undefined where none is asked for, or one that may not be
 */
export function askedFile(page: string): URL | undefined {
  const asked = new URL(page).searchParams.get('open') ?? '';
  const folder = new URL('.', page).href;
  try {
    const file = new URL(asked, page);
    return asked !== '' && file.href.startsWith(folder) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** What an asked file is called: a % that encodes nothing is one of the name's own characters. */
export function nameOfAsked({ pathname }: Pick<URL, 'pathname'>): string {
  const written = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
