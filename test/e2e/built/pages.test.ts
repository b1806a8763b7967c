import { policyOf } from '../../../src/build/pages/policy';
import { en } from '../../../src/messages/pages/en';
import { zh } from '../../../src/messages/pages/zh';
import { built, builtPath, builtScripts } from './built';

/** The tags of a kind in a page, as they are written. */
function tagsIn(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

const programs = ['taskpane', 'diagnosis'];

describe.each([...programs, 'help', 'setup', 'workbench', 'workbench-rules'])('%s.html', (name) => {
  const html = built(`${name}.html`);
  const addresses = ['script', 'link', 'img']
    .flatMap((tag) => tagsIn(html, tag))
    .flatMap((tag) => attributeOf(tag, 'src') ?? attributeOf(tag, 'href') ?? []);

  it('is in Chinese, and as wide as the pane', () => {
    expect(tagsIn(html, 'html')).toEqual(['<html lang="zh-CN">']);
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('has its policy before anything that is loaded', () => {
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.search(/<(script|link|style|img)\b/));
    expect(html).not.toContain('unsafe-');
  });

  it('has no script and no style in it', () => {
    expect([...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, text]) => text)).toEqual(
      tagsIn(html, 'script').map(() => ''),
    );
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
  });

  it('asks for files beside it, wherever it is served from', () => {
    for (const address of addresses) {
      expect(address).not.toMatch(/^([a-z]+:|\/)/);
      expect(() => builtPath(address)).not.toThrow();
    }
  });
});

describe.each(programs)('%s.html', (name) => {
  const html = built(`${name}.html`);

  it('allows its own origin only', () => {
    const [meta = ''] = tagsIn(html, 'meta').filter((tag) => tag.includes('Content-Security'));
    expect(attributeOf(meta, 'content')).toBe(policyOf('office-js/office.js'));
    expect(attributeOf(meta, 'content')).not.toContain('http');
  });

  it('tests the engine before its scripts run, and loads Office.js before its own', () => {
    const scripts = tagsIn(html, 'script').map((tag) => ({
      file: attributeOf(tag, 'src'),
      deferred: / defer\b/.test(tag),
    }));
    const own = builtScripts()[name]?.first ?? [];
    expect(scripts.filter(({ deferred }) => deferred).map(({ file }) => file)).toEqual([
      'office-js/office.js',
      ...own,
    ]);
    expect(scripts.filter(({ deferred }) => !deferred).map(({ file }) => file)).toEqual([
      'old-browser.js',
    ]);
  });

  it('says in both languages which Word is needed, unseen where it is not', () => {
    const [, message = ''] = /<div id="newer-word" hidden>([^]*?)<\/body>/.exec(html) ?? [];
    for (const words of [zh, en]) {
      expect(message).toContain(words.newerWord);
      expect(message).toContain(words.newerEngine);
    }
  });
});

describe('workbench.html', () => {
  const html = built('workbench.html');

  it('runs at once only what looks at a file ahead of it, and keeps all else for later', () => {
    const loaded = (part: string): readonly string[] =>
      ['link', 'script']
        .flatMap((tag) => tagsIn(part, tag))
        .flatMap((tag) => attributeOf(tag, 'src') ?? attributeOf(tag, 'href') ?? [])
        .filter((address) => /\.(js|css)$/.test(address));
    expect(loaded(html.replace(/<template[^]*?<\/template>/g, ''))).toEqual([
      'pages.css',
      expect.stringMatching(/^workbench\/asked\.\w+\.js$/),
      expect.stringMatching(/^workbench\/ahead\.\w+\.js$/),
      'old-browser.js',
    ]);
    expect(loaded(html)).toEqual(
      expect.arrayContaining([...(builtScripts()['workbench']?.first ?? []), 'themes.css']),
    );
  });

  it('has the scripts ahead of it wait for nothing', () => {
    const ahead = tagsIn(html, 'script').filter((tag) => /workbench\/(asked|ahead)\./.test(tag));
    expect(ahead).toHaveLength(2);
    expect(ahead.every((tag) => / async\b/.test(tag))).toBe(true);
  });
});
