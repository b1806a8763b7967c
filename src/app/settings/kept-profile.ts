import { keepUnder, keptUnder } from './storage';

/** A profile as a person chose it. */
export interface ProfileFile {
  /** of the file */
  readonly name: string;
  readonly text: string;
}

const key = 'report-check profile';

/** The profile that was chosen here before; it never leaves the browser. */
export function keptProfile(storage: () => Storage): ProfileFile | undefined {
  const kept = keptUnder(storage, key);
  const name: unknown = Reflect.get(Object(kept), 'name');
  const text: unknown = Reflect.get(Object(kept), 'text');
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
}

/** Keeps a profile for the next time; undefined: none any more. */
export function keepProfile(storage: () => Storage, file: ProfileFile | undefined): void {
  keepUnder(storage, key, file);
}
