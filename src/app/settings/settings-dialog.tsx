import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useContext } from 'react';
import { settingsTranslate } from '../../messages/settings/translate';
import { languages } from '../../messages/translate';
import type { Language } from '../../messages/translate';
import { Modal } from '../pane/modal';
import type { Session } from '../session/session-state';
import { Choice } from './choice';
import { RuleChoice } from './rule-choice';
import { themeChoices } from './settings';
import { SettingsContext } from './settings-context';
import { useChosen } from './use-chosen';
import { YearChoice } from './year-choice';

const usePartsStyle = makeResetStyles({
  '& h2': { margin: 0, fontSize: tokens.fontSizeBase500 },
  '& h3': { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  '& section': {
    marginTop: '12px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  '& p': { margin: '0 0 4px', overflowWrap: 'anywhere' },
  '& [type=search]': { width: '100%', marginBottom: '4px' },
  // The rules, each with its class at the end.
  '& ul': { maxHeight: '40vh', margin: 0, padding: '4px', listStyleType: 'none' },
  '& li label': { display: 'flex', alignItems: 'baseline', gap: '6px', padding: '2px 0' },
  '& li span': {
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** In view however far one has scrolled; over the dialog's own margin at its end. */
const useEndStyle = makeResetStyles({
  position: 'sticky',
  bottom: '-24px',
  margin: '12px -24px -24px',
  padding: '12px 24px',
  textAlign: 'right',
  backgroundColor: tokens.colorNeutralBackground1,
});

/**
 * All that is to be set, each taking effect at once.
 *
 * @param session that of the document that is shown, where one is
 */
export function SettingsDialog({
  language,
  session,
  onClose,
}: {
  readonly language: Language;
  readonly session?: Session | undefined;
  readonly onClose: () => void;
}): JSX.Element | null {
  const style = usePartsStyle();
  const end = useEndStyle();
  const parts = useContext(SettingsContext);
  const chosen = useChosen();
  if (!parts) return null;
  const { settings, onLanguage, more } = parts;
  const translate = settingsTranslate(language);
  return (
    <Modal role="dialog" label={translate('title')} isLeftByClick onCancel={onClose}>
      <div className={style}>
        <h2>{translate('title')}</h2>
        <Choice
          label={translate('language')}
          value={parts.language ?? 'around'}
          options={(['around', ...languages] as const).map((value) => ({
            value,
            text: translate(value === 'around' ? value : `language.${value}`),
          }))}
          onChange={(value) => {
            onLanguage(value === 'around' ? undefined : value);
          }}
        />
        <Choice
          label={translate('theme')}
          value={chosen.theme}
          options={themeChoices.map((value) => ({
            value,
            text: translate(value === 'around' ? value : `theme.${value}`),
          }))}
          onChange={(theme) => {
            settings.change({ theme });
          }}
        />
        {session && <YearChoice session={session} language={language} />}
        {more}
        <RuleChoice parts={parts} language={language} />
      </div>
      <div className={end}>
        <Button appearance="primary" onClick={onClose}>
          {translate('close')}
        </Button>
      </div>
    </Modal>
  );
}
