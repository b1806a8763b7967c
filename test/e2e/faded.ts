import type { Page } from 'playwright-core';

/**
 * Waits until a page's parts have faded into the colours they have by now: halfway from one colour
 * to another nothing is as it is seen.
 */
export async function hasFaded(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
}
