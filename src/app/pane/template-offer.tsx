import { Button, makeResetStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { forms } from '../../schema/editions';
import type { Edition, TableId } from '../../schema/form';
import { drawnRows, layoutOf } from '../../schema/layout';
import { usePane } from './pane-context';
import { TablePicture } from './table-picture';

const useTextStyle = makeResetStyles({ margin: '2px 0 6px' });

const useStyles = () => ({ text: useTextStyle() });

/** A table that the report lacks: what is inserted, and where it goes. */
export function TemplateOffer({
  table,
  edition,
}: {
  readonly table: TableId;
  readonly edition: Edition;
}): JSX.Element {
  const styles = useStyles();
  const { session, say, state } = usePane();
  const [found] = (state.checked?.findings ?? []).flatMap((finding) => {
    const fix = session
      .fixesOf(finding)
      .find(({ edits }) =>
        edits.some((edit) => edit.do === 'insert-table' && edit.table === table),
      );
    return fix ? [{ finding, fix }] : [];
  });
  return (
    <>
      <p className={styles.text}>{say('templates.preview')}</p>
      <TablePicture rows={drawnRows(layoutOf(forms[edition].tables[table]))} />
      {!found && (
        <p className={styles.text}>
          {say(session.hasCursor ? 'templates.atCursor' : 'templates.noPlace')}
        </p>
      )}
      {(found ?? session.hasCursor) && (
        <Button
          appearance={found ? 'primary' : 'secondary'}
          size="small"
          disabled={state.task !== undefined}
          onClick={() => {
            if (found) void session.apply(found.finding, found.fix);
            else {
              void session.insertAtCursor([{ do: 'insert-table', table, chapter: table, edition }]);
            }
          }}
        >
          {say(found ? 'templates.insert' : 'templates.insertAtCursor')}
        </Button>
      )}
    </>
  );
}
