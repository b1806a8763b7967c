import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

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

/** Writes pages; which of the scripts in a folder each needs at once, and which later, as a list. */
export class Pages {
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
