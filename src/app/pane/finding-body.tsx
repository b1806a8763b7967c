import { currentEdition } from '../../schema/editions';
import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { Finding } from '../../check/finding';
import type { ChangePart } from '../session/session-state';
import { useNarrowButtonRow } from '../theme/button-styles';
import { aboutFinding } from './commands/about-finding';
import type { AboutFinding, Unfolded } from './commands/about-finding';
import { CommandButton } from './commands/command-button';
import { findingCommands } from './commands/index';
import { makeFix, partsToShow } from './commands/make-fix';
import { Explanation } from './explanation';
import { useItemStyles } from './item-styles';
import { Marked } from './marked';
import { obstacleText } from './obstacle-text';
import { templatesTranslate } from '../../messages/templates/translate';
import { usePane } from './pane-context';
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
const useEquationStyle = makeResetStyles({
  margin: '4px 0',
  padding: '4px 8px',
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  fontVariantNumeric: 'tabular-nums',
});
const useShownStyle = makeResetStyles({
  display: 'grid',
  gap: '4px',
  margin: '4px 0',
  fontSize: tokens.fontSizeBase200,
  '& > div': { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '2px 8px' },
  '& dt': { color: tokens.colorNeutralForeground2 },
  '& dd': { margin: 0 },
});
const useConsequencesStyle = makeResetStyles({
  margin: '4px 0 0',
  padding: '0 0 0 8px',
  listStyleType: 'none',
  borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
});
const useMixed = makeStyles({
  button: { minWidth: 0, whiteSpace: 'normal', textAlign: 'start' },
});

/** Why none of a finding's fixes is offered, where it has some. */
function NoFix({ about }: { readonly about: AboutFinding }): JSX.Element | null {
  const style = useFaintStyle();
  const { finding, offered, insertions, session, translate, translator } = about;
  const ofTemplates = templatesTranslate(translator.language);
  const { fixes = [] } = finding;
  if (fixes.length === 0 || offered.length > 0 || !session.canWrite) return null;
  const obstacle = session.obstacleTo(finding);
  return (
    <p className={style}>
      {obstacle
        ? obstacleText(obstacle, translator.language)
        : insertions
          ? ofTemplates('templates.atCursor')
          : translate('manual')}
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

/** A fix that puts in more than its button can say: the text before and after it, the difference marked. */
function Shown({ parts }: { readonly parts: readonly ChangePart[] }): JSX.Element {
  const style = useShownStyle();
  const { translate } = usePane();
  return (
    <dl className={style}>
      {parts.map((part, index) => (
        <div key={index}>
          <dt>{translate('before')}</dt>
          <dd>
            <Marked part={part} which="was" />
          </dd>
          <dt>{translate('after')}</dt>
          <dd>
            <Marked part={part} which="now" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is wrong because of a finding: gone with it, so that nothing can be done about it alone. */
function Consequence({ finding }: { readonly finding: Finding }): JSX.Element {
  const style = useFaintStyle();
  const { translator, state } = usePane();
  const { equation } = finding;
  const edition = state.checked?.report.edition ?? currentEdition();
  return (
    <li className={style} aria-label={translator.message(finding)}>
      {translator.place(finding.at[0], edition)}
      <br />
      {equation ? translator.equation(equation) : translator.message(finding)}
    </li>
  );
}

/** All about a finding that is open: its figures, what can be done about it, and what follows from it. */
export function FindingBody({ finding }: { readonly finding: Finding }): JSX.Element {
  const { button } = useMixed();
  const row = useNarrowButtonRow();
  const { body } = useItemStyles();
  const equationStyle = useEquationStyle();
  const faint = useFaintStyle();
  const consequencesStyle = useConsequencesStyle();
  const [unfolded, unfold] = useState<Unfolded>();
  const about = aboutFinding(usePane(), finding, unfolded, unfold);
  const { translate, translator } = about;
  const { equation, explains, consequences = [] } = finding;
  return (
    <div className={body}>
      {equation && <p className={equationStyle}>{translator.equation(equation)}</p>}
      <Refused about={about} />
      <NoFix about={about} />
      {about.offered.map((fix, index) => {
        const aboutFix = { ...about, fix };
        return <Shown key={index} parts={partsToShow(aboutFix)} />;
      })}
      <div className={row}>
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
      {explains && <p className={faint}>{translate('explains', { count: explains.length })}</p>}
      {consequences.length > 0 && (
        <ul className={consequencesStyle}>
          {consequences.map((one) => (
            <Consequence key={one.key} finding={one} />
          ))}
        </ul>
      )}
    </div>
  );
}
