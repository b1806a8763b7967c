import { unfolding } from './unfolding';

/** Asks for the value that is to stand in the finding's cell. */
export const typeValue = unfolding('type', { isOffered: ({ cell }) => cell !== undefined });
