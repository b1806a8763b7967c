import LicensePlugin from 'webpack-license-plugin';

/** What asks no more of whoever passes a program on than to pass these words on with it. */
const acceptable = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense)\b/;

function noticeOf({ name, version, license, licenseText, noticeText }) {
  const head = `${name} ${version}, ${license}`;
  return [head, licenseText, noticeText].filter(Boolean).join('\n\n').trim();
}

/**
 * Lays beside scripts under which licences the libraries in them are.
 *
 * @param place what the files' names begin with, such as a folder of dist/
 */
export function notices(place) {
  return new LicensePlugin({
    outputFilename: `${place}third-party.json`,
    additionalFiles: {
      [`${place}third-party.txt`]: (packages) =>
        `${packages.map(noticeOf).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
    },
    unacceptableLicenseTest: (license) => !acceptable.test(license),
    excludedPackageTest: (name) => name === 'report-check',
    includeNoticeText: true,
  });
}
