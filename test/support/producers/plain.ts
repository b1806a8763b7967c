import { valued } from '../xml';
import type { Habits } from './habits';
import { commonNamespaces } from './names';
import { mainPart, mainRelationship, optionalParts, related } from './shared-parts';
import { allSides, borders, headingParagraph, stylesXml } from './styles';

/** No program: the least that makes a document. */
export function plain(): Habits {
  return {
    namespaces: commonNamespaces,
    attributes: () => ({}),
    label: (text) => text,
    cut: (text) => [text],
    aroundRun: (run) => run,
    aroundParagraph: (paragraph) => paragraph,
    aroundCell: (cell) => cell,
    aroundRow: (row) => row,
    run: ({ bold }) => (bold ? '<w:b/>' : ''),
    paragraph: ({ of, level = 1, alignment }) => ({
      style:
        of === 'title'
          ? valued('w:pStyle', 'Title')
          : of === 'heading'
            ? valued('w:pStyle', `Heading${level}`)
            : '',
      rest: alignment === undefined ? '' : valued('w:jc', alignment),
    }),
    table: () => `<w:tblW w:w="0" w:type="auto"/>${borders('w:tblBorders', allSides)}`,
    row: () => ({ exception: '', properties: '' }),
    cell: (_, width) => ({ width: `<w:tcW w:w="${width}" w:type="dxa"/>`, rest: '' }),
    continued: '<w:vMerge/>',
    leavesContinuedBare: false,
    section: '<w:sectPr/>',
    package(surroundings) {
      const beside = [
        related(
          'styles',
          stylesXml('', [
            { id: 'Normal', name: 'Normal', isDefault: true },
            { id: 'Title', name: 'Title', paragraph: '<w:jc w:val="center"/>', run: '<w:b/>' },
            ...[1, 2, 3, 4, 5].map((level) => ({
              id: `Heading${level}`,
              name: `heading ${level}`,
              basedOn: 'Normal',
              paragraph: headingParagraph(level),
              run: '<w:b/>',
            })),
          ]),
        ),
        ...optionalParts(surroundings),
      ];
      return {
        parts: [mainPart(surroundings.main), ...beside.map(({ part }) => part)],
        relationships: {
          '': [mainRelationship],
          'word/document.xml': beside.map(({ relationship }) => relationship),
        },
      };
    },
  };
}
