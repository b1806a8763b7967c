import { followCriteria } from '../../../../src/app/settings/follow-criteria';
import { settingsIn } from '../../../../src/app/settings/settings';
import { themeOf } from '../../../../src/app/settings/theme-of';
import { noStorage, storageOf } from '../../../support/storage';

const profile = {
  name: '某市方案',
  text: '{}',
  changes: { citation: 'off', 'fee-unit': { severity: 'info' } },
} as const;

it('keeps theme and rules until the next visit', () => {
  const kept = storageOf();
  settingsIn(() => kept).change({ theme: 'dark' });
  settingsIn(() => kept).change({ off: ['blank-cell'] });
  expect(settingsIn(() => kept).chosen).toEqual({ theme: 'dark', off: ['blank-cell'] });
});

it.each(['nonsense', '7', 'null', '{"theme":"pink","off":"blank-cell"}', '{"off":[1]}'])(
  'begins as usual where %s was kept',
  (kept) => {
    const settings = settingsIn(() => storageOf({ 'report-check settings': kept }));
    expect(settings.chosen).toEqual({ theme: 'around', off: [] });
  },
);

it('works where a browser keeps nothing', () => {
  const settings = settingsIn(noStorage);
  settings.change({ off: ['blank-cell'] });
  expect(settings.criteria).toEqual({ changes: { 'blank-cell': 'off' } });
});

it('has rules off by hand on top of what the profile says', () => {
  const settings = settingsIn(noStorage);
  settings.change({ off: ['fee-unit'], profile });
  expect(settings.criteria.changes).toEqual({ citation: 'off', 'fee-unit': 'off' });
  settings.change({ off: [] });
  expect(settings.criteria.changes).toEqual(profile.changes);
  settings.change({ profile: undefined });
  expect(settings.criteria).toEqual({ changes: {} });
});

it('tells whoever checks only where there is something else to go by', () => {
  const settings = settingsIn(noStorage);
  const heard: unknown[] = [];
  followCriteria(settings, ({ changes }) => heard.push(changes));
  settings.change({ theme: 'dark' });
  expect(heard).toEqual([]);
  settings.change({ off: ['blank-cell'] });
  expect(heard).toEqual([{ 'blank-cell': 'off' }]);
});

it('shows the theme that was chosen, but where colours are forced those', () => {
  expect(themeOf('around', 'dark')).toBe('dark');
  expect(themeOf('light', 'dark')).toBe('light');
  expect(themeOf('dark', 'contrast')).toBe('contrast');
});
