import { createPrivateKey, X509Certificate } from 'node:crypto';

/** A development certificate with its key, and the authority that signed it, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly authority: string;
}

/** It is to last for at least an hour of work. */
const leastLeft = 60 * 60 * 1000;

/**
 * Why Word would not show a page that is served with a certificate: these last for 30 days, and
 * each time one is made, the authority that signs it is another.
 *
 * @param now in milliseconds since 1970
 * @returns undefined where nothing is wrong with it, as far as files tell
 */
export function wrongWith({ cert, key, authority }: Certificate, now: number): string | undefined {
  try {
    const own = new X509Certificate(cert);
    const signer = new X509Certificate(authority);
    const end = Math.min(Date.parse(own.validTo), Date.parse(signer.validTo));
    if (end < now + leastLeft) return `it ends on ${new Date(end).toISOString().slice(0, 10)}`;
    if (Date.parse(own.validFrom) > now) return 'it is not valid yet';
    if (own.checkHost('localhost') === undefined) return 'it is not for localhost';
    if (!own.checkPrivateKey(createPrivateKey(key))) return 'its key is another’s';
    if (!own.verify(signer.publicKey)) return 'another authority signed it';
    return undefined;
  } catch (error) {
    return `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
