import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import { chapterTitle } from '../../messages/place';
import type { Checked } from '../session/session-state';
import { FindingItem } from './finding-item';
import { Clean, GroupItem, ListEnd, More } from './lazy';
import { useListFocus } from './list-focus';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import type { Section } from './shown-findings';
import { within } from './span';

const useHeadingStyle = makeResetStyles({
  display: 'flex',
  justifyContent: 'space-between',
  margin: 0,
  padding: '6px 12px 2px',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
});
const useCountStyle = makeResetStyles({ fontWeight: tokens.fontWeightRegular });
const useListStyle = makeResetStyles({ margin: 0, padding: 0, listStyleType: 'none' });

const useStyles = () => ({
  heading: useHeadingStyle(),
  count: useCountStyle(),
  list: useListStyle(),
});

/** What findings under one heading have in common. */
function useTitleOf(): (section: Section) => string {
  const { translator, state } = usePane();
  return ({ chapter, rule }) => {
    if (rule !== undefined) return translator.ruleName(rule);
    return chapter === undefined || !state.checked
      ? translator.translate('place.opening')
      : chapterTitle(translator.translate, chapter, state.checked.report.edition);
  };
}

/** The findings under their headings, gone through with J and K or the arrows. */
export function FindingList({
  checked,
  list,
}: {
  readonly checked: Checked;
  readonly list: ListState;
}): JSX.Element {
  const styles = useStyles();
  const { translate } = usePane();
  const titleOf = useTitleOf();
  const { place, ...listening } = useListFocus(list);

  if (checked.findings.length === 0) return <Clean checked={checked} />;
  const { chapters: sections, before, behind } = within(list.sections, list.span, list.unfolded);
  return (
    <div ref={place} {...listening}>
      <Suspense fallback={null}>
        <More list={list} way={-1} count={before} />
      </Suspense>
      {sections.map((section) => (
        <section key={section.key}>
          <h2 className={styles.heading}>
            {titleOf(section)}{' '}
            <span className={styles.count}>
              {translate('chapterCount', { count: section.count })}
            </span>
          </h2>
          <ul className={styles.list}>
            {section.entries.map((entry) =>
              entry.is === 'finding' ? (
                <FindingItem key={entry.finding.key} finding={entry.finding} list={list} />
              ) : (
                <Suspense key={entry.group.key} fallback={null}>
                  <GroupItem
                    group={entry.group}
                    shown={entry.findings}
                    list={list}
                    entry={FindingItem}
                  />
                </Suspense>
              ),
            )}
          </ul>
        </section>
      ))}
      <Suspense fallback={null}>
        <ListEnd checked={checked} list={list} behind={behind} />
      </Suspense>
    </div>
  );
}
