import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import { refusedText } from './decide/refused-text';
import { decideTranslate } from './decide/translate';
import type { DeskState } from './desk-state';
import { deskTranslate } from './translate';

const useStyles = makeStyles({
  box: { padding: '4px 12px', overflowWrap: 'anywhere', '@media print': { display: 'none' } },
  text: { margin: 0 },
});

/** What became of a roster or of reasons that came before any report: the desk does not show yet. */
export function CameFirst({
  state: { roster, refusedRoster, refusedReasons },
  language,
}: {
  readonly state: Pick<DeskState, 'roster' | 'refusedRoster' | 'refusedReasons'>;
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const translate = deskTranslate(language);
  return (
    <div className={styles.box}>
      {refusedRoster && (
        <p className={styles.text} role="alert">
          {translate('rosterRefused', { ...refusedRoster })}
        </p>
      )}
      {refusedReasons && (
        <p className={styles.text} role="alert">
          {refusedText(refusedReasons, decideTranslate(language))}
        </p>
      )}
      {roster && (
        <p className={styles.text} role="status">
          {`${translate('rosterUsed', { name: roster.name, count: roster.units.length })} ${translate('rosterLater')}`}
        </p>
      )}
    </div>
  );
}
