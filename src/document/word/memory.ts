import { rememberedNamespace, rememberedXml } from '../../ooxml/remembered-xml';
import { HostError } from '../port';
import { inTime } from './run';

/** The name under which the document's settings for add-ins keep what is remembered. */
const name = 'reportCheck';

type Answer<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Asks one thing of the older of Office's two programming interfaces.
 *
 * @throws {HostError} `failed`, `timed-out`
 */
function asked<T>(ask: (answer: Answer<T>) => void): Promise<T> {
  return inTime(
    new Promise((done, fail) => {
      ask((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) done(result.value);
        else fail(new HostError('failed', { reason: result.error.message }));
      });
    }),
  );
}

/** Parts are the document's, on every platform and for every pane; settings are not told by all. */
function hasParts(): boolean {
  return Office.context.requirements.isSetSupported('CustomXmlParts', '1.1');
}

async function ownParts(): Promise<readonly Office.CustomXmlPart[]> {
  if (!hasParts()) return [];
  const { customXmlParts } = Office.context.document;
  return asked<Office.CustomXmlPart[]>((answer) => {
    customXmlParts.getByNamespaceAsync(rememberedNamespace, answer);
  });
}

async function textIn(part: Office.CustomXmlPart): Promise<string> {
  const xml = await asked<string>((answer) => {
    part.getXmlAsync(answer);
  });
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return parsed.documentElement.textContent;
}

/** What the settings have, with what other panes of the document left there, where that is told. */
async function settingNow(): Promise<string | undefined> {
  const { settings } = Office.context.document;
  await asked<unknown>((answer) => {
    settings.refreshAsync(answer);
  }).catch(() => undefined);
  const kept: unknown = settings.get(name);
  return typeof kept === 'string' ? kept : undefined;
}

/**
 * Every text that was remembered in this document: several panes may each have left one.
 *
 * @throws {HostError} `failed`, `timed-out`
 */
export async function recallFromDocument(): Promise<readonly string[]> {
  const parts = await Promise.all((await ownParts()).map(textIn));
  const setting = await settingNow();
  return [...parts, ...(setting === undefined ? [] : [setting])];
}

/**
 * Keeps a text in the document, in place of all that was remembered; undefined takes it away.
 *
 * @throws {HostError} `failed`, `timed-out`
 */
export async function rememberInDocument(text: string | undefined): Promise<void> {
  if (!hasParts()) {
    await keepSetting(text);
    return;
  }
  const before = await ownParts();
  if (text !== undefined) {
    const { customXmlParts } = Office.context.document;
    await asked<Office.CustomXmlPart>((answer) => {
      customXmlParts.addAsync(rememberedXml(text), answer);
    });
  }
  await Promise.all(
    before.map((part) =>
      asked<unknown>((answer) => {
        part.deleteAsync(answer);
      }),
    ),
  );
  if ((await settingNow()) !== undefined) await keepSetting(undefined);
}

async function keepSetting(text: string | undefined): Promise<void> {
  const { settings } = Office.context.document;
  const keep = (what: string | undefined): void => {
    if (what === undefined) settings.remove(name);
    else settings.set(name, what);
  };
  const before = await settingNow();
  keep(text);
  try {
    await asked<unknown>((answer) => {
      settings.saveAsync(answer);
    });
  } catch (error) {
    // What is told not to be kept is not to go into the file with what is kept next.
    keep(before);
    throw error;
  }
}
