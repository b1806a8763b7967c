import type {
  CaseBlock,
  CaseCell,
  CaseDocument,
  CaseParagraph,
  CaseRow,
  CaseTable,
} from '../document';
import { element, escaped, holder, valued } from '../xml';
import { autoNumbers } from './auto-numbers';
import type { Format, Habits } from './habits';
import {
  fieldAround,
  footnoteRun,
  nestedTable,
  pictureRun,
  tableOfContents,
  textBoxRun,
} from './inlays';
import type { Inlay } from './inlays';
import { Revisions } from './revisions';

/** What a document has besides what its program is in the habit of writing. */
export interface BodyOptions {
  /** the numbers of chapters and topics are made by the program */
  readonly numbering?: boolean;
  /** with changes that nobody has accepted yet */
  readonly tracked?: boolean;
  readonly inlays?: readonly Inlay[];
  /** `hMerge`: merged as old programs do it, a cell for each grid column */
  readonly spans?: 'gridSpan' | 'hMerge';
  /** rows leave out what is merged at their start, and end before the last grid column */
  readonly ragged?: boolean;
}

const everyNthFigureTracked = 4;

/** Widths of grid columns in twentieths of a point. */
function gridWidths({ id, width }: CaseTable): readonly number[] {
  const widths =
    id === 'applications' && width === 10
      ? [700, 1000, 2200, ...Array.from({ length: 7 }, () => 730)]
      : Array.from({ length: width }, () => Math.floor(9000 / width));
  return widths;
}

class BodyWriter {
  readonly #habits: Habits;
  readonly #options: BodyOptions;
  readonly #revisions = new Revisions();
  #figures = 0;
  #tables = 0;
  #texts = 0;

  constructor(habits: Habits, options: BodyOptions) {
    this.#habits = habits;
    this.#options = options;
  }

  body({ blocks }: CaseDocument): string {
    const numbers = this.#options.numbering
      ? autoNumbers(blocks)
      : new Map<CaseParagraph, string>();
    const firstHeading = blocks.findIndex(
      (block) => block.kind === 'paragraph' && block.role === 'heading',
    );
    const written = blocks.map((block, index) => {
      const before = index === firstHeading ? this.#contents(blocks) : '';
      return before + this.#block(block, numbers, blocks);
    });
    const last = blocks.at(-1);
    return [
      ...written,
      last?.kind === 'table' ? element('w:p', this.#habits.attributes('w:p')) : '',
      this.#habits.section,
    ].join('');
  }

  #has(inlay: Inlay): boolean {
    return this.#options.inlays?.includes(inlay) ?? false;
  }

