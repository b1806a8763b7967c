import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId, useState } from 'react';
import { editionForYear, formOf } from '../../schema/editions';
import { chapterHeading, topicHeading } from '../../schema/headings';
import { useInputStyle } from '../theme/input-styles';
import { templatesTranslate } from '../../messages/templates/translate';
import { usePane } from './pane-context';

const useFormStyle = makeResetStyles({ display: 'grid', gap: '4px', marginTop: '4px' });
const usePageStyle = makeResetStyles({
  margin: '6px 0',
  padding: '8px',
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  fontSize: tokens.fontSizeBase100,
  lineHeight: '14px',
  overflowWrap: 'anywhere',
});
const useTitleStyle = makeResetStyles({ textAlign: 'center', fontWeight: 'bold' });
const useTopicStyle = makeResetStyles({ paddingInlineStart: '1em' });

const useStyles = () => ({
  form: useFormStyle(),
  input: useInputStyle(),
  page: usePageStyle(),
  title: useTitleStyle(),
  topic: useTopicStyle(),
});

/** The report of last year is the one that is written. */
function lastYear(): string {
  return String(new Date().getFullYear() - 1);
}

/** Asks whose report it is to be and for which year, and puts all of it into the document. */
export function NewReportForm(): JSX.Element {
  const styles = useStyles();
  const { translator, session, state } = usePane();
  const ofTemplates = templatesTranslate(translator.language);
  const [publisher, setPublisher] = useState('');
  const [written, setWritten] = useState(lastYear);
  const id = useId();
  const year = /^20\d\d$/.test(written.trim()) ? Number(written.trim()) : undefined;
  const edition = editionForYear(year ?? Number(lastYear()));
  const isComplete = publisher.trim() !== '' && year !== undefined && year >= 2019;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void session.insertReport({ publisher: publisher.trim(), year });
      }}
    >
      <label htmlFor={`${id}-publisher`}>{ofTemplates('newReport.publisher')}</label>
      <input
        id={`${id}-publisher`}
        className={styles.input}
        value={publisher}
        onChange={(event) => {
          setPublisher(event.target.value);
        }}
      />
      <label htmlFor={`${id}-year`}>{ofTemplates('newReport.year')}</label>
      <input
        id={`${id}-year`}
        className={styles.input}
        inputMode="numeric"
        value={written}
        onChange={(event) => {
          setWritten(event.target.value);
        }}
      />
      <div className={styles.page} aria-hidden="true">
        <div className={styles.title}>
          {ofTemplates('newReport.title', { publisher, year: written })}
        </div>
        {formOf(edition).chapters.map((chapter) => (
          <div key={chapter.id}>
            {chapterHeading(chapter)}
            {chapter.id === 'overview' &&
              formOf(edition).topics.map((topic, at) => (
                <div key={topic.id} className={styles.topic}>
                  {topicHeading(topic, at)}
                </div>
              ))}
            {chapter.table && (
              <div className={styles.topic}>▦ {ofTemplates('newReport.table')}</div>
            )}
          </div>
        ))}
      </div>
      <div>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabled={!isComplete || state.task !== undefined}
        >
          {ofTemplates('newReport.do')}
        </Button>
      </div>
    </form>
  );
}
