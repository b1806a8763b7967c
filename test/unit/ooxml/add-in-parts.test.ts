import { addInParts, withoutAddIns } from '../../../src/ooxml/add-in-parts';

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

describe('what is left without them', () => {
  const types =
    '<Types><Override PartName="/word/document.xml"/><Override PartName="/word/webextensions/taskpanes.xml"></Override></Types>';
  const ofPackage =
    '<Relationships><Relationship Target="word/document.xml"/>' +
    "<pr:Relationship Target='/word/webextensions/taskpanes.xml'/></Relationships>";
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': types,
    '_rels/.rels': ofPackage,
    'word/document.xml': '<w:document/>',
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Target="styles.xml"/></Relationships>',
    'word/webextensions/taskpanes.xml': '<a/>',
    'word/webextensions/_rels/taskpanes.xml.rels': '<b/>',
  };

  function left(of: Readonly<Record<string, string>>): unknown {
    const without = withoutAddIns({ partNames: Object.keys(of), xml: (name) => of[name] });
    return without && Object.fromEntries(without);
  }

  it('is said by the parts that named them', () => {
    expect(left(parts)).toEqual({
      '[Content_Types].xml': types.replace(/<Override PartName="\/word\/web.*<\/Override>/, ''),
      '_rels/.rels': ofPackage.replace(/<pr:.*\/>(?=<\/)/, ''),
      'word/webextensions/taskpanes.xml': undefined,
      'word/webextensions/_rels/taskpanes.xml.rels': undefined,
    });
  });

  it('is nothing to be told where there are none, or the text itself needs one', () => {
    const { 'word/webextensions/taskpanes.xml': _, ...others } = parts;
    expect(left(others)).toBeUndefined();
    const needed =
      '<Relationships><Relationship Target="webextensions/webextension1.xml"/></Relationships>';
    expect(left({ ...parts, 'word/_rels/document.xml.rels': needed })).toBeUndefined();
  });
});
