import { report } from '../../contract/check';
import type { JsonReport } from '../../contract/check';
import type { Merged } from '../../contract/merged';
import { Packed } from '../../contract/packed';
import type { Dated } from '../about';
import { paperDocx } from '../paper/docx';
import { htmlEnd, htmlSection, htmlStart } from '../paper/html';
import { exportTranslate } from '../words';
import { namesApart } from './file-names';
import { sheetBlocks, sheetTitle, yearOf } from './sheet';
import type { SheetOf } from './sheet';

/** A sheet in both its forms. */
export interface MadeSheet {
  /** of its files, without their ending */
  readonly name: string;
  readonly docx: Uint8Array;
  readonly html: string;
}

/** A unit that is known by its file alone has the file's name, without folders and ending. */
function nameOf(unit: string, file: string): string {
  return unit === file ? file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') : unit;
}

/** Of the files that could not be read, those of which it is not known whose they are. */
export function unreadOfNobody({ units, unmatched, unread }: Merged): readonly string[] {
  const nameless = new Set([
    ...unmatched.map(({ file }) => file),
    // Without a roster, such a file stands for a unit of its own.
    ...units.map(({ name }) => name),
  ]);
  return unread.map(({ file }) => file).filter((file) => nameless.has(file));
}

/**
 * A sheet for each file of each unit, one for a unit of whom none came, then those of no unit. What
 * could not be read and is of nobody that is known, nobody can be asked about.
 */
function* sheetsOf(
  merged: Merged,
  told: ReadonlyMap<string, Packed<typeof report>>,
): Generator<SheetOf> {
  const nameless = new Set(unreadOfNobody(merged));
  for (const unit of merged.units) {
    const { name, files } = unit;
    if (nameless.has(name)) continue;
    if (files.length === 0) yield { name, unit };
    for (const file of files) {
      const its = told.get(file)?.read();
      if (its) yield { name: nameOf(name, file), unit, told: its };
    }
  }
  for (const { file, publisher = file } of merged.unmatched) {
    const its = nameless.has(file) ? undefined : told.get(file)?.read();
    if (its) yield { name: nameOf(publisher, file), told: its };
  }
}

/** Keeps what is told of reports until it is known whose they are, and then makes their sheets. */
export class Sheets {
  readonly #about: Dated;
  readonly #told = new Map<string, Packed<typeof report>>();

  constructor(about: Dated) {
    this.#about = about;
  }

  add(told: JsonReport): void {
    this.#told.set(told.file, new Packed(report, told));
  }

  /** Makes the sheets one by one. */
  *end(merged: Merged): Generator<MadeSheet> {
    const about = this.#about;
    const { language } = about.translator;
    const translate = exportTranslate(language);
    const nameApart = namesApart();
    const title = sheetTitle(about);
    for (const of of sheetsOf(merged, this.#told)) {
      const year = yearOf(of);
      const unit = of.name;
      const file =
        year === undefined
          ? translate('sheet.fileWithoutYear', { unit })
          : translate('sheet.file', { unit, year });
      const blocks = sheetBlocks(of, merged, about);
      const html = htmlStart(`${title}　${unit}`, language) + htmlSection(blocks) + htmlEnd;
      const { day } = about;
      const docx = paperDocx(blocks, { title: `${title}　${unit}`, day, language });
      yield { name: nameApart(file), docx, html };
    }
  }
}
