import { systemTheme, watchSystemTheme } from '../system-theme';
import type { Theme } from '../system-theme';

/** Older versions tell no theme, whatever the types say. */
interface ToldTheme {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
}

/** The ground that Office told of last, as its context goes on telling the first. */
let ground: string | undefined;

/** Whether a colour such as #262626 is nearer to black. */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The theme of Office, or where it tells none, or the person chose the colours, the system's. */
export function officeTheme(): Theme {
  const system = systemTheme();
  const context: ToldTheme = Office.context;
  const colour = ground ?? context.officeTheme?.bodyBackgroundColor;
  if (system === 'contrast' || colour === undefined) return system;
  return isDark(colour) ? 'dark' : 'light';
}

/** Has Office tell of another theme, where it tells of that. */
function watchOffice(onTold: (told: ToldTheme) => void): void {
  const events: { readonly OfficeThemeChanged?: Office.EventType } = Office.EventType;
  if (events.OfficeThemeChanged === undefined) return;
  try {
    Office.context.document.addHandlerAsync(events.OfficeThemeChanged, onTold);
  } catch {
    // It knows of the event elsewhere only; what the system wants is followed all the same.
  }
}

/** Calls back when Office or the system may want another. Gives a function that ends it. */
export function watchOfficeTheme(onChange: () => void): () => void {
  let isWatched = true;
  watchOffice(({ officeTheme }) => {
    ground = officeTheme?.bodyBackgroundColor ?? ground;
    if (isWatched) onChange();
  });
  const end = watchSystemTheme(onChange);
  return () => {
    isWatched = false;
    end();
  };
}
