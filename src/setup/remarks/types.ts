import { endingOf, givenOf, groupBy, isPageInstead, pathsOf, typeOf } from '../answer';
import type { Answer, Given } from '../answer';
import type { Remark } from '../remark';

/** What a kind of file has to be called. */
interface Kind {
  /** what to set it to */
  readonly type: string;
  /** what does as well */
  readonly may: RegExp;
  /** whether it is of no use under another name */
  readonly must: boolean;
  readonly isText: boolean;
}

const anythingButAPage = /^(?!text\/html$)/;

const kinds: Readonly<Record<string, Kind>> = {
  html: { type: 'text/html', may: /^text\/html$/, must: true, isText: true },
  js: {
    type: 'text/javascript',
    may: /^(text|application)\/(x-)?(java|ecma)script$/,
    must: true,
    isText: true,
  },
  css: { type: 'text/css', may: /^text\/css$/, must: true, isText: true },
  svg: { type: 'image/svg+xml', may: /^image\/svg\+xml$/, must: true, isText: false },
  png: { type: 'image/png', may: /^image\/png$/, must: false, isText: false },
  xml: { type: 'application/xml', may: /^(text|application)\/xml$/, must: false, isText: false },
  json: { type: 'application/json', may: /^application\/json$/, must: false, isText: false },
  webmanifest: {
    type: 'application/manifest+json',
    may: /^application\/(manifest\+)?json$/,
    must: false,
    isText: false,
  },
  // The program reads it itself, and does not care.
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    may: anythingButAPage,
    must: false,
    isText: false,
  },
};

/** What to have a server call files with an ending; undefined where any name will do. */
export function typeFor(ending: string): string | undefined {
  return kinds[ending]?.type;
}

function charsetOf({ said }: Given): string | undefined {
  const [, charset] =
    /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(said.headers.get('content-type') ?? '') ?? [];
  return charset?.toLowerCase();
}

/** What a server calls files, where browsers or Word then do not use them, or garble them. */
export function remarksOnTypes(answers: readonly Answer[]): readonly Remark[] {
  const given = givenOf(answers).filter((file) => !isPageInstead(file));
  const wrong = given.filter(
    (file) => kinds[endingOf(file.path)]?.may.test(typeOf(file)) === false,
  );
  const types = [...groupBy(wrong, (file) => `${endingOf(file.path)} ${typeOf(file)}`).values()];
  const garbled = given.filter((file) => {
    const charset = charsetOf(file);
    const isText = kinds[endingOf(file.path)]?.isText === true;
    return isText && charset !== undefined && !/^utf-?8$/.test(charset);
  });
  const sets = [
    ...groupBy(garbled, (file) => `${endingOf(file.path)} ${charsetOf(file) ?? ''}`).values(),
  ];
  return [
    ...types.map((files): Remark => {
      const ending = endingOf(files[0].path);
      const { type = '', must = false } = kinds[ending] ?? {};
      const said = typeOf(files[0]);
      return {
        severity: must ? 'error' : 'warning',
        key: must ? 'type' : 'typeMinor',
        data: { ending, type, given: said },
        files: pathsOf(files),
      };
    }),
    ...sets.map((files): Remark => ({
      severity: 'error',
      key: 'charset',
      data: { ending: endingOf(files[0].path), charset: charsetOf(files[0]) ?? '' },
      files: pathsOf(files),
    })),
  ];
}
