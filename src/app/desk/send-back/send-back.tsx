import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import { createTranslator } from '../../../messages/translator';
import type { Language } from '../../../messages/translate';
import { criteriaOf } from '../../settings/settings';
import { useChosen } from '../../settings/use-chosen';
import { chooseDestination } from '../../workbench/saving';
import type { Desk } from '../desk';
import type { DeskRow, DeskState } from '../desk-state';
import { deskTranslate } from '../translate';
import { useWayBack } from '../use-way-back';
import { askForFolderToWrite, canAskForFolder } from './ask-for-folder';
import { onlyPaper, sentKinds } from './order';
import type { Maker, Order, SentKind } from './order';
import { Outcome } from './outcome';
import { copiesOf, partOf, reportsOf } from './reports-of';
import { today } from './today';
import { sendBackTranslate } from './translate';
import { useSending } from './use-sending';

const useStyles = makeStyles({
  // Its parts stand among those of others, and what is told of them below all.
  line: { display: 'contents' },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    flexBasis: '100%',
    order: 1,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: { margin: 0, padding: '0 8px 4px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  choice: { display: 'block' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
  told: { flexBasis: '100%' },
});

/** The media types of what is saved as one file. */
const types = {
  ledger: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bulletin: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  packed: 'application/zip',
} as const;

interface SendBackProps {
  readonly desk: Desk;
  readonly state: DeskState;
  /** every row there is, those of units without a file too */
  readonly rows: readonly DeskRow[];
  readonly language: Language;
}

/** Says how many rows are chosen, and makes what goes back of them or of all. */
export function SendBack(props: SendBackProps): JSX.Element {
  const styles = useStyles();
  const { desk, state, language } = props;
  const translate = sendBackTranslate(language);
  const [isOpen, setOpen] = useState(false);
  const { note, goBack } = useWayBack();
  const { startMaker } = desk;
  const { size } = state.chosen;
  return (
    <>
      <div className={styles.line}>
        {startMaker && (
          <Button
            aria-expanded={isOpen}
            onClick={() => {
              note();
              setOpen(!isOpen);
            }}
          >
            {translate('open')}
          </Button>
        )}
        {size > 0 && (
          <>
            <span role="status">{translate('count', { count: size })}</span>
            <Button
              appearance="subtle"
              onClick={() => {
                desk.choose([]);
              }}
            >
              {translate('chooseNone')}
            </Button>
          </>
        )}
      </div>
      {startMaker && isOpen && (
        <SendBackForm
          {...props}
          startMaker={startMaker}
          onClose={() => {
            setOpen(false);
            goBack();
          }}
        />
      )}
    </>
  );
}

function SendBackForm({
  desk,
  state: { chosen, roster },
  rows,
  language,
  startMaker,
  onClose,
}: SendBackProps & {
  readonly startMaker: () => Maker;
  readonly onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = sendBackTranslate(language);
  const [kinds, setKinds] = useState<ReadonlySet<SentKind>>(new Set(['sheets', 'copies']));
  const [areAll, setAreAll] = useState(chosen.size === 0);
  const { sending, send, cancel, refuse } = useSending(startMaker);
  const isPart = !areAll && chosen.size > 0;
  const meant = isPart ? rows.filter(({ id }) => chosen.has(id)) : rows;
  const waiting = meant.filter(({ state }) => state.is === 'waiting').length;
  const isMaking = sending.is === 'making';
  const settings = useChosen();

  const start = async (intoFolder: boolean): Promise<void> => {
    const day = today();
    const ordered = sentKinds.filter((kind) => kinds.has(kind));
    const only = intoFolder ? undefined : onlyPaper({ kinds: ordered });
    const name = translate(`file.${only ?? 'packed'}`, { day });
    // Asked first, for a browser lets a page ask right after a click alone.
    const folder = intoFolder ? await askForFolderToWrite() : undefined;
    const to = intoFolder ? undefined : await chooseDestination(name, types[only ?? 'packed']);
    if (!folder && !to) return;
    const words = {
      translate: deskTranslate(language),
      translator: createTranslator(language, []),
    };
    const reports = reportsOf(rows, words);
    const order: Order = {
      kinds: ordered,
      language,
      day,
      criteria: criteriaOf(settings),
      ...(settings.profile && { profile: settings.profile.name }),
      off: settings.off,
      ...(roster && { roster: roster.units }),
      ...(isPart && { part: partOf(meant, reports) }),
      copies: kinds.has('copies') ? copiesOf(meant, reports, (row) => desk.previousOf(row)) : [],
      ...(folder && { folder }),
    };
    await send([...reports.values()], order, to);
  };

  return (
    <div className={styles.form} role="group" aria-label={translate('title')}>
      <fieldset className={styles.group}>
        <legend>{translate('what')}</legend>
        {sentKinds.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input
              type="checkbox"
              checked={kinds.has(kind)}
              onChange={() => {
                setKinds(new Set(sentKinds.filter((one) => kinds.has(one) !== (one === kind))));
              }}
            />
            {translate(`kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{translate('whose')}</legend>
        {([false, true] as const).map((all) => (
          <label key={String(all)} className={styles.choice}>
            <input
              type="radio"
              checked={isPart !== all}
              disabled={!all && chosen.size === 0}
              onChange={() => {
                setAreAll(all);
              }}
            />
            {all
              ? translate('all', { count: rows.length })
              : translate('chosen', { count: chosen.size })}
          </label>
        ))}
        {waiting > 0 && <p>{translate('unchecked', { count: waiting })}</p>}
      </fieldset>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isMaking || kinds.size === 0}
          onClick={() => void start(false).catch(refuse)}
        >
          {translate(onlyPaper({ kinds: [...kinds] }) ? 'save' : 'pack')}
        </Button>
        {canAskForFolder() && (
          <Button
            disabledFocusable={isMaking || kinds.size === 0}
            onClick={() => void start(true).catch(refuse)}
          >
            {translate('intoFolder')}
          </Button>
        )}
        <Button appearance="subtle" onClick={isMaking ? cancel : onClose}>
          {translate(isMaking ? 'cancel' : 'close')}
        </Button>
      </div>
      <div className={styles.told}>
        {isMaking && (
          <p role="status">
            {sending.made === 0
              ? translate('preparing')
              : translate('making', { made: sending.made })}
          </p>
        )}
        {sending.is === 'cancelled' && <p role="status">{translate('cancelled')}</p>}
        {sending.is === 'done' && <Outcome delivered={sending.delivered} language={language} />}
      </div>
    </div>
  );
}
