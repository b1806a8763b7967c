import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense, useState } from 'react';
import { Question } from '../pane/lazy';
import type { Desk } from './desk';
import type { DeskTranslate } from './translate';

/** Takes everything off the desk, and asks before that where something decided is in no file. */
export function ClearList({
  desk,
  translate,
}: {
  readonly desk: Desk;
  readonly translate: DeskTranslate;
}): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        onClick={() => {
          if (desk.hasUnkept) setAsking(true);
          else desk.clear();
        }}
      >
        {translate('clear')}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <Question
            text={translate('clearAsk')}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <Button
              appearance="primary"
              onClick={() => {
                setAsking(false);
              }}
            >
              {translate('cancel')}
            </Button>
            <Button
              onClick={() => {
                desk.clear();
              }}
            >
              {translate('clearDo')}
            </Button>
          </Question>
        </Suspense>
      )}
    </>
  );
}
