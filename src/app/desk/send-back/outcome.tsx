import type { JSX } from 'react';
import { createTranslator } from '../../../messages/translator';
import type { Language } from '../../../messages/translate';
import { problemText } from '../cells';
import { deskTranslate } from '../translate';
import type { Delivered } from './making';
import type { Trouble } from './order';
import { sendBackTranslate } from './translate';

/** More than these nobody reads here. */
const mostTold = 20;

function troubleText({ path, problem }: Trouble, language: Language): string {
  const translate = sendBackTranslate(language);
  const words = { translate: deskTranslate(language), translator: createTranslator(language, []) };
  const { code, data } = problem;
  const text =
    code === 'changed' || code === 'notPut' || code === 'tooMuch' || code === 'lost'
      ? translate(`problem.${code}`, data)
      : problemText({ code, data }, words);
  return path === undefined ? text : translate('trouble', { path, problem: text });
}

function doneText({ count, file, folder }: Delivered, language: Language): string | undefined {
  const translate = sendBackTranslate(language);
  if (folder !== undefined) return translate('inFolder', { name: folder, count });
  if (!file) return undefined;
  const { name, isCertain } = file;
  const key = isCertain ? 'saved' : 'handedOver';
  return count === 1 ? translate(`${key}Alone`, { name }) : translate(key, { name, count });
}

/** What came of making what goes back: where it is, and of what nothing came. */
export function Outcome({
  delivered,
  language,
}: {
  readonly delivered: Delivered;
  readonly language: Language;
}): JSX.Element {
  const translate = sendBackTranslate(language);
  const { troubles } = delivered;
  const done = doneText(delivered, language);
  const general = troubles.filter(({ path }) => path === undefined);
  const ofFiles = troubles.filter(({ path }) => path !== undefined);
  return (
    <>
      {done !== undefined && <p role="status">{done}</p>}
      {done === undefined && troubles.length === 0 && <p role="status">{translate('nothing')}</p>}
      {troubles.length > 0 && (
        <div role="alert">
          {general.map((trouble) => (
            <p key={trouble.problem.code}>{troubleText(trouble, language)}</p>
          ))}
          {ofFiles.length > 0 && <p>{translate('troubles', { count: ofFiles.length })}</p>}
          <ul>
            {ofFiles.slice(0, mostTold).map((trouble) => (
              <li key={trouble.path}>{troubleText(trouble, language)}</li>
            ))}
          </ul>
          {ofFiles.length > mostTold && (
            <p>{translate('more', { count: ofFiles.length - mostTold })}</p>
          )}
        </div>
      )}
    </>
  );
}
