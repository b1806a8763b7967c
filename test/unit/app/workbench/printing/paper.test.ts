/** @jest-environment ./test/support/page-environment.js */
import { paperOf } from '../../../../../src/app/workbench/printing/paper';

function page(style: Readonly<Record<string, string>>): HTMLElement {
  const section = document.createElement('section');
  Object.assign(section.style, style);
  return section;
}

const margins = {
  paddingTop: '72pt',
  paddingRight: '90pt',
  paddingBottom: '71.5pt',
  paddingLeft: '90pt',
};

it('is as large as the page of the document, with its margins', () => {
  const size = { width: '595.3pt', minHeight: '841.9pt' };
  expect(paperOf(page({ ...size, ...margins }))).toBe(
    '@page { size: 595.3pt 841.9pt; margin: 72pt 90pt 71.5pt 90pt; }',
  );
});

it('leaves the size to who prints where the document says none, and has margins all the same', () => {
  expect(paperOf(page(margins))).toBe('@page { margin: 72pt 90pt 71.5pt 90pt; }');
  expect(paperOf(undefined)).toBe('@page { margin: 25mm 20mm; }');
});
