import { useEffect } from 'react';

/** Asks before a page with unsaved changes is left. */
export function useLeaving(hasChanges: boolean): void {
  useEffect(() => {
    if (!hasChanges) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What engines before Chrome 119 ask for.
      // oxlint-disable-next-line @typescript-eslint/no-deprecated
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [hasChanges]);
}
