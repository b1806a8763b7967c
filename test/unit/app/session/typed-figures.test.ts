/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import type { Session, TypedCell } from '../../../../src/app/session/session-state';
import { tableOf, typedFiguresOf } from '../../../../src/app/typing/typed-figures';
import type { TableId } from '../../../../src/schema/form';
import { rules } from '../../../../src/rules/index';
import { docxOf } from '../../../support/case';
import { caseOf } from '../../../support/case-file';
import { hosts } from './hosts';

function cellIn({ state }: Session, table: TableId, row: string, column: string): TypedCell {
  const cell = state.checked && tableOf(state.checked, table)?.cell(row, column);
  if (!cell) throw new Error(`There is no ${row} ${column}`);
  return cell;
}

const clean = (): Uint8Array => docxOf(caseOf('base: clean').document, 'word');

describe.each(hosts)('in %s', (_, open) => {
  it('writes a figure that nothing was found in, checks it, and takes it back', async () => {
    const { host } = await open(clean());
    const session = createSession(host, { rules });
    await session.check();
    const found = session.state.checked?.findings.length;
    const cell = cellIn(session, 'reviewAndLitigation', 'review', 'upheld');
    expect(session.cellAt({ cell: cell.address })).toBeDefined();
    await session.setFigures([{ cell, value: '41' }]);
    expect(cellIn(session, 'reviewAndLitigation', 'review', 'upheld').raw).toBe('41');
    expect(session.state.checked?.findings.length).toBeGreaterThan(found ?? 0);
    const [change] = session.state.journal;
    expect(change?.parts.map(({ was, now }) => [was, now])).toEqual([[cell.raw, '41']]);
    if (change) await session.undo(change);
    expect(cellIn(session, 'reviewAndLitigation', 'review', 'upheld').raw).toBe(cell.raw);
    session.dispose();
  });

  it('refuses to write over what no longer reads as it did when it was typed over', async () => {
    const { host } = await open(clean());
    const session = createSession(host, { rules });
    await session.check();
    const before = cellIn(session, 'reviewAndLitigation', 'review', 'upheld');
    await session.setFigures([{ cell: before, value: '41' }]);
    await session.setFigures([{ cell: before, value: '42' }]);
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(cellIn(session, 'reviewAndLitigation', 'review', 'upheld').raw).toBe('41');
    session.dispose();
  });

  it('writes what is typed while another figure is being written, the last of one cell', async () => {
    const { host } = await open(clean());
    const session = createSession(host, { rules });
    await session.check();
    const typed = typedFiguresOf(session);
    const type = (column: string, text: string): void => {
      typed.type('reviewAndLitigation', [{ row: 'review', column, text }]);
    };
    type('upheld', '1');
    type('corrected', '2');
    type('upheld', '3');
    expect(typed.pending).toHaveLength(3);
    await typed.settled();
    expect(typed.pending).toEqual([]);
    expect(cellIn(session, 'reviewAndLitigation', 'review', 'upheld').raw).toBe('3');
    expect(cellIn(session, 'reviewAndLitigation', 'review', 'corrected').raw).toBe('2');
    session.dispose();
  });
});
