import { failureOf } from '../../../../../src/document/word/probes/failure';
import { masks } from '../../../../../src/document/word/probes/mask';

it('tells of a text only how long it is, and which texts are the same', () => {
  const mask = masks();
  expect([mask('局长'), mask('12'), mask('局长')]).toEqual([
    { length: 2, text: 1 },
    { length: 2, text: 2 },
    { length: 2, text: 1 },
  ]);
});

it('tells of an error of Word its code and place, not what it quotes of the document', () => {
  const error = Object.assign(new Error('“机密” could not be read'), {
    code: 'GeneralException',
    debugInfo: { errorLocation: 'Table.values', statement: 'insertText("机密")' },
  });
  expect(failureOf(error)).toEqual({ error: 'GeneralException', at: 'Table.values' });
});

it('tells of any other error its name and message', () => {
  expect(failureOf(new TypeError('x is no function'))).toEqual({
    error: 'TypeError',
    message: 'x is no function',
  });
  expect(failureOf('odd')).toEqual({ error: 'string' });
});
