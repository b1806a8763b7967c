import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Opinion } from '../../../contract/opinions';
import type { Language } from '../../../messages/translate';
import type { DeskRow } from '../desk-state';
import { nameOf } from './name-of';
import { OpinionChoice } from './opinion-choice';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  cell: { display: 'flex', alignItems: 'center', gap: '4px' },
  button: { minWidth: 0, padding: '0 6px' },
});

/** What who reviews thinks of a report, to be chosen where it stands. */
export function OpinionCell({
  row,
  language,
  onOpinion,
  onDecide,
}: {
  readonly row: DeskRow;
  readonly language: Language;
  readonly onOpinion: (row: DeskRow, opinion: Opinion | undefined) => void;
  readonly onDecide: (row: DeskRow) => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const name = nameOf(row);
  return (
    // What is clicked here does not open the report.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles.cell}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <OpinionChoice
        label={translate('opinionOf', { name })}
        opinion={row.opinion}
        language={language}
        isInGrid
        onOpinion={(opinion) => {
          onOpinion(row, opinion);
        }}
      />
      {row.state.is === 'checked' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          tabIndex={-1}
          aria-label={translate('panelOf', { name })}
          title={translate('panelOf', { name })}
          onClick={() => {
            onDecide(row);
          }}
        >
          …
        </Button>
      )}
    </div>
  );
}
