/** How often a child may stand: once, once or not at all, once or more, as often as one likes. */
export type Often = '1' | '?' | '+' | '*';

/** What an element may have in it, by the published schemas of the manifest. */
export interface Shape {
  /** in this order */
  readonly children?: readonly (readonly [name: string, often: Often, shape: Shape])[];
  readonly attributes?: Readonly<Record<string, Value>>;
  /** what its text must be; without it there may be none */
  readonly text?: Value;
}

/** What a text must be like, and how that is said. */
export interface Value {
  readonly pattern: RegExp;
  readonly asked: string;
  readonly optional?: true;
}

const is = (...allowed: string[]): Value => ({
  pattern: new RegExp(`^(${allowed.join('|').replaceAll('.', '\\.')})$`),
  asked: allowed.join(' or '),
});
const upTo = (length: number): Value => ({
  pattern: new RegExp(`^[^]{1,${length}}$`, 'u'),
  asked: `1 to ${length} characters`,
});
const shortText = upTo(125);
const longText = upTo(250);
const resid = upTo(32);
const locale: Value = { pattern: /^[a-z]{2,3}-[A-Z]{2}$/, asked: 'a locale such as zh-CN' };
const address: Value = {
  pattern: /^https:\/\/[^\s/?#]+\/[^\s#]{0,2000}$/,
  asked: 'an https address with a path',
};
const guid: Value = {
  pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  asked: 'a GUID',
};
const version: Value = {
  pattern: /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/,
  asked: 'four numbers, such as 1.0.0.0',
};
const origin: Value = {
  pattern: /^https:\/\/[^\s/?#*]+$/,
  asked: 'an https address without path or wildcard',
};

/** A text with its translations. */
const translated = (value: Value): Shape => ({
  attributes: { DefaultValue: value },
  children: [['Override', '*', { attributes: { Locale: locale, Value: value } }]],
});
const resource = (value: Value): Shape => ({
  ...translated(value),
  attributes: { id: resid, DefaultValue: value },
});
const reference: Shape = { attributes: { resid } };
const icon: Shape = {
  children: [
    [
      'Image',
      '+',
      { attributes: { size: is('16', '20', '24', '32', '40', '48', '64', '80'), resid } },
    ],
  ],
};

const action: Shape = {
  attributes: { 'xsi:type': is('ShowTaskpane') },
  children: [
    ['TaskpaneId', '?', { text: shortText }],
    ['SourceLocation', '1', reference],
    ['Title', '?', reference],
  ],
};
const button: Shape = {
  attributes: { 'xsi:type': is('Button'), id: shortText },
  children: [
    ['Label', '1', reference],
    [
      'Supertip',
      '1',
      {
        children: [
          ['Title', '1', reference],
          ['Description', '1', reference],
        ],
      },
    ],
    ['Icon', '1', icon],
    ['Action', '1', action],
  ],
};
const group: Shape = {
  attributes: { id: shortText },
  children: [
    ['Label', '1', reference],
    ['Icon', '1', icon],
    ['Control', '+', button],
  ],
};
const formFactor: Shape = {
  children: [
    [
      'GetStarted',
      '?',
      {
        children: [
          ['Title', '1', reference],
          ['Description', '1', reference],
          ['LearnMoreUrl', '1', reference],
        ],
      },
    ],
    [
      'ExtensionPoint',
      '1',
      {
        attributes: { 'xsi:type': is('PrimaryCommandSurface') },
        children: [
          [
            'OfficeTab',
            '1',
            { attributes: { id: is('TabHome') }, children: [['Group', '1', group]] },
          ],
        ],
      },
    ],
  ],
};
const resources: Shape = {
  children: [
    ['Images', '1', { children: [['Image', '+', resource(address)]] }],
    ['Urls', '1', { children: [['Url', '+', resource(address)]] }],
    ['ShortStrings', '1', { children: [['String', '+', resource(shortText)]] }],
    ['LongStrings', '1', { children: [['String', '+', resource(longText)]] }],
  ],
};
const overrides: Shape = {
  attributes: { 'xsi:type': is('VersionOverridesV1_0') },
  children: [
    [
      'Hosts',
      '1',
      {
        children: [
          [
            'Host',
            '1',
            {
              attributes: { 'xsi:type': is('Document') },
              children: [['DesktopFormFactor', '1', formFactor]],
            },
          ],
        ],
      },
    ],
    ['Resources', '1', resources],
  ],
};
const requirements: Shape = {
  children: [
    [
      'Sets',
      '1',
      {
        attributes: { DefaultMinVersion: { ...is('1.3'), optional: true } },
        children: [['Set', '1', { attributes: { Name: is('WordApi'), MinVersion: is('1.3') } }]],
      },
    ],
  ],
};

/**
 * A manifest of this add-in: what the schemas allow, and of that what it needs. Nothing that Word
 * 2021 does not know, nothing that makes another version of Word necessary.
 */
export const manifestShape: Shape = {
  attributes: { 'xsi:type': is('TaskPaneApp') },
  children: [
    ['Id', '1', { text: guid }],
    ['Version', '1', { text: version }],
    ['ProviderName', '1', { text: shortText }],
    ['DefaultLocale', '1', { text: is('zh-CN') }],
    ['DisplayName', '1', translated(shortText)],
    ['Description', '1', translated(longText)],
    ['IconUrl', '1', translated(address)],
    ['HighResolutionIconUrl', '1', translated(address)],
    ['SupportUrl', '1', translated(address)],
    ['AppDomains', '?', { children: [['AppDomain', '+', { text: origin }]] }],
    ['Hosts', '1', { children: [['Host', '1', { attributes: { Name: is('Document') } }]] }],
    ['Requirements', '1', requirements],
    ['DefaultSettings', '1', { children: [['SourceLocation', '1', translated(address)]] }],
    ['Permissions', '1', { text: is('ReadWriteDocument') }],
    ['VersionOverrides', '1', overrides],
  ],
};
