import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { keyText } from '../commands/command';
import { isChanged } from './open-files';
import { toolbarCommands } from './commands/index';
import type { WorkbenchContext, WorkbenchCommand } from './commands/context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '8px 8px 0' },
});

/** What a person most likely wants next. */
function primaryOf({ file }: WorkbenchContext): WorkbenchCommand | undefined {
  if (file?.state.is !== 'open') return toolbarCommands.open;
  return isChanged(file) ? toolbarCommands.save : undefined;
}

/** The workbench's buttons. */
export function Toolbar({ about }: { readonly about: WorkbenchContext }): JSX.Element {
  const styles = useStyles();
  const primary = primaryOf(about);
  return (
    <div className={styles.bar} role="group" aria-label={about.translate('tools')}>
      {Object.entries<WorkbenchCommand>(toolbarCommands).map(([name, command]) => {
        if (command.isOffered?.(about) === false) return null;
        const label = command.label(about);
        const [key] = command.keys ?? [];
        return (
          <Button
            key={name}
            appearance={command === primary ? 'primary' : 'secondary'}
            // A button that cannot be used now keeps its place in the order of the keyboard.
            disabledFocusable={!command.isPossible(about)}
            title={key && `${label} (${keyText(key)})`}
            onClick={() => {
              if (command.isPossible(about)) void command.run(about);
            }}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
