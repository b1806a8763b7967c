import { unfolding } from './unfolding';

/** Asks for the reason for which a finding is to be set aside. */
export const setAside = unfolding('ignore', { appearance: () => 'subtle' });
