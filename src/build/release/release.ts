/** `npm run release`, once all is built: writes the one file that IT staff without Node need. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../../../package.json';
import { packRelease } from './pack';

const { engines, version } = project;
const dist = import.meta.dirname;
const root = join(dist, '..');
const folder = join(root, 'dist-release');
const file = join(folder, `report-check-${version}.zip`);
const zip = packRelease({ dist, root, version, node: engines.node.replace('>=', '') });
mkdirSync(folder, { recursive: true });
writeFileSync(file, zip);
console.log(`${file} (${(zip.length / 1_000_000).toFixed(1)} MB)`);
