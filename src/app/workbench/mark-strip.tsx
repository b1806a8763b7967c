import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CharacterMark } from './drawing/characters';
import type { WorkbenchTranslate } from './translate';

const useStripStyle = makeResetStyles({
  flexShrink: 0,
  display: 'flex',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '4px 12px',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1,
  '@media print': { display: 'none' },
});
const useLabelStyle = makeResetStyles({ flexGrow: 1, overflowWrap: 'anywhere' });

/** The places of the finding that is meant, where it has several: which of how many, and on. */
export function MarkStrip({
  mark: { label, at, of },
  translate,
  onStep,
}: {
  readonly mark: CharacterMark;
  readonly translate: WorkbenchTranslate;
  readonly onStep: (by: 1 | -1) => void;
}): JSX.Element {
  const strip = useStripStyle();
  const text = useLabelStyle();
  const step = (by: 1 | -1, sign: string, name: 'markBefore' | 'markNext'): JSX.Element => (
    <Button
      size="small"
      appearance="subtle"
      aria-label={translate(name)}
      onClick={() => {
        onStep(by);
      }}
    >
      {sign}
    </Button>
  );
  return (
    <section className={strip} aria-label={translate('marks')}>
      <span aria-live="polite">{translate('markOf', { at: at + 1, of })}</span>
      {step(-1, '‹', 'markBefore')}
      {step(1, '›', 'markNext')}
      <span className={text}>{label}</span>
    </section>
  );
}
