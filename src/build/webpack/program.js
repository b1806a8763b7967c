// Programs for Node, and what every build shares.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** Lets the shell start dist/cli.js by itself. */
export class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('Executable', (name, { targetPath }) => {
      if (name.endsWith('.js')) chmodSync(targetPath, 0o755);
    });
  }
}

/** How swc reads files of one kind; in .ts, unlike .tsx, `<T>` may begin a function. */
export function swc(tsx, target = 'es2022') {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
      target,
    },
  };
}

/** What styles and themes are made of; to run all components for it takes longer than all else. */
export const fluentTokens = join(root, 'node_modules/@fluentui/tokens');

/** How the library that writes workbooks packs them. */
const workbookZip = join(root, 'node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js');

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
export function build(name, entry, importMeta) {
  return {
    name,
    mode: 'production',
    context: root,
    entry: { [name]: entry },
    // An unchanged bundle is written again too, so that its time tells when it was last built.
    output: { path: join(root, 'dist'), filename: '[name].js', compareBeforeEmit: false },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // A page allows no worker that is made of a text, and whoever waits for one waits for ever.
      alias: { [workbookZip]: join(import.meta.dirname, 'zip-here.js') },
    },
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
      buildDependencies: { config: [join(root, 'webpack.config.js'), import.meta.filename] },
    },
    stats: 'errors-warnings',
  };
}

/** One file, whatever is loaded only when it is needed. */
const inOneFile = () => new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** A program for Node, as one ES module, since package.json says "type": "module". */
export function program(name, entry, more = {}) {
  // There import.meta.url is the bundle's own place, not that of the machine it was built on.
  const shared = build(name, entry, false);
  return {
    ...shared,
    target: 'node20',
    experiments: { outputModule: true },
    output: { ...shared.output, module: true, chunkFormat: 'module' },
    ...more,
    plugins: [inOneFile(), ...(more.plugins ?? [])],
  };
}

/** What other programs import, for Node and for browsers. */
export function library() {
  const shared = build('library', './src/library.ts', false);
  return {
    ...shared,
    target: 'es2022',
    experiments: { outputModule: true },
    output: {
      ...shared.output,
      path: join(root, 'dist/library'),
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    // The schemas of its results are made with it, too.
    externals: { zod: 'zod' },
    externalsType: 'module',
    plugins: [inOneFile()],
  };
}
