import { unit } from './jest.config.js';

/** What takes another program to start, which no change of a source file reaches. */
const apart = ['/test/architecture.test.ts', '/test/cli', '/test/start', '/test/packing'];

export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...unit,
      testTimeout: 240_000,
      testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '/node_modules/', ...apart],
    },
  },
  // What a mistake in costs a document, and what tells of mistakes.
  mutate: [
    'src/host/**/*.ts',
    '!src/host/word/probes/**',
    'src/check/**/*.ts',
    'src/app/{journal,changes,standing,target,possible}.ts',
    'src/ooxml/edit/**/*.ts',
    'src/ooxml/{edit,apply-edits}.ts',
    'src/{schema,report,rules}/**/*.ts',
  ],
  ignorePatterns: ['/dist', '/reports'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  concurrency: 2,
  reporters: ['clear-text', 'json'],
};
