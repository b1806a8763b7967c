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
    // Without a network the file cannot be had; the page then opens without one.
    return undefined;
  }
}

const address = askedFile(location.href);

/** Its bytes are fetched while the scripts that read them still load. */
export const asked: Asked | undefined = address && {
  name: nameOfAsked(address),
  bytes: bytesAt(address),
};
