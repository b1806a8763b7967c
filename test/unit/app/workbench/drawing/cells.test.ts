/** @jest-environment ./test/support/page-environment.js */
import { placeOf } from '../../../../../src/app/workbench/drawing/cells';

test('what stands in a cell that goes on from above is seen in the cell above', () => {
  const page = document.createElement('div');
  page.innerHTML = `<table>
    <tr><td colspan="2"></td><td id="tall" rowspan="3"></td></tr>
    <tr><td></td><td></td><td style="display: none"></td></tr>
    <tr><td></td><td id="own"><p><i></i></p></td><td style="display: none"><p><b></b></p></td></tr>
  </table><p id="alone"><u></u></p>`;
  const place = (name: string): string | undefined => {
    const mark = page.querySelector(name);
    return mark ? placeOf(mark)?.id : undefined;
  };
  expect([place('b'), place('i'), place('u')]).toEqual(['tall', 'own', 'alone']);
});
