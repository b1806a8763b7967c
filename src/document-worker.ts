import { expose } from 'comlink';
import { HeldDocument } from './host/held';

expose(new HeldDocument());
