import { chapterSketches } from '../../../../src/facts/alike/sketches';
import { readSignature, signatureOf, written } from '../../../../src/facts/alike/signature';
import { shinglesOf } from '../../../../src/facts/alike/shingles';
import { reportOf } from '../../../support/case';
import { fixtureText } from '../../../support/fixture-text';

it('are of the chapters that say enough, the same each time', () => {
  const report = reportOf(fixtureText('clean'));
  const sketches = chapterSketches(report);
  expect(Object.keys(sketches)).toEqual(['overview']);
  expect(chapterSketches(reportOf(fixtureText('clean')))).toEqual(sketches);
});

it('are the same on every machine and for ever, as they are kept', () => {
  const signature = signatureOf(shinglesOf(['天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往']));
  expect([...signature.slice(0, 4)]).toEqual([49469, 11490, 45550, 17132]);
});

it('can be read again', () => {
  const signature = signatureOf(shinglesOf(['天地玄黄宇宙洪荒日月盈昃']));
  expect(readSignature(written(signature))).toEqual(signature);
});
