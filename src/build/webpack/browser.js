// Scripts for a browser: the pane, the diagnosis, the workbench and the page to set them up.
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { FileList } from './file-list.js';
import { developmentBase, NamedFiles, PageStyles, WorkbenchFiles } from './named-files.js';
import { notices } from './notices.js';
import { OfflineFiles } from './offline-files.js';
import { Pages } from './pages.js';
import { build } from './program.js';
import { styleRules, styleSheets } from './styles.js';

/** Where the pages load Office.js from: the copy beside them, or Microsoft's servers. */
const officeScripts = {
  local: 'office-js/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'china-cdn':
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** Refuses what Word would refuse: an add-in is loaded by https only. */
function addressOf(base) {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`base must be an https address without ? and #, not ${base}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Makes our scripts small; what is copied by name is in no such folder, and stays as it is. */
class Minimizer {
  /** @param format how the scripts are written, where that matters */
  constructor(format = {}) {
    this.format = format;
  }

  apply(compiler) {
    new MinimizerPlugin({
      test: /^(js|setup|workbench)\/.*\.js$/,
      minify: MinimizerPlugin.swcMinify,
      minimizerOptions: {
        ecma: 2022,
        compress: { passes: 5 },
        module: true,
        format: this.format,
      },
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
export function pane({ base = developmentBase, office = 'local' }) {
  const officeScript = officeScripts[office];
  if (officeScript === undefined) {
    throw new Error(`office must be one of ${Object.keys(officeScripts).join(', ')}`);
  }
  const entry = { taskpane: './src/taskpane.tsx' };
  const pages = ['taskpane', 'help'];
  return {
    ...scripts('pane', 'js', entry, ['assets', 'office-js', 'samples']),
    optimization: {
      minimizer: [new Minimizer()],
      // Of one letter where there are enough: a name need not last longer than this build.
      mangleExports: 'size',
      splitChunks: { cacheGroups: { later } },
    },
    plugins: [
      ...styleSheets('js'),
      notices('js/'),
      new Pages('js', pages, { officeScript }),
      new NamedFiles({ base: addressOf(base), office }),
      new FileList('js'),
    ],
  };
}

/** The page that tells how a Word behaves; apart, as what is loaded beside the pane is packed worse. */
export function diagnosis({ office = 'local' }) {
  return {
    ...scripts('diagnosis', 'diagnosis', { diagnosis: './src/diagnosis.ts' }),
    plugins: [
      notices('diagnosis/'),
      new Pages('diagnosis', ['diagnosis'], { officeScript: officeScripts[office] }),
      new FileList('diagnosis'),
    ],
  };
}

/** The page for those without Word; apart, so that it shares no script that it makes bigger. */
export function workbench() {
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
      // Else what is left out of a worker, or of the page, is told by the number of a script; what
      // was kept of an earlier build goes by the number that it had then.
      usedExports: 'global',
      // A worker in one file is there sooner than one that has to fetch another.
      splitChunks: {
        chunks: ({ name }) => !['document-worker', 'desk-worker', 'ahead'].includes(name),
      },
    },
    plugins: [
      ...styleSheets('workbench'),
      notices('workbench/'),
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
      new FileList('workbench'),
    ],
  };
}

/** The page for who sets all of it up on a server. */
export function setup() {
  const shared = scripts('setup', 'setup', { setup: './src/setup.ts' });
  // The manifest, of which it makes one for its own address.
  const manifest = { test: /\.xml$/, type: 'asset/source' };
  return {
    ...shared,
    module: { rules: [...shared.module.rules, manifest] },
    // It can still be read where a server says that it is not in UTF-8, and tells of that.
    optimization: { minimizer: [new Minimizer({ asciiOnly: true })] },
    plugins: [
      notices('setup/'),
      new Pages('setup', ['setup']),
      new PageStyles('setup.css'),
      new FileList('setup'),
    ],
  };
}
