import { nextUndone } from '../history';
import { turning } from './turning';

/** Makes again what was taken back last. */
export const redo = turning('redo', nextUndone, [
  { key: 'y', ctrl: true },
  { key: 'z', ctrl: true, shift: true },
]);
