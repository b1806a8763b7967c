import { currentEdition } from '../../schema/editions';
import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { tableIds } from '../../schema/form';
import type { TableId } from '../../schema/form';
import { chapterTitle, tableName } from '../../messages/place';
import { NewReportForm } from './new-report-form';
import { templatesTranslate } from '../../messages/templates/translate';
import { usePane } from './pane-context';
import { TemplateOffer, placingOf } from './template-offer';

const useBoxStyle = makeResetStyles({ padding: '10px 12px' });
const useTitleStyle = makeResetStyles({ margin: '10px 0 4px', fontSize: tokens.fontSizeBase300 });
const useTextStyle = makeResetStyles({ margin: '2px 0 6px' });

const useStyles = () => ({ box: useBoxStyle(), title: useTitleStyle(), text: useTextStyle() });

/** The official tables, which of them the document lacks, and the whole report where it is none. */
export function TemplatesView(): JSX.Element {
  const styles = useStyles();
  const { session, translator, state } = usePane();
  const ofTemplates = templatesTranslate(translator.language);
  const report = state.checked?.report;
  const edition = report?.expectedEdition ?? currentEdition();
  const isReport = report !== undefined && report.chapters.length + report.tables.length > 0;
  const present = new Set(report?.tables.map(({ id }) => id));
  // Another would stand there twice: those are to be taken out of their boxes by hand.
  const boxed = new Set(report?.asides?.flatMap(({ tables }) => tables));
  const stateOf = (id: TableId): 'present' | 'boxed' | 'absent' =>
    present.has(id) ? 'present' : boxed.has(id) ? 'boxed' : 'absent';
  const offered = new Map(
    tableIds
      .filter((id) => stateOf(id) === 'absent' && session.canWrite)
      .map((id) => [id, placingOf(session, id)] as const),
  );
  const unplaced = tableIds.filter((id) => offered.has(id) && !offered.get(id));
  return (
    <div className={styles.box}>
      <p className={styles.text}>{ofTemplates('templates.intro')}</p>
      {!isReport && session.canInsertReport && (
        <section>
          <h2 className={styles.title}>{ofTemplates('newReport.heading')}</h2>
          <NewReportForm />
        </section>
      )}
      {unplaced.length > 0 && (
        <p className={styles.text}>
          {ofTemplates('templates.unplaced', {
            tables: unplaced.map((id) => tableName(translator.translate, id)),
            told: ofTemplates(session.hasCursor ? 'templates.atCursor' : 'templates.noPlace'),
          })}
        </p>
      )}
      {tableIds.map((id) => (
        <section key={id}>
          <h2 className={styles.title}>
            {chapterTitle(translator.translate, id, edition)}{' '}
            {isReport && ofTemplates(`templates.${stateOf(id)}`)}
          </h2>
          {offered.has(id) && (
            <TemplateOffer table={id} edition={edition} placing={offered.get(id)} />
          )}
        </section>
      ))}
    </div>
  );
}
