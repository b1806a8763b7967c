import { expose } from 'comlink';
import { createCheckedReport } from './preload/checked-report';

// Checked where it is held, for a long document takes longer than a page may.
expose(createCheckedReport());
