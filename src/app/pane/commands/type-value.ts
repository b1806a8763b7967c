import { unfolding } from './unfolding';

/** Asks for the values that are to stand in the finding's cells. */
export const typeValue = unfolding('type', {
  label: ({ translate, offered }) => translate(offered.length > 0 ? 'typeOther' : 'type'),
  isOffered: ({ cells }) => cells.length > 0,
});
