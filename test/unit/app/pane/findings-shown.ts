import { act, screen, within } from '@testing-library/react';

/** The entries of the list that are told with a text, in their order. */
export function entries(text: RegExp | string = ''): readonly HTMLElement[] {
  return within(screen.getByRole('main'))
    .queryAllByRole('listitem')
    .filter((item) =>
      new RegExp(text).test(`${item.getAttribute('aria-label') ?? ''} ${item.textContent}`),
    );
}

/** The entry that is told with a text, which must be the only one. */
export function entry(text: RegExp | string): HTMLElement {
  const [found, ...others] = entries(text);
  if (!found || others.length > 0) {
    throw new Error(
      `${String(found ? others.length + 1 : 0)} entries, not one, show: ${String(text)}`,
    );
  }
  return found;
}

/** The line of an entry, by which it is opened and closed. */
export function headOf(item: HTMLElement): HTMLElement {
  const [head] = within(item).getAllByRole('button');
  if (!head) throw new Error('An entry without a line');
  return head;
}

/** An entry once it is open. */
export async function opened(item: HTMLElement): Promise<HTMLElement> {
  const head = headOf(item);
  if (head.getAttribute('aria-expanded') === 'false') {
    await act(async () => {
      head.click();
      await Promise.resolve();
    });
  }
  return item;
}

/** A button of an entry, which is opened for it, by how its name begins or by all that is seen on it. */
export async function buttonOf(item: HTMLElement, name: RegExp | string): Promise<HTMLElement> {
  await opened(item);
  if (typeof name !== 'string') return within(item).getByRole('button', { name });
  return within(item).getByRole('button', { name: (_, button) => button.textContent === name });
}

/** What the buttons of an open entry are called, in their order, its line left out. */
export async function buttonNames(item: HTMLElement): Promise<readonly string[]> {
  const head = headOf(await opened(item));
  return within(item)
    .getAllByRole('button')
    .filter((button) => button !== head)
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
}
