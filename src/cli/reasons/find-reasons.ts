import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { z } from 'zod';
import type { JsonReport } from '../../contract/check';
import { rules } from '../../rules/index';
import { reasonOf, systemCode } from '../file-problem';
import { isFolder } from '../is-folder';
import { systemReason } from '../system-reason';
import { near } from '../../messages/near';
import type { Options } from '../options';
import { Refused } from '../refused';
import { cliTranslate } from '../translate';
import type { CliTranslate } from '../translate';
import { withNear } from '../with-near';
import { givenReason, givenReasons } from '../../contract/given-reasons';
import type { GivenReason } from '../../contract/given-reasons';
import { isOf } from '../../across/is-of';
import { unusedIn } from './unused-in';

/** What a file of reasons is called, in a folder of reports or beside it. */
const fileName = '.reasons.json';

/** The reasons that are given for a file, and those that may be, as they are for its unit. */
export type ReasonsFor = (file: string) => readonly GivenReason[];

/** The reasons that are given in files. */
export interface FoundReasons {
  readonly reasonsFor: ReasonsFor;
  /** the files that they are given in */
  readonly files: readonly string[];
  /** what is to be said of those that name a report that is not there */
  readonly notes: readonly string[];
  /** Is shown each report that was read. */
  readonly see: (report: JsonReport) => void;
  /** what is to be said of those for a unit and a year of which no report was seen */
  readonly notesOfUnits: () => readonly string[];
}

interface ReasonsFile {
  readonly path: string;
  /** its entries' paths start from each of these */
  readonly from: readonly string[];
  /** what lies in one of these is meant */
  readonly folders: readonly string[];
  readonly reasons: readonly GivenReason[];
}

type Issue = z.core.$ZodIssue;

/** What a part of the file is called where something is wrong with it: 第2条 reason. */
function partName({ path }: Issue, translate: CliTranslate): string {
  const [, at, name = ''] = path;
  return typeof at === 'number'
    ? translate('reasons.entry', { number: at + 1, name: String(name) }).trim()
    : String(path[0] ?? translate('reasons.whole'));
}

function complaint(issue: Issue, translate: CliTranslate): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = Object.keys(issue.path.length === 0 ? givenReasons.shape : givenReason.shape);
    const names = near(key, known);
    const what = translate('reasons.unknown', { key, where: partName(issue, translate) });
    return names.length === 0
      ? what + translate('reasons.known', { names: known })
      : what + translate('usage.near', { names });
  }
  return translate('reasons.wrong', { where: partName(issue, translate) });
}

/** What a reason lacks, or names that is not there; undefined where it can be followed. */
function lackOf(
  { file, unit, key, place, rule }: GivenReason,
  number: number,
  translate: CliTranslate,
): string | undefined {
  if (file === undefined && unit === undefined) return translate('reasons.noReport', { number });
  if (key === undefined && place === undefined) return translate('reasons.noFinding', { number });
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule)) return undefined;
  const names = near(rule, ids);
  return withNear(translate, translate('reasons.noRule', { number, rule }), names);
}

function parse(path: string, content: string, translate: CliTranslate): readonly GivenReason[] {
  const bad = (why: string): Refused => new Refused(translate('reasons.bad', { path, why }));
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw bad(translate('reasons.notJson', { reason: reasonOf(error) }));
  }
  const read = givenReasons.safeParse(json);
  if (!read.success) {
    const { issues } = read.error;
    // A name that is misspelt is missing as well.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    throw bad(issue ? complaint(issue, translate) : '');
  }
  const { reasons } = read.data;
  for (const [at, one] of reasons.entries()) {
    const lack = lackOf(one, at + 1, translate);
    if (lack !== undefined) throw bad(lack);
  }
  return reasons;
}

/** The folders around a file, up to the one that was named. */
function foldersTo(root: string, file: string): readonly string[] {
  const folders: string[] = [];
  for (let at = dirname(file); at !== root && at.startsWith(root + sep); at = dirname(at)) {
    folders.push(at);
  }
  return folders;
}

