import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useInputStyle } from '../theme/input-styles';
import { usePane } from './pane-context';

const useFormStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '6px',
  marginTop: '6px',
});
const useLabelStyle = makeResetStyles({ flexBasis: '100%', fontSize: tokens.fontSizeBase200 });
const useWantedStyle = makeResetStyles({
  flexBasis: '100%',
  margin: 0,
  color: tokens.colorStatusDangerForeground3,
});

const useStyles = () => ({
  form: useFormStyle(),
  label: useLabelStyle(),
  wanted: useWantedStyle(),
  input: useInputStyle(),
});

/**
 * A line to type in, with a button that does something with it; Escape gives it up. What cannot be
 * done with the text is told below it.
 */
export function OneFieldForm({
  label,
  action,
  initial = '',
  onSubmit,
  onCancel,
}: {
  readonly label: string;
  readonly action: string;
  readonly initial?: string;
  /** gives what is wanted instead where the text cannot be taken */
  readonly onSubmit: (text: string) => string | undefined;
  readonly onCancel: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { translate, state } = usePane();
  const [text, setText] = useState(initial);
  const [wanted, setWanted] = useState<string>();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = onSubmit(text);
        setWanted(refusal);
        if (refusal !== undefined) field.current?.focus();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className={styles.input}
        value={text}
        aria-invalid={wanted !== undefined}
        aria-describedby={wanted === undefined ? undefined : `${id}-wanted`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          // The letters that lead through the list are text here.
          event.stopPropagation();
        }}
        onChange={(event) => {
          setText(event.target.value);
          setWanted(undefined);
        }}
      />
      <Button size="small" type="submit" appearance="primary" disabled={state.task !== undefined}>
        {action}
      </Button>
      <Button size="small" onClick={onCancel}>
        {translate('cancel')}
      </Button>
      {wanted !== undefined && (
        <p id={`${id}-wanted`} role="alert" className={styles.wanted}>
          {wanted}
        </p>
      )}
    </form>
  );
}
