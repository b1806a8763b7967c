import { remarksOnAddress } from './address';
import type { Answer } from './answer';
import type { Ask, Said } from './ask';
import { listPaths, readFileList } from './file-list';
import type { ListedFile } from './file-list';
import { severities } from './remark';
import type { Remark } from './remark';
import { remarksOnFiles } from './remarks/files';
import { remarksOnCaching, remarksOnHeaders } from './remarks/headers';
import { remarksOnTypes } from './remarks/types';

/** What was seen of a server. */
export interface Examined {
  /** how many files were asked for */
  readonly count: number;
  /** the gravest first */
  readonly remarks: readonly Remark[];
}

/** As many as browsers ask one server for at a time. */
const atATime = 6;

/** What the buttons of the ribbon open. */
const paneAsAsked = 'taskpane.html?start=check';

async function isSame(said: Said, hash: string): Promise<{ readonly isSame?: boolean }> {
  // Absent where the address is not a secure one, whatever the types say.
  const browser: { readonly subtle?: SubtleCrypto } = crypto;
  const { subtle } = browser;
  if (said?.status !== 200 || !subtle) return {};
  const digest = new Uint8Array(await subtle.digest('SHA-256', said.bytes));
  const own = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { isSame: own === hash };
}

async function lookAt(
  files: readonly ListedFile[],
  ask: Ask,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const left = files.values();
  const work = async (): Promise<void> => {
    for (const { path, hash } of left) {
      const said = await ask(path);
      answers.push({ path, said, ...(await isSame(said, hash)) });
      onProgress(answers.length, files.length);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return answers.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function remarksOnQuery(said: Said): readonly Remark[] {
  if (said?.status !== 200) return [];
  const { address } = said;
  return new URL(address).search === '?start=check'
    ? []
    : [{ severity: 'error', key: 'queryLost', data: { address } }];
}

/**
 * Looks whether a server has all of the program, and gives it as browsers and Word need it.
 *
 * @param folder where the program is on the server
 */
export async function examine(
  folder: string,
  ask: Ask,
  onProgress: (done: number, total: number) => void,
): Promise<Examined> {
  const address = remarksOnAddress(folder);
  // From a disk nothing can be asked for.
  if (!/^https?:/.test(folder)) return { count: 0, remarks: address };
  const lists = await Promise.all(
    listPaths.map(async (path) => {
      const said = await ask(path);
      const text = new TextDecoder().decode(said?.status === 200 ? said.bytes : undefined);
      return { path, files: readFileList(text) };
    }),
  );
  const noList = lists.filter(({ files }) => !files).map(({ path }) => path);
  const files = new Map(
    lists.flatMap((list) => (list.files ?? []).map((file) => [file.path, file])),
  );
  const answers = await lookAt([...files.values()], ask, onProgress);
  const remarks = [
    ...address,
    ...(noList.length > 0 ? [{ severity: 'error', key: 'noList', files: noList } as const] : []),
    ...remarksOnFiles(answers),
    ...remarksOnTypes(answers),
    ...remarksOnQuery(await ask(paneAsAsked)),
    ...remarksOnHeaders(answers),
    ...remarksOnCaching(answers),
  ];
  return {
    count: answers.length,
    remarks: severities.flatMap((each) => remarks.filter(({ severity }) => severity === each)),
  };
}
