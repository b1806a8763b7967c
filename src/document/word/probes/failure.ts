import type { Json } from './probe';

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * What is told of an error: the program's code and the member it stumbled at. The statement is left
 * out, since it may quote the document; so is the message where there is a code.
 */
export function failureOf(error: unknown): Json {
  const code = read(error, 'code');
  const location = read(read(error, 'debugInfo'), 'errorLocation');
  const told = {
    ...(typeof code === 'string' ? { error: code } : { error: nameOf(error) }),
    ...(typeof location === 'string' && location !== '' ? { at: location } : {}),
  };
  const message = read(error, 'message');
  return typeof code === 'string' || typeof message !== 'string' ? told : { ...told, message };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
