import { element, holder, valued } from '../xml';
import { wordNamespace } from './names';

/** A style as a styles part holds it. */
export interface StyleEntry {
  readonly id: string;
  readonly name: string;
  readonly type?: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly isDefault?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  readonly link?: string;
  /** children of `w:pPr`, `w:rPr`, `w:tblPr` */
  readonly paragraph?: string;
  readonly run?: string;
  readonly table?: string;
}

/** The paragraph properties of a built-in heading, level from 1. */
export function headingParagraph(level: number): string {
  return `<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/>${valued('w:outlineLvl', level - 1)}`;
}

function styleXml(style: StyleEntry): string {
  const { id, name, type = 'paragraph', isDefault, basedOn, next, link } = style;
  return element(
    'w:style',
    { 'w:type': type, 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
    valued('w:name', name),
    basedOn === undefined ? '' : valued('w:basedOn', basedOn),
    next === undefined ? '' : valued('w:next', next),
    link === undefined ? '' : valued('w:link', link),
    holder('w:pPr', style.paragraph ?? ''),
    holder('w:rPr', style.run ?? ''),
    holder('w:tblPr', style.table ?? ''),
  );
}

/** A styles part; `defaults` are children of the default `w:rPr`. */
export function stylesXml(defaults: string, styles: readonly StyleEntry[]): string {
  return element(
    'w:styles',
    { 'xmlns:w': wordNamespace },
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, holder('w:rPr', defaults)),
      '<w:pPrDefault/>',
    ),
    ...styles.map(styleXml),
  );
}

export const cellMargins =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';

/** Single lines on all sides and between cells. */
export function borders(name: 'w:tblBorders' | 'w:tcBorders', sides: readonly string[]): string {
  return element(
    name,
    {},
    ...sides.map((side) =>
      element(`w:${side}`, {
        'w:val': 'single',
        'w:sz': 4,
        'w:space': 0,
        'w:color': 'auto',
      }),
    ),
  );
}

export const allSides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
export const outerSides = ['top', 'left', 'bottom', 'right'] as const;
