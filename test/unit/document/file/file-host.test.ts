import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../../../src/document/file/file-host';
import type { Target } from '../../../../src/document/port';
import { openDocx } from '../../../../src/ooxml/package/package';
import { utf16 } from '../../ooxml/encode';
import { paragraph } from '../../ooxml/wordml';
import { fixtureFile } from '../../../support/fixture-text';
import { smallDocx } from '../../../support/small-docx';
import { withAddIns } from '../../../support/with-add-ins';
import { keepsTheContract, textsIn } from '../contract';
import type { Opened } from '../contract';

function open(name = '004', program: 'word' | 'wps' | 'libreoffice' = 'word'): Opened {
  return openBytes(new Uint8Array(readFileSync(fixtureFile(name, program))));
}

function openBytes(bytes: Uint8Array): Opened {
  const host = openFile(bytes);
  let shown: Target | undefined;
  host.onReveal((target) => (shown = target));
  const texts = (): readonly string[] => textsIn(host.save());
  return {
    host,
    save: () => host.save(),
    shown: () => (shown && 'paragraph' in shown ? texts()[shown.paragraph] : undefined),
  };
}

describe.each(['word', 'wps', 'libreoffice'] as const)('a file as %s writes it', (program) => {
  keepsTheContract((file) => Promise.resolve(file ? openBytes(file) : open('004', program)));

  test('every part but the main one keeps its bytes', async () => {
    const bytes = new Uint8Array(readFileSync(fixtureFile('004', program)));
    const { host, save } = open('004', program);
    const checked = await host.read();
    const paragraph = checked.body.paragraphs.find(({ text }) => text === '社会组织')?.index ?? -1;
    await host.apply(checked, [
      { do: 'replace-text', paragraph, start: 0, end: 4, now: '社会公益组织' },
    ]);
    const { mainPart } = openDocx(bytes);
    const [old, now] = [unzipSync(bytes), unzipSync(await save())];
    expect(Object.keys(now)).toEqual(Object.keys(old).filter((name) => !name.endsWith('/')));
    for (const name of Object.keys(now)) {
      if (name !== mainPart) expect(now[name]).toEqual(old[name]);
    }
    const [was, is] = [old[mainPart], now[mainPart]].map((part) =>
      strFromU8(part ?? new Uint8Array()),
    );
    expect(is).toBe(was?.replace('社会组织', '社会公益组织'));
  });
});

test('an untouched file is saved as it came', () => {
  const { save } = open();
  expect(save()).toEqual(new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
});

describe('traces of add-ins', () => {
  const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
  const traced = withAddIns(bytes);

  test('are left out when that is asked for, and nothing else is changed', async () => {
    const host = openFile(traced);
    expect(host.addIns()).toEqual([
      'word/webextensions/taskpanes.xml',
      'word/webextensions/webextension1.xml',
    ]);
    const [was, is] = [unzipSync(bytes), unzipSync(host.save(true))];
    expect(Object.keys(is).sort()).toEqual(Object.keys(was).sort());
    for (const [name, part] of Object.entries(is)) expect(part).toEqual(was[name]);
    expect(openFile(host.save(true)).addIns()).toEqual([]);
    const checked = await host.read();
    await host.apply(checked, [{ do: 'replace-text', paragraph: 0, start: 0, end: 0, now: '新' }]);
    expect(textsIn(host.save(true))[0]).toMatch(/^新/);
  });

  test('stay where nobody asks', () => {
    const host = openFile(traced);
    expect(host.save()).toEqual(traced);
    expect(openFile(bytes).addIns()).toEqual([]);
    expect(openFile(bytes).save(true)).toEqual(bytes);
  });
});

test('what was saved may be given away, and the document is still as it was', () => {
  const host = openFile(new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
  host.save().fill(0);
  expect(host.save()).toEqual(new Uint8Array(readFileSync(fixtureFile('004', 'word'))));
});

test('a file in another encoding is saved in the one that it then tells of', async () => {
  const files = unzipSync(smallDocx(paragraph('甲')));
  const name = 'word/document.xml';
  const xml = strFromU8(files[name] ?? new Uint8Array()).replace(/^<\?xml[^>]*\?>/, '');
  const main = utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'little-endian');
  const host = openFile(zipSync({ ...files, [name]: main }));
  await host.apply(await host.read(), [
    { do: 'replace-text', paragraph: 0, start: 0, end: 1, now: '乙' },
  ]);
  const saved = host.save();
  expect(textsIn(saved)).toEqual(['乙']);
  expect(strFromU8(unzipSync(saved)[name] ?? new Uint8Array())).toContain(' encoding="UTF-8"');
});

test('what it remembers and what is cleared go into one file', async () => {
  const bytes = withAddIns(smallDocx(paragraph('甲')));
  const host = openFile(bytes);
  await host.remember('乙');
  const again = openFile(host.save(true));
  expect(again.addIns()).toEqual([]);
  expect(await again.recall()).toEqual(['乙']);
  await host.remember(undefined);
  expect(host.unsavedMemory()).toBeUndefined();
  expect(host.save()).toEqual(bytes);
});
