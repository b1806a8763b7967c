import { formOf, editionNames } from '../../../src/schema/editions';
import { tableIds } from '../../../src/schema/form';
import { drawnRows, layoutOf } from '../../../src/schema/layout';

const all = editionNames().flatMap((edition) => tableIds.map((id) => formOf(edition).tables[id]));

test.each(all)('$id of $edition is drawn without a gap or an overlap', (form) => {
  const layout = layoutOf(form);
  const taken = layout.map(() => new Array<number>(form.width).fill(0));
  drawnRows(layout).forEach((cells, row) => {
    for (const { span, rows } of cells) {
      const start = taken[row]?.indexOf(0) ?? -1;
      for (let down = 0; down < rows; down++) {
        for (let across = 0; across < span; across++) {
          const line = taken[row + down];
          if (line) line[start + across] = (line[start + across] ?? 0) + 1;
        }
      }
    }
  });
  expect(taken.flat().every((count) => count === 1)).toBe(true);
});
