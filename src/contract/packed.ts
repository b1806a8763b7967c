import { deflate, inflate } from '#deflate';
import { strFromU8, strToU8 } from 'fflate';
import type { z } from 'zod';

/** What is told as JSON, kept small, as that and compressed, until it is needed. */
export class Packed<Schema extends z.ZodType> {
  readonly #schema: Schema;
  readonly #bytes: Uint8Array;

  constructor(schema: Schema, value: z.infer<Schema>) {
    this.#schema = schema;
    this.#bytes = deflate(strToU8(JSON.stringify(value)), 'least');
  }

  /** The same as was put in, made anew each time. */
  read(): z.infer<Schema> {
    return this.#schema.parse(JSON.parse(strFromU8(inflate(this.#bytes))));
  }
}
