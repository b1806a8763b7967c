import { currentEdition } from '../../schema/editions';
import {
  Button,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useScroller } from '../theme/scroller-styles';
import { useButtonRow } from '../theme/button-styles';
import { placesIn } from '../session/places-in';
import { journalTranslate } from '../../messages/journal/translate';
import { Marked } from './marked';
import { usePane } from './pane-context';

const useBoxStyle = makeResetStyles({
  padding: '10px 12px',
  borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
});
const useTitleStyle = makeResetStyles({ margin: '0 0 6px', fontSize: tokens.fontSizeBase300 });
const useMixed = makeStyles({
  list: { maxHeight: '50vh' },
  cell: {
    padding: '4px 6px',
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});
const useTableStyle = makeResetStyles({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
});
const usePlaceStyle = makeResetStyles({
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});

const useStyles = () => ({
  box: useBoxStyle(),
  title: useTitleStyle(),
  ...useMixed(),
  scroller: useScroller(),
  table: useTableStyle(),
  place: usePlaceStyle(),
  buttons: useButtonRow(),
});

/** Every safe fix, text by text before and after, to be made together but for those that are unticked. */
export function FixAll({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const styles = useStyles();
  const { translate, session, translator, state } = usePane();
  const ofJournal = journalTranslate(translator.language);
  // What a person reads here is what is made: after a check in between it is what that found.
  const all = session.planSafe();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const planned = all.filter(({ finding }) => !unticked.has(finding.key));
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector('button')?.focus();
  }, []);
  const edition = state.checked?.report.edition ?? currentEdition();
  const parts = session.partsOf(planned);
  const list = mergeClasses(styles.scroller, styles.list);
  const head = mergeClasses(styles.cell, styles.head);
  const toggle = (key: string): void => {
    const next = new Set(unticked);
    if (!next.delete(key)) next.add(key);
    setUnticked(next);
  };
  return (
    <section className={styles.box}>
      <h2 id="fix-all" className={styles.title}>
        {translate('fixAllTitle', { count: planned.length, places: placesIn(parts) })}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keyboard */}
      <div className={list} tabIndex={0} role="region" aria-labelledby="fix-all">
        {/* Fluent's own bring what chooses and sorts rows. */}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={head}>
                {translate('before')}
              </th>
              <th scope="col" className={head}>
                {translate('after')}
              </th>
            </tr>
          </thead>
          {all.map((one) => {
            const { finding } = one;
            const name = `${translator.ruleName(finding.rule)}（${translator.place(finding.at[0], edition)}）`;
            return (
              <tbody key={finding.key}>
                <tr>
                  <th scope="rowgroup" className={head} colSpan={2}>
                    <label>
                      <input
                        type="checkbox"
                        checked={!unticked.has(finding.key)}
                        onChange={() => {
                          toggle(finding.key);
                        }}
                      />{' '}
                      {name}
                    </label>
                  </th>
                </tr>
                {session.partsOf([one]).map((part, index) => {
                  const where = translator.place(part.place, edition);
                  return part.did === undefined ? (
                    <tr key={index}>
                      <td className={styles.cell}>
                        <Marked part={part} which="was" />
                        <div className={styles.place}>{where}</div>
                      </td>
                      <td className={styles.cell}>
                        <Marked part={part} which="now" />
                      </td>
                    </tr>
                  ) : (
                    <tr key={index}>
                      <td className={styles.cell} colSpan={2}>
                        {ofJournal('didAt', { did: ofJournal(`did.${part.did}`), place: where })}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
        </table>
      </div>
      <div className={styles.buttons} ref={buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={state.task !== undefined || parts.length === 0}
          onClick={() => {
            onDone();
            void session.applyAll(planned);
          }}
        >
          {translate('fixAllDo')}
        </Button>
        <Button size="small" onClick={onDone}>
          {translate('cancel')}
        </Button>
      </div>
    </section>
  );
}
