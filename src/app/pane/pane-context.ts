import { createContext, useContext } from 'react';
import type { Translator } from '../../messages/translator';
import type { Session, SessionState } from '../session/session-state';
import type { PaneTranslate } from './translate';

/** A finding that the person asked for beside the pane; another object asks for it again. */
export interface Wanted {
  readonly key: string;
  /** the keyboard stays where the person is, who may go on there */
  readonly staysThere?: boolean;
}

/** What every part of the pane needs. */
export interface PaneParts {
  readonly session: Session;
  readonly state: SessionState;
  readonly translator: Translator;
  readonly translate: PaneTranslate;
  readonly wanted?: Wanted | undefined;
  /** the program around the pane has a page of its own that tells what it can do */
  readonly diagnosis?: boolean | undefined;
}

export const PaneContext = createContext<PaneParts | undefined>(undefined);

/** The pane around a component. */
export function usePane(): PaneParts {
  const parts = useContext(PaneContext);
  if (!parts) throw new Error('used outside of the pane');
  return parts;
}
