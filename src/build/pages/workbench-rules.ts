import { escapeHtml } from './html';
import { page } from './page';
import { textOnlyPolicy } from './policy';
import { english } from '../../messages/english';
import { en } from '../../messages/pages/en';
import { zh } from '../../messages/pages/zh';
import { provideEnglish, sharedTranslate } from '../../messages/translate';
import type { Language } from '../../messages/translate';
import { classOf } from '../../rules/rule-class';
import { rules } from '../../rules/index';

provideEnglish(english);

function inLanguage(language: Language, words: typeof zh | typeof en): string {
  const translate = sharedTranslate(language);
  const list = rules.map((rule) => {
    const { name, why } = rule.words[language];
    const kind = [translate(`severity.${rule.severity}`), translate(`class.${classOf(rule)}`)];
    const words = kind.join(translate('listSeparator'));
    return `<dt id="${language}-${escapeHtml(rule.id)}"><strong>${escapeHtml(name)}</strong> (${escapeHtml(words)}) <code>${escapeHtml(rule.id)}</code></dt>
        <dd>${escapeHtml(why)}</dd>`;
  });
  return `<div lang="${language === 'zh' ? 'zh-CN' : 'en'}" id="${language}">
      <h1>${escapeHtml(words.rules)}</h1>
      <p>${escapeHtml(words.rulesHint)}</p>
      <dl>
        ${list.join('\n        ')}
      </dl>
    </div>`;
}

/**
 * What is checked, rule by rule. By its name it is one of the pages that the workbench keeps for
 * when there is no network.
 */
export default function workbenchRules(): string {
  return page({
    title: zh.rules,
    policy: textOnlyPolicy,
    body: `<div lang="en"><p><a href="#en">${escapeHtml(en.rules)}</a></p></div>
    ${inLanguage('zh', zh)}
    ${inLanguage('en', en)}`,
  });
}
