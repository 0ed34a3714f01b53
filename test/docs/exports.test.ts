import { readFileSync } from 'node:fs';
import type { Column } from '../../src/exporters/drawn/column.js';
import { EDGE_COLUMNS } from '../../src/exporters/drawn/edge-columns.js';
import { NODE_COLUMNS } from '../../src/exporters/drawn/nodes.js';
import { EXPORTERS } from '../../src/exporters/registry.js';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** The cells of the tables whose first column has this header, of each table a list of rows. */
function tables(text: string, header: string): string[][][] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith(`| ${header} |`))
    .map((block) =>
      block
        .trim()
        .split('\n')
        .slice(2)
        .map((row) => row.slice(2, -2).split(' | ')),
    );
}

describe('docs/exports.md', () => {
  const text = read('docs/exports.md');

  it('tells of each format, in the order of the registry, for what it is and what is kept and lost', () => {
    const [formats = []] = tables(text, 'format');
    expect(formats.map(([name]) => name)).toEqual(EXPORTERS.map(({ name }) => `\`${name}\``));
    for (const row of formats) expect(row.filter((cell) => cell.trim().length > 2)).toHaveLength(4);
  });

  it('tells of each attribute of nodes and edges what it is', () => {
    const rows = <Of>(columns: readonly Column<Of>[]) =>
      columns.map(({ key, type, meaning }) => [`\`${key}\``, type, meaning]);
    expect(tables(text, 'attribute')).toEqual([rows(NODE_COLUMNS), rows(EDGE_COLUMNS)]);
  });
});

it('the README names each format that is exported', () => {
  const [, section = ''] = read('README.md').split('## Take it elsewhere');
  const [rows = []] = tables(section, 'format');
  const named = rows.flatMap(([names = '']) => names.split(', ')).sort();
  expect(named).toEqual(EXPORTERS.map(({ name }) => `\`${name}\``).sort());
});
