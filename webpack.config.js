import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Lets the shell start dist/cli.js by itself. */
class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('Executable', (name, { targetPath }) => {
      if (name.endsWith('.js')) chmodSync(targetPath, 0o755);
    });
  }
}

/** How swc reads files of one kind; in .ts, unlike .tsx, `<T>` may begin a function. */
function swc(tsx, target = 'es2022') {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
      target,
    },
  };
}

/** What styles and themes are made of; to run all components for it takes longer than all else. */
const fluentTokens = join(root, 'node_modules/@fluentui/tokens');

const onlyTokens = {
  webpackResolveOptions: {
    alias: { '@fluentui/react-components$': fluentTokens },
  },
};

/**
 * What every build shares.
 * @param name what `--config-name` asks for, and the file's name in dist/
 * @param entry the source file to start from
 * @param importMeta whether import.meta is replaced by what is known while building
 */
function build(name, entry, importMeta) {
  return {
    name,
    mode: 'production',
    context: root,
    entry: { [name]: entry },
    // An unchanged bundle is written again too, so that its time tells when it was last built.
    output: { path: join(root, 'dist'), filename: '[name].js', compareBeforeEmit: false },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          parser: { importMeta },
          oneOf: [
            {
              test: /(\.tsx|-styles\.ts)$/,
              use: [
                // Styles are worked out here, so that what works them out need not be shipped.
                { loader: '@griffel/webpack-loader', options: onlyTokens },
                { loader: 'swc-loader', options: swc(true) },
              ],
            },
            { loader: 'swc-loader', options: swc(false) },
          ],
        },
      ],
    },
    devtool: 'source-map',
    optimization: { minimize: false },
    performance: false,
    // Writing it takes a third of a build, in vain where nothing is built again.
    cache: !process.env.CI && {
      type: 'filesystem',
      cacheDirectory: join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [import.meta.filename] },
    },
    stats: 'errors-warnings',
  };
}

/** A program for Node, as one ES module, since package.json says "type": "module". */
function program(name, entry, more = {}) {
  // There import.meta.url is the bundle's own place, not that of the machine it was built on.
  const shared = build(name, entry, false);
  return {
    ...shared,
    target: 'node20',
    experiments: { outputModule: true },
    output: { ...shared.output, module: true, chunkFormat: 'module' },
    ...more,
  };
}

/** The address in manifest.xml, which the build replaces by the one it is given. */
const developmentBase = 'https://localhost:3000/';

