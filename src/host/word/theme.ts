/** How light a page is that stands beside the document; `contrast`: the person chose the colours. */
export type OfficeTheme = 'light' | 'dark' | 'contrast';

/** Whether a colour such as #262626 is nearer to black. */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function themeOf(): OfficeTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  // Older versions tell no theme, whatever the types say.
  const office: { officeTheme?: { bodyBackgroundColor?: string } } = Office.context;
  const colour = office.officeTheme?.bodyBackgroundColor;
  const dark =
    colour === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : isDark(colour);
  return dark ? 'dark' : 'light';
}

/** The theme of Office, or where it tells none that of the system; the page takes it on. */
export function takeOnTheme(): OfficeTheme {
  const theme = themeOf();
  document.documentElement.dataset['theme'] = theme;
  return theme;
}
