import { ENTITY_LABELS, PARTICIPATION_TYPES, RELATION_LABELS } from '../../domain/graph-words.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import {
  ENTITY_KINDS,
  type EntityKind,
  isEntityKind,
  isRelationKind,
  RELATION_KINDS,
  type RelationKind,
  type Role,
} from '../../domain/vocabulary.js';

/** A word as it is compared: `Met With`, `MET_WITH` and `met-with` are one. */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

/** What tables call the kinds of entities, beside the graph's own words. */
const ENTITY_WORDS: Readonly<Record<EntityKind, readonly string[]>> = {
  PERSON: ['people', 'persons', 'human', 'individual', 'politician', 'diplomat'],
  STATE: ['states', 'country', 'countries', 'nation', 'sovereign_state'],
  ORGANIZATION: ['organizations', 'organisation', 'org', 'company', 'party', 'political_party', 'agency', 'ministry'],
  PLAN: ['plans'],
  PLACE: ['places', 'location', 'city', 'town', 'venue'],
};

const RELATION_WORDS: Readonly<Record<RelationKind, readonly string[]>> = {
  MEETING: ['meetings', 'met', 'met_with', 'meets', 'talks', 'talked_with'],
  TRIP: ['trips', 'visit', 'visited', 'travelled_to', 'traveled_to'],
  ENVOY_ROLE: ['envoy', 'envoy_to', 'ambassador_to', 'accredited_to'],
  TENURE: ['tenures', 'membership', 'member_of', 'office', 'position', 'works_for', 'worked_for', 'head_of'],
  CRITICISM: ['criticisms', 'criticised', 'criticises', 'criticizes', 'denounced', 'condemned'],
  PRAISE: ['praises', 'praised', 'endorsed', 'endorses'],
  STANCE: ['stances'],
  TIE: ['ties', 'knows', 'related_to', 'relative_of', 'family', 'spouse_of', 'married_to', 'friend_of', 'ally_of'],
};

/** The two roles of a relation that a row with two ends has: of its first and of its last. */
export const ENDS: Readonly<Record<RelationKind, readonly [from: Role, to: Role]>> = {
  MEETING: ['PARTICIPANT', 'PARTICIPANT'],
  TRIP: ['TRAVELLER', 'DESTINATION'],
  ENVOY_ROLE: ['ENVOY', 'RECEIVER'],
  TENURE: ['HOLDER', 'BODY'],
  CRITICISM: ['CRITIC', 'TARGET'],
  PRAISE: ['PRAISER', 'PRAISED'],
  STANCE: ['SUPPORTER', 'PLAN'],
  TIE: ['PARTY', 'PARTY'],
};

const ENTITY_KIND_OF = new Map<string, EntityKind>();
for (const kind of ENTITY_KINDS) {
  for (const word of [kind, ENTITY_LABELS[kind], ...ENTITY_WORDS[kind]]) ENTITY_KIND_OF.set(wordKey(word), kind);
}

/** The relationship types of the graph's own model stand for the relation whose first end they lead from: CRITICIZED is criticism. */
const RELATION_KIND_OF = new Map<string, RelationKind>();
for (const kind of RELATION_KINDS) {
  const own = [kind, RELATION_LABELS[kind], PARTICIPATION_TYPES[ENDS[kind][0]]];
  for (const word of [...own, ...RELATION_WORDS[kind]]) RELATION_KIND_OF.set(wordKey(word), kind);
}

/** Labels that say nothing of the kind. */
const PLAIN_LABELS: readonly string[] = ['entity', 'actor'];

/** Whether the words say the kind and no more: `Person;Entity`, and not `politician`. */
export function saysOnly(text: string, kind: EntityKind): boolean {
  const words = text.split(/[;:]/).map(wordKey);
  return words.every((word) => word === '' || word === kind.toLowerCase() || PLAIN_LABELS.includes(word));
}

/** What the mapping says of words comes before what is known of them. */
export type Words = ReadonlyMap<string, EntityKind | RelationKind>;

/** The kind that the words (several labels, say) agree on. */
export function entityKindOf(texts: readonly string[], mapped: Words): EntityKind | undefined {
  const kinds = texts.map(wordKey).flatMap((word) => {
    const kind = mapped.get(word) ?? ENTITY_KIND_OF.get(word);
    return kind === undefined || PLAIN_LABELS.includes(word) || !isEntityKind(kind) ? [] : [kind];
  });
  return new Set(kinds).size === 1 ? kinds[0] : undefined;
}

export function relationKindOf(text: string, mapped: Words): RelationKind | undefined {
  const kind = mapped.get(wordKey(text)) ?? RELATION_KIND_OF.get(wordKey(text));
  return kind !== undefined && isRelationKind(kind) ? kind : undefined;
}

/** The entity kinds that may take the role, if it is one: an envoy is a person. */
export function onlyKindOf(relation: RelationKind, role: Role): EntityKind | undefined {
  const kinds = RELATION_KIND_TABLE[relation].roles.find((rule) => rule.role === role)?.entities ?? [];
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** What may be written for a kind. */
export const KIND_WORDS: readonly string[] = [...ENTITY_KINDS, ...RELATION_KINDS].map((kind) => kind.toLowerCase());

/** Each role belongs to one kind of relation. */
export function kindOfRole(role: Role): RelationKind | undefined {
  return RELATION_KINDS.find((kind) => RELATION_KIND_TABLE[kind].roles.some((rule) => rule.role === role));
}