  #contents(blocks: readonly CaseBlock[]): string {
    if (!this.#has('contents')) return '';
    return tableOfContents(
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.role === 'heading' ? [block.text] : [],
      ),
    );
  }

  #block(
    block: CaseBlock,
    numbers: ReadonlyMap<CaseParagraph, string>,
    blocks: readonly CaseBlock[],
  ): string {
    if (block.kind === 'table') return this.#table(block);
    const stripped = numbers.get(block);
    const format: Format = {
      of: block.role === 'picture' ? 'text' : block.role,
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(block.bold === undefined ? {} : { bold: block.bold }),
      ...(block.alignment === undefined ? {} : { alignment: block.alignment }),
      ...(stripped === undefined ? {} : { numbered: true }),
    };
    if (block.role === 'picture') return this.#paragraph(pictureRun(), format);
    const runs = this.#runs(stripped ?? block.text, format);
    if (block.role !== 'text') return this.#paragraph(runs, format);
    return this.#text(block, runs, format, blocks);
  }

  /** A paragraph of prose, the first ones with what the options ask for. */
  #text(block: CaseParagraph, runs: string, format: Format, blocks: readonly CaseBlock[]): string {
    this.#texts += 1;
    const nth = this.#texts;
    const inField = this.#has('field') && block === blocks.at(-1);
    const content = [
      inField ? fieldAround('DATE \\@ "yyyy年M月d日"', runs) : runs,
      this.#has('footnote') && nth === 1 ? footnoteRun() : '',
      this.#has('textBox') && nth === 1 ? textBoxRun() : '',
    ].join('');
    if (!this.#options.tracked) return this.#paragraph(content, format);
    if (nth === 2) {
      return (
        this.#revisions.deletedParagraph('这一段已经删去：新收申请九十九件。') +
        this.#paragraph(content, format, { change: this.#revisions.formerAlignment() })
      );
    }
    if (nth === 3) {
      const moved = this.#revisions.moved(block.text);
      return this.#paragraph(moved.to(content), format, { mark: moved.mark }) + moved.from;
    }
    return this.#paragraph(content, format);
  }

  #paragraph(
    content: string,
    format: Format,
    { mark = '', change = '' }: { readonly mark?: string; readonly change?: string } = {},
  ): string {
    const { style, rest } = this.#habits.paragraph(format);
    const listed = (level: number, list: number): string =>
      element('w:numPr', {}, valued('w:ilvl', level), valued('w:numId', list));
    const number =
      format.listLevel !== undefined
        ? listed(format.listLevel, 2)
        : format.numbered
          ? listed((format.level ?? 1) - 1, 1)
          : '';
    const properties = holder('w:pPr', style, number, rest, mark, change);
    const attributes = this.#habits.attributes('w:p');
    return this.#habits.aroundParagraph(element('w:p', attributes, properties, content), format);
  }

  /** A text as runs; \n is a line break, ^{…} stands above the line. */
  #runs(text: string, format: Format): string {
    if (text === '') return '';
    const [plain = '', mark, ...rest] = text.split(/\^\{([^}]*)\}/);
    if (mark !== undefined) {
      const behind = this.#runs(rest.join(''), format);
      return this.#runs(plain, format) + this.#run(mark, format, false, true) + behind;
    }
    return text
      .split('\n')
      .map((line, index) => {
        const pieces = line === '' ? [''] : this.#habits.cut(line);
        return pieces.map((piece, at) => this.#run(piece, format, index > 0 && at === 0)).join('');
      })
      .join('');
  }

  #run(text: string, format: Format, afterBreak: boolean, raised = false): string {
    const above = raised ? valued('w:vertAlign', 'superscript') : '';
    const properties = holder('w:rPr', this.#habits.run(format, text) + above);
    const space = text.trim() === text ? undefined : 'preserve';
    const tabbed = text
      .split('\t')
      .map((piece) => (piece === '' ? '' : element('w:t', { 'xml:space': space }, escaped(piece))))
      .join('<w:tab/>');
    return this.#habits.aroundRun(
      element(
        'w:r',
        this.#habits.attributes('w:r'),
        properties,
        afterBreak ? '<w:br/>' : '',
        tabbed,
      ),
      format,
    );
  }

  #table(table: CaseTable): string {
    this.#tables += 1;
    const isFirst = this.#tables === 1;
    const { ragged = false, tracked = false } = this.#options;
    const widths = [...gridWidths(table), ...(ragged ? [200] : [])];
    const rows = table.rows.map((row, index) => {
      const written = this.#row(table, row, widths, isFirst && index === 0);
      const gone = tracked && isFirst && index === 1;
      return gone ? written + this.#revisions.deletedRow('已删去的一行', table.width) : written;
    });
    return element(
      'w:tbl',
      {},
      element('w:tblPr', {}, this.#habits.table(table)),
      element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      ...rows,
    );
  }

  #row(table: CaseTable, row: CaseRow, widths: readonly number[], nests: boolean): string {
    const { ragged = false } = this.#options;
    const isLeft = row.cells.findIndex(({ vMerge }) => vMerge !== 'continue');
    const left = ragged && isLeft > 0 ? row.cells.slice(0, isLeft) : [];
    const gridBefore =
      (row.gridBefore ?? 0) + left.reduce((sum, { gridSpan }) => sum + gridSpan, 0);
    const gridAfter = (row.gridAfter ?? 0) + (ragged ? 1 : 0);
    let at = gridBefore;
    const cells = row.cells.slice(left.length).map((cell, index) => {
      const width = widths.slice(at, at + cell.gridSpan).reduce((sum, each) => sum + each, 0);
      at += cell.gridSpan;
      return this.#cell(table, cell, width, nests && index === 0);
    });
    const { exception, properties } = this.#habits.row(row);
    return this.#habits.aroundRow(
      element(
        'w:tr',
        this.#habits.attributes('w:tr'),
        exception,
        holder(
          'w:trPr',
          gridBefore > 0 ? valued('w:gridBefore', gridBefore) : '',
          gridAfter > 0 ? valued('w:gridAfter', gridAfter) : '',
          properties,
        ),
        ...cells,
      ),
    );
  }

  #cell(table: CaseTable, cell: CaseCell, width: number, nests: boolean): string {
    const format: Format = {
      of: cell.role.is === 'figure' ? 'figure' : 'label',
      ...(cell.listLevel === undefined ? {} : { listLevel: cell.listLevel }),
    };
    const { width: widthXml, rest } = this.#habits.cell(cell, width);
    const merged =
      cell.vMerge === 'restart'
        ? valued('w:vMerge', 'restart')
        : cell.vMerge === 'continue'
          ? this.#habits.continued
          : '';
    const wide = cell.gridSpan > 1;
    const spread = wide && this.#options.spans === 'hMerge';
    const properties = (span: string) => holder('w:tcPr', widthXml, span, merged, rest);
    const isBare = cell.vMerge === 'continue' && this.#habits.leavesContinuedBare;
    const paragraph = isBare
      ? element('w:p', this.#habits.attributes('w:p'))
      : this.#paragraph(this.#cellRuns(table, cell, format), format);
    const content = paragraph + (nests && this.#has('nestedTable') ? nestedTable() : '');
    if (!spread) {
      const span = wide ? valued('w:gridSpan', cell.gridSpan) : '';
      return this.#habits.aroundCell(element('w:tc', {}, properties(span), content));
    }
    const others = Array.from({ length: cell.gridSpan - 1 }, () =>
      element('w:tc', {}, properties(valued('w:hMerge', 'continue')), this.#paragraph('', format)),
    );
    return (
      element('w:tc', {}, properties(valued('w:hMerge', 'restart')), content) + others.join('')
    );
  }

  #cellRuns(table: CaseTable, cell: CaseCell, format: Format): string {
    const { role, text } = cell;
    if (role.is === 'label' && text === role.label) {
      return this.#runs(this.#habits.label(text, table.width), format);
    }
    const runs = this.#runs(text, format);
    if (role.is !== 'figure' || !this.#options.tracked) return runs;
    this.#figures += 1;
    return this.#figures % everyNthFigureTracked === 0
      ? this.#revisions.deleted('99') + this.#revisions.inserted(runs)
      : runs;
  }
}

/** A document's blocks as the content of `w:body`. */
export function writeBody(document: CaseDocument, habits: Habits, options: BodyOptions): string {
  return new BodyWriter(habits, options).body(document);
}
