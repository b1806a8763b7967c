import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { root, swc } from './program.js';

/**
 * A page like those that others build from the template, to compare with; as its recipe packs it,
 * which is for old engines, and brings what those lack.
 */
export function peer() {
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
