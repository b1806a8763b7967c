import type { Locator, Page } from 'playwright-core';

/** The line of a finding, by what is told of it. */
function findingLine(page: Page, told: string | RegExp): Locator {
  return page.locator('[data-finding] > button', { hasText: told }).first();
}

/** Opens a finding in the list, if it is not; gives all of it. */
export async function openFinding(page: Page, told: string | RegExp): Promise<Locator> {
  const line = findingLine(page, told);
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  return line.locator('..');
}

/** Presses a button of a finding, which is opened for it. */
export async function press(
  page: Page,
  told: string | RegExp,
  button: string | RegExp,
): Promise<void> {
  const item = await openFinding(page, told);
  await item.getByRole('button', { name: button }).first().click();
}

/** Unfolds every group of findings. */
export async function unfold(page: Page): Promise<void> {
  const groups = page.locator('[data-group]');
  for (let at = 0; at < (await groups.count()); at += 1) {
    const group = groups.nth(at);
    const line = group.locator('> button');
    if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
    const more = group.getByRole('button', { name: /^(展开|Show \d)/ });
    if ((await more.count()) > 0) await more.click();
  }
}
