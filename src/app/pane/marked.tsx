import type { JSX } from 'react';
import type { ChangePart } from '../session/session-state';
import { usePane } from './pane-context';

/** A text before or after, with what is changed of it marked. */
export function Marked({
  part,
  which,
}: {
  readonly part: ChangePart;
  readonly which: 'was' | 'now';
}): JSX.Element {
  const { translate } = usePane();
  const { pieces, [which]: text = '' } = part;
  if (text === '') return <>{translate('nothing')}</>;
  if (!pieces) return <>{text}</>;
  return (
    <>
      {pieces.map((piece, index) =>
        'same' in piece
          ? piece.same
          : piece[which] !== '' && <mark key={index}>{piece[which]}</mark>,
      )}
    </>
  );
}
