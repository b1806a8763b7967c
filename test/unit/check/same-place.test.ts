import { samePlace } from '../../../src/check/same-place';
import type { CellAddress, Place } from '../../../src/report/model';

const address: CellAddress = { table: 1, row: 2, cell: 3, paragraph: 40 };

function inCell(more: Partial<CellAddress> = {}): Place {
  return { table: 'applications', cell: { ...address, ...more } };
}

function stretch(start: number, end: number, paragraph = 7): Place {
  return { paragraph, range: { start, end } };
}

const inForm: Place = {
  chapter: 'applications',
  table: 'applications',
  row: 'granted',
  column: 'total',
  text: '予以公开',
};

test.each<[string, Place, Place]>([
  ['a cell, whatever the form calls it', inCell(), { ...inCell(), row: 'granted' }],
  ['a cell, whichever of its paragraphs is meant', inCell(), inCell({ paragraph: 41 })],
  ['a whole paragraph and a stretch of it', { paragraph: 7 }, stretch(3, 5)],
  ['stretches that overlap', stretch(3, 6), stretch(5, 9)],
  ['a stretch and one within it', stretch(3, 9), stretch(5, 6)],
  ['one point', stretch(5, 5), stretch(5, 5)],
  ['one part of the form', inForm, { ...inForm }],
  ['the whole report', {}, {}],
])('%s: what is told of it twice is told of one place', (_, one, other) => {
  expect(samePlace(one, other)).toBe(true);
  expect(samePlace(other, one)).toBe(true);
});

test.each<[string, Place, Place]>([
  ['cells of two tables', inCell(), inCell({ table: 2 })],
  ['cells of two rows', inCell(), inCell({ row: 3 })],
  ['cells beside each other', inCell(), inCell({ cell: 4 })],
  ['two paragraphs', { paragraph: 7 }, { paragraph: 8 }],
  ['a like stretch of another paragraph', stretch(3, 5), stretch(3, 5, 8)],
  ['stretches that only touch', stretch(3, 5), stretch(5, 8)],
  ['a point and the stretch that begins at it', stretch(5, 5), stretch(5, 8)],
  ['a paragraph and a part of the form', { paragraph: 7, chapter: 'applications' }, inForm],
  ['a part of the form and a paragraph of it', inForm, { ...inForm, paragraph: 7 }],
  ['two chapters', { chapter: 'overview' }, { chapter: 'applications' }],
  ['two tables', inForm, { ...inForm, table: 'disclosure' }],
  ['two rows', inForm, { ...inForm, row: 'denied' }],
  ['two columns', inForm, { ...inForm, column: 'person' }],
  ['a row and one cell of it', { table: 'applications', row: 'granted' }, inForm],
  // Several labels of one row may be wrong, each in its own way.
  ['two texts', inForm, { ...inForm, text: '部分公开' }],
  ['a text and all there is', inForm, { ...inForm, text: undefined }],
] as [string, Place, Place][])('%s: neither hides what is told of the other', (_, one, other) => {
  expect(samePlace(one, other)).toBe(false);
  expect(samePlace(other, one)).toBe(false);
});
