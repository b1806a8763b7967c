import { check } from '../../../src/check/check';
import { askedOfAll } from '../../../src/facts/asked';
import { subjectOf } from '../../../src/facts/facts';
import { askedBy, readProfile } from '../../../src/profile/profile';
import { inUse, withChanges } from '../../../src/profile/with-changes';
import { rules } from '../../../src/rules/index';
import { classOf } from '../../../src/rules/rule-class';
import { reportOf } from '../../support/case';
import { fixtureText } from '../../support/fixture-text';

const ids = rules.map(({ id }) => id);

function profileOf(value: unknown) {
  const read = readProfile(JSON.stringify(value), ids);
  if (read.is === 'refused') throw new Error(JSON.stringify(read));
  return read.profile;
}

it('what it does not name is as it is asked of all', () => {
  expect(askedBy(profileOf({ rules: { citation: 'off' } }))).toBeUndefined();
  const asked = askedBy(
    profileOf({ deadlines: { department: '01-15' }, required: [{ name: '公报' }] }),
  );
  expect(asked).toEqual({
    ...askedOfAll,
    deadlines: { ...askedOfAll.deadlines, department: { month: 1, day: 15 } },
    required: [{ name: '公报', words: ['公报'], chapter: 'overview', withFigure: false }],
  });
});

it.each([
  [{ deadline: {} }, 'profile.unknown-key', 'deadline'],
  [{ deadlines: { goverment: '03-31' } }, 'profile.unknown-key', 'deadlines.goverment'],
  [{ required: [{ name: 'a', word: ['b'] }] }, 'profile.unknown-key', 'required.0.word'],
  [{ rules: { citation: { level: 'info' } } }, 'profile.unknown-key', 'rules.citation.level'],
  [{ rules: { citations: 'off' } }, 'profile.unknown-rule', 'citations'],
  [{ deadlines: { department: '02-30' } }, 'profile.bad-value', 'deadlines.department'],
  [{ rules: { citation: 'error' } }, 'profile.bad-value', 'rules.citation'],
  [{ rules: { citation: { class: 'must' } } }, 'profile.bad-value', 'rules.citation.class'],
  [{ required: [{}] }, 'profile.bad-value', 'required.0.name'],
  [{ required: [{ name: 'a', levels: ['town'] }] }, 'profile.bad-value', 'required.0.levels.0'],
])('%j is refused, and it is named what', (value, code, key) => {
  expect(readProfile(JSON.stringify(value), ids)).toMatchObject({
    is: 'refused',
    code,
    data: { key },
  });
});

it.each([
  [{ deadlines: { department: '2-30' } }, '"2-30"', { is: 'day' }],
  [{ deadlines: { department: '02-30' } }, '"02-30"', { is: 'day' }],
  [{ overviewLength: { department: 0 } }, '0', { is: 'count' }],
  [{ overviewLength: { department: '一千' } }, '"一千"', { is: 'count' }],
  [{ overviewLength: 1000 }, '1000', { is: 'object' }],
  [{ required: { name: 'a' } }, '{"name":"a"}', { is: 'items' }],
  [{ required: [{}] }, undefined, { is: 'text' }],
  [{ required: [{ name: 'a', words: 'b' }] }, '"b"', { is: 'texts' }],
  [{ required: [{ name: 'a', words: [] }] }, '[]', { is: 'texts' }],
  [{ required: [{ name: 'a', withFigure: '是' }] }, '"是"', { is: 'flag' }],
  [{ required: [{ name: 'a', levels: 'county' }] }, '"county"', { is: 'list' }],
  [{ rules: { citation: 'error' } }, '"error"', { is: 'change' }],
  [{ rules: { citation: ['off'] } }, '["off"]', { is: 'change' }],
  [
    { rules: { citation: { class: 'must' } } },
    '"must"',
    { is: 'one-of', values: ['mend', 'explain'] },
  ],
  [{ units: '' }, '""', { is: 'text' }],
])('of %j it is said what is given, and what is allowed', (value, given, allowed) => {
  const read = readProfile(JSON.stringify(value), ids);
  expect(read).toMatchObject({ allowed });
  expect(read).toMatchObject(given === undefined ? {} : { given });
  expect('given' in read).toBe(given !== undefined);
});

it('what is no JSON is refused', () => {
  expect(readProfile('{ "name": }', ids)).toMatchObject({ code: 'profile.no-json' });
});

it('rules are off, or of another severity or class', () => {
  const changed = inUse(rules, {
    'blank-cell': 'off',
    'result-total': { severity: 'info' },
    'overview-length': { class: 'mend' },
  });
  expect(changed).toHaveLength(rules.length - 1);
  const text = fixtureText('clean').replace('  total.total = 18', '  total.total = 19');
  const subject = subjectOf(reportOf(text));
  const only = ['result-total'];
  const found = (all: typeof rules) =>
    check(
      subject,
      all.filter(({ id }) => only.includes(id)),
    ).findings.map(({ severity }) => severity);
  expect(new Set(found(rules))).toEqual(new Set(['error']));
  expect(new Set(found(changed))).toEqual(new Set(['info']));
  const classes = changed.filter(({ id }) => id === 'overview-length').map(classOf);
  expect(classes).toEqual(['mend']);
});

it('those that are off keep their words where others are of another severity', () => {
  const changes = { 'blank-cell': 'off', citation: { severity: 'info' } } as const;
  const changed = withChanges(rules, changes);
  expect(changed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(changed.find(({ id }) => id === 'citation')?.severity).toBe('info');
});
