import { expose } from 'comlink';
import type { DeskCheck } from './preload/desk';
import { holdLifeLine } from './preload/alive';
import type { Answer } from './app/desk/desk-state';
import { checkBytes } from './export/check-bytes';
import { jsonChecked } from './export/json';
import { loadLanguage } from './messages/load-language';
import type { Language } from './messages/translate';
import { createTranslator } from './messages/translator';
import { defaultLimits } from './ooxml/limits';
import { refuseBigFile } from './ooxml/package/opc-package';
import { unpackNatively } from './ooxml/package/unpack-natively';
import { Refusal } from './ooxml/refusal';
import { rulesOfReport } from './rules/of-report';

async function answerOf(file: File, path: string, wanted: Language): Promise<Answer> {
  if (file.size === 0) return { problem: { code: 'empty-file', data: {} } };
  refuseBigFile(file.size, defaultLimits.fileBytes);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const unpacked = await unpackNatively(bytes);
  const language = await loadLanguage(wanted);
  const checked = { file: path, ...checkBytes(bytes, { rules: rulesOfReport, unpacked }) };
  const translator = createTranslator(language, rulesOfReport);
  return { checked: jsonChecked(checked, { translator, rules: rulesOfReport }) };
}

const check: DeskCheck = async (file, path, language) => {
  try {
    return await answerOf(file, path, language);
  } catch (error) {
    if (error instanceof Refusal) return { problem: { code: error.code, data: error.data } };
    const reason = error instanceof Error ? error.message : String(error);
    // What a browser says of a file that is gone, locked, or another by now.
    const code = error instanceof DOMException ? 'unreadable' : 'unexpected';
    return { problem: { code, data: { reason } } };
  }
};

expose(check);
holdLifeLine(self.name, (word) => {
  postMessage(word);
});
