import { underTheirCauses, withConsequences } from '../../../src/check/consequences';
import type { Finding } from '../../../src/check/finding';
import type { Place } from '../../../src/report/model';
import { finding } from './made-report';

function keyed(key: string, found: Partial<Finding>): Finding {
  return { ...finding(found), key };
}

const at = (row: string): Place => ({ table: 'applications', row, column: 'total' });

const first = keyed('1', { rule: 'result-total', at: [at('total')] });
const second = keyed('2', { rule: 'applicant-total', at: [at('open')] });
const cause = keyed('3', {
  rule: 'wrong-cell',
  at: [at('open')],
  explains: [
    { rule: 'result-total', place: at('total') },
    { rule: 'applicant-total', place: at('open') },
  ],
});

it('puts what a finding explains under it, so that it counts no more', () => {
  const told = underTheirCauses([first, cause, second]);
  expect(told).toEqual([{ ...cause, consequences: [first, second] }]);
  expect(withConsequences(told)).toEqual([...told, first, second]);
});

it('leaves what another rule says of the place, or the rule of another place', () => {
  const others = [
    keyed('4', { rule: 'blank-cell', at: [at('open')] }),
    keyed('5', { rule: 'applicant-total', at: [at('withheld')] }),
  ];
  expect(underTheirCauses([cause, ...others])).toEqual([cause, ...others]);
});

it('leaves them as they are where their cause is not told', () => {
  expect(underTheirCauses([first, second])).toEqual([first, second]);
});

it('puts a finding under the one that it follows at its place', () => {
  const follows = { rule: 'carried-over-last-year', follows: 'wrong-cell' };
  const here = keyed('6', { ...follows, at: [at('open')] });
  const elsewhere = keyed('7', { ...follows, at: [at('withheld')] });
  expect(underTheirCauses([here, cause, elsewhere])).toEqual([
    { ...cause, consequences: [here] },
    elsewhere,
  ]);
});
