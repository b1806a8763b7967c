import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense, useState } from 'react';
import { byChapter } from '../../check/order';
import { chapterTitle } from '../../messages/place';
import type { Checked } from '../session/session-state';
import { FindingItem } from './finding-item';
import { entriesOf } from './groups';
import { GroupItem, More } from './lazy';
import { useListFocus } from './list-focus';
import { usePane } from './pane-context';
import { firstSpan, holds, longer, spanWith, within } from './span';
import type { Span } from './span';

const useHeadingStyle = makeResetStyles({
  margin: 0,
  padding: '10px 12px 4px',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
});
const useCountStyle = makeResetStyles({
  color: tokens.colorNeutralForeground2,
  fontWeight: tokens.fontWeightRegular,
});
const useListStyle = makeResetStyles({ margin: 0, padding: 0, listStyleType: 'none' });
const useKeysStyle = makeResetStyles({
  padding: '8px 12px',
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});
const useCleanStyle = makeResetStyles({ padding: '16px 12px' });
const useCleanTitleStyle = makeResetStyles({ margin: 0, fontSize: tokens.fontSizeBase400 });

const useStyles = () => ({
  heading: useHeadingStyle(),
  count: useCountStyle(),
  list: useListStyle(),
  keys: useKeysStyle(),
  clean: useCleanStyle(),
  cleanTitle: useCleanTitleStyle(),
});

/** The findings by chapter, gone through with J and K or the arrows. */
export function FindingList({ checked }: { readonly checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { translate, translator, wanted } = usePane();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [met, setMet] = useState<typeof wanted>();
  const [span, setSpan] = useState(firstSpan);
  const { list, onKeyDown, onFocus } = useListFocus(checked, opened, span);

  if (checked.findings.length === 0) {
    return (
      <div className={styles.clean}>
        <h2 className={styles.cleanTitle}>✓ {translate('clean')}</h2>
        <p>
          {checked.explained.length > 0
            ? translate('allExplained')
            : translate('cleanDetail', { held: checked.held })}
        </p>
      </div>
    );
  }
  const { report } = checked;
  const all = byChapter(report, checked.findings).map(({ chapter, findings }) => ({
    chapter,
    count: findings.length,
    entries: entriesOf(findings, opened),
  }));
  const { chapters, before, behind } = within(all, span);
  const more = (label: string, next: Span): JSX.Element => (
    <Suspense fallback={null}>
      <More
        label={label}
        onMore={() => {
          setSpan(next);
        }}
      />
    </Suspense>
  );
  const open = (group: string, isOpen: boolean): void => {
    const others = [...opened].filter((key) => key !== group);
    setOpened(new Set(isOpen ? [...others, group] : others));
  };
  if (wanted !== met) {
    setMet(wanted);
    const entries = all.flatMap((each) => each.entries);
    const at = entries.findIndex((entry) => holds(entry, wanted?.key));
    const around = entries[at];
    if (around?.is === 'group') open(around.group.key, true);
    if (at >= 0) setSpan(spanWith(span, at));
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that spare the way through the buttons, which do the same
    <div ref={list} onKeyDown={onKeyDown} onFocus={onFocus}>
      {before > 0 && more(translate('moreBefore', { count: before }), longer(span, -1))}
      {chapters.map(({ chapter, count, entries }) => (
        <section key={chapter ?? 'opening'}>
          <h2 className={styles.heading}>
            {chapter === undefined
              ? translator.translate('place.opening')
              : chapterTitle(translator.translate, chapter, report.edition)}{' '}
            <span className={styles.count}>{translate('chapterCount', { count })}</span>
          </h2>
          <ul className={styles.list}>
            {entries.map((entry) =>
              entry.is === 'finding' ? (
                <FindingItem key={entry.finding.key} finding={entry.finding} />
              ) : (
                <Suspense key={entry.group.key} fallback={null}>
                  <GroupItem
                    group={entry.group}
                    entry={FindingItem}
                    isOpen={opened.has(entry.group.key)}
                    onOpen={(isOpen) => {
                      open(entry.group.key, isOpen);
                    }}
                  />
                </Suspense>
              ),
            )}
          </ul>
        </section>
      ))}
      {behind > 0 && more(translate('moreBehind', { count: behind }), longer(span, 1))}
      {checked.result.cut?.map((rule) => (
        <p key={rule} className={styles.keys}>
          {translator.cut(rule)}
        </p>
      ))}
      <p className={styles.keys}>{translate('keys')}</p>
    </div>
  );
}
