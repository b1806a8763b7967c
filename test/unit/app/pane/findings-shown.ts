import { screen, within } from '@testing-library/react';

/** The entries of the list that show a text, in their order. */
export function entries(text: RegExp | string = ''): readonly HTMLElement[] {
  return within(screen.getByRole('tabpanel'))
    .queryAllByRole('listitem')
    .filter((item) => new RegExp(text).test(item.textContent));
}

/** The entry that shows a text, which must be the only one. */
export function entry(text: RegExp | string): HTMLElement {
  const [found, ...others] = entries(text);
  if (!found || others.length > 0) {
    throw new Error(
      `${String(found ? others.length + 1 : 0)} entries, not one, show: ${String(text)}`,
    );
  }
  return found;
}

/** A button of an entry, by how its name begins or by all that is seen on it. */
export function buttonOf(item: HTMLElement, name: RegExp | string): HTMLElement {
  if (typeof name !== 'string') return within(item).getByRole('button', { name });
  return within(item).getByRole('button', { name: (_, button) => button.textContent === name });
}

/** What the buttons of an entry are called, in their order. */
export function buttonNames(item: HTMLElement): readonly string[] {
  return within(item)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
}
