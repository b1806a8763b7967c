import { useEffect } from 'react';
import type { ToolbarActions } from './toolbar';

/** Where a person types, these keys are the field's own. */
function isTyping(event: KeyboardEvent): boolean {
  const [inner] = event.composedPath();
  return inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement;
}

function wanted(
  event: KeyboardEvent,
  { undo, redo, save }: ToolbarActions,
): (() => void) | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 's') return save && (() => void save());
  if (isTyping(event)) return undefined;
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' ? redo : undefined;
}

/** Undo, redo and save by the keys that every program has for them, and F6 from side to side. */
export function useKeys(actions: ToolbarActions, onOtherSide: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = event.key === 'F6' ? onOtherSide : wanted(event, actions);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [actions, onOtherSide]);
}
