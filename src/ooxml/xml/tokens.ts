import { defaultLimits } from '../limits';

/** A text that is no well-formed XML, or has what no part of a package may have. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  /**
   * @param reason what is wrong, in few words
   * @param offset where, as an offset in the text
   */
  constructor(
    readonly reason: string,
    readonly offset: number,
  ) {
    super(`${reason} at ${offset}`);
  }
}

/** A text that is well-formed as far as it was read, and asks more than any document does. */
export class XmlTooBig extends Error {
  override readonly name = 'XmlTooBig';

  /** @param what the limit that it is past */
  constructor(readonly what: 'tagCharacters' | 'attributes' | 'names') {
    super(`too big: ${what}`);
  }
}

/** Is told of what a text is made of, in its order; offsets are those in the text. */
export interface TokenHandlers {
  /** @param tag as it is written, from `<` to `>` */
  tag(tag: string, start: number, end: number): void;
  /** Text as it is written; not called where there is none. */
  text?(start: number, end: number): void;
  cdata?(start: number, end: number): void;
}

/** What is written in a tag. */
export interface TagParts {
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly name: string;
  /** with the white space before each */
  readonly attributes: string;
}

const space = '[ \\t\\r\\n]';
const name = `[^ \\t\\r\\n<>/=!?"'&]+`;
const attribute = `${space}+${name}${space}*=${space}*(?:"[^<"]*"|'[^<']*')`;
const startTag = `(${name})((?:${attribute}){0,${String(defaultLimits.attributes)}})${space}*(/?)`;
const endTag = `/(${name})${space}*`;

/**
 * The engine's own matching goes over a tag in one step: a parser that looks at each character takes
 * ten times as long in a script that has only just been loaded.
 */
const tagHere = new RegExp(`<(?:${startTag}|${endTag})>`.replaceAll(/\((?!\?)/g, '(?:'), 'y');
const wholeTag = new RegExp(`^<(?:${startTag}|${endTag})>$`);

/** Takes a tag apart that was told of. */
export function partsOf(tag: string): TagParts {
  const [, started, attributes = '', slash, ended = ''] = wholeTag.exec(tag) ?? [];
  return {
    isClosing: started === undefined,
    isEmpty: slash === '/',
    name: started ?? ended,
    attributes,
  };
}

/** A tag that is no longer cannot have too many attributes. */
const plainTag = 4 * defaultLimits.attributes;

const declaration =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>/y;

/** What no XML may hold, not even as a reference: control characters and halves of characters. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

/** The same where halves are not put together, which finds whole characters too in a third of the time. */
const suspect = new RegExp(forbidden.source);

const startCharacters =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D' +
  '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const nameOnly = new RegExp(
  `^[${startCharacters}][${startCharacters}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`,
  'u',
);

/** Whether something may be the name of an element or attribute (XML 1.0, production 5). */
export function isName(name: string): boolean {
  return nameOnly.test(name);
}

/** What an instruction is for. */
const target = /[^ \t\r\n?]*/y;

/**
 * Refuses what the engine's matching would give up on with an error of its own: it keeps in mind
 * each thing that it has passed in a tag.
 *
 * @param within where the next tag begins, which this one cannot reach
 */
function refuseVastTag(xml: string, at: number, within: number): void {
  let quote = 0;
  let values = 0;
  for (let next = at; next < within; next++) {
    if (next - at === defaultLimits.tagCharacters) throw new XmlTooBig('tagCharacters');
    const code = xml.charCodeAt(next);
    if (code === quote) quote = 0;
    else if (quote !== 0) continue;
    else if (code === 0x3e) return;
    else if (code === 0x22 || code === 0x27) {
      quote = code;
      if (++values > defaultLimits.attributes) throw new XmlTooBig('attributes');
    }
  }
}

/** Goes past what begins with `<!` or `<?`, and tells its end. */
function passOther(xml: string, at: number, handlers: TokenHandlers): number {
  if (xml.startsWith('<!--', at)) {
    const end = xml.indexOf('--', at + 4);
    if (end < 0 || xml[end + 2] !== '>') throw new XmlError('comment', at);
    return end + 3;
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', at);
    if (end < 0) throw new XmlError('unclosed CDATA', at);
    handlers.cdata?.(at + 9, end);
    return end + 3;
  }
  if (xml.startsWith('<?', at)) {
    const end = xml.indexOf('?>', at);
    target.lastIndex = at + 2;
    const [name = ''] = target.exec(xml) ?? [];
    if (end < 0 || !isName(name) || name.includes(':') || /^xml$/i.test(name))
      throw new XmlError('instruction', at);
    return end + 2;
  }
  if (xml.startsWith('<!DOCTYPE', at)) throw new XmlError('doctype', at);
  throw new XmlError('markup', at);
}

function startOf(xml: string): number {
  const at = xml.startsWith('\ufeff') ? 1 : 0;
  if (!/^<\?xml[ \t\r\n?]/.test(xml.slice(at, at + 6))) return at;
  declaration.lastIndex = at;
  if (!declaration.test(xml)) throw new XmlError('declaration', at);
  return declaration.lastIndex;
}

/**
 * Takes a text apart into tags and what stands between them. Whether tags match, and what names and
 * references mean, is for whoever is told of them.
 *
 * @throws {XmlError} where it is not what XML is made of
 */
export function readTokens(xml: string, handlers: TokenHandlers): void {
  const bad = suspect.test(xml) ? forbidden.exec(xml) : null;
  if (bad) throw new XmlError('character', bad.index);
  // Hardly any text has one, and looking for it in each takes its time.
  const hasCdataEnd = xml.includes(']]>');
  let at = startOf(xml);
  let next = xml.indexOf('<', at);
  while (at < xml.length) {
    const end = next < 0 ? xml.length : next;
    if (end > at) {
      if (hasCdataEnd && xml.slice(at, end).includes(']]>')) throw new XmlError(']]>', at);
      handlers.text?.(at, end);
    }
    if (next < 0) return;
    const second = xml.charCodeAt(next + 1);
    if (second === 0x21 || second === 0x3f) {
      at = passOther(xml, next, handlers);
      next = xml.indexOf('<', at);
      continue;
    }
    const following = xml.indexOf('<', next + 1);
    const within = following < 0 ? xml.length : following;
    if (within - next > plainTag) refuseVastTag(xml, next, within);
    tagHere.lastIndex = next;
    if (!tagHere.test(xml)) throw new XmlError('tag', next);
    at = tagHere.lastIndex;
    handlers.tag(xml.slice(next, at), next, at);
    next = following;
  }
}
