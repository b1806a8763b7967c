/** @jest-environment ./test/support/page-environment.js */
import { screen, waitFor, within } from '@testing-library/react';
import type { Target } from '../../../../src/document/port';
import { openFixture, openWideRow } from './documents';
import { buttonOf, entries, entry } from './findings-shown';
import { showPane } from './show-pane';

function focused(): number {
  return entries().findIndex((item) => item === document.activeElement);
}

async function inList() {
  const host = openFixture('000');
  const shown: Target[] = [];
  host.onReveal((target) => shown.push(target));
  const pane = await showPane(host);
  const [first] = entries();
  if (!first) throw new Error('There are no findings');
  buttonOf(first, /^定位/).focus();
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

it('Enter on a finding goes to its place', async () => {
  const { user, shown } = await inList();
  await user.keyboard('j{Enter}');
  expect(await screen.findByText('已在文档中选中。')).toBeTruthy();
  expect(shown).toHaveLength(1);
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
  await user.click(buttonOf(entry(/总体情况没有写到/), '情况属实…'));
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
  const next = entries()[4];
  buttonOf(entry(/本年度止件数/), /^修正/).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/^已修改 1 处/);
  expect(document.activeElement).toBe(next);
});

describe('in a row of findings that are told as one', () => {
  async function inRow() {
    const { user } = await showPane(openWideRow());
    const [row] = entries(/^存疑.* × 6/);
    if (!row) throw new Error('No row is told as one');
    const more = within(row).getByRole('button', { name: /^展开/ });
    more.focus();
    await user.keyboard('{Enter}');
    const places = within(row)
      .getAllByRole('listitem')
      .map((item) => within(item).getByText(/^表三 ›/).textContent);
    /** Types over the one that the keyboard is at, by keyboard alone. */
    const fill = async (): Promise<void> => {
      const item = document.activeElement;
      if (!(item instanceof HTMLElement)) throw new Error('Nothing has the focus');
      const button = within(item).getByRole('button', { name: /^填数/ });
      while (document.activeElement !== button) await user.tab();
      await user.keyboard('{Enter}');
      await user.keyboard('{Control>}a{/Control}0{Enter}');
      await waitFor(() => {
        expect(item.isConnected).toBe(false);
      });
    };
    const focusedPlace = (): string | undefined =>
      places.find((place) => document.activeElement?.textContent.includes(place) === true);
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
    const next = above[above.findIndex((item) => item === document.activeElement) + 1];
    await fill();
    expect(document.activeElement).toBe(next);
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
    const row = document.activeElement;
    if (!(row instanceof HTMLElement)) throw new Error('Nothing has the focus');
    within(row).getByRole('button', { name: /^收起/ }).focus();
    await user.keyboard('{Enter}');
    expect(row.isConnected).toBe(false);
    expect(focusedPlace()).toBe(places.at(-2));
  });
});

it('arrows lead from one view to the other, and round', async () => {
  const { user } = await inList();
  screen.getByRole('tab', { name: '问题' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '表格图', selected: true }));
  expect(await screen.findAllByRole('grid')).toHaveLength(3);
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '问题', selected: true }));
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: '插入表格', selected: true })).toBeTruthy();
  expect(
    within(screen.getByRole('tabpanel', { name: '插入表格' })).getByText(/三张官方表格/),
  ).toBeTruthy();
});
