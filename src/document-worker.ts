import { expose } from 'comlink';
import { holdReport } from './preload/held-report';

// Checked where it is held, for a long document takes longer than a page may.
expose(holdReport());
