import { escapeHtml } from './html';
import { page } from './page';
import { setupPolicy } from './policy';
import { en } from '../../messages/pages/en';
import { zh } from '../../messages/pages/zh';

/** The page for who sets the program up. What it says at first stays where no script runs. */
export default function setup(): string {
  const inLanguages = (key: keyof typeof zh): string =>
    [zh, en]
      .map((words, at) => `<p lang="${at === 0 ? 'zh-CN' : 'en'}">${escapeHtml(words[key])}</p>`)
      .join('\n      ');
  return page({
    title: zh.setup,
    policy: setupPolicy,
    head: '<link rel="stylesheet" href="setup.css">',
    body: `<div id="root">
      ${inLanguages('setupSilent')}
    </div>
    <div id="newer-word" hidden>
      ${inLanguages('newerBrowser')}
    </div>
    <script src="old-browser.js"></script>`,
  });
}
