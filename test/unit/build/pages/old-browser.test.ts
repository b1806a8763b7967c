/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import programPageOf from '../../../../src/build/pages/taskpane';

const script = readFileSync(join(__dirname, '../../../../src/build/pages/old-browser.js'), 'utf8');

/** What an engine may lack. */
interface Engine {
  readonly Array?: unknown;
  readonly Object?: unknown;
  readonly RegExp?: unknown;
  readonly window?: object;
}

/** Shows the page of the pane, and runs the script in an engine. Gives what happens on loading. */
function runIn({
  Array: arrays = Array,
  Object: objects = Object,
  RegExp: patterns = RegExp,
  window: more = {},
}: Engine = {}): () => void {
  document.documentElement.innerHTML = programPageOf({ officeScript: 'office-js/office.js' });
  const onLoad: (() => void)[] = [];
  const fake = {
    ...more,
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'load') onLoad.push(listener);
    },
  };
  // The script is one for pages: it takes what it needs from the globals.
  // oxlint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('window', 'Array', 'Object', 'RegExp', script)(fake, arrays, objects, patterns);
  return () => {
    for (const listener of onLoad) listener();
  };
}

const message = () => document.getElementById('newer-word');

it('leaves the page to the program in an engine of today', () => {
  runIn();
  expect(document.getElementById('root')).not.toBeNull();
  expect(message()?.hidden).toBe(true);
});

it.each<[string, Engine]>([
  ['Internet Explorer', { Array: { prototype: {} }, Object: {} }],
  ['one without findLast', { Array: { prototype: {} } }],
  ['one without Object.hasOwn', { Object: {} }],
  [
    'one without lookbehind',
    {
      RegExp: function RegExp() {
        throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      },
    },
  ],
])('says which Word is needed in %s, and gives the program no place', (_, engine) => {
  runIn(engine);
  expect(document.getElementById('root')).toBeNull();
  expect(message()?.hidden).toBe(false);
  expect(message()?.textContent).toContain('Word 2021');
});

it('lets Word know that the page has come, so that it does not put an error over it', () => {
  let told = 0;
  const load = runIn({ Object: {}, window: { Office: { onReady: () => (told += 1) } } });
  expect(told).toBe(0);
  load();
  expect(told).toBe(1);
});

it('lets an Office.js know that has no onReady', () => {
  const office: { initialize?: unknown } = {};
  runIn({ Object: {}, window: { Office: office } })();
  expect(typeof office.initialize).toBe('function');
});
