/** @jest-environment ./test/support/page-environment.js */
import { drawnCharacters, drawnRange } from '../../../../../src/app/workbench/drawing/characters';

/** What is marked of a paragraph that is drawn so, for a stretch of its text. */
function marked(html: string, text: string, start: number, end: number): string | undefined {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = html;
  return drawnRange(drawnCharacters(paragraph), { text, start, end })?.toString();
}

it('marks the very characters, also where they are drawn in several pieces', () => {
  expect(marked('<span>一共</span><span>12</span><span>3件</span>', '一共123件', 2, 5)).toBe('123');
});

it('marks right where tabs, breaks and spaces are drawn as something else', () => {
  const html = '<span>甲</span><span>\u2003</span><span>乙,</span><br><span>丙,丁</span>';
  expect(marked(html, '甲\t乙,\n丙,丁', 6, 7)).toBe(',');
});

it('marks a space alone', () => {
  expect(marked('<span>甲 乙</span>', '甲 乙', 1, 2)).toBe(' ');
});

it('leaves out what the drawing adds', () => {
  const html = '<button>✕2</button><span>甲,乙</span>';
  expect(marked(html, '甲,乙', 1, 2)).toBe(',');
});

it('finds the same occurrence where a note is drawn that is no part of the text', () => {
  const html = '<span>甲,乙</span><sup>1</sup><span>丙,丁</span>';
  expect(marked(html, '甲,乙丙,丁', 4, 5)).toBe(',');
});

it('marks nothing where it cannot be certain', () => {
  expect(marked('<span>甲乙</span>', '甲,乙', 1, 2)).toBeUndefined();
  expect(marked('<span>1,乙</span><sup>1</sup>', '1,乙', 0, 1)).toBeUndefined();
});
