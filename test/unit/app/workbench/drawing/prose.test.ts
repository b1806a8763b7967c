/** @jest-environment ./test/support/page-environment.js */
import { stretchesOf } from '../../../../../src/app/workbench/drawing/looks';
import { leastChange } from '../../../../../src/app/workbench/drawing/prose';

function stretches(html: string, text: string): string[] {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = html;
  document.body.replaceChildren(paragraph);
  return stretchesOf(paragraph, text).map(({ start, end }) => text.slice(start, end));
}

it('changes no more than what differs', () => {
  expect(leastChange(3, 10, '共受理12件', '共受理13件')).toEqual({
    paragraph: 3,
    start: 14,
    end: 15,
    was: '2',
    now: '3',
  });
  expect(leastChange(3, 0, '一一', '一一一')).toMatchObject({
    start: 2,
    end: 2,
    was: '',
    now: '一',
  });
  expect(leastChange(3, 0, '同', '同')).toBeUndefined();
});

it('takes runs that look alike for one stretch, and parts those that do not', () => {
  expect(stretches('<span>甲</span><span>乙 丙</span>', '甲乙 丙')).toEqual(['甲乙 丙']);
  const bold = '<span>甲乙</span><span style="font-weight: bold">丙丁</span><span>戊</span>';
  expect(stretches(bold, '甲乙丙丁戊')).toEqual(['甲乙', '丙丁', '戊']);
  expect(stretches('<span>甲</span><a><span>乙</span></a>', '甲乙')).toEqual(['甲', '乙']);
});

it('offers nothing where what is drawn is not the text', () => {
  expect(stretches('<span>甲</span><sup>1</sup>', '甲')).toEqual([]);
  expect(stretches('', '')).toEqual([]);
});
