import { download } from '../plain/download';
import { element } from '../plain/element';
import type { DiagnosisTranslate } from './translate';

/** Runs the diagnosis, and tells what is to be passed on. */
export type Diagnose = (
  isScratch: boolean,
  onProgress: (done: number, total: number) => void,
) => Promise<unknown>;

function spaced<T extends HTMLElement>(made: T): T {
  made.style.display = 'block';
  made.style.margin = '12px 0';
  return made;
}

function frame(root: HTMLElement, translate: DiagnosisTranslate, children: readonly Node[]): void {
  root.style.margin = '16px';
  root.replaceChildren(
    element('main', {}, [element('h1', { textContent: translate('title') }), ...children]),
  );
}

/** The page as it is where no Word answers. */
export function showWithoutWord(root: HTMLElement, translate: DiagnosisTranslate): void {
  frame(root, translate, [element('p', { textContent: translate('noWord') })]);
}

/** Under which name a result is saved: when it was made, so that two are told apart. */
function nameOf(made: Date): string {
  return `report-check-diagnosis-${made.toISOString().slice(0, 16).replace(/\D/g, '')}.json`;
}

/** The page that runs the diagnosis and shows its result, to be saved or copied. */
export function showDiagnosis(
  root: HTMLElement,
  translate: DiagnosisTranslate,
  diagnose: Diagnose,
): void {
  const scratch = element('input', { type: 'checkbox' });
  const run = spaced(element('button', { type: 'button', textContent: translate('run') }));
  const bar = spaced(element('progress', { hidden: true, max: 1, value: 0 }));
  bar.setAttribute('aria-label', translate('title'));
  const status = element('p', {});
  status.setAttribute('role', 'status');
  const result = spaced(element('textarea', { readOnly: true, rows: 16, hidden: true }));
  result.setAttribute('aria-label', translate('result'));
  Object.assign(result.style, { boxSizing: 'border-box', width: '100%', font: '12px monospace' });
  const hidden = { type: 'button', hidden: true } as const;
  const save = element('button', { ...hidden, textContent: translate('save') });
  const copy = element('button', { ...hidden, textContent: translate('copy') });
  save.style.marginInlineEnd = '8px';

  const tell = (text: string): void => {
    status.textContent = text;
  };
  const busy = (isBusy: boolean): void => {
    run.disabled = isBusy;
    bar.hidden = !isBusy;
    bar.style.display = isBusy ? 'block' : 'none';
  };
  const start = async (): Promise<void> => {
    busy(true);
    try {
      const told = await diagnose(scratch.checked, (done, total) => {
        Object.assign(bar, { max: Math.max(total, 1), value: done });
        tell(translate('progress', { done, total }));
      });
      result.value = JSON.stringify(told, undefined, 1);
      result.hidden = save.hidden = copy.hidden = false;
      result.style.display = 'block';
      tell(translate('done'));
    } catch (error) {
      tell(translate('failed', { reason: error instanceof Error ? error.name : 'error' }));
    }
    busy(false);
  };
  const copyResult = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(result.value);
      tell(translate('copied'));
    } catch {
      result.focus();
      result.select();
      tell(translate('notCopied'));
    }
  };
  const saveResult = (): void => {
    const name = nameOf(new Date());
    download(name, 'application/json', result.value);
    tell(translate('saved', { name }));
  };
  run.addEventListener('click', () => void start());
  save.addEventListener('click', saveResult);
  copy.addEventListener('click', () => void copyResult());
  bar.style.display = result.style.display = 'none';
  frame(root, translate, [
    element('p', { textContent: translate('what') }),
    element('p', { textContent: translate('private') }),
    element('label', {}, [scratch, ` ${translate('scratch')}`]),
    run,
    bar,
    status,
    result,
    save,
    copy,
  ]);
}
