import { escapeHtml } from './html';
import { page } from './page';
import type { PageParameters } from './page';
import { policyOf } from './policy';
import { en } from '../../messages/pages/en';
import { zh } from '../../messages/pages/zh';

/**
 * A page that runs a program in Word: Office.js, a place for the program, and what is shown in its
 * stead where the engine is too old. The program's scripts are deferred, so the test of the engine
 * runs before them.
 */
export function programPage(title: string, { officeScript }: PageParameters): string {
  const paragraphs = (words: typeof zh | typeof en) =>
    [words.newerWord, words.newerEngine].map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return page({
    title,
    policy: policyOf(officeScript),
    head: `<link rel="stylesheet" href="themes.css">
    <script defer src="${escapeHtml(officeScript)}"></script>`,
    body: `<div id="root"></div>
    <div id="newer-word" hidden>
      <div lang="zh-CN">${paragraphs(zh)}</div>
      <div lang="en">${paragraphs(en)}</div>
    </div>
    <script src="old-browser.js"></script>`,
  });
}
