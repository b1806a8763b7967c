import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { fluentTokens, root } from './program.js';

const require = createRequire(import.meta.url);

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

/** Takes the styles out of the scripts, ours and those of the components. */
export const styleRules = [
  {
    test: /\.(js|tsx?)$/,
    include: [join(root, 'src'), /node_modules[\\/]@fluentui[\\/]/],
    enforce: 'post',
    use: GriffelCSSExtractionPlugin.loader,
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
];

/** The style sheets of the pages in a folder of dist/. */
export function styleSheets(folder) {
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
