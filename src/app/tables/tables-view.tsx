import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useId, useMemo } from 'react';
import type { Finding } from '../../check/finding';
import type { Translator } from '../../messages/translator';
import type { Checked, Session } from '../session/session-state';
import { DrawnTable } from './drawn-table';
import type { DrawnTableProps } from './drawn-table';
import { figureStates, judgeTables } from './figure-states';
import { Legend } from './legend';
import { TableName } from './table-name';
import { TypedTable } from '../typing/typed-table';
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
  /** what can be done about a finding */
  readonly actionsOf?: (finding: Finding) => ReactNode;
}

/** The report's tables as a picture: each figure by its state, sums that fail joined to theirs. */
export function TablesView({
  checked,
  translator,
  session,
  canLocate = true,
  actionsOf,
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
          <PresentTable
            key={`${one.id} ${one.table.edition}`}
            judged={one}
            translator={translator}
            session={session}
            actionsOf={actionsOf}
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

/** A table of the report, whose figures can be typed over. */
function PresentTable({
  session,
  ...drawn
}: DrawnTableProps & { readonly session: Session }): JSX.Element {
  const { judged, translator } = drawn;
  return (
    <TypedTable judged={judged} session={session} translator={translator}>
      <DrawnTable {...drawn} />
    </TypedTable>
  );
}
