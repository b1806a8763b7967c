import { expose } from 'comlink';
import { holdReport } from './ahead/held-report';

// Checked where it is held, for a long document takes longer than a page may.
expose(holdReport());
