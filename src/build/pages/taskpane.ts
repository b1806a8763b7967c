import type { PageParameters } from './page';
import { programPage } from './program-page';
import { zh } from '../../messages/pages/zh';

/** The page of the pane. */
export default function taskpane(parameters: PageParameters): string {
  return programPage(zh.title, parameters);
}
