import { useEffect } from 'react';
import { commandOf } from '../commands/command';
import { workbenchCommands } from './commands/index';
import type { WorkbenchContext } from './commands/context';

/** Has commands run by the keys that every program has for them. */
export function useKeys(about: WorkbenchContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(workbenchCommands, event);
      if (!command?.isPossible(about)) return;
      event.preventDefault();
      void command.run(about);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [about]);
}
