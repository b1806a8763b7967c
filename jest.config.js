/** How swc reads files of one kind; in .ts, unlike .tsx, `<T>` may begin a function. */
function swc(tsx) {
  return [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ];
}

export default {
  testEnvironment: 'node',
  // One worker less, as Jest would have it, leaves half of a small machine idle.
  maxWorkers: '100%',
  // A machine may be busy; how fast something is, the bench tells.
  testTimeout: 60_000,
  // Sources too: a change is followed to its tests only through files inside the roots.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
  // What runs before there is any library is plain JavaScript; only Jest reads it otherwise.
  transform: {
    '^.+\\.ts$': swc(false),
    '^.+\\.tsx$': swc(true),
    '/test/start/.+\\.js$': swc(false),
  },
};
