import { lineOf, pitchOf, withLines } from '../../../../../src/app/workbench/drawing/line-height';
import { withTableIndents } from '../../../../../src/app/workbench/drawing/table-indents';

test('a line is as high as a Chinese font is, on the grid where there is one', () => {
  expect(lineOf('1.5')).toBe('calc(1.5 * round(up, 1.3em, var(--pitch, 0.01px)))');
  expect(lineOf('28pt')).toBe('28pt');
  expect(lineOf('calc(100% + 20pt)')).toBe('max(1.3em, 20pt)');
});

test('a style sheet says it in the same way, and keeps all else', () => {
  expect(withLines('p.a { margin: 0pt; line-height: 20pt; color: red; }')).toBe(
    'p.a { margin: 0pt; --line: 20pt; color: red; }',
  );
});

test.each([
  ['<w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/>', 15.6],
  ['<w:docGrid w:linePitch="312" w:type="linesAndChars"/>', 15.6],
  ['<w:docGrid w:linePitch="360"/>', undefined],
  ['<w:sectPr/>', undefined],
])('of %s lines are %s points apart', (xml, pitch) => {
  expect(pitchOf(xml)).toBe(pitch);
});

test('a table that is moved out of the text is so in the drawing', () => {
  expect(withTableIndents('<w:tblInd w:w="-108" w:type="dxa"/>')).toBe(
    '<w:tblInd w:w="-108" w:type="dxa" w:left="-108"/>',
  );
  expect(withTableIndents('<w:tblInd w:w="50" w:type="pct"/>')).toBe(
    '<w:tblInd w:w="50" w:type="pct"/>',
  );
});
