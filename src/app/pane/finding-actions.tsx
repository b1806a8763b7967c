import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../check/finding';
import { useNarrowButtonRow } from '../theme/button-styles';
import { aboutFinding } from './commands/about-finding';
import type { AboutFinding, Unfolded } from './commands/about-finding';
import { CommandButton } from './commands/command-button';
import { findingCommands } from './commands/index';
import { locate } from './commands/locate';
import { makeFix } from './commands/make-fix';
import { Explanation } from './explanation';
import { obstacleText } from './obstacle-text';
import { usePane } from './pane-context';
import type { Wanted } from './pane-context';
import { ReasonForm } from './reason-form';
import { reasonsTranslate } from '../../messages/reasons/translate';
import { RebuildPreview } from './rebuild-preview';
import { ValueForm } from './value-form';

const useFaintStyle = makeResetStyles({
  margin: '2px 0',
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});
const useRefusedStyle = makeResetStyles({ margin: '2px 0', overflowWrap: 'anywhere' });
const useMixed = makeStyles({
  button: { minWidth: 0, whiteSpace: 'normal', textAlign: 'start' },
});

/** What was brought into view, so that it is not again when the list is shown anew. */
const met = new WeakSet<Wanted>();

/**
 * Brings a finding that was asked for beside the pane into view.
 *
 * @returns to be set on something in the finding's entry
 */
function useBroughtIntoView(finding: Finding): RefObject<HTMLDivElement> {
  const { wanted } = usePane();
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted?.key !== finding.key || met.has(wanted)) return;
    met.add(wanted);
    const item = inside.current?.closest<HTMLElement>('[data-finding]');
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  }, [finding, wanted]);
  return inside;
}

/** Why none of a finding's fixes is offered, where it has some. */
function NoFix({ about }: { readonly about: AboutFinding }): JSX.Element | null {
  const style = useFaintStyle();
  const { finding, offered, insertions, session, translate } = about;
  const { fixes = [] } = finding;
  if (fixes.length === 0 || offered.length > 0 || !session.canWrite) return null;
  const obstacle = session.obstacleTo(finding);
  return (
    <p className={style}>
      {obstacle
        ? obstacleText(obstacle, translate)
        : translate(insertions ? 'templates.atCursor' : 'manual')}
    </p>
  );
}

/** That a reason was given for a finding, and why it is not followed. */
function Refused({ about }: { readonly about: AboutFinding }): JSX.Element | null {
  const style = useRefusedStyle();
  const { finding, state, translator } = about;
  const refused = state.checked?.refused.find((one) => one.finding.key === finding.key);
  if (!refused) return null;
  const { why, reason } = refused;
  return (
    <p className={style}>{reasonsTranslate(translator.language)(`refused.${why}`, { reason })}</p>
  );
}

/** What a command has unfolded below a finding. */
function UnfoldedPart({ about }: { readonly about: AboutFinding }): JSX.Element | null {
  const { finding, cells, unfolded, unfold } = about;
  const close = (): void => {
    unfold(undefined);
  };
  if (unfolded === undefined) return null;
  if (unfolded === 'explain') return <Explanation finding={finding} />;
  if (unfolded === 'setAside') return <ReasonForm findings={[finding]} onDone={close} />;
  if (unfolded === 'type') {
    return cells.length > 0 ? <ValueForm finding={finding} cells={cells} onDone={close} /> : null;
  }
  return <RebuildPreview planned={unfolded} onDone={close} />;
}

/** What can be done about a finding. */
export function FindingActions({ finding }: { readonly finding: Finding }): JSX.Element {
  const { button } = useMixed();
  const row = useNarrowButtonRow();
  const buttons = useBroughtIntoView(finding);
  const [unfolded, unfold] = useState<Unfolded>();
  const about = aboutFinding(usePane(), finding, unfolded, unfold);
  return (
    <>
      <Refused about={about} />
      <NoFix about={about} />
      <div ref={buttons} className={row}>
        <CommandButton command={locate} about={about} className={button} />
        {about.offered.map((fix, index) => (
          <CommandButton
            key={index}
            command={makeFix}
            about={{ ...about, fix }}
            className={button}
          />
        ))}
        {findingCommands.map((command, index) => (
          <CommandButton key={index} command={command} about={about} className={button} />
        ))}
      </div>
      <UnfoldedPart about={about} />
    </>
  );
}
