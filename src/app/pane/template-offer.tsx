import { Button, makeResetStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Finding } from '../../check/finding';
import type { Fix } from '../../rules/rule';
import { formOf } from '../../schema/editions';
import type { Edition, TableId } from '../../schema/form';
import { drawnRows, layoutOf } from '../../schema/layout';
import { tableName } from '../../messages/place';
import type { Session } from '../session/session-state';
import { useNarrowButtonRow } from '../theme/button-styles';
import { templatesTranslate } from '../../messages/templates/translate';
import { usePane } from './pane-context';
import { TablePicture } from './table-picture';

const useTextStyle = makeResetStyles({ margin: '2px 0 6px' });

const useStyles = () => ({ text: useTextStyle(), buttons: useNarrowButtonRow() });

/** What puts a table in at a place that is certain. */
export interface Placing {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What puts a table in that the report lacks; undefined where no place for it is certain. */
export function placingOf(session: Session, table: TableId): Placing | undefined {
  const [found] = (session.state.checked?.findings ?? []).flatMap((finding) => {
    const fix = session
      .fixesOf(finding)
      .find(({ edits }) =>
        edits.some((edit) => edit.do === 'insert-table' && edit.table === table),
      );
    return fix ? [{ finding, fix }] : [];
  });
  return found;
}

/** A table that the report lacks: what is inserted, in its own place or at the person's cursor. */
export function TemplateOffer({
  table,
  edition,
  placing,
}: {
  readonly table: TableId;
  readonly edition: Edition;
  readonly placing: Placing | undefined;
}): JSX.Element {
  const styles = useStyles();
  const { session, translate, translator, state } = usePane();
  const ofTemplates = templatesTranslate(translator.language);
  const button = (
    name: string,
    appearance: 'primary' | 'secondary',
    insert: () => void,
  ): JSX.Element => (
    <Button
      appearance={appearance}
      size="small"
      aria-label={translate('nameAt', { name, place: tableName(translator.translate, table) })}
      disabled={state.task !== undefined}
      onClick={insert}
    >
      {name}
    </Button>
  );
  return (
    <>
      <p className={styles.text}>{ofTemplates('templates.preview')}</p>
      <TablePicture rows={drawnRows(layoutOf(formOf(edition).tables[table]))} />
      <div className={styles.buttons}>
        {placing &&
          button(ofTemplates('templates.insert'), 'primary', () => {
            void session.apply(placing.finding, placing.fix);
          })}
        {session.hasCursor &&
          button(ofTemplates('templates.insertAtCursor'), 'secondary', () => {
            void session.insertAtCursor([{ do: 'insert-table', table, chapter: table, edition }]);
          })}
      </div>
    </>
  );
}
