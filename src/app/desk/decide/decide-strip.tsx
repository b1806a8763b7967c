import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Language } from '../../../messages/translate';
import type { Desk } from '../desk';
import type { DeskRow } from '../desk-state';
import { deskTranslate } from '../translate';
import { withOpinion } from './decisions';
import { FindingDecisions } from './finding-decisions';
import { nameOf } from './name-of';
import { OpinionChoice } from './opinion-choice';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  strip: {
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  summary: { padding: '4px 0', cursor: 'pointer' },
});

/** Beside the pages of a report that was opened from the desk: what is decided of it. */
export function DecideStrip({
  desk,
  row,
  language,
}: {
  readonly desk: Desk;
  readonly row: DeskRow;
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <section className={styles.strip} aria-label={translate('panel')}>
      {`${deskTranslate(language)('column.opinion')} `}
      <OpinionChoice
        label={translate('opinionOf', { name: nameOf(row) })}
        opinion={row.opinion}
        language={language}
        onOpinion={(opinion) => {
          desk.decide((decisions) => withOpinion(decisions, [row.path], opinion));
        }}
      />
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setWasOpen(true);
        }}
      >
        <summary className={styles.summary}>{translate('panel')}</summary>
        {wasOpen && <FindingDecisions desk={desk} row={row} language={language} />}
      </details>
    </section>
  );
}
