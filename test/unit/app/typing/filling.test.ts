/** @jest-environment ./test/support/page-environment.js */
import { Filling } from '../../../../src/app/typing/filling';
import type { NotTaken } from '../../../../src/app/typing/filling';
import { typedValue } from '../../../../src/app/pane/typed-value';
import type { FigureKind } from '../../../../src/schema/form';
import { copiedFromCalc } from '../../../support/clipboard';

/** Pastes what LibreOffice Calc gave for a row over figures of these kinds, which are blank. */
function pasted(kinds: readonly FigureKind[]): {
  readonly texts: readonly string[];
  readonly notTaken: readonly NotTaken[];
} {
  const texts: string[] = [];
  const notTaken: NotTaken[] = [];
  const line = kinds.map((_, at) => ({ row: '1', column: String(at) }));
  const filling = new Filling({
    sheet: () => [line],
    placeOf: () => undefined,
    textOf: () => '',
    select: () => undefined,
    figureOf: ({ column }) => ({
      raw: '',
      label: '',
      wanted: '',
      read: (text) => typedValue(text, kinds[Number(column)] ?? 'count'),
    }),
    goTo: () => undefined,
    typing: () => undefined,
    typed: (_, all) => texts.push(...all.map(({ column, text }) => `${column}: ${text}`)),
    notTaken: (why) => notTaken.push(why),
  });
  const kept: Readonly<Record<string, string>> = copiedFromCalc('written');
  const at = { table: 'disclosure', row: '1', column: '0' } as const;
  filling.paste({ getData: (kind) => kept[kind] ?? '' }, at, true);
  return { texts, notTaken };
}

const kinds: readonly FigureKind[] = [
  ...(['count', 'count', 'count', 'amount', 'amount', 'count', 'count', 'count'] as const),
];

it('takes a number that a spreadsheet shows otherwise, and leaves alone what is blank', () => {
  expect(pasted(kinds)).toEqual({
    texts: ['0: 1234', '1: 12', '2: 0', '3: 0.3', '4: 1234.5', '5: 12', '7: 3'],
    notTaken: [],
  });
});

it('keeps the decimals that are shown where they may stand', () => {
  expect(pasted(['count', 'amount', ...kinds.slice(2)]).texts).toContain('1: 12.00');
});

it('takes nothing where one of them is no figure for its place, and says which', () => {
  expect(pasted([...kinds.slice(0, 3), 'count', ...kinds.slice(4)])).toEqual({
    texts: [],
    notTaken: [{ is: 'no-figure', text: '0.3' }],
  });
});
