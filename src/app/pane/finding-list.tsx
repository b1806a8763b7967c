import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';
import { Suspense, useLayoutEffect, useRef } from 'react';
import { consequencesOf } from '../../check/consequences';
import { byChapter } from '../../check/order';
import { chapterTitle } from '../../words/place';
import type { Checked } from '../session-state';
import { FindingItem } from './finding-item';
import { groupsOf } from './groups';
import { GroupItem } from './late';
import { usePane } from './pane-context';

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

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function items(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-finding]')];
}

/** Word's client lets Tab lead on only from what Tab could have led to. */
function focusOne(all: readonly HTMLElement[], at: number): void {
  for (const [index, item] of all.entries()) item.tabIndex = index === at ? 0 : -1;
  all[at]?.focus();
}

/** The findings by chapter, gone through with J and K or the arrows. */
export function FindingList({ checked }: { readonly checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { say, speaker } = usePane();
  const list = useRef<HTMLDivElement>(null);
  /** which finding the person is at, by its place in the list */
  const at = useRef(-1);

  useLayoutEffect(() => {
    // What had the focus is gone once it is mended: the next finding takes its place.
    if (at.current < 0 || !list.current || document.activeElement !== document.body) return;
    const all = items(list.current);
    focusOne(all, Math.min(at.current, all.length - 1));
  }, [checked]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || !list.current || event.ctrlKey || event.altKey || event.metaKey)
      return;
    event.preventDefault();
    const all = items(list.current);
    const current = all.findLastIndex((item) => item.contains(document.activeElement));
    const next = current < 0 ? (step > 0 ? 0 : all.length - 1) : current + step;
    focusOne(all, Math.max(0, Math.min(all.length - 1, next)));
  };
  const onFocus = (): void => {
    if (!list.current) return;
    at.current = items(list.current).findLastIndex((item) => item.contains(document.activeElement));
  };

  if (checked.findings.length === 0) {
    return (
      <div className={styles.clean}>
        <h2 className={styles.cleanTitle}>✓ {say('clean')}</h2>
        <p>
          {checked.ignored.length > 0
            ? say('allIgnored')
            : say('cleanDetail', { held: checked.held })}
        </p>
      </div>
    );
  }
  const { report } = checked;
  const consequences = consequencesOf(checked.findings);
  const below = new Set([...consequences.values()].flat());
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that spare the way through the buttons, which do the same
    <div ref={list} onKeyDown={onKeyDown} onFocus={onFocus}>
      {byChapter(report, checked.findings).map(({ chapter, findings }) => (
        <section key={chapter ?? 'opening'}>
          <h2 className={styles.heading}>
            {chapter === undefined
              ? speaker.say('place.opening')
              : chapterTitle(speaker.say, chapter, report.edition)}{' '}
            <span className={styles.count}>{say('chapterCount', { count: findings.length })}</span>
          </h2>
          <ul className={styles.list}>
            {groupsOf(findings.filter((finding) => !below.has(finding))).map((group) =>
              group.findings.length === 1 ? (
                <FindingItem
                  key={group.key}
                  finding={group.findings[0]}
                  consequences={consequences.get(group.findings[0])}
                />
              ) : (
                <Suspense key={group.key} fallback={null}>
                  <GroupItem group={group} entry={FindingItem} />
                </Suspense>
              ),
            )}
          </ul>
        </section>
      ))}
      <p className={styles.keys}>{say('keys')}</p>
    </div>
  );
}
