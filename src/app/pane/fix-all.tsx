import { currentEdition } from '../../schema/editions';
import {
  Button,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useRef } from 'react';
import { useScroller } from '../theme/scroller-styles';
import { useButtonRow } from '../theme/button-styles';
import { usePane } from './pane-context';

const useBoxStyle = makeResetStyles({
  padding: '10px 12px',
  borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
});
const useTitleStyle = makeResetStyles({ margin: '0 0 6px', fontSize: tokens.fontSizeBase300 });
const useMixed = makeStyles({ list: { maxHeight: '50vh' } });
const useTableStyle = makeResetStyles({
  width: '100%',
  // Neither column is to be squeezed by what stands in the other.
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  overflowWrap: 'anywhere',
});
const useCellStyle = makeResetStyles({
  padding: '4px 6px',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  textAlign: 'start',
  verticalAlign: 'top',
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
  cell: useCellStyle(),
  place: usePlaceStyle(),
  buttons: useButtonRow(),
});

/** Every safe fix, text by text before and after, to be made together or not at all. */
export function FixAll({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const styles = useStyles();
  const { say, session, speaker, state } = usePane();
  // What a person reads here is what is made: after a check in between it is what that found.
  const planned = session.planSafe();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector('button')?.focus();
  }, []);
  const edition = state.checked?.report.edition ?? currentEdition();
  const parts = session.partsOf(planned);
  const list = mergeClasses(styles.scroller, styles.list);
  return (
    <section className={styles.box}>
      <h2 id="fix-all" className={styles.title}>
        {say('fixAllTitle', { count: planned.length, places: parts.length })}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keyboard */}
      <div className={list} tabIndex={0} role="region" aria-labelledby="fix-all">
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>{say('before')}</th>
              <th className={styles.cell}>{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ did, place, was = '', now = '' }, index) => {
              const where = speaker.place(place, edition);
              return did === undefined ? (
                <tr key={index}>
                  <td className={styles.cell}>
                    {was === '' ? say('nothing') : was}
                    <div className={styles.place}>{where}</div>
                  </td>
                  <td className={styles.cell}>{now === '' ? say('nothing') : now}</td>
                </tr>
              ) : (
                <tr key={index}>
                  <td className={styles.cell} colSpan={2}>
                    {say('didAt', { did: say(`did.${did}`), place: where })}
                  </td>
                </tr>
              );
            })}
          </tbody>
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
          {say('fixAllDo')}
        </Button>
        <Button size="small" onClick={onDone}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  );
}
