import fc from 'fast-check';
import { readYaml } from '../../../src/dossier/yaml-file.js';
import { yamlEntry } from '../../../src/exporters/dossier/yaml.js';
import { AWKWARD_NAMES } from '../../fixtures/awkward-text.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Text of any characters, blanks and ends of lines more often than chance has them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\t',
      '\r',
      '"',
      "'",
      ':',
      '#',
      '- ',
      '\u0007',
      '\u0085',
      '\u2028',
      '|',
      '>',
      '👩🏽',
    ),
  }),
);

/** Of one line and of many; lists and maps that stand in a line and such as do not. */
const item = fc.dictionary(
  fc.constantFrom('name', 'note', 'on', 'yes', 'text'),
  fc.oneof(text, fc.array(text), fc.array(fc.dictionary(fc.constantFrom('text', 'lang'), text, { minKeys: 1 }))),
  { minKeys: 1 },
);

const read = (entry: string) => readYaml('a.yaml', `section:\n${entry}`);

describe(`text in the YAML of an export (PROPERTY_SEED=${SEED})`, () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(item, (value) => {
        const { data, problems } = read(yamlEntry('an:id', value));
        expect(problems).toEqual([]);
        expect(data).toEqual({ section: { 'an:id': { ...value } } });
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('has no character in the file that YAML does not allow', () => {
    const entry = yamlEntry('a', { names: AWKWARD_NAMES });
    expect(entry).not.toMatch(/[^\t\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(read(entry).data).toEqual({ section: { a: { names: AWKWARD_NAMES } } });
  });

  it('is written as a person would', () => {
    const value = {
      kind: 'meeting',
      participants: ['ada', { entity: 'bo', onBehalfOf: 'northland' }],
      start: '2024-03-05',
      claims: [
        { by: 'northland', certainty: 'confirmed', locator: 'paragraph 1' },
        {
          certainty: 'reported',
          note: 'Said at length, and with many words, so that a line in braces would be longer than a page is wide.',
        },
        { certainty: 'possible', note: 'Two\nlines.' },
      ],
    };
    expect(yamlEntry('talks', value)).toBe(`  talks:
    kind: meeting
    participants:
      - ada
      - { entity: bo, onBehalfOf: northland }
    start: 2024-03-05
    claims:
      - { by: northland, certainty: confirmed, locator: paragraph 1 }
      - certainty: reported
        note: Said at length, and with many words, so that a line in braces would be longer than a page is wide.
      - certainty: possible
        note: |-
          Two
          lines.
`);
  });
});
