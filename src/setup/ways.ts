import type { SetupKey } from './translate';

/** A way to tell Word where the program is. */
interface Way {
  readonly title: SetupKey;
  readonly steps: readonly SetupKey[];
  readonly note?: SetupKey;
}

/** The ways there are; who has no internet finds theirs first. */
export const waysIntoWord: readonly Way[] = [
  {
    title: 'shared.title',
    steps: ['shared.1', 'shared.2', 'shared.3', 'shared.4', 'shared.5'],
    note: 'shared.note',
  },
  {
    title: 'central.title',
    steps: ['central.1', 'central.2', 'central.3', 'central.4'],
  },
  {
    title: 'alone.title',
    steps: ['alone.1', 'alone.2', 'alone.3', 'alone.4'],
  },
];
