import { Merge } from '../across/merge';
import type { LeftOut } from '../across/pair-years';
import type { RosterUnit } from '../across/roster/read-roster';
import { Standing } from '../across/roster/standing';
import type { Merged } from '../contract/merged';
import { createTranslator } from '../messages/translator';
import { exportKinds, exportNames } from './exports';
import type { Dated } from '../export/about';
import type { Export } from './exports/export';
import { systemReason } from './system-reason';
import { formatOf } from './formats';
import { joined } from './formats/format';
import type { Writing } from './formats/format';
import { mergedLines, mergedStatus } from './merged-lines';
import type { Options } from './options';
import { status } from './tell-file';
import type { Told } from './told';
import { cliTranslate } from './translate';
import type { Output } from './write-whole';

/** The day where the program runs, as 2026-11-29. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => {
    return String(part).padStart(2, '0');
  });
  return [now.getFullYear(), month, day].join('-');
}

/** What is written of the files as they come, and what is known of them in the end. */
export class Telling {
  readonly #options: Options;
  readonly #output: Output;
  readonly #translate;
  /** what is written of results; none where each document is told where it was checked */
  readonly #writing: Writing | undefined;
  readonly #hasTotal: boolean;
  readonly #exports: readonly (readonly [path: string, one: Export])[];
  readonly #failed = new Set<Export>();
  readonly #standing: Standing | undefined;
  readonly #merge: Merge | undefined;
  readonly troubles: string[] = [];
  worst: number = status.fine;
  #count = 0;
  #read = 0;
  #copied = 0;

  /**
   * @param roster who has to file, where somebody said
   * @param unusedLastYear last year's reports that none is held against, where any were named
   */
  constructor(
    options: Options,
    output: Output,
    roster: readonly RosterUnit[] | undefined,
    unusedLastYear?: readonly LeftOut[],
  ) {
    const { lang, rules, jsonVersion, format, usedProfile } = options;
    this.#options = options;
    this.#output = output;
    this.#translate = cliTranslate(lang);
    const translator = createTranslator(lang, rules);
    const profile = usedProfile?.name;
    const about: Dated = {
      translator,
      rules,
      day: today(),
      ...(profile !== undefined && { profile }),
    };
    const its = formatOf(format);
    const style = { ...about, translate: this.#translate, jsonVersion };
    this.#writing = its.of === 'results' ? its.open(style) : undefined;
    this.#hasTotal = its.of === 'checked' && its.hasTotal === true;
    this.#exports = exportNames.flatMap((name) => {
      const path = options.exports[name];
      return path === undefined ? [] : [[path, exportKinds[name].open(path, about)] as const];
    });
    this.#standing = roster && new Standing(roster);
    if (roster || options.alike || this.#exports.length > 0) {
      this.#merge = new Merge({
        ...about,
        ...(roster && { roster }),
        ...(unusedLastYear && { unusedLastYear }),
      });
    }
  }

  async start(): Promise<void> {
    await this.#output.write(this.#writing?.start?.() ?? '');
  }

  async add(told: Told): Promise<void> {
    const report = this.#standing?.of(told.report) ?? told.report;
    await this.#output.write(this.#writing?.write(report) ?? told.text);
    this.#count += 1;
    this.#read += 'problem' in report ? 0 : 1;
    this.#copied += told.isCopied ? 1 : 0;
    this.worst = Math.max(this.worst, told.status);
    this.troubles.push(...told.troubles);
    this.#merge?.add(report);
    for (const [path, one] of this.#exports) {
      await this.#trying(path, one, () => one.add?.(report));
    }
  }

  async end(): Promise<void> {
    const all = this.#merge?.end();
    for (const [path, one] of this.#exports) {
      await this.#trying(path, one, () => all && one.end?.(all));
      if (all && !this.#failed.has(one)) this.troubles.push(...(one.notes?.(all) ?? []));
    }
    await this.#output.write(this.#writing?.end?.() ?? '');
    if (this.#hasTotal) await this.#writeTotals(all);
    if (all) this.worst = Math.max(this.worst, mergedStatus(all, this.#options.failOn));
    await this.#output.end();
  }

  async #writeTotals(all: Merged | undefined): Promise<void> {
    const { annotate } = this.#options;
    if (this.#count > 1) {
      const total = { files: this.#count, read: this.#read, unread: this.#count - this.#read };
      await this.#output.write(`${this.#translate('text.total', total)}\n`);
    }
    const { usedProfile } = this.#options;
    if (usedProfile) {
      await this.#output.write(`${this.#translate('text.profile', { name: usedProfile.name })}\n`);
    }
    const lines = all && this.#standing ? mergedLines(all, this.#translate) : [];
    const alike = all && !this.#standing ? all.alike.map(({ message }) => message) : [];
    await this.#output.write(joined([...lines, ...alike]));
    if (annotate !== undefined) {
      const data = { count: this.#copied, folder: annotate };
      await this.#output.write(`${this.#translate('text.copies', data)}\n`);
    }
  }

  /** An export that cannot be written is told once, and the others go on. */
  async #trying(path: string, one: Export, work: () => Promise<void> | undefined): Promise<void> {
    if (this.#failed.has(one)) return;
    try {
      await work();
    } catch (error) {
      this.#failed.add(one);
      this.worst = status.trouble;
      const reason = systemReason(error, this.#translate);
      this.troubles.push(this.#translate('export.failed', { path, reason }));
    }
  }
}
