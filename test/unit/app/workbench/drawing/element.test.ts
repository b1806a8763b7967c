/** @jest-environment ./test/support/page-environment.js */
import { elementMaker, fillFrames } from '../../../../../src/app/workbench/drawing/element';
import type { Wanted } from '../../../../../src/app/workbench/drawing/element';
import { markName } from '../../../../../src/document/file/drawing';

const sheets: string[] = [];
const make = elementMaker((css) => sheets.push(css));

function made(wanted: Wanted): HTMLElement {
  const node = make(wanted);
  if (!(node instanceof HTMLElement)) throw new Error('no element');
  return node;
}

test.each(['script', 'iframe', 'object', 'form', 'input', 'base'])(
  'a document cannot put a %s into the page',
  (tagName) => {
    const { outerHTML } = made({ tagName, srcdoc: '<p>', src: 'x', children: ['字'] });
    expect(outerHTML).toBe('<span>字</span>');
  },
);

test('a link leads nowhere, and takes no id of the page', () => {
  const link = made({ tagName: 'a', href: 'javascript:alert(1)', id: 'root', onclick: 'x' });
  expect(link.outerHTML).toBe('<a></a>');
});

test('a mark says which paragraph it stands in', () => {
  const mark = made({ tagName: 'span', id: markName(7) });
  expect(mark.dataset['paragraph']).toBe('7');
  expect(mark.id).toBe('');
});

test('a style sheet is handed over, and stands nowhere in the page', () => {
  const page = made({ tagName: 'p', children: [{ tagName: 'style', children: ['p { top: 0 }'] }] });
  expect(sheets).toEqual(['p { top: 0 }']);
  expect(page.querySelector('style')).toBeNull();
});

test('of a style that is a text only the place and size of a shape are taken', () => {
  const { style } = made({ tagName: 'p', style: 'position: fixed; width: 3pt; color: red' });
  expect(style.cssText).toBe('width: 3pt;');
});

test('how high lines are is said so that each text takes it by its own size', () => {
  const style = made({ tagName: 'p', style: { lineHeight: '28pt' } }).style;
  expect([style.lineHeight, style.getPropertyValue('--line')]).toEqual(['', '28pt']);
});

test('a picture is asked for only where it is there', () => {
  const page = made({
    tagName: 'p',
    children: [{ tagName: 'img' }, { tagName: 'img' }, { tagName: 'img' }],
  });
  const [there, , elsewhere] = page.children;
  // This is how docx-preview names a picture's address once it has it.
  if (there) Reflect.set(there, 'src', 'blob:https://localhost/1');
  if (elsewhere) Reflect.set(elsewhere, 'src', 'https://example.org/1.png');
  fillFrames([page]);
  expect([...page.querySelectorAll('img')].map(({ src }) => src)).toEqual([
    'blob:https://localhost/1',
  ]);
});
