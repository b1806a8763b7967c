import { readFigure } from '../../../../src/report/tables/figures';

describe('a figure as written', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['59237.2449', 59237.2449],
  ])('takes %j for a plain number', (raw, value) => {
    expect(readFigure(raw, 'amount')).toEqual({ is: 'number', value, format: [] });
  });

  it.each([
    ['１２', 12, ['full-width']],
    ['1,234', 1234, ['separator']],
    ['１，２３４', 1234, ['full-width', 'separator']],
    ['1 2', 12, ['space']],
    ['3件', 3, ['unit']],
    ['1,234件', 1234, ['unit', 'separator']],
    ['007', 7, ['leading-zero']],
    ['+3', 3, ['spelled-sign']],
    ['3.0', 3, ['decimals']],
    ['十二', 12, ['spelled-number']],
    ['零', 0, ['spelled-number']],
    ['-3', -3, []],
  ])('counts with %j and says how it is written', (raw, value, format) => {
    expect(readFigure(raw, 'count')).toEqual({ is: 'number', value, format });
  });

  it('keeps the value of a count that is not whole', () => {
    expect(readFigure('3.5', 'count')).toEqual({ is: 'number', value: 3.5, format: [] });
  });

  it('reads the sign of a change in words', () => {
    const value = (raw: string): unknown => readFigure(raw, 'change');
    expect(value('减4')).toMatchObject({ value: -4, format: ['spelled-sign'] });
    expect(value('增加4')).toMatchObject({ value: 4, format: ['spelled-sign'] });
    expect(value('+4')).toEqual({ is: 'number', value: 4, format: [] });
    expect(readFigure('减4', 'count')).toEqual({ is: 'words' });
  });

  it('minds decimals of an amount only past the smallest coin', () => {
    expect(readFigure('0.123456', 'amount')).toMatchObject({ format: [] });
    expect(readFigure('0.1234567', 'amount')).toMatchObject({ format: ['decimals'] });
  });

  it.each(['', ' ', '\u3000\n', '\u200b'])('takes %j for blank', (raw) => {
    expect(readFigure(raw, 'count')).toEqual({ is: 'blank' });
  });

  it.each(['/', '-', '—', '－－', '无', ' 无 ', 'N/A', '不适用', '……'])(
    'takes %j for a placeholder',
    (raw) => {
      expect(readFigure(raw, 'count')).toEqual({ is: 'placeholder' });
    },
  );

  it.each(['若干', 'O', '? 0', '1,23', '1.2.3', '约3', '\ufffc', '99999999999999999999', '1-2'])(
    'does not guess at %j',
    (raw) => {
      expect(readFigure(raw, 'count')).toEqual({ is: 'words' });
    },
  );
});
