/** @jest-environment ./test/support/page-environment.js */
import { screen, waitFor, within } from '@testing-library/react';
import type { Target } from '../../../../src/document/port';
import { openFixture, openWideRow } from './documents';
import { buttonOf, entries, entry, headOf } from './findings-shown';
import { showPane } from './show-pane';

function focused(): number {
  return entries().findIndex((item) => headOf(item) === document.activeElement);
}

async function inList() {
  const host = openFixture('000');
  const shown: Target[] = [];
  host.onReveal((target) => shown.push(target));
  const pane = await showPane(host);
  const [first] = entries();
  if (!first) throw new Error('There are no findings');
  (await buttonOf(first, /^定位/)).focus();
  return { ...pane, shown };
}

it.each([
  ['{ArrowDown}', '{ArrowUp}'],
  ['j', 'k'],
])(
  '%s goes to the next finding, %s to the one before, neither beyond the ends',
  async (on, back) => {
    const { user } = await inList();
    await user.keyboard(on);
    expect(focused()).toBe(1);
    await user.keyboard(on.repeat(9));
    expect(focused()).toBe(4);
    await user.keyboard(back);
    expect(focused()).toBe(3);
    await user.keyboard(back.repeat(9));
    expect(focused()).toBe(0);
  },
);

it('opens each that it goes to, closes the one before, and shows its place', async () => {
  const { user, shown } = await inList();
  await user.keyboard('jj');
  const areOpen = entries().map((item) => headOf(item).getAttribute('aria-expanded'));
  expect(areOpen).toEqual(['false', 'false', 'true', 'false', 'false']);
  await waitFor(() => {
    expect(shown.length).toBeGreaterThan(1);
  });
  // Where all went well, nothing needs to be said.
  expect(screen.queryByText('已在文档中选中。')).toBeNull();
  await user.keyboard('{Escape}');
  expect(headOf(entries()[2] ?? document.body).getAttribute('aria-expanded')).toBe('false');
  expect(focused()).toBe(2);
});

it('Enter closes a finding and opens it again', async () => {
  const { user } = await inList();
  await user.keyboard('j{Enter}');
  const [, second] = entries();
  expect(second && headOf(second).getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{Enter}');
  expect(second && headOf(second).getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe(1);
});

it('Tab leads from a finding to its own buttons', async () => {
  const { user } = await inList();
  await user.keyboard('jj');
  await user.tab();
  const [, , third] = entries();
  expect(third?.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

it('the letters are text where one types', async () => {
  const { user } = await inList();
  await user.click(await buttonOf(entry(/总体情况没有写到/), '情况属实…'));
  const field = await screen.findByRole<HTMLInputElement>('textbox');
  await user.type(field, 'jk');
  expect(field.value).toBe('jk');
  expect(document.activeElement).toBe(field);
});

it('leaves keys with Control, Alt or Command to Word', async () => {
  const { user } = await inList();
  const before = document.activeElement;
  await user.keyboard('{Control>}j{/Control}{Alt>}j{/Alt}{Meta>}k{/Meta}');
  expect(document.activeElement).toBe(before);
});

it('after a finding is mended the next takes its place', async () => {
  const { user } = await inList();
  await user.keyboard('jjj');
  const next = entries()[4] ?? document.body;
  (await buttonOf(entry(/本年度止件数/), /^改为/)).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/^已修改 1 处/);
  expect(document.activeElement).toBe(headOf(next));
  expect(headOf(next).getAttribute('aria-expanded')).toBe('true');
});

describe('in a row of findings that are told as one', () => {
  async function inRow() {
    const { user } = await showPane(openWideRow());
    const [row] = entries(/^存疑.* × 6/);
    if (!row) throw new Error('No row is told as one');
    (await buttonOf(row, /^展开/)).focus();
    await user.keyboard('{Enter}');
    const placeIn = (item: HTMLElement): string => headOf(item).textContent;
    const places = within(row).getAllByRole('listitem').map(placeIn);
    /** Types over the one that the keyboard is at, by keyboard alone. */
    const fill = async (): Promise<void> => {
      const item = document.activeElement?.closest('li');
      if (!item) throw new Error('Nothing has the focus');
      const button = within(item).getByRole('button', { name: /^填其他数/ });
      while (document.activeElement !== button) await user.tab();
      await user.keyboard('{Enter}');
      await user.keyboard('{Control>}a{/Control}0{Enter}');
      await waitFor(() => {
        expect(item.isConnected).toBe(false);
      });
    };
    const focusedPlace = (): string | undefined =>
      places.find((place) => document.activeElement?.textContent === place);
    return { user, places, fill, focusedPlace };
  }

  it('the row stays open while it is filled, and each next blank takes its place', async () => {
    const { user, places, fill, focusedPlace } = await inRow();
    expect(places).toHaveLength(6);
    await user.keyboard('j');
    for (const place of places.slice(1)) {
      await fill();
      expect(focusedPlace()).toBe(place);
    }
    const above = entries();
    const at = above.findIndex((item) => headOf(item) === document.activeElement);
    const next = above[at + 1] ?? document.body;
    await fill();
    expect(document.activeElement).toBe(headOf(next));
  });

  it('a blank filled in the midst leaves the keyboard in the row', async () => {
    const { user, places, fill, focusedPlace } = await inRow();
    await user.keyboard('jjj');
    await fill();
    expect(focusedPlace()).toBe(places[3]);
  });

  it('folded with few left, these are told one by one, the first with the keyboard', async () => {
    const { user, places, fill, focusedPlace } = await inRow();
    await user.keyboard('j');
    for (let left = places.length; left > 2; left -= 1) await fill();
    await user.keyboard('k');
    const row = document.activeElement?.closest('li');
    if (!row) throw new Error('Nothing has the focus');
    within(row).getByRole('button', { name: /^收起/ }).focus();
    await user.keyboard('{Enter}');
    expect(row.isConnected).toBe(false);
    expect(focusedPlace()).toBe(places.at(-2));
  });
});

it('the views are buttons, of which one says that it is shown', async () => {
  const { user } = await inList();
  screen.getByRole('button', { name: '插入表格' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/三张官方表格/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '插入表格', current: 'page' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '问题' }).hasAttribute('aria-current')).toBe(false);
});
