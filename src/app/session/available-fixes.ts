import type { Finding } from '../../check/finding';
import type { MarkupOf } from '../../fix/markup-of';
import type { Obstacle } from '../../fix/obstacle';
import { obstacleTo, planCell, planFix } from '../../fix/plan';
import { paragraphText } from '../../ooxml/paragraph-text';
import type { BodyEdit } from '../../ooxml/write/edit';
import { anchorOf } from '../../ooxml/write/addresses';
import type { DataCell, Place, Report } from '../../report/model';
import type { Fix } from '../../rules/rule';
import { partOf, plannedFix, safeFixes } from './changes';
import type {
  ChangePart,
  Checked,
  PlannedFix,
  TextChange,
  TypedCell,
  TypedValue,
} from './session-state';

/** An edit of a cell, and what it changes as a person reads it. */
export interface PlannedCell {
  readonly edit: BodyEdit;
  readonly part: ChangePart;
}

/** Nobody looks through more before making them; those that are left are offered next. */
const mostAtOnce = 500;

const isSafe = ({ kind }: Fix): boolean => kind === 'safe';

/** The cells with figures; of two that begin in one paragraph the first. */
function cellsByParagraph({ tables }: Report): ReadonlyMap<number, DataCell> {
  const cells = tables.flatMap((table) => table.cells).reverse();
  return new Map(cells.map((cell) => [cell.address.paragraph, cell]));
}

/** What can be done about the findings of a check where such edits can be made. */
export class AvailableFixes {
  readonly #checked: Checked;
  readonly #kinds: ReadonlySet<BodyEdit['do']>;
  readonly #markupOf: MarkupOf;
  // Asked each time the pane is drawn, and the same until the next check.
  readonly #fixes = new Map<Finding, readonly Fix[]>();
  readonly #plans = new Map<Fix, PlannedFix>();
  #safe: readonly PlannedFix[] | undefined;
  #cells: ReadonlyMap<number, DataCell> | undefined;

  constructor(checked: Checked, kinds: ReadonlySet<BodyEdit['do']>) {
    this.#checked = checked;
    this.#kinds = kinds;
    this.#markupOf = (first, count) => checked.snapshot.markup(first, count);
  }

  /** The edits of a fix; undefined where it cannot be made. */
  editsOf(fix: Fix): readonly BodyEdit[] | undefined {
    const { report, snapshot } = this.#checked;
    const edits = planFix(report, fix, this.#markupOf);
    const canMake = (edit: BodyEdit): boolean =>
      this.#kinds.has(edit.do) && snapshot.isPlaced(anchorOf(edit));
    return edits?.every(canMake) === true ? edits : undefined;
  }

  fixesOf(finding: Finding): readonly Fix[] {
    const known = this.#fixes.get(finding);
    if (known) return known;
    const can = (finding.fixes ?? []).filter((fix) => this.editsOf(fix) !== undefined);
    this.#fixes.set(finding, can);
    return can;
  }

  /** Why the document takes none of a finding's fixes, as far as that is known. */
  obstacleTo({ fixes = [] }: Finding): Obstacle | undefined {
    const { report } = this.#checked;
    return fixes
      .map((fix) => obstacleTo(report, fix, this.#markupOf))
      .find((obstacle) => obstacle !== undefined);
  }

  /** What a fix would change; undefined where the document cannot take it. */
  plan(finding: Finding, fix: Fix): PlannedFix | undefined {
    const known = this.#plans.get(fix);
    if (known?.finding === finding) return known;
    const planned = plannedFix(this.#checked, finding, fix, this.#markupOf);
    if (planned) this.#plans.set(fix, planned);
    return planned;
  }

  /** The safe fixes, each once, as many as are made at once; of two that want the same text, the first. */
  planSafe(): readonly PlannedFix[] {
    return (this.#safe ??= this.#planSafe());
  }

  #planSafe(): readonly PlannedFix[] {
    const mendable: Finding[] = [];
    for (const finding of this.#checked.findings) {
      // Most say already that none of theirs is; to try the others' is the dear part.
      if (finding.fixes?.some(isSafe) !== true || !this.fixesOf(finding).some(isSafe)) continue;
      mendable.push(finding);
      if (mendable.length === mostAtOnce) break;
    }
    return safeFixes(this.#checked, mendable, this.#markupOf);
  }

  /** The cell that a finding stands on, if a value can be typed into it. */
  cellOf(finding: Finding): TypedCell | undefined {
    return this.cellAt(finding.at[0]);
  }

  /** The cell at a place, if a value can be typed into it. */
  cellAt(place: Place): TypedCell | undefined {
    const paragraph = place.cell?.paragraph;
    if (paragraph === undefined) return undefined;
    this.#cells ??= cellsByParagraph(this.#checked.report);
    const cell = this.#cells.get(paragraph);
    return cell && this.#canType(cell) ? cell : undefined;
  }

  /**
   * That cell, or those that the finding is about alike, or every figure's of the table that it
   * stands on, where all are blank.
   */
  cellsOf(finding: Finding): readonly TypedCell[] {
    const all = finding.isOfEach === true ? finding.at : finding.at.slice(0, 1);
    const typed = all.flatMap((place) => this.cellAt(place) ?? []);
    if (typed.length > 0) return typed;
    const [{ table, row }] = finding.at;
    const { cells } = this.#checked.report.tables.find(({ id }) => id === table) ?? { cells: [] };
    const isBlank = row === undefined && cells.every(({ state }) => state.is === 'blank');
    return isBlank ? cells.filter((one) => this.#canType(one)) : [];
  }

  /** How a value gets into a cell; undefined where it cannot. */
  planValue(at: Place, value: string, cell: TypedCell): PlannedCell | undefined {
    const { report } = this.#checked;
    const edit = planCell(report, cell.address, value.trim());
    if (!edit) return undefined;
    const { row, column, raw, address } = cell;
    const place: Place = { ...at, row, column, text: raw, cell: address };
    return { edit, part: partOf(report, edit, [place]) };
  }

  /** How a figure gets into a cell that nothing need be found in; undefined where it cannot. */
  planFigure({ cell, value }: TypedValue): PlannedCell | undefined {
    const { address } = cell;
    const table = this.#checked.report.tables.find(({ cells }) =>
      cells.some((one) => one.address.paragraph === address.paragraph),
    );
    return table && this.planValue({ table: table.id }, value, cell);
  }

  /** How a stretch of text gets another; undefined where it cannot, or no longer reads so. */
  planText(change: TextChange): PlannedCell | undefined {
    const { report } = this.#checked;
    const [edit] = this.editsOf({ kind: 'offer', edits: [{ do: 'set-text', ...change }] }) ?? [];
    if (!edit) return undefined;
    const { paragraph } = change;
    const text = paragraphText(report.body, paragraph);
    const chapter = report.chapters.find(
      ({ heading, prose }) =>
        heading.paragraph.index === paragraph || prose.some(({ index }) => index === paragraph),
    )?.id;
    const place: Place = { paragraph, text, ...(chapter === undefined ? {} : { chapter }) };
    return { edit, part: partOf(report, edit, [place]) };
  }

  #canType({ address }: TypedCell): boolean {
    const { report, snapshot } = this.#checked;
    if (!this.#kinds.has('replace-text') || !snapshot.isPlaced(address.paragraph)) return false;
    return planCell(report, address, '') !== undefined;
  }
}
