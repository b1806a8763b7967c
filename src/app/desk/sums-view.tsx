import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Merged, Sum } from '../../contract/merged';
import type { Aim } from './aim';
import { useFocusFirst } from './use-focus-first';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({
  box: {
    // Where there is little room, one scrolls to it, and in it.
    flexShrink: 0,
    maxHeight: 'max(45%, 240px)',
    overflow: 'auto',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  table: { minWidth: '720px' },
  place: { width: '26%' },
  figure: { width: '10%', textAlign: 'end' },
  // What stands in a head is laid out by itself.
  figureHead: { justifyContent: 'flex-end', textAlign: 'end' },
  parts: { display: 'flex', flexWrap: 'wrap', gap: '2px 4px' },
});

/** How the figures of a unit differ from the sums of those below it, and what those are made of. */
export function SumsView({
  unit,
  merged,
  translate,
  onOpen,
  onClose,
}: {
  readonly unit: string;
  readonly merged: Merged;
  readonly translate: DeskTranslate;
  /** a person wants to see a cell in the report of a file */
  readonly onOpen: (file: string, aim: Aim) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const place = useFocusFirst<HTMLElement>();
  const fileOf = (name: string): string | undefined =>
    merged.units.find((one) => one.name === name)?.report?.file;
  const cell = (name: string, file: string | undefined, words: string, sum: Sum): JSX.Element => {
    const { table, row, column } = sum;
    if (file === undefined) return <span key={name}>{words}</span>;
    return (
      <Button
        key={name}
        size="small"
        title={translate('sums.open', { unit: name })}
        onClick={() => {
          onOpen(file, { table, row, column });
        }}
      >
        {words}
      </Button>
    );
  };
  const title = translate('sums', { unit });
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
        <Button size="small" appearance="subtle" onClick={onClose}>
          {translate('sums.close')}
        </Button>
      </div>
      {merged.incomplete
        .filter((one) => one.unit === unit)
        .map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      <Table size="small" className={styles.table} aria-label={title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.place}>{translate('sums.place')}</TableHeaderCell>
            {(['stated', 'sum', 'difference'] as const).map((what) => (
              <TableHeaderCell
                key={what}
                className={styles.figure}
                button={{ className: styles.figureHead }}
              >
                {translate(`sums.${what}`)}
              </TableHeaderCell>
            ))}
            <TableHeaderCell>{translate('sums.parts')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {merged.sums
            .filter((one) => one.unit === unit)
            .map((sum) => (
              <TableRow key={`${sum.table} ${sum.row} ${sum.column}`} title={sum.message}>
                <TableCell>{sum.label}</TableCell>
                <TableCell className={styles.figure}>
                  {cell(unit, sum.file, `${sum.stated}`, sum)}
                </TableCell>
                <TableCell className={styles.figure}>{sum.sum}</TableCell>
                <TableCell className={styles.figure}>{sum.difference}</TableCell>
                <TableCell>
                  <div className={styles.parts}>
                    {sum.parts.map(({ unit: name, value }) =>
                      cell(name, fileOf(name), translate('sums.part', { unit: name, value }), sum),
                    )}
                  </div>
                </TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </section>
  );
}
