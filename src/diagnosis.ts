import { showDiagnosis, showWithoutWord } from './app/diagnosis/page';
import { runProbes } from './host/word/probes/run-probes';
import { diagnosisVoice } from './app/diagnosis/voice';

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  // Outside of Word, Office.js is ready too, and says that there is no host.
  const isWord = host === Office.HostType.Word;
  const language = isWord ? Office.context.displayLanguage : navigator.language;
  const isChinese = language.toLowerCase().startsWith('zh');
  document.documentElement.lang = isChinese ? 'zh-CN' : 'en';
  const say = diagnosisVoice(isChinese ? 'zh' : 'en');
  if (isWord) {
    showDiagnosis(root, say, (isScratch, onProgress) => runProbes({ isScratch, onProgress }));
  } else showWithoutWord(root, say);
}

const root = document.getElementById('root');
if (root) void start(root);
