/** @jest-environment ./test/support/page-environment.js */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'react';
import { useSyncExternalStore } from 'react';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { TablesView } from '../../../../src/app/tables/tables-view';
import { typedFiguresOf } from '../../../../src/app/typing/typed-figures';
import { openFile } from '../../../../src/document/file/file-host';
import { createTranslator } from '../../../../src/messages/translator';
import { rules } from '../../../../src/rules/index';
import { docxOf } from '../../../support/case';
import { copiedFromCalc } from '../../../support/clipboard';
import { caseOf } from '../../../support/case-file';

const translator = createTranslator('zh', rules);

function Tables({ session }: { readonly session: Session }): JSX.Element | null {
  const { checked } = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  return checked ? (
    <TablesView checked={checked} translator={translator} session={session} />
  ) : null;
}

/** Shows a case's tables, which are drawn anew after each check. */
async function show(source: string) {
  const session = createSession(openFile(docxOf(caseOf(source).document, 'word')), { rules });
  await session.check();
  render(<Tables session={session} />);
  const written = (): Promise<void> =>
    act(async () => {
      await typedFiguresOf(session).settled();
      await session.settled();
    });
  return { session, written, user: userEvent.setup() };
}

/** A cell by its name, which is its label: to work out the names of 200 cells takes a while. */
function cell(name: string | RegExp): HTMLElement {
  return screen.getByLabelText(name, { selector: '[role=gridcell]' });
}

function sums(): string[] {
  return screen.getAllByRole('list', { name: '经过这一格的等式' }).flatMap((list) =>
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  );
}

const wrongTotal = 'base: clean\nset: reviewAndLitigation.review.total = 77';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

it('types over a figure without fault, tells its sums at each key, and goes on below', async () => {
  const { session, written, user } = await show('base: clean');
  act(() => {
    cell(/^行政复议 › 结果维持/).focus();
  });
  await user.keyboard('5');
  expect(sums()).toEqual([expect.stringMatching(/^✕ 总计 .*差 \d+$/)]);
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell(/^未经复议直接起诉 › 结果维持/));
  await written();
  expect(cell(/^行政复议 › 结果维持，5，/)).toBeTruthy();
  expect(session.state.journal.map(({ parts }) => parts.map(({ now }) => now))).toEqual([['5']]);
});

it('tells no sums of a figure that is in none', async () => {
  const { user } = await show('base: clean');
  act(() => {
    cell(/^行政许可 › /).focus();
  });
  await user.keyboard('5');
  expect(screen.getByRole('textbox')).toBeTruthy();
  expect(screen.queryByRole('list', { name: '经过这一格的等式' })).toBeNull();
});

it('has what was typed taken back as any change', async () => {
  const { session, written, user } = await show('base: clean');
  const before = cell(/^行政复议 › 结果维持/).getAttribute('aria-label') ?? '';
  act(() => {
    cell(before).focus();
  });
  await user.keyboard('98{Tab}');
  await written();
  const [change] = session.state.journal;
  await act(async () => {
    if (change) await session.undo(change);
  });
  expect(cell(before)).toBeTruthy();
});

it('tells what is wrong with a chosen figure, and its sums, right below its line', async () => {
  const { user } = await show(wrongTotal);
  await user.click(cell(/行政复议 › 总计/));
  const told = screen.getByRole('region', { name: '表四 › 行政复议 › 总计' });
  expect(told.closest('tr')?.previousElementSibling).toBe(cell(/行政复议 › 总计/).closest('tr'));
  expect(sums()).toEqual([expect.stringContaining('总计 77')]);
});

