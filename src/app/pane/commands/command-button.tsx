import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PaneParts } from '../pane-context';
import type { PaneCommand } from './pane-command';

/** The button of a command; nothing where the command is not offered. */
export function CommandButton<About extends PaneParts>({
  command: { label, name, appearance, asks, isOffered, isPossible, isUnfolded, run },
  about,
  className,
}: {
  readonly command: PaneCommand<About>;
  readonly about: About;
  readonly className?: string | undefined;
}): JSX.Element | null {
  if (isOffered?.(about) === false) return null;
  return (
    <Button
      size="small"
      className={className}
      appearance={appearance?.(about) ?? 'secondary'}
      aria-label={name?.(about)}
      aria-expanded={isUnfolded?.(about)}
      {...(asks && { 'aria-haspopup': 'dialog' })}
      disabled={!isPossible(about)}
      onClick={() => void run(about)}
    >
      {label(about)}
    </Button>
  );
}
