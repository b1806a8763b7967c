import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId, useMemo } from 'react';
import type { Translator } from '../../messages/translator';
import type { Checked, Session } from '../session/session-state';
import { DrawnTable } from './drawn-table';
import { figureStates, judgeTables } from './figure-states';
import { Legend } from './legend';
import { TableName } from './table-name';
import { tablesTranslate } from './translate';

const useViewStyle = makeResetStyles({
  minWidth: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
});
const useTextStyle = makeResetStyles({ margin: '0 0 6px' });

const useStyles = () => ({ view: useViewStyle(), text: useTextStyle() });

export interface TablesViewProps {
  readonly checked: Checked;
  readonly translator: Translator;
  readonly session: Session;
  /** false where the document cannot be shown beside the pane */
  readonly canLocate?: boolean;
}

/** The report's tables as a picture: each figure by its state, sums that fail joined to theirs. */
export function TablesView({
  checked,
  translator,
  session,
  canLocate = true,
}: TablesViewProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const tables = useMemo(() => judgeTables(checked), [checked]);
  const translate = tablesTranslate(translator.language);
  const present = tables.flatMap((one) => (one.table ? [one] : []));
  const states = figureStates.filter((state) =>
    present.some(({ figures }) => [...figures.values()].some((figure) => figure.state === state)),
  );
  return (
    <div className={styles.view}>
      {present.length > 0 && (
        <>
          <p className={styles.text}>{translate('intro')}</p>
          <Legend
            translate={translate}
            states={states}
            hasSums={present.some(({ sums }) => sums.length > 0)}
          />
        </>
      )}
      {tables.map((one) =>
        one.table ? (
          <DrawnTable
            key={`${one.id} ${one.table.edition}`}
            judged={one}
            translator={translator}
            canReveal={(place) => canLocate && session.canReveal(place)}
            onReveal={(place) => void session.reveal(place)}
          />
        ) : (
          <section key={one.id} aria-labelledby={id + one.id}>
            <TableName
              id={id + one.id}
              table={one.id}
              edition={one.edition}
              translator={translator}
            />
            <p className={styles.text}>{translate('absent')}</p>
          </section>
        ),
      )}
    </div>
  );
}