it('leaves a figure as it was by Escape, and says what is no figure', async () => {
  const { session, user } = await show('base: clean');
  act(() => {
    cell(/^行政复议 › 结果维持/).focus();
  });
  await user.keyboard('9{Escape}');
  await user.keyboard('{F2}');
  await user.clear(screen.getByRole('textbox'));
  await user.keyboard('很多{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('整数');
  await user.keyboard('{Escape}');
  expect(session.state.journal).toEqual([]);
});

function paste(at: HTMLElement, text: string): void {
  fireEvent.paste(at, {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
  });
}

it('takes a block of figures as one change, or none of it', async () => {
  const { session, written } = await show('base: clean');
  const first = cell(/^行政复议 › 结果维持/);
  paste(first, '1\t2\t3\t4\t10\n5\t6\t7\t8\t26');
  await written();
  expect(cell(/^未经复议直接起诉 › 总计，26，核对相符$/)).toBeTruthy();
  expect(session.state.journal).toHaveLength(1);
  paste(cell(/^行政复议 › 结果维持/), '1\t2\t3\t4\t10\t11');
  expect(screen.getByRole('alert').textContent).toMatch(/1 行 6 列/);
  paste(cell(/^行政复议 › 结果维持/), '1\t无数');
  expect(screen.getByRole('alert').textContent).toContain('“无数”');
  expect(session.state.journal).toHaveLength(1);
});

it('fills what is blank with 0, of a row or of the whole table', async () => {
  const { session, written, user } = await show('base: 001\nreplace: [表四] => [表四]\\n  blank');
  await user.click(cell(/^行政复议 › 结果维持/));
  await user.click(screen.getByRole('button', { name: '本行 5 个空格填 0' }));
  await written();
  await user.click(screen.getByRole('button', { name: '整表 10 个空格填 0' }));
  await written();
  expect(cell(/^复议后起诉 › 总计，0，核对相符$/)).toBeTruthy();
  expect(session.state.journal.map(({ parts }) => parts.length)).toEqual([5, 10]);
});

it('tells a long sum by what it comes to, and where it fails of which parts', async () => {
  const { written, user } = await show('base: 001\nreplace: [表三] => [表三]\\n  blank');
  paste(cell(/^一、.*自然人/), copiedFromCalc('third')['text/plain']);
  await written();
  act(() => {
    cell(/^（一）予以公开 › 自然人/).focus();
  });
  await user.keyboard('9');
  const [column = ''] = sums();
  expect(column).toMatch(/^✕ （七）总计 40 ≠ 各项之和 49，差 9（一）予以公开 9（二）部分公开 2/);
  // Of those that are 0 nothing is told.
  expect(column).not.toMatch(/4\.保护第三方合法权益/);
  await user.keyboard('{Escape}');
  await user.keyboard('{Enter}');
  expect(sums()[0]).toBe('✓ （七）总计 40 ＝ 各项之和 40');
});

it('empties a figure, or all that are chosen with it, as one change', async () => {
  const { session, written, user } = await show('base: clean');
  act(() => {
    cell(/^行政复议 › 结果维持/).focus();
  });
  await user.keyboard('{Delete}');
  await written();
  expect(cell(/^行政复议 › 结果维持，没有填，/)).toBeTruthy();
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  expect(document.querySelectorAll('[data-chosen]')).toHaveLength(4);
  expect(document.activeElement).toBe(cell(/^未经复议直接起诉 › 结果纠正/));
  await user.keyboard('{Backspace}');
  await written();
  expect(session.state.journal.map(({ parts }) => parts.map(({ now }) => now))).toEqual([
    [''],
    ['', '', ''],
  ]);
  // What is chosen ends where one goes on alone.
  await user.keyboard('{ArrowUp}');
  expect(document.querySelectorAll('[data-chosen]')).toHaveLength(0);
});

it('gives what is chosen to be pasted elsewhere, as a table and as lines', async () => {
  const { written, user } = await show('base: clean');
  paste(cell(/^行政复议 › 结果维持/), '1\t2\n3\t4');
  await written();
  act(() => {
    cell(/^行政复议 › 结果维持/).focus();
  });
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  const copied = new Map<string, string>();
  fireEvent.copy(cell(/^未经复议直接起诉 › 结果纠正/), {
    clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) },
  });
  expect(copied.get('text/plain')).toBe('1\t2\n3\t4');
  expect(copied.get('text/html')).toContain('<td>3</td><td>4</td>');
});

it('takes a field that was emptied for a blank', async () => {
  const { session, written, user } = await show('base: clean');
  act(() => {
    cell(/^行政复议 › 结果维持/).focus();
  });
  await user.keyboard('{F2}');
  await user.clear(screen.getByRole('textbox'));
  await user.keyboard('{Enter}');
  await written();
  expect(session.state.journal.map(({ parts }) => parts.map(({ now }) => now))).toEqual([['']]);
});
