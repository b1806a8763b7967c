import { makeResetStyles, tokens } from '@fluentui/react-components';

/** Where a line is typed in; it fills what its label leaves. */
export const useInputStyle = makeResetStyles({
  flexGrow: 1,
  minWidth: '80px',
  padding: '4px 6px',
  font: 'inherit',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  boxSizing: 'border-box',
});
