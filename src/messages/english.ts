import { en as across } from './across/en';
import { en as cli } from './cli/en';
import { en as diagnosis } from './diagnosis/en';
import { en as exports } from './exports/en';
import { en as pane } from './pane/en';
import { en as shared } from './shared/en';
import { en as tables } from './tables/en';
import { en as workbench } from './workbench/en';

/** Every surface's sentences in English. */
export const english = { across, cli, diagnosis, exports, pane, shared, tables, workbench };

export type English = typeof english;
