import { listTranslate } from '../../../messages/list/translate';
import { unfolding } from './unfolding';

/** Asks for the values that are to stand in the finding's cells. */
export const typeValue = unfolding('type', {
  label: ({ translate, translator, offered }) =>
    offered.length > 0 ? listTranslate(translator.language)('typeOther') : translate('type'),
  isOffered: ({ cells }) => cells.length > 0,
});
