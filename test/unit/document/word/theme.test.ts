/** @jest-environment jsdom */
import { officeTheme, watchOfficeTheme } from '../../../../src/document/word/theme';

/** What the system wants, as a browser tells it; jsdom wants nothing. */
const wants = { dark: false, contrast: false };
let systemChanges: (() => void)[] = [];

interface Told {
  readonly officeTheme?: { readonly bodyBackgroundColor: string };
}

/** Microsoft's client, as far as themes go; some versions know of less. */
function becomeOffice(
  context: Told & { readonly document?: unknown },
  EventType: { readonly OfficeThemeChanged?: string } = {},
): void {
  Object.assign(globalThis, { Office: { context, EventType } });
}

beforeEach(() => {
  Object.assign(wants, { dark: false, contrast: false });
  systemChanges = [];
  const matchMedia = (query: string) => ({
    get matches() {
      return query.includes('forced-colors') ? wants.contrast : wants.dark;
    },
    addEventListener: (_: string, listener: () => void) => systemChanges.push(listener),
    removeEventListener: (_: string, listener: () => void) => {
      systemChanges = systemChanges.filter((one) => one !== listener);
    },
  });
  Object.assign(globalThis, { matchMedia });
});

it.each([
  ['that knows of no such event', {}, {}],
  ['whose document has no events', { document: {} }, { OfficeThemeChanged: 'officeThemeChanged' }],
  ['that has no document', {}, { OfficeThemeChanged: 'officeThemeChanged' }],
])('follows the system in an Office %s', (_, context, events) => {
  becomeOffice(context, events);
  const seen: string[] = [];
  const stop = watchOfficeTheme(() => seen.push(officeTheme()));
  expect(officeTheme()).toBe('light');
  wants.dark = true;
  for (const tell of systemChanges) tell();
  expect(new Set(seen)).toEqual(new Set(['dark']));
  wants.contrast = true;
  for (const tell of systemChanges) tell();
  expect(seen.at(-1)).toBe('contrast');
  stop();
  expect(systemChanges).toEqual([]);
});

it('follows Office where it tells of another theme, whose context goes on telling the first', () => {
  let tell: (told: Told) => void = () => undefined;
  const document = {
    addHandlerAsync: (event: string, handler: (told: Told) => void) => {
      expect(event).toBe('officeThemeChanged');
      tell = handler;
    },
  };
  becomeOffice(
    { officeTheme: { bodyBackgroundColor: '#ffffff' }, document },
    { OfficeThemeChanged: 'officeThemeChanged' },
  );
  wants.dark = true;
  const seen: string[] = [];
  const stop = watchOfficeTheme(() => seen.push(officeTheme()));
  expect(officeTheme()).toBe('light');
  tell({ officeTheme: { bodyBackgroundColor: '#262626' } });
  tell({});
  tell({ officeTheme: { bodyBackgroundColor: '#F3F2F1' } });
  expect(seen).toEqual(['dark', 'dark', 'light']);
  wants.contrast = true;
  tell({});
  expect(seen.at(-1)).toBe('contrast');
  stop();
  tell({ officeTheme: { bodyBackgroundColor: '#262626' } });
  expect(seen).toHaveLength(4);
});
