import type { Language } from '../../../messages/translate';
import type { Desk } from '../desk';
import type { FoundFile } from '../desk-state';
import { rosterIn } from '../roster-file';
import { exampleFiles } from './files';

/** @throws {Error} where it does not come */
async function fetched({
  file,
  path,
}: {
  readonly file: string;
  readonly path: string;
}): Promise<Extract<FoundFile, { readonly file: File }>> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { path, file: new File([await answer.blob()], name) };
}

/**
 * Lays the example on the desk, which lies beside the page: reports, last year's, and a roster.
 *
 * @throws {Error} where a part of it does not come
 */
export async function layExample(desk: Desk, language: Language): Promise<void> {
  const { thisYear, lastYear, roster } = exampleFiles;
  const [reports, before, who] = await Promise.all([
    Promise.all(thisYear.map(fetched)),
    Promise.all(lastYear.map(fetched)),
    fetched(roster),
  ]);
  desk.holdAgainst(await rosterIn(who.file, language));
  desk.add(reports);
  desk.compareWith('2023', before);
}
