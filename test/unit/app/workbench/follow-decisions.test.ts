import { readFileSync } from 'node:fs';
import { withDecision, withRule } from '../../../../src/app/desk/decide/decisions';
import { Desk } from '../../../../src/app/desk/desk';
import type { DeskRow } from '../../../../src/app/desk/desk-state';
import { openRow } from '../../../../src/app/workbench/desk-reports';
import { followDecisions } from '../../../../src/app/workbench/follow-decisions';
import { followEdits } from '../../../../src/app/workbench/follow-edits';
import { isChanged } from '../../../../src/app/workbench/open-files';
import type { OpenFile } from '../../../../src/app/workbench/open-files';
import type { Finding } from '../../../../src/check/finding';
import type { JsonFinding } from '../../../../src/contract/check';
import { checkPackage } from '../../../../src/export/check-package';
import { jsonChecked } from '../../../../src/export/json';
import { createTranslator } from '../../../../src/messages/translator';
import { openDocx } from '../../../../src/ooxml/package/package';
import { rules } from '../../../../src/rules/index';
import { answeringWorker } from '../../../support/answering-worker';
import { fixtureFile } from '../../../support/fixture-text';
import { filesInWorkbench } from './open-in-workbench';

const filed = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
const few = rules.filter(({ id }) => id === 'fee-unit' || id === 'overview-topics');
const path = '2024/年报.docx';

/** What the command line tells of a file. */
function toldOf(bytes: Uint8Array) {
  const checked = { file: path, ...checkPackage(openDocx(bytes), { rules: few }) };
  return jsonChecked(checked, { translator: createTranslator('zh', few), rules: few });
}

/** Why findings do not count, by their rules. */
function reasonsIn(findings: readonly JsonFinding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    findings.flatMap(({ rule, reason }) => (reason ? [[rule, reason]] : [])),
  );
}

/** A report on the desk, and what the pane says of it once it is opened. */
async function lay(bytes = filed) {
  const { openFiles } = filesInWorkbench(bytes, { rules: few });
  const desk = new Desk({
    workers: 1,
    startWorker: () => ({
      ...answeringWorker(() => undefined),
      check: async (file) => ({ checked: toldOf(new Uint8Array(await file.arrayBuffer())) }),
    }),
  });
  followEdits(desk, openFiles);
  followDecisions(desk, openFiles);
  /** once it is so, on the desk or in the pane */
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (isSo()) done();
      };
      desk.subscribe(look);
      openFiles.subscribe(look);
      look();
    });
  const row = (): DeskRow => {
    const [one] = desk.state.rows;
    if (!one) throw new Error('nothing is on the desk');
    return one;
  };
  const onDesk = () => {
    const { state } = row();
    return state.is === 'checked' ? reasonsIn(state.report.findings) : {};
  };
  const open = (): OpenFile => {
    const [one] = openFiles.state.files;
    if (!one) throw new Error('nothing is open');
    return one;
  };
  const opened = () => {
    const { state } = open();
    if (state.is !== 'open') throw new Error('nothing is open');
    return state;
  };
  const checkedThere = () => {
    const { checked, task } = opened().session.state;
    return task === undefined ? checked : undefined;
  };
  const inPane = () =>
    Object.fromEntries(
      (checkedThere()?.explained ?? []).map(({ finding, reason }) => [finding.rule, reason]),
    );
  const findingOf = (rule: string): Finding => {
    const found = checkedThere()?.result.findings.find((one) => one.rule === rule);
    if (!found) throw new Error(`nothing by ${rule}`);
    return found;
  };
  const keyOf = (rule: string): string => {
    const { state } = row();
    const found = state.is === 'checked' ? state.report.findings : [];
    return found.find((one) => one.rule === rule)?.key ?? '';
  };
  desk.add([{ path, file: new File([bytes.slice()], '年报.docx') }]);
  await until(() => row().state.is === 'checked');
  const openIt = (): Promise<unknown> => openRow(desk, openFiles, row());
  return {
    desk,
    openFiles,
    until,
    row,
    onDesk,
    open,
    opened,
    inPane,
    checkedThere,
    findingOf,
    keyOf,
    openIt,
  };
}

