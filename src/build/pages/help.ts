import { escapeHtml } from './html';
import { page } from './page';
import { textOnlyPolicy } from './policy';
import { en } from '../../messages/pages/en';
import { zh } from '../../messages/pages/zh';

const sentences = ['help.what', 'help.start', 'help.private', 'help.need', 'help.trouble'] as const;

function inLanguage(language: string, words: typeof zh | typeof en): string {
  const paragraphs = sentences.map((key) => `<p>${escapeHtml(words[key])}</p>`).join('\n      ');
  return `<div lang="${language}">
      <h1>${escapeHtml(words.help)}</h1>
      ${paragraphs}
    </div>`;
}

/** The page that Word's “support” and “learn more” lead to. */
export default function help(): string {
  return page({
    title: zh.help,
    policy: textOnlyPolicy,
    body: `${inLanguage('zh-CN', zh)}
    ${inLanguage('en', en)}`,
  });
}
