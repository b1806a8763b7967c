import { zipOf } from './parts';
import { wordNamespace } from './producers/names';
import { mainPart, mainRelationship, related } from './producers/shared-parts';
import { element } from './xml';

/** A document that is nothing but some body XML and, where given, styles, numbering and comments. */
export function smallDocx(
  body: string,
  parts: { readonly styles?: string; readonly numbering?: string; readonly comments?: string } = {},
): Uint8Array {
  const w = { 'xmlns:w': wordNamespace };
  const more = Object.entries(parts).map(([name, content]) =>
    related(name, element(`w:${name}`, w, content)),
  );
  const main = mainPart(element('w:document', w, element('w:body', {}, body)));
  return zipOf({
    parts: [main, ...more.map(({ part }) => part)],
    relationships: {
      '': [mainRelationship],
      [main.name]: more.map(({ relationship }) => relationship),
    },
  });
}
