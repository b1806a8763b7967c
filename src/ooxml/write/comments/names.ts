import { prefixAt, tagEnd } from '../markup';

/** How WordprocessingML's names are written at a place. */
export interface Names {
  /** of the elements around, with its colon; '' where they have none */
  readonly around: string;
  /** of what is put there: attributes always need one */
  readonly own: string;
  /** what declares it, where nothing around does */
  readonly declared: string;
}

/** The namespace of a part's root, which is that of all its elements. */
export function rootNamespace(xml: string): string {
  const start = xml.search(/<[^?!]/);
  const prefix = prefixAt(xml, start).slice(0, -1);
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const tag = xml.slice(start, tagEnd(xml, start));
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
}

/** How names are written beside an element of a part. */
export function namesAt(xml: string, offset: number): Names {
  const around = prefixAt(xml, offset);
  return around === ''
    ? { around, own: 'w:', declared: ` xmlns:w="${rootNamespace(xml)}"` }
    : { around, own: around, declared: '' };
}
