import { expose } from 'comlink';
import { judge } from './check/judged';
import { HeldDocument } from './host/held';
import { rules } from './rules/index';

// Checked where it is held, for a long document takes longer than a page may.
const held = new HeldDocument((body) => judge(body, rules));
// Whoever starts a worker for a file that lies beside the page names it by that.
if (self.name !== '') held.openAhead(self.name);
expose(held);
