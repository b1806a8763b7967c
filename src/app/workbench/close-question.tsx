import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import type { OpenFile } from './open-files';
import { Question } from '../pane/lazy';
import type { WorkbenchTranslate } from './translate';

/** Asks before a file is closed whose changes are not known to be saved. */
export function CloseQuestion({
  file: { name, handedOver },
  translate,
  onSave,
  onConfirm,
  onClose,
  onCancel,
}: {
  readonly file: OpenFile;
  readonly translate: WorkbenchTranslate;
  readonly onSave: () => void;
  /** what was handed to the browser has come */
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  return (
    <Suspense fallback={null}>
      <Question
        text={
          handedOver
            ? translate('closeHandedOver', { name: handedOver.name })
            : translate('closeAsk', { name })
        }
        onCancel={onCancel}
      >
        {handedOver && (
          <Button appearance="primary" onClick={onConfirm}>
            {translate('confirmAndClose')}
          </Button>
        )}
        <Button appearance={handedOver ? 'secondary' : 'primary'} onClick={onSave}>
          {translate(handedOver ? 'saveAgain' : 'saveAndClose')}
        </Button>
        <Button onClick={onClose}>{translate('closeDo')}</Button>
        <Button onClick={onCancel}>{translate('cancel')}</Button>
      </Question>
    </Suspense>
  );
}
