import { createSession } from '../../../../src/app/session/session';
import { openFile } from '../../../../src/document/file/file-host';
import type { CaseDocument } from '../../../support/document';
import { docxOf } from '../../../support/docx';
import type { Producer } from '../../../support/docx';
import { neighbours, pairs, reportWithout, singles, structural } from './missing-parts';

/** The rules on structure that speak before and after every safe fix is made. */
async function mended(
  document: CaseDocument,
  producer: Producer,
  numbering = false,
): Promise<[string[], string[]]> {
  const session = createSession(openFile(docxOf(document, producer, { numbering })), {
    rules: structural,
  });
  const told = (): string[] => (session.state.checked?.findings ?? []).map(({ rule }) => rule);
  await session.check();
  const before = told();
  await session.applyAll(session.planSafe());
  expect(session.state.notice).toMatchObject({ is: 'changed' });
  return [before, told()];
}

describe.each([
  ['word', pairs],
  // The blocks are the same, only the markup around them is another.
  ['wps', neighbours],
] as const)('a report as %s writes it', (producer, twos) => {
  test.each([...singles, ...twos])(
    'without %s is whole again after the safe fixes',
    async (_, missing) => {
      const [before, after] = await mended(reportWithout(missing), producer);
      expect(before).not.toEqual([]);
      expect(after).toEqual([]);
    },
  );
});

test.each(singles)('with automatic numbers too: %s', async (_, missing) => {
  const [, after] = await mended(reportWithout(missing), 'word', true);
  expect(after).toEqual([]);
});