/** Where files of reasons may lie, each with the folders whose reports it is for. */
async function places(
  paths: readonly string[],
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const add = (path: string, folder: string): void => {
    found.set(path, [...(found.get(path) ?? []), folder]);
  };
  for (const path of paths.map((one) => resolve(one))) {
    const root = (await isFolder(path)) ? path : dirname(path);
    const inside = files.map((file) => resolve(file)).flatMap((file) => foldersTo(root, file));
    for (const folder of [root, ...inside]) add(join(folder, fileName), folder);
    add(root + fileName, root);
    add(join(dirname(root), fileName), root);
  }
  return found;
}

/** A folder that cannot be looked into is told for itself; that it may hold reasons is no news. */
async function isClosed(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return false;
  } catch {
    return true;
  }
}

async function contentOf(path: string, translate: CliTranslate): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || (await isClosed(dirname(path)))) return undefined;
    const why = translate('reasons.unreadable', { reason: systemReason(error, translate) });
    throw new Refused(translate('reasons.bad', { path, why }));
  }
}

/** @param files those that are checked, whose names may be written in another normal form */
async function isThere(path: string, files: readonly string[]): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return files.some((file) => samePath(path, resolve(file)));
  }
}

/** Which reasons of a file are for a report that is not there, as its name is misspelt or gone. */
async function lostIn(
  { path, from, reasons }: ReasonsFile,
  files: readonly string[],
  translate: CliTranslate,
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [at, { file }] of reasons.entries()) {
    if (file === undefined) continue;
    const there = await Promise.all(from.map((start) => isThere(resolve(start, file), files)));
    if (!there.includes(true)) lost.push(translate('reasons.lost', { path, number: at + 1, file }));
  }
  return lost;
}

function samePath(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** Gives what a file of reasons has for a file, what is for that very file last. */
function reasonsIn({ from, folders, reasons }: ReasonsFile): ReasonsFor {
  const ofAny = reasons.filter(({ file }) => file === undefined);
  const ofFile = new Map<string, Set<GivenReason>>();
  for (const one of reasons) {
    for (const start of one.file === undefined ? [] : from) {
      const path = resolve(start, one.file ?? '').normalize('NFC');
      ofFile.set(path, (ofFile.get(path) ?? new Set()).add(one));
    }
  }
  return (file) => {
    const path = resolve(file);
    return folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      ? [...ofAny, ...(ofFile.get(path.normalize('NFC')) ?? [])]
      : [];
  };
}

/**
 * Reads the reasons that are given in files: the one that was named, or else those that lie in the
 * folders of the reports, or beside the folder that was named or that a named file lies in.
 *
 * @param files what the files and folders lead to that were named
 * @throws {Refused} where one of the files cannot be followed
 */
export async function findReasons(
  { reasons: named, paths, lang }: Pick<Options, 'reasons' | 'paths' | 'lang'>,
  files: readonly string[],
): Promise<FoundReasons> {
  const translate = cliTranslate(lang);
  const where =
    named === undefined ? await places(paths, files) : new Map([[resolve(named), [sep]]]);
  const roots = paths.map((path) => resolve(path));
  const all: ReasonsFile[] = [];
  for (const [path, folders] of where) {
    const content = await contentOf(path, translate);
    if (content !== undefined) {
      const from = [dirname(path), ...folders, ...roots];
      all.push({ path, from, folders, reasons: parse(path, content, translate) });
    } else if (named !== undefined) {
      const why = translate('problem.not-found');
      throw new Refused(translate('reasons.bad', { path: named, why }));
    }
  }
  const inEach = all.map(reasonsIn);
  const reasonsFor: ReasonsFor = (file) => inEach.flatMap((reasonsOf) => reasonsOf(file));
  const notes = await Promise.all(all.map((one) => lostIn(one, files, translate)));
  const used = new Set<GivenReason>();
  /** those whose very file was read, and that may be for another unit or year than it is of */
  const reached = new Set<GivenReason>();
  const isUnused = (one: GivenReason): boolean =>
    !used.has(one) && (one.file === undefined || reached.has(one));
  return {
    reasonsFor,
    files: all.map(({ path }) => path),
    notes: notes.flat(),
    see: (report) => {
      if ('problem' in report) return;
      for (const one of reasonsFor(report.file)) (isOf(one, report) ? used : reached).add(one);
    },
    notesOfUnits: () =>
      all.flatMap(({ path, reasons }) => unusedIn(path, reasons, isUnused, translate)),
  };
}
