import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import type { OpenFile } from './open-files';
import { refusedText } from './refused-text';
import { workbenchTranslate } from './translate';

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    margin: 0,
    padding: '4px 10px',
    maxHeight: '30vh',
    overflowY: 'auto',
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: { display: 'flex', gap: '8px', alignItems: 'start', padding: '2px 0' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** The files that could not be opened, each with why and what to do, until a person has read it. */
export function RefusedFiles({
  files,
  language,
  onClose,
}: {
  readonly files: readonly OpenFile[];
  readonly language: Language;
  readonly onClose: (id: number) => void;
}): JSX.Element | null {
  const styles = useStyles();
  const translate = workbenchTranslate(language);
  const refused = files.flatMap(({ id, name, state }) =>
    state.is === 'refused' ? [{ id, name, problem: state.problem }] : [],
  );
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      <ul className={styles.list} aria-label={translate('notOpened')}>
        {refused.map(({ id, name, problem }) => (
          <li key={id} className={styles.file}>
            <span className={styles.words}>
              <strong>{translate('refused', { name })}</strong>
              <br />
              {refusedText(problem, language)}
            </span>
            <Button
              size="small"
              onClick={() => {
                onClose(id);
              }}
            >
              {translate('close', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
