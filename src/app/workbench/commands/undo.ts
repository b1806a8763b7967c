import { lastApplied } from '../history';
import { turning } from './turning';

/** Takes back what was changed last. */
export const undo = turning('undo', lastApplied, [{ key: 'z', ctrl: true }]);
