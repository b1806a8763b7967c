import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import { HandedOverNote } from './handed-over-note';
import { newsText } from './news';
import { isShown } from './open-files';
import type { OpenFiles, OpenFile } from './open-files';
import { workbenchTranslate } from './translate';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    padding: '2px 10px 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  news: {
    padding: '2px 10px',
    ':empty': { minHeight: '2px', padding: 0 },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What there is to be told above a file: what came of what was done last, and how to go on. */
export function Told({
  openFiles,
  file,
  isOver,
  isAsking,
  language,
}: {
  readonly openFiles: OpenFiles;
  readonly file: OpenFile | undefined;
  /** files are held over the page */
  readonly isOver: boolean;
  /** something is asked that tells the same */
  readonly isAsking: boolean;
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const translate = workbenchTranslate(language);
  const { news } = openFiles.state;
  return (
    <>
      <div className={styles.news} role="status" aria-live="polite">
        {isOver ? translate('drop') : news && newsText(news, language)}
      </div>
      {file?.handedOver && !isAsking && (
        <HandedOverNote
          name={file.handedOver.name}
          translate={translate}
          onConfirm={() => {
            openFiles.confirmSaved(file.id);
          }}
        />
      )}
      {file?.addIns && isShown(file) && (
        <p className={styles.hint}>
          {translate(file.addIns.areOut ? 'addInsGoing' : 'addInsThere')}
        </p>
      )}
    </>
  );
}
