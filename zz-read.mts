import { csv } from './src/importers/csv/importer.js';
import { openImport } from './src/importers/import-files.js';
const { reader } = await openImport(csv, [process.argv[2] ?? ''], { stdin: process.stdin });
let n = 0, bad = 0;
for (const f of reader.files) for await (const r of reader.records(f)) { n += 1; if ('expected' in r) bad += 1; }
console.log(n, bad);
