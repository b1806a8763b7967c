import type { PageParameters } from './page';
import { programPage } from './program-page';
import { zh } from '../../messages/pages/zh';

/** The page that examines somebody's Word. */
export default function diagnosis(parameters: PageParameters): string {
  return programPage(zh.diagnosis, parameters);
}
