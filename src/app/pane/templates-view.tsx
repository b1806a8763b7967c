import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { chapterIds, tableIds } from '../../schema/form';
import { forms } from '../../schema/editions';
import { drawnRows, layoutOf } from '../../schema/layout';
import { chapterTitle } from '../../words/place';
import type { Checked } from '../session-state';
import { usePane } from './pane-context';
import { TablePicture } from './table-picture';

const useStyles = makeStyles({
  box: { padding: '10px 12px' },
  title: { margin: '10px 0 4px', fontSize: tokens.fontSizeBase300 },
  text: { margin: '2px 0 6px' },
});

/** The official tables: which the report has, which it lacks, and a picture of what is inserted. */
export default function TemplatesView({ checked }: { readonly checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { say, session, speaker, state } = usePane();
  const edition = checked.report.expectedEdition;
  const form = forms[edition];
  return (
    <div className={styles.box}>
      <p className={styles.text}>{say('templates.intro')}</p>
      {chapterIds
        .filter((chapter) => tableIds.some((table) => table === chapter))
        .flatMap((chapter) => {
          const id = tableIds.find((table) => table === chapter);
          if (!id) return [];
          const isPresent = checked.report.tables.some((table) => table.id === id);
          const [found] = checked.findings.flatMap((finding) => {
            const fix = session
              .fixesOf(finding)
              .find(({ edits }) =>
                edits.some((edit) => edit.do === 'insert-table' && edit.table === id),
              );
            return fix && finding.rule !== 'obsolete-edition' ? [{ finding, fix }] : [];
          });
          return [
            <section key={id}>
              <h2 className={styles.title}>
                {chapterTitle(speaker.say, chapter, edition)}{' '}
                {say(isPresent ? 'templates.present' : 'templates.absent')}
              </h2>
              {!isPresent && found && (
                <>
                  <p className={styles.text}>{say('templates.preview')}</p>
                  <TablePicture rows={drawnRows(layoutOf(form.tables[id]))} />
                  <Button
                    appearance="primary"
                    size="small"
                    disabled={state.task !== undefined}
                    onClick={() => void session.apply(found.finding, found.fix)}
                  >
                    {say('templates.insert')}
                  </Button>
                </>
              )}
              {!isPresent && !found && session.canWrite && (
                <p className={styles.text}>{say('templates.noPlace')}</p>
              )}
            </section>,
          ];
        })}
    </div>
  );
}
