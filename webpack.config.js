import webpack from 'webpack';
import { diagnosis, pane, setup, workbench } from './src/build/webpack/browser.js';
import { notices } from './src/build/webpack/notices.js';
import { peer } from './src/build/webpack/peer.js';
import { Executable, library, program } from './src/build/webpack/program.js';

export default (env = {}) => [
  program('cli', './src/cli.ts', {
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new Executable(),
      notices('cli-'),
    ],
  }),
  library(),
  pane(env),
  diagnosis(env),
  workbench(),
  setup(),
  // The libraries it is compared with, or run by, stay outside, as their users have them.
  program('bench', './test/bench/run.ts', {
    externals: { mammoth: 'mammoth', 'playwright-core': 'playwright-core' },
  }),
  peer(),
  program('fuzz', './test/fuzz/run.ts'),
  program('validate', './src/build/manifest/validate.ts', {
    externals: { 'office-addin-manifest': 'office-addin-manifest' },
  }),
  program('sideload', './src/build/sideload/sideload.ts'),
  // Comes with a script of its own, which it looks for beside itself.
  program('start', './src/build/start/serve-workbench.ts', { externals: { open: 'open' } }),
  program('schemas', './src/build/library/write-schemas.ts'),
  program('release', './src/build/release/release.ts'),
  program('rules', './src/build/rules/write-rules.ts'),
  program('fixtures', './test/support/make-fixtures.ts'),
  program('examples', './test/support/examples/make-examples.ts'),
  program('pictures', './test/pictures/pictures.ts', {
    externals: { 'playwright-core': 'playwright-core' },
  }),
];
