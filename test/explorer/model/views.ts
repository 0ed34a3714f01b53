import fc from 'fast-check';
import { CERTAINTIES, ENTITY_KINDS, RELATION_KINDS } from '../../../src/explorer/model/kinds.js';
import { COLOURINGS, type Period, SIZINGS, type View } from '../../../src/explorer/model/view.js';

/** Ids of any characters, among them those that mean something in an address. */
const id = fc.oneof(
  fc.constantFrom(
    'steve-witkoff',
    'visits:united-kingdom/harold-wilson',
    'a,b',
    'a&b=c',
    '100%',
    '#',
    'x y+z',
    '__proto__',
    '12',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const ids = fc.uniqueArray(id, { maxLength: 6 });

const day = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .chain((date) => {
    const text = date.toISOString().slice(0, 10);
    // As often as not the ends of months and years, which are written shorter.
    return fc.constantFrom(
      text,
      `${text.slice(0, 7)}-01`,
      `${text.slice(0, 4)}-01-01`,
      `${text.slice(0, 4)}-12-31`,
      '2024-02-29',
    );
  });

const period: fc.Arbitrary<Period> = fc
  .record({ from: day, to: day }, { requiredKeys: [] })
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);

const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number));

/** Objects have keys in their order, numbers first: as a record has them, so a view that was read has them. */
const pins = fc
  .array(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries));

export const anyView: fc.Arbitrary<View> = fc.record(
  {
    entities: ids,
    pins,
    lens: fc.record(
      {
        during: period,
        knownBy: day,
        minCertainty: fc.constantFrom(...CERTAINTIES),
        includeDenied: fc.constant(true),
      },
      { requiredKeys: [] },
    ),
    hidden: fc.record({
      entityKinds: fc.subarray([...ENTITY_KINDS]),
      relationKinds: fc.subarray([...RELATION_KINDS]),
      certainties: fc.subarray([...CERTAINTIES]),
      states: ids,
    }),
    colouring: fc.constantFrom(...COLOURINGS),
    sizing: fc.constantFrom(...SIZINGS),
    selected: ids,
    question: fc
      .record({
        ends: fc.uniqueArray(id, { minLength: 2, maxLength: 2 }),
        via: fc.subarray([...RELATION_KINDS]),
        chronological: fc.boolean(),
        more: fc.boolean(),
        maxHops: fc.integer({ min: 1, max: 20 }),
        avoid: ids,
      })
      .map(({ ends: [from = '', to = ''], ...rest }) => ({ from, to, ...rest })),
  },
  { requiredKeys: ['entities', 'pins', 'lens', 'hidden', 'colouring', 'sizing', 'selected'] },
);
