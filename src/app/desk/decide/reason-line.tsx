import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../../messages/translate';
import { useInputStyle } from '../../theme/input-styles';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
  label: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
  wanted: { flexBasis: '100%', margin: 0, color: tokens.colorStatusDangerForeground3 },
});

/** Asks why something does not count; Escape gives it up. */
export function ReasonLine({
  label,
  initial = '',
  language,
  onReason,
  onCancel,
}: {
  readonly label: string;
  readonly initial?: string;
  readonly language: Language;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const styles = useStyles();
  const inputStyle = useInputStyle();
  const translate = decideTranslate(language);
  const [text, setText] = useState(initial);
  const [isWanted, setWanted] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const reason = text.trim();
        setWanted(reason === '');
        if (reason === '') input.current?.focus();
        else onReason(reason);
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className={inputStyle}
        value={text}
        aria-invalid={isWanted}
        onChange={({ target }) => {
          setText(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <Button type="submit" appearance="primary" size="small">
        {translate('keepReason')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {translate('cancel')}
      </Button>
      {isWanted && (
        <p className={styles.wanted} role="alert">
          {translate('wanted')}
        </p>
      )}
    </form>
  );
}
