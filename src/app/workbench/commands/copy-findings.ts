import { createTranslator } from '../../../messages/translator';
import { paneTranslate } from '../../pane/translate';
import { findingsText } from '../findings-text';
import { setLines } from '../set-lines';
import { openFile } from './context';
import type { WorkbenchCommand } from './context';

/** Copies what was found, to be sent to whoever wrote the report. */
export const copyFindings: WorkbenchCommand = {
  label: ({ translate }) => translate('copy'),
  // While it is checked, only what the first rules found is there.
  isPossible: (about) => {
    const { checked, task } = openFile(about)?.session.state ?? {};
    return checked !== undefined && task === undefined;
  },
  run: async (about) => {
    const { openFiles, file, language, translate, chosen } = about;
    const session = openFile(about)?.session;
    const checked = session?.state.checked;
    if (!file || !checked) return;
    const translator = createTranslator(language, session.rules);
    const text = findingsText(
      file.name,
      checked,
      translator,
      translate,
      paneTranslate(language),
      setLines(session.rules, chosen, translator),
    );
    try {
      await navigator.clipboard.writeText(text);
      openFiles.tell({ key: 'copied', data: { count: checked.findings.length } });
    } catch {
      openFiles.tell({ key: 'notCopied' });
    }
  },
};
