import { readFileSync } from 'node:fs';
import { sharesOf } from '../src/rules/prose/percents';
import { reportOf } from './support/case';
it.each(['m1', 'm5','m2','m3'])('%s', (n) => {
  const r = reportOf(readFileSync(`/tmp/hunt/out/${n}.txt`, 'utf8'));
  process.stdout.write(sharesOf(r).map((s) => `${n} ${s.part.quantity.raw} ${s.quantity.raw} ${s.wholes.join(',')}\n`).join(''));
});
