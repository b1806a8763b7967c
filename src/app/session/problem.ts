import { HostError } from '../../document/port';
import { Refusal } from '../../ooxml/refusal';
import type { Problem } from './session-state';

function causes(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n← ${causes(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}

/** What a person is told of an error, and what a developer needs to know of it. */
export function problemOf(error: unknown): Problem {
  const details = causes(error);
  if (error instanceof HostError || error instanceof Refusal) {
    return { code: error.code, data: error.data, details };
  }
  // What webpack calls it where a part of the program does not come.
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return { code: 'incomplete', data: {}, details };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', data: { reason }, details };
}
