import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import { Question } from '../pane/lazy';
import type { WorkbenchTranslate } from './translate';

/** Asks whether what was done to a file, and not saved when the page broke down, is done again. */
export function KeptQuestion({
  name,
  count,
  translate,
  onTake,
  onDecline,
}: {
  readonly name: string;
  /** how many steps were kept */
  readonly count: number;
  readonly translate: WorkbenchTranslate;
  readonly onTake: () => void;
  readonly onDecline: () => void;
}): JSX.Element {
  return (
    <Suspense fallback={null}>
      <Question text={translate('keptAsk', { name, count })}>
        <Button appearance="primary" onClick={onTake}>
          {translate('keptTake')}
        </Button>
        <Button onClick={onDecline}>{translate('keptDecline')}</Button>
      </Question>
    </Suspense>
  );
}
