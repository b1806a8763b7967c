import type { ReactNode, RefObject } from 'react';
import { createContext, useContext } from 'react';
import type { Figure, JudgedTable } from './figure-states';
import type { OnCell, WalkedGrid } from './use-walked-grid';

/** What typing into a table's picture needs of it, and gives to it. */
export interface TypedGrid {
  /** the figures, those that were just typed as they will be */
  readonly figures: JudgedTable['figures'];
  readonly onCell: OnCell;
  /** the person does something else now */
  readonly stop: () => void;
  /** set to how one walks in the picture */
  readonly walkedRef: RefObject<Pick<WalkedGrid, 'goTo' | 'giveUpChoice'>>;
  /** to be set on the picture's table */
  readonly table: RefObject<HTMLTableElement>;
  /** what is told below the picture while somebody types into it */
  readonly told: ReactNode;
  /** what is told of a figure that was chosen */
  readonly tellOf: (figure: Figure) => ReactNode;
}

/** What is typed into the picture around. */
export const TypedInto = createContext<TypedGrid | undefined>(undefined);

/** What is typed into the picture that a component draws. */
export function useTypedGrid(): TypedGrid {
  const typed = useContext(TypedInto);
  if (!typed) throw new Error('used where nothing is typed');
  return typed;
}
