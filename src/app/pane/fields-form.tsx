import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Fragment, useId, useLayoutEffect, useRef, useState } from 'react';
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

const useFieldsStyle = makeResetStyles({
  flexBasis: '100%',
  display: 'grid',
  gap: '6px',
  maxHeight: '50vh',
  overflowY: 'auto',
});

const useStyles = () => ({
  form: useFormStyle(),
  fields: useFieldsStyle(),
  label: useLabelStyle(),
  wanted: useWantedStyle(),
  input: useInputStyle(),
});

/** A line to type in. */
export interface Field {
  readonly label: string;
  readonly initial?: string;
}

/** Which text cannot be taken, and what is wanted instead. */
export interface Refusal {
  readonly at: number;
  readonly wanted: string;
}

/**
 * Lines to type in, with a button that does something with all of them; Escape gives it up. What
 * cannot be done with a text is told below them, and that line is gone to.
 */
export function FieldsForm({
  fields,
  action,
  onSubmit,
  onCancel,
  children,
}: {
  readonly fields: readonly Field[];
  readonly action: string;
  /** gives the first text that cannot be taken */
  readonly onSubmit: (texts: readonly string[]) => Refusal | undefined;
  readonly onCancel: () => void;
  /** stands below the lines */
  readonly children?: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  const { translate, state } = usePane();
  const [texts, setTexts] = useState(() => fields.map(({ initial = '' }) => initial));
  const [refusal, setRefusal] = useState<Refusal>();
  const id = useId();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  // At once: a key pressed right behind the one that asked for it is meant for the first line.
  useLayoutEffect(() => {
    inputs.current[0]?.focus();
  }, []);
  const drawn = fields.map(({ label }, at) => (
    <Fragment key={at}>
      <label className={styles.label} htmlFor={`${id}-${String(at)}`}>
        {label}
      </label>
      <input
        id={`${id}-${String(at)}`}
        ref={(input) => {
          inputs.current[at] = input;
        }}
        className={styles.input}
        value={texts[at] ?? ''}
        aria-invalid={refusal?.at === at}
        aria-describedby={refusal?.at === at ? `${id}-wanted` : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          // The letters that lead through the list are text here.
          event.stopPropagation();
        }}
        onChange={(event) => {
          const { value } = event.target;
          setTexts((before) => before.map((text, each) => (each === at ? value : text)));
          setRefusal(undefined);
        }}
      />
    </Fragment>
  ));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const refused = onSubmit(texts);
        setRefusal(refused);
        if (refused) inputs.current[refused.at]?.focus();
      }}
    >
      {fields.length > 1 ? <div className={styles.fields}>{drawn}</div> : drawn}
      {children}
      <Button size="small" type="submit" appearance="primary" disabled={state.task !== undefined}>
        {action}
      </Button>
      <Button size="small" onClick={onCancel}>
        {translate('cancel')}
      </Button>
      {refusal !== undefined && (
        <p id={`${id}-wanted`} role="alert" className={styles.wanted}>
          {refusal.wanted}
        </p>
      )}
    </form>
  );
}
