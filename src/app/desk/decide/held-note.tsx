import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useMemo } from 'react';
import type { Language } from '../../../messages/translate';
import type { DeskRow, DeskState } from '../desk-state';
import { isChecking } from '../desk-state';
import { heldReasons } from './judged';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  note: { flexBasis: '100%', order: 1 },
  text: { margin: 0 },
  list: { margin: 0 },
});

/** More than these nobody reads here; the sheets tell each unit its own. */
const mostTold = 10;

/** A reason that is not followed, and what is found in its place. */
interface NotFollowed {
  readonly path: string;
  readonly key: string;
  readonly message: string;
  readonly reason: string;
}

/** Those of the rows that are not followed for one reason, whoever gave them and wherever. */
function notFollowed(rows: readonly DeskRow[], why: 'lapsed' | 'refused'): readonly NotFollowed[] {
  return rows.flatMap(({ path, state }) => {
    if (state.is !== 'checked') return [];
    const { [why]: all = [], findings } = state.report;
    return all.map(({ key, rule, reason }) => {
      const message = findings.find((one) => one.key === key)?.message ?? rule;
      return { path, key, message, reason };
    });
  });
}

/** How many of the reasons that were read from files hold, and how many are for nothing here. */
function tally({ rows, decisions: { given } }: DeskState): {
  readonly followed: number;
  readonly gone: number;
} {
  const all = rows.flatMap(({ path, state }) =>
    state.is === 'checked' ? heldReasons(given, state.found ?? state.report, path) : [],
  );
  const used = new Set(all.flatMap(({ given: one, is }) => (is === 'gone' ? [] : [one])));
  return {
    followed: all.filter(({ is }) => is === 'followed').length,
    gone: given.filter((one) => !used.has(one)).length,
  };
}

/** Tells what became of reasons that were given before, once all reports are checked. */
export function HeldNote({
  state,
  language,
}: {
  readonly state: DeskState;
  readonly language: Language;
}): JSX.Element | null {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const { rows, decisions } = state;
  const isKnown = !isChecking(state);
  const hasRead = decisions.given.length > 0;
  const told = useMemo(() => {
    if (!isKnown) return undefined;
    return [
      ['heldLapsed', notFollowed(rows, 'lapsed')],
      ['heldMend', notFollowed(rows, 'refused')],
    ] as const;
  }, [isKnown, rows]);
  const counts = useMemo(
    () => (isKnown && hasRead ? tally(state) : undefined),
    [isKnown, hasRead, state],
  );
  if (!told || (!counts && told.every(([, all]) => all.length === 0))) return null;
  return (
    <div className={styles.note} role="status">
      {counts && <p className={styles.text}>{translate('held', { followed: counts.followed })}</p>}
      {told.map(
        ([why, all]) =>
          all.length > 0 && (
            <div key={why}>
              <p className={styles.text}>{translate(why, { count: all.length })}</p>
              <ul className={styles.list}>
                {all.slice(0, mostTold).map(({ path, key, message, reason }) => (
                  <li key={`${path} ${key} ${reason}`}>
                    {translate('heldOne', { file: path, message, reason })}
                  </li>
                ))}
              </ul>
              {all.length > mostTold && (
                <p className={styles.text}>{translate('more', { count: all.length - mostTold })}</p>
              )}
            </div>
          ),
      )}
      {counts !== undefined && counts.gone > 0 && (
        <p className={styles.text}>{translate('heldGone', { count: counts.gone })}</p>
      )}
    </div>
  );
}
