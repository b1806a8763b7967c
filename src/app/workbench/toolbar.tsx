import {
  makeStyles,
  Switch,
  Toolbar as Bar,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { keyText } from '../commands/command';
import { isChanged } from './open-files';
import { toolbarCommands } from './commands/index';
import type { WorkbenchContext, WorkbenchCommand } from './commands/context';
import { ZoomTools } from './zoom-tools';

const useStyles = makeStyles({
  // One row, along which one scrolls where there is no room for all of it.
  bar: {
    flexShrink: 0,
    gap: '2px',
    padding: '4px 8px',
    overflowX: 'auto',
    whiteSpace: 'nowrap',
    '& > *': { flexShrink: 0 },
  },
  tool: { minWidth: 0, padding: '5px 6px' },
});

/** What a person most likely wants next. */
function primaryOf({ file }: WorkbenchContext): WorkbenchCommand | undefined {
  if (file?.state.is !== 'open') return toolbarCommands.open;
  return isChanged(file) ? toolbarCommands.save : undefined;
}

/** What has a command run: a switch where it turns something on and off, else a button. */
function Tool({
  command,
  about,
  isPrimary,
}: {
  readonly command: WorkbenchCommand;
  readonly about: WorkbenchContext;
  readonly isPrimary: boolean;
}): JSX.Element {
  const styles = useStyles();
  const { isOn, keys: [key] = [] } = command;
  const label = command.label(about);
  const isPossible = command.isPossible(about);
  const run = (): void => {
    if (isPossible) void command.run(about);
  };
  if (isOn) return <Switch label={label} checked={isOn(about)} onChange={run} />;
  const button = (
    <ToolbarButton
      appearance={isPrimary ? 'primary' : 'subtle'}
      // A button that cannot be used now keeps its place in the order of the keyboard.
      className={styles.tool}
      disabledFocusable={!isPossible}
      onClick={run}
    >
      {label}
    </ToolbarButton>
  );
  if (!key) return button;
  return (
    <Tooltip content={keyText(key)} relationship="description">
      {button}
    </Tooltip>
  );
}

/** The workbench's buttons. */
export function Toolbar({ about }: { readonly about: WorkbenchContext }): JSX.Element {
  const styles = useStyles();
  const primary = primaryOf(about);
  return (
    <Bar className={styles.bar} aria-label={about.translate('tools')}>
      {Object.entries<WorkbenchCommand>(toolbarCommands).map(
        ([name, command]) =>
          command.isOffered?.(about) !== false && (
            <Tool key={name} command={command} about={about} isPrimary={command === primary} />
          ),
      )}
      <ZoomTools about={about} />
    </Bar>
  );
}
