import { z } from 'zod';

/** A contract as JSON Schema (draft 2020-12), which validators of any language read. */
export function schemaOf(name: string, contract: z.ZodType): Record<string, unknown> {
  return { ...z.toJSONSchema(contract), title: `report-check: ${name}` };
}
