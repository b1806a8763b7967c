import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Defect } from '../../contract/merged';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({
  fold: { padding: '0 12px', '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 4px' },
  defect: {
    display: 'grid',
    gridTemplateColumns: 'minmax(12em, 20em) minmax(4em, 1fr) max-content',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  bar: {
    height: '10px',
    minWidth: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    // Colours of its own would be taken away.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  // On the colour that the other bars have.
  chosenBar: { backgroundColor: tokens.colorNeutralForegroundOnBrand },
});

/** So many kinds are listed at first. */
const listedFirst = 5;

/** Kinds of findings by how many reports have them; one is chosen to see those alone. */
export function DefectsView({
  defects,
  chosen,
  translate,
  onChoose,
}: {
  /** the most frequent first */
  readonly defects: readonly Defect[];
  /** the rule of the chosen one */
  readonly chosen: string | undefined;
  readonly translate: DeskTranslate;
  readonly onChoose: (rule: string | undefined) => void;
}): JSX.Element | null {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const most = defects[0]?.reports;
  if (most === undefined) return null;
  return (
    <details className={styles.fold}>
      <summary>{translate('defects', { count: defects.length })}</summary>
      <ul className={styles.list}>
        {(isWhole ? defects : defects.slice(0, listedFirst)).map(
          ({ rule, name, reports, findings }) => (
            <li key={rule}>
              <Button
                size="small"
                className={styles.defect}
                appearance={rule === chosen ? 'primary' : 'subtle'}
                aria-pressed={rule === chosen}
                onClick={() => {
                  onChoose(rule === chosen ? undefined : rule);
                }}
              >
                <span>{name}</span>
                <span
                  className={mergeClasses(styles.bar, rule === chosen && styles.chosenBar)}
                  style={{ width: `${(reports / most) * 100}%` }}
                />
                <span>{translate('defects.count', { reports, findings })}</span>
              </Button>
            </li>
          ),
        )}
      </ul>
      {defects.length > listedFirst && (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {translate(isWhole ? 'defects.fewer' : 'defects.more', { count: defects.length })}
        </Button>
      )}
    </details>
  );
}
