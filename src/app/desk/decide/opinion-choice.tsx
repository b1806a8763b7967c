import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { opinions } from '../../../contract/opinions';
import type { Opinion } from '../../../contract/opinions';
import type { Language } from '../../../messages/translate';
import { deskTranslate } from '../translate';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  choice: {
    font: 'inherit',
    padding: '1px 4px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  back: { color: tokens.colorPaletteRedForeground1 },
  passed: { color: tokens.colorPaletteGreenForeground1 },
});

/** The keys by which an opinion is given in a row. */
const keys: ReadonlyMap<string, Opinion | undefined> = new Map([
  ['0', undefined],
  ['1', 'seen'],
  ['2', 'back'],
  ['3', 'passed'],
]);

/** Which opinion a key stands for; undefined for a key that stands for none. */
export function opinionBy(key: string): { readonly opinion: Opinion | undefined } | undefined {
  return keys.has(key) ? { opinion: keys.get(key) } : undefined;
}

/** Lets a person say what they think of a report, or of several. */
export function OpinionChoice({
  label,
  opinion,
  language,
  isInGrid = false,
  hasKeep = false,
  onOpinion,
}: {
  readonly label: string;
  readonly opinion: Opinion | undefined;
  readonly language: Language;
  /** whether the keyboard goes by cells, and not by what stands in them */
  readonly isInGrid?: boolean;
  /** whether nothing is chosen at first, since it is of several */
  readonly hasKeep?: boolean;
  readonly onOpinion: (opinion: Opinion | undefined) => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = deskTranslate(language);
  return (
    <select
      aria-label={label}
      title={label}
      tabIndex={isInGrid ? -1 : 0}
      className={mergeClasses(
        styles.choice,
        opinion === 'back' && styles.back,
        opinion === 'passed' && styles.passed,
      )}
      value={hasKeep ? 'keep' : (opinion ?? 'none')}
      onChange={({ target: { value } }) => {
        if (value !== 'keep') onOpinion(opinions.find((one) => one === value));
      }}
    >
      {hasKeep && <option value="keep">{decideTranslate(language)('keep')}</option>}
      {(['none', ...opinions] as const).map((one) => (
        <option key={one} value={one}>
          {translate(`opinion.${one}`)}
        </option>
      ))}
    </select>
  );
}
