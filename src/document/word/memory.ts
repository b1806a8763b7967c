import { HostError } from '../port';
import { inTime } from './run';

/** The name under which the document's own settings keep what is remembered. */
const name = 'reportCheck';

/** What was remembered in this document; undefined where nothing was. */
export function recallFromDocument(): string | undefined {
  const kept: unknown = Office.context.document.settings.get(name);
  return typeof kept === 'string' ? kept : undefined;
}

/**
 * Keeps a text among the document's settings, which go with the file; undefined takes it away.
 *
 * @throws {HostError} `failed`, `timed-out`
 */
export function rememberInDocument(text: string | undefined): Promise<void> {
  const { settings } = Office.context.document;
  const keep = (what: string | undefined): void => {
    if (what === undefined) settings.remove(name);
    else settings.set(name, what);
  };
  const before = recallFromDocument();
  keep(text);
  return inTime(
    new Promise((done, fail) => {
      settings.saveAsync((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) done();
        else {
          // What is told not to be kept is not to go into the file with what is kept next.
          keep(before);
          fail(new HostError('failed', { reason: result.error.message }));
        }
      });
    }),
  );
}
