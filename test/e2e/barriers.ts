import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { hasFaded } from './faded';

/**
 * Expects that nothing in a page is a serious barrier for anyone.
 *
 * @param looks whether the same was looked at in another theme or language, so that only colours
 *   can be a barrier yet; and what is as it was when it was looked at before, and takes long
 */
export async function expectNoBarrier(
  page: Page,
  { only, seen = [] }: { readonly only?: 'colours'; readonly seen?: readonly string[] } = {},
): Promise<void> {
  await hasFaded(page);
  // Of Fluent's own, which lead the focus back into what is open.
  const { violations } = await ['[data-tabster-dummy]', ...seen]
    .reduce((axe, left) => axe.exclude(left), new AxeBuilder({ page }))
    .options({ resultTypes: ['violations'], ...(only && { runOnly: ['color-contrast'] }) })
    // There are no frames to look into.
    .setLegacyMode()
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, any }) => [html, any.map(({ message }) => message)]),
    ]),
  ).toEqual([]);
}