test('what was decided on the desk is set aside in the pane, and goes into the file when saved', async () => {
  const { desk, until, keyOf, openIt, inPane, open, opened } = await lay();
  const key = keyOf('fee-unit');
  desk.decide((all) => withDecision(all, path, [key], { is: 'excused', reason: '账上如此' }));
  desk.decide((all) => withRule(all, 'overview-topics', '本批不计此类'));
  await openIt();
  const decided = { 'fee-unit': '账上如此', 'overview-topics': '本批不计此类' };
  await until(() => Object.keys(inPane()).length === 2);
  expect(inPane()).toEqual(decided);
  expect(isChanged(open())).toBe(false);
  const saved = toldOf(await opened().document.save());
  expect(reasonsIn(saved.findings)).toEqual(decided);
  expect(saved.summary).toEqual({ error: 0, warning: 0, info: 0 });
});

test('what is decided on the desk while the report is open is so in its pane, until it is taken back', async () => {
  const { desk, until, keyOf, openIt, inPane, opened } = await lay();
  await openIt();
  const key = keyOf('fee-unit');
  desk.decide((all) => withDecision(all, path, [key], { is: 'excused', reason: '审核单位不计' }));
  await until(() => inPane()['fee-unit'] === '审核单位不计');
  desk.decide((all) => withDecision(all, path, [key], undefined));
  await until(() => Object.keys(inPane()).length === 0);
  expect(await opened().document.save()).toEqual(filed);
});

test('what is explained in the pane is so on the desk, also once the report is closed', async () => {
  const { openFiles, until, openIt, opened, open, findingOf, onDesk, keyOf, desk, inPane } =
    await lay();
  await openIt();
  await opened().session.explain([findingOf('fee-unit')], '账上如此');
  await until(() => onDesk()['fee-unit'] === '账上如此');
  expect(isChanged(open())).toBe(true);
  openFiles.close(open().id);
  expect(onDesk()).toEqual({ 'fee-unit': '账上如此' });
  await openIt();
  await until(() => inPane()['fee-unit'] === '账上如此');
  expect(isChanged(open())).toBe(false);
  const key = keyOf('fee-unit');
  desk.decide((all) => withDecision(all, path, [key], undefined));
  await until(() => Object.keys(inPane()).length === 0);
});

test('what is taken back in the pane counts on the desk, though its kind does not', async () => {
  const { desk, until, openIt, opened, findingOf, onDesk, inPane } = await lay();
  desk.decide((all) => withRule(all, 'fee-unit', '本批不计此类'));
  await openIt();
  await until(() => inPane()['fee-unit'] !== undefined);
  await opened().session.restore([findingOf('fee-unit')]);
  await until(() => onDesk()['fee-unit'] === undefined);
  expect(inPane()).toEqual({});
});

test('what a file says of itself stays, until the desk sends that finding back', async () => {
  const first = await lay();
  await first.openIt();
  await first.opened().session.explain([first.findingOf('fee-unit')], '账上如此');
  const own = await first.opened().document.save();

  const { desk, until, keyOf, openIt, inPane, onDesk, open, opened } = await lay(own.slice());
  expect(onDesk()).toEqual({ 'fee-unit': '账上如此' });
  await openIt();
  expect(isChanged(open())).toBe(false);
  expect(inPane()).toEqual({ 'fee-unit': '账上如此' });
  expect(desk.state.decisions.findings.size).toBe(0);
  const key = keyOf('fee-unit');
  desk.decide((all) => withDecision(all, path, [key], { is: 'adopted' }));
  await until(() => Object.keys(inPane()).length === 0);
  expect(reasonsIn(toldOf(await opened().document.save()).findings)).toEqual({});
});

test('who asks for the first finding of a kind is not led to one that does not count', async () => {
  const { desk, openFiles, row, findingOf } = await lay();
  desk.decide((all) => withRule(all, 'overview-topics', '本批不计此类'));
  const key = await openRow(desk, openFiles, row(), { severity: 'warning' });
  expect(findingOf('overview-topics').severity).toBe('warning');
  expect(key).toBe(findingOf('fee-unit').key);
});

test('a reason for another figure says in the pane and in the saved file that it has lapsed', async () => {
  const { desk, until, keyOf, openIt, checkedThere, opened } = await lay();
  const [, mark = ''] = keyOf('fee-unit').split('.');
  const then = `0000.${mark}`;
  desk.decide((all) => withDecision(all, path, [then], { is: 'excused', reason: '账上如此' }));
  await openIt();
  await until(() => checkedThere()?.refused.length === 1);
  expect(checkedThere()?.refused).toMatchObject([{ why: 'lapsed', reason: '账上如此' }]);
  const saved = toldOf(await opened().document.save());
  expect(saved.lapsed).toMatchObject([{ rule: 'fee-unit', reason: '账上如此' }]);
});
