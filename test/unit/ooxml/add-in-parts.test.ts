import { addInParts } from '../../../src/ooxml/add-in-parts';

it('names the parts that Word leaves of open panes, and no other', () => {
  const partNames = [
    'word/document.xml',
    'word/webextensions/taskpanes.xml',
    'word/webextensions/_rels/taskpanes.xml.rels',
    'Word/WebExtensions/webextension1.xml',
    'customXml/item1.xml',
  ];
  expect(addInParts({ partNames })).toEqual([
    'Word/WebExtensions/webextension1.xml',
    'word/webextensions/taskpanes.xml',
  ]);
});
