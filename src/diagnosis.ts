import { showDiagnosis, showWithoutWord } from './diagnosis/page';
import { runProbes } from './document/word/probes/run-probes';
import { takeOnTheme } from './document/system-theme';
import { officeTheme, watchOfficeTheme } from './document/word/theme';
import { diagnosisTranslate } from './diagnosis/translate';
import { loadLanguage } from './messages/load-language';

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const follow = (): void => {
    takeOnTheme(officeTheme());
  };
  follow();
  watchOfficeTheme(follow);
  // Outside of Word, Office.js is ready too, and says that there is no host.
  const isWord = host === Office.HostType.Word;
  const language = isWord ? Office.context.displayLanguage : navigator.language;
  const shownLanguage = await loadLanguage(
    language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    async () => ({ diagnosis: (await import('./messages/diagnosis/en')).en }),
  );
  document.documentElement.lang = shownLanguage === 'zh' ? 'zh-CN' : 'en';
  const translate = diagnosisTranslate(shownLanguage);
  if (isWord) {
    showDiagnosis(root, translate, (isScratch, onProgress) => runProbes({ isScratch, onProgress }));
  } else showWithoutWord(root, translate);
}

const root = document.getElementById('root');
if (root) void start(root);
