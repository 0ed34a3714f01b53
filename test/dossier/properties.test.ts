import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkIntegrity } from '../../src/domain/integrity.js';
import { ENTITY_KINDS, RELATION_KINDS } from '../../src/domain/vocabulary.js';
import { DossierError } from '../../src/dossier/problem.js';
import { readDossiers } from '../../src/dossier/read.js';
import { roleKeysOf } from '../../src/dossier/role-keys.js';
import { wordOf } from '../../src/dossier/words.js';
import { RECORDED_ON } from './reading.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Pieces of YAML, dossier words among them, so that random text often comes close to one. */
const fragment = fc.constantFrom(
  ...[
    'dossier: 1\n',
    'title: A\n',
    'sources:\n',
    'entities:\n',
    'relations:\n',
    '  a:\n',
    '  b: ',
    '    kind: person\n',
    '    name: A\n',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    '- ',
    '\n',
    '  ',
    '\t',
    '&a ',
    '*a',
    '!!set ',
    '? ',
    '| ',
    '> ',
    '"',
    "'",
    '#',
    '---\n',
    '%YAML 1.1\n',
  ],
  ...['~', 'null', '.nan', '0x1F', '1e999', '__proto__: ', '<<: ', '\u{feff}', '\u0000', '💬', 'certainty: reported'],
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
);

const id = fc.constantFrom('a', 'b', 'c', 'd', 's', 'constructor', 'x:1', 'Bad', '7');
const odd = fc.constantFrom<unknown>(
  null,
  '',
  'x',
  0,
  -3,
  true,
  [],
  {},
  ['a'],
  { entity: 'a' },
  '2025',
  2025,
  '2025-13',
  '2025/2024',
);
const mostly = <T>(usual: fc.Arbitrary<T>) => fc.oneof({ weight: 30, arbitrary: usual as fc.Arbitrary<unknown> }, odd);
const rarely = <T>(usual: fc.Arbitrary<T>) => fc.option(mostly(usual), { nil: undefined, freq: 2 });

const date = fc.constantFrom('2024', '2024-05', '2024-05-06', '2023/2025', '../2024', '2026~');
const claim = fc.record({
  certainty: mostly(fc.constantFrom('confirmed', 'reported', 'possible')),
  source: rarely(fc.constant('s')),
  by: rarely(id),
  id: fc.option(fc.constantFrom('c1', 'c2', 'a'), { nil: undefined, freq: 8 }),
});
const claims = fc.array(mostly(claim), { minLength: 1, maxLength: 3 });
const entity = fc.record({
  kind: mostly(fc.constantFrom(...ENTITY_KINDS.map(wordOf))),
  name: mostly(fc.constantFrom('A', 'B')),
  description: rarely(fc.constant('D')),
  birth: fc.option(date, { nil: undefined, freq: 8 }),
  within: fc.option(id, { nil: undefined, freq: 8 }),
  predecessors: fc.option(fc.array(id, { maxLength: 2 }), { nil: undefined, freq: 8 }),
  versions: fc.option(fc.constant({ v: { label: 'V' }, w: { label: 'W', revises: 'v' } }), { nil: undefined, freq: 8 }),
  claims: fc.option(mostly(claims), { nil: undefined, freq: 1 }),
});
const participant = mostly(fc.oneof(id, fc.record({ entity: id, onBehalfOf: rarely(id), claims: rarely(claims) })));
const relation = fc.constantFrom(...RELATION_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(wordOf(kind)),
    start: rarely(date),
    end: rarely(date),
    claims: mostly(claims),
    ...(kind === 'TIE' ? { nature: fc.constant('kin of') } : {}),
    ...(kind === 'TENURE' || kind === 'ENVOY_ROLE' ? { title: fc.constant('T') } : {}),
    ...(kind === 'CRITICISM' || kind === 'PRAISE' ? { summary: fc.constant('S') } : {}),
    ...(kind === 'STANCE' ? { position: fc.constant('supports') } : {}),
    ...Object.fromEntries(
      roleKeysOf(kind).map(({ key, rule }) => [
        key,
        rule.max === 1 ? participant : fc.array(participant, { minLength: rule.min, maxLength: rule.min + 2 }),
      ]),
    ),
  }),
);
const document = fc
  .record({
    dossier: fc.constant(1),
    title: mostly(fc.constant('T')),
    defaultSource: fc.option(fc.constantFrom('s', 't'), { nil: undefined }),
    sources: fc.constant({ s: { title: 'S' } }),
    entities: fc.dictionary(id, entity, { maxKeys: 6 }),
    relations: rarely(fc.dictionary(fc.constantFrom('r', 'q', 'p'), relation, { maxKeys: 3 })),
  })
  .map((value) => stringify(value, { aliasDuplicateObjects: false }));

/** Whether the text was accepted; what it throws must be a DossierError, and what it gives must be whole. */
function isAccepted(...texts: readonly string[]): boolean {
  const files = texts.map((content, index) => ({ name: `${index}.yaml`, text: content }));
  try {
    checkIntegrity(readDossiers(files, RECORDED_ON), new Map());
    return true;
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { file, line, column } of error.problems) {
      const content = texts[Number.parseInt(file, 10)] ?? '';
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(content.split(/\r\n|\n|\r/).length);
      expect(column).toBeGreaterThanOrEqual(1);
    }
    return false;
  }
}

describe(`reading anything at all (PROPERTY_SEED=${SEED})`, () => {
  it('gives a whole change set or a DossierError with places in the file, for random text', () => {
    fc.assert(
      fc.property(text, (content) => void isAccepted(content)),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('and for random dossiers, of which some are accepted', () => {
    let accepted = 0;
    const check = (content: string) => {
      accepted += Number(isAccepted(content));
    };
    fc.assert(fc.property(document, check), { seed: SEED, numRuns: 600 });
    expect(accepted).toBeGreaterThan(0);
  });

  it('and for two of them together', () => {
    fc.assert(
      fc.property(document, document, (a, b) => void isAccepted(a, b)),
      { seed: SEED, numRuns: 150 },
    );
  });
});
