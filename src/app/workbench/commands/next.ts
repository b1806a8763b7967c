import { stepping } from './stepping';

/** Opens the report below the one that is shown. */
export const next = stepping('next', 1, { key: 'F9', whileTyping: true });
