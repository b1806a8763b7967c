import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useMemo } from 'react';
import type { Language } from '../../../messages/translate';
import type { DeskState } from '../desk-state';
import { isChecking } from '../desk-state';
import { heldReasons } from './judged';
import type { Held } from './judged';
import { decideTranslate } from './translate';

const useStyles = makeStyles({
  note: { flexBasis: '100%', order: 1 },
  text: { margin: 0 },
  list: { margin: 0 },
});

/** More than these nobody reads here; the sheets tell each unit its own. */
const mostTold = 10;

/** What became of reasons that were read: those that hold, lapsed, are of no avail, or of nothing. */
function tally({ rows, decisions: { given } }: DeskState) {
  const all = rows.flatMap(({ path, state }) =>
    state.is === 'checked'
      ? heldReasons(given, state.found ?? state.report, path).map((held) => ({ ...held, path }))
      : [],
  );
  const of = (is: Held['is']) => all.filter((one) => one.is === is);
  const used = new Set(all.flatMap(({ given: one, is }) => (is === 'gone' ? [] : [one])));
  return {
    followed: of('followed').length,
    lapsed: of('lapsed'),
    mend: of('mend'),
    gone: given.filter((one) => !used.has(one)).length,
  };
}

/** Tells what became of the reasons that were read from files, once all reports are checked. */
export function HeldNote({
  state,
  language,
}: {
  readonly state: DeskState;
  readonly language: Language;
}): JSX.Element | null {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const isKnown = state.decisions.given.length > 0 && !isChecking(state);
  const counts = useMemo(() => (isKnown ? tally(state) : undefined), [isKnown, state]);
  if (!counts) return null;
  const { followed, lapsed, mend, gone } = counts;
  return (
    <div className={styles.note} role="status">
      <p className={styles.text}>{translate('held', { followed })}</p>
      {(
        [
          ['heldLapsed', lapsed],
          ['heldMend', mend],
        ] as const
      ).map(
        ([key, all]) =>
          all.length > 0 && (
            <div key={key}>
              <p className={styles.text}>{translate(key, { count: all.length })}</p>
              <ul className={styles.list}>
                {all.slice(0, mostTold).map(({ given, findings: [finding], path }) => (
                  <li key={`${path} ${given.rule} ${given.key ?? given.place ?? ''}`}>
                    {translate('heldOne', {
                      file: path,
                      message: finding?.message ?? given.rule,
                      reason: given.reason,
                    })}
                  </li>
                ))}
              </ul>
              {all.length > mostTold && (
                <p className={styles.text}>{translate('more', { count: all.length - mostTold })}</p>
              )}
            </div>
          ),
      )}
      {gone > 0 && <p className={styles.text}>{translate('heldGone', { count: gone })}</p>}
    </div>
  );
}
