import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useRef } from 'react';
import type { WorkbenchTranslate } from './translate';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '8px 8px 0' },
});

/** What can be done with the file that is shown; absent while it cannot. */
export interface ToolbarActions {
  readonly undo?: (() => void) | undefined;
  readonly redo?: (() => void) | undefined;
  readonly save?: (() => Promise<void>) | undefined;
  readonly copy?: (() => void) | undefined;
}

/** The workbench's buttons. */
export function Toolbar({
  actions: { undo, redo, save, copy },
  isChanged,
  translate,
  onFiles,
}: {
  readonly actions: ToolbarActions;
  readonly isChanged: boolean;
  readonly translate: WorkbenchTranslate;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const button = (label: string, keys: string, act: (() => void) | undefined): JSX.Element => (
    <Button
      // A button that cannot be used now keeps its place in the order of the keyboard.
      disabledFocusable={act === undefined}
      title={`${label} (${keys})`}
      onClick={() => act?.()}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={translate('tools')}>
      <Button appearance={save ? 'secondary' : 'primary'} onClick={() => chooser.current?.click()}>
        {translate('open')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label={translate('open')}
        accept=".docx,.docm,.dotx,.dotm,.doc,.wps"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be opened again.
          target.value = '';
        }}
      />
      {button(translate('undo'), 'Ctrl+Z', undo)}
      {button(translate('redo'), 'Ctrl+Y', redo)}
      <Button
        appearance={isChanged ? 'primary' : 'secondary'}
        disabledFocusable={!save}
        title={`${translate('save')} (Ctrl+S)`}
        onClick={() => void save?.()}
      >
        {translate('save')}
      </Button>
      <Button disabledFocusable={!copy} onClick={() => copy?.()}>
        {translate('copy')}
      </Button>
    </div>
  );
}
