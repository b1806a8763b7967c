import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Lets the shell start dist/cli.js by itself. */
class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('Executable', (name, { targetPath }) => {
      if (name.endsWith('.js')) chmodSync(targetPath, 0o755);
    });
  }
}

/**
 * What every build shares.
 * @param name what `--config-name` asks for, and the file's name in dist/
 * @param entry the source file to start from
 * @param more what this build adds
 */
function build(name, entry, more = {}) {
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
          loader: 'swc-loader',
          // import.meta.url is the bundle's own place, not that of the machine it was built on.
          parser: { importMeta: false },
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
    devtool: 'source-map',
    optimization: { minimize: false },
    performance: false,
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [import.meta.filename] },
    },
    stats: 'errors-warnings',
    ...more,
  };
}

/** A program for Node, as one ES module, since package.json says "type": "module". */
function program(name, entry, more = {}) {
  const shared = build(name, entry);
  return {
    ...shared,
    target: 'node20',
    experiments: { outputModule: true },
    output: { ...shared.output, module: true, chunkFormat: 'module' },
    ...more,
  };
}

export default [
  program('cli', './src/cli.ts', {
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new Executable(),
    ],
  }),
  // The library it is compared with stays outside, as its users have it.
  program('bench', './test/bench/run.ts', { externals: { mammoth: 'mammoth' } }),
  program('fixtures', './test/support/make-fixtures.ts'),
];