/** Where the pages load Office.js from: the copy beside them, or Microsoft's servers. */
const officeScripts = {
  local: 'office-js/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'china-cdn':
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** What a pane of Word asks for, of the eighty megabytes of Office.js. Copied as it is. */
const officeFiles = [
  'office.js',
  'word-{win32-16.01,mac-16.00,web-16.00,ios-16.00}.js',
  'o15apptofilemappingtable.js',
  '{zh-cn,en-us}/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

/** Refuses what Word would refuse: an add-in is loaded by https only. */
function addressOf(base) {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`base must be an https address without ? and #, not ${base}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Writes pages; which of the scripts in a folder each needs at once, and which later, as a list. */
class Pages {
  constructor(folder, names, parameters = {}, ahead = []) {
    this.ahead = ahead;
    this.folder = folder;
    this.names = names;
    this.parameters = parameters;
  }

  /** The scripts ahead of the page as they are; all else in a template, to be taken out later. */
  withTemplate(tags) {
    const isAhead = ({ attributes: { src } }) =>
      this.ahead.some((name) => `${src}`.startsWith(`${this.folder}/${name}.`));
    const first = tags.filter(isAhead);
    for (const { attributes } of first) {
      delete attributes.defer;
      attributes.async = true;
    }
    const innerHTML = tags
      .filter((tag) => !isAhead(tag))
      .map(({ attributes: { src, href } }) =>
        src ? `<script src="${src}"></script>` : `<link rel="stylesheet" href="${href}">`,
      )
      .join('');
    const attributes = { 'data-later': true };
    return [...first, { tagName: 'template', innerHTML, voidTag: false, attributes, meta: {} }];
  }

  apply(compiler) {
    const HtmlWebpackPlugin = require('html-webpack-plugin');
    for (const name of this.names) {
      new HtmlWebpackPlugin({
        filename: `${name}.html`,
        template: `./src/build/pages/${name}.ts`,
        templateParameters: this.parameters,
        chunks: [...this.ahead, name],
        chunksSortMode: 'manual',
        // An administrator may want to read them, and their policy.
        minify: false,
      }).apply(compiler);
    }
    compiler.hooks.thisCompilation.tap('Pages', (compilation) => {
      if (this.ahead.length > 0) {
        const { alterAssetTagGroups } = HtmlWebpackPlugin.getCompilationHooks(compilation);
        alterAssetTagGroups.tap('Pages', (groups) => {
          groups.headTags = this.withTemplate(groups.headTags);
          return groups;
        });
      }
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Pages', stage }, () => {
        const list = JSON.stringify(scriptsOf(compilation), null, 2);
        compilation.emitAsset(`${this.folder}/scripts.json`, new webpack.sources.RawSource(list));
      });
    });
  }
}

/** Writes the themes of the components as a style sheet, which is less to run than their script. */
class Themes {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Themes', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Themes', stage }, () => {
        compilation.emitAsset('themes.css', new webpack.sources.RawSource(themesSheet()));
      });
    });
  }
}

/** By class, what each theme calls its colours and sizes. */
function themesSheet() {
  const fluent = require(fluentTokens);
  const themes = {
    light: fluent.webLightTheme,
    dark: fluent.webDarkTheme,
    contrast: fluent.teamsHighContrastTheme,
  };
  return Object.entries(themes)
    .map(([name, tokens]) => {
      const lines = Object.entries(tokens).map(([token, value]) => `  --${token}: ${value};\n`);
      return `.theme-${name} {\n${lines.join('')}}\n`;
    })
    .join('\n');
}

/** By entry and chunk, the scripts it is made of. */
function scriptsOf(compilation) {
  const scripts = (files) => [...files].filter((file) => file.endsWith('.js')).sort();
  return Object.fromEntries(
    [...compilation.entrypoints].map(([name, entry]) => {
      const first = scripts(entry.getFiles());
      const all = entry.chunks.flatMap((chunk) => [...chunk.getAllReferencedChunks()]);
      const later = [...new Set(all)].flatMap((chunk) =>
        scripts(chunk.files).map((file) => ({ file, name: chunk.name ?? null })),
      );
      return [name, { first, later: later.filter(({ file }) => !first.includes(file)) }];
    }),
  );
}

/** Copies what Word and the pages ask for by name. */
class NamedFiles {
  constructor({ base, office }) {
    this.base = base;
    this.office = office;
  }

  apply(compiler) {
    const CopyPlugin = require('copy-webpack-plugin');
    const inXml = () => this.base.replaceAll('&', '&amp;');
    const patterns = [
      { from: 'manifest.xml', transform: (xml) => `${xml}`.replaceAll(developmentBase, inXml) },
      { from: 'assets/*.png' },
      { from: 'samples/*.docx', context: 'assets' },
      { from: '*.{css,js}', context: 'src/build/pages' },
    ];
    if (this.office === 'local') patterns.push(...this.officePatterns());
    new CopyPlugin({ patterns }).apply(compiler);
  }

  officePatterns() {
    const context = dirname(require.resolve('@microsoft/office-js/package.json'));
    const to = ({ absoluteFilename }) =>
      join('office-js', relative(join(context, 'dist'), absoluteFilename));
    return [
      ...officeFiles.map((file) => ({ from: `dist/${file}`, context, to })),
      // Asked for by these capitals, which are not the package's; a server may care.
      {
        from: 'dist/agaveerrorux/**',
        context,
        to: (file) => to(file).replaceAll('agaveerrorux', 'AgaveErrorUX'),
      },
      { from: 'LICENSE.md', context, to: 'office-js/[name][ext]' },
    ];
  }
}

/** Lays beside the workbench what its page names, and what it can be tried with. */
class WorkbenchFiles {
  apply(compiler) {
    const CopyPlugin = require('copy-webpack-plugin');
    const HtmlWebpackPlugin = require('html-webpack-plugin');
    new CopyPlugin({
      patterns: [
        { from: 'assets/check-{192,512}.png' },
        { from: 'samples/*.docx', context: 'assets' },
        { from: '{pages.css,workbench.css,old-browser.js}', context: 'src/build/pages' },
      ],
    }).apply(compiler);
    new HtmlWebpackPlugin({
      filename: 'workbench.webmanifest',
      template: './src/build/pages/workbench-manifest.ts',
      // It is no page, and has no script.
      inject: false,
      minify: false,
    }).apply(compiler);
  }
}

/** Tells the worker that keeps a page for when there is no network all that was built with it. */
class OfflineFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, (assets) => {
        const names = Object.keys(assets).filter(
          (name) => !/^offline\.js|\.map$|\/scripts\.json$/.test(name),
        );
        const hashes = Object.fromEntries(
          names.sort().map((name) => [name, `sha256-${sha256(assets[name].buffer(), 'base64')}`]),
        );
        const version = sha256(JSON.stringify(hashes), 'hex').slice(0, 16);
        const list = `\nconst offlineFiles = ${JSON.stringify({ version, hashes }, null, 2)};\n`;
        compilation.updateAsset(
          'offline.js',
          (program) => new webpack.sources.ConcatSource(program, list),
        );
      });
    });
  }
}

function sha256(content, encoding) {
  return createHash('sha256').update(content).digest(encoding);
}

/** Makes our scripts small; what is copied by name is in no such folder, and stays as it is. */
class Minimizer {
  apply(compiler) {
    const MinimizerPlugin = require('minimizer-webpack-plugin');
    new MinimizerPlugin({
      test: /^(js|workbench)\/.*\.js$/,
      minify: MinimizerPlugin.swcMinify,
      minimizerOptions: { ecma: 2022, compress: { passes: 5 }, module: true },
      extractComments: false,
    }).apply(compiler);
  }
}

/**
 * What is loaded later, as one file: it is packed better than several that say much the same.
 * Styles are left to those who know which has to stand behind which.
 */
const later = {
  name: 'later',
  test: ({ type }) => /^(javascript|json)/.test(type),
  chunks: ({ name: entry }) => entry == null,
  enforce: true,
};

/** Takes the styles out of the scripts, ours and those of the components. */
const styleRules = [
  {
    test: /\.(js|tsx?)$/,
    include: [join(root, 'src'), /node_modules[\\/]@fluentui[\\/]/],
    enforce: 'post',
    use: GriffelCSSExtractionPlugin.loader,
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
];

function styleSheets(folder) {
  return [
    new Themes(),
    // The next plugin puts them in order.
    new MiniCssExtractPlugin({
      filename: `${folder}/[name].[contenthash:8].css`,
      ignoreOrder: true,
    }),
    new GriffelCSSExtractionPlugin(),
  ];
}

/** Scripts for a browser, in a folder of dist/ of their own. */
function scripts(name, folder, entry, others = []) {
  // Here `new URL('./worker.ts', import.meta.url)` becomes the address of the worker's script.
  const shared = build(name, entry, true);
  const own = [folder, ...others].join('|');
  return {
    ...shared,
    target: 'web',
    entry,
    output: {
      path: shared.output.path,
      filename: `${folder}/[name].[contenthash:8].js`,
      // The list of scripts is written again too, so that its time tells when this was last built.
      compareBeforeEmit: false,
      // dist/ holds what other builds made too.
      clean: { keep: (file) => !new RegExp(`^(${own})[\\\\/]`).test(file) },
    },
    module: { rules: [...shared.module.rules, ...styleRules] },
    optimization: { minimizer: [new Minimizer()] },
  };
}

/** What Word shows, for the web server at `base`. */
function pane({ base = developmentBase, office = 'local' }) {
  const officeScript = officeScripts[office];
  if (officeScript === undefined) {
    throw new Error(`office must be one of ${Object.keys(officeScripts).join(', ')}`);
  }
  const entry = { taskpane: './src/taskpane.tsx' };
  const pages = ['taskpane', 'help'];
  return {
    ...scripts('pane', 'js', entry, ['assets', 'office-js', 'samples']),
    optimization: { minimizer: [new Minimizer()], splitChunks: { cacheGroups: { later } } },
    plugins: [
      ...styleSheets('js'),
      new Pages('js', pages, { officeScript }),
      new NamedFiles({ base: addressOf(base), office }),
    ],
  };
}

/** The page that tells how a Word behaves; apart, as what is loaded beside the pane is packed worse. */
function diagnosis({ office = 'local' }) {
  return {
    ...scripts('diagnosis', 'diagnosis', { diagnosis: './src/diagnosis.ts' }),
    plugins: [new Pages('diagnosis', ['diagnosis'], { officeScript: officeScripts[office] })],
  };
}

/** The page for those without Word; apart, so that it shares no script that it makes bigger. */
function workbench() {
  const entry = {
    asked: './src/preload/asked.ts',
    ahead: { import: './src/preload/begin.ts', dependOn: 'asked' },
    workbench: { import: './src/workbench.tsx', dependOn: 'ahead' },
    // Browsers know it by its address, and let it reach no further than its folder.
    offline: { import: './src/offline.ts', filename: 'offline.js' },
  };
  return {
    ...scripts('workbench', 'workbench', entry, ['samples']),
    optimization: {
      minimizer: [new Minimizer()],
      // A worker in one file is there sooner than one that has to fetch another.
      splitChunks: { chunks: ({ name }) => name !== 'document-worker' && name !== 'ahead' },
    },
    plugins: [
      ...styleSheets('workbench'),
      new Pages('workbench', ['workbench'], {}, ['asked', 'ahead']),
      new webpack.BannerPlugin({
        // Nearly all of it is called before anything is seen: compiled beside the page, not in it.
        banner: '//# allFunctionsCalledOnLoad',
        raw: true,
        include: /ahead/,
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
      }),
      new WorkbenchFiles(),
      new OfflineFiles(),
    ],
  };
}

/**
 * A page like those that others build from the template, to compare with; as its recipe packs it,
 * which is for old engines, and brings what those lack.
 */
function peer() {
  const HtmlWebpackPlugin = require('html-webpack-plugin');
  return {
    name: 'bench-peer',
    mode: 'production',
    context: root,
    target: ['web', 'es5'],
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      react: ['react', 'react-dom'],
      taskpane: { import: './test/bench/peer/index.tsx', dependOn: 'react' },
    },
    output: { path: join(root, 'dist'), filename: 'bench-peer/[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, use: [{ loader: 'swc-loader', options: swc(true, 'es5') }] }],
    },
    performance: false,
    stats: 'errors-warnings',
    plugins: [
      new webpack.ProvidePlugin({ Promise: ['es6-promise', 'Promise'] }),
      new HtmlWebpackPlugin({
        filename: 'bench-peer.html',
        template: './test/bench/peer/page.ts',
        chunks: ['polyfill', 'react', 'taskpane'],
        chunksSortMode: 'manual',
      }),
    ],
  };
}

export default (env = {}) => [
  program('cli', './src/cli.ts', {
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new Executable(),
    ],
  }),
  pane(env),
  diagnosis(env),
  workbench(),
  // The libraries it is compared with, or run by, stay outside, as their users have them.
  program('bench', './test/bench/run.ts', {
    externals: { mammoth: 'mammoth', 'playwright-core': 'playwright-core' },
  }),
  peer(),
  program('validate', './src/build/manifest/validate.ts', {
    externals: { 'office-addin-manifest': 'office-addin-manifest' },
  }),
  program('sideload', './src/build/sideload/sideload.ts'),
  // Comes with a script of its own, which it looks for beside itself.
  program('start', './src/build/start/serve-workbench.ts', { externals: { open: 'open' } }),
  program('rules', './src/build/rules/write-rules.ts'),
  program('fixtures', './test/support/make-fixtures.ts'),
  program('examples', './test/support/examples/make-examples.ts'),
  program('pictures', './test/pictures/pictures.ts', {
    externals: { 'playwright-core': 'playwright-core' },
  }),
];
