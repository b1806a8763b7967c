import { askedFile, nameOfAsked } from '../document/file/asked-file';

/** A file that the page's address asks to open. */
interface Asked {
  readonly name: string;
  /** undefined where there is none */
  readonly bytes: Promise<ArrayBuffer | undefined>;
}

async function bytesAt(address: URL): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    // Without a network it is not there either.
    return undefined;
  }
}

const address = askedFile(location.href);

/** On its way while what reads it is still being fetched. */
export const asked: Asked | undefined = address && {
  name: nameOfAsked(address),
  bytes: bytesAt(address),
};
