// Which sources' English words are packed: not those of the pages and the command line, which are
// never loaded by a browser.
export function hasPackedWords(file) {
  return /[\\/]src[\\/](?!messages[\\/](?:pages|cli)[\\/]).+\.tsx?$/.test(file);
}
