import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useRef } from 'react';
import type { Rebuilding } from '../../fix/rebuild';
import { formOf } from '../../schema/editions';
import { drawnRows, layoutOf } from '../../schema/layout';
import { tableName } from '../../messages/place';
import type { PlannedFix } from '../session/session-state';
import { useButtonRow } from '../theme/button-styles';
import { drawnCells } from './drawn-table';
import { othersText } from './obstacle-text';
import { templatesTranslate } from '../../messages/templates/translate';
import { usePane } from './pane-context';
import { TablePicture } from './table-picture';

const useBoxStyle = makeResetStyles({
  marginTop: '8px',
  paddingTop: '6px',
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
});
const useLineStyle = makeResetStyles({ margin: '4px 0' });
const useLostStyle = makeResetStyles({
  margin: '2px 0 6px',
  paddingInlineStart: '18px',
  overflowWrap: 'anywhere',
});

const useStyles = () => ({
  box: useBoxStyle(),
  line: useLineStyle(),
  lost: useLostStyle(),
  buttons: useButtonRow(),
});

/** One table as it is and as it will be, and what of it finds no place. */
function OneTable({ rebuilding }: { readonly rebuilding: Rebuilding }): JSX.Element {
  const styles = useStyles();
  const { translate, translator } = usePane();
  const ofTemplates = templatesTranslate(translator.language);
  const { carried, edition, id, loose, others, table } = rebuilding;
  const rows = drawnRows(layoutOf(formOf(edition).tables[id])).map((cells) =>
    cells.map((cell) => ({
      ...cell,
      text: cell.figure ? (carried.figure(cell.figure.row, cell.figure.column) ?? '') : cell.text,
    })),
  );
  return (
    <>
      <p className={styles.line}>
        {ofTemplates('rebuild.intro', {
          table: tableName(translator.translate, id),
          count: carried.count,
        })}
      </p>
      <p className={styles.line}>{translate('before')}</p>
      {table.pieces.map((piece) => (
        <TablePicture key={piece.index} rows={drawnCells(piece)} />
      ))}
      {loose.length > 0 && (
        <p className={styles.line}>
          {ofTemplates('rebuild.loose', { lines: loose.map(({ text }) => text) })}
        </p>
      )}
      <p className={styles.line}>{translate('after')}</p>
      <TablePicture rows={rows} />
      <p className={styles.line}>
        {carried.lost.length > 0
          ? ofTemplates('rebuild.lost', { count: carried.lost.length })
          : ofTemplates(others.length > 0 ? 'rebuild.figuresKept' : 'rebuild.nothingLost')}
      </p>
      {carried.lost.length > 0 && (
        <ul className={styles.lost}>
          {carried.lost.map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className={styles.line}>
          {ofTemplates('rebuild.others', { others: othersText(others, translator.language) })}
        </p>
      )}
    </>
  );
}

/** Tables that a fix replaces or takes away as a whole, with what goes, to be agreed to or not. */
export function RebuildPreview({
  planned,
  onDone,
}: {
  readonly planned: PlannedFix;
  readonly onDone: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { translate, translator, session, state } = usePane();
  const ofTemplates = templatesTranslate(translator.language);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div className={styles.box}>
      {planned.rebuilt.map((rebuilding) => (
        <OneTable key={rebuilding.id} rebuilding={rebuilding} />
      ))}
      {planned.lost.length > 0 && (
        <p className={styles.line}>
          {ofTemplates('removal.others', { others: othersText(planned.lost, translator.language) })}
        </p>
      )}
      <div className={styles.buttons} ref={buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={state.task !== undefined}
          onClick={() => {
            onDone();
            void session.applyAll([planned]);
          }}
        >
          {ofTemplates(planned.rebuilt.length > 0 ? 'rebuild.do' : 'removal.do')}
        </Button>
        <Button size="small" onClick={onDone}>
          {translate('cancel')}
        </Button>
      </div>
    </div>
  );
}
