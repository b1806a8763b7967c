import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const require = createRequire(import.meta.url);

/** The address in manifest.xml, which the build replaces by the one it is given. */
export const developmentBase = 'https://localhost:3000/';

/** What can be tried: a report, and a folder of them. */
const samples = { from: 'samples/**/*.{docx,pdf,xlsx}', context: 'assets' };

/** What a pane of Word asks for, of the eighty megabytes of Office.js. Copied as it is. */
const officeFiles = [
  'office.js',
  'word-{win32-16.01,mac-16.00,web-16.00,ios-16.00}.js',
  'o15apptofilemappingtable.js',
  '{zh-cn,en-us}/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

/** Copies what Word and the pages ask for by name. */
export class NamedFiles {
  constructor({ base, office }) {
    this.base = base;
    this.office = office;
  }

  apply(compiler) {
    const inXml = () => this.base.replaceAll('&', '&amp;');
    const patterns = [
      { from: 'manifest.xml', transform: (xml) => `${xml}`.replaceAll(developmentBase, inXml) },
      { from: 'assets/*.png' },
      samples,
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

/** Lays a page's own style sheet beside it, and what all pages have. */
export class PageStyles {
  constructor(sheet) {
    this.sheet = sheet;
  }

  apply(compiler) {
    const patterns = [this.sheet, 'pages.css', 'old-browser.js'].map((from) => ({
      from,
      context: 'src/build/pages',
    }));
    new CopyPlugin({ patterns }).apply(compiler);
  }
}

/** Lays beside the workbench what its page names, and what it can be tried with. */
export class WorkbenchFiles {
  apply(compiler) {
    new CopyPlugin({
      patterns: [
        { from: 'assets/check-{192,512}.png' },
        samples,
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
    new HtmlWebpackPlugin({
      filename: 'workbench-rules.html',
      template: './src/build/pages/workbench-rules.ts',
      inject: false,
      minify: false,
    }).apply(compiler);
  }
}
