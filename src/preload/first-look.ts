import { chosenLanguage } from '../app/pane/language-choice';
import { paneTranslate } from '../app/pane/translate';
import { byChapter } from '../check/order';
import { fromPortable } from '../report/portable';
import { firstRules } from '../rules/first';
import { loadLanguage } from '../messages/load-language';
import { createTranslator } from '../messages/translator';
import type { BegunFile } from './opening';

function element(name: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Waits until what was put into the page is painted, or nobody looks at it. */
function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) done();
    else {
      requestAnimationFrame(() => {
        setTimeout(done);
      });
    }
  });
}

/**
 * Shows what the first rules find in a file, to be read while the page's own scripts, which put
 * something to work with in its place, are still on their way. Nothing is shown of what is refused.
 */
export async function showFirstLook({ opening }: BegunFile): Promise<void> {
  const [outcome, language] = await Promise.all([
    opening,
    loadLanguage(chosenLanguage(navigator.language)),
  ]);
  const root = document.getElementById('root');
  if (!root || !('answer' in outcome) || !outcome.answer.about) return;
  const { result, report: portable } = outcome.answer.about;
  const report = fromPortable(portable);
  const translator = createTranslator(language, firstRules);
  const translate = paneTranslate(language);
  const list = element('ul');
  for (const { findings } of byChapter(report, result.findings)) {
    for (const finding of findings) {
      const item = element(
        'li',
        element('strong', translate(`severity.${finding.severity}`)),
        element('p', translator.message(finding)),
        element('p', translator.place(finding.at[0], report.edition)),
      );
      item.dataset['finding'] = finding.key;
      list.append(item);
    }
  }
  const look = element('aside', element('h1', report.publisher?.name ?? ''), list);
  look.className = 'first-look';
  look.lang = language === 'zh' ? 'zh-CN' : 'en';
  root.append(look);
  await painted();
}
