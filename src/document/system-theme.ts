/** How light a page is; `contrast`: the person chose the colours. */
export type Theme = 'light' | 'dark' | 'contrast';

function queries(): { readonly contrast: MediaQueryList; readonly dark: MediaQueryList } {
  return {
    contrast: matchMedia('(forced-colors: active)'),
    dark: matchMedia('(prefers-color-scheme: dark)'),
  };
}

/** What the system wants now. */
export function systemTheme(): Theme {
  const { contrast, dark } = queries();
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

/** Calls back when the system may want another. Gives a function that ends it. */
export function watchSystemTheme(onChange: () => void): () => void {
  const all = Object.values(queries());
  for (const query of all) query.addEventListener('change', onChange);
  return () => {
    for (const query of all) query.removeEventListener('change', onChange);
  };
}

/** Lets the page itself, what no program drew included, have a theme. */
export function takeOnTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
