import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/say';
import { createSpeaker } from '../../messages/speak';
import { problemText } from '../pane/problem-text';
import { paneVoice } from '../pane/voice';
import type { DeskFile } from './open-files';
import { PagesView } from './pages-view';
import { workbenchVoice } from './voice';

const useStyles = makeStyles({
  box: { maxWidth: '40em', margin: '24px auto', padding: '0 16px' },
  title: { fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  bar: { display: 'block', width: '100%', margin: '12px 0' },
});

/** A file: its pages, or how far it is, or why it could not be opened. */
export function FileView({
  file,
  language,
  onWanted,
  onTold,
  onClose,
}: {
  readonly file: DeskFile;
  readonly language: Language;
  readonly onWanted: (key: string) => void;
  readonly onTold: (text: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const say = workbenchVoice(language);
  const { name, state } = file;
  switch (state.is) {
    case 'open':
      return (
        <PagesView
          key={file.id}
          name={name}
          opened={state.document}
          session={state.session}
          language={language}
          onWanted={onWanted}
          onTold={onTold}
        />
      );
    case 'opening':
      return (
        <div className={styles.box}>
          <p role="status">{say('reading', { name })}</p>
          <progress className={styles.bar} aria-label={say('reading', { name })} />
          <Button onClick={onClose}>{say('cancel')}</Button>
        </div>
      );
    case 'refused':
      return (
        <div className={styles.box} role="alert">
          <h1 className={styles.title}>{say('refused', { name })}</h1>
          <p>
            {state.problem.code === 'lost'
              ? say('lost')
              : problemText(state.problem, createSpeaker(language, []), paneVoice(language))}
          </p>
          <Button onClick={onClose}>{say('close', { name })}</Button>
        </div>
      );
  }
}
