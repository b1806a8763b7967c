import { currentEdition } from '../../schema/editions';
import { Button, makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../check/finding';
import type { Edit, Fix } from '../../rules/rule';
import type { InsertionAtCursor, PlannedFix } from '../session/session-state';
import { useNarrowButtonRow } from '../theme/button-styles';
import { Explanation } from './explanation';
import { IgnoreForm } from './ignore-form';
import { obstacleText } from './obstacle-text';
import { usePane } from './pane-context';
import type { Wanted } from './pane-context';
import { RebuildPreview } from './rebuild-preview';
import { ValueForm } from './value-form';

const useFaintStyle = makeResetStyles({
  margin: '2px 0',
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});
const useMixed = makeStyles({
  button: { minWidth: 0, whiteSpace: 'normal', textAlign: 'start' },
});

const useStyles = () => ({ ...useMixed(), faint: useFaintStyle(), buttons: useNarrowButtonRow() });

function isInsertion(edit: Edit): edit is InsertionAtCursor {
  return edit.do === 'insert-chapter' || edit.do === 'insert-table';
}

/** What the first fix puts in where it does nothing else. */
function insertionsOf([fix]: readonly Fix[]): readonly InsertionAtCursor[] | undefined {
  return fix?.edits.every(isInsertion) === true ? fix.edits : undefined;
}

/** What was brought into view, so that it is not again when the list is shown anew. */
const met = new WeakSet<Wanted>();

type Open = 'explain' | 'type' | 'ignore' | PlannedFix | undefined;

/** What can be done about a finding. */
export function FindingActions({ finding }: { readonly finding: Finding }): JSX.Element {
  const styles = useStyles();
  const { translate, session, translator, state, wanted } = usePane();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted?.key !== finding.key || met.has(wanted)) return;
    met.add(wanted);
    const item = buttons.current?.closest<HTMLElement>('[data-finding]');
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  }, [finding, wanted]);
  const [open, setOpen] = useState<Open>();
  const { fixes = [], at } = finding;
  const place = translator.place(at[0], state.checked?.report.edition ?? currentEdition());
  /** Many findings have the same buttons; a list of them is to tell them apart. */
  const nameAt = (name: string): string => translate('nameAt', { name, place });
  const isBusy = state.task !== undefined;
  const offered = session.fixesOf(finding);
  // Where no place is certain, a person names one.
  const obstacle = offered.length === 0 ? session.obstacleTo(finding) : undefined;
  const insertions = offered.length === 0 && session.hasCursor ? insertionsOf(fixes) : undefined;
  const titles = offered.map((fix) => translator.fixTitle(fix));
  /** Two ways that sound alike are told apart by the text that they change. */
  const titleOf = (fix: Fix): string => {
    const title = translator.fixTitle(fix);
    if (titles.indexOf(title) === titles.lastIndexOf(title)) return title;
    const [part] = session.plan(finding, fix)?.parts ?? [];
    return `${part?.was ?? ''} → ${part?.now ?? ''}`;
  };
  const cell = session.cellOf(finding);
  const toggle = (what: Open): void => {
    setOpen(open === what ? undefined : what);
  };
  // What replaces whole tables is shown first.
  const make = (fix: Fix): void => {
    const planned = session.plan(finding, fix);
    if (!planned) return;
    if (planned.rebuilt.length + planned.lost.length > 0) setOpen(planned);
    else void session.applyAll([planned]);
  };
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <>
      {fixes.length > 0 && offered.length === 0 && session.canWrite && (
        <p className={styles.faint}>
          {obstacle
            ? obstacleText(obstacle, translate)
            : translate(insertions ? 'templates.atCursor' : 'manual')}
        </p>
      )}
      <div ref={buttons} className={styles.buttons}>
        {session.canReveal(at[0]) && (
          <Button
            size="small"
            className={styles.button}
            aria-label={translate('locateName', { place })}
            onClick={() => void session.reveal(at[0])}
          >
            {translate('locate')}
          </Button>
        )}
        {offered.map((fix, index) => {
          const name = translate('fixTo', { title: titleOf(fix) });
          return (
            <Button
              key={index}
              size="small"
              className={styles.button}
              appearance={fix.kind === 'safe' ? 'primary' : 'secondary'}
              aria-label={nameAt(name)}
              disabled={isBusy}
              onClick={() => {
                make(fix);
              }}
            >
              {name}
            </Button>
          );
        })}
        {insertions && (
          <Button
            size="small"
            className={styles.button}
            aria-label={nameAt(translate('templates.insertAtCursor'))}
            disabled={isBusy}
            onClick={() => void session.insertAtCursor(insertions)}
          >
            {translate('templates.insertAtCursor')}
          </Button>
        )}
        {cell && (
          <Button
            size="small"
            className={styles.button}
            aria-label={nameAt(translate('type'))}
            aria-expanded={open === 'type'}
            onClick={() => {
              toggle('type');
            }}
          >
            {translate('type')}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          appearance="subtle"
          aria-label={nameAt(translate('ignore'))}
          aria-expanded={open === 'ignore'}
          onClick={() => {
            toggle('ignore');
          }}
        >
          {translate('ignore')}
        </Button>
        <Button
          size="small"
          className={styles.button}
          appearance="subtle"
          aria-label={nameAt(translate('explain'))}
          aria-expanded={open === 'explain'}
          onClick={() => {
            toggle('explain');
          }}
        >
          {translate('explain')}
        </Button>
      </div>
      {open === 'explain' && <Explanation finding={finding} />}
      {open === 'type' && cell && (
        <ValueForm finding={finding} figure={cell.figure} onDone={close} />
      )}
      {open === 'ignore' && <IgnoreForm finding={finding} onDone={close} />}
      {typeof open === 'object' && <RebuildPreview planned={open} onDone={close} />}
    </>
  );
}
