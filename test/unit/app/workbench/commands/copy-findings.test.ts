import { readFileSync } from 'node:fs';
import { copyFindings } from '../../../../../src/app/workbench/commands/copy-findings';
import { firstRules } from '../../../../../src/rules/first';
import { rules } from '../../../../../src/rules/index';
import type { Rule } from '../../../../../src/rules/rule';
import { fixtureFile } from '../../../../support/fixture-text';
import { openInWorkbench } from '../open-in-workbench';

test('findings are copied once all rules have looked, not while the first ones are shown', async () => {
  let comes: (all: readonly Rule[]) => void = () => undefined;
  const loadRules = (): Promise<readonly Rule[]> => new Promise((done) => (comes = done));
  const { openFiles, about, checked } = openInWorkbench(
    new Uint8Array(readFileSync(fixtureFile('004', 'word'))),
    {
      rules: firstRules,
      loadRules,
    },
  );
  const isShown = (): boolean => {
    const state = about().file?.state;
    return state?.is === 'open' && state.session.state.checked !== undefined;
  };
  await new Promise<void>((done) => {
    openFiles.subscribe(() => {
      if (isShown()) done();
    });
  });
  expect(copyFindings.isPossible(about())).toBe(false);
  comes(rules);
  await checked;
  expect(copyFindings.isPossible(about())).toBe(true);
});
