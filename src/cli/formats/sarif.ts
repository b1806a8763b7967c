import manifest from '../../../package.json';
import { openSarif } from '../../export/sarif';
import type { Format } from './format';

/** For viewers of SARIF, such as those of editors and of services that keep code. */
export const sarif: Format = {
  of: 'results',
  open: (style) => openSarif(style, manifest.version),
};
