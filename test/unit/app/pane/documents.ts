import { readFileSync } from 'node:fs';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { docxOf } from '../../../support/case';
import { caseOf } from '../../../support/case-file';
import { fixtureFile } from '../../../support/fixture-text';
import { textsIn } from '../../document/contract';

/** A fixture, open as Word writes it. */
export function openFixture(name: string): FileHost {
  return openFile(new Uint8Array(readFileSync(fixtureFile(name, 'word'))));
}

/** A fixture with changes, written as a case file writes them. */
export function openCase(source: string): FileHost {
  return openFile(docxOf(caseOf(source).document, 'word'));
}

/** A report with a row of figures that are all in full-width digits, and a slip further down. */
export function openWideRow(): FileHost {
  const columns = [
    'naturalPerson',
    'commercialEnterprise',
    'researchInstitution',
    'socialOrganization',
    'legalService',
    'otherOrganization',
  ];
  const figures = columns.map((column) => `set: applications.refused.stateSecret.${column} = ０`);
  return openCase(
    ['base: clean', 'replace: 方便群众理解。 => 方便群众理解。。', ...figures, ''].join('\n'),
  );
}

/** A document of nothing but these paragraphs. */
export function openTexts(...texts: readonly string[]): FileHost {
  const blocks = texts.map((text) => ({ kind: 'paragraph', role: 'text', text }) as const);
  return openFile(docxOf({ blocks }, 'word'));
}

/** The texts of the document as it is now. */
export function textsOf(host: FileHost): readonly string[] {
  return textsIn(host.save());
}

/** What the document reads now in place of other texts, each as `before → after`. */
export function changesSince(before: readonly string[], host: FileHost): readonly string[] {
  return textsOf(host).flatMap((text, at) =>
    text === before[at] ? [] : [`${before[at] ?? ''} → ${text}`],
  );
}

/** Changes a text behind the pane's back, as a person at the document would. */
export async function retype(host: FileHost, from: string, to: string): Promise<void> {
  const snapshot = await host.read();
  const found = snapshot.body.paragraphs.find(({ text }) => text === from);
  if (!found) throw new Error(`There is no paragraph “${from}”`);
  const paragraph = found.index;
  await host.apply(snapshot, [
    { do: 'replace-text', paragraph, start: 0, end: from.length, now: to },
  ]);
}
