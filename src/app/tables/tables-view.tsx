import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId, useMemo } from 'react';
import type { Speaker } from '../../messages/speak';
import type { Checked, Session } from '../session/session-state';
import { DrawnTable } from './drawn-table';
import { figureStates, judgeTables } from './figure-states';
import { Legend } from './legend';
import { TableName } from './table-name';
import { tablesVoice } from './voice';

const useViewStyle = makeResetStyles({
  minWidth: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
});
const useTextStyle = makeResetStyles({ margin: '0 0 6px' });

const useStyles = () => ({ view: useViewStyle(), text: useTextStyle() });

export interface TablesViewProps {
  readonly checked: Checked;
  readonly speaker: Speaker;
  readonly session: Session;
  /** false where the document cannot be shown beside the pane */
  readonly canLocate?: boolean;
}

/** The report's tables as a picture: each figure by its state, sums that fail joined to theirs. */
export function TablesView({
  checked,
  speaker,
  session,
  canLocate = true,
}: TablesViewProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const tables = useMemo(() => judgeTables(checked), [checked]);
  const say = tablesVoice(speaker.language);
  const present = tables.flatMap((one) => (one.table ? [one] : []));
  const states = figureStates.filter((state) =>
    present.some(({ figures }) => [...figures.values()].some((figure) => figure.state === state)),
  );
  return (
    <div className={styles.view}>
      {present.length > 0 && (
        <>
          <p className={styles.text}>{say('intro')}</p>
          <Legend say={say} states={states} hasSums={present.some(({ sums }) => sums.length > 0)} />
        </>
      )}
      {tables.map((one) =>
        one.table ? (
          <DrawnTable
            key={`${one.id} ${one.table.edition}`}
            judged={one}
            speaker={speaker}
            canReveal={(place) => canLocate && session.canReveal(place)}
            onReveal={(place) => void session.reveal(place)}
          />
        ) : (
          <section key={one.id} aria-labelledby={id + one.id}>
            <TableName id={id + one.id} table={one.id} edition={one.edition} speaker={speaker} />
            <p className={styles.text}>{say('absent')}</p>
          </section>
        ),
      )}
    </div>
  );
}
