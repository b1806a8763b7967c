import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../check/finding';
import type { Edition } from '../../schema/form';
import type { Translator } from '../../messages/translator';
import type { Figure } from './figure-states';
import { StateMark } from './state-mark';
import { tablesTranslate } from './translate';

const usePanelStyle = makeResetStyles({
  marginTop: '4px',
  // In sight however far a table is scrolled that is wider than its box.
  position: 'sticky',
  left: 0,
  maxWidth: 'calc(100vw - 24px)',
  boxSizing: 'border-box',
  textAlign: 'left',
  padding: '8px',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground2,
  overflowWrap: 'anywhere',
});
const useHeadStyle = makeResetStyles({ display: 'flex', alignItems: 'flex-start', gap: '8px' });
const useTitleStyle = makeResetStyles({
  flexGrow: 1,
  margin: 0,
  fontSize: 'inherit',
  lineHeight: 'inherit',
});
const useStateStyle = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  gap: '4px',
  margin: '4px 0',
});
const useListStyle = makeResetStyles({ margin: 0, padding: 0, listStyleType: 'none' });
const useFindingStyle = makeResetStyles({
  padding: '6px 0',
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
});
const useTextStyle = makeResetStyles({ margin: 0 });
const useSeverityStyle = makeResetStyles({ fontWeight: tokens.fontWeightSemibold });

const useStyles = () => ({
  panel: usePanelStyle(),
  head: useHeadStyle(),
  title: useTitleStyle(),
  state: useStateStyle(),
  list: useListStyle(),
  finding: useFindingStyle(),
  text: useTextStyle(),
  severity: useSeverityStyle(),
});

export interface ChosenFigureProps {
  readonly figure: Figure;
  readonly edition: Edition;
  readonly translator: Translator;
  readonly canReveal: boolean;
  /** brings out the bracket of a finding; undefined ends it */
  readonly onPoint: (finding: Finding | undefined) => void;
  readonly onClose: () => void;
  /** what can be done about a finding */
  readonly actionsOf?: ((finding: Finding) => ReactNode) | undefined;
  /** its sums, and what else is told of it */
  readonly children?: ReactNode;
}

/** What is known of the figure that was chosen: its state in words, and its findings. */
export function ChosenFigure({
  figure,
  edition,
  translator,
  canReveal,
  onPoint,
  onClose,
  actionsOf,
  children,
}: ChosenFigureProps): JSX.Element {
  const styles = useStyles();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const translate = tablesTranslate(translator.language);
  const { key, state, text, place, findings } = figure;
  useEffect(() => {
    // All of it, but above all the cell that it is about.
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.closest('tr')?.previousElementSibling?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={title}>
      <div className={styles.head}>
        <h4 id={title} className={styles.title}>
          {translator.place(place, edition)}
        </h4>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {translate('close')}
        </Button>
      </div>
      <div aria-live="polite">
        <p className={styles.state}>
          <StateMark state={state} size={12} />
          {`${text === '' ? translate('noValue') : text} · ${translate(`state.${state}`)}`}
        </p>
        {children}
        {findings.length === 0 && <p className={styles.text}>{translate(`why.${state}`)}</p>}
        {!canReveal && <p className={styles.text}>{translate('noPlace')}</p>}
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li
              key={finding.key}
              className={styles.finding}
              onMouseEnter={() => {
                onPoint(finding);
              }}
              onMouseLeave={() => {
                onPoint(undefined);
              }}
            >
              <p className={styles.text}>
                <span className={styles.severity}>
                  {translator.translate(`severity.${finding.severity}`)}
                </span>
                {` ${translator.message(finding)}`}
              </p>
              {actionsOf?.(finding)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
