export type PaneTheme = 'light' | 'dark' | 'contrast';

/** The page's style sheet has the themes, by class; the components are given none. */
export const noTheme = {};

/** The class that has a theme's colours. */
export function themeClass(theme: PaneTheme): string {
  return `theme-${theme}`;
}
