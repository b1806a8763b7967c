import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Desk } from './desk';
import { isChecking, progressOf } from './desk-state';
import type { DeskState } from './desk-state';
import type { DeskTranslate } from './translate';

/** How far checking is, and how to stop it or go on. */
export function CheckingProgress({
  desk,
  state,
  translate,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly translate: DeskTranslate;
}): JSX.Element {
  const { done, all } = progressOf(state);
  const isLeft = !isChecking(state) && done < all;
  const words = translate(isLeft ? 'halted' : 'progress', { done, all });
  return (
    <>
      <span role="status">{words}</span>
      {isChecking(state) && (
        <>
          <progress value={done} max={all} aria-label={words} />
          <Button
            onClick={() => {
              desk.cancel();
            }}
          >
            {translate('cancel')}
          </Button>
        </>
      )}
      {isLeft && (
        <Button
          onClick={() => {
            desk.resume();
          }}
        >
          {translate('resume')}
        </Button>
      )}
    </>
  );
}
