import type { Json, Probe } from './probe';

const sets: Readonly<Record<string, readonly string[]>> = {
  WordApi: ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'],
  WordApiDesktop: ['1.1', '1.2', '1.3', '1.4', '1.5'],
  WordApiHiddenDocument: ['1.3', '1.4', '1.5'],
  WordApiOnline: ['1.1'],
  SharedRuntime: ['1.1'],
  AddinCommands: ['1.1', '1.3'],
  DialogApi: ['1.1', '1.2'],
  CompressedFile: ['1.1'],
  OoxmlCoercion: ['1.1'],
  DocumentEvents: ['1.1'],
  Settings: ['1.1'],
  CustomXmlParts: ['1.1'],
};

/** Members of Word's client, by class, that would be used or that tell a set's presence. */
const members: Readonly<Record<string, readonly string[]>> = {
  Body: ['getOoxml', 'insertOoxml', 'paragraphs', 'tables', 'getComments', 'getReviewedText'],
  Document: [
    'changeTrackingMode',
    'getParagraphByUniqueLocalId',
    'onParagraphAdded',
    'onParagraphChanged',
    'onParagraphDeleted',
    'getStyles',
    'settings',
    'customXmlParts',
    'undo',
  ],
  Paragraph: ['getText', 'getReviewedText', 'uniqueLocalId', 'insertAnnotations', 'getRange'],
  Range: [
    'highlight',
    'removeHighlight',
    'insertComment',
    'insertBookmark',
    'getReviewedText',
    'getTrackedChanges',
    'isEndOfRowMark',
    'parentTableCellOrNullObject',
  ],
  Table: ['mergeCells', 'getCellOrNullObject', 'isUniform', 'values'],
  TableCell: ['cellIndex', 'split', 'value'],
  TrackedChange: ['accept'],
  Annotation: ['delete'],
};

function hasMember(type: string, member: string): boolean {
  const found: unknown = Reflect.get(Word, type);
  if (typeof found !== 'function') return false;
  const prototype: unknown = Reflect.get(found, 'prototype');
  return typeof prototype === 'object' && prototype !== null && member in prototype;
}

function entries<T>(
  of: Readonly<Record<string, readonly string[]>>,
  tell: (group: string, name: string) => T,
): Readonly<Record<string, Readonly<Record<string, T>>>> {
  return Object.fromEntries(
    Object.entries(of).map(([group, names]) => [
      group,
      Object.fromEntries(names.map((name) => [name, tell(group, name)])),
    ]),
  );
}

export const requirementSets: Probe = {
  id: 'P15',
  question: 'Which requirement sets are claimed, and which members does the client have?',
  writes: false,
  run(): Promise<Json> {
    const { requirements } = Office.context;
    return Promise.resolve({
      sets: entries(sets, (set, version) => requirements.isSetSupported(set, version)),
      members: entries(members, hasMember),
    });
  },
};
