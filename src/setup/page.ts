import type { Language } from '../messages/translate';
import { download } from '../plain/download';
import { element } from '../plain/element';
import { folderOf, isForWord } from './address';
import type { Examined } from './examine';
import { makeManifest } from './make-manifest';
import type { Remark } from './remark';
import { setupTranslate } from './translate';
import type { SetupTranslate } from './translate';
import { waysIntoWord } from './ways';

/** Looks at the server, and tells how far that is. */
export type Examine = (onProgress: (done: number, total: number) => void) => Promise<Examined>;

export interface SetupPage {
  /** the page's own address */
  readonly address: string;
  /** a manifest for some other address */
  readonly template: string;
  readonly examine: Examine;
  readonly language: Language;
  /** the person chose the other language */
  readonly onLanguage: (language: Language) => void;
}

const manifestName = 'manifest.xml';

/** How far the look at the server is. */
type Look =
  | { readonly is: 'going'; readonly done: number; readonly total: number }
  | { readonly is: 'stopped'; readonly reason: string }
  | ({ readonly is: 'done' } & Examined);

/** The page for who sets the program up; it looks at the server at once. */
export function showSetup(root: HTMLElement, page: SetupPage): void {
  let { language } = page;
  let look: Look = { is: 'going', done: 0, total: 0 };
  const folder = folderOf(page.address);
  const server = element('div');
  const status = element('p');
  status.setAttribute('role', 'status');

  const tell = (): void => {
    const translate = setupTranslate(language);
    status.textContent = statusText(look, translate);
    server.replaceChildren(...resultOf(look, translate, () => void start()));
  };
  const start = async (): Promise<void> => {
    look = { is: 'going', done: 0, total: 0 };
    tell();
    try {
      const examined = await page.examine((done, total) => {
        look = { is: 'going', done, total };
        status.textContent = statusText(look, setupTranslate(language));
      });
      look = { is: 'done', ...examined };
    } catch (error) {
      look = { is: 'stopped', reason: error instanceof Error ? error.message : String(error) };
    }
    tell();
  };
  const draw = (): void => {
    const translate = setupTranslate(language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = translate('title');
    const toOther = button(translate('language'), () => {
      language = language === 'zh' ? 'en' : 'zh';
      page.onLanguage(language);
      draw();
      root.querySelector('button')?.focus();
    });
    // In the language that it leads to.
    toOther.lang = language === 'zh' ? 'en' : 'zh-CN';
    root.replaceChildren(
      element('main', {}, [
        element('header', {}, [heading('h1', translate('title')), toOther]),
        paragraph(translate('what')),
        heading('h2', translate('server')),
        status,
        server,
        ...(isForWord(folder) ? manifestPart(folder, page.template, translate) : []),
        ...wordPart(translate),
        ...withoutWordPart(folder, translate),
      ]),
    );
    tell();
  };
  draw();
  void start();
}

function heading(level: 'h1' | 'h2', text: string): HTMLElement {
  return element(level, { textContent: text });
}

function paragraph(text: string): HTMLElement {
  return element('p', { textContent: text });
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

function statusText(look: Look, translate: SetupTranslate): string {
  if (look.is === 'going') return translate('progress', { done: look.done, total: look.total });
  if (look.is === 'stopped') return translate('stopped', { reason: look.reason });
  const { count, remarks } = look;
  const grave = remarks.filter(({ severity }) => severity === 'error').length;
  if (grave > 0) return translate('found', { count: grave });
  return translate(remarks.length > 0 ? 'fineWithRemarks' : 'fine', { count });
}

function resultOf(look: Look, translate: SetupTranslate, onAgain: () => void): readonly Node[] {
  if (look.is === 'going') return [];
  const again = button(translate('again'), onAgain);
  if (look.is === 'stopped' || look.remarks.length === 0) return [again];
  const items = look.remarks.map((remark) => itemOf(remark, translate));
  return [element('ul', { className: 'remarks' }, items), again];
}

function itemOf({ severity, key, data = {}, files = [] }: Remark, translate: SetupTranslate): Node {
  const filled = data['given'] === '' ? { ...data, given: translate('typeless') } : data;
  const text = element('p', {}, [
    element('strong', { textContent: translate(severity) }),
    ` ${translate(key, filled)}`,
  ]);
  const list = element('details', {}, [
    element('summary', { textContent: translate('files', { count: files.length }) }),
    element(
      'ul',
      {},
      files.map((file) => element('li', { textContent: file })),
    ),
  ]);
  return element('li', { className: severity }, files.length > 0 ? [text, list] : [text]);
}

function manifestPart(
  folder: string,
  template: string,
  translate: SetupTranslate,
): readonly Node[] {
  const told = element('p');
  told.setAttribute('role', 'status');
  return [
    heading('h2', translate('manifest')),
    paragraph(translate('manifestFor')),
    element('p', {}, [element('code', { textContent: folder })]),
    button(translate('download'), () => {
      download(manifestName, 'application/xml', makeManifest(template, folder));
      told.textContent = translate('downloaded', { name: manifestName });
    }),
    told,
    paragraph(translate('manifestSame')),
    paragraph(translate('certificate')),
  ];
}

function wordPart(translate: SetupTranslate): readonly Node[] {
  return [
    heading('h2', translate('word')),
    paragraph(translate('need')),
    ...waysIntoWord.map(({ title, steps, note }) => {
      const items = steps.map((step) => element('li', { textContent: translate(step) }));
      return element('details', { className: 'way' }, [
        element('summary', { textContent: translate(title) }),
        element('ol', {}, items),
        ...(note ? [paragraph(translate(note))] : []),
      ]);
    }),
  ];
}

function withoutWordPart(folder: string, translate: SetupTranslate): readonly Node[] {
  const address = new URL('workbench.html', folder).href;
  return [
    heading('h2', translate('without')),
    paragraph(translate('workbenchWhat', { address })),
    element('p', {}, [
      element('a', { href: 'workbench.html', textContent: translate('workbench') }),
    ]),
  ];
}
