/** A profile as a person chose it. */
export interface ProfileFile {
  /** of the file */
  readonly name: string;
  readonly text: string;
}

const key = 'report-check profile';

/** The profile that was chosen here before; it never leaves the browser. */
export function keptProfile(storage: () => Storage): ProfileFile | undefined {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '{}');
    const name: unknown = Reflect.get(Object(kept), 'name');
    const text: unknown = Reflect.get(Object(kept), 'text');
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a profile for the next time; undefined: none any more. */
export function keepProfile(storage: () => Storage, file: ProfileFile | undefined): void {
  try {
    if (file) storage().setItem(key, JSON.stringify(file));
    else storage().removeItem(key);
  } catch {
    // Then it is so until the page is closed.
  }
}
