/** The words of sentences that state figures, as data: what each of them stands for. */

import { actions } from './terms/actions';
import { fillerWords } from './terms/fillers';
import { relations } from './terms/relations';
import { applicants, outcomes, reasons, results } from './terms/results';
import { scopes } from './terms/scopes';
import type { Entry } from './terms/term';
import { things } from './terms/things';

export type * from './terms/term';

/** Every term with its words; of a word that stands for two the first counts. */
export const lexicon: readonly Entry[] = [
  ...things,
  ...results,
  ...reasons,
  ...applicants,
  ...outcomes,
  ...actions,
  ...scopes,
  ...relations,
  {
    term: { is: 'about' },
    words: [
      '信息公开',
      '政府信息公开',
      '政务公开',
      '信息公开工作',
      '政府信息公开工作',
      '依申请公开答复',
      '信息公开类',
      '政府信息公开类',
      '涉政府信息公开',
      '涉信息公开',
      '政府信息公开领域',
      '信息公开方面',
      '信息公开申请答复',
      '涉及政府信息公开',
      '涉及信息公开',
      '涉及政府信息公开工作',
      '涉及信息公开工作',
      '涉政府信息公开工作',
      '涉信息公开工作',
      '有关政府信息公开',
      '因政府信息公开',
      '因信息公开',
    ],
  },
  { term: { is: 'open' }, words: ['公开', '公开了', '对外公开'] },
  { term: { is: 'filler' }, words: fillerWords },
];
