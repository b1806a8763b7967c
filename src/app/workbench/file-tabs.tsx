import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { isChanged } from './open-files';
import type { OpenFile } from './open-files';
import type { WorkbenchTranslate } from './translate';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: 0,
    padding: '4px 8px 0',
    listStyleType: 'none',
    maxHeight: '96px',
    overflowY: 'auto',
  },
  file: {
    display: 'flex',
    alignItems: 'stretch',
    maxWidth: '280px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  button: {
    minWidth: 0,
    minHeight: '28px',
    padding: '2px 8px',
    border: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  state: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

function stateOf(file: OpenFile, translate: WorkbenchTranslate): string {
  const { state, name } = file;
  if (state.is === 'opening') return translate('reading', { name });
  if (state.is === 'refused') return translate('notOpened');
  const { checked, problem } = state.session.state;
  const found = checked ? translate('errors', { count: checked.summary.error }) : '…';
  const errors = problem ? translate('notChecked') : found;
  return isChanged(file) ? `${errors} · ${translate('unsaved')}` : errors;
}

/** The open files, what is to be said of each, and how to close it. */
export function FileTabs({
  files,
  current,
  translate,
  onChoose,
  onClose,
}: {
  readonly files: readonly OpenFile[];
  readonly current: number | undefined;
  readonly translate: WorkbenchTranslate;
  readonly onChoose: (id: number) => void;
  readonly onClose: (id: number) => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label={translate('files')}>
      <ul className={styles.list}>
        {files.map((file) => {
          const { id, name } = file;
          return (
            <li key={id} className={mergeClasses(styles.file, id === current && styles.chosen)}>
              <button
                type="button"
                className={styles.button}
                aria-current={id === current ? 'true' : undefined}
                title={name}
                onClick={() => {
                  onChoose(id);
                }}
              >
                <span className={styles.name}>
                  {isChanged(file) ? '● ' : ''}
                  {name}
                </span>
                <span className={mergeClasses(styles.name, styles.state)}>
                  {stateOf(file, translate)}
                </span>
              </button>
              <button
                type="button"
                className={styles.button}
                aria-label={translate('close', { name })}
                title={translate('close', { name })}
                onClick={() => {
                  onClose(id);
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
