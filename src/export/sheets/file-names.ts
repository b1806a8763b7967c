/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Of a name's bytes; it may have 255, with its ending and what is put to it while it is written. */
const longest = 200;

function cut(text: string): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(longest));
  return text.slice(0, read);
}

/** A text as a file's name on any system, without its ending. */
function safeName(text: string): string {
  const name = Array.from(cut(text.normalize('NFC')))
    .map((character) => (/[\\/:*?"<>|\p{C}]/u.test(character) ? '_' : character))
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return name === '' || devices.test(name) ? `_${name}` : name;
}

/**
 * Gives texts as names of files that stay apart on any system, those too that tell capitals from
 * small letters and those that do not.
 */
export function namesApart(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const name = safeName(text);
    for (let count = 1; ; count++) {
      const own = count === 1 ? name : `${name}（${String(count)}）`;
      const key = own.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return own;
    }
  };
}
