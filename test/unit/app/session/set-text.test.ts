/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { rules } from '../../../../src/rules/index';
import { docxOf } from '../../../support/case';
import { caseOf } from '../../../support/case-file';
import { hosts } from './hosts';

const clean = (): Uint8Array => docxOf(caseOf('base: clean').document, 'word');

function textAt({ state }: Session, paragraph: number): string {
  const found = state.checked?.report.body.paragraphs.find(({ index }) => index === paragraph);
  return found?.text ?? '';
}

describe.each(hosts)('in %s', (_, open) => {
  it('changes a stretch of text as one change that is taken back, and refuses it twice', async () => {
    const { host } = await open(clean());
    const session = createSession(host, { rules });
    await session.check();
    const prose = session.state.checked?.report.chapters[0]?.prose[0];
    if (!prose) throw new Error('There is no prose');
    const { index: paragraph, text } = prose;
    expect(session.canSetText(paragraph)).toBe(true);
    const change = { paragraph, start: 0, end: 2, was: text.slice(0, 2), now: '甲乙丙' };
    await session.setText(change);
    expect(textAt(session, paragraph)).toBe(`甲乙丙${text.slice(2)}`);
    const [made] = session.state.journal;
    expect(made?.parts[0]?.place.chapter).toBe('overview');

    await session.setText(change);
    expect(session.state.notice).toMatchObject({ is: 'refused' });
    expect(textAt(session, paragraph)).toBe(`甲乙丙${text.slice(2)}`);

    const [now] = session.state.journal;
    if (now) await session.undo(now);
    expect(textAt(session, paragraph)).toBe(text);
    session.dispose();
  });
});
