import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Translator } from '../../messages/translator';
import { figureStates } from './figure-states';
import type { JudgedTable } from './figure-states';
import { tablesTranslate } from './translate';

const useCountsStyle = makeResetStyles({
  margin: '2px 0 4px',
  color: tokens.colorNeutralForeground2,
});

/** How many figures of a table are in each state. */
export function FigureCounts({
  judged: { figures },
  translator,
}: {
  readonly judged: JudgedTable;
  readonly translator: Translator;
}): JSX.Element {
  const translate = tablesTranslate(translator.language);
  const all = [...figures.values()];
  const counts = figureStates.flatMap((state) => {
    const count = all.filter((figure) => figure.state === state).length;
    return count === 0 ? [] : [translate('count', { state: translate(`state.${state}`), count })];
  });
  return <p className={useCountsStyle()}>{counts.join(translator.translate('listSeparator'))}</p>;
}

/** How many findings on a table stand on none of its figures. */
export function FindingsElsewhere({
  judged: { others },
  translator,
}: {
  readonly judged: JudgedTable;
  readonly translator: Translator;
}): JSX.Element | null {
  const style = useCountsStyle();
  if (others.length === 0) return null;
  const translate = tablesTranslate(translator.language);
  return <p className={style}>{translate('elsewhere', { count: others.length })}</p>;
}
