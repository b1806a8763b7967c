import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Segment } from '../../across/changed-chapters';
import type { JsonChecked } from '../../contract/check';
import { chapterTitle } from '../../messages/place';
import { createTranslator } from '../../messages/translator';
import type { Language } from '../../messages/translate';
import { formOf } from '../../schema/editions';
import { tableIds } from '../../schema/form';
import type { TableId } from '../../schema/form';
import { drawnRows, layoutOf } from '../../schema/layout';
import type { Aim } from './aim';
import { problemText } from './cells';
import type { Compared, YearsBeside } from './desk-state';
import { deskTranslate } from './translate';
import { useFocusFirst } from './use-focus-first';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    maxHeight: 'max(60%, 240px)',
    overflow: 'auto',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  subtitle: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '1px 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: 'end' },
  differs: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  open: {
    minWidth: 0,
    whiteSpace: 'nowrap',
    // Fluent's own is too faint on the colour of what differs.
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':hover:active': { color: tokens.colorNeutralForeground1 },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    marginBottom: '6px',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** Figures of one table, this year's with last year's where that is another. */
function FiguresBeside({
  table,
  report,
  lastYear,
  translate,
  onOpen,
}: {
  readonly table: TableId;
  readonly report: JsonChecked;
  readonly lastYear: YearsBeside['figures'];
  readonly translate: DeskTranslate;
  readonly onOpen: (aim: Aim) => void;
}): JSX.Element {
  const styles = useStyles();
  const figure = (
    row: string,
    column: string,
    size: { readonly colSpan: number; readonly rowSpan: number },
  ): JSX.Element => {
    const was = lastYear[table]?.[row]?.[column];
    const now = report.figures[table]?.[row]?.[column];
    const [before, after] = [was ?? translate('none'), now ?? translate('none')];
    const style = mergeClasses(styles.cell, styles.figure, was !== now && styles.differs);
    return (
      <td key={`${row} ${column}`} {...size} className={style}>
        {was === now ? (
          after
        ) : (
          <Button
            size="small"
            appearance="transparent"
            className={styles.open}
            title={translate('years.open')}
            onClick={() => {
              onOpen({ table, row, column });
            }}
          >
            {translate('years.figure', { was: before, now: after })}
          </Button>
        )}
      </td>
    );
  };
  return (
    <table className={styles.table}>
      <tbody>
        {drawnRows(layoutOf(formOf(report.edition).tables[table])).map((cells, line) => (
          <tr key={line}>
            {cells.map(({ text, span, rows, figure: at }, place) => {
              const size = { colSpan: span, rowSpan: rows };
              if (at) return figure(at.row, at.column, size);
              return (
                <th key={place} {...size} className={styles.cell}>
                  {text}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marked({
  segments,
  as: Mark,
}: {
  readonly segments: readonly Segment[] | undefined;
  readonly as: 'ins' | 'del';
}): JSX.Element {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {segments?.map(({ text, isOwn }, at) => (isOwn ? <Mark key={at}>{text}</Mark> : text))}
    </p>
  );
}

/** This year's report beside last year's: the tables with what differs, and what reads otherwise. */
export function YearsView({
  report,
  compare,
  language,
  onOpen,
  onClose,
}: {
  readonly report: JsonChecked;
  /** lays it and last year's side by side */
  readonly compare: () => Promise<Compared>;
  readonly language: Language;
  /** a person wants to see a place of this year's report, or what was found of last year's */
  readonly onOpen: (aim?: Aim) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const place = useFocusFirst<HTMLElement>();
  const translate = deskTranslate(language);
  const translator = createTranslator(language, []);
  const [compared, setCompared] = useState<Compared>();
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void compare().then(setCompared);
  }, [compare]);
  const title = translate('years', { unit: report.publisher ?? report.file });
  return (
    // Escape is a way out beside the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={place}
      tabIndex={-1}
      className={styles.box}
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className={styles.line}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          onClick={() => {
            onOpen();
          }}
        >
          {translate('years.findings')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {translate('sums.close')}
        </Button>
      </div>
      {!compared && <p role="status">{translate('years.reading')}</p>}
      {compared && 'problem' in compared && (
        <p role="alert">{problemText(compared.problem, { translate, translator })}</p>
      )}
      {compared && 'beside' in compared && (
        <>
          {tableIds.map((table) => (
            <div key={table}>
              <h3 className={styles.subtitle}>{translator.place({ table }, report.edition)}</h3>
              <FiguresBeside
                table={table}
                report={report}
                lastYear={compared.beside.figures}
                translate={translate}
                onOpen={onOpen}
              />
            </div>
          ))}
          {compared.beside.chapters.length === 0 && <p>{translate('years.sameText')}</p>}
          {compared.beside.chapters.map(({ chapter, changes, same }) => (
            <div key={chapter}>
              <h3 className={styles.subtitle}>
                {chapterTitle(translator.translate, chapter, report.edition)}{' '}
                {translate('years.changed', { count: changes.length, same })}
              </h3>
              {changes.map(({ was, now }, at) => (
                <div key={at} className={styles.pair}>
                  <Marked segments={was} as="del" />
                  <Marked segments={now} as="ins" />
                </div>
              ))}
            </div>
          ))}
        </>
      )}
    </section>
  );
}
