import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  TagGroup,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { isChanged } from './open-files';
import type { OpenFile } from './open-files';
import type { WorkbenchTranslate } from './translate';

const useStyles = makeStyles({
  files: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    gap: '4px',
    padding: '4px 8px',
    maxHeight: '96px',
    overflowY: 'auto',
  },
  file: { maxWidth: '280px', height: '40px' },
  chosen: { minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  state: { overflow: 'hidden', textOverflow: 'ellipsis', color: tokens.colorNeutralForeground2 },
});

function stateOf(file: OpenFile, translate: WorkbenchTranslate): string {
  const { state, name } = file;
  if (state.is !== 'open') return translate('reading', { name });
  const { checked, problem } = state.session.state;
  const found = checked ? translate('errors', { count: checked.summary.error }) : '…';
  const errors = problem ? translate('notChecked') : found;
  return isChanged(file) ? `${errors} · ${translate('unsaved')}` : errors;
}

/** One of the open files: what is to be said of it, and how to close it. */
function FileTab({
  file,
  isShown,
  translate,
  onChoose,
}: {
  readonly file: OpenFile;
  readonly isShown: boolean;
  readonly translate: WorkbenchTranslate;
  readonly onChoose: (id: number) => void;
}): JSX.Element {
  const styles = useStyles();
  const { id, name } = file;
  return (
    <InteractionTag
      className={styles.file}
      value={`${id}`}
      appearance={isShown ? 'brand' : 'outline'}
    >
      <Tooltip content={name} relationship="inaccessible">
        <InteractionTagPrimary
          hasSecondaryAction
          className={styles.chosen}
          aria-current={isShown ? 'true' : undefined}
          primaryText={{
            className: styles.name,
            children: isChanged(file) ? `● ${name}` : name,
          }}
          secondaryText={{ className: styles.state, children: stateOf(file, translate) }}
          onClick={() => {
            onChoose(id);
          }}
        />
      </Tooltip>
      <Tooltip content={translate('close', { name })} relationship="label">
        <InteractionTagSecondary aria-labelledby={undefined} />
      </Tooltip>
    </InteractionTag>
  );
}

/** The open files; Fluent's tags, as its tabs have no room for a button that closes. */
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
    <TagGroup
      className={styles.files}
      aria-label={translate('files')}
      onDismiss={(_, { value }) => {
        onClose(Number(value));
      }}
    >
      {files.map((file) => (
        <FileTab
          key={file.id}
          file={file}
          isShown={file.id === current}
          translate={translate}
          onChoose={onChoose}
        />
      ))}
    </TagGroup>
  );
}
