import { unfolding } from './unfolding';

/** Tells what the rule asks and where that is written. */
export const explain = unfolding('explain', { appearance: () => 'subtle' });
