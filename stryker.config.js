import { unit } from './jest.config.js';
import { mutatedLines } from './test/mutation/lines.js';

const { MUTATED_LINES } = process.env;

export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...unit,
      // What writes into documents is tested here; the others take long and look at something else.
      testMatch: [
        '<rootDir>/test/unit/{document,check,fix,ooxml}/**/*.test.ts',
        '<rootDir>/test/unit/app/session/*.test.ts',
      ],
      testTimeout: 240_000,
    },
  },
  // All take hours; a sample is asked for by the number of its lines.
  mutate: mutatedLines(MUTATED_LINES === undefined ? undefined : Number(MUTATED_LINES)),
  ignorePatterns: ['/dist', '/reports'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json'],
};
