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

const shared = {
  // English is loaded when a person asks for it; here it is at hand.
  setupFiles: ['<rootDir>/test/support/english.ts'],
  testEnvironment: 'node',
  // Sources too: a change is followed to its tests only through files inside the roots.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  // What runs before there is any library is plain JavaScript; only Jest reads it otherwise.
  transform: {
    '^.+\\.ts$': swc(false),
    '^.+\\.tsx$': swc(true),
    '/src/build/.+\\.js$': swc(false),
  },
  moduleNameMapper: {
    '^@fluentui/react-components$': '<rootDir>/test/support/fluent.cjs',
    '^@fluentui/react-icons$': '<rootDir>/test/support/no-icons.cjs',
  },
};

/** What looks at the built program, or draws with a program of the machine's. */
const whole = ['<rootDir>/test/e2e/**/*.test.ts'];

/** What needs neither a build nor a browser. */
export const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/test/e2e/'],
};

export default {
  // One worker less, as Jest would have it, leaves half of a small machine idle.
  maxWorkers: '100%',
  // A machine may be busy; how fast something is, the bench tells.
  testTimeout: 240_000,
  projects: [unit, { ...shared, displayName: 'e2e', testMatch: whole }],
};
