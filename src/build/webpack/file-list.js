import { createHash } from 'node:crypto';
import webpack from 'webpack';

/** What no page asks for, or who sets the pages up makes anew. */
const apart = /\.map$|\/(scripts|third-party)\.json$|^manifest\.xml$/;

/**
 * Lists what a build made for a web server, with hashes, as `sha256sum --check` reads it: the page
 * that sets all up looks by it whether a server has everything, and what is released is packed by
 * it. Plain text, as that is a kind of file which every server knows.
 */
export class FileList {
  /** @param folder the build's own in dist/, where its list is put */
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FileList', (compilation) => {
      // After whatever else still writes into a file.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: 'FileList', stage }, (assets) => {
        const lines = Object.keys(assets)
          .filter((name) => !apart.test(name))
          .sort()
          .map((name) => {
            const hash = createHash('sha256').update(assets[name].buffer()).digest('hex');
            return `${hash}  ${name}\n`;
          });
        compilation.emitAsset(
          `${this.folder}/sha256.txt`,
          new webpack.sources.RawSource(lines.join('')),
        );
      });
    });
  }
}
