import { makeResetStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { rules } from '../../rules';
import { AllOn } from '../settings/all-on';
import { useChosen } from '../settings/use-chosen';
import { setLines } from '../workbench/set-lines';

const useNoteStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: '0 12px 4px',
  '@media print': { padding: 0, '& button': { display: 'none' } },
});

/** What a person set that all reports were checked by, also on paper; nothing where nothing is. */
export function SetNote({ language }: { readonly language: Language }): JSX.Element | null {
  const style = useNoteStyle();
  const chosen = useChosen();
  const lines = setLines(rules, chosen, createTranslator(language, rules));
  if (lines.length === 0) return null;
  return (
    <div className={style}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <AllOn language={language} />
    </div>
  );
}
