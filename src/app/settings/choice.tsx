import { makeResetStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useInputStyle } from '../theme/input-styles';

const useLineStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  marginTop: '8px',
});

/** One of a few to choose, behind its label. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}): JSX.Element {
  const line = useLineStyle();
  const field = useInputStyle();
  return (
    <label className={line}>
      {label}
      {/* Word's client on the web leads Tab only to what it knows or what says so. */}
      <select
        className={field}
        tabIndex={0}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((one) => one.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </label>
  );
}
