/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import type { Change, Session } from '../../../../src/app/session/session-state';
import { rules } from '../../../../src/rules/index';
import { textsIn } from '../../document/contract';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureText } from '../../../support/fixture-text';
import { withoutParts } from '../../../support/without-parts';
import { hosts } from './hosts';

const lacking = withoutParts(docxOf(documentOf(fixtureText('clean')), 'word'), ['applications']);

function last({ state }: Session): Change {
  const change = state.journal.at(-1);
  if (!change) throw new Error('nothing was changed');
  return change;
}

describe.each(hosts)('an inserted table, in %s', (_, open) => {
  async function inserted() {
    const { host, save } = await open(lacking);
    const session = createSession(host, { rules });
    await session.check();
    await session.applyAll(
      session.planSafe().filter(({ finding }) => finding.rule === 'missing-table'),
    );
    return { host, session, save };
  }

  test('can be taken back while it is blank', async () => {
    const { session, save } = await inserted();
    expect(textsIn(save())).not.toEqual(textsIn(lacking));
    await session.undo(last(session));
    expect(session.state.notice).toMatchObject({ is: 'undone' });
    expect(textsIn(save())).toEqual(textsIn(lacking));
  });

  test('stays once something was typed into it, and the person is told', async () => {
    const { host, session, save } = await inserted();
    const read = await host.read();
    const table = session.state.checked?.report.tables.find(({ id }) => id === 'applications');
    const paragraph = table?.cells[0]?.address.paragraph ?? -1;
    await host.apply(read, [{ do: 'replace-text', paragraph, start: 0, end: 0, now: '316' }]);
    const typed = textsIn(save());
    expect(typed).toContain('316');
    await session.undo(last(session));
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(textsIn(save())).toEqual(typed);
    expect(last(session).hindrance).toBe('filled');
    expect(session.canUndo(last(session))).toBe(false);
  });
});
