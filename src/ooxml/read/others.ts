import { marksIn } from '../write/anchored-marks';

/** What markup may hold beside its text, by the name that the catalogues know it by. */
export const otherKinds = [
  'picture',
  'shape',
  'link',
  'field',
  'formula',
  'note',
  'hidden',
  'page-break',
  'control',
  'revision',
  'comment',
  'bookmark',
] as const;

export type OtherKind = (typeof otherKinds)[number];

export interface Other {
  readonly kind: OtherKind;
  readonly count: number;
}

const patterns: Readonly<
  Record<Exclude<OtherKind, 'picture' | 'shape' | 'comment' | 'bookmark'>, RegExp>
> = {
  link: /<w:hyperlink[\s>]/g,
  field: /<w:fldSimple\s|\sw:fldCharType="begin"/g,
  formula: /<m:oMath>|<m:oMath\s/g,
  note: /<w:(?:footnote|endnote)Reference[\s/]/g,
  hidden: /<w:r(?:\s[^>]*)?><w:rPr>(?:(?!<\/w:rPr>).)*<w:vanish\s*\/>/gs,
  'page-break': /<w:br\s[^>]*w:type="(?:page|column)"|<w:pageBreakBefore\s*\/>/g,
  control: /<w:sdt>|<w:sdt\s/g,
  revision: /<w:(?:ins|del|moveFrom|moveTo|[a-zA-Z]+Change|cellIns|cellDel|cellMerge)\s/g,
};

const graphic = /<w:(drawing|pict|object)[\s>].*?<\/w:\1>/gs;
const ofPicture = /<(?:\w+:blip|v:imagedata)[\s>/]/;
/** What a program that knows no newer drawing shows in its place: the same thing once more. */
const fallback = /<mc:Fallback>.*?<\/mc:Fallback>/gs;

/** What there is in some markup with the prefix w beside its text, and how many of each. */
export function othersIn(markup: string): readonly Other[] {
  const shown = markup.replace(fallback, '');
  const graphics = shown.match(graphic) ?? [];
  const pictures = graphics.filter((one) => ofPicture.test(one)).length;
  const marks = (kind: string): number =>
    new Set(
      marksIn(markup).flatMap((mark) => {
        const [is, , name] = mark.split(' ');
        return is === kind ? [name] : [];
      }),
    ).size;
  // What stands in a shape's own text goes with the shape.
  const around = shown.replace(graphic, '');
  const countOf = (kind: OtherKind): number => {
    if (kind === 'picture') return pictures;
    if (kind === 'shape') return graphics.length - pictures;
    if (kind === 'comment' || kind === 'bookmark') return marks(kind);
    return around.match(patterns[kind])?.length ?? 0;
  };
  return otherKinds
    .map((kind) => ({ kind, count: countOf(kind) }))
    .filter(({ count }) => count > 0);
}

/** Of what there was beside text, what there is no more. */
export function lostOthers(was: readonly Other[], is: readonly Other[]): readonly Other[] {
  return was.flatMap(({ kind, count }) => {
    const left = count - (is.find((one) => one.kind === kind)?.count ?? 0);
    return left > 0 ? [{ kind, count: left }] : [];
  });
}
