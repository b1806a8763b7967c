import { expose } from 'comlink';
import { Judge } from './check/judged';
import { HeldDocument } from './host/held';
import { firstRules } from './rules/first';

const judge = new Judge(firstRules, () => import('./rules/index').then(({ rules }) => rules));
// Checked where it is held, for a long document takes longer than a page may.
expose(
  new HeldDocument({
    about: (body) => judge.judge(body),
    more: (body) => judge.checkWhole(body),
  }),
);
