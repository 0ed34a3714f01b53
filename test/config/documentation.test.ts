import { readFileSync } from 'node:fs';
import { ALLOWED, VARIABLES, type VariableName, WHEN_UNSET } from '../../src/config/variables.js';

const documentation = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const names = Object.keys(VARIABLES) as VariableName[];

function unset(name: VariableName): string | undefined {
  const { default: value } = VARIABLES[name];
  return value === undefined ? WHEN_UNSET[name] : `\`${value}\``;
}

describe('docs/configuration.md', () => {
  it('has a row for each variable, that says what the code does, and no other row', () => {
    const rows = documentation
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/ +/g, ' '));
    expect(rows).toEqual(
      names.map((name) => `| \`${name}\` | ${VARIABLES[name].desc} | ${ALLOWED[name]} | ${unset(name)} |`),
    );
  });

  it('says of each variable what stands for it when it is not set', () => {
    expect(names.filter((name) => unset(name) === undefined)).toEqual([]);
  });
});
