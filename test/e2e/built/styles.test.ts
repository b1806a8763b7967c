import { built, builtPath } from './built';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const scripts = dirname(builtPath('js/scripts.json'));
const sheets = readdirSync(scripts).filter((name) => name.endsWith('.css'));
const texts = sheets.map((name) => built(join('js', name)));
/** What a component sets for itself is no word of a theme. */
const own = new Set(
  texts.flatMap((css) => [...css.matchAll(/[{;]--([A-Za-z0-9]+):/g)].map(([, name]) => name)),
);
const used = new Set(
  texts
    .flatMap((css) => [...css.matchAll(/var\(--([A-Za-z0-9]+)/g)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('fui') && !own.has(name)),
);

it.each(['light', 'dark', 'contrast'])(
  'has a value in the theme %s for all that is used',
  (theme) => {
    const [, values = ''] =
      new RegExp(`\\.theme-${theme} \\{([^}]*)\\}`).exec(built('themes.css')) ?? [];
    const defined = new Set(
      [...values.matchAll(/--([A-Za-z0-9]+): [^;]+;/g)].map(([, name]) => name),
    );
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  },
);
