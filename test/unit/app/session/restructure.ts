import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import type { DocumentHost } from '../../../../src/document/port';
import { rules } from '../../../../src/rules/index';
import { reportIn } from '../../../support/case';
import { caseOf } from '../../../support/case-file';
import type { Case } from '../../../support/case-file';
import { checkAll } from '../../../support/check-all';
import { docxOf } from '../../../support/docx';
import type { Producer } from '../../../support/docx';
import { textsIn } from '../../document/contract';

/** The rules whose fixes take whole tables and chapters, and may lose something on the way. */
const restructuring = [
  'table-shape',
  'missing-row',
  'missing-column',
  'obsolete-edition',
  'duplicate-table',
  'misplaced-table',
  'chapter-order',
  'overview-topics',
];

const folder = join(__dirname, '../../../cases');

function readCase(path: string): Case {
  return caseOf(readFileSync(join(folder, `${path}.txt`), 'utf8'));
}

/** Cases that have a fix, by path and rule; a year that the person names is not in the document. */
export const restructurings = restructuring.flatMap((rule) =>
  readdirSync(join(folder, rule))
    .filter((name) => name.startsWith('speaks-'))
    .map((name) => [`${rule}/${name.replace('.txt', '')}`, rule] as const)
    .filter(([path]) => {
      const { document, options } = readCase(path);
      const found = checkAll(reportIn(document)).findings.find((finding) => finding.rule === rule);
      return options.year === undefined && found?.fixes !== undefined;
    }),
);

/** The document of a case, as one of the programs writes it. */
export function caseFile(path: string, producer: Producer): Uint8Array {
  return docxOf(readCase(path).document, producer);
}

/** Every figure that can be told, by table, row and column. */
function figuresOf(session: Session): ReadonlyMap<string, string> {
  const tables = session.state.checked?.report.tables ?? [];
  return new Map(
    tables.flatMap(({ id, edition, cells }) =>
      cells
        .filter(({ raw }) => raw.trim() !== '')
        .map(({ row, column, raw }) => [[edition, id, row, column].join(' '), raw.trim()]),
    ),
  );
}

function toldOf(session: Session): readonly string[] {
  return (session.state.checked?.findings ?? []).map(({ rule, code }) => `${rule} ${code}`).sort();
}

/** Makes the first fix of a rule's first finding and takes it back, and expects what a person does. */
export async function mendsAndUndoes(
  host: DocumentHost,
  rule: string,
  save: () => Promise<Uint8Array> | Uint8Array,
): Promise<void> {
  const session = createSession(host, { rules });
  await session.check();
  const texts = textsIn(await save());
  const told = toldOf(session);
  const figures = figuresOf(session);
  const finding = session.state.checked?.findings.find((one) => one.rule === rule);
  // Of another kind is what says that something put in has yet to be written.
  const countOf = (): number =>
    toldOf(session).filter((one) => one === `${rule} ${finding?.code ?? ''}`).length;
  const count = countOf();
  const fix = finding && session.fixesOf(finding)[0];
  if (!finding || !fix) throw new Error('there is no fix');
  const planned = session.plan(finding, fix);
  if (!planned) throw new Error('cannot be made');
  await session.applyAll([planned]);
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  expect(countOf()).toBeLessThan(count);

  // Of a table that is replaced, each figure is carried over or told to be lost.
  const lost = planned.rebuilt.flatMap(({ carried }) => carried.lost.map(({ text }) => text));
  const kept = figuresOf(session);
  const gone = [...figures].filter(([cell, raw]) => kept.get(cell) !== raw);
  expect(gone.filter(([, raw]) => !lost.includes(raw))).toEqual([]);

  const [change] = session.state.journal;
  if (!change) throw new Error('nothing was changed');
  await session.undo(change);
  expect(session.state.notice).toMatchObject({ is: 'undone' });
  expect(textsIn(await save())).toEqual(texts);
  expect(toldOf(session)).toEqual(told);
}
