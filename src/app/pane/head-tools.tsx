import {
  Button,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { useMemo, useState } from 'react';
import { leftIn } from '../../fix/left-in';
import { listTranslate } from '../../messages/list/translate';
import type { Severity } from '../../schema/form';
import type { Checked } from '../session/session-state';
import { useInputStyle } from '../theme/input-styles';
import { CommandButton } from './commands/command-button';
import { recheck } from './commands/recheck';
import { showSafeFixes } from './commands/show-safe-fixes';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import { SetHint } from './set-hint';
import { SeverityMark } from './severity-mark';
import { othersText } from './obstacle-text';

const useRowStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px',
  marginTop: '6px',
});
const useMixed = makeStyles({
  chip: {
    minWidth: 0,
    padding: '0 8px 0 4px',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusCircular,
  },
  pressed: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
});
const useSearchStyle = makeResetStyles({ marginTop: '6px', width: '100%' });
const useFaintStyle = makeResetStyles({
  margin: '4px 0 0',
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});

const severities = ['error', 'warning', 'info'] as const;

interface HeadToolsProps {
  readonly checked: Checked;
  readonly list: ListState;
  readonly onFixAll: () => void;
}

/** How many findings there are of each severity; pressed, only those are listed. */
function Chips({ checked, list: { filter, onFilter } }: HeadToolsProps): JSX.Element {
  const row = useRowStyle();
  const styles = useMixed();
  const search = `${useInputStyle()} ${useSearchStyle()}`;
  const { translate, translator } = usePane();
  const ofList = listTranslate(translator.language);
  const [searches, setSearches] = useState(false);
  const toggle = (severity: Severity): void => {
    const next = new Set(filter.severities);
    if (!next.delete(severity)) next.add(severity);
    onFilter({ ...filter, severities: next });
  };
  return (
    <>
      <div className={row} role="group" aria-label={ofList('show')}>
        {severities.map((severity) => (
          <Button
            key={severity}
            size="small"
            className={mergeClasses(styles.chip, filter.severities.has(severity) && styles.pressed)}
            aria-pressed={filter.severities.has(severity)}
            icon={<SeverityMark severity={severity} isNamed />}
            onClick={() => {
              toggle(severity);
            }}
          >
            {translate(severity, { count: checked.summary[severity] })}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={searches}
          onClick={() => {
            setSearches(!searches);
            if (searches) onFilter({ ...filter, text: '' });
          }}
        >
          {ofList('searchShow')}
        </Button>
      </div>
      {searches && (
        <input
          type="search"
          className={search}
          aria-label={ofList('search')}
          placeholder={ofList('search')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a button right above
          autoFocus
          value={filter.text}
          onChange={({ target }) => {
            onFilter({ ...filter, text: target.value });
          }}
        />
      )}
    </>
  );
}

/** What stands in the document that whoever gets the report is not to find there. */
function Marks({ checked: { snapshot } }: HeadToolsProps): JSX.Element | null {
  const faint = useFaintStyle();
  const { translator } = usePane();
  const ofList = listTranslate(translator.language);
  const others = useMemo(() => {
    const { source, body } = snapshot;
    return leftIn(source ?? snapshot.markup(0, body.paragraphs.length) ?? '');
  }, [snapshot]);
  if (others.length === 0) return null;
  const told = othersText(others, translator.language);
  return <p className={faint}>{ofList('marks', { others: told })}</p>;
}

/** What of a report is listed, and what can be done with it as a whole. */
export function HeadTools(props: HeadToolsProps): JSX.Element {
  const row = useRowStyle();
  const pane = usePane();
  const count = pane.session.planSafe().length;
  return (
    <>
      <Chips {...props} />
      <SetHint {...props} />
      <Marks {...props} />
      <div className={row}>
        <CommandButton command={showSafeFixes} about={{ ...pane, count, show: props.onFixAll }} />
        <CommandButton command={recheck} about={pane} />
      </div>
    </>
  );
}
