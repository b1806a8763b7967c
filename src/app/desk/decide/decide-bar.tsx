import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Language } from '../../../messages/translate';
import { askByField } from '../ask-by-field';
import type { Desk } from '../desk';
import type { DeskState } from '../desk-state';
import { withOpinion } from './decisions';
import { HeldNote } from './held-note';
import { OpinionChoice } from './opinion-choice';
import { refusedText } from './refused-text';
import { saveReasons } from './save-reasons';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  // Its parts stand among those of others, and what is told of them below all.
  line: { display: 'contents' },
  refused: { flexBasis: '100%', order: 1, margin: 0 },
});

/** Opens the panel of findings, keeps what was decided in a file, and decides of chosen reports. */
export function DecideBar({
  desk,
  state,
  language,
  isOpen,
  onOpen,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const [saved, setSaved] = useState<string>();
  const chosen = state.rows.filter(({ id }) => state.chosen.has(id));
  const read = async (): Promise<void> => {
    const [file] = await askByField({ accept: '.json' });
    if (!file) return;
    setSaved(undefined);
    const { readReasons } = await import('./read-reasons');
    await readReasons(desk, file);
  };
  const save = async (): Promise<void> => {
    setSaved(await saveReasons(desk, language));
  };
  return (
    <>
      <div className={styles.line}>
        <Button
          aria-expanded={isOpen}
          onClick={() => {
            onOpen(!isOpen);
          }}
        >
          {translate('panel')}
        </Button>
        <Button onClick={() => void save()}>{translate('save')}</Button>
        <Button onClick={() => void read()}>{translate('read')}</Button>
        {chosen.length > 0 && (
          <label>
            {`${translate('opinionOfChosen')} `}
            <OpinionChoice
              label={translate('opinionOfChosen')}
              opinion={undefined}
              language={language}
              hasKeep
              onOpinion={(opinion) => {
                const paths = chosen.map(({ path }) => path);
                desk.decide((decisions) => withOpinion(decisions, paths, opinion));
              }}
            />
          </label>
        )}
        {saved !== undefined && <span role="status">{saved}</span>}
      </div>
      {state.refusedReasons && (
        <p className={styles.refused} role="alert">
          {refusedText(state.refusedReasons, translate)}
        </p>
      )}
      <HeldNote state={state} language={language} />
    </>
  );
}
