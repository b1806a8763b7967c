import { en as across } from './across/en';
import { en as cli } from './cli/en';
import { en as exports } from './exports/en';
import { en as profile } from './profile/en';
import { en as reasons } from './reasons/en';
import { en as shared } from './shared/en';

/** What is said in English of results, and by who writes them: pages that only show them need none of it. */
export const englishOfResults = { across, cli, exports, profile, reasons, shared };
