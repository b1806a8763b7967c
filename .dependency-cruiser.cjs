// The one way imports may point. A folder that is not listed here has no layer, and is refused.

/** What each folder of src may import, beside itself. */
const layers = {
  schema: [],
  // Packs and unpacks, by a script or, where there is one, by Node.
  deflate: [],
  ooxml: ['deflate'],
  report: ['schema', 'ooxml'],
  facts: ['schema', 'ooxml', 'report'],
  rules: ['schema', 'ooxml', 'report', 'facts'],
  // What who reviews asks for beyond the form.
  profile: ['schema', 'report', 'facts', 'rules'],
  check: ['schema', 'ooxml', 'report', 'facts', 'rules', 'profile'],
  fix: ['schema', 'ooxml', 'report', 'facts', 'rules', 'check'],
  messages: ['schema', 'ooxml', 'report', 'facts', 'rules', 'profile', 'check'],
  // What is told other programs, and what results of many reports come to.
  contract: ['schema', 'report', 'rules', 'deflate'],
  across: ['schema', 'report', 'facts', 'rules', 'messages', 'contract'],
  export: [
    ...['schema', 'ooxml', 'report', 'facts', 'rules', 'check', 'messages', 'contract'],
    // Papers on many reports are written of what they come to together.
    'across',
  ],
  offline: [],
  document: ['ooxml'],
  app: [
    ...['schema', 'ooxml', 'report', 'facts', 'rules', 'profile', 'check', 'fix', 'messages'],
    'document',
    // What a desk with many reports shows of them.
    ...['contract', 'across'],
  ],
  // What pages without a library for them share.
  plain: [],
  diagnosis: ['messages', 'plain'],
  setup: ['messages', 'plain', 'app'],
  // Runs in a page before the app does, which takes over from it.
  preload: [
    ...['schema', 'ooxml', 'report', 'rules', 'profile', 'check', 'messages', 'document', 'app'],
  ],
  // Not part of any program: what makes the pages, serves them and puts the pane into Word.
  build: ['schema', 'facts', 'report', 'rules', 'messages', 'contract', 'setup'],
};

/** These know of the XML only what it was read into, why it could not be, and how it is edited. */
const onlyTypesOfOoxml = '^src/(facts|rules|check|messages|app)/';

const entry = '^src/([^/]+\\.tsx?$|cli/)';

const pointOneWay = Object.entries(layers).map(([layer, may]) => ({
  name: `${layer}-imports`,
  comment: `src/${layer} may import only: ${[layer, ...may].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...may].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...pointOneWay,
    {
      name: 'only-types-of-ooxml',
      severity: 'error',
      from: { path: onlyTypesOfOoxml },
      to: {
        path: '^src/ooxml/',
        pathNot: '^src/ooxml/(refusal|limits|paragraph-text|table-at|write/addresses)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'app-knows-only-the-port',
      comment:
        'The entries choose a host; the app is handed one, and knows what all have in common.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: {
        path: '^src/document/',
        pathNot: '^src/document/(port\\.ts|edits\\.ts|history/|file/(drawing|open-document)\\.ts)',
      },
    },
    {
      name: 'entries-apart',
      comment: 'An entry imports no other entry; src/cli/ belongs to src/cli.ts.',
      severity: 'error',
      from: { path: entry, pathNot: '^src/cli(\\.ts$|/)' },
      to: { path: entry },
    },
    {
      name: 'cli-apart',
      severity: 'error',
      from: { path: '^src/cli(\\.ts$|/)' },
      to: { path: entry, pathNot: '^src/cli/' },
    },
    {
      name: 'no-folder-without-a-layer',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${[...Object.keys(layers), 'cli'].join('|')})/` },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, pathNot: [entry, '^src/build/'] },
      to: {},
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'node-only-on-the-command-line',
      comment: 'Everything else runs in Word too, where there is no Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|build|document/file|deflate/by-node\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'office-only-in-its-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/document/word/' },
      to: { path: 'office-js' },
    },
    {
      name: 'found',
      comment: 'Every import resolves, to something package.json lists.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types are imports too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'default'],
    },
  },
};
