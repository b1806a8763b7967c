import { stepping } from './stepping';

/** Opens the report above the one that is shown. */
export const previous = stepping('previous', -1, { key: 'F9', shift: true, whileTyping: true });
