/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { openWordDocument } from '../../src/host/word';
import { caseFile, mendsAndUndoes, restructurings } from '../app/restructure';
import { openInWord } from '../word/jsdom';

// Loading Word's client takes its time on a machine that is shared.
jest.setTimeout(60_000);

/** One of each rule; the file's host has them all. */
const some = restructurings.filter(
  ([, rule], at) => restructurings.findIndex((other) => other[1] === rule) === at,
);

test.each(some)('in Word, %s is mended and undone', async (path, rule) => {
  const word = await openInWord(caseFile(path, 'wps'));
  await mendsAndUndoes(openWordDocument(), rule, () => word.save());
});
