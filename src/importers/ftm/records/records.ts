import type { Schema } from '@opensanctions/followthemoney';
import type { IndexedKind } from '../index-of-entities.js';
import { inherited } from '../model.js';
import type { Reading, Said } from '../reading.js';
import { OFFICES } from '../tables/offices.js';
import { TIES } from '../tables/ties.js';
import { addressSaid } from './address.js';
import { eventSaid } from './event.js';
import { notedSaid } from './noted.js';
import { occupancySaid } from './occupancy.js';
import { officeSaid } from './office.js';
import { organizationSaid } from './organization.js';
import { personSaid } from './person.js';
import { positionSaid } from './position.js';
import { representationSaid } from './representation.js';
import { tieSaid } from './tie.js';
import { tripSaid } from './trip.js';

type Say = (reading: Reading) => Said;

/** The schemata of what others refer to, with those that extend them. They refer to nothing but states, and are read first. */
const NODES: Readonly<Record<string, { readonly kind: IndexedKind; readonly say: Say }>> = {
  Person: { kind: 'PERSON', say: personSaid },
  LegalEntity: { kind: 'ORGANIZATION', say: organizationSaid },
  Address: { kind: 'PLACE', say: addressSaid },
  Position: { kind: 'POSITION', say: positionSaid },
};

const ties = mapped(TIES, tieSaid);

/** The schemata of what refers to those. Whatever is in neither table is told of in notes. */
const OTHERS: Readonly<Record<string, Say>> = {
  ...ties,
  ...Object.fromEntries(
    Object.entries(OFFICES).map(([name, office]) => [name, officeSaid(office, ties[name] ?? notedSaid)]),
  ),
  Representation: (reading) => representationSaid(reading, ties.Representation ?? notedSaid),
  Occupancy: occupancySaid,
  Event: eventSaid,
  Trip: tripSaid,
};

const NODE = inherited(NODES);
const OTHER = inherited(OTHERS);

/** What an entity of the schema becomes for those that refer to it; undefined for what refers to others itself. */
export function nodeKindOf(schema: Schema): IndexedKind | undefined {
  return NODE.get(schema.name)?.kind;
}

export function sayOf(schema: Schema): Say {
  return NODE.get(schema.name)?.say ?? OTHER.get(schema.name) ?? notedSaid;
}

function mapped<From, To>(
  table: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, map(value)]));
}
