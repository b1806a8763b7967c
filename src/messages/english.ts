import type { en as across } from './across/en';
import type { en as cli } from './cli/en';
import type { en as decide } from './decide/en';
import type { en as desk } from './desk/en';
import type { en as diagnosis } from './diagnosis/en';
import type { en as exports } from './exports/en';
import { en as journal } from './journal/en';
import { en as list } from './list/en';
import { en as pane } from './pane/en';
import type { en as profile } from './profile/en';
import { en as reasons } from './reasons/en';
import type { en as sendBack } from './send-back/en';
import { en as shared } from './shared/en';
import { en as settings } from './settings/en';
import type { en as setup } from './setup/en';
import { en as tables } from './tables/en';
import { en as templates } from './templates/en';
import { en as typing } from './typing/en';
import type { en as welcome } from './welcome/en';
import type { en as workbench } from './workbench/en';

/** What all pages say in English; what one of them says alone comes with it. */
export const english = {
  journal,
  list,
  pane,
  reasons,
  settings,
  shared,
  tables,
  templates,
  typing,
};

/** Every surface's sentences in English. */
export type English = typeof english & {
  readonly across: typeof across;
  readonly cli: typeof cli;
  /** loaded with the desk, as is `sendBack` */
  readonly decide: typeof decide;
  /** loaded with the desk */
  readonly desk: typeof desk;
  readonly diagnosis: typeof diagnosis;
  readonly exports: typeof exports;
  /** loaded where a profile is chosen */
  readonly profile: typeof profile;
  /** of a page that brings them itself */
  readonly setup: typeof setup;
  /** loaded with the desk */
  readonly sendBack: typeof sendBack;
  /** loaded while nothing is open */
  readonly welcome: typeof welcome;
  readonly workbench: typeof workbench;
};
