/** @jest-environment ./test/support/page-environment.js */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { changesSince, openCase, openFixture, textsOf } from './documents';
import { buttonOf, entry, opened } from './findings-shown';
import { showPane } from './show-pane';

const wrongTotal = 'base: clean\nset: reviewAndLitigation.review.total = 77';

async function field(user: UserEvent): Promise<HTMLInputElement> {
  const item = entry(/总计为77/);
  await user.click(await buttonOf(item, /^填(其他)?数…/));
  return within(item).findByRole<HTMLInputElement>('textbox', {
    name: '表四 › 行政复议 › 总计 应填',
  });
}

it('is offered for one figure only', async () => {
  await showPane(openFixture('000'));
  expect(
    within(await opened(entry(/本年度止件数/))).queryByRole('button', { name: /^填/ }),
  ).toBeNull();
});

it('begins with the value that would be right, ready to be typed over', async () => {
  const { user } = await showPane(openCase(wrongTotal));
  const input = await field(user);
  expect(document.activeElement).toBe(input);
  expect(input.value).toBe('2');
});

it('writes what is typed into the cell and nowhere else', async () => {
  const host = openCase(wrongTotal);
  const before = textsOf(host);
  const { user } = await showPane(host);
  const input = await field(user);
  await user.clear(input);
  await user.type(input, ' 3 ');
  await user.click(screen.getByRole('button', { name: '写入' }));
  expect(await screen.findByText(/^已修改 1 处/)).toBeTruthy();
  expect(changesSince(before, host)).toEqual(['77 → 3']);
});

it.each([
  ['full-width digits', '２', '2'],
  ['separators', '1,200', '1200'],
  ['a leading zero', '02', '2'],
])('writes %s in plain digits, as the form has them', async (_, typed, written) => {
  const host = openCase(wrongTotal);
  const before = textsOf(host);
  const { user } = await showPane(host);
  const input = await field(user);
  await user.clear(input);
  await user.type(input, `${typed}{Enter}`);
  await screen.findByText(/^已修改 1 处/);
  expect(changesSince(before, host)).toEqual([`77 → ${written}`]);
});

it('does not write what is no count, says what is wanted, and keeps what was typed', async () => {
  const host = openCase(wrongTotal);
  const before = textsOf(host);
  const { user } = await showPane(host);
  const input = await field(user);
  // Nothing, words, a unit, a part of a case, less than none.
  for (const typed of [' ', '若干', '2件', '2.5', '-2']) {
    await user.clear(input);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.type(input, `${typed}{Enter}`);
    const told = screen.getByRole('alert');
    expect(told.textContent).toBe('请填不带单位的整数，没有的填 0。');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toBe(told.id);
    expect(input.value).toBe(typed);
    expect(changesSince(before, host)).toEqual([]);
  }
  await user.clear(input);
  await user.type(input, '2{Enter}');
  await screen.findByText(/^已修改 1 处/);
  expect(changesSince(before, host)).toEqual(['77 → 2']);
});

it('takes an amount of money with decimals, and says so where it is none', async () => {
  const host = openFixture('004');
  const before = textsOf(host);
  const { user } = await showPane(host);
  const item = entry(/像是以元为单位/);
  await user.click(await buttonOf(item, /^填(其他)?数…/));
  const input = await within(item).findByRole('textbox');
  await user.clear(input);
  await user.type(input, '6076元{Enter}');
  expect(screen.getByRole('alert').textContent).toBe(
    '请填以万元为单位的数，不带单位，没有的填 0。',
  );
  await user.clear(input);
  await user.type(input, '０．６０７６{Enter}');
  await screen.findByText(/^已修改 1 处/);
  expect(changesSince(before, host)).toEqual(['6076 → 0.6076']);
});

it('gives up on Escape', async () => {
  const host = openCase(wrongTotal);
  const before = textsOf(host);
  const { user } = await showPane(host);
  await user.type(await field(user), '3{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(changesSince(before, host)).toEqual([]);
});

it('fills a block of blanks together, and leaves empty what is left empty', async () => {
  const row = 'applications.refused.stateSecret';
  const host = openCase(
    `base: clean\nset: ${row}.naturalPerson =\nset: ${row}.commercialEnterprise =\nset: ${row}.total =`,
  );
  const before = textsOf(host);
  const { user } = await showPane(host);
  const item = entry(/3格空白/);
  await user.click(await buttonOf(item, /^填(其他)?数…/));
  const fields = await within(item).findAllByRole<HTMLInputElement>('textbox');
  expect(fields.map(({ labels }) => labels?.[0]?.textContent.split(' › ').at(-1))).toEqual([
    '自然人 应填',
    '商业企业 应填',
    '总计 应填',
  ]);
  for (const field of fields) await user.clear(field);
  await user.click(within(item).getByRole('button', { name: '写入' }));
  expect(within(item).getByRole('alert').textContent).toMatch(/至少填一格/);
  const [first, , last] = fields;
  if (!first || !last) throw new Error('too few fields');
  await user.type(first, '4');
  await user.type(last, '若干');
  await user.click(within(item).getByRole('button', { name: '写入' }));
  expect(document.activeElement).toBe(last);
  expect(changesSince(before, host)).toEqual([]);
  await user.clear(last);
  await user.type(last, '4{Enter}');
  expect(await screen.findByText(/^已修改 2 处/)).toBeTruthy();
  expect(changesSince(before, host)).toEqual([' → 4', ' → 4']);
});
