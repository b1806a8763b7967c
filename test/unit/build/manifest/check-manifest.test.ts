import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../../../src/build/manifest/check-manifest';

const root = join(__dirname, '../../../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** The files of a server that has all a manifest should name. */
function served(path: string): Buffer | undefined {
  if (/^(taskpane|diagnosis|help)\.html$/.test(path)) return Buffer.from('<!doctype html>');
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** What is said of the manifest after some text of it was replaced, all that the pattern finds. */
function saidAfter(pattern: string | RegExp, replacement: string): readonly string[] {
  const broken = manifest.replace(pattern, replacement);
  expect(broken).not.toBe(manifest);
  return checkManifest(broken, served).map(({ message }) => message);
}

it('finds nothing wrong with our manifest', () => {
  expect(checkManifest(manifest, served).map(({ message }) => message)).toEqual([]);
});

it('tells on which line a mistake is', () => {
  const broken = manifest.replace('ReadWriteDocument', 'ReadDocument');
  const line = broken.split('\n').findIndex((text) => text.includes('<Permissions>')) + 1;
  expect(checkManifest(broken, served)).toMatchObject([{ line }]);
});

it.each<[what: string, pattern: string | RegExp, replacement: string, said: RegExp]>([
  ['XML that is not well-formed', '</OfficeApp>', '', /^not well-formed/],
  ['another kind of document', /OfficeApp\b/g, 'Other', /^this is Other/],
  ['an add-in of another kind', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', /TaskPaneApp/],
  [
    'a wrong namespace',
    'xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"',
    'xmlns="http://schemas.microsoft.com/office/mailappversionoverrides"',
    /must be in the namespace .*taskpaneappversionoverrides/,
  ],
  ['a missing element', /<Permissions>.*<\/Permissions>/, '', /OfficeApp lacks Permissions/],
  ['a missing pane', /<SourceLocation Default.*\/>/, '', /DefaultSettings lacks SourceLocation/],
  ['a missing tip', /<Supertip>[^]*?<\/Supertip>/, '', /Control lacks Supertip/],
  ['a missing attribute', ' size="16"', '', /Image lacks the attribute size/],
  [
    'elements in another order',
    /( *<Version>.*\n)( *<ProviderName>.*\n)/,
    '$2$1',
    /Version must stand before ProviderName/,
  ],
  [
    'an icon behind the action',
    /(<\/Supertip>\n)( *<Icon>[^]*?<\/Icon>\n)( *<Action [^]*?<\/Action>\n)/,
    '$1$3$2',
    /Icon must stand before Action/,
  ],
  ['a second element', /(<Permissions>.*<\/Permissions>)/, '$1$1', /one Permissions only, not 2/],
  ['a runtime', '<DesktopFormFactor>', '<Runtimes/><DesktopFormFactor>', /must not have Runtimes/],
  [
    'a function file',
    '<ExtensionPoint',
    '<FunctionFile resid="Help.Url"/><ExtensionPoint',
    /must not have FunctionFile/,
  ],
  ['an unknown attribute', '<Group id', '<Group label="x" id', /must not have the attribute label/],
  ['text out of place', '<Hosts>', '<Hosts>Word', /Hosts must not have text/],
  ['an id that is no GUID', /<Id>b16a7f11-/, '<Id>b16a7f1-', /Id must be a GUID/],
  ['a version of one number', /<Version>.*</, '<Version>1<', /Version must be four numbers/],
  ['a version with a word', /<Version>.*</, '<Version>1.0.0.beta<', /Version must be four/],
  ['no name of the maker', /<ProviderName>.*</, '<ProviderName><', /ProviderName must be 1 to 125/],
  ['another locale', '>zh-CN<', '>zh-Hans<', /DefaultLocale must be zh-CN/],
  [
    'a long name',
    'DisplayName DefaultValue="年报检查"',
    `DisplayName DefaultValue="${'年'.repeat(126)}"`,
    /DefaultValue of DisplayName must be 1 to 125 characters/,
  ],
  [
    'a long description',
    'Value="Checks Chinese',
    `Value="${'x'.repeat(250)}`,
    /Value of Override must be 1 to 250 characters/,
  ],
  [
    'a long short string',
    'Value="Insert Tables"',
    `Value="${'x'.repeat(126)}"`,
    /Value of Override must be 1 to 125/,
  ],
  [
    'a long long string',
    'DefaultValue="打开年度报告，',
    `DefaultValue="${'年'.repeat(250)}`,
    /DefaultValue of String must be 1 to 250/,
  ],
  ['a long resid', /Group\.Label/g, `Group.${'x'.repeat(27)}`, /id of String must be 1 to 32/],
  [
    'a page without https',
    'SourceLocation DefaultValue="https:',
    'SourceLocation DefaultValue="http:',
    /DefaultValue of SourceLocation must be an https address/,
  ],
  [
    'an icon without https',
    /(<bt:Image id="Icon.Check.16" DefaultValue=")https/,
    '$1http',
    /DefaultValue of Image must be an https address/,
  ],
  [
    'a page elsewhere',
    'Help.Url" DefaultValue="https://localhost:3000/',
    'Help.Url" DefaultValue="https://example.com/',
    /example\.com\/help\.html is outside https:\/\/localhost:3000\//,
  ],
  ['a page that is not there', 'taskpane.html?start=check', 'pane.html', /pane\.html does not ex/],
  ['an icon that is not there', /check-16\.png/, 'check-15.png', /check-15\.png does not exist/],
  [
    'an icon of another size',
    'IconUrl DefaultValue="https://localhost:3000/assets/check-32.png',
    'IconUrl DefaultValue="https://localhost:3000/assets/check-40.png',
    /check-40\.png is 40 by 40 pixels, not 32 by 32/,
  ],
  [
    'a command icon of another size',
    'assets/table-80.png',
    'assets/table-64.png',
    /table-64\.png is 64 by 64 pixels, not 80 by 80/,
  ],
  ['an icon that is no picture', /assets\/check-20.png/, 'help.html', /help\.html is not a PNG/],
  ['a missing size', /<bt:Image size="80" resid="Icon.Table.80"\/>/, '', /lacks the size 80/],
  ['a size twice', 'size="20" resid="Icon.Table', 'size="16" resid="Icon.Table', /size 16 twice/],
  [
    'two commands that look alike',
    /Icon\.Table\.(\d+)"\/>/g,
    'Icon.Check.$1"/>',
    /“Icon\.Check\.16” is the icon of two commands/,
  ],
  ['a resid that leads nowhere', 'resid="Table.Tip"', 'resid="Table.Top"', /“Table.Top”, which/],
  [
    'a resid of another kind',
    'resid="Table.Tip"',
    'resid="Table.Label"',
    /Description refers to “Table.Label”, which is not in LongStrings/,
  ],
  [
    'a resource nobody uses',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/help.html"/>',
    /“Spare.Url” is not used/,
  ],
  ['an id twice', 'id="ReportCheck.Table"', 'id="ReportCheck.Check"', /is given twice/],
  [
    'a text in one language',
    /<bt:Override Locale="en-US" Value="Insert Tables"\/>/,
    '',
    /“Table.Label” has no text for en-US/,
  ],
  ['a name in one language', /<Override.*Report Check.*/, '', /DisplayName has no text for en-US/],
  ['a third language', 'Locale="en-US"', 'Locale="fr-FR"', /has a text for fr-FR, others not/],
  [
    'a language twice',
    /(<bt:Override Locale="en-US" Value="Insert Tables"\/>)/,
    '$1$1',
    /has two texts for en-US/,
  ],
  ['a text not translated', 'Value="Insert Tables"', 'Value="插入表格"', /for en-US is Chinese/],
  ['English by default', 'DefaultValue="插入表格"', 'DefaultValue="Insert"', /is not Chinese/],
  ['a newer Word asked for', 'MinVersion="1.3"/>', 'MinVersion="1.4"/>', /MinVersion.*be 1\.3/],
  ['an older Word allowed', 'MinVersion="1.3"/>', 'MinVersion="1.1"/>', /MinVersion.*be 1\.3/],
  [
    'a second requirement',
    '</Sets>',
    '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>',
    /one Set only, not 2/,
  ],
  ['no requirement', /<Requirements>[^]*<\/Requirements>/, '', /OfficeApp lacks Requirements/],
  ['another program', 'Host Name="Document"', 'Host Name="Workbook"', /Name of Host must be Docu/],
  ['fewer rights', 'ReadWriteDocument', 'ReadDocument', /Permissions must be ReadWriteDocument/],
  [
    'another tab',
    'OfficeTab id="TabHome"',
    'OfficeTab id="TabInsert"',
    /OfficeTab must be TabHome/,
  ],
  ['a command without a pane', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', /ShowTask/],
  [
    'an empty list of domains',
    '<Hosts>\n    <Host Name',
    '<AppDomains/><Hosts>\n    <Host Name',
    /AppDomains lacks AppDomain/,
  ],
  [
    'a domain with a path',
    '<Hosts>\n    <Host Name',
    '<AppDomains><AppDomain>https://example.com/</AppDomain></AppDomains><Hosts>\n    <Host Name',
    /AppDomain must be an https address without path/,
  ],
  [
    'a domain that is not needed',
    '<Hosts>\n    <Host Name',
    '<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>\n    <Host Name',
    /no page of https:\/\/example.com is ever shown/,
  ],
])('finds %s', (_, pattern, replacement, said) => {
  expect(saidAfter(pattern, replacement)).toContainEqual(expect.stringMatching(said));
});
