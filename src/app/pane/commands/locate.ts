import type { FindingCommand } from './about-finding';
import { always } from './pane-command';

/** Goes to where a finding stands in the document. */
export const locate: FindingCommand = {
  label: ({ translate }) => translate('locate'),
  name: ({ translate, place }) => translate('locateName', { place }),
  appearance: () => 'subtle',
  isOffered: ({ session, finding }) => session.canReveal(finding.at[0]),
  isPossible: always,
  run: ({ session, finding }) => session.reveal(finding.at[0]),
};
