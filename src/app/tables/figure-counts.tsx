import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Speaker } from '../../messages/speak';
import { figureStates } from './figure-states';
import type { JudgedTable } from './figure-states';
import { tablesVoice } from './voice';

const useCountsStyle = makeResetStyles({
  margin: '2px 0 4px',
  color: tokens.colorNeutralForeground2,
});

/** How many figures of a table are in each state. */
export function FigureCounts({
  judged: { figures },
  speaker,
}: {
  readonly judged: JudgedTable;
  readonly speaker: Speaker;
}): JSX.Element {
  const say = tablesVoice(speaker.language);
  const all = [...figures.values()];
  const counts = figureStates.flatMap((state) => {
    const count = all.filter((figure) => figure.state === state).length;
    return count === 0 ? [] : [say('count', { state: say(`state.${state}`), count })];
  });
  return <p className={useCountsStyle()}>{counts.join(speaker.say('listSeparator'))}</p>;
}

/** How many findings on a table stand on none of its figures. */
export function FindingsElsewhere({
  judged: { others },
  speaker,
}: {
  readonly judged: JudgedTable;
  readonly speaker: Speaker;
}): JSX.Element | null {
  const style = useCountsStyle();
  if (others.length === 0) return null;
  const say = tablesVoice(speaker.language);
  return <p className={style}>{say('elsewhere', { count: others.length })}</p>;
}
