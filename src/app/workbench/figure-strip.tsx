import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Translator } from '../../messages/translator';
import { typingTranslate } from '../../messages/typing/translate';
import type { Checked, Session } from '../session/session-state';
import { FigureSums } from '../typing/figure-sums';
import { FillBlanks } from '../typing/fill-blanks';
import type { FigureIn } from '../typing/filling';
import { tableOf } from '../typing/typed-figures';

const useStripStyle = makeResetStyles({
  flexShrink: 0,
  // As high as most figures need, so that the pages above stay where they are.
  minHeight: '76px',
  maxHeight: '40%',
  boxSizing: 'border-box',
  overflowY: 'auto',
  padding: '4px 12px',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1,
  '@media print': { display: 'none' },
});
const useHeadStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '4px 16px',
  minHeight: '28px',
});
const useHintStyle = makeResetStyles({ flexGrow: 1, color: tokens.colorNeutralForeground2 });
const useNameStyle = makeResetStyles({ fontWeight: tokens.fontWeightSemibold });

/** What is known of the figure in the pages that the keyboard is on: its sums, while it is typed. */
export function FigureStrip({
  at,
  text,
  checked,
  session,
  translator,
}: {
  readonly at: FigureIn;
  readonly text?: string | undefined;
  readonly checked: Checked;
  readonly session: Session;
  readonly translator: Translator;
}): JSX.Element {
  const strip = useStripStyle();
  const head = useHeadStyle();
  const name = useNameStyle();
  const hint = useHintStyle();
  const { row, column } = at;
  const table = tableOf(checked, at.table);
  const place = translator.place(
    { ...(table && { table: table.id }), row, column },
    table?.edition ?? checked.report.edition,
  );
  return (
    <section className={strip} aria-label={place}>
      <div className={head}>
        <span className={name}>{place}</span>
        <span className={hint}>{typingTranslate(translator.language)('typingHint')}</span>
        <FillBlanks at={at} checked={checked} session={session} language={translator.language} />
      </div>
      <FigureSums {...{ at, text, checked, session, translator }} />
    </section>
  );
}
