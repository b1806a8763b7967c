import { othersIn } from '../ooxml/read/others';
import type { Other } from '../ooxml/read/others';

/** Tracked changes and comments in markup, which whoever gets the document is not to find there. */
export function leftIn(markup: string): readonly Other[] {
  return othersIn(markup).filter(({ kind }) => kind === 'revision' || kind === 'comment');
}
