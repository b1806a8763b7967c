/** The formatting of some text, as far as its own markup says. */
export interface Formatting {
  /** the font of its Chinese characters, and that of its others */
  readonly eastAsia?: string;
  readonly ascii?: string;
  /** in half points */
  readonly size?: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline?: string;
  readonly color?: string;
}

interface FormattedText {
  readonly text: string;
  readonly formatting: Formatting;
}

function attributeIn(properties: string, element: string, name: string): string | undefined {
  const tag = new RegExp(`<w:${element}\\s[^>]*>`).exec(properties)?.[0];
  return tag && new RegExp(`\\sw:${name}="([^"]*)"`).exec(tag)?.[1];
}

function isOn(properties: string, element: string): boolean {
  const [tag] = new RegExp(`<w:${element}(?:\\s[^>]*)?/?>`).exec(properties) ?? [];
  return tag !== undefined && !/w:val="(?:0|false|off)"/.test(tag);
}

function formattingOf(properties: string): Formatting {
  const told = {
    eastAsia: attributeIn(properties, 'rFonts', 'eastAsia'),
    ascii: attributeIn(properties, 'rFonts', 'ascii'),
    size: attributeIn(properties, 'sz', 'val'),
    underline: attributeIn(properties, 'u', 'val'),
    color: attributeIn(properties, 'color', 'val'),
  };
  const known = Object.entries(told).filter(
    ([, value]) => value !== undefined && value !== 'none' && value !== 'auto',
  );
  return {
    ...Object.fromEntries(known),
    bold: isOn(properties, 'b'),
    italic: isOn(properties, 'i'),
  };
}

/** The formatting of a paragraph's text, run by run; of an empty one, what typed text would have. */
export function formattingIn(paragraph: string): readonly FormattedText[] {
  const shown = paragraph.replace(/<w:(del|moveFrom)[ >].*?<\/w:\1>/gs, '');
  const runs = [...shown.matchAll(/<w:r(?: [^>]*)?>(.*?)<\/w:r>/gs)].flatMap(
    ([, content = '']): FormattedText[] => {
      const text = [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, it]) => it).join('');
      const [, properties = ''] = /^<w:rPr>(.*?)<\/w:rPr>/s.exec(content) ?? [];
      return text === '' ? [] : [{ text, formatting: formattingOf(properties) }];
    },
  );
  if (runs.length > 0) return runs;
  const [, own = ''] = /<w:pPr>(.*?)<\/w:pPr>/s.exec(shown) ?? [];
  const [, mark = ''] = /<w:rPr>(.*?)<\/w:rPr>/s.exec(own) ?? [];
  return [{ text: '', formatting: formattingOf(mark) }];
}

const names = ['size', 'bold', 'italic', 'underline', 'color'] as const;

/** The formatting to set so that text looks as it did before. */
export type LostFormatting = Partial<
  Record<(typeof names)[number] | 'font', string | boolean | null>
>;

/** In what the formatting of a text differs from that before; null for what that does not say. */
export function lostIn({ text, formatting }: FormattedText, before: Formatting): LostFormatting {
  const scripts = [
    ...(/[\u2e80-\uffef]/.test(text) ? (['eastAsia'] as const) : []),
    ...(/[!-~]/.test(text) ? (['ascii'] as const) : []),
  ];
  const font = scripts.find((script) => formatting[script] !== before[script]);
  return {
    ...Object.fromEntries(
      names
        .filter((name) => formatting[name] !== before[name])
        .map((name) => [name, before[name] ?? null]),
    ),
    ...(font ? { font: before[font] ?? null } : {}),
  };
}
