/** @jest-environment ./test/support/page-environment.js */
import { disarm } from '../../../../../src/app/workbench/drawing/disarm';

/** The declarations that an engine reads in a rule with a value of the document's. */
function declared(value: string): string[] {
  const style = { id: 'a', styles: [{ target: 'p', values: { 'font-family': value } }] };
  disarm({ stylesPart: { styles: [style] } });
  const sheet = document.createElement('style');
  const written = style.styles[0]?.values['font-family'] ?? '';
  sheet.textContent = `p.a { color: red; font-family: ${written};\n} p.b { color: blue; }`;
  document.head.append(sheet);
  const rules = [...(sheet.sheet?.cssRules ?? [])] as CSSStyleRule[];
  sheet.remove();
  return rules.map(({ selectorText, style }) => [selectorText, ...Array.from(style)].join(' '));
}

test.each([
  'x; } section { display: none } y {',
  'x; position: fixed',
  'x\\',
  'x/*',
  'url(',
  "'x",
  '"x',
  '@import "a"',
])('a font called “%s” writes no rule and no other property', (value) => {
  const rules = declared(value);
  expect(rules).toHaveLength(2);
  expect(rules[0]).toMatch(/^p\.a color( font-family)?$/);
  expect(rules[1]).toBe('p.b color');
});

test.each(["'Times New Roman', var(--docx-minorHAnsi-font)", '仿宋_GB2312', 'rgb(1, 2, 3)'])(
  '%s stays as it is',
  (value) => {
    const theme = { colors: { a: value } };
    disarm({ themePart: { theme } });
    expect(theme.colors.a).toBe(value);
  },
);

test('the number of a list may be of any characters, and stays in its quotes', () => {
  const level = { id: '1', levelText: '“%1” "}\\' };
  disarm({ numberingPart: { domNumberings: [level] } });
  expect(level.levelText).toBe('“%1” \\"}\\\\');
});

test('a style called as another selector is called as none', () => {
  const style = { id: 'a, section', basedOn: 'b{' };
  disarm({ stylesPart: { styles: [style] } });
  expect(style).toEqual({ id: 'a_ section', basedOn: 'b_' });
});
