import { classIn } from '../../../rules/rule-class';
import { unfolding } from './unfolding';

/** Asks why a finding is as it should be, where that may be explained. */
export const setAside = unfolding('setAside', {
  appearance: () => 'subtle',
  isOffered: ({ session, finding }) => classIn(session.rules, finding.rule) === 'explain',
});
