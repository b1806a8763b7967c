import {
  elementEnd,
  firstChild,
  prefixAt,
  tagEnd,
  textElements,
  without,
} from '../../../../src/ooxml/write/markup';

/** The markup of an element's first child of a name; the element is all of the markup, or begins it. */
function childOf(markup: string, name: string, end = markup.length): string | undefined {
  const child = firstChild(markup, { start: 0, end }, name);
  return child && markup.slice(child.start, child.end);
}

test('a first child is the one of that name, whole, with what has the same name in it', () => {
  const changed = '<w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';
  expect(childOf(`<w:r>${changed}<w:t>甲</w:t></w:r>`, 'rPr')).toBe(changed);
  expect(childOf('<w:r><w:rPr/></w:r>', 'rPr')).toBe('<w:rPr/>');
  expect(childOf('<w:r a="x>y">\n<w:rPr w:a="1"/></w:r>', 'rPr')).toBe('<w:rPr w:a="1"/>');
});

test('a child of a longer name, one further behind, or one of another element is not the first', () => {
  expect(childOf('<w:p><w:pPrX/></w:p>', 'pPr')).toBeUndefined();
  expect(childOf('<w:p><w:r/><w:pPr/></w:p>', 'pPr')).toBeUndefined();
  expect(childOf('<w:p/><w:pPr/>', 'pPr', '<w:p/>'.length)).toBeUndefined();
  expect(childOf('<w:p/>', 'p')).toBeUndefined();
});

test('a tag ends at the first > that no quotes hold', () => {
  expect(tagEnd('<a b=">" c=\'">\'>x>', 0)).toBe(16);
  expect(tagEnd('<a><b>', 3)).toBe(6);
  expect(tagEnd('<a b="', 0)).toBe(6);
});

test('an element ends where as many were closed as were opened', () => {
  expect(elementEnd('<a><a/><b></b></a><c/>', 0, 22)).toBe(18);
  expect(elementEnd('<a/><a></a>', 0, 11)).toBe(4);
  expect(elementEnd('<a><b></b>', 0, 10)).toBeUndefined();
});

test('a prefix is what stands before the colon, with it', () => {
  expect(prefixAt('<w:p/>', 0)).toBe('w:');
  expect(prefixAt('<p a:b="1"/>', 0)).toBe('');
  expect(prefixAt('x<w1.a-b:p/>', 1)).toBe('w1.a-b:');
});

test('tabs and line breaks are elements, each by itself, and no text is empty', () => {
  expect(textElements('w:', '甲\n\t乙')).toBe(
    '<w:t xml:space="preserve">甲</w:t><w:br/><w:tab/><w:t xml:space="preserve">乙</w:t>',
  );
  expect(textElements('', '')).toBe('');
});

test('elements of some names go with all that is in them, and no others', () => {
  expect(without('<w:a/><w:b x="1">\n<w:c/></w:b><w:bc/><w:b/>', 'w:', ['b', 'a'])).toBe('<w:bc/>');
  expect(without('<w:b>1</w:b><w:c/><w:b>2</w:b>', 'w:', ['b'])).toBe('<w:c/>');
});
