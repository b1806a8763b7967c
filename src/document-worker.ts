import { expose } from 'comlink';
import { holdLifeLine } from './preload/alive';
import { createCheckedReport } from './preload/checked-report';

// Checked in the worker, for a long document takes longer than a page may.
expose(createCheckedReport());
holdLifeLine(self.name, (word) => {
  postMessage(word);
});
