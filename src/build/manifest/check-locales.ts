import type { Mistake } from './check-shape';
import { within } from './xml';
import type { Element } from './xml';

/** Beside the default, which is Chinese. */
const translations = ['en-US'];

const texts = ['DisplayName', 'Description', 'String'];
const chinese = /\p{Script=Han}/u;

/** That whatever a person reads is in every language, and in the one it is said to be. */
export function checkLocales(manifest: Element): readonly Mistake[] {
  return within(manifest)
    .filter(({ name, attributes }) => texts.includes(name) && 'DefaultValue' in attributes)
    .flatMap((text) => [...checkLanguages(text), ...checkWords(text)]);
}

function nameOf({ name, attributes }: Element): string {
  return attributes['id'] === undefined ? name : `“${attributes['id']}”`;
}

function checkLanguages(text: Element): readonly Mistake[] {
  const given = text.children.map(({ attributes }) => attributes['Locale'] ?? '');
  const missing = translations.filter((locale) => !given.includes(locale));
  const twice = given.filter((locale, index) => given.indexOf(locale) !== index);
  const foreign = given.filter((locale) => !translations.includes(locale));
  const { line } = text;
  const name = nameOf(text);
  return [
    ...missing.map((locale) => ({ line, message: `${name} has no text for ${locale}` })),
    ...twice.map((locale) => ({ line, message: `${name} has two texts for ${locale}` })),
    ...foreign.map((locale) => ({ line, message: `${name} has a text for ${locale}, others not` })),
  ];
}

function checkWords(text: Element): readonly Mistake[] {
  const { line } = text;
  const name = nameOf(text);
  const notChinese = chinese.test(text.attributes['DefaultValue'] ?? '')
    ? []
    : [{ line, message: `the default text of ${name} is not Chinese` }];
  const notTranslated = text.children
    .filter(({ attributes }) => chinese.test(attributes['Value'] ?? ''))
    .map((one) => ({
      line: one.line,
      message: `the text of ${name} for ${one.attributes['Locale'] ?? ''} is Chinese`,
    }));
  return [...notChinese, ...notTranslated];
}
