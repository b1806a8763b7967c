import { wrongWith } from '../../../../src/build/sideload/certificates';

// Made by OpenSSL for these tests alone; nothing trusts it.
const authority = `-----BEGIN CERTIFICATE-----
MIIBiTCCAS+gAwIBAgIUJ/rETPdPJrvYM9JSQ4r+Y7QfKn4wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwIBcNMjYxMTI4MjEzNDMwWhgPMjEy
NjExMDQyMTM0MzBaMBkxFzAVBgNVBAMMDlRlc3QgYXV0aG9yaXR5MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEtA5CHDyIs8SGrYncKL6uUg9Ph9d/hSrA3T8QHr4y
CbLnkrBYL19I6Gbgd13sTeFahl9BTf2WmeMaPI4r4eqwOqNTMFEwHQYDVR0OBBYE
FJffXUF9Lym5p4+AS2sHOccwrEKzMB8GA1UdIwQYMBaAFJffXUF9Lym5p4+AS2sH
OccwrEKzMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgZDK3r6SR
CXx10PzPhQvQ/FRX1nJAGUgUkhPH3OeE9+UCIQCdeg182IeE2ZczO2OeUoDihehm
Ar/Rc6LBuFp0LWE5ow==
-----END CERTIFICATE-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBhjCCAS2gAwIBAgIUM5zWO55ebnLNwp6xbnJ0SXHU7l0wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwHhcNMjYxMTI4MjEzNDMwWhcNMjYx
MjI4MjEzNDMwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggq
hkjOPQMBBwNCAATdzzGQv6QgMm8zoEGAd7wG5YJQQl7KfmltF0UuRBzSQfru5KnR
i26A0XNeVf/n8wVB4VbqeA74VtOKeTMlYEGro1gwVjAUBgNVHREEDTALgglsb2Nh
bGhvc3QwHQYDVR0OBBYEFBQ4fUlvTF5Km+ve/I1n0GjOGcghMB8GA1UdIwQYMBaA
FJffXUF9Lym5p4+AS2sHOccwrEKzMAoGCCqGSM49BAMCA0cAMEQCIA7DNVSU2hsX
fh5hEsCle1fBiMRFsI+cJYD2mKoEstqUAiAXZujdEw+ucZ0sXnCjq1+npqbKCGiQ
6Dt81Cv9/+Up6g==
-----END CERTIFICATE-----`;
const key = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIEygZbDGj73+ZXDVaW39Fl+2HSQAkrOLSiRkKyr7eFWHoAoGCCqGSM49
AwEHoUQDQgAE3c8xkL+kIDJvM6BBgHe8BuWCUEJeyn5pbRdFLkQc0kH67uSp0Ytu
gNFzXlX/5/MFQeFW6ngO+FbTinkzJWBBqw==
-----END EC PRIVATE KEY-----`;
/** Of the same name, made once more. */
const otherAuthority = `-----BEGIN CERTIFICATE-----
MIIBiDCCAS+gAwIBAgIUVlXcfJioQmD9ML4UuCfRczUWqLcwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwIBcNMjYxMTI4MjEzNDQ0WhgPMjEy
NjExMDQyMTM0NDRaMBkxFzAVBgNVBAMMDlRlc3QgYXV0aG9yaXR5MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEWvIetZ+zJ8DIJIdRRxPymiWcbYRuuDm8J3VHOkr0
kdmNLqjnpVDVqvsrRDJIXQz1BO6NVBCERhGcQ3CtNTosH6NTMFEwHQYDVR0OBBYE
FEuiUFDqtGpxdhqnTDYQ4UeZoIQYMB8GA1UdIwQYMBaAFEuiUFDqtGpxdhqnTDYQ
4UeZoIQYMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgUhX94Rkh
nBmggeXyvNWoOwGWrBDAVHwodxGYkxYjlPkCIEl3HXlzXE6LRki+BdXOO1a5DI4b
VHDAr9fOXNgiJdpv
-----END CERTIFICATE-----`;
const otherKey = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIHvzTeXbwmOTBq2O9pBVig8NSzryJ7gTZMyg6mMRwkmNoAoGCCqGSM49
AwEHoUQDQgAEWvIetZ+zJ8DIJIdRRxPymiWcbYRuuDm8J3VHOkr0kdmNLqjnpVDV
qvsrRDJIXQz1BO6NVBCERhGcQ3CtNTosHw==
-----END EC PRIVATE KEY-----`;

const made = { cert, key, authority };
/** It is valid from 28 November 2026 for 30 days. */
const then = Date.UTC(2026, 11, 1);

it('finds nothing wrong with a certificate that lasts', () => {
  expect(wrongWith(made, then)).toBeUndefined();
});

it.each<[string, Parameters<typeof wrongWith>, RegExp]>([
  ['that has ended', [made, Date.UTC(2027, 0, 15)], /it ends on 2026-12-28/],
  ['that is about to end', [made, Date.UTC(2026, 11, 28, 21)], /it ends on 2026-12-28/],
  ['of the future', [made, Date.UTC(2026, 9, 1)], /not valid yet/],
  ['for another host', [{ ...made, cert: authority, key: otherKey }, then], /not for localhost/],
  ['with another key', [{ ...made, key: otherKey }, then], /its key is another’s/],
  [
    'by an authority that was made anew',
    [{ ...made, authority: otherAuthority }, then],
    /authority/,
  ],
  ['that is none', [{ ...made, cert: 'nothing' }, then], /cannot be read/],
])('says what is wrong with one %s', (_, [certificate, now], wrong) => {
  expect(wrongWith(certificate, now)).toMatch(wrong);
});
