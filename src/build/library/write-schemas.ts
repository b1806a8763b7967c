// Writes the JSON Schemas of what other programs are told, beside the library.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, report } from '../../contract/check';
import { merged } from '../../contract/merged';
import { schemaOf } from './schema-of';

const [, , folder = 'dist/library'] = process.argv;

const schemas = { check, report, merged };

mkdirSync(folder, { recursive: true });
for (const [name, contract] of Object.entries(schemas)) {
  const text = JSON.stringify(schemaOf(name, contract), null, 2);
  writeFileSync(join(folder, `${name}.schema.json`), `${text}\n`);
}
