import { ACTOR_KINDS, ENTITY_KINDS } from '../../../domain/vocabulary.js';
import type { ItemKind } from '../kinds.js';
import {
  classification,
  coordinates,
  date,
  isoCode,
  name,
  parent,
  predecessor,
  seat,
  territoryCode,
  told,
  within,
} from './attributes.js';
import type { Rule } from './rule.js';
import { takes } from './takers.js';
import { membership, office, positionHeld } from './tenures.js';
import { BELONGING, DIPLOMATIC_RELATIONS, KINSHIP } from './ties.js';

/** What stands for something in the graph. */
export type PlacedKind = Exclude<ItemKind, 'POSITION' | 'AMBASSADOR'>;

const NAMES: Readonly<Record<string, Rule>> = {
  P742: name('ALIAS'),
  P1448: name('ALIAS'),
  P1477: name('FORMER'),
  P1559: name('NATIVE'),
  P1705: name('NATIVE'),
  P1813: name('ALIAS'),
};

/** What becomes of the statements of each property, by what the item is; those that are not here are kept in words. */
export const RULES: Readonly<Record<PlacedKind, Readonly<Record<string, Rule>>>> = {
  PERSON: {
    ...NAMES,
    ...KINSHIP,
    P31: told,
    P39: positionHeld,
    P102: membership('party member', { allowed: ['ORGANIZATION'], sure: 'ORGANIZATION' }),
    P108: membership('employed', { allowed: ['STATE', 'ORGANIZATION'] }),
    P463: membership('member', { allowed: ['ORGANIZATION'], sure: 'ORGANIZATION' }),
    P569: date('birth'),
    P570: date('death'),
  },
  STATE: {
    ...NAMES,
    P6: office('head of government'),
    P31: told,
    P35: office('head of state'),
    P297: isoCode,
    P463: BELONGING,
    P530: DIPLOMATIC_RELATIONS,
    P571: date('inception'),
    P576: date('dissolution'),
    P1365: predecessor,
  },
  ORGANIZATION: {
    ...NAMES,
    P31: classification,
    P159: seat,
    P169: office('chief executive officer'),
    P361: parent,
    P463: BELONGING,
    P488: office('chairperson'),
    P749: parent,
    P1037: office('director'),
  },
  PLACE: { ...NAMES, P17: within, P31: told, P297: territoryCode, P625: coordinates },
  PLAN: { ...NAMES, P31: told },
  MEETING: {
    P31: told,
    P276: takes('VENUE', { allowed: ['PLACE'] }),
    P580: date('start'),
    P582: date('end'),
    P585: date('start'),
    P664: takes('HOST', { allowed: ACTOR_KINDS }),
    P710: takes('PARTICIPANT', { allowed: ACTOR_KINDS }),
    P921: takes('SUBJECT', { allowed: ENTITY_KINDS }),
  },
  RELATIONS: {
    P17: takes('PARTY', { allowed: ['STATE', 'ORGANIZATION'], sure: 'STATE' }),
    P31: told,
    P571: date('start'),
    P576: date('end'),
    P580: date('start'),
    P582: date('end'),
  },
};
