import {
  policyOf,
  setupPolicy,
  textOnlyPolicy,
  workbenchPolicy,
} from '../../../../src/build/pages/policy';

/** A policy by its directives. */
function directivesOf(policy: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const own = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

it('lets a page have what is beside it only, a frame of Office.js among it', () => {
  expect(directivesOf(policyOf('office-js/office.js'))).toEqual({
    ...own,
    'frame-src': ["'self'"],
  });
});

it("lets it have scripts of Microsoft's as well where Office.js comes from there", () => {
  const script = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  expect(directivesOf(policyOf(script))).toEqual({
    ...own,
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
    'frame-src': ['https://appsforoffice.microsoft.com'],
  });
});

it('lets the workbench show pictures that it has itself, and have a manifest', () => {
  expect(directivesOf(workbenchPolicy)).toEqual({
    ...own,
    'img-src': ["'self'", 'data:', 'blob:'],
    'manifest-src': ["'self'"],
  });
});

it('lets the page that sets all up ask its own server, and nothing else', () => {
  expect(directivesOf(setupPolicy)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

it('lets a page of text have styles only', () => {
  expect(directivesOf(textOnlyPolicy)).toEqual({
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});
