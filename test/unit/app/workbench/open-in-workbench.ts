import { createSession } from '../../../../src/app/session/session';
import { Desk } from '../../../../src/app/desk/desk';
import { viewSettingsIn } from '../../../../src/app/workbench/view-settings';
import type { WorkbenchContext } from '../../../../src/app/workbench/commands/context';
import { keptEditsIn } from '../../../../src/app/workbench/kept-edits';
import { OpenFiles } from '../../../../src/app/workbench/open-files';
import { workbenchTranslate } from '../../../../src/app/workbench/translate';
import { WorkerDocument } from '../../../../src/document/worker/worker-document';
import { openWorkerHost } from '../../../../src/document/worker/worker-host';

function noWorker(): never {
  throw new Error('nothing is checked apart');
}

/**
 * A workbench that has the same content of whatever is opened.
 *
 * @param rules what it is checked by
 */
export function filesInWorkbench(
  bytes: Uint8Array,
  rules: Parameters<typeof createSession>[1] = { rules: [] },
  kept = keptEditsIn(() => {
    throw new Error('nothing is kept');
  }),
): { readonly openFiles: OpenFiles } {
  const openFiles = new OpenFiles({
    open: () => async () => {
      const held = new WorkerDocument({ about: () => 0, more: () => Promise.resolve(0) });
      const worker = {
        document: held,
        lost: new Promise<never>(() => undefined),
        close: () => undefined,
      };
      const source = new Blob([bytes.slice()]);
      const document = await openWorkerHost(worker, held.open(source), {
        again: () => worker,
        source: () => Promise.resolve(source),
        onReading: () => undefined,
        onRestarted: () => undefined,
      });
      return { document, fingerprint: 'one' };
    },
    session: (document) => createSession(document, rules),
    fingerprintOf: () => Promise.resolve('two'),
    kept,
  });
  return { openFiles };
}

/**
 * Opens a file in a workbench.
 *
 * @param rules what it is checked by
 * @returns what commands are about by then
 */
export function openInWorkbench(
  bytes: Uint8Array,
  rules: Parameters<typeof createSession>[1] = { rules: [] },
  kept = keptEditsIn(() => {
    throw new Error('nothing is kept');
  }),
): {
  readonly openFiles: OpenFiles;
  readonly about: () => WorkbenchContext;
  /** once the file is checked, or was refused */
  readonly checked: Promise<void>;
} {
  const { openFiles } = filesInWorkbench(bytes, rules, kept);
  const { done: checked } = openFiles.open(new File([bytes.slice()], '年报.docx'));
  const desk = new Desk({ startWorker: noWorker, workers: 1 });
  const about = (): WorkbenchContext => ({
    openFiles,
    desk,
    settings: viewSettingsIn(() => {
      throw new Error('nothing is kept');
    }),
    file: openFiles.state.files[0],
    language: 'zh',
    translate: workbenchTranslate('zh'),
    chooseFiles: () => undefined,
    chooseFolder: () => undefined,
    chosen: { theme: 'around', off: [] },
    openSettings: () => undefined,
    toOtherSide: () => undefined,
  });
  return { openFiles, about, checked };
}
