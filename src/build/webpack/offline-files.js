import { createHash } from 'node:crypto';
import webpack from 'webpack';

function sha256(content, encoding) {
  return createHash('sha256').update(content).digest(encoding);
}

/** Tells the worker that keeps a page for when there is no network all that was built with it. */
export class OfflineFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, (assets) => {
        const names = Object.keys(assets).filter(
          (name) =>
            !/^offline\.js|\.map$|\/(scripts|third-party)\.json$|\/third-party\.txt$/.test(name),
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
